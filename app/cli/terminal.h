// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace postroom {

/// True when the descriptor is a terminal.
bool isTerminal(int descriptor);
/// The columns of the terminal on the descriptor; 0 when it is none: nothing needs to fit then.
int terminalWidth(int descriptor);
/// What the descriptor shows of a text, so that it can be measured: everything, or on a terminal that cannot show UTF-8
/// other characters as \\uXXXX (user-reports, "Output encoding failure swallowed").
QString shownOn(int descriptor, const QString &text);
/// The same as bytes, in UTF-8.
QByteArray encodedFor(int descriptor, const QString &text);
/// The text on one line: line breaks and control characters, which a terminal would obey, become visible escapes.
QString singleLine(const QString &text);
/// The same of each line of a text: its line breaks stay, and nothing else that a terminal would obey.
QString severalLines(const QString &text);

} // namespace postroom
