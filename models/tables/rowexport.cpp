// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/rowexport.h"

#include <algorithm>

namespace postroom {

namespace {

constexpr qint64 rowsAtOnce = 500; // some milliseconds of the event loop

} // namespace

RowExport::RowExport(std::shared_ptr<Platform> platform, ExportedRows rows, const QString &path,
    NewFile::Existing existing, RowLayout layout)
    : RowExport(std::move(platform), std::move(rows), std::make_shared<RowFile>(path, existing, std::move(layout)))
{
    m_path = path;
}

RowExport::RowExport(std::shared_ptr<Platform> platform, ExportedRows rows, std::shared_ptr<RowTarget> target)
    : m_platform(std::move(platform))
    , m_rows(std::move(rows))
    , m_target(std::move(target))
    , m_total(m_rows.isHeld ? static_cast<qint64>(m_rows.held.size()) : m_rows.count)
{
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &RowExport::writeHeld);
    connect(&m_closing, &ThreadWork::finished, this, &RowExport::onClosed);
}

RowExport::~RowExport() = default;

void RowExport::start()
{
    if (const auto error = m_target->open()) {
        QMetaObject::invokeMethod(
            this, [this, error] { end(State::Unwritten, error); }, Qt::QueuedConnection);
        return;
    }
    if (m_rows.isHeld)
        return m_next.start();
    Job<qint64> *job = reading();
    if (!job)
        job = Job<qint64>::finished(makeError(Error::Kind::Bug, QStringLiteral("no reading gives this search whole")));
    m_job.reset(job);
    connect(job, &AbstractJob::progressed, this, [this](qint64 done, qint64 total) {
        m_written = done;
        m_total = total > 0 ? total : m_total;
        Q_EMIT progressed();
    });
    job->then(this, [this](const Result<qint64> &told) { onRead(told); });
}

Job<qint64> *RowExport::reading()
{
    const auto sink = [this](std::span<const Row> rows) { return m_target->add(rows); };
    return m_rows.search ? m_platform->everyRow(*m_rows.search, sink, m_target->texts())
                         : m_platform->everyRow(m_rows.query, sink, m_target->texts());
}

void RowExport::writeHeld()
{
    const auto all = std::span<const Row>(m_rows.held);
    const qint64 left = m_total - m_written;
    const auto rows
        = all.subspan(static_cast<std::size_t>(m_written), static_cast<std::size_t>(std::min(left, rowsAtOnce)));
    if (const auto error = m_target->add(rows))
        return end(State::Unwritten, error);
    m_written = m_target->written();
    Q_EMIT progressed();
    if (m_written < m_total)
        m_next.start();
    else
        close(m_total);
}

void RowExport::onRead(const Result<qint64> &told)
{
    m_written = m_target->written();
    if (told)
        return close(*told);
    const std::optional<Error> unwritten = m_target->failure();
    end(unwritten ? State::Unwritten : State::Unread, unwritten ? unwritten : std::optional(told.error()));
}

void RowExport::close(qint64 told)
{
    m_total = told;
    if (!m_target->isWhole(told))
        return end(State::Short);
    if (told == 0)
        return end(State::Nothing);
    m_state = State::Closing;
    m_closing.start([this](const std::atomic_bool &) { m_unclosed = m_target->commit(); });
    Q_EMIT progressed();
}

void RowExport::onClosed()
{
    end(m_unclosed ? State::Unwritten : State::Done, m_unclosed);
}

void RowExport::stop()
{
    if (m_state == State::Running)
        end(State::Stopped);
}

void RowExport::end(State state, const std::optional<Error> &error)
{
    if (isOver())
        return;
    m_job.reset();
    m_next.stop();
    m_state = state;
    m_error = error;
    m_target.reset();
    m_rows.held.clear();
    Q_EMIT finished();
}

} // namespace postroom
