// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fork.h"

#include <QString>
#include <QStringList>

namespace postroom {

/// Which platform a database belongs to and how old it is, as far as its revision and its tables tell (forks.md §14).
struct DatabaseRevision {
    enum class Kind {
        Unread, ///< nobody has looked yet
        Head, ///< the newest revision of GOV.UK Notify that Postroom knows
        Older, ///< one of GOV.UK Notify before that, or of the time before the platforms parted
        Newer, ///< of GOV.UK Notify, after Postroom
        Unnamed, ///< a platform's tables without a revision that may be read
        OtherFork, ///< another platform, whose tables differ: see fork
        NotNotify, ///< none of these platforms
        Closed ///< a platform's tables are in a schema that the login may not use: see schema
    };

    Kind kind = Kind::Unread;
    Fork fork = Fork::Unknown;
    QString id; ///< what alembic_version says; empty when it says nothing
    QString schema = {}; ///< Closed: its name
    bool operator==(const DatabaseRevision &) const = default;
};

/// The tables whose presence databaseRevision() asks about.
QStringList tellingTables();

/// What a database is that has this revision (empty: it tells none) and those of tellingTables().
DatabaseRevision databaseRevision(const QString &id, const QStringList &tables);

} // namespace postroom
