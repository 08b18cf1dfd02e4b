// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "local/recordstore.h"

#include "domain/recordjson.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <QFutureSynchronizer>
#include <QSqlError>
#include <QtConcurrentRun>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr auto damagedCode = "11"_L1; // SQLITE_CORRUPT
constexpr auto noDatabaseCode = "26"_L1; // SQLITE_NOTADB

const std::array tableStatements{
    u"CREATE TABLE store (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"_s,
    u"CREATE TABLE records (key INTEGER PRIMARY KEY, resource TEXT NOT NULL, id TEXT NOT NULL, shape TEXT NOT NULL, "
    "service TEXT NOT NULL, template TEXT NOT NULL, job TEXT NOT NULL, contact_list TEXT NOT NULL, "
    "label TEXT NOT NULL, type TEXT NOT NULL, status TEXT NOT NULL, recipient TEXT, reference TEXT, "
    "origin INTEGER NOT NULL, listed INTEGER NOT NULL, position INTEGER NOT NULL, moment INTEGER NOT NULL, "
    "json BLOB NOT NULL)"_s,
};

// The list's index holds all that the usual filters look at, so that a row that is left out is never read; the one of
// statuses leads straight to a rare one.
const std::array indexStatements{
    u"CREATE UNIQUE INDEX records_id ON records (resource, id, service, template)"_s,
    u"CREATE INDEX records_list ON records (resource, service, moment, id, origin, status, type)"_s,
    u"CREATE INDEX records_status ON records (resource, service, status, moment, id, origin, type)"_s,
    u"CREATE INDEX records_job ON records (job, position) WHERE job <> ''"_s,
    u"CREATE INDEX records_template ON records (template, moment) WHERE template <> ''"_s,
};

// Nobody else sees the file yet, and a build that is cut off is thrown away.
const std::array buildPragmas{u"PRAGMA journal_mode = OFF"_s, u"PRAGMA synchronous = OFF"_s,
    u"PRAGMA locking_mode = EXCLUSIVE"_s, u"PRAGMA temp_store = MEMORY"_s, u"PRAGMA mmap_size = 1073741824"_s};
const std::array writePragmas{u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = NORMAL"_s};

Error storageError(const QSqlError &error)
{
    return makeError(Error::Kind::Storage, error.databaseText(), error.nativeErrorCode());
}

QString nextConnection()
{
    static std::atomic_int count = 0;
    return u"postroom-store-%1"_s.arg(++count);
}

// Several values of one column in an ordered list: along the index each of them is in order, all together are not.
bool isMerged(const Selection &selection)
{
    return selection.anyValues.size() > 1 && !selection.order.isEmpty();
}

QString whereClause(const Selection &selection)
{
    QStringList conditions = selection.conditions;
    if (!selection.anyColumn.isEmpty()) {
        const qsizetype places = isMerged(selection) ? 1 : selection.anyValues.size();
        conditions.append(selection.anyColumn + " IN ("_L1 + QStringList(places, u"?"_s).join(", "_L1) + u')');
    }
    return conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(" AND "_L1);
}

// What is bound to the conditions: once, or for each part of a merged list.
QVariantList boundValues(const Selection &selection)
{
    if (!isMerged(selection))
        return selection.values + selection.anyValues;
    QVariantList bound;
    for (const QVariant &value : selection.anyValues)
        bound += selection.values + QVariantList{value};
    return bound;
}

// A merged list can only be ordered by columns that it shows.
QString statementFor(const QString &columns, const Selection &selection)
{
    const bool merged = isMerged(selection);
    const QString shown = merged ? columns + ", moment, id"_L1 : columns;
    const QString part = u"SELECT "_s + shown + u" FROM records"_s + whereClause(selection);
    QString text = merged ? QStringList(selection.anyValues.size(), part).join(" UNION ALL "_L1) : part;
    if (!selection.order.isEmpty())
        text += u" ORDER BY "_s + selection.order;
    if (selection.limit >= 0 || selection.offset > 0)
        text += u" LIMIT ? OFFSET ?"_s;
    return text;
}

// A row of `resource, shape, json`.
Result<Row> decodedRow(const QSqlQuery &query)
{
    const QString word = query.value(0).toString();
    const ResourceInfo *info = resourceByWord(word);
    const Shape *shape = info ? shapeByName(info->resource, query.value(1).toString()) : nullptr;
    if (!shape)
        return makeError(Error::Kind::Storage, u"the local store holds an unknown kind of record"_s, damagedCode);
    const auto json = JsonValue::parse(query.value(2).toByteArray());
    auto record = json ? decodeRecord(*shape, *json) : Result<Row>(json.error());
    return record ? record : makeError(Error::Kind::Storage, record.error().detail, damagedCode);
}

// What the columns of rows hold, in their order.
using SpelledRows = std::vector<QVariantList>;

constexpr std::size_t piece = 512; // records that are spelled at once

std::span<const StoredRecord> pieceAt(std::span<const StoredRecord> records, std::size_t at)
{
    return records.subspan(at, std::min(piece, records.size() - at));
}

SpelledRows spelled(std::span<const StoredRecord> records, qint64 serial)
{
    SpelledRows rows;
    rows.reserve(records.size());
    for (const StoredRecord &stored : records) {
        rows.push_back({QString::fromLatin1(infoOf(stored.resource).plural), storedId(stored.resource, *stored.record),
            QString::fromLatin1(stored.record->shape->name()), encodeRecord(*stored.record).toJson()});
        rows.back() += recordColumnValues(stored, serial++);
    }
    return rows;
}

std::optional<Error> insert(QSqlQuery &query, const SpelledRows &rows)
{
    for (const QVariantList &values : rows) {
        for (const QVariant &value : values)
            query.addBindValue(value);
        if (!query.exec())
            return storageError(query.lastError());
    }
    return std::nullopt;
}

} // namespace

void Selection::add(const QString &condition, const QVariantList &bound)
{
    conditions.append(condition);
    values += bound;
}

bool isDamage(const Error &error)
{
    return error.kind == Error::Kind::Storage && (error.code == damagedCode || error.code == noDatabaseCode);
}

RecordStore::RecordStore(const QString &connection)
    : m_connection(connection)
{
}

RecordStore::~RecordStore()
{
    database().close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<RecordStore>> RecordStore::open(const QString &path, Access access)
{
    std::unique_ptr<RecordStore> store(new RecordStore(nextConnection()));
    if (auto error = store->prepare(path, access))
        return *error;
    return store;
}

std::optional<Error> RecordStore::prepare(const QString &path, Access access)
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    connection.setDatabaseName(path);
    const QString options = access == Access::Read ? u"QSQLITE_OPEN_READONLY;"_s : QString();
    connection.setConnectOptions(options + u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!connection.open())
        return storageError(connection.lastError());
    if (auto error = checkVersion(path, access))
        return error;
    switch (access) {
    case Access::Read:
        return std::nullopt;
    case Access::Write:
        return executeAll(writePragmas);
    case Access::Build:
        break;
    }
    return executeAll(buildPragmas);
}

// An empty file gets its tables; what another version made is left as it is.
std::optional<Error> RecordStore::checkVersion(const QString &path, Access access)
{
    QSqlQuery query(database());
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return storageError(query.lastError());
    const int version = query.value(0).toInt();
    if (version == 0 && access != Access::Read) {
        if (auto error = executeAll(tableStatements))
            return error;
        if (access == Access::Write) {
            if (auto error = executeAll(indexStatements))
                return error;
        }
        return execute(u"PRAGMA user_version = %1"_s.arg(schemaVersion));
    }
    if (version > schemaVersion)
        return makeError(
            Error::Kind::Storage, u"%1 was made by a newer version of Postroom (%2)"_s.arg(path).arg(version));
    if (version != schemaVersion)
        return makeError(Error::Kind::Storage, u"%1 is of another kind (%2)"_s.arg(path).arg(version), damagedCode);
    return std::nullopt;
}

std::optional<Error> RecordStore::execute(const QString &statement) const
{
    QSqlQuery query(database());
    return query.exec(statement) ? std::nullopt : std::optional<Error>(storageError(query.lastError()));
}

std::optional<Error> RecordStore::executeAll(std::span<const QString> statements) const
{
    for (const QString &statement : statements) {
        if (auto error = execute(statement))
            return error;
    }
    return std::nullopt;
}

std::optional<Error> RecordStore::finishBuild()
{
    return executeAll(indexStatements);
}

std::optional<Error> RecordStore::write(std::span<const StoredRecord> records)
{
    QSqlDatabase connection = database();
    if (!connection.transaction())
        return storageError(connection.lastError());
    if (auto error = insertAll(records)) {
        connection.rollback();
        return error;
    }
    return connection.commit() ? std::nullopt : std::optional<Error>(storageError(connection.lastError()));
}

std::optional<Error> RecordStore::insertAll(std::span<const StoredRecord> records)
{
    Selection services;
    services.add(u"resource = ?"_s, {QString::fromLatin1(infoOf(Resource::Services).plural)});
    const auto known = count(services);
    if (!known)
        return known.error();
    const QStringList columns = QStringList{u"resource"_s, u"id"_s, u"shape"_s, u"json"_s} + recordColumns();
    QSqlQuery query(database());
    query.prepare(u"INSERT OR REPLACE INTO records ("_s + columns.join(", "_L1) + u") VALUES ("_s
        + QStringList(columns.size(), u"?"_s).join(", "_L1) + u')');
    // While one piece is written, the pool spells the next.
    QFutureSynchronizer<SpelledRows> ahead;
    for (std::size_t at = 0; at < records.size(); at += piece) {
        const SpelledRows rows = at == 0 ? spelled(pieceAt(records, 0), *known) : ahead.futures().last().result();
        ahead.clearFutures();
        if (const std::size_t next = at + piece; next < records.size())
            ahead.addFuture(QtConcurrent::run(spelled, pieceAt(records, next), *known + static_cast<qint64>(next)));
        if (auto error = insert(query, rows))
            return error;
    }
    return std::nullopt;
}

QString RecordStore::property(const QString &name) const
{
    QSqlQuery query(database());
    query.prepare(u"SELECT value FROM store WHERE name = ?"_s);
    query.addBindValue(name);
    return query.exec() && query.next() ? query.value(0).toString() : QString();
}

std::optional<Error> RecordStore::setProperty(const QString &name, const QString &value)
{
    QSqlQuery query(database());
    query.prepare(u"INSERT OR REPLACE INTO store (name, value) VALUES (?, ?)"_s);
    query.addBindValue(name);
    query.addBindValue(value);
    return query.exec() ? std::nullopt : std::optional<Error>(storageError(query.lastError()));
}

std::optional<Error> RecordStore::select(QSqlQuery &query, const QString &columns, const Selection &selection) const
{
    query.setForwardOnly(true);
    if (!query.prepare(statementFor(columns, selection)))
        return storageError(query.lastError());
    for (const QVariant &value : boundValues(selection))
        query.addBindValue(value);
    if (selection.limit >= 0 || selection.offset > 0) {
        query.addBindValue(selection.limit);
        query.addBindValue(selection.offset);
    }
    return query.exec() ? std::nullopt : std::optional<Error>(storageError(query.lastError()));
}

Result<std::vector<Row>> RecordStore::rows(const Selection &selection) const
{
    QSqlQuery query(database());
    if (auto error = select(query, u"resource, shape, json"_s, selection))
        return *error;
    std::vector<Row> rows;
    while (query.next()) {
        auto row = decodedRow(query);
        if (!row)
            return row.error();
        rows.push_back(std::move(row).value());
    }
    if (query.lastError().isValid())
        return storageError(query.lastError());
    return rows;
}

Result<std::vector<Row>> RecordStore::rowsByKey(std::span<const qint64> keys) const
{
    std::vector<Row> all;
    for (const qint64 key : keys) {
        Selection selection;
        selection.add(u"key = ?"_s, {key});
        auto found = rows(selection);
        if (!found)
            return found.error();
        all.insert(all.end(), found->begin(), found->end());
    }
    return all;
}

Result<qint64> RecordStore::count(const Selection &selection, qint64 most) const
{
    Selection unordered = selection;
    unordered.order.clear();
    QSqlQuery query(database());
    query.setForwardOnly(true);
    query.prepare(u"SELECT count(*) FROM (SELECT 1 FROM records"_s + whereClause(unordered) + u" LIMIT ?)"_s);
    for (const QVariant &value : boundValues(unordered))
        query.addBindValue(value);
    query.addBindValue(most);
    if (!query.exec() || !query.next())
        return storageError(query.lastError());
    return query.value(0).toLongLong();
}

Result<std::optional<OrderKey>> RecordStore::firstKey(const Selection &selection) const
{
    Selection first = selection;
    first.limit = 1;
    QSqlQuery query(database());
    if (auto error = select(query, u"position, moment, id"_s, first))
        return *error;
    if (!query.next())
        return std::optional<OrderKey>();
    return std::optional(OrderKey{query.value(0).toLongLong(), query.value(1).toLongLong(), query.value(2).toString()});
}

std::optional<Error> RecordStore::forEachRecipient(const std::function<void(const StoredRecipient &)> &visit) const
{
    Selection messages;
    messages.add(u"resource = ?"_s, {QString::fromLatin1(infoOf(Resource::Notifications).plural)});
    messages.add(u"origin & ? = 0"_s, {static_cast<int>(FromTestKey)});
    messages.order = u"moment DESC, id DESC"_s;
    QSqlQuery query(database());
    if (auto error = select(query, u"key, service, type, status, recipient, reference"_s, messages))
        return error;
    while (query.next())
        visit({query.value(0).toLongLong(), query.value(1).toString(), query.value(2).toString(),
            query.value(3).toString(), query.value(4).toString(), query.value(5).toString()});
    return query.lastError().isValid() ? std::optional<Error>(storageError(query.lastError())) : std::nullopt;
}

} // namespace postroom
