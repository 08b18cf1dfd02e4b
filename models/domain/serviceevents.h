// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/servicehistory.h"

namespace postroom {

/// What happened to a service, found by comparing each version of its history with the one before (admin-model-layer
/// §2.10, admin-features HIS-01).
struct ServiceEvent {
    enum class Kind {
        Created, ///< the first version
        Changed ///< one field of a later one
    };

    Kind kind = Kind::Created;
    std::optional<Instant> time;
    QString userId; ///< who did it
    const char *field = nullptr; ///< what changed, as the record's table of fields calls it; null for Created
    Value before;
    Value after;
};

/// An API key was made or revoked.
struct ApiKeyEvent {
    bool revoked = false;
    std::optional<Instant> time;
    QString userId;
    QString keyName;
};

/// The events of a history in any order, oldest first; of one version in the order of the platform's names of the
/// fields. Only what people are told about makes an event: the name, whether it is active, in trial mode, and the daily
/// limits. Pure.
std::vector<ServiceEvent> serviceEvents(std::vector<ServiceHistory> versions);
/// One event for each row, in their order: revoked where it was changed, else made.
std::vector<ApiKeyEvent> apiKeyEvents(const std::vector<ApiKeyHistory> &rows);

} // namespace postroom
