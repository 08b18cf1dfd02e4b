// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/organisationwords.h"

#include <array>
#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct TypeRow {
    QLatin1StringView type;
    const char *words;
};

// clang-format off
constexpr std::array rows {
    TypeRow{"central"_L1, QT_TRANSLATE_NOOP("OrganisationWords", "Central government")},
    TypeRow{"local"_L1, QT_TRANSLATE_NOOP("OrganisationWords", "Local government")},
    TypeRow{"nhs_central"_L1, QT_TRANSLATE_NOOP("OrganisationWords", "NHS – central government agency or public body")},
    TypeRow{"nhs_local"_L1, QT_TRANSLATE_NOOP("OrganisationWords", "NHS Trust or Integrated Care Board")},
    TypeRow{"nhs_gp"_L1, QT_TRANSLATE_NOOP("OrganisationWords", "GP surgery")},
    TypeRow{"nhs_notify"_L1, QT_TRANSLATE_NOOP("OrganisationWords", "NHS Notify")},
    TypeRow{"emergency_service"_L1, QT_TRANSLATE_NOOP("OrganisationWords", "Emergency service")},
    TypeRow{"school_or_college"_L1, QT_TRANSLATE_NOOP("OrganisationWords", "School or college")},
    TypeRow{"other"_L1, QT_TRANSLATE_NOOP("OrganisationWords", "Other")},
};
// clang-format on

} // namespace

QString organisationTypeText(const QString &type)
{
    for (const TypeRow &row : rows) {
        if (type == row.type)
            return QCoreApplication::translate("OrganisationWords", row.words);
    }
    return type;
}

} // namespace postroom
