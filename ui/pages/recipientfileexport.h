// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipientfiles/recipientfilerun.h"

namespace postroom {

/// Writes rows of a checked recipient file beside the event loop. Lives on the caller's thread; destroying it ends the
/// writing, and the file that was there before stays.
class RecipientFileExport : public QObject {
    Q_OBJECT
public:
    enum class Rows {
        Faulty, ///< with their number and what is wrong, for people; formulas defused
        Good ///< as they stand, for an upload; the file is read anew
    };
    struct Request {
        Rows rows = Rows::Faulty;
        QString path; ///< where to
        std::shared_ptr<const RecipientFileRun::Outcome> outcome;
        RecipientFileRequest file;
    };

    explicit RecipientFileExport(Request request, QObject *parent = nullptr);

    /// Begins; once.
    void start();
    bool isRunning() const { return m_work.isRunning(); }
    /// Why it could not be written, a sentence; empty when it was. After finished().
    QString failure() const { return m_failure; }
    /// How many rows were written. After finished().
    qint64 written() const { return m_written; }

Q_SIGNALS:
    void finished();

private:
    void write(const std::atomic_bool &isCancelled);
    bool writeFaulty(QIODevice &file, const std::atomic_bool &isCancelled);
    bool writeGood(QIODevice &file, const std::atomic_bool &isCancelled);

    Request m_request;
    QString m_failure; ///< the thread's until it has ended
    qint64 m_written = 0; ///< the same
    ThreadWork m_work; ///< ends before what it fills
};

} // namespace postroom
