// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/recorddetail.h"
#include "support/testmain.h"
#include "ui/filterstage.h"
#include "widgets/sidebar.h"
#include "widgets/sidebaritem.h"
#include "window/places.h"

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

/// The ways from records to their messages and to what only the database knows of them, and where that stands.
class TestListWays : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { beginWindowTest(); }
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

    void recordsLeadToTheirMessages_data()
    {
        QTest::addColumn<Query>("list");
        QTest::addColumn<QString>("words");
        QTest::addColumn<FilterKey>("key");
        const std::vector<Filter> ofService{{FilterKey::Service, notices}};
        QTest::newRow("template") << Query{Resource::Templates, ofService} << u"Messages"_s << FilterKey::Template;
        QTest::newRow("job") << Query{Resource::Jobs, ofService} << u"Messages"_s << FilterKey::Job;
        QTest::newRow("key") << Query{Resource::ApiKeys, ofService} << u"Messages"_s << FilterKey::ApiKey;
        QTest::newRow("person") << Query{Resource::Users, ofService} << u"Messages sent"_s << FilterKey::CreatedBy;
        QTest::newRow("provider") << Query{Resource::Providers, {}} << u"Messages of a service"_s
                                  << FilterKey::Provider;
    }
    void recordsLeadToTheirMessages()
    {
        QFETCH(Query, list);
        QFETCH(QString, words);
        QFETCH(FilterKey, key);
        DatabaseWindow open(contractPlatform());
        Q_EMIT open.window.place()->listRequested(list, {});
        QTRY_VERIFY(isRead(open) && listOf(open).records().rowCount() > 0);
        listOf(open).table().selectRow(0);
        const QString id = idOf(*listOf(open).records().record(0));
        listOf(open).perform(Act::ShowDetails);
        const auto buttons = listOf(open).findChild<RecordDetail *>()->findChildren<QPushButton *>();
        const auto link = std::find_if(
            buttons.begin(), buttons.end(), [&words](const QPushButton *button) { return button->text() == words; });
        QVERIFY(link != buttons.end());
        (*link)->click();
        QCOMPARE(open.window.place(), open.window.place(u"notifications"_s));
        QTRY_VERIFY(isRead(open));
        QCOMPARE(open.page().records().query().value(key), id);
        QVERIFY(!open.page().records().query().value(FilterKey::Service).isEmpty());
        QVERIFY(chipOf(open, key));
        QTRY_COMPARE(liveJobs(), 0);
    }

    void whatAServiceLeavesInTheDatabaseIsReachedFromIt()
    {
        DatabaseWindow open(contractPlatform());
        Q_EMIT open.window.place()->listRequested(
            {Resource::BillingFacts, {{FilterKey::Service, notices}}}, u"Notices"_s);
        QCOMPARE(open.window.place(), open.window.place(u"billing-facts"_s));
        QTRY_VERIFY(isRead(open));
        QVERIFY(listOf(open).records().rowCount() > 0);
        QCOMPARE(chipOf(open, FilterKey::Service)->accessibleName(), u"Service: Notices"_s);
        listOf(open).table().selectRow(0);
        listOf(open).perform(Act::ShowDetails);
        for (QPushButton *button : listOf(open).findChild<RecordDetail *>()->findChildren<QPushButton *>()) {
            if (button->text() == "Messages of the day"_L1) {
                button->click();
                break;
            }
        }
        QCOMPARE(open.window.place(), open.window.place(u"notifications"_s));
        QTRY_VERIFY(isRead(open));
        const Query query = open.page().records().query();
        QCOMPARE(query.value(FilterKey::From), query.value(FilterKey::To));
        QCOMPARE(query.value(FilterKey::History), u"true"_s);
        QTRY_COMPARE(liveJobs(), 0);
    }

    void theDatabasesOwnListsStandFoldedAway()
    {
        DatabaseWindow open(contractPlatform());
        const auto *bar = open.window.findChild<Sidebar *>();
        const auto itemOf = [bar](const QString &words) -> SidebarItem * {
            for (SidebarItem *item : bar->findChildren<SidebarItem *>()) {
                if (item->accessibleName() == words)
                    return item;
            }
            return nullptr;
        };
        SidebarItem *fold = itemOf(u"In the database"_s), *events = itemOf(u"Events"_s);
        QVERIFY(fold && fold->isVisible() && events && !events->isVisible());
        QCOMPARE(fold->accessibleDescription(), u"Folded away"_s);
        QTest::keyClick(fold, Qt::Key_Return);
        QVERIFY(events->isVisible());
        QCOMPARE(fold->accessibleDescription(), u"Open"_s);
        QTest::keyClick(fold, Qt::Key_Return);
        QVERIFY(!events->isVisible());
        open.window.open(u"events"_s); // as the palette does
        QVERIFY(events->isVisible() && events->isCurrent());
        QTRY_VERIFY(isRead(open));
        QVERIFY(places::ids().contains(u"status-facts"_s));
        open.window.setPlatform(demoPlatform());
        QVERIFY(!fold->isVisible() && !events->isVisible());
        QTRY_COMPARE(liveJobs(), 0);
    }
};

POSTROOM_TEST(TestListWays)
#include "tst_listways.moc"
