// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/contractdatabase.h"

#include "support/schemascript.h"
#include "support/testfolders.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace postroom::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject objectIn(const QString &path)
{
    return QJsonDocument::fromJson(contents(path)).object();
}

// A value as COPY reads it.
QString copied(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return u"\\N"_s;
    if (value.isBool())
        return value.toBool() ? u"t"_s : u"f"_s;
    QString text = value.toString();
    return text.replace(u'\\', u"\\\\"_s).replace(u'\n', u"\\n"_s).replace(u'\r', u"\\r"_s).replace(u'\t', u"\\t"_s);
}

QStringList columnsOf(const QJsonObject &schema, const QString &table)
{
    QStringList columns;
    for (const QJsonValue one : schema["tables"_L1].toArray()) {
        if (one["name"_L1].toString() != table)
            continue;
        for (const QJsonValue column : one["columns"_L1].toArray())
            columns.append(column["name"_L1].toString());
    }
    return columns;
}

} // namespace

ContractDatabase::ContractDatabase(const PostgresCluster &cluster, const QString &folder)
    : m_cluster(cluster)
    , m_folder(folder)
{
    if (m_folder.isEmpty())
        m_folder = qEnvironmentVariable("POSTROOM_CONTRACT", testData(u"contract"_s));
    m_schema = objectIn(m_folder + u"/schema.json"_s);
    m_loadOrder = objectIn(m_folder + u"/data/load_order.json"_s);
    if (m_schema.isEmpty() || m_loadOrder.isEmpty())
        m_error = u"%1 holds no schema.json or no data/load_order.json"_s.arg(m_folder);
}

bool ContractDatabase::create(const QString &name)
{
    // Nothing is left for a vacuum to do while a test runs.
    return createEmpty(name) && loadRows(name) && finishSchema(name) && run(u"VACUUM (ANALYZE);"_s, name);
}

bool ContractDatabase::loadRows(const QString &name)
{
    // In one transaction.
    QString rows = u"BEGIN;\n"_s;
    for (const QString &table : order())
        rows += copyStatements(table);
    return run(rows + u"COMMIT;\n"_s, name);
}

bool ContractDatabase::createEmpty(const QString &name)
{
    if (m_schema.isEmpty() || m_loadOrder.isEmpty())
        return false;
    return run(u"CREATE DATABASE %1;"_s.arg(quotedName(name)), {}) && run(schemaScript(m_schema).beforeRows, name);
}

bool ContractDatabase::finishSchema(const QString &name)
{
    return run(u"BEGIN;\n"_s + schemaScript(m_schema).afterRows + u"COMMIT;\n"_s, name);
}

bool ContractDatabase::copy(const QString &from, const QString &to)
{
    return run(u"CREATE DATABASE %1 TEMPLATE %2;"_s.arg(quotedName(to), quotedName(from)), {});
}

QStringList ContractDatabase::order() const
{
    QStringList tables;
    for (const QJsonValue table : m_loadOrder["order"_L1].toArray())
        tables.append(table.toString());
    return tables;
}

qint64 ContractDatabase::rows(const QString &table) const
{
    return m_loadOrder["rows"_L1][table].toInteger(-1);
}

bool ContractDatabase::run(const QString &statements, const QString &database)
{
    const ProgramAnswer answer = m_cluster.sql(statements, database);
    m_error = answer.ok ? QString() : answer.error;
    return answer.ok;
}

QString ContractDatabase::copyStatements(const QString &table) const
{
    const QStringList columns = columnsOf(m_schema, table);
    QString statements = u"COPY %1 (%2) FROM stdin;\n"_s.arg(quotedName(table), quotedNames(columns));
    for (const QByteArray &line : contents(m_folder + u"/data/"_s + table + u".jsonl"_s).split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonObject row = QJsonDocument::fromJson(line).object();
        QStringList values;
        for (const QString &column : columns)
            values.append(copied(row[column]));
        statements += values.join(u'\t') + u'\n';
    }
    return statements + u"\\.\n"_s;
}

} // namespace postroom::test
