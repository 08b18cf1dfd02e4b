// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"

#include <optional>
#include <QLockFile>
#include <QStringList>

namespace postroom {

/// What the windows of a program show, as links, kept in a file while it runs, so that the next start can show it
/// again, and knows whether this one ended without farewell. Links hold ids alone: no recipient, no search.
class SessionRecord {
public:
    /// What an earlier program left.
    struct Left {
        QStringList links = {}; ///< one a window, the first window first
        Instant since = {}; ///< when it began
        bool isUnexpected = false; ///< it ended without farewell
    };

    /// The record of the programs that share `key` (Handover::keyOf), in `folder`, which is made where it is missing.
    SessionRecord(const QString &folder, const QString &key);

    /// Begins the record of this program, which began at `now`, and returns what the one before left; nothing where
    /// there is none, what it left cannot be read, or one is still running: that keeps its record, and this program has
    /// none.
    std::optional<Left> begin(Instant now);
    /// The windows show this now. Written whole or not at all.
    void keep(const QStringList &links);
    /// The program ends as it should.
    void farewell();

private:
    bool write(bool runs) const;

    QString m_path;
    QLockFile m_lock;
    Instant m_since;
    QStringList m_links;
    bool m_isOwn = false;
};

/// The lines of the program's log from one moment up to another, the last ones where there are many, redacted; empty
/// where there is no log.
QString loggedBetween(Instant from, Instant to);

} // namespace postroom
