// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "local/recordcolumns.h"

#include <functional>
#include <memory>
#include <QSqlDatabase>
#include <QSqlQuery>

namespace postroom {

/// Which rows of the store, and in which order: conditions over its columns with a `?` for each value, never a value
/// in the text.
struct Selection {
    QStringList conditions; ///< joined by AND
    QVariantList values; ///< one for each `?`
    QString anyColumn; ///< holds one of `anyValues`; empty for no such condition
    QVariantList anyValues; ///< in a list that is ordered, each is read along the index and the rows are merged
    QString order; ///< "moment DESC, id DESC"; empty for none
    qint64 limit = -1; ///< rows; all when negative
    qint64 offset = 0; ///< rows left out at the start

    void add(const QString &condition, const QVariantList &bound = {});
};

/// Where a row stands in the order of lists.
struct OrderKey {
    qint64 position = 0;
    qint64 moment = 0; ///< microseconds
    QString id;
};

/// What a recipient search looks at, without the record itself.
struct StoredRecipient {
    qint64 key = 0; ///< of the row, for RecordStore::rowsByKey()
    QString service;
    QString type;
    QString status;
    QString recipient; ///< null when there is none
    QString reference; ///< null when there is none
};

/// Records of every resource in one SQLite table, each as JSON in its shape beside the columns that filters need. Used
/// on the thread that opened it; each thread and process opens its own. Every failure is a Storage error whose code is
/// SQLite's own.
class RecordStore {
public:
    static constexpr int schemaVersion = 2;

    enum class Access {
        Read, ///< a file that is there already
        Write, ///< made when it is not there; write-ahead log
        Build ///< a new file that nobody else sees yet, or ":memory:": no journal, indexes at the end
    };

    /// Refuses files that are damaged at their start or end, and those of a newer Postroom.
    static Result<std::unique_ptr<RecordStore>> open(const QString &path, Access access);
    ~RecordStore();
    RecordStore(const RecordStore &) = delete;
    RecordStore &operator=(const RecordStore &) = delete;

    /// Writes records in one transaction; one that is there already (by resource, id and scope) is replaced.
    [[nodiscard]] std::optional<Error> write(std::span<const StoredRecord> records);
    /// Makes the indexes of a built store; call once, after the last write.
    [[nodiscard]] std::optional<Error> finishBuild();

    /// A remark about the whole store (when it was made, by what); null when there is none.
    QString property(const QString &name) const;
    [[nodiscard]] std::optional<Error> setProperty(const QString &name, const QString &value);

    /// The records of a selection, decoded.
    Result<std::vector<Row>> rows(const Selection &selection) const;
    /// The records with these keys, in the keys' order.
    Result<std::vector<Row>> rowsByKey(std::span<const qint64> keys) const;
    /// How many rows a selection has, its limit aside; not counted further than `most`, when that is not negative.
    Result<qint64> count(const Selection &selection, qint64 most = -1) const;
    /// Where the first row of a selection stands; nothing when it has none.
    Result<std::optional<OrderKey>> firstKey(const Selection &selection) const;
    /// Walks all messages that a search may find (test keys left out), newest first and then by id descending.
    [[nodiscard]] std::optional<Error> forEachRecipient(
        const std::function<void(const StoredRecipient &)> &visit) const;

private:
    explicit RecordStore(const QString &connection);

    std::optional<Error> prepare(const QString &path, Access access);
    std::optional<Error> checkVersion(const QString &path, Access access);
    std::optional<Error> execute(const QString &statement) const;
    std::optional<Error> executeAll(std::span<const QString> statements) const;
    std::optional<Error> insertAll(std::span<const StoredRecord> records);
    std::optional<Error> select(QSqlQuery &query, const QString &columns, const Selection &selection) const;
    QSqlDatabase database() const { return QSqlDatabase::database(m_connection, false); }

    QString m_connection;
};

/// A store on its way to the worker, and why it is not the file that was asked for.
struct OpenedStore {
    std::unique_ptr<RecordStore> store;
    std::optional<Error> fallback; ///< why it is only in memory; nothing when it is the file
    QString disposable; ///< the file, when it may be removed and made anew once it proves damaged; else empty
};

/// True when the error says that the file itself is not sound, so that making it anew is the way on.
bool isDamage(const Error &error);

} // namespace postroom
