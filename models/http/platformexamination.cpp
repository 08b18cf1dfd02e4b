// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/platformexamination.h"

#include "core/clock.h"
#include "domain/platformstatus.h"
#include "domain/recordjson.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

// No service has this id, so an accepted token is answered with "not found" and nothing is read.
HttpRequest tokenRequest()
{
    return {"GET", u"/service/00000000-0000-0000-0000-000000000000"_s, {}, {}, true};
}

QString seconds(qint64 microseconds)
{
    return QString::number(static_cast<double>(microseconds) / 1e6, 'f', 1) + " s"_L1;
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
    m_client.send(tokenRequest(), m_job, [this](const Result<HttpAnswer> &token) { onToken(token); });
}

void PlatformExamination::addFacts(const HttpAnswer &answer)
{
    if (!answer.tlsProtocol.isEmpty())
        m_checks.push_back({Check::Subject::Tls, answer.tlsProtocol, std::nullopt});
    if (answer.serverTime) {
        const qint64 difference = systemNow().microseconds() - answer.serverTime->microseconds();
        m_checks.push_back({Check::Subject::ClockDifference, seconds(difference), std::nullopt});
    }
    const auto json = JsonValue::parse(answer.body);
    const auto row = json ? decodeRecord(PlatformStatus::internalShape(), *json) : Result<Row>(json.error());
    if (!row) {
        m_checks.push_back({Check::Subject::PlatformVersion, {}, row.error()});
        return;
    }
    const auto *status = as<PlatformStatus>(*row);
    const QString fact = u"%1, database %2"_s.arg(status->gitCommit, status->dbVersion);
    m_checks.push_back({Check::Subject::PlatformVersion, fact, std::nullopt});
}

void PlatformExamination::onToken(const Result<HttpAnswer> &answer)
{
    Check check{Check::Subject::Token, QString::fromLatin1(m_client.settings().clientId), std::nullopt};
    if (!answer && answer.error().kind != Error::Kind::NotFound)
        check.error = answer.error();
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
