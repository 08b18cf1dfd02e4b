// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/column.h"

#include "domain/recordjson.h"
#include "text/money.h"
#include "text/numbers.h"
#include "text/times.h"

#include <algorithm>
#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

QString yesOrNo(bool flag)
{
    return flag ? QCoreApplication::translate("Columns", "Yes") : QCoreApplication::translate("Columns", "No");
}

// The words of a value whose column has no function of its own.
struct PlainWords {
    const ColumnContext &context;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(bool flag) const { return yesOrNo(flag); }
    QString operator()(qint64 number) const { return numberText(number); }
    QString operator()(const Decimal &number) const { return QString::fromLatin1(number.digits); }
    QString operator()(const QString &text) const { return text; }
    QString operator()(Instant moment) const { return momentText(moment, context.now, context.zone); }
    QString operator()(QDate day) const { return dayText(day); }
    QString operator()(const QStringList &texts) const { return texts.join(u", "_s); }
    QString operator()(const JsonValue &json) const { return QString::fromUtf8(json.toJson()); }
    QString operator()(const RecordList &list) const { return numberText(static_cast<qint64>(list.size())); }
};

int nodeOf(const Shape &shape, const char *field)
{
    const auto nodes = shape.nodes();
    const auto found = std::find_if(nodes.begin(), nodes.end(), [field](const Shape::Node &node) {
        return node.field && QLatin1StringView(node.field->name) == QLatin1StringView(field);
    });
    return found == nodes.end() ? -1 : static_cast<int>(found - nodes.begin());
}

} // namespace

int columnAt(std::span<const Column> columns, QStringView id)
{
    const auto found = std::find_if(
        columns.begin(), columns.end(), [id](const Column &column) { return id == QLatin1StringView(column.id); });
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

QString columnTitle(const Column &column)
{
    return QCoreApplication::translate("Columns", column.title);
}

bool isRightAligned(const Column &column)
{
    return column.kind == Column::Kind::Number || isMoney(column);
}

bool isMoney(const Column &column)
{
    return column.kind == Column::Kind::Money || column.kind == Column::Kind::Price;
}

Value cellValue(const Column &column, const Record &record)
{
    return valueOf(record, QLatin1StringView(column.field));
}

QString cellText(const Column &column, const Record &record, const ColumnContext &context)
{
    if (column.text)
        return column.text(record, context);
    if (column.look)
        return column.look(record).text;
    const Value value = cellValue(column, record);
    const Decimal *pounds = isMoney(column) ? std::get_if<Decimal>(&value) : nullptr;
    if (pounds)
        return column.kind == Column::Kind::Price ? priceText(*pounds) : poundsText(*pounds);
    return std::visit(PlainWords{context}, value);
}

StatusWords cellLook(const Column &column, const Record &record)
{
    return column.look ? column.look(record) : StatusWords();
}

QString cellToolTip(const Column &column, const Record &record, const ColumnContext &context)
{
    const Value value = cellValue(column, record);
    if (const Instant *moment = std::get_if<Instant>(&value))
        return exactText(*moment, context.zone);
    if (const Decimal *pounds = std::get_if<Decimal>(&value); pounds && column.kind == Column::Kind::Money)
        return exactPoundsText(*pounds);
    const QString text = cellText(column, record, context);
    const QString word = column.kind == Column::Kind::Type ? cellLook(column, record).text : QString();
    return word.isEmpty() || word == text ? text : word + u": "_s + text;
}

QString cellRaw(const Column &column, const Record &record, const ColumnContext &context)
{
    const Value value = cellValue(column, record);
    if (const Instant *moment = std::get_if<Instant>(&value))
        return moment->toString(TimeSpelling::London, context.zone);
    if (const qint64 *number = std::get_if<qint64>(&value); number && column.kind == Column::Kind::Number)
        return QString::number(*number);
    if (const Decimal *pounds = std::get_if<Decimal>(&value); pounds && isMoney(column))
        return QString::fromLatin1(pounds->digits);
    if (value.index() == 0 && !column.also)
        return {};
    return cellText(column, record, context);
}

std::vector<int> csvNodes(std::span<const Column> columns, const Shape &shape)
{
    std::vector<int> nodes;
    const auto addOnce = [&](const char *field) {
        const int node = field ? nodeOf(shape, field) : -1;
        if (node >= 0 && std::find(nodes.begin(), nodes.end(), node) == nodes.end())
            nodes.push_back(node);
    };
    for (const Column &column : columns) {
        addOnce(column.field);
        addOnce(column.also);
        if (nodeOf(shape, column.field) >= 0)
            continue;
        for (const char *field : column.instead)
            addOnce(field);
    }
    return nodes;
}

QStringList csvHeader(std::span<const Column> columns, const Shape &shape)
{
    QStringList header;
    for (const int node : csvNodes(columns, shape))
        header.append(shape.path(node));
    return header;
}

QString csvValue(const Record &record, int node)
{
    const Shape::Node &spelled = record.shape->nodes()[static_cast<std::size_t>(node)];
    return encodeText(spelled.field->get(record), spelled.spelling);
}

QStringList csvValues(std::span<const Column> columns, const Record &record)
{
    QStringList values;
    for (const int node : csvNodes(columns, *record.shape))
        values.append(csvValue(record, node));
    return values;
}

} // namespace postroom
