// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres/searchstatements.h"

#include "domain/notification.h"
#include "postgres/notificationselect.h"
#include "postgres/pgsearch.h"
#include "postgres/rowconditions.h"

namespace postroom {

static_assert(PgSearch::newestLooked == 100'000); // as olderLeftSql has it

namespace {

// Of a possible phone number, text messages are searched by its national digits and the rest by what was typed
// (SearchTerm). Each arm of the OR is answered by a trigram index; one that says what another says is folded away.
constexpr auto matching = R"(
    WHERE (n.normalised_to LIKE {recipient-pattern}::text
            OR n.client_reference ILIKE {reference-pattern}::text
            OR ({phone-pattern}::text <> {recipient-pattern}::text
                AND n.notification_type = 'sms' AND n.normalised_to LIKE {phone-pattern}::text)))";

constexpr auto narrowed = R"(
        AND n.key_type <> 'test'
        AND ({type}::text IS NULL OR n.notification_type::text = {type}::text)
        AND ({status[*]}::text[] IS NULL OR n.notification_status = ANY ({status[*]}::text[]))
        AND ({only-active}::text IS NULL
            OR EXISTS (SELECT FROM services s WHERE s.id = n.service_id AND s.active)))";

constexpr auto ofService = R"(
        AND ({service}::text IS NULL OR n.service_id = {service}::text::uuid)
)";

QByteArray condition()
{
    return QByteArray(matching) + narrowed + ofService;
}

constexpr auto everyMessage = "SELECT n.* FROM notifications n";

QByteArray newestMessages()
{
    return R"(SELECT n.* FROM (
        SELECT *
        FROM notifications
        WHERE ({service}::text IS NULL OR service_id = {service}::text::uuid))"
        + withinTimes("created_at") + R"(
        ORDER BY created_at DESC
        LIMIT )"
        + QByteArray::number(PgSearch::newestLooked) + ") n";
}

// The history keeps neither recipient nor content (database-schema, notification_history), and has no index of
// references: those of its newest messages, or of the newest of some days, are looked through. What is just being moved
// may stand in both tables.
QByteArray archivedMessages()
{
    return "SELECT " + archivedColumns().toByteArray() + R"(
    FROM (
        SELECT n.*
        FROM notification_history n
        WHERE ({service}::text IS NULL OR n.service_id = {service}::text::uuid))"
        + createdWithin() + R"(
        ORDER BY n.created_at DESC
        LIMIT )"
        + QByteArray::number(PgSearch::newestLooked) + R"() n
    WHERE n.client_reference ILIKE {reference-pattern}::text)"
        + narrowed + R"(
        AND NOT EXISTS (SELECT FROM notifications l WHERE l.id = n.id)
    {page})";
}

Statement searchIn(const QByteArray &sql)
{
    Statement statement{.resource = Resource::Notifications,
        .operation = Statement::Operation::List,
        .shape = &Notification::searchShape,
        .sql = sql.constData(),
        .paging = Statement::Paging::Keyset,
        .key = "n.created_at",
        .keyId = "n.id",
        .complete = &completeNotification,
        .derived = derivedOfNotification};
    return statement;
}

// The planner guesses from a sample how many messages match. A term that happens to stand in the sample, as any
// recipient may, it takes for frequent, and then walks the messages from the newest: all of them, where few match or
// only old ones (12 s for 5 million, where the indexes take a millisecond). So a page is looked for where it costs
// little, and only then further. The newest messages alone hold a page of a frequent term; then those that match are
// taken in any order, which the indexes give; only where these are more than can be sorted at once are the messages
// walked.
constexpr auto ofNewest = R"(WITH newest AS MATERIALIZED (
        SELECT n.*
        FROM (SELECT n.* FROM notifications n WHERE TRUE {behind} {order} LIMIT 1000) n)";

constexpr auto ofMatching = R"(),
    matching AS MATERIALIZED (
        SELECT n.*
        FROM notifications n)";

constexpr auto unlessNewest = R"(
        AND (SELECT count(*) FROM newest) < {rows} {behind}
        LIMIT 10001),
    walked AS MATERIALIZED (
        SELECT n.*
        FROM notifications n)";

constexpr auto unlessMatching = R"(
        AND (SELECT count(*) FROM matching) > 10000 {page})
    SELECT n.*
    FROM (
        SELECT * FROM newest WHERE (SELECT count(*) FROM newest) >= {rows}
        UNION ALL
        SELECT * FROM matching WHERE (SELECT count(*) FROM matching) <= 10000
        UNION ALL
        SELECT * FROM walked
    ) n
    {order} LIMIT {rows})";

QByteArray searchSql(const QByteArray &messages)
{
    return notificationsWithService(messages + condition() + createdWithin() + " {page}") + " {order}";
}

QByteArray searchPageSql()
{
    const QByteArray conditions = condition() + createdWithin();
    return notificationsWithService(
               ofNewest + conditions + ofMatching + conditions + unlessNewest + conditions + unlessMatching)
        + " {order}";
}

} // namespace

const Statement &searchStatement(SearchedRows where)
{
    static const QByteArray pageSql = searchPageSql();
    static const QByteArray everySql = searchSql(everyMessage);
    static const QByteArray newestSql = searchSql(newestMessages());
    static const Statement page = searchIn(pageSql);
    static const Statement every = searchIn(everySql);
    static const Statement newest = searchIn(newestSql);
    static const QByteArray archivedSql = notificationsWithService(archivedMessages()) + " {order}";
    static const Statement archived = searchIn(archivedSql);
    switch (where) {
    case SearchedRows::Page:
        return page;
    case SearchedRows::Every:
        return every;
    case SearchedRows::Archived:
        return archived;
    case SearchedRows::Newest:
        break;
    }
    return newest;
}

const char *const servicesSearchedSql = R"(
SELECT count(*)
FROM services s
WHERE ({service}::text IS NULL OR s.id = {service}::text::uuid) AND ({only-active}::text IS NULL OR s.active))";

const char *const retentionSearchedSql = R"(
SELECT service_id, notification_type, days_of_retention
FROM service_data_retention
WHERE ({service}::text IS NULL OR service_id = {service}::text::uuid))";

// Any of them: which ones are older does not matter, and an order would cost.
const char *olderLeftSql()
{
    static const QByteArray sql = R"(
SELECT EXISTS (
    SELECT
    FROM notifications
    WHERE ({service}::text IS NULL OR service_id = {service}::text::uuid))"
        + withinTimes("created_at") + R"(
    OFFSET 100000))";
    return sql.constData();
}

// The platform's own names (database-schema §4), for one to say which is missing; any index of that kind on the column
// does the same.
const char *const lackingIndexesSql = R"(
SELECT w.name, f.is_there
FROM (
    VALUES ('ix_notifications_normalised_to_trgm', 'normalised_to'),
        ('ix_notifications_client_reference_trgm', 'client_reference')
) w (name, attribute)
CROSS JOIN LATERAL (
    SELECT count(*) > 0 AS is_there, COALESCE(bool_or(i.indisvalid AND i.indisready), false) AS is_used
    FROM pg_index i
    JOIN pg_opclass o ON o.oid = i.indclass[0]
    JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
    WHERE i.indrelid = to_regclass('notifications') AND o.opcname = 'gin_trgm_ops' AND a.attname = w.attribute
) f
WHERE NOT f.is_used)";

} // namespace postroom
