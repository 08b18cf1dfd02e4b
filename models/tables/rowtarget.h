// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/rowflow.h"

#include <vector>

namespace postroom {

/// Where RowExport brings the rows of a list: a file, or what keeps them for paper. GUI thread but for commit().
class RowTarget {
public:
    virtual ~RowTarget() = default;

    /// Before the first rows.
    virtual std::optional<Error> open() { return std::nullopt; }
    /// Takes rows behind those before; an error ends the reading.
    virtual std::optional<Error> add(std::span<const Row> rows) = 0;
    /// Takes the same rows as texts, without records; null where records are needed. Lives as long as this.
    virtual CellSink *texts() { return nullptr; }
    /// How many rows came.
    virtual qint64 written() const = 0;
    /// Why the last rows could not be taken; nothing while all is well.
    virtual const std::optional<Error> &failure() const = 0;
    /// All rows are there: ends it, which may take long. Any thread, when nothing else uses this.
    virtual std::optional<Error> commit() { return std::nullopt; }
    /// Whether these are all rows, of which the platform says that there are so many (user-reports, "End of stream
    /// taken as success").
    bool isWhole(qint64 told) const { return told == written(); }
};

/// Keeps rows in memory, as many as paper takes: what comes beyond ends the reading.
class KeptList final : public RowTarget {
public:
    /// `most`: how many rows at most.
    explicit KeptList(qint64 most);

    std::optional<Error> add(std::span<const Row> rows) override;
    qint64 written() const override { return static_cast<qint64>(m_rows.size()); }
    const std::optional<Error> &failure() const override { return m_full; }
    /// Those that came.
    const std::vector<Row> &rows() const { return m_rows; }
    /// Whether more would have come.
    bool isCut() const { return m_full.has_value(); }

private:
    qint64 m_most;
    std::vector<Row> m_rows;
    std::optional<Error> m_full;
};

} // namespace postroom
