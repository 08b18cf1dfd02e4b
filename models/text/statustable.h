// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/statuswords.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>
#include <span>

namespace postroom {

/// One line of a table of states: private to models/text.
struct StatusRow {
    const char *type; ///< of the message; empty for any
    const char *status; ///< the platform's raw word
    const char *text; ///< context "StatusWords"
    const char *icon;
    Tone tone;
    const char *meaning = nullptr; ///< context "StatusMeanings"; null: the state says it all
};

/// The line of a state, one of its own type before one of any type; null when there is none.
inline const StatusRow *rowOf(std::span<const StatusRow> rows, QStringView type, QStringView status)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [type, status](const StatusRow &row) {
        return status == QLatin1StringView(row.status) && (!*row.type || type == QLatin1StringView(row.type));
    });
    return found == rows.end() ? nullptr : &*found;
}

/// The words of a line; a state that the table does not know is shown as it is.
inline StatusWords statusWords(std::span<const StatusRow> rows, QStringView type, QStringView status)
{
    const StatusRow *row = rowOf(rows, type, status);
    if (!row)
        return {status.toString(), {}, Tone::Quiet};
    return {QCoreApplication::translate("StatusWords", row->text), QLatin1StringView(row->icon), row->tone};
}

} // namespace postroom
