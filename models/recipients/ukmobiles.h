// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QStringView>
#include <span>

namespace postroom {

/// British mobiles in use, as the platform's libphonenumber metadata (9.0.35) has them; 070 and 076 are left out, since
/// they are written otherwise. tests/support/phonecorrections.py makes the rows.
struct UkMobileRange {
    qint64 first; ///< national number
    qint64 last;
    const char *region; ///< "GB" or that of a Crown dependency
};

/// All rows, sorted.
std::span<const UkMobileRange> ukMobileRanges();

/// A British mobile that was read without libphonenumber.
struct UkMobile {
    qint64 nationalNumber; ///< ten digits
    const char *region; ///< empty for one that no range holds
    bool isInDramaRange; ///< 7700 and six digits: let through, and never taken for a number abroad
};

/// Reads the plain spellings of a British mobile: digits and spaces alone, from 07, 447, +447, 00447 or 7. Empty for
/// all else, which may still be a number: most rows of most files are told here, a hundred times faster than by the
/// library.
std::optional<UkMobile> readUkMobile(QStringView text);

} // namespace postroom
