// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/tokens.h"
#include "text/statuswords.h"
#include "widgets/statusword.h"

namespace postroom {

/// The colour of a tone (look 6.3): the one place where what a state means becomes what it looks like.
Ink inkOf(Tone tone);
/// The words of a state as the window's widgets take them.
StatusWord statusWordOf(const StatusWords &words);

} // namespace postroom
