// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/messagedress.h"

#include "domain/shape.h"
#include "pages/comeback.h"

#include <algorithm>

namespace postroom {

namespace {

bool isSettled(const MessageDress &dress)
{
    return !dress.failure || !mayPass(*dress.failure);
}

} // namespace

DressReader::DressReader(Platform &platform, QWidget *page)
    : QObject(page)
    , m_platform(platform)
    , m_wait(page)
{
    connect(&m_wait, &PageTimer::timeout, this, &DressReader::ask);
}

void DressReader::want(const QString &service)
{
    const auto known = m_known.constFind(service);
    if (service == m_wanted || service.isEmpty() || (known != m_known.cend() && isSettled(*known)))
        return;
    stop();
    m_wanted = service;
    m_wait.start(stay);
}

void DressReader::stop()
{
    m_wait.stop();
    m_job.reset();
    // What is known of the wanted one is not whole yet.
    if (const auto known = m_known.constFind(m_wanted); known != m_known.cend() && !known->failure)
        m_known.erase(known);
    m_wanted.clear();
}

MessageDress DressReader::dressOf(const QString &service) const
{
    MessageDress dress = m_known.value(service);
    if (service.isEmpty())
        dress.fork = m_fork.value_or(Fork::Unknown);
    return dress;
}

void DressReader::forgetFailures()
{
    stop();
    m_known.removeIf([](QHash<QString, MessageDress>::iterator one) { return one->failure.has_value(); });
}

// What this connection cannot ask for stays unknown, which is no failure.
template <typename Take> void DressReader::readOne(const Target &target, const Take &take)
{
    if (m_platform.source().whyNot(target)) {
        finish();
        return;
    }
    Job<Row> *job = m_platform.source().one(target);
    m_job.reset(job);
    job->then(this, [this, take](const Result<Row> &answer) {
        if (answer)
            take(*answer);
        else
            fail(answer.error());
    });
}

void DressReader::ask()
{
    if (m_fork)
        return askService();
    Job<Fork> *job = m_platform.recognise();
    m_job.reset(job);
    job->then(this, [this](const Result<Fork> &answer) {
        if (answer && *answer != Fork::Unknown) // else it is asked again with the next service
            m_fork = *answer;
        askService();
    });
}

void DressReader::askService()
{
    readOne({Resource::Services, m_wanted, {}}, [this](const Row &row) {
        if (const auto *service = as<Service>(row))
            take(*service);
        else
            finish();
    });
}

// A key of a service does not say how its messages begin.
void DressReader::take(const Service &service)
{
    MessageDress &dress = m_known[m_wanted];
    dress = {};
    if (service.prefixSms.value_or(false))
        dress.prefix = service.name;
    const bool saysBranding = !service.shape->pathOf(QLatin1StringView("emailBranding")).isEmpty();
    if (saysBranding && service.emailBranding.isEmpty())
        dress.branding = govUkBranding();
    m_branding = service.emailBranding;
    if (m_branding.isEmpty())
        finish();
    else
        askBranding();
}

void DressReader::askBranding()
{
    readOne({Resource::EmailBranding, m_branding, {}}, [this](const Row &row) {
        if (const auto *branding = as<EmailBranding>(row))
            m_known[m_wanted].branding = *branding;
        finish();
    });
}

void DressReader::fail(const Error &error)
{
    m_known[m_wanted].failure = error;
    m_known[m_wanted].fork = m_fork.value_or(Fork::Unknown);
    if (!mayPass(error))
        return finish();
    m_wait.start(std::max(m_pause, error.retryAfter.value_or(m_pause)));
    Q_EMIT read();
}

void DressReader::finish()
{
    m_known[m_wanted].fork = m_fork.value_or(Fork::Unknown); // known now, be the rest nothing
    m_wanted.clear();
    Q_EMIT read();
}

} // namespace postroom
