// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recordjson.h"
#include "http/waited.h"
#include "postgres/knowncolumns.h"
#include "postgres/pgplatform.h"
#include "recordedreads.h"
#include "sampleanswers.h"
#include "support/psql.h"
#include "support/testmain.h"
#include "text/errorwords.h"
#include "text/resourcewords.h"

#include <QSignalSpy>
#include <QtTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto everything = "GRANT SELECT ON ALL TABLES IN SCHEMA public TO %1"_L1;

QString columnsOf(const KnownTable &table)
{
    QStringList names;
    for (const QString &column : QString::fromLatin1(table.columns).split(u','))
        names.append(u'"' + column.section(u' ', 0, 0) + u'"');
    return names.join(u',');
}

// All columns of all tables one by one, which is not the right to the tables.
QString everyColumn(const QString &role)
{
    QString statements;
    for (const KnownTable &table : knownTables())
        statements += u"GRANT SELECT (%1) ON %2 TO %3;"_s.arg(columnsOf(table), QLatin1StringView(table.name), role);
    return statements;
}

QString refusedFor(const std::optional<WhyNot> &why)
{
    if (!why)
        return u"nothing"_s;
    return why->reason == WhyNot::Reason::NoRight ? why->lacked : u"another reason"_s;
}

} // namespace

/// Logins that may not read all of the database: a missing right disables what needs it, by name, and nothing else
/// (issue E.1; user-reports, "Start-up depends on privileges").
class TestRights : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void readsServicesAlone();
    void leavesOutAHiddenColumn();
    void refusesWhatAHiddenColumnOrders();
    void readsMessagesWithoutTheHistory();
    void needsNoRightToTheRevision();
    void readsMessagesWithoutPeople();
    void searchesMessagesAlone();
    void readsByTheRightsToColumns();
    void doesWithoutOneTableAfterTheOther();
    void readsOnWhenARightIsTakenAway();
    void namesTheRightInAnExport();
    void saysWhatIsMissing();
    void namesTheSchemaThatMayNotBeUsed();
    void takesAnotherProgramsDatabaseForNoClosedOne();
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

private:
    /// The platform as a new login with these rights sees it; `%1` in them is the login.
    std::unique_ptr<PgPlatform> platformOf(const QString &role, const QString &rights);
    Query messages() const
    {
        return {Resource::Notifications, {{FilterKey::Service, m_recorded.contract().serviceId(u"notices"_s)}}};
    }
    /// What differs from the recorded database's answers by more than what is left out, in what a right is missing for.
    QStringList differences(PgSource &source);

    RecordedReads m_recorded;
    std::vector<StatementSample> m_samples;
    std::map<const Statement *, JsonValue> m_answers; ///< of whoever may read all
    int m_compared = 0;
    int m_refused = 0;
};

void TestRights::initTestCase()
{
    QVERIFY2(m_recorded.start(), qPrintable(m_recorded.error()));
    QVERIFY2(m_recorded.copyTo(u"closed"_s), qPrintable(m_recorded.error()));
    m_samples = filledSamples(m_recorded.contract());
    for (const StatementSample &sample : m_samples) {
        const auto answer = answerTo(sample, m_recorded.source());
        QVERIFY2(answer, qPrintable(nameOf(*sample.statement)));
        m_answers.emplace(sample.statement, *answer);
    }
    QVERIFY2(m_recorded.change(u"REVOKE ALL ON pg_settings, pg_stat_activity FROM PUBLIC"_s),
        qPrintable(m_recorded.error()));
}

std::unique_ptr<PgPlatform> TestRights::platformOf(const QString &role, const QString &rights)
{
    if (!m_recorded.change(u"CREATE ROLE %1 LOGIN;"_s.arg(role) + QString(rights).replace(u"%1"_s, role)))
        return nullptr;
    const auto parameters = PgParameters::read(m_recorded.cluster().conninfo(RecordedReads::database, role).toUtf8());
    auto platform = std::make_unique<PgPlatform>(PgDatabase{*parameters}, PgPassword(), m_recorded.clock());
    return waited(platform->recognise()) ? std::move(platform) : nullptr;
}

QStringList TestRights::differences(PgSource &source)
{
    QStringList found;
    for (const StatementSample &sample : m_samples) {
        const char *sql = sample.statement->sql;
        if (source.gaps().adapted(sql).sql == sql)
            continue;
        const QString name = nameOf(*sample.statement);
        if (const auto why = whyNotOf(sample, source)) {
            ++m_refused;
            if (why->reason != WhyNot::Reason::NoRight)
                found.append(name + u": another reason"_s);
            continue;
        }
        ++m_compared;
        const auto answer = answerTo(sample, source);
        if (!answer)
            found.append(name + u": "_s + answer.error().detail);
        else if (!isPartOf(*answer, m_answers.at(sample.statement)))
            found.append(name + u": differs"_s);
    }
    return found;
}

void TestRights::readsServicesAlone()
{
    const auto platform = platformOf(u"services_alone"_s, u"GRANT SELECT ON services TO %1"_s);
    QVERIFY2(platform, qPrintable(m_recorded.error()));
    QCOMPARE(platform->revision().kind, DatabaseRevision::Kind::Unnamed);
    const Query query{Resource::Services, {}};
    const auto page = waited(platform->source().page(query, {}));
    const auto whole = waited(m_recorded.source().page(query, {}));
    QVERIFY2(page, qPrintable(page ? QString() : page.error().detail));
    QCOMPARE(page->rows.size(), whole->rows.size());
    for (std::size_t i = 0; i < page->rows.size(); ++i)
        QVERIFY(isPartOf(encodeRecord(*page->rows[i]), encodeRecord(*whole->rows[i])));
    const JsonValue service = encodeRecord(*page->rows.front());
    QVERIFY(service.member(u"name") && service.member(u"rate_limit"));
    QVERIFY(!service.member(u"permissions") && !service.member(u"service_callback_api"));
    const Query people{Resource::UsersList, {}};
    QCOMPARE(refusedFor(platform->source().whyNot(people)), u"users"_s);
    const QString sentence = whyNotText(*platform->source().whyNot(people), people.resource);
    QVERIFY2(sentence.contains(u"SELECT"_s) && sentence.contains(u"“users”"_s), qPrintable(sentence));
    const Query ofOne = query.with(FilterKey::User, u"1"_s);
    QCOMPARE(refusedFor(platform->source().whyNot(ofOne)), u"user_to_service"_s);
    QVERIFY(whyNotText(*platform->source().whyNot(ofOne), query.resource).contains(u"Person"_s));
}

void TestRights::leavesOutAHiddenColumn()
{
    const auto platform = platformOf(u"no_notes"_s,
        QString(everything) + u"; REVOKE SELECT ON services FROM %1;"_s
            + u"GRANT SELECT (id, name, active, restricted, created_at, rate_limit) ON services TO %1"_s);
    QVERIFY2(platform, qPrintable(m_recorded.error()));
    const auto page = waited(platform->source().page({Resource::Services, {}}, {}));
    QVERIFY2(page, qPrintable(page ? QString() : page.error().detail));
    const JsonValue service = encodeRecord(*page->rows.front());
    QVERIFY(service.member(u"name") && service.member(u"permissions"));
    QVERIFY(!service.member(u"notes") && !service.member(u"organisation"));
    const Query ofOrganisation{Resource::Services, {{FilterKey::Organisation, u"1"_s}}};
    const auto why = platform->source().whyNot(ofOrganisation);
    QCOMPARE(refusedFor(why), u"services.organisation_id"_s);
    const QString sentence = whyNotText(*why, Resource::Services);
    QVERIFY2(sentence.contains(u"“organisation_id”"_s) && sentence.contains(u"“services”"_s), qPrintable(sentence));
}

void TestRights::refusesWhatAHiddenColumnOrders()
{
    const auto undated = platformOf(u"undated"_s, u"GRANT SELECT (id, name, active, restricted) ON services TO %1"_s);
    QVERIFY2(undated, qPrintable(m_recorded.error()));
    QCOMPARE(refusedFor(undated->source().whyNot(Query{Resource::Services, {}})), u"services.created_at"_s);
    QVERIFY(!undated->source().whyNot(Query{Resource::Services, {{FilterKey::Name, u"a"_s}}}));
    const auto nameless = platformOf(u"nameless"_s, u"GRANT SELECT (name, active, restricted) ON services TO %1"_s);
    QCOMPARE(refusedFor(nameless->source().whyNot(Query{Resource::Services, {{FilterKey::Name, u"a"_s}}})),
        u"services.id"_s);
}

void TestRights::readsMessagesWithoutTheHistory()
{
    const auto platform
        = platformOf(u"no_history"_s, QString(everything) + u"; REVOKE SELECT ON notification_history FROM %1"_s);
    QVERIFY2(platform, qPrintable(m_recorded.error()));
    const auto page = waited(platform->source().page(messages(), {}));
    const auto whole = waited(m_recorded.source().page(messages(), {}));
    QVERIFY(page && whole);
    QCOMPARE(page->rows.size(), whole->rows.size());
    QCOMPARE(encodeRecord(*page->rows.front()), encodeRecord(*whole->rows.front()));
    const Query withHistory = messages().with(FilterKey::History, u"true"_s);
    QCOMPARE(refusedFor(platform->source().whyNot(withHistory)), u"notification_history"_s);
}

void TestRights::needsNoRightToTheRevision()
{
    const auto platform
        = platformOf(u"no_revision"_s, QString(everything) + u"; REVOKE SELECT ON alembic_version FROM %1"_s);
    QVERIFY2(platform, qPrintable(m_recorded.error()));
    QCOMPARE(platform->revision().kind, DatabaseRevision::Kind::Unnamed);
    for (const StatementSample &sample : m_samples)
        QVERIFY2(!whyNotOf(sample, platform->source()), qPrintable(nameOf(*sample.statement)));
    QVERIFY(waited(platform->source().page({Resource::Services, {}}, {})));
}

void TestRights::readsMessagesWithoutPeople()
{
    const auto platform = platformOf(u"no_people"_s, QString(everything) + u"; REVOKE SELECT ON users FROM %1"_s);
    QVERIFY2(platform, qPrintable(m_recorded.error()));
    const auto page = waited(platform->source().page(messages(), {}));
    const auto whole = waited(m_recorded.source().page(messages(), {}));
    QVERIFY2(page, qPrintable(page ? QString() : page.error().detail));
    QCOMPARE(page->rows.size(), whole->rows.size());
    for (std::size_t i = 0; i < page->rows.size(); ++i) {
        QVERIFY(isPartOf(encodeRecord(*page->rows[i]), encodeRecord(*whole->rows[i])));
        QVERIFY(!encodeRecord(*page->rows[i]).member(u"created_by"));
    }
    QCOMPARE(refusedFor(platform->whyNotSearch()), u"nothing"_s);
}

void TestRights::searchesMessagesAlone()
{
    const auto platform = platformOf(u"messages_alone"_s, u"GRANT SELECT ON notifications TO %1"_s);
    QVERIFY2(platform, qPrintable(m_recorded.error()));
    QCOMPARE(refusedFor(platform->whyNotSearch()), u"nothing"_s);
    SearchQuery query;
    query.term = searchTerm(u"447700900"_s);
    const auto searched = [&platform](const SearchQuery &asked) {
        auto search = platform->search(asked);
        QSignalSpy finished(search.get(), &Search::finished);
        search->start();
        const bool over = finished.count() > 0 || finished.wait(30'000);
        return over ? std::move(search) : nullptr;
    };
    query.includeArchived = false;
    const auto unarchived = searched(query); // which services are, may not be known
    QVERIFY(unarchived);
    QCOMPARE(unarchived->state().phase, SearchState::Phase::Failed);
    QCOMPARE(unarchived->state().error->detail, u"services"_s);
    query.includeArchived = true;
    const auto every = searched(query);
    QVERIFY(every);
    QCOMPARE(every->state().phase, SearchState::Phase::Finished);
    QVERIFY(!every->rows().empty());
    QVERIFY(!every->state().knowsServices && !every->state().reach.known);
}

// The place of a row (ctid) takes the right to the table.
void TestRights::readsByTheRightsToColumns()
{
    const auto platform = platformOf(u"by_columns"_s, everyColumn(u"by_columns"_s));
    QVERIFY2(platform, qPrintable(m_recorded.error()));
    QStringList failures = differences(static_cast<PgSource &>(platform->source()));
    failures.removeIf([](const QString &failure) { return failure.endsWith(": differs"_L1); }); // in the order alone
    QVERIFY2(failures.isEmpty(), qPrintable(failures.join(u'\n')));
    QCOMPARE(std::exchange(m_refused, 0), 0);
}

void TestRights::doesWithoutOneTableAfterTheOther()
{
    const auto platform = platformOf(u"almost_all"_s, QLatin1StringView(everything));
    QVERIFY2(platform, qPrintable(m_recorded.error()));
    PsqlSession owner(m_recorded.cluster().ownConninfo(RecordedReads::database));
    m_compared = 0;
    QStringList failures;
    for (const KnownTable &table : knownTables()) {
        const QString name = QString::fromLatin1(table.name);
        QVERIFY(owner.run(u"REVOKE SELECT ON %1 FROM almost_all;"_s.arg(name)));
        QVERIFY(waited(platform->recognise()));
        for (const QString &failure : differences(static_cast<PgSource &>(platform->source())))
            failures.append(name + u": "_s + failure);
        QVERIFY(owner.run(u"GRANT SELECT ON %1 TO almost_all;"_s.arg(name)));
    }
    qInfo("%d answers compared, %d refused", m_compared, m_refused);
    QVERIFY2(failures.isEmpty(), qPrintable(failures.join(u'\n')));
    QVERIFY(m_compared > 100);
}

void TestRights::readsOnWhenARightIsTakenAway()
{
    const auto platform = platformOf(u"fickle"_s, QLatin1StringView(everything));
    QVERIFY2(platform, qPrintable(m_recorded.error()));
    QVERIFY(waited(platform->source().page(messages(), {})));
    QVERIFY(m_recorded.change(u"REVOKE SELECT ON users FROM fickle"_s));
    const auto without = waited(platform->source().page(messages(), {}));
    QVERIFY2(without, qPrintable(without ? QString() : without.error().detail));
    QVERIFY(!encodeRecord(*without->rows.front()).member(u"created_by"));
    QVERIFY(m_recorded.change(u"REVOKE SELECT ON notifications FROM fickle"_s));
    const auto refused = waited(platform->source().page(messages(), {}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Forbidden);
    QCOMPARE(refused.error().detail, u"notifications"_s);
    QVERIFY(errorText(refused.error()).contains(u"notifications"_s));
    QCOMPARE(refusedFor(platform->source().whyNot(messages())), u"notifications"_s);
    QCOMPARE(refusedFor(platform->whyNotSearch()), u"notifications"_s);
    QVERIFY(m_recorded.change(u"GRANT SELECT ON notifications, users TO fickle"_s));
    const auto again = waited(platform->source().page(messages(), {}));
    QVERIFY2(again, qPrintable(again ? QString() : again.error().detail));
    QVERIFY(!platform->source().whyNot(messages()));
}

void TestRights::namesTheRightInAnExport()
{
    const auto platform = platformOf(u"exporter"_s, QLatin1StringView(everything));
    QVERIFY2(platform, qPrintable(m_recorded.error()));
    QVERIFY(m_recorded.change(u"REVOKE SELECT ON notifications FROM exporter"_s));
    const RowSink sink = [](std::span<const Row>) { return std::optional<Error>(); };
    const auto told = waited(platform->everyRow(messages(), sink, nullptr));
    QVERIFY(!told);
    QCOMPARE(told.error().kind, Error::Kind::Forbidden);
    QVERIFY2(told.error().detail.contains(u"notifications"_s), qPrintable(told.error().detail));
    QTRY_COMPARE(refusedFor(platform->source().whyNot(messages())), u"notifications"_s);
}

void TestRights::saysWhatIsMissing()
{
    const auto platform = platformOf(
        u"asker"_s, QString(everything) + u"; REVOKE SELECT ON users, jobs FROM %1; GRANT SELECT (id) ON jobs TO %1"_s);
    QVERIFY2(platform, qPrintable(m_recorded.error()));
    const auto checks = waited(platform->examine());
    QVERIFY(checks);
    const auto rights = std::find_if(
        checks->begin(), checks->end(), [](const Check &check) { return check.subject == Check::Subject::Rights; });
    QVERIFY(rights != checks->end());
    QVERIFY2(rights->hidden.contains(u"users"_s) && rights->hidden.contains(u"jobs.service_id"_s)
            && !rights->hidden.contains(u"jobs"_s) && !rights->hidden.contains(u"jobs.id"_s),
        qPrintable(rights->hidden.join(u' ')));
    const auto findings = waited(platform->health());
    QVERIFY(findings);
    QVERIFY(std::any_of(findings->begin(), findings->end(), [](const HealthFinding &finding) {
        return finding.what == "right-missing"_L1 && finding.facts.value(1).endsWith(u", users"_s);
    }));
}

// Nothing can be seen of tables in such a schema, as if they were not there.
void TestRights::namesTheSchemaThatMayNotBeUsed()
{
    const QString setUp = u"CREATE ROLE outsider LOGIN; GRANT SELECT ON ALL TABLES IN SCHEMA public TO outsider;"
                          "REVOKE USAGE ON SCHEMA public FROM PUBLIC;"_s;
    QVERIFY2(m_recorded.change(setUp, u"closed"_s), qPrintable(m_recorded.error()));
    const auto parameters = PgParameters::read(m_recorded.cluster().conninfo(u"closed"_s, u"outsider"_s).toUtf8());
    PgPlatform platform(PgDatabase{*parameters}, PgPassword(), m_recorded.clock());
    QVERIFY(waited(platform.recognise()));
    QCOMPARE(platform.revision().kind, DatabaseRevision::Kind::Closed);
    const auto why = platform.source().whyNot(Query{Resource::Services, {}});
    QVERIFY(why && why->lacksRight());
    QCOMPARE(why->lacked, u"public"_s);
    const QString sentence = whyNotText(*why, Resource::Services);
    QVERIFY2(sentence.contains(u"USAGE"_s) && sentence.contains(u"“public”"_s), qPrintable(sentence));
    QVERIFY(platform.whyNotSearch() && platform.whyNotSearch()->lacksRight());
    const auto checks = waited(platform.examine());
    QVERIFY(checks);
    const auto version = std::find_if(checks->begin(), checks->end(),
        [](const Check &check) { return check.subject == Check::Subject::PlatformVersion; });
    QVERIFY(version != checks->end() && version->error);
    QCOMPARE(version->error->kind, Error::Kind::Forbidden);
    QVERIFY(errorWords(*version->error).sentence.contains(u"USAGE public"_s));
    const auto findings = waited(platform.health());
    QVERIFY(findings && !findings->empty());
    QCOMPARE(findings->front().what, u"revision-closed"_s);
    QVERIFY2(
        m_recorded.change(u"GRANT USAGE ON SCHEMA public TO outsider"_s, u"closed"_s), qPrintable(m_recorded.error()));
    QVERIFY(waited(platform.recognise()));
    QVERIFY(waited(platform.source().page({Resource::Services, {}}, {})));
}

void TestRights::takesAnotherProgramsDatabaseForNoClosedOne()
{
    QVERIFY2(m_recorded.change(u"CREATE DATABASE shop"_s), qPrintable(m_recorded.error()));
    const QString setUp = u"CREATE SCHEMA secret; CREATE TABLE secret.services (id int);"
                          "CREATE TABLE secret.templates (id int); REVOKE USAGE ON SCHEMA secret FROM PUBLIC;"
                          "CREATE ROLE shopper LOGIN"_s;
    QVERIFY2(m_recorded.change(setUp, u"shop"_s), qPrintable(m_recorded.error()));
    const auto parameters = PgParameters::read(m_recorded.cluster().conninfo(u"shop"_s, u"shopper"_s).toUtf8());
    PgPlatform platform(PgDatabase{*parameters}, PgPassword(), m_recorded.clock());
    QVERIFY(waited(platform.recognise()));
    QCOMPARE(platform.revision().kind, DatabaseRevision::Kind::NotNotify);
}

POSTROOM_TEST(TestRights)
#include "tst_rights.moc"
