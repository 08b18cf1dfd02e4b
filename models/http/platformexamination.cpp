// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/platformexamination.h"

#include "core/clock.h"
#include "domain/platformstatus.h"
#include "domain/recordjson.h"
#include "http/answer.h"
#include "http/request.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

// No service has this id, so an accepted token is answered with "not found" and nothing is read.
Target nobody()
{
    return {Resource::Services, u"00000000-0000-0000-0000-000000000000"_s, {}};
}

// The platform looks at the token before it looks for the service, but not before it finds no such route: its own words
// for that say nothing of the token (api-contract §3.2).
bool provesToken(const Error &error)
{
    return error.kind == Error::Kind::NotFound && !error.detail.startsWith("The requested URL was not found"_L1);
}

// Why the answer does not prove that the token is accepted; nothing when it does.
std::optional<Error> troubleOf(const Result<HttpAnswer> &answer)
{
    if (answer) { // an id that somebody did use, or a page of another server
        const auto service = decodeOne(*endpointFor(nobody()), answer->body);
        if (service && idOf(**service) == nobody().id)
            return std::nullopt;
        return makeError(Error::Kind::Protocol, service ? u"the answer is another record's"_s : service.error().detail);
    }
    if (provesToken(answer.error()))
        return std::nullopt;
    Error error = answer.error();
    if (error.kind == Error::Kind::NotFound)
        error.kind = Error::Kind::Protocol;
    return error;
}

} // namespace

HttpRequest statusRequest()
{
    return {"GET", u"/_status"_s, {}, {}, false};
}

PlatformExamination::PlatformExamination(HttpClient &client, Job<std::vector<Check>> *job)
    : QObject(job)
    , m_client(client)
    , m_job(job)
{
}

void PlatformExamination::start()
{
    m_client.send(statusRequest(), m_job, [this](const Result<HttpAnswer> &answer) { onStatus(answer); });
}

void PlatformExamination::onStatus(const Result<HttpAnswer> &answer)
{
    const QString host = m_client.settings().url.authority(QUrl::FullyEncoded).section(u'@', -1);
    if (!answer) {
        const bool tls = answer.error().kind == Error::Kind::Tls;
        m_checks.push_back({tls ? Check::Subject::Tls : Check::Subject::Connection, host, answer.error()});
        m_job->finish(std::move(m_checks));
        return;
    }
    m_checks.push_back({Check::Subject::Connection, host, std::nullopt});
    addFacts(*answer);
    m_client.send(requestFor(*endpointFor(nobody()), nobody()), m_job,
        [this](const Result<HttpAnswer> &token) { onToken(token); });
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
    const auto json = JsonValue::parse(answer.body);
    const auto row = json ? decodeRecord(PlatformStatus::internalShape(), *json) : Result<Row>(json.error());
    if (!row) {
        m_checks.push_back({Check::Subject::PlatformVersion, {}, row.error()});
        return;
    }
    const auto *status = as<PlatformStatus>(*row);
    const QString fact = tr("%1, database %2", "versions").arg(status->gitCommit, status->dbVersion);
    m_checks.push_back({Check::Subject::PlatformVersion, fact, std::nullopt});
}

void PlatformExamination::onToken(const Result<HttpAnswer> &answer)
{
    Check check{Check::Subject::Token, QString::fromLatin1(m_client.settings().clientId), std::nullopt};
    check.error = troubleOf(answer);
    m_checks.push_back(std::move(check));
    m_job->finish(std::move(m_checks));
}

Job<std::vector<Check>> *examinePlatform(HttpClient &client)
{
    auto *job = new Job<std::vector<Check>>(client.settings().deadline * 2);
    (new PlatformExamination(client, job))->start();
    return job;
}

} // namespace postroom
