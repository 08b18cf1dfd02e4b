// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/secret.h"

#include <optional>
#include <QString>

namespace postroom {

/// An API key of a service, as the platform shows it once: `name-service-secret` (api-contract §2.2). Its type (live,
/// team, test) is said by nothing, neither here nor by the public API.
struct ApiKeyCredential {
    QString name; ///< as its makers called it; may hold hyphens
    QString serviceId;
    Secret secret; ///< the last 36 characters; signs the tokens

    /// Reads the displayed form from its right end, blanks around it left out. Nothing when it is no API key.
    static std::optional<ApiKeyCredential> read(const Secret &displayed);
};

} // namespace postroom
