// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/spreadsheetlimits.h"

#include "domain/filename.h"

#include <algorithm>

namespace postroom {

bool isSpreadsheetName(const QString &fileName)
{
    const QString extension = extensionOf(fileName);
    return std::any_of(SpreadsheetLimits::extensions.begin(), SpreadsheetLimits::extensions.end(),
        [&extension](const char *known) { return extension == QLatin1StringView(known); });
}

} // namespace postroom
