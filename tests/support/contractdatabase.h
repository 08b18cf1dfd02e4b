// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/postgrescluster.h"

#include <QJsonObject>

namespace postroom::test {

/// The recorded platform's database, made from a contract folder's schema.json and data.
class ContractDatabase {
public:
    /// Makes it in that cluster. Without a folder: POSTROOM_CONTRACT, else the copy in tests/data/contract.
    explicit ContractDatabase(const PostgresCluster &cluster, const QString &folder = {});

    /// Builds the schema, loads the rows in their order and analyses them. False: error() says why.
    bool create(const QString &name = QStringLiteral("contract"));
    /// The schema alone, for rows of a test's own; its keys and indexes come with finishSchema().
    bool createEmpty(const QString &name);
    /// The recorded rows, behind createEmpty().
    bool loadRows(const QString &name);
    /// Keys, indexes, checks, statistics and views, after the rows of createEmpty().
    bool finishSchema(const QString &name);
    /// A further copy of a database that nobody is connected to, in a tenth of the time.
    bool copy(const QString &from, const QString &to);
    QString error() const { return m_error; }

    /// What schema.json says.
    const QJsonObject &schema() const { return m_schema; }
    /// The tables, such that every foreign key is satisfied when they are loaded in this order.
    QStringList order() const;
    /// How many rows a table has.
    qint64 rows(const QString &table) const;

private:
    bool run(const QString &statements, const QString &database);
    QString copyStatements(const QString &table) const;

    const PostgresCluster &m_cluster;
    QString m_folder;
    QJsonObject m_schema;
    QJsonObject m_loadOrder;
    QString m_error;
};

} // namespace postroom::test
