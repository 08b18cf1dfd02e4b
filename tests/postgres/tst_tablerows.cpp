// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recordjson.h"
#include "http/endpoint.h"
#include "http/waited.h"
#include "recordedreads.h"
#include "support/testmain.h"
#include "text/resourcewords.h"

#include <array>
#include <QtTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

// A list that the database alone has, and the plainest statement of what its rows must say: every column of the tables
// but secrets.
struct TableRow {
    Resource resource;
    const char *sql;
    bool hasMadeId = false; ///< the tables have no id of their own
};

constexpr std::array tables{
    TableRow{Resource::Events, "SELECT * FROM events"},
    TableRow{Resource::CallbackHistory,
        "SELECT id, service_id, url, created_at, updated_at, updated_by_id, version, callback_type, "
        "(SELECT name FROM services s WHERE s.id = c.service_id) AS service_name, "
        "(SELECT name FROM users u WHERE u.id = c.updated_by_id) AS updated_by_name, "
        "CASE WHEN updated_at IS NULL THEN created_at ELSE updated_at END AS changed_at "
        "FROM service_callback_api_history c"},
    TableRow{Resource::RateHistory,
        "SELECT id, notification_type::text, rate, valid_from, NULL::timestamp AS valid_until, "
        "NULL::integer AS sheet_count, NULL AS post_class, NULL::boolean AS crown FROM rates UNION ALL "
        "SELECT id, 'letter', rate, start_date, end_date, sheet_count, post_class, crown FROM letter_rates"},
    TableRow{Resource::Allowances,
        "SELECT a.*, (SELECT name FROM services s WHERE s.id = a.service_id) AS service_name FROM annual_billing a"},
    TableRow{Resource::RetentionTimes,
        "SELECT d.*, (SELECT name FROM services s WHERE s.id = d.service_id) AS service_name "
        "FROM service_data_retention d"},
    TableRow{Resource::DefaultAllowances, "SELECT * FROM default_annual_allowance"},
    TableRow{Resource::BillingFacts,
        "SELECT f.*, (SELECT name FROM services s WHERE s.id = f.service_id) AS service_name, "
        "(SELECT name FROM templates t WHERE t.id = f.template_id) AS template_name FROM ft_billing f",
        true},
    TableRow{Resource::StatusFacts,
        "SELECT f.*, (SELECT name FROM services s WHERE s.id = f.service_id) AS service_name, "
        "(SELECT name FROM templates t WHERE t.id = f.template_id) AS template_name FROM ft_notification_status f",
        true},
    TableRow{Resource::UnsubscribeRequests,
        "SELECT q.*, (SELECT name FROM services s WHERE s.id = q.service_id) AS service_name, (SELECT name FROM "
        "templates_history t WHERE t.id = q.template_id AND t.version = q.template_version) AS template_name FROM ("
        "SELECT r.*, FALSE AS archived FROM unsubscribe_request r UNION ALL SELECT id, notification_id, service_id, "
        "template_id, template_version, NULL, created_at, unsubscribe_request_report_id, TRUE "
        "FROM unsubscribe_request_history WHERE id NOT IN (SELECT id FROM unsubscribe_request)) q"},
    TableRow{Resource::MemberPermissions,
        "SELECT m.user_id, m.service_id, (SELECT name FROM services s WHERE s.id = m.service_id) AS service_name, "
        "u.name AS user_name, u.email_address AS user_email_address, to_json(ARRAY(SELECT permission::text "
        "FROM permissions p WHERE p.user_id = m.user_id AND p.service_id IS NOT DISTINCT FROM m.service_id ORDER BY "
        "1)) "
        "AS permissions, (SELECT created_at FROM permissions p WHERE p.user_id = m.user_id "
        "AND p.service_id IS NOT DISTINCT FROM m.service_id ORDER BY 1 DESC LIMIT 1) AS last_granted_at, "
        "to_json(ARRAY(SELECT json_build_object('id', t.id, 'name', t.name) FROM template_folder t WHERE t.id IN "
        "(SELECT template_folder_id FROM user_folder_permissions f WHERE f.user_id = m.user_id "
        "AND f.service_id = m.service_id) ORDER BY t.name, t.id)) AS folders FROM (SELECT user_id, service_id "
        "FROM user_to_service UNION SELECT user_id, service_id FROM permissions UNION SELECT user_id, service_id "
        "FROM user_folder_permissions) m JOIN users u ON u.id = m.user_id",
        true},
};

// What the recordings have none of, or not enough: equal moments, events that are no object, rights in no service, a
// request that is just being archived, a provider that was changed often.
constexpr auto changes = R"(
    UPDATE events SET created_at = '2026-11-19 20:00';
    INSERT INTO events (id, event_type, created_at, data)
        SELECT md5('event' || i)::uuid, 'made', '2026-11-18 10:00', v::json
        FROM generate_series(1, 30) i, (VALUES (0, '[1]'), (1, 'null'), (2, '7')) d (k, v) WHERE i % 3 = k;
    UPDATE service_callback_api_history SET updated_at = '2026-11-19 20:00' WHERE version > 1;
    UPDATE annual_billing SET created_at = '2026-04-01' WHERE financial_year_start > 2024;
    UPDATE unsubscribe_request SET created_at = '2026-11-19 20:00' WHERE template_version > 0;
    INSERT INTO unsubscribe_request_history
        SELECT id, notification_id, service_id, template_id, template_version, created_at,
            unsubscribe_request_report_id FROM unsubscribe_request ORDER BY id LIMIT 3;
    INSERT INTO permissions (id, service_id, user_id, permission, created_at)
        SELECT md5(u.id::text)::uuid, NULL, u.id, 'manage_users', '2020-01-01' FROM users u ORDER BY id LIMIT 3;
    INSERT INTO default_annual_allowance (id, valid_from_financial_year_start, organisation_type, allowance,
            notification_type)
        VALUES (md5('allowance')::uuid, 2027, NULL, 1000, 'email');
    INSERT INTO provider_details_history
        SELECT id, display_name, identifier, i % 100, notification_type, active, version + i,
            timestamp '2026-11-19 20:00', created_by_id, supports_international, reason
        FROM generate_series(1, 250) i, (SELECT * FROM provider_details_history ORDER BY version DESC, id LIMIT 1) p;)";

const TableRow &tableOf(Resource resource)
{
    return *std::find_if(
        tables.begin(), tables.end(), [resource](const TableRow &row) { return row.resource == resource; });
}

// A moment in one spelling, whatever it came in.
JsonValue normalised(const JsonValue &value)
{
    const QString *text = value.asString();
    if (!text || text->size() < u"2026-11-20T00:00:00"_s.size() || (*text)[10] != u'T')
        return value;
    const auto moment = Instant::parse(text->endsWith(u'Z') ? *text : *text + u'Z');
    return moment ? JsonValue(moment->toString(TimeSpelling::SpaceMicros)) : value;
}

// A row in one spelling of its values, keys in order.
QString lineOf(const JsonValue &row, bool withoutId)
{
    QStringList members;
    for (const JsonValue::Member &member : *row.asObject()) {
        if (!withoutId || member.key != "id"_L1)
            members.append(member.key + u'=' + QString::fromUtf8(normalised(member.value).toJson()));
    }
    members.sort();
    return members.join(u' ');
}

} // namespace

/// Lists that no API has, against the plainest statements over the same tables: every row and every value.
class TableRows : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void saysWhatTheRowsSay_data() { eachTable(); }
    void saysWhatTheRowsSay();
    void walksThroughEqualKeys_data() { eachTable(); }
    void walksThroughEqualKeys();
    void isNarrowed_data();
    void isNarrowed();
    void theNewestAreFirst();
    void aProviderGoesOnBehindAHundredVersions();
    void theApiHasNoWayToThem_data() { eachTable(); }
    void theApiHasNoWayToThem();
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

private:
    void eachTable();
    QString one(const QString &sql) const { return m_recorded.lines(sql).value(0); }
    /// What the rows that meet the condition say, a line each, sorted.
    QStringList expected(const TableRow &table, const QString &condition) const;
    /// What the list says, page by page, a line each, sorted; the error where it has one.
    QStringList listed(const Query &query, bool withoutId);

    RecordedReads m_recorded;
};

void TableRows::initTestCase()
{
    QVERIFY2(m_recorded.start(), qPrintable(m_recorded.error()));
    QVERIFY2(m_recorded.change(QString::fromLatin1(changes)), qPrintable(m_recorded.error()));
}

void TableRows::eachTable()
{
    QTest::addColumn<Resource>("resource");
    for (const TableRow &table : tables)
        QTest::newRow(infoOf(table.resource).plural) << table.resource;
}

QStringList TableRows::expected(const TableRow &table, const QString &condition) const
{
    QStringList lines;
    const QString sql = u"SELECT row_to_json(r) FROM (%1) r WHERE %2"_s.arg(QLatin1StringView(table.sql), condition);
    for (const QString &line : m_recorded.lines(sql)) {
        const auto row = JsonValue::parse(line.toUtf8());
        lines.append(row ? lineOf(*row, table.hasMadeId) : line);
    }
    lines.sort();
    return lines;
}

QStringList TableRows::listed(const Query &query, bool withoutId)
{
    QStringList lines;
    std::optional<Cursor> cursor = Cursor{};
    while (cursor) {
        const auto page = waited(m_recorded.source().page(query, *cursor));
        if (!page)
            return {kindName(page.error().kind) + u' ' + page.error().detail};
        for (const Row &row : page->rows)
            lines.append(lineOf(encodeRecord(*row), withoutId));
        cursor = page->next;
    }
    lines.sort();
    return lines;
}

void TableRows::saysWhatTheRowsSay()
{
    QFETCH(Resource, resource);
    const TableRow &table = tableOf(resource);
    const QStringList all = expected(table, u"TRUE"_s);
    QVERIFY(all.size() > 5);
    QCOMPARE(listed({resource, {}}, table.hasMadeId), all);
}

void TableRows::walksThroughEqualKeys()
{
    QFETCH(Resource, resource);
    const Query query{resource, {}};
    const QStringList all = m_recorded.walked(query);
    QCOMPARE(all.size(), one(u"SELECT count(*) FROM (%1) r"_s.arg(QLatin1StringView(tableOf(resource).sql))).toInt());
    if (m_recorded.source().pageSize(query) == 0)
        return; // everything is its first page
    const Query inParts = query.with(FilterKey::PageSize, all.size() > 1000 ? u"137"_s : u"3"_s);
    QCOMPARE(m_recorded.walked(inParts), all);
    QCOMPARE(m_recorded.walked(inParts, false), all);
    if (resource != Resource::CallbackHistory) // whose versions share an id
        QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
}

void TableRows::isNarrowed_data()
{
    QTest::addColumn<Resource>("resource");
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("condition");
    const auto row = [](Resource resource, FilterKey key, const QString &value, const QString &condition) {
        const QByteArray name = QByteArray(infoOf(resource).plural) + " by " + filterWord(key).data();
        QTest::newRow(name.constData()) << resource << int(key) << value << condition.arg(value);
    };
    const auto most = [this](const QString &column, const QString &table) {
        return one(u"SELECT %1 FROM %2 WHERE %1 IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1"_s.arg(
            column, table));
    };
    const std::array<std::pair<Resource, QString>, 7> ofServices{{{Resource::CallbackHistory,
                                                                      u"service_callback_api_history"_s},
        {Resource::Allowances, u"annual_billing"_s}, {Resource::RetentionTimes, u"service_data_retention"_s},
        {Resource::BillingFacts, u"ft_billing"_s}, {Resource::StatusFacts, u"ft_notification_status"_s},
        {Resource::UnsubscribeRequests, u"unsubscribe_request"_s}, {Resource::MemberPermissions, u"permissions"_s}}};
    for (const auto &[resource, table] : ofServices) {
        row(resource, FilterKey::Service, most(u"service_id"_s, table), u"service_id = '%1'"_s);
        const QString organisation = one(u"SELECT s.organisation_id FROM %1 r JOIN services s ON s.id = r.service_id "
                                         "WHERE s.organisation_id IS NOT NULL LIMIT 1"_s.arg(table));
        row(resource, FilterKey::Organisation, organisation,
            u"service_id IN (SELECT id FROM services WHERE organisation_id = '%1')"_s);
    }
    row(Resource::Events, FilterKey::Type, u"sucessful_login"_s, u"event_type = '%1'"_s);
    row(Resource::Events, FilterKey::User, u"a3fb0b98-990a-4eb6-8e20-a73aafe573e0"_s, u"data::text LIKE '%%1%'"_s);
    row(Resource::Events, FilterKey::Service, u"37f003b0-2ba6-4a40-b008-fd5d9159e549"_s, u"data::text LIKE '%%1%'"_s);
    row(Resource::Events, FilterKey::From, u"2026-11-19"_s, u"created_at >= '%1'"_s);
    row(Resource::Events, FilterKey::To, u"2026-11-18"_s, u"created_at < date '%1' + 1"_s);
    row(Resource::CallbackHistory, FilterKey::Callback, u"delivery_status"_s, u"callback_type = '%1'"_s);
    row(Resource::CallbackHistory, FilterKey::From, u"2026-11-19T20:00:00Z"_s, u"changed_at >= '%1'"_s);
    row(Resource::RateHistory, FilterKey::Type, u"sms"_s, u"notification_type = '%1'"_s);
    row(Resource::RateHistory, FilterKey::From, u"2024-05-01"_s, u"valid_from >= timestamp '%1' - interval '1 hour'"_s);
    row(Resource::Allowances, FilterKey::Year, u"2025"_s, u"financial_year_start = %1"_s);
    row(Resource::RetentionTimes, FilterKey::Type, u"email"_s, u"notification_type = '%1'"_s);
    row(Resource::DefaultAllowances, FilterKey::Type, u"sms"_s, u"notification_type = '%1'"_s);
    row(Resource::BillingFacts, FilterKey::Template, most(u"template_id"_s, u"ft_billing"_s), u"template_id = '%1'"_s);
    row(Resource::BillingFacts, FilterKey::Provider, u"mmg"_s, u"provider = '%1'"_s);
    row(Resource::BillingFacts, FilterKey::Type, u"letter"_s, u"notification_type = '%1'"_s);
    row(Resource::BillingFacts, FilterKey::From, u"2026-11-01"_s, u"bst_date >= '%1'"_s);
    row(Resource::BillingFacts, FilterKey::To, u"2026-11-01"_s, u"bst_date <= '%1'"_s);
    const QString facts = u"ft_notification_status"_s;
    row(Resource::StatusFacts, FilterKey::Template, most(u"template_id"_s, facts), u"template_id = '%1'"_s);
    row(Resource::StatusFacts, FilterKey::Job, one(u"SELECT max(job_id::text) FROM ft_notification_status"_s),
        u"job_id = '%1'"_s);
    row(Resource::StatusFacts, FilterKey::Status, u"delivered"_s, u"notification_status = '%1'"_s);
    row(Resource::StatusFacts, FilterKey::To, u"2026-10-31T23:30:00Z"_s, u"bst_date <= ('%1'::timestamptz)::date"_s);
    row(Resource::UnsubscribeRequests, FilterKey::Template, most(u"template_id"_s, u"unsubscribe_request"_s),
        u"template_id = '%1'"_s);
    row(Resource::UnsubscribeRequests, FilterKey::Notification,
        most(u"notification_id"_s, u"unsubscribe_request_history"_s), u"notification_id = '%1'"_s);
    row(Resource::UnsubscribeRequests, FilterKey::EmailAddress,
        one(u"SELECT upper(min(email_address)) FROM unsubscribe_request"_s), u"upper(email_address) = '%1'"_s);
    row(Resource::UnsubscribeRequests, FilterKey::To, u"2026-11-01"_s, u"created_at < date '%1' + 1"_s);
    row(Resource::MemberPermissions, FilterKey::User, most(u"user_id"_s, u"permissions"_s), u"user_id = '%1'"_s);
}

void TableRows::isNarrowed()
{
    QFETCH(Resource, resource);
    QFETCH(int, key);
    QFETCH(QString, value);
    QFETCH(QString, condition);
    const TableRow &table = tableOf(resource);
    const QStringList some = expected(table, condition);
    QVERIFY(!value.isEmpty() && !some.isEmpty());
    QVERIFY(some.size() < expected(table, u"TRUE"_s).size());
    QCOMPARE(listed({resource, {{FilterKey(key), value}}}, table.hasMadeId), some);
}

void TableRows::theNewestAreFirst()
{
    for (const TableRow &table : tables) {
        const auto page = waited(m_recorded.source().page({table.resource, {}}, {}));
        QVERIFY2(page && !page->rows.empty(), infoOf(table.resource).plural);
        for (std::size_t i = 1; i < page->rows.size(); ++i)
            QVERIFY2(sortMomentOf(*page->rows[i - 1]).value_or(Instant())
                    >= sortMomentOf(*page->rows[i]).value_or(Instant()),
                infoOf(table.resource).plural);
    }
}

void TableRows::aProviderGoesOnBehindAHundredVersions()
{
    const QString provider
        = one(u"SELECT id FROM provider_details_history GROUP BY 1 ORDER BY count(*) DESC LIMIT 1"_s);
    const Query query{Resource::ProviderVersions, {{FilterKey::Provider, provider}}};
    const auto first = waited(m_recorded.source().page(query, {}));
    QVERIFY(first && first->next);
    QCOMPARE(first->rows.size(), std::size_t(100)); // the API's answer
    QStringList versions;
    for (std::optional<Cursor> cursor = Cursor{}; cursor;) {
        const auto page = waited(m_recorded.source().page(query, *cursor));
        QVERIFY(page);
        for (const Row &row : page->rows)
            versions.append(QString::number(std::get<qint64>(valueOf(*row, "version"_L1))));
        cursor = page->next;
    }
    QVERIFY(versions.size() > 250);
    QCOMPARE(versions,
        m_recorded.lines(
            u"SELECT version FROM provider_details_history WHERE id = '%1' ORDER BY version DESC"_s.arg(provider)));
}

void TableRows::theApiHasNoWayToThem()
{
    QFETCH(Resource, resource);
    const Query query{resource, {}};
    const auto why = whyNotOverHttp(query);
    QVERIFY(why && why->reason == WhyNot::Reason::NoMapping);
    QVERIFY(!resourceInSentence(resource).isEmpty());
    QVERIFY(whyNotText(*why, resource).contains(resourceInSentence(resource)));
    QVERIFY(!m_recorded.source().whyNot(query));
}

POSTROOM_TEST(TableRows)
#include "tst_tablerows.moc"
