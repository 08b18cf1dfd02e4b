// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/namedreference.h"
#include "domain/record.h"

namespace postroom {

/// Who has a brand (api-contract §6.13).
struct BrandingUse : Record {
    std::optional<std::vector<NamedReference>> organisations;
    std::optional<std::vector<NamedReference>> services;

    bool operator==(const BrandingUse &) const = default;

    static const RecordType &type();
    /// `GET /email-branding/<id>/orgs_and_services`, the same of letter brands.
    static const Shape &internalShape();
};

/// A name that a new brand may have: what was asked for, with a number where that is taken (api-contract §6.13).
struct BrandingName : Record {
    QString name;

    bool operator==(const BrandingName &) const = default;

    static const RecordType &type();
    /// `POST /email-branding/get-name-for-alt-text/`, `POST /letter-branding/get-unique-name/`.
    static const Shape &internalShape();
};

} // namespace postroom
