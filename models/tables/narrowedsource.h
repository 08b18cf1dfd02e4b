// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "platform/source.h"
#include "tables/column.h"

#include <map>

namespace postroom {

/// What a person wants to see of a list that is here whole.
struct Narrowing {
    QString words = {}; ///< each of them stands in some cell of the row, in any case
    std::map<int, QString> chosen = {}; ///< by column: what its cell says (NarrowedSource::wordsIn)
    std::optional<int> sortedBy = std::nullopt; ///< a column; nothing: the platform's order
    bool descending = false; ///< from the largest on; without a column, the platform's order backwards

    bool isSet() const { return !words.trimmed().isEmpty() || !chosen.empty(); }
    bool operator==(const Narrowing &) const = default;
};

/// A list of which the platform gives all rows and narrows none, such as its services: read whole from another source,
/// however many pages that takes, and narrowed and sorted here, by what its cells say. GUI thread.
class NarrowedSource : public Source {
    Q_OBJECT
public:
    /// `whole` outlives it; `columns` live for ever. `zone` is the platform's.
    NarrowedSource(Source &whole, std::span<const Column> columns, const Clock &clock, const QTimeZone &zone);

    /// The next page() answers with what was read last, as far as it is wanted, without asking the platform.
    void setNarrowing(const Narrowing &narrowing);
    const Narrowing &narrowing() const { return m_narrowing; }
    /// How many rows the whole list had when it was read.
    qint64 wholeCount() const { return static_cast<qint64>(m_rows.size()); }
    /// The rows that are wanted, in the platform's order.
    std::vector<Row> wanted() const;
    /// The same, in the order that page() answers with.
    std::vector<Row> rows() const { return narrowed().rows; }
    /// What the cells of a column say in the whole list, each once, in alphabetical order; empty cells left out. Where
    /// a cell has an icon for a kind before its text, the kind.
    QStringList wordsIn(int column) const;

    /// The whole list, narrowed; the cursor is of no concern.
    Job<Page> *page(const Query &query, const Cursor &cursor) override;
    Job<Row> *one(const Target &target) override { return m_whole.one(target); }
    /// A list that is not in the order of time has no place for a moment: its start.
    Job<Cursor> *locate(const Query &query, std::optional<Instant> moment) override;
    std::optional<WhyNot> whyNot(const Query &query) const override { return m_whole.whyNot(query); }
    std::optional<WhyNot> whyNot(const Target &target) const override { return m_whole.whyNot(target); }
    int pageSize(const Query &) const override { return 0; }

Q_SIGNALS:
    /// The whole list was read: wordsIn() may say something else.
    void wholeRead();

private:
    Page narrowed() const;
    bool isWanted(const Record &record, const QStringList &words) const;
    QString cell(int column, const Record &record) const;
    QString choice(int column, const Record &record) const;
    void sort(std::vector<Row> &rows) const;

    Source &m_whole;
    std::span<const Column> m_columns;
    Clock m_clock;
    QTimeZone m_zone;
    std::vector<Row> m_rows;
    std::optional<Query> m_read; ///< what m_rows answer
    bool m_isHeld = false; ///< the next page is to come from m_rows
    Narrowing m_narrowing;
};

} // namespace postroom
