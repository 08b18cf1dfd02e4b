// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/json.h"

namespace postroom {

/// Everything that the template language says to one message, as `render` prints it (cli.md, docs/rendering.md): the
/// keys of `request` are those of RenderRequest, the answer's those of the platform's vectors. An Invalid error when
/// the request is none that can be read.
Result<JsonValue> renderedMessage(const JsonValue &request);

} // namespace postroom
