// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/endpoint.h"

namespace postroom {

/// The tables of endpoints, one for each area of the platform. endpoints() puts them together.
std::span<const Endpoint> coreEndpoints(); ///< services, templates, jobs, messages and what belongs to them
std::span<const Endpoint> platformEndpoints(); ///< rates, brands, providers, complaints and reports
std::span<const Endpoint> settingsEndpoints(); ///< what a service sets, its history and figures
std::span<const Endpoint> peopleEndpoints(); ///< invitations, security keys, where people belong
std::span<const Endpoint> activityEndpoints(); ///< uploads, counts, returned letters, received texts, letters as files
std::span<const Endpoint> publicEndpoints(); ///< the public API (v2), for a service's own keys

} // namespace postroom
