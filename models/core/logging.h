// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>
#include <QString>

namespace postroom {

/// Logging categories, one list; add sparingly.
Q_DECLARE_LOGGING_CATEGORY(lcApp)
Q_DECLARE_LOGGING_CATEGORY(lcHttp)
Q_DECLARE_LOGGING_CATEGORY(lcLocal)
Q_DECLARE_LOGGING_CATEGORY(lcPostgres)
Q_DECLARE_LOGGING_CATEGORY(lcSearch)

/// Where logs lie: `$XDG_STATE_HOME/postroom` (cli.md), `~/.local/state/postroom` when that is not set.
QString logFolder();

/// Sends every log message, redacted, to `logFolder()/<name>.log`; the file is turned over at one megabyte and five
/// old ones are kept. What is a warning or worse goes to stderr too when `alsoStderr`. A folder that cannot be written
/// costs the log, never the program.
void startLogging(const QString &name, bool alsoStderr);

} // namespace postroom
