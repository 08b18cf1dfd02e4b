// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres/pgtexts.h"

#include "domain/recordjson.h"
#include "postgres/pgrecord.h"

#include <algorithm>
#include <array>

namespace postroom {

namespace {

// YYYY-MM-DDTHH:MM:SS.000000Z
using MomentText = std::array<char, 27>;

constexpr QByteArrayView secondForm = "0000-00-00 00:00:00"; // a digit for each 0

bool isAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 128; });
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// A moment of the years 1 to 9999 as the server writes it, with the digits of its fraction that are not zero.
bool isPlainMoment(QByteArrayView cell)
{
    const qsizetype seconds = secondForm.size();
    if (cell.size() < seconds || cell.size() > seconds + 7)
        return false;
    const bool hasForm = std::equal(secondForm.begin(), secondForm.end(), cell.begin(),
        [](char form, char c) { return form == '0' ? isDigit(c) : form == c; });
    const QByteArrayView fraction = cell.sliced(seconds);
    return hasForm
        && (fraction.isEmpty()
            || (fraction.size() > 1 && fraction.front() == '.'
                && std::all_of(fraction.begin() + 1, fraction.end(), isDigit)));
}

MomentText momentText(QByteArrayView plain)
{
    MomentText text;
    text.fill('0');
    std::copy(plain.begin(), plain.end(), text.begin());
    text[10] = 'T';
    text[19] = '.';
    text[26] = 'Z';
    return text;
}

bool isDerived(const Statement &statement, const QByteArray &path)
{
    if (statement.derived.empty())
        return statement.derive || statement.complete;
    return std::any_of(
        statement.derived.begin(), statement.derived.end(), [&path](const char *derived) { return path == derived; });
}

} // namespace

PgTexts::PgTexts(const Statement &statement, CellSink *sink, SignatureCheck &signatures)
    : m_statement(statement)
    , m_sink(sink)
    , m_signatures(signatures)
{
}

bool PgTexts::takes(const PgRows &rows)
{
    if (!m_takes)
        m_takes = m_sink && !m_statement.shapeOf && !m_statement.shape().completes() && plan(rows);
    return *m_takes;
}

bool PgTexts::plan(const PgRows &rows)
{
    for (const int node : m_sink->begin(m_statement.shape())) {
        auto source = sourceOf(node, rows.columns());
        if (!source)
            return false;
        m_sources.push_back(*std::move(source));
    }
    return true;
}

std::optional<PgTexts::Source> PgTexts::sourceOf(int node, const std::vector<PgRows::Column> &columns) const
{
    const QByteArray path = m_statement.shape().path(node).toUtf8();
    const auto found = std::find_if(columns.begin(), columns.end(), [&path](const PgRows::Column &column) {
        return column.name == path || column.name == path + signedMark.toByteArray();
    });
    if (found == columns.end() || isDerived(m_statement, path))
        return std::nullopt;
    const Shape::Node &spelled = m_statement.shape().nodes()[static_cast<std::size_t>(node)];
    Source source{node, static_cast<int>(found - columns.begin()), found->type, found->name != path};
    source.way = source.isSigned ? Way::Decoded : wayOf(spelled, source.type);
    const QString null = encodeText({}, spelled.spelling);
    if (!null.isNull())
        source.null = null.toUtf8();
    return source;
}

// Only what is the same text in both spellings, or nearly so; a text may be spelled otherwise still where it is not
// ASCII (a mark at its beginning, bytes of a database that checks no encoding).
PgTexts::Way PgTexts::wayOf(const Shape::Node &node, PgType type)
{
    struct WayRow {
        PgType type;
        FieldKind kind;
        Way way;
    };
    static constexpr std::array ways{
        WayRow{PgType::Text, FieldKind::Text, Way::AsItStands},
        WayRow{PgType::Integer, FieldKind::Text, Way::AsItStands},
        WayRow{PgType::Integer, FieldKind::Integer, Way::AsItStands},
        WayRow{PgType::Flag, FieldKind::Flag, Way::Flag},
        WayRow{PgType::Moment, FieldKind::Moment, Way::Moment},
    };
    const auto *found = std::find_if(
        ways.begin(), ways.end(), [&](const WayRow &row) { return row.type == type && row.kind == node.field->kind; });
    const bool isPlain = node.spelling == Spelling::Plain || node.spelling == Spelling::EmptyText;
    return found == ways.end() || !isPlain ? Way::Decoded : found->way;
}

std::optional<Error> PgTexts::write(const PgRows &rows) const
{
    RecordMaker decoded(m_statement.shape());
    for (int row = 0; row < rows.count(); ++row) {
        for (const Source &source : m_sources) {
            const auto cell = rows.cell(row, source.column);
            if (!cell)
                m_sink->text(source.null);
            else if (const auto error = writeCell(source, *cell, decoded))
                return error;
        }
        m_sink->endRow();
    }
    return m_sink->endRows(rows.count());
}

std::optional<Error> PgTexts::writeCell(const Source &source, QByteArrayView cell, RecordMaker &decoded) const
{
    if (source.way == Way::AsItStands && isAscii(cell)) {
        m_sink->text(cell);
    } else if (source.way == Way::Flag) {
        m_sink->text(cell == "t" ? "true" : "false");
    } else if (source.way == Way::Moment && isPlainMoment(cell)) {
        const MomentText text = momentText(cell);
        m_sink->text(QByteArrayView(text.data(), text.size()));
    } else {
        return writeDecoded(source, cell, decoded);
    }
    return std::nullopt;
}

std::optional<Error> PgTexts::writeDecoded(const Source &source, QByteArrayView cell, RecordMaker &decoded) const
{
    const auto json = source.isSigned ? Result<JsonValue>(m_signatures.open(cell)) : jsonFrom(source.type, cell);
    if (!json)
        return json.error();
    if (auto error = decoded.set(source.node, *json))
        return error;
    const Shape::Node &node = m_statement.shape().nodes()[static_cast<std::size_t>(source.node)];
    const QString text = encodeText(node.field->get(decoded.record()), node.spelling);
    if (text.isNull())
        m_sink->text(std::nullopt);
    else
        m_sink->text(text.toUtf8());
    return std::nullopt;
}

} // namespace postroom
