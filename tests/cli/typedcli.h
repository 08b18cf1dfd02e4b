// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cliprocess.h"

#include <QPair>

namespace postroom::test {

/// A prompt on stderr, and what somebody types when it comes, without the last line break.
using Typed = QPair<QByteArray, QByteArray>;

/// What the terminal itself showed of a run, beside what the run came to.
struct TypedRun : CliRun {
    QByteArray shown; ///< what was echoed
};

/// Runs postroom-cli with a terminal as standard input, at which each prompt is answered in turn.
TypedRun runCliTyping(const QStringList &arguments, const QStringList &environment, const QList<Typed> &answers);

} // namespace postroom::test
