// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/rowlines.h"

#include "domain/recordjson.h"
#include "text/csv.h"

#include <array>
#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

QString plainAscii(QString words)
{
    static constexpr std::array<std::pair<char16_t, const char *>, 6> typographic{{{u'\u2018', "'"}, {u'\u2019', "'"},
        {u'\u201C', "\""}, {u'\u201D', "\""}, {u'\u2013', "-"}, {u'\u2026', "..."}}};
    for (const auto &[character, plain] : typographic)
        words.replace(QChar(character), QLatin1StringView(plain));
    return words;
}

// Nothing is null; an empty text is one also where the column has no words for it.
QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

void writeSheetCell(CsvWriter &writer, const Column &column, const Record &record, const SheetForm &form)
{
    const Value value = cellValue(column, record);
    if (const auto *decimal = std::get_if<Decimal>(&value); decimal && !column.text) {
        QString digits = QString::fromLatin1(decimal->digits);
        writer.field(digits.replace(u'.', form.locale.decimalPoint()), CsvWriter::Trust::Number);
        return;
    }
    const QString raw = cellRaw(column, record, form.context);
    if (column.kind == Column::Kind::Status) {
        const QString *own = std::get_if<QString>(&value);
        writer.field(plainAscii(raw)).field(own ? notNull(*own) : QString());
        return;
    }
    const bool isNumber = std::holds_alternative<qint64>(value) && column.kind == Column::Kind::Number;
    writer.field(std::holds_alternative<QString>(value) ? notNull(raw) : raw,
        isNumber ? CsvWriter::Trust::Number : CsvWriter::Trust::Text);
}

} // namespace

QByteArray csvLines(std::span<const Column> columns, std::span<const Row> rows)
{
    CsvWriter writer(',', "\n");
    const Shape *shape = nullptr;
    std::vector<int> nodes;
    for (const Row &row : rows) {
        if (std::exchange(shape, row->shape) != row->shape)
            nodes = csvNodes(columns, *row->shape);
        for (const int node : nodes)
            writer.field(csvValue(*row, node));
        writer.endLine();
    }
    return writer.takeUtf8();
}

QByteArray csvHeaderLine(std::span<const Column> columns, const Shape &shape)
{
    CsvWriter writer(',', "\n");
    for (const QString &path : csvHeader(columns, shape))
        writer.field(path);
    return writer.endLine().takeUtf8();
}

QByteArray jsonLines(std::span<const Row> rows)
{
    QByteArray lines;
    for (const Row &row : rows)
        lines += encodeRecord(*row).toJson() + '\n';
    return lines;
}

QByteArray sheetLines(std::span<const Column> columns, std::span<const Row> rows, const SheetForm &form)
{
    CsvWriter writer(spreadsheetSeparator(form.locale));
    for (const Row &row : rows) {
        for (const Column &column : columns)
            writeSheetCell(writer, column, *row, form);
        writer.endLine();
    }
    return writer.takeUtf8();
}

QByteArray sheetHeaderLine(std::span<const Column> columns, const SheetForm &form)
{
    CsvWriter writer(spreadsheetSeparator(form.locale));
    for (const Column &column : columns) {
        const QString title = columnTitle(column);
        const QString unit = column.kind == Column::Kind::Moment ? QString::fromLatin1(form.context.zone.id())
            : isMoney(column)                                    ? u"£"_s
                                                                 : QString();
        writer.field(unit.isEmpty() ? title : u"%1 (%2)"_s.arg(title, unit));
        if (column.kind == Column::Kind::Status)
            writer.field(QCoreApplication::translate("Columns", "%1, as the platform says it").arg(title));
    }
    return writer.endLine().takeUtf8();
}

CsvTexts::CsvTexts(std::span<const Column> columns, Write write)
    : m_columns(columns)
    , m_write(std::move(write))
{
}

std::vector<int> CsvTexts::begin(const Shape &shape)
{
    m_header = csvHeaderLine(m_columns, shape);
    return csvNodes(m_columns, shape);
}

std::optional<Error> CsvTexts::endRows(int rows)
{
    return m_write(std::exchange(m_header, {}) + m_writer.takeUtf8(), rows);
}

} // namespace postroom
