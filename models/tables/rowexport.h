// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/threadwork.h"
#include "platform/platform.h"
#include "tables/rowfile.h"

#include <QTimer>

namespace postroom {

/// Which rows an export has: all of a list or a search, read anew by the platform, or some that are here already.
struct ExportedRows {
    Query query = {};
    std::optional<SearchQuery> search = std::nullopt; ///< in the place of the query, where the platform reads it whole
    std::vector<Row> held = {}; ///< in the place of both …
    bool isHeld = false; ///< … where this says so
    qint64 count = 0; ///< how many there are, for the progress; 0 where that is not known
};

/// Brings the rows of a list or a search into a file or elsewhere, as they come, beside all other work of the window:
/// no batch keeps the event loop for more than some milliseconds, and the disk is waited for on a thread. Destroying it
/// stops it and leaves nothing. GUI thread.
class RowExport : public QObject {
    Q_OBJECT
public:
    enum class State {
        Running,
        Closing, ///< all is written and is being brought to the disk
        Done,
        Nothing, ///< there were no rows, so that there is no file
        Short, ///< fewer or more rows came than the platform counts, so that there is no file
        Unread, ///< the platform failed: see error()
        Unwritten, ///< the disk failed, or a file came in the way: see error()
        Stopped
    };

    RowExport(std::shared_ptr<Platform> platform, ExportedRows rows, const QString &path, NewFile::Existing existing,
        RowLayout layout);
    /// Brings them to `target`, which the caller keeps.
    RowExport(std::shared_ptr<Platform> platform, ExportedRows rows, std::shared_ptr<RowTarget> target);
    ~RowExport() override;

    /// Begins; once. finished() follows from the event loop.
    void start();
    /// Ends it; nothing of the file is left. Once it is Closing it comes to its end.
    void stop();
    State state() const { return m_state; }
    bool isOver() const { return m_state > State::Closing; }
    const QString &path() const { return m_path; }
    qint64 written() const { return m_written; }
    /// How many rows there are; 0 while that is not known. What the platform says of it, in the end.
    qint64 total() const { return m_total; }
    const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void progressed();
    void finished();

private:
    Job<qint64> *reading();
    void writeHeld();
    void onRead(const Result<qint64> &told);
    void close(qint64 told);
    void onClosed();
    void end(State state, const std::optional<Error> &error = std::nullopt);

    std::shared_ptr<Platform> m_platform;
    ExportedRows m_rows;
    QString m_path;
    std::shared_ptr<RowTarget> m_target;
    State m_state = State::Running;
    std::optional<Error> m_error;
    qint64 m_written = 0;
    qint64 m_total = 0;
    QTimer m_next; ///< before the next of the rows that are here
    std::optional<Error> m_unclosed; ///< the thread's until it has ended
    ThreadWork m_closing; ///< ends before what it fills
    JobGuard m_job; // the last member: it stops before what its rows go to
};

} // namespace postroom
