// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/contract.h"

#include <QHash>
#include <QMutex>

namespace postroom::test {

/// Every message that any recorded answer of the public API holds. Lists that were never recorded are made of these
/// alone, as the platform makes them (api-contract §4, §6.17): newest first, 250 a page, of the key's own type.
class RecordedPublicRows {
public:
    explicit RecordedPublicRows(const QString &folder)
        : m_folder(folder)
    {
    }

    /// Gathers what one recorded answer shows.
    void add(const Exchange &exchange);
    /// Answers `GET /v2/notifications`; nothing for parameters that were never seen. Any thread; the first call reads.
    std::optional<Response> notifications(const ApiKey &key, const Request &request);

private:
    struct PublicRow {
        QString id;
        QString createdAt;
        QString type;
        QString status;
        QString reference;
        QString serviceId;
        QString keyType; ///< from the table, as no answer says it
        bool fromJob = false;
        QByteArray text;
    };

    void read();
    void readTable();
    bool isListed(const PublicRow &row, const ApiKey &key, const QList<Parameter> &parameters) const;

    QString m_folder;
    QMutex m_mutex;
    QList<Exchange> m_exchanges; // not read yet
    QHash<QString, PublicRow> m_rows; // by id
};

} // namespace postroom::test
