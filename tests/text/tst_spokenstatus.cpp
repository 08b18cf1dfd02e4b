// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notificationstatus.h"
#include "support/testmain.h"
#include "text/spokenstatus.h"

#include <array>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

const Instant noon = *Instant::parse(u"2026-11-20T12:00:00Z");

Notification message(const QString &type, const QString &status, const QString &provider)
{
    Notification notification;
    notification.notificationType = type;
    notification.status = status;
    notification.sentBy = provider;
    notification.createdAt = Instant::parse(u"2026-11-20T11:47:08Z");
    notification.sentAt = Instant::parse(u"2026-11-20T11:48:09Z");
    notification.updatedAt = Instant::parse(u"2026-11-20T11:49:10Z");
    return notification;
}

QString spoken(const Notification &notification, Fork fork = Fork::GovUkNotify)
{
    return spokenStatus(notification, fork, noon, londonZone());
}

struct SpokenCase {
    const char *type;
    const char *status;
    const char *provider;
    const char *sentence;
};

// admin-features §0.3 names the statuses, §0.4 what they mean for each type.
constexpr std::array cases{
    SpokenCase{"email", "created", "", "The platform took the email today at 11:47am and has not handed it over yet."},
    SpokenCase{"email", "sending", "ses",
        "Amazon SES took the email today at 11:48am and has not yet heard from the inbox. It tries for up to 3 "
        "days."},
    SpokenCase{
        "email", "pending", "ses", "Amazon SES took the email today at 11:48am and is still trying to deliver it."},
    SpokenCase{"email", "sent", "ses", "Amazon SES handed the email over to the inbox today at 11:49am."},
    SpokenCase{"email", "delivered", "ses",
        "Amazon SES delivered the email to the inbox today at 11:49am. If it cannot be seen, it may be in the "
        "spam folder."},
    SpokenCase{"email", "temporary-failure", "ses",
        "The inbox was full, or did not take the email for now, and Amazon SES gave up today at 11:49am. It can "
        "be sent again."},
    SpokenCase{"email", "permanent-failure", "ses",
        "Amazon SES could not deliver the email today at 11:49am: the address does not exist, or it refuses this "
        "sender. The address needs to be checked."},
    SpokenCase{"email", "technical-failure", "",
        "The platform had a fault today at 11:49am and did not send the message. It can be sent again."},
    SpokenCase{"email", "virus-scan-failed", "",
        "A virus was found in the attached file today at 11:49am, so the message was not sent."},
    SpokenCase{"email", "pending-virus-check", "",
        "The platform took the message today at 11:47am and checks its file for viruses before it is sent."},
    SpokenCase{
        "sms", "created", "", "The platform took the text message today at 11:47am and has not handed it over yet."},
    SpokenCase{"sms", "sending", "mmg",
        "MMG took the text message today at 11:48am and has not yet heard from the phone. It tries for up to 3 "
        "days."},
    SpokenCase{
        "sms", "pending", "firetext", "The phone could not be reached today at 11:49am, and Firetext is still trying."},
    SpokenCase{"sms", "sent", "mmg",
        "MMG passed the text message on to a network abroad today at 11:49am, which does not say whether it "
        "arrived."},
    SpokenCase{"sms", "delivered", "mmg", "MMG delivered the text message to the phone today at 11:49am."},
    SpokenCase{"sms", "temporary-failure", "mmg",
        "The phone was off, full or without signal, and MMG gave up today at 11:49am. It can be sent again."},
    SpokenCase{"sms", "permanent-failure", "mmg",
        "MMG could not deliver the text message today at 11:49am: the number may be wrong or out of use, or the "
        "network blocks such messages."},
    SpokenCase{"sms", "failed", "mmg", "The message failed today at 11:49am and did not arrive."},
    SpokenCase{"sms", "validation-failed", "",
        "The message did not pass the platform’s checks today at 11:49am, so it was not sent."},
    SpokenCase{"sms", "cancelled", "", "Somebody cancelled the message today at 11:49am before it was sent."},
    SpokenCase{"letter", "pending-virus-check", "",
        "The platform took the letter today at 11:47am and checks it for viruses before it is printed."},
    SpokenCase{"letter", "created", "",
        "The platform took the letter today at 11:47am, and it is not printed yet. What comes in before 5:30pm is "
        "printed the next working day."},
    SpokenCase{"letter", "sending", "dvla", "DVLA got the letter today at 11:48am to print and post it."},
    SpokenCase{"letter", "delivered", "dvla",
        "DVLA printed and posted the letter today at 11:49am. Nobody says whether it arrived."},
    SpokenCase{"letter", "returned-letter", "dvla",
        "The post could not deliver the letter and sent it back. The platform was told today at 11:49am. The "
        "address needs to be checked."},
    SpokenCase{"letter", "permanent-failure", "dvla",
        "DVLA could not print the letter today at 11:49am, so it was not posted."},
    SpokenCase{"letter", "technical-failure", "",
        "The platform had a fault today at 11:49am and did not pass the letter on to be printed. It can be sent "
        "again."},
    SpokenCase{"letter", "virus-scan-failed", "",
        "A virus was found in the uploaded file today at 11:49am, so the letter was not printed."},
    SpokenCase{"letter", "validation-failed", "",
        "The uploaded file was refused today at 11:49am, since it cannot be printed as a letter. Nothing was "
        "posted."},
    SpokenCase{"letter", "cancelled", "", "Somebody cancelled the letter today at 11:49am before it was printed."},
    SpokenCase{"letter", "accepted", "",
        "The platform took the letter today at 11:47am, and it is not yet said to be posted."},
    SpokenCase{"letter", "received", "",
        "The letter was printed and posted today at 11:49am. Whether it arrived or came back is not said to the "
        "service’s keys."},
    SpokenCase{"push", "delivered", "", "The provider delivered the message today at 11:49am."},
    SpokenCase{"sms", "held-back", "mmg", ""},
};

QStringList statusesOfThePublicApi()
{
    return {u"accepted"_s, u"received"_s};
}

} // namespace

class TestSpokenStatus : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysForEachTypeWhatItsStatusMeans_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QString>("sentence");
        for (const SpokenCase &one : cases)
            QTest::addRow("%s %s", one.type, one.status)
                << QString::fromLatin1(one.type) << QString::fromLatin1(one.status) << QString::fromLatin1(one.provider)
                << QString::fromUtf8(one.sentence);
    }
    void saysForEachTypeWhatItsStatusMeans()
    {
        QFETCH(QString, type);
        QFETCH(QString, status);
        QFETCH(QString, provider);
        QTEST(spoken(message(type, status, provider)), "sentence");
    }

    void everyStatusOfThePlatformHasASentenceForEveryType()
    {
        for (const QString &type : {u"sms"_s, u"email"_s, u"letter"_s, u"push"_s}) {
            for (const QString &status : knownNotificationStatuses() + statusesOfThePublicApi()) {
                if (statusesOfThePublicApi().contains(status) && type != u"letter"_s)
                    continue; // said of letters alone (admin-model-layer §2.13)
                const QString sentence = spoken(message(type, status, u"mmg"_s));
                QVERIFY2(sentence.endsWith(u'.'), qPrintable(type + status));
                QVERIFY2(sentence.contains(u"today at 11:4"_s), qPrintable(sentence));
                QVERIFY2(!sentence.contains(u'%') && !sentence.contains(u'['), qPrintable(sentence));
            }
        }
    }

    void aTimeThatIsNotKnownIsLeftOut()
    {
        Notification failed = message(u"sms"_s, u"temporary-failure"_s, u"mmg"_s);
        failed.updatedAt.reset();
        QCOMPARE(
            spoken(failed), u"The phone was off, full or without signal, and MMG gave up. It can be sent again."_s);
        Notification returned = message(u"letter"_s, u"returned-letter"_s, u"dvla"_s);
        returned.updatedAt.reset();
        QCOMPARE(spoken(returned),
            u"The post could not deliver the letter and sent it back. The address needs to be checked."_s);
    }

    void aProviderThatIsNotKnownIsCalledTheProvider()
    {
        QCOMPARE(spoken(message(u"sms"_s, u"delivered"_s, {})),
            u"The provider delivered the text message to the phone today at 11:49am."_s);
        QCOMPARE(spoken(message(u"sms"_s, u"pending"_s, {})),
            u"The phone could not be reached today at 11:49am, and the provider is still trying."_s);
        // A provider's own name may look like a place of the sentence.
        QVERIFY(spoken(message(u"sms"_s, u"delivered"_s, u"%2 [b]"_s)).startsWith(u"%2 [b] delivered"_s));
    }

    void thePublicApisTimeOfTheEndCounts()
    {
        Notification delivered = message(u"email"_s, u"delivered"_s, u"ses"_s);
        delivered.updatedAt.reset();
        delivered.publicPart.made().completedAt = Instant::parse(u"2026-11-19T09:05:00Z");
        QVERIFY(spoken(delivered).startsWith(u"Amazon SES delivered the email to the inbox yesterday at 9:05am."_s));
    }

    void promisesOfGovUkAreNotThoseOfOthers()
    {
        const Notification sending = message(u"sms"_s, u"sending"_s, u"pinpoint"_s);
        const QString promise = u"It tries for up to 3 days."_s;
        QVERIFY(spoken(sending, Fork::GovUkNotify).endsWith(promise));
        QVERIFY(spoken(sending, Fork::Unknown).endsWith(promise));
        for (const Fork fork : {Fork::GcNotify, Fork::NotifyGov, Fork::VaNotify})
            QCOMPARE(spoken(sending, fork),
                u"Amazon Pinpoint took the text message today at 11:48am and has not yet heard from the phone."_s);
        QVERIFY(!spoken(message(u"letter"_s, u"created"_s, {}), Fork::GcNotify).contains(u"5:30pm"_s));
    }

    void statesOfOtherPlatformsHaveTheirSentences()
    {
        QCOMPARE(spoken(message(u"email"_s, u"pii-check-failed"_s, {}), Fork::GcNotify),
            u"The platform’s check for personal details stopped the message today at 11:49am, so it was not sent."_s);
        QCOMPARE(spoken(message(u"email"_s, u"provider-failure"_s, u"ses"_s), Fork::GcNotify),
            u"Amazon SES had a fault today at 11:49am and did not deliver the message. It can be sent again."_s);
        QCOMPARE(spoken(message(u"sms"_s, u"preferences-declined"_s, {}), Fork::VaNotify),
            u"The person has chosen not to get such messages, so it was not sent today at 11:49am."_s);
    }

    void theReasonThatAPlatformGivesIsAdded_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("VA Notify") << u"status_reason"_s;
        QTest::newRow("GC Notify") << u"feedback_reason"_s;
        QTest::newRow("Notify.gov") << u"provider_response"_s;
    }
    void theReasonThatAPlatformGivesIsAdded()
    {
        QFETCH(QString, key);
        Notification failed = message(u"sms"_s, u"permanent-failure"_s, u"sns"_s);
        failed.unknown
            = {{0, u"other"_s, JsonValue(u"beside it"_s)}, {0, key, JsonValue(u" Phone is\nunreachable. "_s)}};
        QVERIFY2(
            spoken(failed).endsWith(u"The platform’s reason: Phone is unreachable."_s), qPrintable(spoken(failed)));
        failed.unknown = {{0, key, JsonValue()}};
        QVERIFY(!spoken(failed).contains(u"reason"_s));
    }

    void whatWasSentWithATestKeyReachedNobody()
    {
        Notification test = message(u"sms"_s, u"delivered"_s, u"mmg"_s);
        test.keyType = u"test"_s;
        QCOMPARE(spoken(test), u"The message was sent with a test key, so nobody got it."_s);
    }
};

POSTROOM_TEST(TestSpokenStatus)
#include "tst_spokenstatus.moc"
