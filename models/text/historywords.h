// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/servicehistory.h"

namespace postroom {

/// What differs between two versions of a service, in words, each in a sentence of its own: "Renamed from “Bins” to
/// “Bins and recycling”. Taken live." Where nothing that the platform tells differs, that is said.
QString serviceChangesText(const ServiceHistory &before, const ServiceHistory &after);
/// What is said of the first version.
QString serviceMadeText();

} // namespace postroom
