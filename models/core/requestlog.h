// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/instant.h"

#include <deque>
#include <QObject>

namespace postroom {

/// What a platform was asked, and what came back: names of routes and tables, figures and ids of requests. Never a
/// value that was asked with, nor anything that was answered.
struct RequestEntry {
    Instant at = {}; ///< when it began
    QString method = {}; ///< "GET", "SELECT"
    QString what = {}; ///< "/service/{…}/notifications"; the tables of statements
    QString status = {}; ///< HTTP status or SQLSTATE; empty where there was none
    std::chrono::milliseconds took{0}; ///< until its end, with repeats
    QString requestId = {}; ///< the platform's trace id; empty where it gave none
    std::optional<Error::Kind> error = std::nullopt; ///< why there was no good answer
    bool isStopped = false; ///< nobody wanted the answer any more

    bool operator==(const RequestEntry &) const = default;
};

/// The requests of the last while, newest first, in memory alone and no more than `most`: for the person who asks
/// themselves why nothing comes, and the colleague whom they ask. Transports note into it where they were given one.
/// GUI thread.
class RequestLog : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t most = 500;
    static constexpr qsizetype longest = 200; ///< characters of a text; more is cut

    /// Notes one that is over. Every text passes redacted().
    void note(RequestEntry entry);
    const std::deque<RequestEntry> &entries() const { return m_entries; }

Q_SIGNALS:
    /// One more stands first; where it `dropped` one, the oldest is gone.
    void noted(bool dropped);

private:
    std::deque<RequestEntry> m_entries;
};

/// The path of a request with "{…}" for every part that may say of whom or what it is: only small letters with "-" and
/// "_", and the version, stay.
QString pathTemplate(const QString &path);
/// The tables that a statement reads, each once: "notifications, services".
QString tablesOf(const QByteArray &sql);

} // namespace postroom
