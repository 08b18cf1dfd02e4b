// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/platformexamination.h"

#include "core/clock.h"
#include "domain/fork.h"
#include "domain/recordjson.h"
#include "http/answer.h"
#include "http/request.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

// What is asked after it has a deadline of its own.
constexpr std::chrono::milliseconds patienceForStatus = std::chrono::seconds(10);

// No service has this id, so an accepted token is answered with "not found" and nothing is read.
Target nobody(Resource resource)
{
    return {resource, u"00000000-0000-0000-0000-000000000000"_s, {}};
}

// The platform looks at the token before it looks for the service, but not before it finds no such route: its own words
// for that say nothing of the token (api-contract §3.2).
bool provesToken(const Error &error)
{
    return error.kind == Error::Kind::NotFound && !error.detail.startsWith("The requested URL was not found"_L1);
}

// Why the answer does not prove that the token is accepted; nothing when it does.
std::optional<Error> troubleOf(const TokenProbe &probe, const Result<HttpAnswer> &answer)
{
    if (answer) { // an id that somebody did use, or a page of another server
        const auto record = decodeOne(*endpointFor(probe.nobody, probe.api), answer->body);
        if (record && idOf(**record) == probe.nobody.id)
            return std::nullopt;
        return makeError(Error::Kind::Protocol, record ? u"the answer is another record's"_s : record.error().detail);
    }
    if (provesToken(answer.error()))
        return std::nullopt;
    Error error = answer.error();
    if (error.kind == Error::Kind::NotFound)
        error.kind = Error::Kind::Protocol;
    return error;
}

Job<std::vector<Check>> *examined(std::vector<TokenProbe> probes)
{
    const auto deadline = probes.front().client->settings().deadline * static_cast<int>(probes.size() + 1);
    auto *job = new Job<std::vector<Check>>(deadline);
    (new PlatformExamination(std::move(probes), job))->start();
    return job;
}

} // namespace

HttpRequest statusRequest()
{
    return {"GET", u"/_status"_s, {}, {}, false};
}

Result<Row> decodeStatus(const QByteArray &body)
{
    const auto json = JsonValue::parse(body);
    return json ? decodeRecord(PlatformStatus::internalShape(), *json) : Result<Row>(json.error());
}

Job<Fork> *recognisePlatform(HttpClient &client, std::function<void(Fork)> known)
{
    auto *job = new Job<Fork>(std::min(client.settings().deadline, patienceForStatus));
    client.send(statusRequest(), job, [job, known = std::move(known)](const Result<HttpAnswer> &answer) {
        const auto status = answer ? decodeStatus(answer->body) : Result<Row>(answer.error());
        const Fork fork = status ? forkOf(*as<PlatformStatus>(*status)) : Fork::Unknown;
        if (fork != Fork::Unknown)
            known(fork);
        job->finish(fork);
    });
    return job;
}

PlatformExamination::PlatformExamination(std::vector<TokenProbe> probes, Job<std::vector<Check>> *job)
    : QObject(job)
    , m_probes(std::move(probes))
    , m_job(job)
{
}

void PlatformExamination::start()
{
    m_probes.front().client->send(
        statusRequest(), m_job, [this](const Result<HttpAnswer> &answer) { onStatus(answer); });
}

void PlatformExamination::onStatus(const Result<HttpAnswer> &answer)
{
    const QString host = m_probes.front().client->settings().url.authority(QUrl::FullyEncoded).section(u'@', -1);
    if (!answer) {
        const bool tls = answer.error().kind == Error::Kind::Tls;
        m_checks.push_back({tls ? Check::Subject::Tls : Check::Subject::Connection, host, answer.error()});
        m_job->finish(std::move(m_checks));
        return;
    }
    m_checks.push_back({Check::Subject::Connection, host, std::nullopt});
    addFacts(*answer);
    probe(0);
}

void PlatformExamination::addFacts(const HttpAnswer &answer)
{
    if (!answer.tlsProtocol.isEmpty())
        m_checks.push_back({Check::Subject::Tls, answer.tlsProtocol, std::nullopt});
    if (answer.serverTime) {
        const qint64 difference = systemNow().microseconds() - answer.serverTime->microseconds();
        const QString fact = tr("%1 s").arg(static_cast<double>(difference) / 1e6, 0, 'f', 1);
        m_checks.push_back({Check::Subject::ClockDifference, fact, std::nullopt});
    }
    const auto row = decodeStatus(answer.body);
    if (!row) {
        m_checks.push_back({Check::Subject::PlatformVersion, {}, row.error()});
        return;
    }
    const auto *status = as<PlatformStatus>(*row);
    const QString commit = status->gitCommit.isEmpty() ? status->commitSha : status->gitCommit;
    const QString platform = forkName(forkOf(*status));
    const QString versions = tr("%1, database %2", "versions").arg(commit, status->dbVersion);
    const QString fact = platform.isEmpty() ? versions : tr("%1: %2", "platform, versions").arg(platform, versions);
    m_checks.push_back({Check::Subject::PlatformVersion, fact, std::nullopt});
}

void PlatformExamination::probe(std::size_t index)
{
    const TokenProbe &next = m_probes[index];
    next.client->send(requestFor(*endpointFor(next.nobody, next.api), next.nobody), m_job,
        [this, index](const Result<HttpAnswer> &answer) { onToken(index, answer); });
}

void PlatformExamination::onToken(std::size_t index, const Result<HttpAnswer> &answer)
{
    const TokenProbe &asked = m_probes[index];
    m_checks.push_back({Check::Subject::Token, asked.fact, troubleOf(asked, answer)});
    if (index + 1 < m_probes.size())
        probe(index + 1);
    else
        m_job->finish(std::move(m_checks));
}

QString shownAddress(const QUrl &url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

Job<std::vector<Check>> *examinePlatform(HttpClient &client)
{
    const QString id = QString::fromLatin1(client.settings().clientId);
    return examined({{&client, Api::Internal, nobody(Resource::Services), id}});
}

Job<std::vector<Check>> *examineKeys(const KeyConnections &keys)
{
    std::vector<TokenProbe> probes;
    for (const auto &key : keys) {
        const QString fact
            = PlatformExamination::tr("%1, service %2", "name of a key, id").arg(key->name(), key->serviceId());
        probes.push_back({&key->client(), Api::Public, nobody(Resource::Notifications), fact});
    }
    return examined(std::move(probes));
}

} // namespace postroom
