// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/query.h"

namespace postroom {

/// A filter with what people call its value; without words where only the value is known.
struct NamedFilter {
    Filter filter;
    QString words = {};

    bool operator==(const NamedFilter &) const = default;
};

} // namespace postroom
