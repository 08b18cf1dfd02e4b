// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres/statementrows.h"

#include <vector>

namespace postroom {

std::span<const Statement> jobStatements()
{
    static const std::vector<Statement> rows;
    return rows;
}

} // namespace postroom
