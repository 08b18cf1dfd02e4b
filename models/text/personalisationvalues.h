// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/personalisation.h"
#include "domain/json.h"

namespace postroom {

/// The values of a message as JSON holds them: an object, or null for none. Numbers and truth values become text as the
/// platform's language prints them (template-spec §2.3); nulls within a list are dropped.
Personalisation personalisationFrom(const JsonValue &values);

/// One value of such an object.
PersonalisationValue personalisationValueFrom(const JsonValue &value);

} // namespace postroom
