// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres/pgplatform.h"

#include "core/innerjob.h"
#include "platform/severalsearch.h"
#include "postgres/pgerror.h"
#include "postgres/pghealth.h"
#include "postgres/pgrecognition.h"
#include "postgres/pgrecord.h"
#include "postgres/pgsearch.h"
#include "postgres/pgstream.h"
#include "postgres/pgtexts.h"
#include "postgres/searchstatements.h"
#include "postgres/statementstop.h"
#include "postgres/statementtext.h"

#include <cmath>
#include <QMetaMethod>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes examination{1};

// "verify-full, /etc/ssl/certs/ca-certificates.crt": the mode in force and the file it looks at (user-reports,
// "Settings interact silently").
QString tlsFact(const PgParameters &parameters)
{
    const QString mode = parameters.hosts().front().isSocket() ? u"socket"_s : QString::fromUtf8(parameters.tlsMode());
    const QByteArray file = parameters.authorities();
    return file.isEmpty() ? mode : mode + ", "_L1 + QString::fromUtf8(file);
}

// What the login may not read; the rest can be read without it.
Check rightsCheck(const SchemaGaps &gaps)
{
    Check check{Check::Subject::Rights, u"SELECT"_s, std::nullopt};
    check.hidden = gaps.hidden();
    return check;
}

Check versionCheck(const Result<DatabaseRevision> &revision)
{
    if (!revision)
        return {Check::Subject::PlatformVersion, QString(), revision.error()};
    Check check{Check::Subject::PlatformVersion, revision->id, std::nullopt, *revision};
    if (revision->kind == DatabaseRevision::Kind::NotNotify)
        check.error
            = databaseError(Error::Kind::Protocol, DatabaseFault::Shape, u"services, templates, notifications"_s);
    if (revision->kind == DatabaseRevision::Kind::Closed)
        check.error = makeError(Error::Kind::Forbidden, u"USAGE "_s + revision->schema, u"42501"_s);
    return check;
}

// What a server says of its clock, beside this computer's; half of what the question took is the way back.
constexpr auto clockStatement = "SELECT round(extract(epoch FROM clock_timestamp()) * 1000)::bigint";

Check clockCheck(const Result<PgAnswer> &answer, Instant begun, Instant ended)
{
    Check check{Check::Subject::ClockDifference, QString(), std::nullopt};
    if (answer) {
        const qint64 server = answer->front().cell(0, 0).value_or(QByteArrayView()).toByteArray().toLongLong();
        const qint64 here = (begun.microseconds() + ended.microseconds()) / 2'000;
        const double tenths = std::round(static_cast<double>(here - server) / 100);
        check.fact = u"%1 s"_s.arg(tenths / 10 + 0.0, 0, 'f', 1); // no "-0.0"
    } else {
        check.error = answer.error();
    }
    return check;
}

// The primary answers in its place, so that nothing is wrong that would keep one from working.
Check replicaCheck(const PgClient &client)
{
    Check check{Check::Subject::Replica, client.replicaPlace(), std::nullopt};
    check.error = client.replicaError();
    return check;
}

std::vector<Check> checksFrom(const PgClient &client, const Result<DatabaseRevision> &revision, const SchemaGaps &gaps)
{
    const QString &place = client.primaryPlace();
    const bool reached
        = revision || revision.error().kind == Error::Kind::Forbidden || revision.error().kind == Error::Kind::Protocol;
    if (!reached)
        return {{Check::Subject::Connection, place, revision.error()}};
    std::vector<Check> checks{{Check::Subject::Connection, place, std::nullopt},
        {Check::Subject::Tls, tlsFact(client.primary()), std::nullopt}, versionCheck(revision)};
    if (revision && isRead(revision->kind))
        checks.push_back(rightsCheck(gaps));
    return checks;
}

} // namespace

PgPlatform::PgPlatform(PgDatabase database, PgPassword password, const Clock &clock, SigningKeys keys)
    : m_clock(clock)
    , m_identity{Identity::Kind::Unattended, QString::fromUtf8(database.primary.user()), {}}
    , m_signatures(std::move(keys))
    , m_client(std::move(database), std::move(password))
    , m_servers(m_client)
    , m_source(m_client, clock, zone(), &m_signatures)
{
    m_source.learnWith([this] { return learn(); });
    connect(&m_servers, &PgServers::changed, this, &Platform::serversChanged);
}

// How far a replica is behind is asked for where somebody looks at it: a statement more each time.
void PgPlatform::connectNotify(const QMetaMethod &signal)
{
    if (signal == QMetaMethod::fromSignal(&Platform::serversChanged))
        m_servers.watchLag();
}

QString PgPlatform::name() const
{
    return m_client.primaryPlace();
}

QString PgPlatform::address() const
{
    return m_client.primaryPlace();
}

Job<qint64> *PgPlatform::everyRow(const Query &query, RowSink sink, CellSink *texts)
{
    const Statement *statement = statementFor(query);
    if (const auto why = m_source.whyNot(query))
        return Job<qint64>::finished(refusal(*why));
    const StatementValues values{query.filters, {}, {}, 0, m_clock.now(), zone()};
    PgCommand command = commandFor(*statement, m_source.gaps().textOf(statement->sql), values);
    auto *inner = stream(std::move(command), *statement, std::move(sink), texts);
    auto *job = new Job<qint64>(PgStream::longest);
    holdInside(job, inner);
    connect(inner, &AbstractJob::progressed, job, &AbstractJob::progressed);
    inner->then(job, [job, query](const Result<qint64> &told) {
        const auto error = told ? std::nullopt : asPlatformSays(told.error(), query);
        job->finish(error ? Result<qint64>(*error) : Result<qint64>(told ? *told : 0));
    });
    return job;
}

Job<qint64> *PgPlatform::everyRow(const SearchQuery &query, const RowSink &sink, CellSink *texts)
{
    if (!isIndexed(query) || query.history || partsOf(query).size() > 1)
        return nullptr;
    if (const auto why = whyNotFromGaps(searchStatement(SearchedRows::Every), searchFilters(query), m_source.gaps()))
        return Job<qint64>::finished(refusal(*why));
    constexpr bool newestOnly = false;
    PgCommand command = searchCommands(query, {}, 0, newestOnly, m_source.gaps()).front();
    return stream(std::move(command), searchStatement(SearchedRows::Every), sink, texts);
}

Job<qint64> *PgPlatform::stream(PgCommand command, const Statement &statement, RowSink sink, CellSink *texts)
{
    const auto take = [this, &statement, take = std::move(sink), asTexts = PgTexts(statement, texts, m_signatures)](
                          const PgRows &rows) mutable {
        if (asTexts.takes(rows))
            return asTexts.write(rows);
        const auto records = recordsFrom(rows, statement, &m_signatures);
        return records ? take(*records) : std::optional(records.error());
    };
    auto *job = m_client.stream(std::move(command), take);
    job->then(this, [this](const Result<qint64> &told) {
        if (!told)
            lookAgainAfter(told.error());
    });
    return job;
}

std::unique_ptr<Search> PgPlatform::search(const SearchQuery &query)
{
    auto search = std::make_unique<PgSearch>(query, m_client, &m_signatures, m_source.gaps());
    connect(search.get(), &Search::finished, this, [this, made = search.get()] {
        if (made->state().error)
            lookAgainAfter(*made->state().error);
    });
    return search;
}

std::optional<WhyNot> PgPlatform::whyNotSearch() const
{
    auto why = whyNotOnRevision(revision(), Resource::Notifications);
    if (why && why->fork != Fork::Unknown)
        why->filter = FilterKey::Recipient;
    return why ? why : whyNotFromGaps(searchStatement(SearchedRows::Page), {}, m_source.gaps());
}

// What was known stays when the database cannot be reached.
Job<DatabaseRevision> *PgPlatform::learn()
{
    auto *job = new Job<DatabaseRevision>(examination);
    auto *reading = recogniseDatabase(m_client);
    holdInside(job, reading);
    reading->then(job, [this, job](const Result<RecognisedDatabase> &found) {
        if (found)
            m_source.setRevision(found->revision, found->gaps);
        job->finish(found ? Result<DatabaseRevision>(found->revision) : Result<DatabaseRevision>(found.error()));
    });
    return job;
}

// A right that was taken away while one is connected is missed at the next question by name.
void PgPlatform::lookAgainAfter(const Error &error)
{
    if (isMissingRight(error))
        m_looking.reset(learn());
}

Job<Fork> *PgPlatform::recognise()
{
    auto *job = new Job<Fork>(examination);
    auto *learning = learn();
    holdInside(job, learning);
    learning->then(job,
        [job](const Result<DatabaseRevision> &revision) { job->finish(revision ? revision->fork : Fork::Unknown); });
    return job;
}

void PgPlatform::assume(Fork fork)
{
    m_source.setRevision(assumedRevision(fork));
}

Job<std::vector<Check>> *PgPlatform::examine()
{
    auto *job = new Job<std::vector<Check>>(examination);
    auto *learning = learn();
    holdInside(job, learning);
    learning->then(job, [this, job](const Result<DatabaseRevision> &revision) {
        auto checks = checksFrom(m_client, revision, m_source.gaps());
        if (!revision)
            return job->finish(std::move(checks));
        examineClock(job, std::move(checks));
    });
    return job;
}

void PgPlatform::examineClock(Job<std::vector<Check>> *job, std::vector<Check> checks)
{
    auto *reading = m_client.read({{clockStatement, {}}}, PgReader::Kind::Single);
    holdInside(job, reading);
    reading->then(
        job, [this, job, checks = std::move(checks), begun = systemNow()](const Result<PgAnswer> &answer) mutable {
            checks.push_back(clockCheck(answer, begun, systemNow()));
            if (m_client.replicaPlace().isEmpty())
                return job->finish(std::move(checks));
            examineReplica(job, std::move(checks));
        });
}

void PgPlatform::examineReplica(Job<std::vector<Check>> *job, std::vector<Check> checks)
{
    auto *reading = m_client.read({{"SELECT 1", {}}}, PgReader::Kind::Bulk);
    holdInside(job, reading);
    reading->then(job, [this, job, checks = std::move(checks)](const Result<PgAnswer> &) mutable {
        checks.push_back(replicaCheck(m_client));
        job->finish(std::move(checks));
    });
}

Job<std::vector<HealthFinding>> *PgPlatform::health(const HealthSink &sink)
{
    return readHealth(m_client, m_signatures, m_clock, zone(), sink);
}

Job<StopOutcome> *PgPlatform::stopStatement(const DatabaseTransaction &transaction)
{
    return stopStatementIn(m_client, transaction);
}

} // namespace postroom
