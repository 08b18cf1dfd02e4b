// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipientfiles/csvtext.h"

#include "core/whitespace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postroom {
namespace {

// The platform ends an uploaded line at more than CR and LF.
bool needsQuotes(const QString &cell)
{
    return std::any_of(
        cell.begin(), cell.end(), [](QChar c) { return c == u',' || c == u'"' || isLineBreak(c.unicode()); });
}

} // namespace

void appendCsvRow(QString &csv, const QStringList &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            csv += u',';
        // A row with nothing but one empty cell would be a blank line.
        if (needsQuotes(cells[i]) || (cells.size() == 1 && cells[i].isEmpty()))
            csv += u'"' + QString(cells[i]).replace(u'"', "\"\""_L1) + u'"';
        else
            csv += cells[i];
    }
    csv += "\r\n"_L1;
}

} // namespace postroom
