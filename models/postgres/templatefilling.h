// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "domain/json.h"

#include <optional>

namespace postroom {

/// Fills subject and content of a template's row in as the platform's preview does (api-contract §6.3): the subject as
/// an e-mail or a letter has it, the content with its values and nothing else done to it. The Welsh part of a letter
/// stays as it is. `values` is a JSON object of texts, as an address holds them; other values are no values. A text
/// message, which the platform fails to preview (§10), becomes what is sent of it without a service's name. Any thread.
///
/// Invalid, in the platform's words, when a placeholder has no value.
std::optional<Error> fillInTemplate(JsonValue &row, const QString &values);

} // namespace postroom
