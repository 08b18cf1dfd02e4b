// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres/pgplatform.h"

#include "core/innerjob.h"
#include "postgres/pgrecord.h"
#include "postgres/pgsearch.h"
#include "postgres/pgstream.h"
#include "postgres/statementtext.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr auto revisionStatement = "SELECT version_num FROM alembic_version";
constexpr std::chrono::minutes examination{1};

QString firstText(const PgAnswer &answer)
{
    const auto cell = answer.front().count() > 0 ? answer.front().cell(0, 0) : std::nullopt;
    return cell ? QString::fromUtf8(*cell) : QString();
}

// "verify-full, /etc/ssl/certs/ca-certificates.crt": the mode in force and the file it looks at (user-reports,
// "Settings interact silently").
QString tlsFact(const PgParameters &parameters)
{
    const QString mode = parameters.hosts().front().isSocket() ? u"socket"_s : QString::fromUtf8(parameters.tlsMode());
    const QByteArray file = parameters.authorities();
    return file.isEmpty() ? mode : mode + ", "_L1 + QString::fromUtf8(file);
}

std::vector<Check> checksFrom(const PgClient &client, const Result<PgAnswer> &revision)
{
    const QString place = client.primary().place();
    const bool reached
        = revision || revision.error().kind == Error::Kind::Forbidden || revision.error().kind == Error::Kind::Protocol;
    if (!reached)
        return {{Check::Subject::Connection, place, revision.error()}};
    std::vector<Check> checks{{Check::Subject::Connection, place, std::nullopt},
        {Check::Subject::Tls, tlsFact(client.primary()), std::nullopt}};
    if (revision)
        checks.push_back({Check::Subject::PlatformVersion, firstText(*revision), std::nullopt});
    else
        checks.push_back({Check::Subject::PlatformVersion, QString(), revision.error()});
    return checks;
}

} // namespace

PgPlatform::PgPlatform(PgDatabase database, PgPassword password, const Clock &clock)
    : m_identity{Identity::Kind::Unattended, QString::fromUtf8(database.primary.user()), {}}
    , m_clock(clock)
    , m_client(std::move(database), std::move(password))
    , m_source(m_client, clock, zone())
{
}

QString PgPlatform::name() const
{
    return m_client.primary().place();
}

QString PgPlatform::address() const
{
    return m_client.primary().place();
}

Job<qint64> *PgPlatform::everyRow(const Query &query, RowSink sink)
{
    const Statement *statement = statementFor(query);
    if (!statement)
        return Job<qint64>::finished(makeError(Error::Kind::Invalid, QString()));
    const StatementValues values{query.filters, {}, {}, 0, m_clock.now(), zone()};
    auto *inner = stream(commandFor(*statement, statement->sql, values), *statement, std::move(sink));
    auto *job = new Job<qint64>(PgStream::longest);
    holdInside(job, inner);
    connect(inner, &AbstractJob::progressed, job, &AbstractJob::progressed);
    inner->then(job, [job, query](const Result<qint64> &told) {
        job->finish(told ? told : Result<qint64>(asPlatformSays(told.error(), query)));
    });
    return job;
}

Job<qint64> *PgPlatform::everyRow(const SearchQuery &query, RowSink sink)
{
    if (!isIndexed(query))
        return nullptr;
    return stream(searchCommands(query, {}, 0).front(), searchStatementFor(query), std::move(sink));
}

Job<qint64> *PgPlatform::stream(PgCommand command, const Statement &statement, RowSink sink)
{
    return m_client.stream(std::move(command), [&statement, take = std::move(sink)](const PgRows &rows) {
        const auto records = recordsFrom(rows, statement.shape(), statement.derive, statement.shapeOf);
        return records ? take(*records) : std::optional(records.error());
    });
}

std::unique_ptr<Search> PgPlatform::search(const SearchQuery &query)
{
    return std::make_unique<PgSearch>(query, m_client);
}

Job<Fork> *PgPlatform::recognise()
{
    auto *job = new Job<Fork>(examination);
    auto *reading = m_client.read({{revisionStatement, {}}}, PgReader::Kind::Single);
    holdInside(job, reading);
    reading->then(job, [job](const Result<PgAnswer> &answer) {
        job->finish(answer ? forkOfRevision(firstText(*answer)) : Fork::Unknown);
    });
    return job;
}

Job<std::vector<Check>> *PgPlatform::examine()
{
    auto *job = new Job<std::vector<Check>>(examination);
    auto *reading = m_client.read({{revisionStatement, {}}}, PgReader::Kind::Single);
    holdInside(job, reading);
    reading->then(job, [this, job](const Result<PgAnswer> &answer) { job->finish(checksFrom(m_client, answer)); });
    return job;
}

} // namespace postroom
