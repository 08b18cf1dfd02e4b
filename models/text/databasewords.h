// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/databasefault.h"
#include "domain/databaserevision.h"

#include <QString>

namespace postroom {

/// What to say of a database that does not serve.
struct DatabaseWords {
    QString sentence; ///< what is wrong, with the key, mode or file that it is about
    QString advice; ///< what to do
    QString reason; ///< a few words for a list of failures
};

/// The words of a fault. `detail` names what it is about, as DatabaseFault says: it is data and stays as it is.
DatabaseWords databaseWords(DatabaseFault fault, const QString &detail);

/// What a database's revision means for its reader; empty for the newest that Postroom knows, and where nobody looked.
QString revisionText(const DatabaseRevision &revision);

} // namespace postroom
