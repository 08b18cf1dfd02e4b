// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace postroom {

/// The organisation of NHS Notify, whose services are the platform's own concern (admin-model-layer §2.6).
inline constexpr auto nhsNotifyOrganisationId = QLatin1StringView("477f8870-af2b-4b81-9a2c-1fad12028919");

/// The types of organisation and service, in the order in which they are offered (admin-features §0.3).
const QStringList &organisationTypes();
/// Whether a person may choose the type: nhs_notify is never offered (same).
bool isOfferedOrganisationType(const QString &type);
/// Whether it is one of the four types of the NHS (same).
bool isNhsType(const QString &type);
/// Whether services of the type send some text messages free of charge: not those of GP surgeries and NHS Notify
/// (same).
bool hasFreeAllowance(const QString &type);

} // namespace postroom
