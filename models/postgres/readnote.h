// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/job.h"
#include "core/requestlog.h"

#include <QElapsedTimer>

namespace postroom {

/// Notes what became of a reading in the request log when its job has ended, behind whoever waited for the answer.
/// Belongs to the job.
class ReadNote : public QObject {
    Q_OBJECT
public:
    /// `statements`: the text of what is read, of which the log gets the platform's and the server's own tables alone.
    ReadNote(AbstractJob *job, std::shared_ptr<RequestLog> log, QByteArray statements);

    /// Watches a job; nothing where there is no log.
    template <typename T>
    static void write(Job<T> *job, const std::shared_ptr<RequestLog> &log, const QByteArray &statements)
    {
        if (!log)
            return;
        auto *note = new ReadNote(job, log, statements);
        job->then(note, [note](const Result<T> &answer) {
            note->m_isAnswered = true;
            note->m_error = answer ? std::nullopt : std::optional(answer.error());
        });
    }

private:
    void onEnded();

    std::shared_ptr<RequestLog> m_log;
    QByteArray m_statements;
    Instant m_begun = systemNow();
    QElapsedTimer m_since;
    bool m_isAnswered = false; ///< false at the end: nobody wanted the answer any more
    std::optional<Error> m_error;
};

} // namespace postroom
