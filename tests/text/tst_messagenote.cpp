// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notification.h"
#include "support/testmain.h"
#include "text/messagenote.h"

#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<Notification> message(const QString &id)
{
    auto row = std::make_shared<Notification>();
    row->id = id;
    row->to = u"07700 900123"_s;
    row->normalisedTo = u"447700900123"_s;
    row->notificationType = u"sms"_s;
    row->status = u"temporary-failure"_s;
    row->createdAt = Instant::parse(u"2026-11-20T11:47:08Z");
    row->updatedAt = Instant::parse(u"2026-11-20T11:49:02Z");
    row->serviceName = u"Harbour Notices"_s;
    row->clientReference = u"signin-8841"_s;
    row->templateName = u"Sign-in code"_s;
    row->templateContent = u"((code)) is your code."_s;
    row->personalisation = JsonValue::parse("{\"code\":\"483921\"}").value();
    spellAs(*row, Notification::searchShape());
    return row;
}

QString noteOf(const Row &row, const QString &serviceName = {})
{
    return messageNotes({&row, 1}, serviceName, londonZone());
}

} // namespace

class TestMessageNote : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneMessageIsLinesForATicket()
    {
        QCOMPARE(noteOf(message(u"7f0c"_s)),
            u"Created: 20 November 2026 at 11:47:08am GMT\n"
            "Service: Harbour Notices\n"
            "Channel: Text message\n"
            "Status: Phone not accepting messages, 20 November 2026 at 11:49:02am GMT\n"
            "Reference: signin-8841\n"
            "Message id: 7f0c"_s);
    }

    void severalStandApart()
    {
        const std::vector<Row> rows{message(u"a"_s), nullptr, message(u"b"_s)};
        const QString note = messageNotes(rows, {}, londonZone());
        QCOMPARE(note.count(u"\n\n"_s), 1);
        QVERIFY(note.contains(u"Message id: a\n\nCreated:"_s));
        QVERIFY(note.endsWith(u"Message id: b"_s));
    }

    void timesAreThoseOfTheZoneOnItsDay()
    {
        const auto summer = message(u"a"_s);
        summer->createdAt = Instant::parse(u"2026-07-01T23:30:00Z");
        QVERIFY(noteOf(summer).startsWith(u"Created: 2 July 2026 at 12:30:00am BST"_s));
    }

    void saysNeitherTextNorRecipient()
    {
        const QString note = noteOf(message(u"a"_s));
        for (const QString &secret : {u"900123"_s, u"483921"_s, u"Sign-in code"_s, u"is your code"_s})
            QVERIFY2(!note.contains(secret), qPrintable(secret));
    }

    void aReferenceThatHoldsTheRecipientIsLeftOut_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("reference");
        QTest::addColumn<bool>("leftOut");
        const auto row = [](const char *name, const QString &type, const QString &to, const QString &reference,
                             bool leftOut) { QTest::newRow(name) << type << to << reference << leftOut; };
        row("as given", u"sms"_s, u"07700 900123"_s, u"code-07700900123"_s, true);
        row("another spelling", u"sms"_s, u"07700 900123"_s, u"+44 (0)7700 900-123"_s, true);
        row("abroad", u"sms"_s, u"+33 6 12 34 56 78"_s, u"0612345678/2"_s, true);
        row("email", u"email"_s, u"Zo.E@example.gov.uk"_s, u"case zo.e@EXAMPLE.gov.uk"_s, true);
        row("somebody else's address", u"email"_s, u"a@example.gov.uk"_s, u"for b@example.gov.uk"_s, true);
        row("letter", u"letter"_s, u"A Person\n1 Street"_s, u"A Person, 1 Street.pdf"_s, true);
        row("another number", u"sms"_s, u"07700 900123"_s, u"07700900124"_s, false);
        row("plain", u"email"_s, u"a@example.gov.uk"_s, u"permit 12/2026"_s, false);
    }
    void aReferenceThatHoldsTheRecipientIsLeftOut()
    {
        QFETCH(QString, reference);
        QFETCH(bool, leftOut);
        const auto row = message(u"x"_s);
        QFETCH(QString, type);
        QFETCH(QString, to);
        row->notificationType = type;
        row->to = to;
        row->normalisedTo.clear();
        row->clientReference = reference;
        QCOMPARE(noteOf(row).contains(u"Reference: left out, since it holds the recipient"_s), leftOut);
        QCOMPARE(noteOf(row).contains(reference), !leftOut);
    }

    void whatIsNotKnownHasNoLine()
    {
        const auto row = message(u"x"_s);
        row->serviceName.clear();
        row->clientReference.clear();
        row->updatedAt.reset();
        QCOMPARE(noteOf(row),
            u"Created: 20 November 2026 at 11:47:08am GMT\nChannel: Text message\n"
            "Status: Phone not accepting messages\nMessage id: x"_s);
        QVERIFY(noteOf(row, u"Harbour Notices"_s).contains(u"Service: Harbour Notices"_s));
    }

    void aTestKeyAndLineBreaksInNamesAreToldInOneLine()
    {
        const auto row = message(u"x"_s);
        row->keyType = u"test"_s;
        row->serviceName = u"Harbour\nStatus: Delivered"_s;
        const QString note = noteOf(row);
        QVERIFY(note.contains(u"Status: Phone not accepting messages (sent with a test key), 20"_s));
        QVERIFY(note.contains(u"Service: Harbour Status: Delivered\n"_s));
    }
};

POSTROOM_TEST(TestMessageNote)
#include "tst_messagenote.moc"
