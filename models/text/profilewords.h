// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/profilefile.h"

namespace postroom {

/// What is wrong with the profile file or with what was to be written to it, and what becomes of people's work.
QString profileFaultText(const ProfileFault &fault);
/// Where a damaged file was kept; empty when none was.
QString keptAsideText(const QString &path);
/// A kind of profile for people: "Administration API".
QString profileKindText(ProfileKind kind);

} // namespace postroom
