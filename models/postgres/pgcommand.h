// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job.h"

#include <optional>
#include <QByteArray>
#include <vector>

namespace postroom {

/// What kind of value a column holds, by the server's type.
enum class PgType { Text, Flag, Integer, Decimal, Moment, Day, Json, Other };

/// The rows that one statement gave, as the server spelled them. Shared, never changed, any thread.
class PgRows {
public:
    /// A column's name and kind.
    struct Column {
        QByteArray name;
        PgType type = PgType::Text;
    };

    /// Takes over a PGresult of libpq. The views that cell() gives live as long as any copy of this.
    explicit PgRows(std::shared_ptr<const void> result = {});
    /// The same for another result of the statement that gave `before`, whose columns it has.
    PgRows(std::shared_ptr<const void> result, const PgRows &before);

    const std::vector<Column> &columns() const { return *m_columns; }
    int count() const { return m_count; }
    /// The value in that row and column; nothing when it is null.
    std::optional<QByteArrayView> cell(int row, int column) const;
    /// What all values took on their way here, in bytes.
    qint64 bytes() const;

private:
    std::shared_ptr<const void> m_result;
    std::shared_ptr<const std::vector<Column>> m_columns;
    int m_count = 0;
};

/// Takes the rows of one statement while the server still makes others, so that what is made of them costs no time
/// behind the last one, and no turn of the event loop is longer for a long list. GUI thread.
class PgRowSink {
public:
    virtual ~PgRowSink() = default;
    /// The statement is asked, perhaps again: what came before is void.
    virtual void restart() = 0;
    /// One row more.
    virtual void take(const PgRows &row) = 0;
};

/// One statement as it goes to the server: text with $1, $2, … and the values bound to them, as text; nothing is null.
/// Values are never put into the text (design §5.5).
struct PgCommand {
    QByteArray sql;
    std::vector<std::optional<QByteArray>> values;
    std::shared_ptr<PgRowSink> sink = {}; ///< takes the rows as they come; the answer has none of them then
};

/// Whether a statement is of a kind that reads: SELECT, WITH, VALUES, TABLE, SHOW or EXPLAIN, with nothing before the
/// word. What ends a read-only transaction, or makes it writable, is none of these, and neither is what the server
/// takes for harmless in one (LOCK, LISTEN, REINDEX). Whether such a statement writes all the same, the server says.
bool isReading(const PgCommand &command);

/// The answers of several statements, in their order.
using PgAnswer = std::vector<PgRows>;

/// Where statements are read. GUI thread; nothing blocks.
class PgReader : public QObject {
    Q_OBJECT
public:
    /// What the reading is of: lists, searches, counts and exports may be answered by a replica (database-schema §13).
    /// Of counts one is read at a time, in a session that no list waits for.
    enum class Kind { Bulk, Single, Count };

    /// Runs the statements in one read-only transaction, in one round trip; nothing that they do outlasts it. A Bug
    /// where one is not isReading().
    virtual Job<PgAnswer> *read(std::vector<PgCommand> commands, Kind kind = Kind::Bulk) = 0;
};

} // namespace postroom
