// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "local/demopeople.h"

namespace postroom {

/// The values of a template's placeholders for one person, sorted by key as the platform stores them; `given` ones win.
JsonValue demoPersonalisation(
    const DemoTemplate &from, const DemoPerson &person, const JsonValue &given, DemoRandom &random);

/// How many text messages a text takes once its values are in: 160 characters, or 153 each in several (template-spec,
/// fragments); 70 and 67 where Welsh letters need the wider alphabet.
int demoFragments(const QString &content, const JsonValue &personalisation);

} // namespace postroom
