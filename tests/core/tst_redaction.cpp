// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redaction.h"
#include "support/testmain.h"

#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

constexpr char key[] = "6189ef7e-22fd-433f-8eb6-796b6945e2dd-741d32bb-a713-4b78-8b09-4599648b255b";
constexpr char jwt[] = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJub3RpZnktYWRtaW4ifQ.c2lnbmF0dXJlLWhlcmU_-0";

constexpr char fernet[]
    = "gAAAAABrADXcBvXdkbyh7EYi8qxa3kkQ04t3jQujFu1jtIozs40dknwU_SYbbO5gFN3RN3M6WLvsUowldK_u_dtVwoZhK1XXH1kqWnI3dA==";

struct Row {
    const char *name;
    QString text;
    QString expected;
};

void addRows(const std::vector<Row> &rows)
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    for (const Row &row : rows)
        QTest::newRow(row.name) << row.text << row.expected;
}

} // namespace

class TestRedaction : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesOutTokensAndKeys_data();
    void takesOutTokensAndKeys() { compare(); }
    void takesOutPasswords_data();
    void takesOutPasswords() { compare(); }
    void takesOutEmailAddresses_data();
    void takesOutEmailAddresses() { compare(); }
    void takesOutPhoneNumbers_data();
    void takesOutPhoneNumbers();
    void leavesTheRestAsItIs_data();
    void leavesTheRestAsItIs();

private:
    // What was redacted once reads the same when redacted again.
    void compare()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(redacted(text), expected);
        QCOMPARE(redacted(expected), expected);
    }
};

void TestRedaction::takesOutTokensAndKeys_data()
{
    const QString token = QString::fromLatin1(jwt);
    const QString whole = QString::fromLatin1(key);
    addRows({
        {"bearer", u"Authorization: Bearer "_s + token + u" sent"_s, u"Authorization: Bearer [token] sent"_s},
        {"bearer, small", u"bearer  abc.def, next"_s, u"Bearer [token], next"_s},
        {"basic", u"authorization: Basic dXNlcjpwYXNz"_s, u"authorization: [token]"_s},
        {"authorization in JSON", u"{\"Authorization\": \"Bearer abc def\"}"_s, u"{\"Authorization\": [token]}"_s},
        {"token alone", u"sent "_s + token + u" to host"_s, u"sent [token] to host"_s},
        {"token cut", u"sent "_s + token.left(40), u"sent [token]"_s},
        {"token in JSON", u"{\"token\":\"abc\",\"n\":1}"_s, u"{\"token\":[password],\"n\":1}"_s},
        {"token as parameter", u"GET /verify?token=abc123&x=1"_s, u"GET /verify?token=[password]&x=1"_s},
        {"invitation", u"GET /invite/service/abc.d%3Def 400 12 bytes"_s, u"GET /invite/service/[token] 400 12 bytes"_s},
        {"invitation, checked", u"GET \"/invite/service/check/abc\" 400"_s,
            u"GET \"/invite/service/check/[token]\" 400"_s},
        {"invitation of an organisation", u"http://host/invite/organisation/check/x_y-z?a=b"_s,
            u"http://host/invite/organisation/check/[token]?a=b"_s},
        {"link", u"https://host/email-auth/"_s + QString::fromLatin1(fernet) + u" sent"_s,
            u"https://host/email-auth/[token] sent"_s},
        {"link, encoded", u"/verify-email/"_s + QString::fromLatin1(fernet).replace(u'=', u"%3D"_s),
            u"/verify-email/[token]"_s},
        {"link cut", QString::fromLatin1(fernet).left(30), u"[token]"_s},
        {"api key", u"website-live-"_s + whole + u" refused"_s, u"[key] refused"_s},
        {"api key, upper case", whole.toUpper(), u"[key]"_s},
        {"api key, name with spaces", u"\"website \u2013 team only-"_s + whole + u"\""_s,
            u"\"website \u2013 team [key]\""_s},
    });
}

void TestRedaction::takesOutPasswords_data()
{
    addRows({
        {"conninfo", u"host=db user=me password=canary-9f3 dbname=x"_s,
            u"host=db user=me password=[password] dbname=x"_s},
        {"conninfo, quoted", u"password='it\\'s 9f3' port=5432"_s, u"password=[password] port=5432"_s},
        {"conninfo, cut", u"password='canary and more"_s, u"password=[password]"_s},
        {"DSN", u"postgres://u:canary-9f3@db:5432/x"_s, u"postgres://u:[password]@db:5432/x"_s},
        {"DSN, @ and / inside", u"postgres://u:p@ss/w@db/x"_s, u"postgres://u:[password]@db/x"_s},
        {"DSN without user", u"redis://:canary@cache:6379/0"_s, u"redis://:[password]@cache:6379/0"_s},
        {"URL", u"opening https://ann:canary9@host/x failed"_s, u"opening https://ann:[password]@host/x failed"_s},
        {"JSON", u"{\"password\": \"a \\\"b\\\" c\", \"n\": 1}"_s, u"{\"password\": [password], \"n\": 1}"_s},
        {"JSON, cut", u"{\"password\":\"a b"_s, u"{\"password\":[password]"_s},
        {"JSON in JSON", u"\"{\\\"password\\\":\\\"a b\\\",\\\"n\\\":1}\""_s,
            u"\"{\\\"password\\\":[password],\\\"n\\\":1}\""_s},
        {"Python", u"{'client_secret': 'a b', 'n': 1}"_s, u"{'client_secret': [password], 'n': 1}"_s},
        {"longer names", u"PGPASSWORD=a1 NOTIFY_API_KEY=b2 secretKey: c3"_s,
            u"PGPASSWORD=[password] NOTIFY_API_KEY=[password] secretKey: [password]"_s},
        {"form", u"pwd=hunter2&new_password=x%20y&ok=1"_s, u"pwd=[password]&new_password=[password]&ok=1"_s},
        {"code of the second factor", u"{\"code\": \"31415\", \"code_type\": \"sms\"}"_s,
            u"{\"code\": [password], \"code_type\": \"sms\"}"_s},
        {"code in a log", u"verify code=31415 user=1"_s, u"verify code=[password] user=1"_s},
    });
}

void TestRedaction::takesOutEmailAddresses_data()
{
    addRows({
        {"plain", u"to user@example.com now"_s, u"to [email] now"_s},
        {"in brackets", u"<first.last+tag@mail.example.co.uk>"_s, u"<[email]>"_s},
        {"apostrophe", u"dov.o'rourke@tides.gov.uk"_s, u"[email]"_s},
        {"quoted local part", u"from \"john smith\"@example.com"_s, u"from [email]"_s},
        {"unicode", u"\u7530\u4e2d@\u4f8b\u3048.jp, \u0142\u0119cki@example.com"_s, u"[email], [email]"_s},
        {"beyond the first plane", u"\U0001F600smile@example.com"_s, u"[email]"_s},
        {"encoded", u"GET /x?to=user%40example.com&page=1"_s, u"GET /x?to=[email]&page=1"_s},
        {"encoded, small and mixed", u"q=a.b%2Bc%40example.com"_s, u"q=[email]"_s},
        {"JSON", u"{\"to\":\"user@example.com\"}"_s, u"{\"to\":\"[email]\"}"_s},
        {"many", u"a@b.c,d@e.f;g@h.i"_s, u"[email],[email];[email]"_s},
        {"no top level", u"root@localhost"_s, u"[email]"_s},
        {"at an address", u"me@[10.0.0.1] x"_s, u"[email] x"_s},
        {"beside a URL", u"http://localhost:6011/service?to=user%40example.com"_s,
            u"http://localhost:6011/service?to=[email]"_s},
    });
}

void TestRedaction::takesOutPhoneNumbers_data()
{
    QTest::addColumn<QString>("number");
    for (const char *number : {"07700900123", "07700 900123", "07700 900 123", "07700-900-123", "(07700) 900123",
             "+447700900123", "+44 7700 900123", "+44 (0)7700 900123", "+44(0) 7700-900-123", "0044 7700 900123",
             "447700900123", "44 7700 900 123", "7700 900123", "07700.900.123", "0170/1234567", "+1 (202) 555-0123",
             "12025550123", "+33 1 23 45 67 89", "020 7946 0018", "%2B447700900123", "%2B44%207700%20900123",
             "+44+7700+900123", "(0)7700 900123"})
        QTest::newRow(number) << QString::fromLatin1(number);
    QTest::newRow("no-break spaces") << u"07700\u00a0900\u202f123"_s;
    QTest::newRow("dashes of typography") << u"07700\u2013900\u2011123"_s;
    QTest::newRow("zero width") << u"07700\u200b900123"_s;
    QTest::newRow("full width") << u"\uff10\uff17\uff17\uff10\uff10\uff19\uff10\uff10\uff11\uff12\uff13"_s;
}

// In each place where a log or an answer may show one.
void TestRedaction::takesOutPhoneNumbers()
{
    QFETCH(QString, number);
    for (const char *place : {"%1", "to %1 now", "\"%1\"", "{\"to\":\"%1\"}", "tel:%1", "<%1>", "to=%1&x=1", "%1, %1;",
             "%1: refused", "sent to %1.", "/x/%1/y", "[%1]"}) {
        const QString frame = QString::fromLatin1(place);
        const QString text = QString(frame).replace(u"%1"_s, number);
        QCOMPARE(redacted(text), QString(frame).replace(u"%1"_s, u"[phone]"_s));
    }
}

void TestRedaction::leavesTheRestAsItIs_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "nothing to hide", "d6aa2c68-a2d9-4437-ab19-3ae8eb202553",
             "12345678-1234-1234-1234-123456789012", "00000000-0000-4000-8000-00000000dead",
             "/service/d6aa2c68-a2d9-4437-ab19-3ae8eb202553/notifications/00000000-0000-4000-8000-000000000012",
             "2026-11-20", "2026-11-20T12:00:00.123456Z", "2026-11-20 12:00:00.000000",
             "2026-11-20 12:00:00 (12345 rows)", "date out of range: \"12000-01-01\"", "294276-12-31 is the last",
             "Fri, 20 Nov 2026 12:00:00 GMT", "2026-11-20T12:00:00+00:00", "20 November 2026 at 12:00",
             "http://localhost:6011/service", "https://127.0.0.1:54321/_status", "192.168.100.200:5432",
             "HTTP 404 after 3 attempts", "HTTP/1.1 503 Service Unavailable", "status code: 404", "code=500",
             "412 of 2,000 services", "52428800 bytes", "1234567890 bytes", "Content-Length: 1234567890",
             "took 1234567890 ns", "page 12 of 340", "ratio 0.1234567890", "0.638", "x-b3-traceid 80f198ee56343ba8",
             "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "exit code 139",
             "Invalid token: algorithm used is not HS256", "Invalid token: API key not found",
             "{\"result\":\"error\",\"message\":{\"token\":[\"Unauthorized: authentication token must be provided\"]}}",
             "Error: Your system clock must be accurate to within 30 seconds", "postcode: SW1A 1AA", "key type: team",
             "token expired", "password reset", "100 %", "a @ b", "@example", "SQLSTATE 42703", "Qt 6.4.2",
             "PID 4194304", "0x7ffd12345678", "[token] [key] [password] [email] [phone]"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestRedaction::leavesTheRestAsItIs()
{
    QFETCH(QString, text);
    QCOMPARE(redacted(text), text);
}

POSTROOM_TEST(TestRedaction)
#include "tst_redaction.moc"
