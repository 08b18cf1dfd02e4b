// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notification.h"
#include "domain/servicehistory.h"
#include "pages/datebar.h"
#include "pages/overviewpage.h"
#include "pages/recorddetail.h"
#include "pages/recordplaces.h"
#include "pages/recordspage.h"
#include "pages/statustotals.h"
#include "support/testmain.h"
#include "tables/recordtableview.h"
#include "tables/tablecolumns.h"
#include "text/numbers.h"
#include "ui/databasestage.h"
#include "widgets/filterchip.h"
#include "widgets/sidebar.h"
#include "window/places.h"

#include <QDateEdit>
#include <QPushButton>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

RecordsPage &pageOf(DatabaseWindow &open)
{
    return *qobject_cast<RecordsPage *>(open.window.place());
}

// The first value that a column of the recorded platform's database has.
QString firstOf(const QString &sql)
{
    return contractCluster().sql(sql, u"contract"_s).text().trimmed();
}

QPushButton *linkOf(const RecordsPage &page, const QString &words)
{
    for (QPushButton *button : page.findChild<RecordDetail *>()->findChildren<QPushButton *>()) {
        if (button->text() == words)
            return button;
    }
    return nullptr;
}

} // namespace

/// The lists of records that the demo has none of, on the rows of a database.
class TestRecordDatabase : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { beginWindowTest(); }
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

    void everyListOfTheDatabaseIsShown_data()
    {
        QTest::addColumn<Query>("query");
        const auto platform = [](Resource resource) { QTest::newRow(infoOf(resource).plural) << Query{resource, {}}; };
        for (const Resource resource : {Resource::UsersList, Resource::Providers, Resource::InboundNumbers,
                 Resource::EmailBranding, Resource::LetterBranding, Resource::Complaints, Resource::Events,
                 Resource::CallbackHistory, Resource::MemberPermissions, Resource::RateHistory, Resource::Allowances,
                 Resource::RetentionTimes, Resource::DefaultAllowances, Resource::BillingFacts, Resource::StatusFacts,
                 Resource::UnsubscribeRequests})
            platform(resource);
        const auto service = [](Resource resource) {
            QTest::newRow(infoOf(resource).plural) << Query{resource, {{FilterKey::Service, notices}}};
        };
        for (const Resource resource :
            {Resource::Uploads, Resource::ReturnedLetterSummary, Resource::UnsubscribeRequestReports,
                Resource::ContactLists, Resource::SmsSenders, Resource::EmailReplyTo, Resource::LetterContacts,
                Resource::DataRetention, Resource::Invites, Resource::ServiceHistory, Resource::ApiKeyHistory})
            service(resource);
        QTest::newRow("provider-versions") << Query{
            Resource::ProviderVersions, {{FilterKey::Provider, firstOf(u"SELECT id FROM provider_details LIMIT 1"_s)}}};
        QTest::newRow("organisation-invites") << Query{Resource::OrganisationInvites,
            {{FilterKey::Organisation, firstOf(u"SELECT id FROM organisation LIMIT 1"_s)}}};
    }
    void everyListOfTheDatabaseIsShown()
    {
        QFETCH(Query, query);
        DatabaseWindow open(databasePlatform(contractCluster().conninfo(u"contract"_s)));
        Q_EMIT open.window.place()->listRequested(query, query.has(FilterKey::Service) ? QString() : u"It"_s);
        RecordsPage &page = pageOf(open);
        QCOMPARE(page.about().resource, query.resource);
        QTRY_COMPARE(page.records().state(), PagedTableModel::LoadState::Loaded);
        QTRY_COMPARE(liveJobs(), 0);
        QCOMPARE(page.records().query().resource, query.resource);
        for (const Filter &filter : query.filters) // the page may ask for more
            QCOMPARE(page.records().query().value(filter.key), filter.value);
        for (const Column &column : page.records().columns())
            QVERIFY(!columnTitle(column).isEmpty());
        QVERIFY(!open.window.findChild<Sidebar *>()->current().isEmpty());
        if (page.records().rowCount() == 0)
            return; // which is said
        page.table().selectRow(0);
        page.perform(Act::ShowDetails);
        QVERIFY(page.showsDetail());
        for (QWidget *stop : tabStops(open.window))
            QVERIFY2(!stop->accessibleName().isEmpty() || qobject_cast<QAbstractButton *>(stop),
                stop->metaObject()->className());
    }

    void aServiceShowsItsSettingsInWords()
    {
        DatabaseWindow open(databasePlatform(contractCluster().conninfo(u"contract"_s)));
        Q_EMIT open.window.place()->recordRequested({Resource::Services, notices, {}}, {});
        auto &page = *qobject_cast<OverviewPage *>(open.window.place());
        QTRY_VERIFY(page.isShown() && !page.gathered().isReading());
        QCOMPARE(page.title(), firstOf(u"SELECT name FROM services WHERE id = '%1'"_s.arg(notices)));
        const QString said = everythingSaid(page);
        for (const QString &line : {u"Reply-to addresses: "_s, u"Sender IDs: "_s, u"Sender addresses: "_s,
                 u"Free text messages: "_s, u"Emails: "_s, u"Text messages: "_s, u"Rate limit: "_s})
            QVERIFY2(said.contains(line), qPrintable(line + u" is not in\n"_s + said));
        QVERIFY2(!said.contains(u"Being read"_s) && !said.contains(u"Not read"_s), qPrintable(said));
        for (const char *way : {"Contact lists", "History", "Text senders", "Returned letters", "Invitations"})
            QVERIFY2(said.contains(QString::fromLatin1(way) + u" of "_s), way);
    }

    void anAddressOfSeveralLinesIsReadWhole()
    {
        DatabaseWindow open(databasePlatform(contractCluster().conninfo(u"contract"_s)));
        Q_EMIT open.window.place()->listRequested({Resource::LetterContacts, {{FilterKey::Service, notices}}}, {});
        auto &page = pageOf(open);
        QTRY_VERIFY(page.records().rowCount() > 0);
        page.table().selectRow(0);
        page.perform(Act::ShowDetails);
        const QString address = std::get<QString>(valueOf(*page.records().record(0), "text"_L1));
        QVERIFY(address.contains(u'\n'));
        QVERIFY2(everythingSaid(*page.findChild<RecordDetail *>()).contains(u": "_s + address),
            qPrintable(everythingSaid(*page.findChild<RecordDetail *>())));
    }

    void theHistoryOfAServiceSaysWhatChanged()
    {
        DatabaseWindow open(databasePlatform(contractCluster().conninfo(u"contract"_s)));
        Q_EMIT open.window.place()->listRequested({Resource::ServiceHistory, {{FilterKey::Service, notices}}}, {});
        auto &page = pageOf(open);
        QTRY_VERIFY(page.records().rowCount() > 1);
        QTRY_COMPARE(liveJobs(), 0);
        const auto said = [&page](int row) {
            QStringList words;
            for (const Column &column : page.records().columns())
                words.append(cellText(column, *page.records().record(row), {testClock().now(), londonZone()}));
            return words.join(u'\n');
        };
        QVERIFY2(said(page.records().rowCount() - 1).contains(u"\nMade.\n"_s), qPrintable(said(0)));
        const auto *newest = as<ServiceHistory>(page.records().record(0));
        QCOMPARE(newest->version, std::optional(static_cast<qint64>(page.records().rowCount())));
        QVERIFY2(!said(0).contains(u"\n\n"_s), qPrintable(said(0)));
    }

    void aPersonShowsServicesAndOrganisations()
    {
        DatabaseWindow open(databasePlatform(contractCluster().conninfo(u"contract"_s)));
        const QString id
            = firstOf(u"SELECT user_id FROM user_to_service WHERE service_id = '%1' LIMIT 1"_s.arg(notices));
        Q_EMIT open.window.place()->recordRequested({Resource::Users, id, {}}, {});
        auto &page = *qobject_cast<OverviewPage *>(open.window.place());
        QTRY_VERIFY(page.isShown() && !page.gathered().isReading());
        const QString said = everythingSaid(page);
        const QString service = firstOf(u"SELECT name FROM services WHERE id = '%1'"_s.arg(notices));
        QVERIFY2(said.contains(service + u": "_s), qPrintable(said));
        QVERIFY2(said.contains(u"Security keys: "_s), qPrintable(said));
    }

    void aProviderLeadsToItsHistoryAndBack()
    {
        DatabaseWindow open(databasePlatform(contractCluster().conninfo(u"contract"_s)));
        open.window.open(u"providers"_s);
        QTRY_VERIFY(pageOf(open).records().rowCount() > 0);
        pageOf(open).table().selectRow(0);
        const Row provider = pageOf(open).records().record(0);
        pageOf(open).perform(Act::ShowDetails);
        linkOf(pageOf(open), u"History"_s)->click();
        const auto name = std::get<QString>(valueOf(*provider, "displayName"_L1));
        QCOMPARE(open.window.place()->title(), u"Provider history: %1"_s.arg(name));
        QTRY_VERIFY(pageOf(open).records().rowCount() > 0);
        QCOMPARE(open.window.findChild<Sidebar *>()->current(), u"providers"_s);
        QVERIFY(!places::ids().contains(u"provider-versions"_s));
        QTRY_COMPARE(liveJobs(), 0);
    }

    // What can be left out is a filter that can be taken away.
    void theServicesOfAnOrganisationAreAFilter()
    {
        DatabaseWindow open(databasePlatform(contractCluster().conninfo(u"contract"_s)));
        const QString id = firstOf(u"SELECT organisation_id FROM services WHERE organisation_id IS NOT NULL LIMIT 1"_s);
        Q_EMIT open.window.place()->listRequested(
            {Resource::Services, {{FilterKey::Organisation, id}}}, u"Tides <b>Agency</b>"_s);
        RecordsPage &page = pageOf(open);
        QCOMPARE(page.title(), u"Services"_s);
        QTRY_VERIFY(page.records().rowCount() > 0);
        const int some = page.records().rowCount();
        QVERIFY(everythingSaid(page).contains(u"Organisation: Tides <b>Agency</b>"_s));
        for (FilterChip *chip : page.findChildren<FilterChip *>()) {
            if (chip->value() == id)
                QTest::keyClick(chip, Qt::Key_Backspace);
        }
        QTRY_VERIFY(page.records().rowCount() > some);
        QVERIFY(!everythingSaid(page).contains(u"Tides"_s));
        QTRY_COMPARE(liveJobs(), 0);
    }

    // A list in the order of its times, of which a page is far from all.
    void aListGoesToADay()
    {
        DatabaseWindow open(databasePlatform(contractCluster().conninfo(u"contract"_s)));
        Q_EMIT open.window.place()->listRequested({Resource::StatusFacts, {}}, {});
        RecordsPage &page = pageOf(open);
        QTRY_VERIFY(page.records().rowCount() > 0);
        const QString wanted = firstOf(
            u"SELECT bst_date FROM (SELECT bst_date FROM ft_notification_status ORDER BY 1 DESC OFFSET 700) f LIMIT 1"_s);
        QVERIFY(!page.whyNot(Act::GoToDate));
        page.perform(Act::GoToDate);
        auto *day = page.findChild<DateBar *>()->findChild<QDateEdit *>(u"day"_s);
        QVERIFY(day->isVisible() && day->hasFocus());
        day->setDate(QDate::fromString(wanted, Qt::ISODate));
        QTest::keyClick(day, Qt::Key_Return);
        const auto dayAt = [&page](int row) {
            const Row record = page.records().record(row);
            return record ? std::get<QDate>(valueOf(*record, "bstDate"_L1)).toString(Qt::ISODate) : QString();
        };
        QTRY_COMPARE(dayAt(page.table().currentIndex().row()), wanted);
        QVERIFY(page.table().hasFocus() && !day->isVisible());
        page.perform(Act::GoToEnd);
        const QString oldest = firstOf(u"SELECT min(bst_date) FROM ft_notification_status"_s);
        QTRY_COMPARE(dayAt(page.table().currentIndex().row()), oldest);
        QTRY_COMPARE(liveJobs(), 0);
    }

    void aListInNoOrderOfTimesGoesToNoDay()
    {
        DatabaseWindow open(databasePlatform(contractCluster().conninfo(u"contract"_s)));
        open.window.open(u"services"_s);
        QTRY_VERIFY(pageOf(open).records().rowCount() > 0);
        QCOMPARE(pageOf(open).whyNot(Act::GoToDate), std::optional(QString()));
        QVERIFY(!pageOf(open).findChild<DateBar *>());
        QTRY_COMPARE(liveJobs(), 0);
    }

    // A list of several pages, which over the API would have no figures.
    void totalsAreCountedInTheDatabase()
    {
        DatabaseWindow open(databasePlatform(contractCluster().conninfo(u"contract"_s)));
        open.openList(notices);
        QTRY_VERIFY(open.page().records().rowCount() > 0);
        QVERIFY(open.page().records().count().kind != RowCount::Kind::Exact);
        auto *totals = open.page().findChild<StatusTotals *>();
        const QString counted
            = u"SELECT count(*) FROM notifications WHERE service_id = '%1' AND key_type <> 'test' AND %2"_s;
        QTRY_COMPARE(
            totals->said({}), u"All messages: "_s + numberText(firstOf(counted.arg(notices, u"TRUE"_s)).toLongLong()));
        const QString delivered
            = firstOf(counted.arg(notices, u"notification_status IN ('delivered', 'sent', 'returned-letter')"_s));
        QTRY_COMPARE(totals->said(u"delivered"_s), u"Delivered: "_s + numberText(delivered.toLongLong()));
        QTRY_COMPARE(liveJobs(), 0);
    }

    void aSearchNamesTheOrganisation()
    {
        DatabaseWindow open(databasePlatform(contractCluster().conninfo(u"contract"_s)));
        open.search(u"7700900"_s);
        QTRY_VERIFY(open.page().records().rowCount() > 0);
        QTRY_COMPARE(liveJobs(), 0);
        QVERIFY(open.page().table().tableColumns().isShown(u"organisation"_s));
        int row = 0; // of a service with an organisation
        while (as<Notification>(open.page().records().record(row))->organisationName.isEmpty()
            && row + 1 < open.page().records().rowCount())
            ++row;
        const auto *message = as<Notification>(open.page().records().record(row));
        const QString name = firstOf(
            u"SELECT o.name FROM services s JOIN organisation o ON o.id = s.organisation_id WHERE s.id = '%1'"_s.arg(
                message->service));
        QVERIFY(!name.isEmpty());
        QCOMPARE(message->organisationName, name);
        open.page().table().selectRow(row);
        open.page().perform(Act::ShowDetails);
        QTRY_COMPARE(liveJobs(), 0);
        QTRY_VERIFY(everythingSaid(open.page()).contains(u"Organisation: "_s + name));
    }
};

POSTROOM_TEST(TestRecordDatabase)
#include "tst_recorddatabase.moc"
