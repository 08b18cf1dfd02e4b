// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/whynot.h"

#include <QString>

namespace postroom {

/// What a resource is called inside a sentence: "services", "messages".
QString resourceInSentence(Resource resource);
/// What a filter is called: "Service", "Type".
QString filterTitle(FilterKey key);
/// Why something cannot be had here, in one sentence: "Choose a service first: messages are listed service by service."
QString whyNotText(const WhyNot &reason, Resource resource);

} // namespace postroom
