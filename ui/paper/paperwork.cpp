// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/paperwork.h"

#include "paper/papertable.h"
#include "paper/papertext.h"
#include "paper/printing.h"
#include "text/numbers.h"

#include <QPainter>
#include <QPdfWriter>

namespace postroom {

using namespace Qt::StringLiterals;

PaperWork::PaperWork(std::shared_ptr<Platform> platform, PaperRequest request)
    : m_platform(std::move(platform))
    , m_request(std::move(request))
    , m_layout(paperLayout(m_request.isAcross))
{
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &PaperWork::step);
    connect(&m_closing, &ThreadWork::finished, this, &PaperWork::onClosed);
    if (m_request.printer && m_request.path.isEmpty()) {
        m_layout = deviceOf(*m_request.printer).pageLayout();
        m_pages = wantedPages(*m_request.printer);
    }
}

// A printer that was given some pages prints none of them.
PaperWork::~PaperWork()
{
    const QSignalBlocker quiet(this);
    stop();
}

// A file that is in the way is found before anything is read.
void PaperWork::start()
{
    m_document = m_request.make();
    if (!m_request.path.isEmpty()) {
        m_file = std::make_unique<NewFile>(m_request.path, m_request.existing);
        if (const auto error = m_file->open()) {
            QMetaObject::invokeMethod(
                this, [this, error] { end(State::Unwritten, error); }, Qt::QueuedConnection);
            return;
        }
    }
    if (!m_request.rows)
        return beginLayout();
    m_kept = std::make_shared<KeptList>(PaperTable::mostRows);
    m_reading = std::make_unique<RowExport>(m_platform, *m_request.rows, m_kept);
    connect(m_reading.get(), &RowExport::progressed, this, &PaperWork::progressed);
    connect(m_reading.get(), &RowExport::finished, this, &PaperWork::onRead);
    m_reading->start();
}

void PaperWork::onRead()
{
    if (m_state != State::Reading)
        return;
    if (m_kept->isCut())
        return addRows();
    switch (m_reading->state()) {
    case RowExport::State::Done:
        return addRows();
    case RowExport::State::Nothing:
        return end(State::Nothing);
    case RowExport::State::Short:
        return end(State::Short);
    default:
        return end(State::Unread, m_reading->error());
    }
}

// What is missing on paper is said on paper.
void PaperWork::addRows()
{
    const qint64 rows = m_kept->written();
    if (m_kept->isCut())
        m_document->addLine(m_reading->total() > rows
                ? tr("The first %1 of %2 rows", "two numbers").arg(numberText(rows), numberText(m_reading->total()))
                : tr("The first %1 rows; there are more", "a number").arg(numberText(rows)));
    else
        m_document->addLine(rowsText(rows));
    m_document->add(m_kept->rows());
    m_kept.reset();
    beginLayout();
}

void PaperWork::beginLayout()
{
    m_state = State::LayingOut;
    m_next.start();
    Q_EMIT progressed();
}

void PaperWork::step()
{
    m_state == State::LayingOut ? layOut() : paintNext();
}

void PaperWork::layOut()
{
    if (m_pageCount == 0)
        m_document->begin(paperRoom(m_layout));
    const bool isMore = m_document->layOutMore();
    m_pageCount = m_document->pageCount();
    if (!isMore) {
        if (!beginPainting())
            return end(State::Unprinted);
        m_state = State::Painting;
    }
    m_next.start();
    Q_EMIT progressed();
}

bool PaperWork::beginPainting()
{
    m_painter = std::make_unique<QPainter>();
    if (!m_file)
        return m_painter->begin(&deviceOf(*m_request.printer));
    m_writer = std::make_unique<QPdfWriter>(&m_file->device());
    m_writer->setPageLayout(m_layout);
    m_writer->setResolution(paperUnits);
    m_writer->setTitle(m_request.title);
    m_writer->setCreator(u"Postroom"_s);
    return m_painter->begin(m_writer.get());
}

void PaperWork::paintNext()
{
    while (m_page < m_pageCount && !m_pages.isEmpty() && !m_pages.contains(m_page + 1))
        ++m_page;
    if (m_page >= m_pageCount)
        return endPainting();
    QPagedPaintDevice &device = m_writer ? *m_writer : deviceOf(*m_request.printer);
    if (m_painted > 0 && !device.newPage())
        return end(State::Unprinted);
    m_painter->save();
    const double scale = double(m_painter->device()->logicalDpiX()) / paperUnits;
    m_painter->scale(scale, scale);
    m_document->paint(*m_painter, m_page++);
    m_painter->restore();
    ++m_painted;
    m_next.start();
    Q_EMIT progressed();
}

void PaperWork::endPainting()
{
    const bool ended = m_painter->end();
    m_painter.reset();
    m_writer.reset();
    if (!m_file)
        return end(ended ? State::Done : State::Unprinted);
    m_state = State::Closing;
    m_closing.start([this](const std::atomic_bool &) { m_unclosed = m_file->commit(); });
    Q_EMIT progressed();
}

void PaperWork::onClosed()
{
    end(m_unclosed ? State::Unwritten : State::Done, m_unclosed);
}

void PaperWork::stop()
{
    if (m_state < State::Closing)
        end(State::Stopped);
}

// What a printer was given already is taken back.
void PaperWork::end(State state, const std::optional<Error> &error)
{
    if (isOver())
        return;
    m_next.stop();
    m_state = state;
    m_error = error;
    if (m_painter && !m_file)
        abortPrinting(*m_request.printer);
    m_painter.reset();
    m_writer.reset();
    m_file.reset();
    m_document.reset();
    if (m_reading)
        m_reading->stop();
    Q_EMIT finished();
}

} // namespace postroom
