// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/factprinter.h"

#include "cli/terminal.h"
#include "text/csv.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

QString cellOf(const JsonValue &value)
{
    if (value.isNull())
        return {};
    if (const QString *text = value.asString())
        return *text;
    const auto *list = value.asArray();
    if (!list)
        return QString::fromUtf8(value.toJson());
    QStringList cells;
    for (const JsonValue &element : *list)
        cells.append(cellOf(element));
    return cells.join("; "_L1);
}

} // namespace

void FactPrinter::print(const JsonValue::Object &facts, const QString &text)
{
    if (m_format == Format::Json)
        m_output.writeBytes(JsonValue(facts).toJson() + '\n');
    else if (m_format == Format::Csv)
        printCsv(facts);
    else
        m_output.write(severalLines(text) + u'\n');
}

void FactPrinter::printCsv(const JsonValue::Object &facts)
{
    CsvWriter writer(',', "\n");
    if (!std::exchange(m_hasHeader, true)) {
        for (const auto &[key, value] : facts)
            writer.field(key);
        writer.endLine();
    }
    for (const auto &[key, value] : facts)
        writer.field(cellOf(value));
    writer.endLine();
    m_output.writeBytes(writer.takeUtf8());
}

} // namespace postroom
