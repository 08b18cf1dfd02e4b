// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/feature.h"

namespace postroom {

/// What a person does with a feature: "Rename the service".
QString featureName(const Feature &feature);
/// The label of a permission as the platform shows it: "Manage settings, team and usage".
QString permissionLabel(Permission permission);
/// The same of a person's permissions as the API or shownPermissions() names them, in the order of the labels
/// (admin-features §0.3); those that nobody knows as they are.
QStringList permissionLabels(const QStringList &names);
/// The permissions on an organisation (admin-features §0.3): "Make services live"; others as they are.
QStringList organisationPermissionLabels(const QStringList &apiNames);
/// Why somebody may not do something, in one sentence; empty when they may.
QString decisionText(const Decision &decision);

} // namespace postroom
