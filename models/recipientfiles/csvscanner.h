// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QString>
#include <vector>

namespace postroom {

/// One row of a delimited text. Its cells lie in one buffer, which the scanner fills anew for each row.
class CsvRow {
public:
    qsizetype size() const { return static_cast<qsizetype>(m_ends.size()); }
    /// A cell; valid until the scanner goes on.
    QStringView cell(qsizetype index) const
    {
        const qsizetype start = index == 0 ? 0 : m_ends[static_cast<std::size_t>(index) - 1];
        return QStringView(m_text).sliced(start, m_ends[static_cast<std::size_t>(index)] - start);
    }
    /// How many cells there are up to the last that holds anything.
    qsizetype usedSize() const;

private:
    friend class CsvScanner;
    void clear();

    QString m_text;
    std::vector<qsizetype> m_ends;
};

/// Reads delimited text as the platform's own reader does (template-spec §6.5 "Parsing"): quotes only at the start of a
/// cell, doubled inside; lines end at LF or CR LF; a quote that never closes takes the rest. Text is fed in pieces of
/// any size, cut anywhere, and only the row in progress is held. Linear.
class CsvScanner {
public:
    enum class Fault {
        None,
        LoneCarriageReturn, ///< a CR outside quotes that is not part of a CR LF
        LongCell ///< more than longestCell code points
    };
    static constexpr qsizetype longestCell = 131072;

    /// Called for each row; a row of an empty line has no cells.
    using RowHandler = std::function<void(const CsvRow &)>;

    /// skipsSpaces: spaces after a separator and at the start of a line belong to no cell.
    CsvScanner(QChar separator, bool skipsSpaces, RowHandler handler);

    /// Reads on. After a fault nothing more is read.
    void feed(QStringView text);
    /// The end of the text: the last row.
    void finish();
    /// Why reading stopped.
    Fault fault() const { return m_fault; }

private:
    enum class State { StartOfRow, StartOfCell, InCell, InQuotes, QuoteInQuotes, LineEnd };
    qsizetype takeRun(QStringView text, qsizetype from);
    void take(QChar c);
    void takeAtStart(QChar c);
    bool takeEnd(QChar c);
    void append(QStringView run);
    void endCell();
    void endRow();

    QChar m_separator;
    bool m_skipsSpaces;
    RowHandler m_handler;
    CsvRow m_row;
    State m_state = State::StartOfRow;
    Fault m_fault = Fault::None;
};

} // namespace postroom
