// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/json.h"
#include "recipientfiles/recipientrow.h"
#include "recipientfiles/recipienttemplate.h"

namespace postroom {

/// What the platform would say of one recipient.
struct RecipientVerdict {
    JsonValue::Object facts;
    QString shown; ///< as people read it
    QString fault; ///< empty: the platform takes it
};

/// What the platform would do with one recipient of that type, as the rules allow; thread of the caller.
RecipientVerdict recipientVerdict(RecipientType type, const QString &text, const RecipientFileRules &rules);

} // namespace postroom
