// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/personalisation.h"
#include "core/instant.h"
#include "domain/json.h"

#include <optional>

namespace postroom {

/// One line that `render` reads, checked: what is not there is empty.
struct RenderRequest {
    QString type; ///< sms, email or letter
    QString content;
    QString subject = {};
    QString prefix = {};
    QString unsubscribeLink = {};
    QString contactBlock = {};
    QString welshSubject = {};
    QString welshContent = {};
    std::optional<Instant> created = {};
    Personalisation values = {};
    bool showPrefix = true;
    bool redact = false;
};

/// Reads one. An Invalid error says in its field's name and sentence which key holds what it cannot; keys that are not
/// known are passed over, since notes may stand beside a message.
Result<RenderRequest> renderRequest(const JsonValue &source);

/// The keys and options of such a line with what they are for, one a line, for `--help`.
QString renderRequestHelp();

} // namespace postroom
