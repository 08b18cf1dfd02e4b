// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job.h"
#include "domain/shape.h"
#include "pages/notificationdetail.h"
#include "pages/notificationspage.h"
#include "support/testmain.h"
#include "tables/recordtableview.h"
#include "ui/windowtest.h"
#include "widgets/messageview.h"

#include <QPushButton>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

/// A message as a list without texts spells it.
Row leanMessage(const QString &id)
{
    static constexpr Shape::Entry entries[]{{"created_at", "createdAt"}, {"id", "id"},
        {"notification_type", "notificationType"}, {"service", "service"}, {"status", "status"}, {"to", "to"}};
    static const Shape lean("lean", Notification::type(), entries);
    auto row = std::make_shared<Notification>();
    row->id = id;
    row->service = u"s2"_s;
    row->notificationType = u"sms"_s;
    row->createdAt = Instant(1'800'000'000'000'000);
    spellAs(*row, lean);
    return row;
}

/// The page over a list without texts, the details of its first message open.
struct LeanList {
    LeanList()
        : platform(std::make_shared<FakePlatform>())
        , open(platform)
        , page(*qobject_cast<NotificationsPage *>(open.window.place(u"notifications"_s)))
    {
        for (int i = 0; i < 10; ++i)
            platform->lists.rows.push_back(leanMessage(u"m%1"_s.arg(i)));
        open.window.open(u"notifications"_s);
        QTRY_VERIFY(!platform->lists.pending().empty());
        platform->lists.release();
        QTRY_COMPARE(page.records().rowCount(), 10);
        platform->lists.releaseAll();
        page.table().setFocus();
        page.table().selectRow(0);
        page.perform(Act::ShowDetails);
    }
    std::shared_ptr<FakePlatform> platform;
    OpenWindow open;
    NotificationsPage &page;
};

QPushButton *buttonSaying(const QWidget &widget, const QString &words)
{
    for (QPushButton *button : widget.findChildren<QPushButton *>()) {
        if (button->text() == words)
            return button;
    }
    return nullptr;
}

} // namespace

class TestMessageReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { beginWindowTest(); }
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

    void messageWithoutItsTextIsReadAgain()
    {
        LeanList list;
        FakeLists &lists = list.platform->lists;
        const auto *note = list.page.detail().findChild<QLabel *>(u"note"_s);
        const auto *text = list.page.detail().findChild<MessageView *>();
        QVERIFY(note->text().contains(u"is being read"_s));
        QVERIFY(!text->isVisible());
        QTRY_VERIFY(lists.isOneWanted());
        QCOMPARE(lists.wanted, (Target{Resource::Notifications, u"m0"_s, {{FilterKey::Service, u"s2"_s}}}));
        lists.finishOne(makeError(Error::Kind::Timeout, QString()));
        QTRY_COMPARE(note->text(), u"The text of the message could not be read: no answer in time."_s);
        QPushButton *again = buttonSaying(list.page.detail(), u"Try again"_s);
        QVERIFY(again && again->isVisible());
        QTest::mouseClick(again, Qt::LeftButton);
        QVERIFY(!again->isVisible());
        QTRY_VERIFY(lists.isOneWanted());
        auto whole = std::make_shared<Notification>(*as<Notification>(lists.rows.front()));
        whole->templateContent = u"Bin day is Friday"_s;
        whole->redactPersonalisation = false;
        spellAs(*whole, Notification::internalShape());
        lists.finishOne(Row(whole));
        QTRY_COMPARE(text->plainText(), u"Bin day is Friday"_s);
        QVERIFY(text->isVisible());
    }

    // Each service once, however many of its messages are looked at.
    void prefixComesFromTheService()
    {
        LeanList list;
        FakeLists &lists = list.platform->lists;
        auto service = std::make_shared<Service>(*as<Service>(lists.services[1]));
        service->prefixSms = true;
        lists.services[1] = service;
        QTRY_VERIFY(lists.isOneWanted());
        auto whole = std::make_shared<Notification>(*as<Notification>(lists.rows.front()));
        whole->templateContent = u"Bin day is Friday"_s;
        whole->redactPersonalisation = false;
        spellAs(*whole, Notification::internalShape());
        lists.finishOne(Row(whole));
        const auto *text = list.page.detail().findChild<MessageView *>();
        QTRY_COMPARE(text->plainText(), u"Food & Farming: Bin day is Friday"_s);
    }

    void onlyTheMessageThatOneStaysOnIsReadAgain()
    {
        LeanList list;
        FakeLists &lists = list.platform->lists;
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(&list.page.table(), Qt::Key_Down);
        QTRY_VERIFY(lists.isOneWanted());
        QCOMPARE(lists.wanted.id, u"m5"_s);
        QTest::keyClick(&list.page.table(), Qt::Key_Escape);
        QVERIFY(!lists.isOneWanted());
    }
};

POSTROOM_TEST(TestMessageReader)

#include "tst_messagereader.moc"
