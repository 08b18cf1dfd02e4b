// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job.h"
#include "pages/notificationdetail.h"
#include "pages/notificationfacts.h"
#include "support/testmain.h"
#include "ui/windowtest.h"
#include "widgets/factlist.h"
#include "widgets/messageview.h"
#include "widgets/timeline.h"

#include <QClipboard>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

const Instant noon = *Instant::parse(u"2026-11-20T12:00:00Z");

std::shared_ptr<Notification> message(const QString &id, const QString &created, const QString &status)
{
    auto row = std::make_shared<Notification>();
    row->id = id;
    row->to = u"07700 900123"_s;
    row->normalisedTo = u"447700900123"_s;
    row->notificationType = u"sms"_s;
    row->status = status;
    row->createdAt = Instant::parse(created);
    row->sentAt = Instant(row->createdAt->microseconds() + 1'200'000);
    row->updatedAt = Instant(row->createdAt->microseconds() + 114'000'000);
    row->sentBy = u"mmg"_s;
    row->service = u"s1"_s;
    row->serviceName = u"<img src=x><b>HM</b> Food & Farming"_s;
    row->templateId = u"t1"_s;
    row->templateName = u"Sign-in code"_s;
    row->templateVersion = 1;
    row->templateContent = u"((code)) is your code."_s;
    row->templateType = u"sms"_s;
    row->redactPersonalisation = true;
    row->personalisation = JsonValue::parse("{\"code\":\"483921\"}").value();
    spellAs(*row, Notification::searchShape());
    return row;
}

} // namespace

class TestNotificationDetail : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { beginWindowTest(); }

    void saysTheStateAndThatANewerCodeWentOut()
    {
        const auto failed = message(u"a"_s, u"2026-11-20T11:47:08Z"_s, u"temporary-failure"_s);
        const std::vector<Row> around{message(u"b"_s, u"2026-11-20T11:52:00Z"_s, u"sending"_s)};
        const QString sentence = sentenceToSay(*failed, around, Fork::GovUkNotify, noon, londonZone());
        QVERIFY2(sentence.endsWith(u"A newer code was sent at 11:52am."_s), qPrintable(sentence));
        QVERIFY(!sentenceToSay(*failed, {}, Fork::GovUkNotify, noon, londonZone()).contains(u"newer"_s));
    }

    void newerOneIsSentOnlyWhereItLeftThePlatform_data()
    {
        QTest::addColumn<QString>("words");
        const QString sent = u"A newer code was sent at 11:52am."_s;
        const QString tried = u"A newer code was tried at 11:52am and did not arrive."_s;
        for (const char *status : {"sending", "sent", "delivered", "pending"})
            QTest::newRow(status) << sent;
        for (const char *status : {"temporary-failure", "permanent-failure"})
            QTest::newRow(status) << tried;
        for (const char *status : {"created", "cancelled", "technical-failure", "virus-scan-failed",
                 "validation-failed", "pending-virus-check", "failed", "returned-letter", "unheard-of"})
            QTest::newRow(status) << QString();
    }
    void newerOneIsSentOnlyWhereItLeftThePlatform()
    {
        QFETCH(QString, words);
        const auto failed = message(u"a"_s, u"2026-11-20T11:47:08Z"_s, u"temporary-failure"_s);
        const std::vector<Row> around{
            message(u"b"_s, u"2026-11-20T11:52:00Z"_s, QString::fromLatin1(QTest::currentDataTag()))};
        const QString sentence = sentenceToSay(*failed, around, Fork::GovUkNotify, noon, londonZone());
        QVERIFY2(sentence.endsWith(words), qPrintable(sentence));
        QCOMPARE(sentence.contains(u"newer"_s), !words.isEmpty());
    }

    void theNewestThatWasSentIsNamed()
    {
        const auto failed = message(u"a"_s, u"2026-11-20T11:47:08Z"_s, u"temporary-failure"_s);
        const std::vector<Row> around{message(u"c"_s, u"2026-11-20T11:55:00Z"_s, u"created"_s),
            message(u"b"_s, u"2026-11-20T11:52:00Z"_s, u"sending"_s)};
        QVERIFY(sentenceToSay(*failed, around, Fork::GovUkNotify, noon, londonZone())
                    .endsWith(u"A newer code was sent at 11:52am."_s));
    }

    void newerOneIsACodeOnlyWhereTheTemplateSpeaksOfOne()
    {
        const auto failed = message(u"a"_s, u"2026-11-20T11:47:08Z"_s, u"temporary-failure"_s);
        failed->templateName = u"Bin day"_s;
        failed->templateContent = u"Bins at ((postcode)) go out tomorrow"_s;
        const std::vector<Row> around{message(u"b"_s, u"2026-11-20T11:52:00Z"_s, u"sending"_s)};
        const QString sentence = sentenceToSay(*failed, around, Fork::GovUkNotify, noon, londonZone());
        QVERIFY2(sentence.endsWith(u"A newer message was sent at 11:52am."_s), qPrintable(sentence));
    }

    void nothingNewerIsSaidOfAMessageThatArrived()
    {
        const auto arrived = message(u"a"_s, u"2026-11-20T11:47:08Z"_s, u"delivered"_s);
        const std::vector<Row> around{message(u"b"_s, u"2026-11-20T11:52:00Z"_s, u"sending"_s)};
        QVERIFY(!sentenceToSay(*arrived, around, Fork::GovUkNotify, noon, londonZone()).contains(u"newer"_s));
    }

    void anotherRecipientOrTemplateIsNoNewerOne()
    {
        const auto failed = message(u"a"_s, u"2026-11-20T11:47:08Z"_s, u"temporary-failure"_s);
        auto other = message(u"b"_s, u"2026-11-20T11:52:00Z"_s, u"sending"_s);
        other->normalisedTo = u"447700900124"_s;
        auto template2 = message(u"c"_s, u"2026-11-20T11:53:00Z"_s, u"sending"_s);
        template2->templateId = u"t2"_s;
        const std::vector<Row> around{other, template2};
        QVERIFY(!sentenceToSay(*failed, around, Fork::GovUkNotify, noon, londonZone()).contains(u"newer"_s));
    }

    void timelineIsNewestFirstWithSeconds()
    {
        const auto failed = message(u"a"_s, u"2026-11-20T11:47:08Z"_s, u"temporary-failure"_s);
        const auto entries = timelineOf(*failed, londonZone());
        QCOMPARE(entries.size(), 3);
        QCOMPARE(entries[0].time, u"11:49:02am"_s);
        QCOMPARE(entries[1].title, u"Sent to MMG"_s);
        QCOMPARE(entries[1].detail, u"Took 1.2 seconds"_s);
        QCOMPARE(entries[2].title, u"Created"_s);
        QCOMPARE(entries[2].time, u"11:47:08am"_s);
    }

    void theSentenceToSayIsCopiedAsItIsShown()
    {
        NotificationDetail detail(testClock(), londonZone());
        const std::vector<Row> around{message(u"b"_s, u"2026-11-20T11:52:00Z"_s, u"sending"_s)};
        detail.setMessage(message(u"a"_s, u"2026-11-20T11:47:08Z"_s, u"temporary-failure"_s), around);
        detail.copySentence();
        QCOMPARE(QGuiApplication::clipboard()->text(),
            u"The phone was off, full or without signal, and MMG gave up today at 11:49am. It can be sent again. "
            "A newer code was sent at 11:52am."_s);
        QCOMPARE(detail.sentence(), QGuiApplication::clipboard()->text());
    }

    void whatOnlyOnePlatformPromisesIsSaidOnceItIsKnownWhichOneItIs()
    {
        NotificationDetail detail(testClock(), londonZone());
        detail.setMessage(message(u"a"_s, u"2026-11-20T11:47:08Z"_s, u"sending"_s), {});
        QVERIFY(detail.sentence().endsWith(u"It tries for up to 3 days."_s));
        detail.setDress({.fork = Fork::NotifyGov});
        QVERIFY(detail.sentence().endsWith(u"has not yet heard from the phone."_s));
        detail.copySentence();
        QCOMPARE(QGuiApplication::clipboard()->text(), detail.sentence());
    }

    void aStateThatNobodyKnowsLeavesNothingToCopy()
    {
        NotificationDetail detail(testClock(), londonZone());
        detail.setMessage(message(u"a"_s, u"2026-11-20T11:47:08Z"_s, u"held-back"_s), {});
        QVERIFY(detail.sentence().isEmpty());
        QVERIFY(detail.findChild<QWidget *>(u"copySentence"_s)->isHidden());
        QGuiApplication::clipboard()->setText(u"before"_s);
        detail.copySentence();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    }

    void hiddenValuesAreNowhere()
    {
        NotificationDetail detail(testClock(), londonZone());
        const Row row = message(u"a"_s, u"2026-11-20T11:47:08Z"_s, u"delivered"_s);
        detail.setMessage(row, {});
        detail.resize(352, 800);
        detail.show();
        detail.copyIds();
        const auto *text = detail.findChild<MessageView *>();
        const QString said = everythingSaid(detail) + text->plainText() + QGuiApplication::clipboard()->text();
        QVERIFY(!said.contains(u"483921"_s));
        QVERIFY(text->plainText().contains(u"is your code."_s));
    }

    void serverTextIsShownAsItIs()
    {
        NotificationDetail detail(testClock(), londonZone());
        detail.setMessage(message(u"a"_s, u"2026-11-20T11:47:08Z"_s, u"delivered"_s), {});
        QVERIFY(everythingSaid(detail).contains(u"<img src=x><b>HM</b> Food & Farming"_s));
    }

    void whatAServicePutsAroundAMessageIsShownOnceItIsKnown()
    {
        NotificationDetail detail(testClock(), londonZone());
        const auto row = message(u"a"_s, u"2026-11-20T11:47:08Z"_s, u"delivered"_s);
        row->redactPersonalisation = false;
        detail.setMessage(row, {});
        const auto *text = detail.findChild<MessageView *>(u"message"_s);
        QCOMPARE(text->plainText(), u"483921 is your code."_s);
        detail.setDress({u"Harbour"_s, {}, Fork::GovUkNotify});
        QCOMPARE(text->plainText(), u"Harbour: 483921 is your code."_s);
        QVERIFY(everythingSaid(detail).contains(u"1 text message."_s));
        const auto email = message(u"b"_s, u"2026-11-20T11:47:08Z"_s, u"delivered"_s);
        email->notificationType = u"email"_s;
        email->templateSubject = u"Your code"_s;
        email->templateContent = u"# Hello\n\n[Form](https://example.gov.uk/a)"_s;
        EmailBranding branding;
        branding.brandType = u"org_banner"_s;
        branding.colour = u"#005ea5"_s;
        branding.text = u"Harbour & Tides"_s;
        detail.setDress({QString(), branding});
        detail.setMessage(email, {});
        QCOMPARE(text->kind(), MessageKind::Email);
        QCOMPARE(text->blocks().at(1).look, BlockLook::Banner);
        QCOMPARE(text->blocks().at(1).colour, QColor(0, 0x5e, 0xa5));
        QCOMPARE(text->blocks().at(2).look, BlockLook::Heading);
        QCOMPARE(text->plainText(), u"Your code\n\nHarbour & Tides\n\nHello\n\nForm"_s);
        const auto *links = detail.findChild<FactList *>(u"links"_s);
        QCOMPARE(links->facts().size(), 1);
        QCOMPARE(links->facts().front().value, u"https://example.gov.uk/a"_s);
        QVERIFY(links->facts().front().copyable);
    }

    void aDressThatCouldNotBeReadIsSaid()
    {
        NotificationDetail detail(testClock(), londonZone());
        detail.setMessage(message(u"a"_s, u"2026-11-20T11:47:08Z"_s, u"delivered"_s), {});
        detail.setDress({.failure = makeError(Error::Kind::Timeout, QString())});
        QVERIFY(everythingSaid(detail).contains(
            u"What the service puts around the message could not be read: no answer in time."_s));
        detail.setDress({u"Harbour"_s});
        QVERIFY(!everythingSaid(detail).contains(u"could not be read"_s));
    }

    void aTextThatCouldNotBeReadIsAskedForAgain()
    {
        NotificationDetail detail(testClock(), londonZone());
        const Row row = message(u"a"_s, u"2026-11-20T11:47:08Z"_s, u"delivered"_s);
        detail.setMessage(row, {});
        detail.setUnread(u"no answer in time"_s);
        QVERIFY(everythingSaid(detail).contains(u"The text of the message could not be read: no answer in time."_s));
        auto *text = detail.findChild<MessageView *>(u"message"_s);
        QVERIFY(text->isHidden());
        QSignalSpy asked(&detail, &NotificationDetail::textRequested);
        for (QAbstractButton *button : detail.findChildren<QAbstractButton *>()) {
            if (button->text() == "Try again"_L1 && !button->isHidden())
                button->click();
        }
        QCOMPARE(asked.count(), 1);
        detail.setMessage(row, {});
        QVERIFY(!text->isHidden());
        QVERIFY(!everythingSaid(detail).contains(u"could not be read"_s));
    }

    void keysLeaveItAndGoOn()
    {
        NotificationDetail detail(testClock(), londonZone());
        detail.setMessage(message(u"a"_s, u"2026-11-20T11:47:08Z"_s, u"delivered"_s), {});
        detail.show();
        QSignalSpy closed(&detail, &NotificationDetail::closeRequested);
        QSignalSpy steps(&detail, &NotificationDetail::stepRequested);
        auto *text = detail.findChild<MessageView *>(u"message"_s);
        QTest::keyClick(text, Qt::Key_Down);
        QTest::keyClick(text, Qt::Key_Up);
        QTest::keyClick(text, Qt::Key_Escape);
        QCOMPARE(steps.count(), 2);
        QCOMPARE(steps.at(0).at(0).toInt(), 1);
        QCOMPARE(steps.at(1).at(0).toInt(), -1);
        QCOMPARE(closed.count(), 1);
    }

    void copiesAllIds()
    {
        NotificationDetail detail(testClock(), londonZone());
        detail.setMessage(message(u"a-1"_s, u"2026-11-20T11:47:08Z"_s, u"delivered"_s), {});
        detail.copyIds();
        const QString ids = QGuiApplication::clipboard()->text();
        for (const QString &id : {u"a-1"_s, u"s1"_s, u"t1"_s})
            QVERIFY(ids.contains(id));
    }

    void withoutAMessageThereIsNothingToDo()
    {
        NotificationDetail detail(testClock(), londonZone());
        detail.setMessage({}, {});
        QVERIFY(!detail.message());
        QVERIFY(detail.messageId().isEmpty());
    }
};

POSTROOM_TEST(TestNotificationDetail)

#include "tst_notificationdetail.moc"
