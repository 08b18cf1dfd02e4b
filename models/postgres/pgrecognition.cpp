// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres/pgrecognition.h"

#include "core/innerjob.h"
#include "postgres/knowncolumns.h"

#include <algorithm>
#include <array>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

using Kind = DatabaseRevision::Kind;

constexpr std::chrono::minutes longest{2}; // each reading has a deadline of its own
constexpr auto revisionTable = "alembic_version"_L1;

// The tables of these names that are on the search path, with their columns, of which which may not be read, whether
// the right is to the whole table, and the revision where it may be read. A
// statement that names a table which is not there is refused whole, so that the revision's is in a text, which runs
// where it is there; of the functions that take one, ts_stat() is in every server.
constexpr auto recognitionStatement = R"(
SELECT w.name, n.nspname, c.relkind IN ('v', 'm') AS is_view,
    l.readable, l.hidden, has_table_privilege(c.oid, 'SELECT') AS is_granted,
    CASE
        WHEN w.name = 'alembic_version' AND has_table_privilege(c.oid, 'SELECT')
        THEN (
            SELECT s.word
            FROM ts_stat('SELECT array_to_tsvector(ARRAY[version_num::text]) FROM alembic_version') s
            LIMIT 1)
    END AS revision
FROM unnest(string_to_array($1::text, ',')) w (name)
JOIN pg_class c ON c.oid = to_regclass(quote_ident(w.name))
JOIN pg_namespace n ON n.oid = c.relnamespace
CROSS JOIN LATERAL (
    SELECT string_agg(a.attname, ',') FILTER (WHERE a.is_readable) AS readable,
        string_agg(a.attname, ',') FILTER (WHERE NOT a.is_readable) AS hidden
    FROM (
        SELECT a.attname, has_column_privilege(c.oid, a.attnum, 'SELECT') AS is_readable
        FROM pg_attribute a
        WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    ) a
) l)";

// A schema without the right to use it is passed over on the search path, as if its tables were not there.
constexpr auto closedStatement = R"(
SELECT n.nspname
FROM pg_namespace n
WHERE NOT has_schema_privilege(n.oid, 'USAGE')
    AND (SELECT count(*) FROM pg_class c
        WHERE c.relnamespace = n.oid AND c.relkind IN ('r', 'p', 'v', 'm')
            AND c.relname IN ('services', 'templates', 'notifications')) = 3
ORDER BY n.nspname <> 'public', n.nspname
LIMIT 1)";

// Tables that GOV.UK Notify alone has (forks.md §12).
constexpr std::array ownResources{Resource::ProtectedSenderId, Resource::UnsubscribeRequestReports,
    Resource::UnsubscribeRequestStatistics, Resource::ServiceJoinRequests, Resource::ReportRequests,
    Resource::TemplateEmailFiles, Resource::ContactLists, Resource::LetterAttachments, Resource::ReturnedLetters,
    Resource::ReturnedLetterSummary, Resource::ReturnedLetterStatistics};

QByteArray namesOfTables()
{
    QStringList names = tellingTables();
    for (const KnownTable &table : knownTables())
        names.append(QString::fromLatin1(table.name));
    names.append(revisionTable);
    names.removeDuplicates();
    return names.join(u',').toLatin1();
}

QByteArray textAt(const PgRows &rows, int row, int column)
{
    return rows.cell(row, column).value_or(QByteArrayView()).toByteArray();
}

std::vector<QByteArray> namesAt(const PgRows &rows, int row, int column)
{
    const auto cell = rows.cell(row, column);
    const QByteArrayList names = cell ? cell->toByteArray().split(',') : QByteArrayList();
    return {names.begin(), names.end()};
}

RecognisedDatabase recognisedFrom(const PgRows &rows, const PgRows &closed)
{
    std::vector<PresentTable> present;
    QStringList names;
    QString revision;
    for (int row = 0; row < rows.count(); ++row) {
        present.push_back({textAt(rows, row, 0), textAt(rows, row, 1), namesAt(rows, row, 3),
            textAt(rows, row, 2) == "t", namesAt(rows, row, 4), textAt(rows, row, 5) == "t"});
        names.append(QString::fromUtf8(present.back().name));
        if (names.back() == revisionTable)
            revision = QString::fromUtf8(textAt(rows, row, 6));
    }
    RecognisedDatabase found{databaseRevision(revision, names), SchemaGaps(present)};
    if (found.revision.kind == Kind::NotNotify && closed.count() > 0)
        found.revision = {Kind::Closed, Fork::Unknown, {}, QString::fromUtf8(textAt(closed, 0, 0))};
    return found;
}

} // namespace

Job<RecognisedDatabase> *recogniseDatabase(PgReader &reader)
{
    auto *job = new Job<RecognisedDatabase>(longest);
    auto *reading
        = reader.read({{recognitionStatement, {namesOfTables()}}, {closedStatement, {}}}, PgReader::Kind::Single);
    holdInside(job, reading);
    reading->then(job, [job](const Result<PgAnswer> &answer) {
        job->finish(answer ? Result<RecognisedDatabase>(recognisedFrom(answer->front(), answer->back()))
                           : Result<RecognisedDatabase>(answer.error()));
    });
    return job;
}

DatabaseRevision assumedRevision(Fork fork)
{
    const bool isOther = fork != Fork::Unknown && fork != Fork::GovUkNotify;
    return {isOther ? Kind::OtherFork : Kind::Unread, fork, {}};
}

bool isRead(Kind kind)
{
    return kind != Kind::OtherFork && kind != Kind::NotNotify && kind != Kind::Closed;
}

std::optional<WhyNot> whyNotOnRevision(const DatabaseRevision &revision, Resource resource)
{
    if (revision.kind == Kind::NotNotify)
        return WhyNot{WhyNot::Reason::NotNotify, std::nullopt};
    if (revision.kind == Kind::Closed) {
        WhyNot why{WhyNot::Reason::NoUsage, std::nullopt};
        why.lacked = revision.schema;
        return why;
    }
    if (revision.kind != Kind::OtherFork)
        return std::nullopt;
    const bool isLacked = std::find(ownResources.begin(), ownResources.end(), resource) != ownResources.end();
    return WhyNot{isLacked ? WhyNot::Reason::LackedByFork : WhyNot::Reason::DiffersOnFork, std::nullopt, revision.fork};
}

} // namespace postroom
