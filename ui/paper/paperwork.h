// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/threadwork.h"
#include "paper/paperrequest.h"
#include "tables/rowtarget.h"

#include <QPageLayout>
#include <QPageRanges>
#include <QTimer>

class QPagedPaintDevice;
class QPainter;
class QPdfWriter;

namespace postroom {

/// Brings a document on paper or into a PDF, beside all other work of the window: reads its rows as an export does,
/// lays out its pages, paints one at a time. A PDF has its name only when it is whole. Destroying it stops it; no file
/// is left then. GUI thread.
class PaperWork : public QObject {
    Q_OBJECT
public:
    enum class State {
        Reading,
        LayingOut,
        Painting,
        Closing, ///< all is painted, and the file is being brought to the disk
        Done,
        Nothing, ///< there were no rows
        Short, ///< fewer or more rows came than the platform counts
        Unread, ///< the platform failed: see error()
        Unwritten, ///< the disk failed, or a file came in the way: see error()
        Unprinted, ///< the printer took nothing
        Stopped
    };

    PaperWork(std::shared_ptr<Platform> platform, PaperRequest request);
    ~PaperWork() override;

    /// Begins; once. finished() follows from the event loop.
    void start();
    /// Ends it. Once it is Closing it comes to its end.
    void stop();
    State state() const { return m_state; }
    bool isOver() const { return m_state > State::Closing; }
    const PaperRequest &request() const { return m_request; }
    /// Rows that were read; how many there are, 0 while that is not known.
    qint64 rows() const { return m_reading ? m_reading->written() : 0; }
    qint64 totalRows() const { return m_reading ? m_reading->total() : 0; }
    /// Pages that were painted, of pageCount().
    int painted() const { return m_painted; }
    int pageCount() const { return m_pageCount; }
    const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void progressed();
    void finished();

private:
    void onRead();
    void addRows();
    void step();
    void beginLayout();
    void layOut();
    bool beginPainting();
    void paintNext();
    void endPainting();
    void onClosed();
    void end(State state, const std::optional<Error> &error = std::nullopt);

    std::shared_ptr<Platform> m_platform;
    PaperRequest m_request;
    std::shared_ptr<KeptList> m_kept;
    std::unique_ptr<RowExport> m_reading;
    std::unique_ptr<PaperDocument> m_document;
    QPageLayout m_layout;
    QPageRanges m_pages; ///< that are wanted; empty: all
    std::unique_ptr<NewFile> m_file; ///< before what writes into it
    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<QPainter> m_painter;
    QTimer m_next;
    State m_state = State::Reading;
    std::optional<Error> m_error;
    int m_page = 0; ///< the one that is painted next
    int m_painted = 0;
    int m_pageCount = 0;
    std::optional<Error> m_unclosed; ///< the thread's until it has ended
    ThreadWork m_closing; ///< ends before what it fills
};

} // namespace postroom
