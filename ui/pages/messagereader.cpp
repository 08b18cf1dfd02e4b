// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/messagereader.h"

#include "domain/notification.h"
#include "domain/shape.h"

namespace postroom {

using namespace Qt::StringLiterals;

MessageReader::MessageReader(Source &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
{
    m_stay.setSingleShot(true);
    m_stay.setInterval(stay);
    connect(&m_stay, &QTimer::timeout, this, &MessageReader::ask);
}

bool MessageReader::isWhole(const Row &row)
{
    const auto *message = as<Notification>(row);
    return !message || !message->shape->pathOf("templateContent"_L1).isEmpty();
}

void MessageReader::want(const Row &row)
{
    const auto *message = as<Notification>(row);
    if (!message)
        return stop();
    const Target target{Resource::Notifications, message->id, {{FilterKey::Service, message->service}}};
    if (target == m_target && (m_job.isRunning() || m_stay.isActive()))
        return;
    stop();
    m_target = target;
    m_serviceName = message->serviceName;
    m_organisationName = message->organisationName;
    m_stay.start();
}

void MessageReader::stop()
{
    m_stay.stop();
    m_job.reset();
    m_error.reset();
}

Row MessageReader::held(const QString &id) const
{
    return m_row && idOf(*m_row) == id ? m_row : Row();
}

std::optional<Error> MessageReader::failure(const QString &id) const
{
    return m_target.id == id ? m_error : std::nullopt;
}

void MessageReader::ask()
{
    Job<Row> *job = m_source.one(m_target);
    m_job.reset(job);
    job->then(this, [this](const Result<Row> &answer) {
        const auto *message = answer ? as<Notification>(*answer) : nullptr;
        if (!message) {
            m_error = answer ? makeError(Error::Kind::Protocol, m_target.id) : answer.error();
            Q_EMIT failed(*m_error);
            return;
        }
        m_row = m_serviceName.isEmpty() ? *answer : withServiceName(*message, m_serviceName, m_organisationName);
        Q_EMIT read();
    });
}

} // namespace postroom
