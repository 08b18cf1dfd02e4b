// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres/pgrecognition.h"

#include "core/innerjob.h"

#include <algorithm>
#include <array>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

using Kind = DatabaseRevision::Kind;

constexpr std::chrono::minutes longest{2}; // each reading has a deadline of its own
constexpr auto revisionTable = "alembic_version"_L1;

// A table counts when it is on the search path; the revision's, when it may be read too.
constexpr auto tablesStatement = R"(SELECT name FROM unnest(string_to_array($1, ',')) name
    WHERE to_regclass(quote_ident(name)) IS NOT NULL
      AND (name <> $2 OR has_table_privilege(to_regclass(quote_ident(name)), 'SELECT')))";
constexpr auto revisionStatement = "SELECT version_num FROM alembic_version LIMIT 1";

// Tables that GOV.UK Notify alone has (forks.md §12).
constexpr std::array ownResources{Resource::ProtectedSenderId, Resource::UnsubscribeRequestReports,
    Resource::UnsubscribeRequestStatistics, Resource::ServiceJoinRequests, Resource::ReportRequests,
    Resource::TemplateEmailFiles, Resource::ContactLists, Resource::LetterAttachments, Resource::ReturnedLetters,
    Resource::ReturnedLetterSummary, Resource::ReturnedLetterStatistics};

QStringList firstColumn(const PgRows &rows)
{
    QStringList texts;
    for (int row = 0; row < rows.count(); ++row)
        texts.append(QString::fromUtf8(rows.cell(row, 0).value_or(QByteArrayView())));
    return texts;
}

void readId(PgReader &reader, Job<DatabaseRevision> *job, const QStringList &tables)
{
    auto *reading = reader.read({{revisionStatement, {}}}, PgReader::Kind::Single);
    holdInside(job, reading);
    reading->then(job, [job, tables](const Result<PgAnswer> &answer) {
        job->finish(answer ? Result<DatabaseRevision>(databaseRevision(firstColumn(answer->front()).value(0), tables))
                           : Result<DatabaseRevision>(answer.error()));
    });
}

} // namespace

Job<DatabaseRevision> *readRevision(PgReader &reader)
{
    auto *job = new Job<DatabaseRevision>(longest);
    const QStringList asked = QStringList(tellingTables()) << revisionTable;
    auto *reading = reader.read(
        {{tablesStatement, {asked.join(u',').toLatin1(), QByteArray(revisionTable.data())}}}, PgReader::Kind::Single);
    holdInside(job, reading);
    reading->then(job, [job, &reader](const Result<PgAnswer> &answer) {
        if (!answer) {
            job->finish(answer.error());
            return;
        }
        const QStringList tables = firstColumn(answer->front());
        if (tables.contains(revisionTable))
            readId(reader, job, tables);
        else
            job->finish(databaseRevision(QString(), tables));
    });
    return job;
}

DatabaseRevision assumedRevision(Fork fork)
{
    const bool isOther = fork != Fork::Unknown && fork != Fork::GovUkNotify;
    return {isOther ? Kind::OtherFork : Kind::Unread, fork, {}};
}

std::optional<WhyNot> whyNotOnRevision(const DatabaseRevision &revision, Resource resource)
{
    if (revision.kind == Kind::NotNotify)
        return WhyNot{WhyNot::Reason::NotNotify, std::nullopt};
    if (revision.kind != Kind::OtherFork)
        return std::nullopt;
    const bool isLacked = std::find(ownResources.begin(), ownResources.end(), resource) != ownResources.end();
    return WhyNot{isLacked ? WhyNot::Reason::LackedByFork : WhyNot::Reason::DiffersOnFork, std::nullopt, revision.fork};
}

} // namespace postroom
