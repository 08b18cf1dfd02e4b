// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QString>

namespace postroom {

/// A line that is nothing but a British postcode, in capitals with one space before the last three characters
/// (template-spec §6.3 "Postcode"). Empty for anything else; whether the district exists is not asked.
std::optional<QString> formattedPostcode(QStringView line);

} // namespace postroom
