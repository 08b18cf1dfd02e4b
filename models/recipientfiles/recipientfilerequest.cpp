// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipientfiles/recipientfilerequest.h"

#include "recipientfiles/csvtext.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace postroom {
namespace {

constexpr qsizetype pieceSize = 65536;

QStringList cellsOf(const CsvRow &row)
{
    QStringList cells;
    for (qsizetype i = 0; i < row.size(); ++i)
        cells += row.cell(i).toString();
    return cells;
}

} // namespace

Result<RecipientFileReport> checkRecipientFile(
    const RecipientFileRequest &request, const std::atomic_bool &isCancelled, const CheckHandlers &handlers)
{
    const Result<std::unique_ptr<RecipientSource>> source
        = recipientFileSource(request.path, {request.encoding, &isCancelled});
    if (!source)
        return source.error();
    const auto form = recipientTemplate(request.type, request.content, request.subject);
    const RecipientFileCheck *running = nullptr;
    RecipientFileCheck check(**source, *form, request.rules, [&](const RecipientRow &row) {
        if (handlers.onRow)
            handlers.onRow(*running, row);
    });
    running = &check;
    while (!isCancelled) {
        const Result<bool> isDone = check.step();
        if (!isDone)
            return isDone.error();
        if (handlers.onProgress)
            handlers.onProgress(check.progress());
        if (*isDone)
            return check.report();
    }
    return makeError(Error::Kind::Storage, u"cancelled"_s, u"cancelled"_s);
}

Result<qint64> writeGoodRows(
    const RecipientFileRequest &request, const std::atomic_bool &isCancelled, QIODevice &device)
{
    QString csv;
    qint64 rows = 0;
    const auto flush = [&csv, &device] { device.write(std::exchange(csv, {}).toUtf8()); };
    CheckHandlers handlers;
    handlers.onRow = [&](const RecipientFileCheck &check, const RecipientRow &row) {
        if (row.index() == 0)
            appendCsvRow(csv, check.firstRow());
        if (row.hasFault())
            return;
        appendCsvRow(csv, cellsOf(check.cells()));
        ++rows;
        if (csv.size() > pieceSize)
            flush();
    };
    const Result<RecipientFileReport> report = checkRecipientFile(request, isCancelled, handlers);
    if (!report)
        return report.error();
    flush();
    return rows;
}

} // namespace postroom
