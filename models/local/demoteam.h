// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organisation.h"
#include "domain/user.h"
#include "local/demoworld.h"

namespace postroom {

/// The organisations, with the figures of their services.
std::vector<Organisation> makeDemoOrganisations(const DemoWorld &world);

/// Everybody with an account, with all their services, archived ones too.
struct DemoAccount {
    QStringList services; ///< ids
    User record;
    bool operator==(const DemoAccount &) const = default;
};
std::vector<DemoAccount> makeDemoAccounts(const DemoWorld &world);

} // namespace postroom
