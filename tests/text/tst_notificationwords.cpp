// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notificationstatus.h"
#include "support/testmain.h"
#include "text/notificationwords.h"

#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

class TestNotificationWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void statusesSayWhatTheyMeanForTheirType_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("icon");
        QTest::addColumn<Tone>("tone");
        const auto row = [](const char *type, const char *status, const char *text, const char *icon, Tone tone) {
            QTest::addRow("%s %s", type, status) << QString::fromLatin1(type) << QString::fromLatin1(status)
                                                 << QString::fromLatin1(text) << QString::fromLatin1(icon) << tone;
        };
        row("email", "permanent-failure", "Email address does not exist", "circle-x", Tone::Bad);
        row("email", "temporary-failure", "Inbox not accepting messages", "clock-alert", Tone::Look);
        row("email", "delivered", "Delivered", "circle-check", Tone::Good);
        row("email", "sent", "Delivered", "circle-check", Tone::Good);
        row("sms", "permanent-failure", "Not delivered", "circle-x", Tone::Bad);
        row("sms", "temporary-failure", "Phone not accepting messages", "clock-alert", Tone::Look);
        row("sms", "sent", "Sent to an international number", "globe", Tone::Good);
        row("sms", "created", "Delivering", "loader", Tone::Quiet);
        row("sms", "sending", "Delivering", "loader", Tone::Quiet);
        row("sms", "pending", "Delivering", "loader", Tone::Quiet);
        row("sms", "technical-failure", "Technical failure", "circle-x", Tone::Bad);
        row("letter", "virus-scan-failed", "Virus detected", "circle-x", Tone::Bad);
        row("letter", "cancelled", "Cancelled", "ban", Tone::Over);
        row("letter", "returned-letter", "Returned", "triangle-alert", Tone::Look);
        row("sms", "failed", "Failed", "circle-x", Tone::Bad);
        row("letter", "accepted", "Accepted", "loader", Tone::Quiet);
        row("letter", "received", "Received", "circle-check", Tone::Good);
        row("sms", "pii-check-failed", "Stopped by a check", "circle-x", Tone::Bad);
        row("sms", "provider-failure", "Provider failure", "circle-x", Tone::Bad);
        row("sms", "preferences-declined", "Declined by the recipient", "ban", Tone::Over);
        row("sms", "held-back", "held-back", "", Tone::Quiet);
    }
    void statusesSayWhatTheyMeanForTheirType()
    {
        QFETCH(QString, type);
        QFETCH(QString, status);
        QFETCH(Tone, tone);
        const StatusWords words = notificationStatusWords(type, status);
        QTEST(words.text, "text");
        QTEST(QString(words.icon), "icon");
        QCOMPARE(words.tone, tone);
    }

    void everyKnownStatusHasWordsIconAndTone()
    {
        for (const QString &type : {u"sms"_s, u"email"_s, u"letter"_s, u"pigeon"_s}) {
            for (const QString &status : knownNotificationStatuses()) {
                const StatusWords words = notificationStatusWords(type, status);
                QVERIFY2(words.text != status && !words.text.isEmpty(), qPrintable(type + status));
                QVERIFY2(!words.icon.isEmpty(), qPrintable(type + status));
                const bool failed = statusGroup(status) == StatusGroup::Failed;
                QCOMPARE(words.tone == Tone::Bad || words.tone == Tone::Look, failed || status == u"returned-letter"_s);
            }
        }
    }

    void saysHowAMessageWasSent()
    {
        Notification notification;
        QCOMPARE(sentThroughText(notification), QString());
        notification.createdByName = u"Priya Anand"_s;
        QCOMPARE(sentThroughText(notification), u"One-off message by Priya Anand"_s);
        notification.jobOriginalFileName = u"berth holders.csv"_s;
        QCOMPARE(sentThroughText(notification), u"Uploaded file “berth holders.csv”"_s);
        notification.keyName = u"website live"_s;
        QCOMPARE(sentThroughText(notification), u"API key “website live”"_s);
        QCOMPARE(sentThroughShort(notification), u"API, website live"_s);
    }

    void namesTypesKeysAndProviders()
    {
        QCOMPARE(typeText(u"sms"), u"Text message"_s);
        QCOMPARE(typeInSentence(u"email"), u"email"_s);
        QCOMPARE(QString(typeIcon(u"letter")), u"file-text"_s);
        QCOMPARE(typeText(u"pigeon"), u"pigeon"_s);
        QCOMPARE(keyTypeText(u"test"), u"Test"_s);
        QCOMPARE(providerText(u"ses"), u"Amazon SES"_s);
        QCOMPARE(providerText(u"pinpoint"), u"Amazon Pinpoint"_s);
        QCOMPARE(providerText(u"newone"), u"newone"_s);
        QCOMPARE(providerText(u""), QString());
    }

    void showsNumbersAsPeopleWriteThem()
    {
        Notification notification;
        notification.notificationType = u"sms"_s;
        notification.to = u"+44 (0)7700 900-123"_s;
        notification.normalisedTo = u"447700900123"_s;
        QCOMPARE(recipientText(notification), u"07700 900123"_s);
        QCOMPARE(recipientInternational(notification), u"+44 7700 900123"_s);
        notification.notificationType = u"letter"_s;
        notification.to = u"A Person\n1 Street"_s;
        QCOMPARE(recipientText(notification), u"A Person, 1 Street"_s);
    }

    void knowsAMessageThatCarriesACode_data()
    {
        QTest::addColumn<QString>("content");
        QTest::addColumn<bool>("code");
        QTest::newRow("word") << u"Your Permits security Code is 1."_s << true;
        QTest::newRow("placeholder") << u"((sign-in_code)) lets you in"_s << true;
        QTest::newRow("passcode") << u"Use this passcode: ((number))"_s << true;
        QTest::newRow("postcode") << u"Bins at your postcode"_s << false;
        QTest::newRow("post code") << u"Bins at ((post_code)) and any other post code"_s << false;
        QTest::newRow("sort code") << u"Check the sort code"_s << false;
        QTest::newRow("conduct") << u"Read the code of conduct"_s << false;
        QTest::newRow("encoded") << u"It is decoded and encoded"_s << false;
        QTest::newRow("none") << u"Your bin day is Friday"_s << false;
        QTest::newRow("one of two") << u"Your postcode, then your code"_s << true;
    }
    void knowsAMessageThatCarriesACode()
    {
        QFETCH(QString, content);
        Notification notification;
        notification.templateContent = content;
        QTEST(speaksOfCode(notification), "code");
        Notification named;
        named.templateName = content;
        QTEST(speaksOfCode(named), "code");
    }

    void namesStatesOfJobsAndServices()
    {
        QCOMPARE(jobStatusWords(u"in progress").text, u"Sending"_s);
        QCOMPARE(jobStatusWords(u"in progress").tone, Tone::Moving);
        QCOMPARE(jobStatusWords(u"sending limits exceeded").text, u"Over the daily limit"_s);
        QCOMPARE(jobStatusWords(u"error").text, u"Stopped by an error"_s);
        QCOMPARE(jobStatusWords(u"new word").text, u"new word"_s);
        QCOMPARE(serviceStateWords(true, false).text, u"Live"_s);
        QCOMPARE(serviceStateWords(true, true).text, u"Trial mode"_s);
        QCOMPARE(serviceStateWords(false, true).text, u"Archived"_s);
    }

    void numbersAreWrittenAsPeopleDo_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("447700900536") << u"07700 900536"_s;
        QTest::newRow("07700900801") << u"07700 900801"_s;
        QTest::newRow("+447700900801") << u"07700 900801"_s;
        QTest::newRow("33612345678") << u"+33 6 12 34 56 78"_s;
        QTest::newRow("60006") << u"60006"_s;
        QTest::newRow("GOVUK") << u"GOVUK"_s;
        QTest::newRow("0800FLOWERS") << u"0800FLOWERS"_s;
        QTest::newRow("") << QString();
    }
    void numbersAreWrittenAsPeopleDo()
    {
        QFETCH(QString, words);
        QCOMPARE(phoneText(QString::fromLatin1(QTest::currentDataTag())), words);
    }
};

POSTROOM_TEST(TestNotificationWords)
#include "tst_notificationwords.moc"
