// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/organisationtype.h"

namespace postroom {

using namespace Qt::StringLiterals;

const QStringList &organisationTypes()
{
    static const QStringList types{u"central"_s, u"local"_s, u"nhs_central"_s, u"nhs_local"_s, u"nhs_gp"_s,
        u"nhs_notify"_s, u"emergency_service"_s, u"school_or_college"_s, u"other"_s};
    return types;
}

bool isOfferedOrganisationType(const QString &type)
{
    return organisationTypes().contains(type) && type != "nhs_notify"_L1;
}

bool isNhsType(const QString &type)
{
    return type.startsWith("nhs_"_L1) && organisationTypes().contains(type);
}

bool hasFreeAllowance(const QString &type)
{
    return type != "nhs_gp"_L1 && type != "nhs_notify"_L1;
}

} // namespace postroom
