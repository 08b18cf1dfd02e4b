// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "everypage/everyplace.h"
#include "pages/recorddetail.h"
#include "pages/recordways.h"
#include "support/testmain.h"
#include "ui/filterstage.h"
#include "widgets/sidebar.h"
#include "widgets/sidebaritem.h"
#include "window/places.h"

#include <QListView>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

QPushButton *linkOf(const QWidget &page, const QString &words)
{
    for (QPushButton *button : page.findChild<RecordDetail *>()->findChildren<QPushButton *>()) {
        if (button->text() == words)
            return button;
    }
    return nullptr;
}

/// The ids of what a page asked the window to show.
struct Asked {
    explicit Asked(const Place &page)
    {
        const auto note = [this](const Target &target) { ids.append(target.id); };
        QObject::connect(&page, &Place::targetRequested, &context, note);
        QObject::connect(&page, &Place::recordRequested, &context, note);
        QObject::connect(&page, &Place::templateRequested, &context,
            [this](const QString &, const QString &id, qint64) { ids.append(id); });
        QObject::connect(&page, &Place::listRequested, &context, [this](const Query &query) {
            for (const Filter &filter : query.filters)
                ids.append(filter.value);
        });
    }
    QStringList ids;
    QObject context;
};

} // namespace

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

    // What a row names is one press away, where it names it.
    void rowsLeadToWhatTheyName_data()
    {
        QTest::addColumn<Resource>("list");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("named"); // the field with what the way leads to
        const auto row = [](Resource list, const char *words, const char *place, const char *named) {
            QTest::addRow("%s: %s", infoOf(list).plural, words)
                << list << QString::fromLatin1(words) << QString::fromLatin1(place) << QString::fromLatin1(named);
        };
        row(Resource::Complaints, "Message", "notifications", "notificationId");
        row(Resource::Complaints, "Service", "service", "serviceId");
        row(Resource::Uploads, "Job", "job", "id");
        row(Resource::ReturnedLetters, "Message", "notifications", "notificationId");
        row(Resource::ReturnedLetters, "Template", "versions", "templateId");
        row(Resource::UnsubscribeRequests, "Message", "notifications", "notificationId");
        row(Resource::UnsubscribeRequests, "Service", "service", "serviceId");
        row(Resource::UnsubscribeRequests, "Template", "versions", "templateId");
        row(Resource::UnsubscribeRequestReports, "Requests one by one", "each-unsubscribe", "serviceId");
        row(Resource::ContactLists, "Jobs", "jobs", "id");
        row(Resource::InboundNumbers, "Service", "service", "serviceId");
        row(Resource::SmsSenders, "Number for replies", "inbound-numbers", "inboundNumberId");
        row(Resource::Invites, "Invited by", "person", "fromUser");
        row(Resource::Invites, "Service", "service", "service");
        row(Resource::OrganisationInvites, "Invited by", "person", "invitedBy");
        row(Resource::OrganisationInvites, "Organisation", "organisation", "organisation");
        row(Resource::CallbackHistory, "Changed by", "person", "updatedById");
        row(Resource::ServiceHistory, "Changed by", "person", "createdById");
        row(Resource::ApiKeyHistory, "Created or revoked by", "person", "createdById");
        row(Resource::ApiKeys, "Created or revoked by", "person", "createdBy");
        row(Resource::MemberPermissions, "Person", "person", "userId");
    }
    void rowsLeadToWhatTheyName()
    {
        QFETCH(Resource, list);
        QFETCH(QString, words);
        QFETCH(QString, place);
        QFETCH(QString, named);
        DatabaseWindow open(contractPlatform());
        Q_EMIT open.window.place()->listRequested(sampleQuery(list), u"It"_s);
        QTRY_VERIFY(isRead(open));
        ScopedListPage &page = listOf(open);
        Asked asked(page);
        const QByteArray field = named.toLatin1();
        bool isFollowed = false;
        for (int row = 0; row < page.records().rowCount() && !isFollowed; ++row) {
            page.table().selectRow(row);
            page.perform(Act::ShowDetails);
            QPushButton *link = linkOf(page, words);
            QVERIFY(link);
            const QString id = nameIn(*page.records().record(row), QLatin1StringView(field));
            QCOMPARE(link->isHidden(), id.isEmpty());
            if (id.isEmpty())
                continue;
            link->click();
            isFollowed = true;
            QVERIFY2(asked.ids.contains(id), qPrintable(asked.ids.join(u' ')));
        }
        QVERIFY(isFollowed);
        QCOMPARE(open.window.place(), open.window.place(place));
        QTRY_COMPARE(liveJobs(), 0);
        if (place == "notifications"_L1) {
            QTRY_VERIFY2(open.page().showsDetail(), qPrintable(open.said())); // it was found
            QVERIFY(asked.ids.contains(open.page().current()->id));
        }
    }

    void theFilesOfAnEmailTemplateAreListed()
    {
        DatabaseWindow open(contractPlatform());
        const QStringList cells = valueOfSql(
            u"SELECT t.service_id, t.id, f.filename FROM template_email_files f JOIN "
            "templates t ON t.id = f.template_id WHERE f.archived_at IS NULL ORDER BY f.created_at LIMIT 1"_s)
                                      .split(u'|');
        Q_EMIT open.window.place()->listRequested(
            {Resource::Templates, {{FilterKey::Service, cells.value(0)}}}, QString());
        QTRY_VERIFY(isRead(open));
        ScopedListPage &page = listOf(open);
        for (int row = 0; row < page.records().rowCount(); ++row) {
            page.table().selectRow(row);
            page.perform(Act::ShowDetails);
            const Row record = page.records().record(row);
            QCOMPARE(linkOf(page, u"Files"_s)->isHidden(), nameIn(*record, "templateType"_L1) != "email"_L1);
        }
        page.table().selectRow(page.records().rowOf(cells.value(1)));
        linkOf(page, u"Files"_s)->click();
        QCOMPARE(open.window.place(), open.window.place(u"template-files"_s));
        QTRY_VERIFY(isRead(open) && listOf(open).records().rowCount() > 0);
        QCOMPARE(nameIn(*listOf(open).records().record(0), "filename"_L1), cells.value(2));
        QTRY_COMPARE(liveJobs(), 0);
    }

    void enterLeadsToWhatIsMeant_data()
    {
        QTest::addColumn<Resource>("list");
        QTest::addColumn<QString>("place");
        QTest::newRow("complaint") << Resource::Complaints << u"notifications"_s;
        QTest::newRow("upload") << Resource::Uploads << u"job"_s;
        QTest::newRow("returned letters") << Resource::ReturnedLetterSummary << u"returned-letters-of-a-day"_s;
        QTest::newRow("returned letter") << Resource::ReturnedLetters << u"notifications"_s;
        QTest::newRow("request") << Resource::UnsubscribeRequests << u"notifications"_s;
        QTest::newRow("contact list") << Resource::ContactLists << u"jobs"_s;
    }
    void enterLeadsToWhatIsMeant()
    {
        QFETCH(Resource, list);
        QFETCH(QString, place);
        DatabaseWindow open(contractPlatform());
        Q_EMIT open.window.place()->listRequested(sampleQuery(list), u"It"_s);
        QTRY_VERIFY(isRead(open) && listOf(open).records().rowCount() > 0);
        listOf(open).table().setFocus();
        listOf(open).table().selectRow(0);
        QTest::keyClick(&listOf(open).table(), Qt::Key_Return);
        QCOMPARE(open.window.place(), open.window.place(place));
        QTRY_COMPARE(liveJobs(), 0);
    }

    // Without a service it has no way, so that Enter tells what there is to tell.
    void aNumberOfNoServiceOpensItsDetails()
    {
        DatabaseWindow open(contractPlatform());
        open.window.open(u"inbound-numbers"_s);
        QTRY_VERIFY(isRead(open));
        ScopedListPage &page = listOf(open);
        int row = 0;
        while (row < page.records().rowCount() && !nameIn(*page.records().record(row), "serviceId"_L1).isEmpty())
            ++row;
        QVERIFY(row < page.records().rowCount());
        page.table().selectRow(row);
        page.perform(Act::Open);
        QVERIFY(page.showsDetail() && open.window.place() == &page);
        QVERIFY(linkOf(page, u"Service"_s)->isHidden());
        QTRY_COMPARE(liveJobs(), 0);
    }

    // Every list that people know by name, and the templates of the service that is open.
    void thePaletteKnowsThemByName_data()
    {
        QTest::addColumn<Resource>("resource");
        QTest::addColumn<QString>("sql");
        const auto row = [](Resource resource, const char *sql) {
            QTest::newRow(infoOf(resource).plural) << resource << QString::fromLatin1(sql);
        };
        row(Resource::Services, "SELECT id, name FROM services WHERE active");
        row(Resource::Organisations, "SELECT id, name FROM organisation");
        row(Resource::UsersList, "SELECT id, name FROM users WHERE state = 'active'");
        row(Resource::Providers, "SELECT id, display_name AS name FROM provider_details");
        row(Resource::EmailBranding, "SELECT id, name FROM email_branding");
        row(Resource::LetterBranding, "SELECT id, name FROM letter_branding");
        row(Resource::Templates,
            "SELECT id, name FROM templates WHERE NOT archived AND NOT hidden AND service_id = '%1'");
    }
    void thePaletteKnowsThemByName()
    {
        QFETCH(Resource, resource);
        QFETCH(QString, sql);
        DatabaseWindow open(contractPlatform());
        if (resource == Resource::Templates)
            open.openList(notices);
        const QStringList cells = valueOfSql(
            u"SELECT * FROM (%1) q WHERE name NOT LIKE '\\_archived%' ORDER BY length(name) DESC, name LIMIT 1"_s.arg(
                sql.replace(u"%1"_s, notices)))
                                      .split(u'|');
        QTest::keyClick(&open.window, Qt::Key_K, Qt::ControlModifier);
        auto *field = open.window.findChild<QLineEdit *>(u"paletteField"_s);
        field->setText(cells.value(1));
        const auto *list = open.window.findChild<QListView *>(u"paletteList"_s);
        QTRY_COMPARE(list->currentIndex().data().toString(), cells.value(1));
        QTRY_COMPARE(liveJobs(), 0);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(open.window.place(), open.window.place(places::idOf(resource)));
        QTRY_COMPARE(listOf(open).table().currentId(), cells.value(0));
        QTRY_COMPARE(liveJobs(), 0);
    }

    // Over a service's list nothing of another one's is offered.
    void theTemplatesInThePaletteAreThoseOfTheService()
    {
        DatabaseWindow open(contractPlatform());
        open.openList(valueOfSql(u"SELECT service_id FROM templates WHERE service_id <> '%1' LIMIT 1"_s.arg(notices)));
        const QString name = valueOfSql(
            u"SELECT name FROM templates t WHERE service_id = '%1' AND NOT archived AND NOT hidden AND NOT EXISTS "
            "(SELECT FROM templates o WHERE o.name = t.name AND o.service_id <> '%1') LIMIT 1"_s.arg(notices));
        const auto marked = [&] {
            QTest::keyClick(&open.window, Qt::Key_K, Qt::ControlModifier);
            open.window.findChild<QLineEdit *>(u"paletteField"_s)->setText(name);
            return open.window.findChild<QListView *>(u"paletteList"_s)->currentIndex().data().toString();
        };
        QVERIFY(marked() != name);
        QTRY_COMPARE(liveJobs(), 0);
        QTest::keyClick(&open.window, Qt::Key_K, Qt::ControlModifier); // closes it
        QVERIFY(marked() != name);
        QTest::keyClick(&open.window, Qt::Key_K, Qt::ControlModifier);
        open.openList(notices);
        marked();
        QTRY_COMPARE(open.window.findChild<QListView *>(u"paletteList"_s)->currentIndex().data().toString(), name);
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
