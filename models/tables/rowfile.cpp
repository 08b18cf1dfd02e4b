// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/rowfile.h"

namespace postroom {

using Form = RowLayout::Form;

RowFile::RowFile(const QString &path, NewFile::Existing existing, RowLayout layout)
    : m_file(path, existing)
    , m_layout(std::move(layout))
{
    if (m_layout.form == Form::Programs)
        m_texts = std::make_unique<CsvTexts>(
            m_layout.columns, [this](const QByteArray &lines, int rows) { return write(lines, rows); });
}

std::optional<Error> RowFile::add(std::span<const Row> rows)
{
    if (rows.empty())
        return std::nullopt;
    const QByteArray above = m_written == 0 ? header(*rows.front()->shape) : QByteArray();
    return write(above + lines(rows), static_cast<qint64>(rows.size()));
}

QByteArray RowFile::header(const Shape &shape) const
{
    switch (m_layout.form) {
    case Form::Programs:
        return csvHeaderLine(m_layout.columns, shape);
    case Form::Spreadsheet:
        return SheetForm::mark.toByteArray() + sheetHeaderLine(m_layout.columns, m_layout.sheet);
    case Form::Json:
        break;
    }
    return {};
}

QByteArray RowFile::lines(std::span<const Row> rows) const
{
    switch (m_layout.form) {
    case Form::Programs:
        return csvLines(m_layout.columns, rows);
    case Form::Spreadsheet:
        return sheetLines(m_layout.columns, rows, m_layout.sheet);
    case Form::Json:
        break;
    }
    return jsonLines(rows);
}

std::optional<Error> RowFile::write(const QByteArray &bytes, qint64 rows)
{
    m_written += rows;
    m_failure = m_file.write(bytes);
    return m_failure;
}

} // namespace postroom
