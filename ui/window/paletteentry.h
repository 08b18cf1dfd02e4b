// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/query.h"

namespace postroom {

/// One thing that the palette offers.
struct PaletteEntry {
    /// What choosing it does, in the order of the groups.
    enum class Kind {
        Id, ///< opens what has the id `key`
        Place, ///< goes to a place, `key`
        Record, ///< opens `target`
        Search, ///< searches every message for `text`
        Action, ///< triggers the action `key`
        Note ///< a sentence about what was typed; cannot be chosen
    };

    Kind kind = Kind::Action;
    QString key; ///< lasting, with the kind: an action's or a place's name, an id
    QString words;
    QString context = {}; ///< in grey beside the words
    QString icon = {};
    QString hint = {}; ///< at the trailing side: its key
    QString group = {}; ///< the title above it
    Target target = {};
    QString text = {};

    /// What recent entries are remembered by; empty for what is not remembered.
    QString memory() const
    {
        const bool lasts = kind == Kind::Place || kind == Kind::Record || kind == Kind::Action;
        return lasts ? QString::number(static_cast<int>(kind)) + QLatin1Char(':') + key : QString();
    }
};

} // namespace postroom
