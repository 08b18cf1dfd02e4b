// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/rowfinder.h"

#include "tables/pagedtablemodel.h"

#include <QTimer>

namespace postroom {

RowFinder::RowFinder(PagedTableModel &records, Source &source, QObject *parent)
    : QObject(parent)
    , m_records(records)
    , m_source(source)
{
    // Queued: pages that wait for the same signal have put their rows in place by then.
    for (auto signal : {&PagedTableModel::stateChanged, &PagedTableModel::countChanged, &PagedTableModel::refreshed})
        connect(&records, signal, this, &RowFinder::look, Qt::QueuedConnection);
    connect(
        &records, &PagedTableModel::located, this,
        [this] {
            m_wasLocated = m_wasLocated || std::exchange(m_isGoing, false);
            look();
        },
        Qt::QueuedConnection);
    connect(&records, &PagedTableModel::locateFailed, this, [this] {
        if (m_isGoing)
            end(-1);
    });
}

void RowFinder::find(const Target &target)
{
    stop();
    m_wanted = target;
    QMetaObject::invokeMethod(this, &RowFinder::look, Qt::QueuedConnection);
}

void RowFinder::stop()
{
    m_wanted.reset();
    m_wasLocated = false;
    m_isGoing = false;
    m_job.reset();
}

void RowFinder::look()
{
    if (!m_wanted || m_isGoing || m_job.isRunning())
        return;
    const int row = m_records.rowOf(m_wanted->id);
    if (row >= 0)
        return end(row);
    using LoadState = PagedTableModel::LoadState;
    if (m_records.state() == LoadState::Failed)
        return stop(); // which the page says
    if (m_records.state() != LoadState::Loaded || m_records.isBusy())
        return;
    if (m_records.isGathering()) // of which no signal comes where nothing is left to be asked for
        return QTimer::singleShot(PagedTableModel::gatherTime, this, &RowFinder::look);
    const RowCount &count = m_records.count();
    const bool isAllHeld = count.kind == RowCount::Kind::Exact && m_records.heldRows() >= count.rows;
    if (m_wasLocated || isAllHeld || m_source.whyNot(*m_wanted))
        return end(-1);
    askForMoment();
}

void RowFinder::askForMoment()
{
    auto *job = m_source.one(*m_wanted);
    m_job.reset(job);
    job->then(this, [this](const Result<Row> &answer) {
        const auto moment = answer && *answer ? sortMomentOf(**answer) : std::nullopt;
        if (!moment)
            return end(-1);
        m_isGoing = true;
        m_records.goTo(*moment);
    });
}

void RowFinder::end(int row)
{
    stop();
    if (row >= 0)
        Q_EMIT found(row);
    else
        Q_EMIT missing();
}

} // namespace postroom
