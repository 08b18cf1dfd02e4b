// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

namespace postroom {

/// What a state means for whoever looks, as data: the window makes a colour of it (look.md §6.3).
enum class Tone {
    Plain, ///< no state
    Good, ///< green: success
    Look, ///< amber: may mend, or needs a look
    Bad, ///< red: a failure
    Moving, ///< blue: being worked on
    Quiet, ///< grey: under way
    Over ///< light grey: ended, nothing to do
};

/// A state said in the platform's words, always with icon and tone; the word says it alone.
struct StatusWords {
    QString text;
    QLatin1StringView icon; ///< the name of a Lucide icon; empty for none
    Tone tone = Tone::Plain;
};

/// Job states: "Sending", "Finished", "Over the daily limit" (admin-features §0.3); unknown ones as they are.
StatusWords jobStatusWords(QStringView status);

/// Why a job stands where it does, where the state alone does not say it; empty else.
QString jobStatusMeaning(QStringView status);

/// The states of a job that are known, in the platform's words for them.
QStringList jobStatuses();

/// "Live", "Trial mode" or "Archived".
StatusWords serviceStateWords(bool active, bool restricted);

} // namespace postroom
