// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/recipientfileexport.h"

#include "recipientfiles/recipientfilewords.h"
#include "text/csv.h"

#include <QSaveFile>

namespace postroom {

using namespace Qt::StringLiterals;

RecipientFileExport::RecipientFileExport(Request request, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
{
    connect(&m_work, &ThreadWork::finished, this, &RecipientFileExport::finished);
}

void RecipientFileExport::start()
{
    m_work.start([this](const std::atomic_bool &isCancelled) { write(isCancelled); });
}

void RecipientFileExport::write(const std::atomic_bool &isCancelled)
{
    QSaveFile file(m_request.path);
    if (!file.open(QIODevice::WriteOnly)) {
        m_failure = file.errorString();
        return;
    }
    const bool isWhole = m_request.rows == Rows::Faulty ? writeFaulty(file, isCancelled) : writeGood(file, isCancelled);
    if (isWhole && !file.commit())
        m_failure = file.errorString();
}

bool RecipientFileExport::writeFaulty(QIODevice &file, const std::atomic_bool &isCancelled)
{
    const RecipientFileRun::Outcome &found = *m_request.outcome;
    CsvWriter csv;
    csv.field(tr("Row")).field(tr("What is wrong"));
    for (const QString &header : found.headers)
        csv.field(header);
    csv.endLine();
    for (; m_written < found.faulty.size() && !isCancelled; ++m_written) {
        const CheckedRow row = found.faulty.row(m_written, found.headers);
        csv.field(QString::number(row.number), CsvWriter::Trust::Number).field(row.faults.join(u"; "_s));
        for (const QString &cell : row.cells)
            csv.field(cell);
        csv.endLine();
        file.write(csv.takeUtf8());
    }
    file.write(csv.takeUtf8());
    return !isCancelled;
}

bool RecipientFileExport::writeGood(QIODevice &file, const std::atomic_bool &isCancelled)
{
    const Result<qint64> written = writeGoodRows(m_request.file, isCancelled, file);
    if (written)
        m_written = *written;
    else
        m_failure = unreadableFileSentence(written.error());
    return bool(written);
}

} // namespace postroom
