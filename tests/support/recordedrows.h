// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/contract.h"
#include "support/notificationfilter.h"

#include <QHash>

namespace postroom::test {

/// Every notification and bulk job that any recorded answer holds, by service; answers about them that were never
/// recorded are made of these alone. What no answer ever showed is not there, so a made-up list may be shorter than
/// the real one but holds nothing untrue.
class RecordedRows {
public:
    /// Gathers what one recorded answer shows.
    void add(const Exchange &exchange);

    /// Answers the list or the search of a service's notifications (api-contract §4, §6.1).
    Response notifications(const QString &serviceId, const QList<Parameter> &parameters, const QDateTime &clock) const;
    /// One notification, else the platform's 404.
    Response notification(const QString &serviceId, const QString &id) const;
    /// A page of a service's bulk jobs (api-contract §6.7): `page`, `statuses`, `limit_days`.
    Response jobs(const QString &serviceId, const QList<Parameter> &parameters, const QDateTime &clock) const;
    /// One bulk job, else the platform's 404.
    Response job(const QString &serviceId, const QString &id) const;
    /// How many notifications of a service are known.
    qsizetype count(const QString &serviceId) const { return m_notifications.value(serviceId).size(); }

private:
    void addNotification(const QByteArray &text);
    void addJob(const QByteArray &text);

    QHash<QString, QHash<QString, RecordedRow>> m_notifications; // by service, by id
    QHash<QString, QHash<QString, RecordedRow>> m_jobs;
};

/// The platform's answers for what is not there: a row, and a page or a route (api-contract §3.2).
Response noResultFound();
Response urlNotFound();

} // namespace postroom::test
