// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres/pgplatform.h"

#include "core/innerjob.h"
#include "postgres/pgsearch.h"

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

PgPlatform::PgPlatform(PgDatabase database, PgPassword password, const Clock &clock, SigningKeys keys)
    : m_identity{Identity::Kind::Unattended, QString::fromUtf8(database.primary.user()), {}}
    , m_signatures(std::move(keys))
    , m_client(std::move(database), std::move(password))
    , m_source(m_client, clock, zone(), &m_signatures)
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

std::unique_ptr<Search> PgPlatform::search(const SearchQuery &query)
{
    return std::make_unique<PgSearch>(query, m_client, &m_signatures);
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
