// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace postroom {

/// The platform's operations on white space (template-spec §1.1), each one pass.

/// "trim-ends": the 16 characters of set ALL removed from both ends only.
QStringView trimmedEnds(QStringView text);
/// "normalise-space": wide spaces become spaces, zero-width characters go, runs of white space become one space.
QString normalisedSpace(QStringView text);
/// "normalise-lines": the same line by line, joined with line feeds.
QString normalisedLines(QStringView text);
/// The lines of a text, ended by any character of set LB (CR LF is one end). No last empty line.
QList<QStringView> linesOf(QStringView text);
/// Runs of spaces and tabs directly before , or . removed (§1.4 step 1). Edits in place.
void removeSpaceBeforePunctuation(QString &text);
/// Steps 3 to 6 of a text message (§3.2) in one walk: removeSpaceBeforePunctuation, normalisedLines, joinLineFeeds,
/// then white space cut from both ends.
QString tidiedMessage(QStringView text);
/// Three or more line feeds become two. Edits in place.
void joinLineFeeds(QString &text);
/// Each LF or CR as <br>, white space at the ends cut.
QString withLineBreaks(QStringView text);

} // namespace postroom
