// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/rowflow.h"
#include "postgres/pgcommand.h"
#include "postgres/statement.h"

namespace postroom {

class RecordMaker;
class SignatureCheck;

/// The rows of a statement as texts, with no record made of them: each wanted node comes from one column. A cell whose
/// bytes are the platform's spelling already goes as it stands; any other is read and spelled as a record's value is
/// (docs/decisions/0019). Copies share the sink.
class PgTexts {
public:
    /// `sink` null: everything needs records. All three must outlive this.
    PgTexts(const Statement &statement, CellSink *sink, SignatureCheck &signatures);

    /// False where the rows need records: what is wanted is computed, differs from row to row, or has no column.
    /// Decided with the first rows.
    bool takes(const PgRows &rows);
    /// Gives rows that it takes to the sink. A value that a record could not hold is a Protocol error.
    std::optional<Error> write(const PgRows &rows) const;

private:
    enum class Way { AsItStands, Flag, Moment, Decoded };
    /// Where a wanted node comes from.
    struct Source {
        int node = 0;
        int column = 0;
        PgType type = PgType::Text;
        bool isSigned = false;
        Way way = Way::Decoded;
        std::optional<QByteArray> null = {}; ///< the text of a null
    };

    static Way wayOf(const Shape::Node &node, PgType type);
    bool plan(const PgRows &rows);
    std::optional<Source> sourceOf(int node, const std::vector<PgRows::Column> &columns) const;
    std::optional<Error> writeCell(const Source &source, QByteArrayView cell, RecordMaker &decoded) const;
    std::optional<Error> writeDecoded(const Source &source, QByteArrayView cell, RecordMaker &decoded) const;

    const Statement &m_statement;
    CellSink *m_sink;
    SignatureCheck &m_signatures;
    std::optional<bool> m_takes; ///< nothing before the first rows
    std::vector<Source> m_sources;
};

} // namespace postroom
