// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/contract.h"

#include <QHash>

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
    /// Answers `GET /v2/notifications`; nothing for parameters that were never seen.
    std::optional<Response> notifications(const ApiKey &key, const Request &request) const;

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

    void readTable();
    bool isListed(const PublicRow &row, const ApiKey &key, const QList<Parameter> &parameters) const;

    QString m_folder;
    bool m_hasTable = false;
    QHash<QString, std::pair<QString, bool>> m_table; // key type and whether it is of a job, by id
    QHash<QString, PublicRow> m_rows; // by id
};

} // namespace postroom::test
