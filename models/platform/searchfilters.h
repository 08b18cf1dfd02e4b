// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/platform.h"

namespace postroom {

/// By what a search for recipients and references can be narrowed over a connection.
std::vector<FilterKey> searchFilters(Platform::Connection connection);

} // namespace postroom
