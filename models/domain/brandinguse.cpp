// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/brandinguse.h"

#include "domain/shape.h"

namespace postroom {

namespace {

// clang-format off
constexpr Field brandingUseFields[] {
    field<&BrandingUse::organisations>("organisations"),
    field<&BrandingUse::services>("services"),
};

constexpr Shape::Entry brandingUseInternalEntries[] {
    {"organisations", "organisations"},
    {"services", "services"},
};

constexpr Field brandingNameFields[] {
    field<&BrandingName::name>("name"),
};

constexpr Shape::Entry brandingNameInternalEntries[] {
    {"name", "name"},
};
// clang-format on

} // namespace

const RecordType &BrandingUse::type()
{
    return typeMadeOnce<BrandingUse, brandingUseFields>("branding-use", &BrandingUse::internalShape);
}

const Shape &BrandingUse::internalShape()
{
    return shapeMadeOnce<BrandingUse, brandingUseInternalEntries>("internal");
}

const RecordType &BrandingName::type()
{
    return typeMadeOnce<BrandingName, brandingNameFields>("branding-name", &BrandingName::internalShape);
}

const Shape &BrandingName::internalShape()
{
    return shapeMadeOnce<BrandingName, brandingNameInternalEntries>("internal");
}

} // namespace postroom
