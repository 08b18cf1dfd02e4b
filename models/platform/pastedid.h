// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/query.h"

#include <optional>

namespace postroom {

/// What a pasted text names (user-reports, "Text operator on a typed column").
struct PastedId {
    QString id; ///< a UUID in the platform's spelling; empty when the text holds none
    std::optional<Target> target; ///< what a web address says that it is
    bool half = false; ///< part of an id: it names nothing
};

/// Recognises an id in any spelling (braces, capitals, spaces, no dashes) and a web address of the platform's web
/// administration that holds one (`/services/<id>/notification/<id>`); tells half an id from words.
PastedId pastedId(const QString &text);

} // namespace postroom
