// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace postroom::test {

/// A command line of one list or record, and the recording that it must print.
struct ListedRow {
    const char *asked; ///< NOTICES is the id of the service of that name
    const char *area;
    const char *name; ///< of the recording
    const char *member; ///< key path at which the rows stand
};

/// Something of every area of the platform.
std::span<const ListedRow> listedRows();

} // namespace postroom::test
