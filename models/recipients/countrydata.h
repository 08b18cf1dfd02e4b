// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipients/country.h"

#include <span>

namespace postroom {

/// One canonical name.
struct CountryRow {
    QStringView name;
    PostageZone zone;
};

/// One folded spelling and the country, by its place in countryRows(), that it leads to.
struct CountryNameRow {
    QStringView folded;
    int country;
};

/// All countries, sorted by name.
std::span<const CountryRow> countryRows();
/// All spellings, sorted.
std::span<const CountryNameRow> countryNameRows();

} // namespace postroom
