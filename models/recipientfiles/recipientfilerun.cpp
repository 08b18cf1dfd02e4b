// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipientfiles/recipientfilerun.h"

#include "recipientfiles/recipientfilewords.h"

namespace postroom {

RecipientFileRun::RecipientFileRun(Request request, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
{
    connect(&m_work, &ThreadWork::finished, this, &RecipientFileRun::finished);
}

void RecipientFileRun::start()
{
    m_work.start([this](const std::atomic_bool &isCancelled) { work(isCancelled); });
}

void RecipientFileRun::work(const std::atomic_bool &isCancelled)
{
    CheckHandlers handlers;
    handlers.onRow
        = [this](const RecipientFileCheck &check, const RecipientRow &row) { keep(row, check.report().columns); };
    handlers.onProgress = [this](double share) { Q_EMIT progressed(share); };
    const Result<RecipientFileReport> report = checkRecipientFile(m_request, isCancelled, handlers);
    if (!report) {
        m_outcome->unreadable = unreadableFileSentence(report.error());
        return;
    }
    m_outcome->report = *report;
    for (const RecipientColumns::Key &key : report->columns.keys())
        m_outcome->headers.append(key.header);
}

void RecipientFileRun::keep(const RecipientRow &row, const RecipientColumns &columns)
{
    const bool isFaulty = row.hasFault();
    const QStringList faults = isFaulty ? rowFaultSentences(row, columns, m_request.rules) : QStringList();
    if (isFaulty)
        m_outcome->faulty.add(row, columns, faults);
    if (m_outcome->first.size() < firstRows)
        m_outcome->first.add(row, columns, faults);
}

} // namespace postroom
