// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/freeallowance.h"

#include "domain/shape.h"

namespace postroom {

namespace {

// clang-format off
constexpr Field fields[] {
    field<&FreeAllowance::financialYearStart>("financialYearStart"),
    field<&FreeAllowance::freeSmsFragmentLimit>("freeSmsFragmentLimit"),
};

constexpr Shape::Entry internalEntries[] {
    {"financial_year_start", "financialYearStart"},
    {"free_sms_fragment_limit", "freeSmsFragmentLimit"},
};
// clang-format on

} // namespace

const RecordType &FreeAllowance::type()
{
    return typeMadeOnce<FreeAllowance, fields>("free-sms-fragment-limit", &FreeAllowance::internalShape);
}

const Shape &FreeAllowance::internalShape()
{
    return shapeMadeOnce<FreeAllowance, internalEntries>("internal");
}

} // namespace postroom
