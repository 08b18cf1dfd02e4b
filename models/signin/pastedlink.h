// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/secret.h"

#include <vector>

namespace postroom {

/// What may be the token of a sign-in link (`…/email-auth/<token>`, AUTH-07) in what a person pasted: the link alone,
/// broken over lines, in angle brackets, quoted, inside the whole e-mail or wrapped into the link of a mail filter.
/// Where a link ends among other words only the token itself can tell, so there are several, the shortest first; which
/// is one, openToken() says. Empty when there is no such link. Pure.
std::vector<Secret> tokensInLink(const Secret &pasted);

} // namespace postroom
