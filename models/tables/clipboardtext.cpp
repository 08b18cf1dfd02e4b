// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/clipboardtext.h"

#include "domain/shape.h"
#include "tables/pagedtablemodel.h"
#include "text/csv.h"

#include <algorithm>
#include <QSet>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

/// The selected rows in order, each once, and the selected columns; counted by ranges before a row is looked at.
struct Selected {
    QList<int> rows;
    QList<int> columns;
    qint64 missing = 0;
};

Selected selectedOf(const PagedTableModel &model, const QItemSelection &selection)
{
    qint64 total = 0;
    for (const QItemSelectionRange &range : selection)
        total += range.height();
    Selected selected;
    if (total > model.heldRows() * std::max<qint64>(model.columnCount(), 1)) {
        selected.missing = total;
        return selected;
    }
    QSet<int> rows;
    QSet<int> columns;
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.insert(row);
        for (int column = range.left(); column <= range.right(); ++column)
            columns.insert(column);
    }
    selected.rows = QList<int>(rows.begin(), rows.end());
    selected.columns = QList<int>(columns.begin(), columns.end());
    std::sort(selected.rows.begin(), selected.rows.end());
    std::sort(selected.columns.begin(), selected.columns.end());
    selected.missing
        = std::count_if(selected.rows.begin(), selected.rows.end(), [&model](int row) { return !model.record(row); });
    return selected;
}

QString rawText(const PagedTableModel &model, int row, int column)
{
    return model.index(row, column).data(PagedTableModel::ValueRole).toString();
}

QString htmlTable(const PagedTableModel &model, const Selected &selected)
{
    QString html = u"<table>"_s;
    for (const int row : selected.rows) {
        html += u"<tr>"_s;
        for (const int column : selected.columns)
            html += u"<td>"_s + defused(rawText(model, row, column)).toHtmlEscaped().replace(u'\n', u"<br>"_s)
                + u"</td>"_s;
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

} // namespace

SelectedRows selectedRows(const PagedTableModel &model, const QItemSelection &selection)
{
    const Selected selected = selectedOf(model, selection);
    SelectedRows found{{}, selected.missing};
    if (selected.missing > 0)
        return found;
    for (const int row : selected.rows)
        found.rows.push_back(model.record(row));
    return found;
}

CopiedText copiedCells(const PagedTableModel &model, const QItemSelection &selection)
{
    const Selected selected = selectedOf(model, selection);
    CopiedText copied{{}, {}, selected.rows.size(), selected.missing};
    if (selected.missing > 0 || selected.rows.isEmpty())
        return copied;
    if (selected.rows.size() == 1 && selected.columns.size() == 1) {
        copied.plain = rawText(model, selected.rows.first(), selected.columns.first());
        return copied;
    }
    CsvWriter writer('\t', "\n");
    for (const int row : selected.rows) {
        for (const int column : selected.columns)
            writer.field(rawText(model, row, column));
        writer.endLine();
    }
    copied.plain = writer.take();
    copied.html = htmlTable(model, selected);
    return copied;
}

CopiedText copiedWords(const PagedTableModel &model, const QItemSelection &selection,
    const std::function<QString(std::span<const Row>)> &words)
{
    const SelectedRows selected = selectedRows(model, selection);
    CopiedText copied{{}, {}, static_cast<qint64>(selected.rows.size()), selected.missing};
    if (!selected.rows.empty())
        copied.plain = words(selected.rows);
    return copied;
}

CopiedText copiedCsv(const PagedTableModel &model, const QItemSelection &selection)
{
    const Selected selected = selectedOf(model, selection);
    CopiedText copied{{}, {}, selected.rows.size(), selected.missing};
    if (selected.missing > 0 || selected.rows.isEmpty())
        return copied;
    CsvWriter writer;
    for (const QString &path : csvHeader(model.columns(), *model.record(selected.rows.first())->shape))
        writer.field(path);
    writer.endLine();
    for (const int row : selected.rows) {
        for (const QString &value : csvValues(model.columns(), *model.record(row)))
            writer.field(value);
        writer.endLine();
    }
    copied.plain = writer.take();
    return copied;
}

} // namespace postroom
