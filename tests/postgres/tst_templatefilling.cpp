// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres/templatefilling.h"
#include "support/testmain.h"

#include <QtTest>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

JsonValue rowOf(const QByteArray &json)
{
    return JsonValue::parse(json).value();
}

QString textAt(const JsonValue &row, QStringView key)
{
    const JsonValue *value = row.member(key);
    return value && value->asString() ? *value->asString() : QString();
}

} // namespace

/// What the platform's preview puts into a template's row (api-contract §6.3).
class TemplateFilling : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fillsIn_data();
    void fillsIn();
    void leavesTheRest();
    void refuses_data();
    void refuses();
};

void TemplateFilling::fillsIn_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("values");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("content");
    const auto add = [](const char *name, const QByteArray &row, const QString &values, const QString &subject,
                         const QString &content) { QTest::newRow(name) << row << values << subject << content; };

    add("an email", R"j({"template_type":"email","subject":"Receipt ((reference))","content":"Dear ((name))\n\nThanks"
})j",
        uR"j({"name":"Zoë","reference":"R 1"})j"_s, u"Receipt R 1"_s, u"Dear Zoë\n\nThanks"_s);
    add("nothing to fill in", R"j({"template_type":"email","subject":"News","content":" # All of it & more \n"})j",
        u""_s, u"News"_s, u"# All of it & more"_s);
    add("markup in an email", R"j({"template_type":"email","subject":"For ((who))","content":"Dear ((who))"
    })j",
        uR"j({"who":"<b>x</b> & co"})j"_s, u"For <b>x</b> & co"_s, u"Dear <b>x</b> & co"_s);
    add("markup in a letter", R"j({"template_type":"letter","subject":"For ((who))","content":"Dear ((who))"
    })j",
        uR"j({"who":"<b>x</b> & co"})j"_s, u"For &lt;b&gt;x&lt;/b&gt; &amp; co"_s, u"Dear <b>x</b> & co"_s);
    add("typography in the subject alone",
        R"j({"template_type":"email","subject":"It's  here -- now","content":"It's -- now"})j", u"{}"_s,
        u"It’s here – now"_s, u"It's -- now"_s);
    add("names spelled otherwise", R"j({"template_type":"email","subject":"x","content":"Dear ((First name))"
    })j",
        uR"j({"FIRST_NAME":"Ada"})j"_s, u"x"_s, u"Dear Ada"_s);
    add("conditions", R"j({"template_type":"email","subject":"x","content":"a((b??c))d((e??f))"
    })j",
        uR"j({"b":"yes","e":"no"})j"_s, u"x"_s, u"acd"_s);
    add("values that nothing takes", R"j({"template_type":"email","subject":"x","content":"y"})j", uR"j({"z":"1"})j"_s,
        u"x"_s, u"y"_s);
    add("a text message", R"j({"template_type":"sms","subject":null,"content":"Hi  ((name)) , “hello”"})j",
        uR"j({"name":"Ada"})j"_s, QString(), u"Hi Ada, \"hello\""_s);
}

void TemplateFilling::fillsIn()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, values);
    JsonValue filled = rowOf(row);
    const auto error = fillInTemplate(filled, values);
    QVERIFY2(!error, error ? qPrintable(error->detail) : "");
    QTEST(textAt(filled, u"subject"), "subject");
    QTEST(textAt(filled, u"content"), "content");
}

void TemplateFilling::leavesTheRest()
{
    JsonValue row
        = rowOf(R"j({"template_type":"letter","subject":"((a))","content":"((a))","letter_welsh_subject":"W ((a))",
        "letter_welsh_content":"((a))","reply_to_text":"Quay ((a))","version":3})j");
    QVERIFY(!fillInTemplate(row, uR"j({"a":"1"})j"_s));
    QCOMPARE(row, rowOf(R"j({"template_type":"letter","subject":"1","content":"1","letter_welsh_subject":"W ((a))",
        "letter_welsh_content":"((a))","reply_to_text":"Quay ((a))","version":3
    })j"));
}

void TemplateFilling::refuses_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("values");
    QTest::addColumn<QString>("message");
    const auto add = [](const char *name, const QByteArray &row, const QString &values, const QString &message) {
        QTest::newRow(name) << row << values << message;
    };

    add("no values", R"j({"template_type":"email","subject":"((a))","content":"((b)) ((A)) ((c??d))"
    })j",
        QString(), u"Missing personalisation: a, b, c"_s);
    add("some values", R"j({"template_type":"sms","content":"((a)) ((b)) ((c))"
    })j",
        uR"j({"a":"1"})j"_s, u"Missing personalisation: b, c"_s);
    add("a null", R"j({"template_type":"sms","content":"((a))"
    })j",
        uR"j({"a":null})j"_s, u"Missing personalisation: a"_s);
    add("no text", R"j({"template_type":"sms","content":"((a))"
    })j",
        uR"j({"a":7})j"_s, u"Missing personalisation: a"_s);
    add("what is no object", R"j({"template_type":"sms","content":"((a))"
    })j",
        u"[\"a\"]"_s, u"Missing personalisation: a"_s);
    add("all parts of a letter", R"j({"template_type":"letter","subject":"((s))","content":"((c))",
        "letter_welsh_subject":"((ws))","letter_welsh_content":"((wc))","reply_to_text":"((r))"
    })j",
        QString(), u"Missing personalisation: r, ws, wc, s, c"_s);
    add("an email's sender is no part of it",
        R"j({"template_type":"email","subject":"((s))","content":"","reply_to_text":"((r))"
    })j",
        QString(), u"Missing personalisation: s"_s);
}

void TemplateFilling::refuses()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, values);
    QFETCH(QString, message);
    JsonValue filled = rowOf(row);
    const auto error = fillInTemplate(filled, values);
    QVERIFY(error);
    QCOMPARE(error->kind, Error::Kind::Invalid);
    QCOMPARE(error->detail, message);
    QCOMPARE(filled, rowOf(row)); // nothing half done
}

POSTROOM_TEST(TemplateFilling)
#include "tst_templatefilling.moc"
