// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/threadwork.h"
#include "recipientfiles/keptrows.h"
#include "recipientfiles/recipientfilerequest.h"

#include <QObject>

namespace postroom {

/// Checks a recipient file beside the event loop and keeps what is shown of it. Lives on the caller's thread;
/// destroying it ends the check, also in the middle of a workbook.
class RecipientFileRun : public QObject {
    Q_OBJECT
public:
    using Request = RecipientFileRequest;
    /// What was found.
    struct Outcome {
        QString unreadable; ///< why the file cannot be read at all, a sentence; empty when it was read
        RecipientFileReport report;
        QStringList headers;
        KeptRows faulty;
        KeptRows first;
    };
    /// How many of the first rows are kept.
    static constexpr qint64 firstRows = 5;

    explicit RecipientFileRun(Request request, QObject *parent = nullptr);

    /// Begins; once.
    void start();
    /// Ends it early; finished() still follows.
    void cancel() { m_work.cancel(); }
    bool isCancelled() const { return m_work.isCancelled(); }
    /// Whether it runs.
    bool isRunning() const { return m_work.isRunning(); }
    const Request &request() const { return m_request; }
    /// Whole after finished(), unless it was cancelled. Shared, so that it can be written to a file after the run is
    /// gone.
    std::shared_ptr<const Outcome> outcome() const { return m_outcome; }

Q_SIGNALS:
    /// From 0 to 1.
    void progressed(double share);
    void finished();

private:
    void work(const std::atomic_bool &isCancelled);
    void keep(const RecipientRow &row, const RecipientColumns &columns);

    Request m_request;
    std::shared_ptr<Outcome> m_outcome = std::make_shared<Outcome>(); ///< the thread's until it has ended
    ThreadWork m_work; ///< ends before what it fills
};

} // namespace postroom
