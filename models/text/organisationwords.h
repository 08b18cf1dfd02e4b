// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postroom {

/// A type of organisation in words: "GP surgery" (admin-model-layer §2.6, organisation_type_label). One that Postroom
/// does not know stays as it is.
QString organisationTypeText(const QString &type);

} // namespace postroom
