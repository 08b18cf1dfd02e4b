// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/history.h"

namespace postroom {

/// What a link names, or why it names nothing.
struct PlaceLink {
    std::optional<History::Step> step;
    QString refusal; ///< a sentence; empty when there is a step
};

/// The link to a place, or to a record in it: `postroom://open/jobs/ID?service=ID`. Holds ids of the platform alone,
/// so that no recipient and no words of a person ever stand in one.
QString linkTo(const History::Step &step);
/// Reads a link that came from anywhere: whatever is not exactly a place and ids is refused whole.
PlaceLink readLink(const QString &text);
/// Whether a text says that it is such a link.
bool isLink(const QString &text);

} // namespace postroom
