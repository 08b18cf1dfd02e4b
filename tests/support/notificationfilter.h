// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/httpmessage.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

namespace postroom::test {

/// A recorded object that lists can be made of: what filters look at, and its text as recorded.
struct RecordedRow {
    QString id;
    QString createdAt; ///< as spelled; one spelling throughout, so text order is time order
    QString started; ///< jobs: processing_started, empty while not started
    QString type; ///< sms, email or letter
    QString status;
    QString keyType;
    QString recipient; ///< normalised_to
    QString reference; ///< client_reference
    bool fromJob = false;
    bool oneOff = false; ///< carries a created_by
    QByteArray text;
};

/// The parameters of a notifications list or search as the platform reads them (api-contract §4, §6.1, §6.1.1).
struct NotificationFilter {
    qint64 page = 1;
    qint64 pageSize = 50;
    QStringList types;
    QStringList statuses; ///< as asked; what they mean differs between list and search
    QString createdFrom; ///< earliest created_at, empty for no limit
    QString term; ///< `to`; empty: a list, no search
    bool includeJobs = true;
    bool includeOneOff = true;
    bool includeFromTestKey = false;
    bool countPages = true;
    QJsonObject errors; ///< what the filter schema refuses, by field

    static NotificationFilter parse(const QList<Parameter> &parameters, const QDateTime &clock);
    bool isSearch() const { return !term.isEmpty(); }
    bool matches(const RecordedRow &row) const;

private:
    bool matchesList(const RecordedRow &row) const;
    bool matchesSearch(const RecordedRow &row) const;
};

/// Where "the last n days" begin: London midnight n days before, spelled as created_at is.
QString startOfLastDays(const QDateTime &clock, qint64 days);

} // namespace postroom::test
