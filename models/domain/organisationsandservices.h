// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace postroom {

/// An organisation as it stands among those of a person.
struct MemberOrganisation : Record {
    QString id;
    QString name;
    std::optional<qint64> countOfLiveServices;

    bool operator==(const MemberOrganisation &) const = default;

    static const RecordType &type();
    /// Inside OrganisationsAndServices.
    static const Shape &internalShape();
};

/// A service as it stands among those of a person.
struct MemberService : Record {
    QString id;
    QString name;
    QString organisation; ///< organisation id
    std::optional<bool> restricted; ///< in trial mode

    bool operator==(const MemberService &) const = default;

    static const RecordType &type();
    /// Inside OrganisationsAndServices.
    static const Shape &internalShape();
};

/// Where a person belongs to: active organisations and services alone (admin-model-layer §2.1).
struct OrganisationsAndServices : Record {
    std::optional<std::vector<MemberOrganisation>> organisations;
    std::optional<std::vector<MemberService>> services;

    bool operator==(const OrganisationsAndServices &) const = default;

    static const RecordType &type();
    /// `GET U/organisations-and-services`.
    static const Shape &internalShape();
};

} // namespace postroom
