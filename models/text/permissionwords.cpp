// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/permissionwords.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>

namespace postroom {

namespace {

using Reason = Decision::Reason;
using Condition = Requirement::Condition;

struct PermissionWords {
    Q_DECLARE_TR_FUNCTIONS(PermissionWords)
};

template <typename Key> struct WordRow {
    Key key;
    const char *text;
};

// clang-format off
constexpr std::array labelRows {
    WordRow<Permission>{Permission::ManageService, QT_TRANSLATE_NOOP("PermissionWords", "Manage settings, team and usage")},
    WordRow<Permission>{Permission::ViewActivity, QT_TRANSLATE_NOOP("PermissionWords", "See dashboard")},
    WordRow<Permission>{Permission::SendMessages, QT_TRANSLATE_NOOP("PermissionWords", "Send messages")},
    WordRow<Permission>{Permission::ManageTemplates, QT_TRANSLATE_NOOP("PermissionWords", "Add and edit templates")},
    WordRow<Permission>{Permission::ManageApiKeys, QT_TRANSLATE_NOOP("PermissionWords", "Manage API integration")},
};

constexpr std::array reasonRows {
    WordRow<Reason>{Reason::NotSignedIn, QT_TRANSLATE_NOOP("PermissionWords", "Sign in first.")},
    WordRow<Reason>{Reason::OnlyWhileSigningIn, QT_TRANSLATE_NOOP("PermissionWords", "This is a step of signing in.")},
    WordRow<Reason>{Reason::InvitationNeeded, QT_TRANSLATE_NOOP("PermissionWords", "This needs an invitation.")},
    WordRow<Reason>{Reason::PlatformAdminsOnly, QT_TRANSLATE_NOOP("PermissionWords", "This is for platform admins.")},
    WordRow<Reason>{Reason::ServiceArchived, QT_TRANSLATE_NOOP("PermissionWords", "The service is archived, so only platform admins can see it.")},
    WordRow<Reason>{Reason::NotInTeam, QT_TRANSLATE_NOOP("PermissionWords", "You are not in the team of this service.")},
    WordRow<Reason>{Reason::NotInOrganisation, QT_TRANSLATE_NOOP("PermissionWords", "You are not a member of this organisation.")},
    WordRow<Reason>{Reason::NotPermittedInOrganisation, QT_TRANSLATE_NOOP("PermissionWords", "This needs the permission to make services of this organisation live.")},
    WordRow<Reason>{Reason::PublicSectorOnly, QT_TRANSLATE_NOOP("PermissionWords", "This needs an email address of the public sector.")},
    WordRow<Reason>{Reason::OtherSignInMethod, QT_TRANSLATE_NOOP("PermissionWords", "This is not how you sign in.")},
    WordRow<Reason>{Reason::NoSecurityKeys, QT_TRANSLATE_NOOP("PermissionWords", "You cannot sign in with a security key.")},
    WordRow<Reason>{Reason::FolderClosed, QT_TRANSLATE_NOOP("PermissionWords", "This folder is not open to you.")},
    WordRow<Reason>{Reason::CentralGovernmentOnly, QT_TRANSLATE_NOOP("PermissionWords", "This is for services of central government.")},
    WordRow<Reason>{Reason::LiveService, QT_TRANSLATE_NOOP("PermissionWords", "The service is live, so this is for platform admins.")},
    WordRow<Reason>{Reason::NothingToMakeLive, QT_TRANSLATE_NOOP("PermissionWords", "There is no request to go live here that you can decide on.")},
    WordRow<Reason>{Reason::OtherOrganisation, QT_TRANSLATE_NOOP("PermissionWords", "The service belongs to another organisation than you.")},
    WordRow<Reason>{Reason::OtherPlace, QT_TRANSLATE_NOOP("PermissionWords", "This cannot be done here.")},
    WordRow<Reason>{Reason::PlaceUnknown, QT_TRANSLATE_NOOP("PermissionWords", "What this needs is not known before the service or organisation was read.")},
};

constexpr std::array lackingRows {
    WordRow<Condition>{Condition::ServiceSignsInByEmail, QT_TRANSLATE_NOOP("PermissionWords", "Signing in by email link is switched off for this service.")},
    WordRow<Condition>{Condition::ServiceSendsLetters, QT_TRANSLATE_NOOP("PermissionWords", "Letters are switched off for this service.")},
    WordRow<Condition>{Condition::ServiceReceivesTexts, QT_TRANSLATE_NOOP("PermissionWords", "This service does not receive text messages.")},
};
// clang-format on

template <typename Key, std::size_t Count> QString textOf(const std::array<WordRow<Key>, Count> &rows, Key key)
{
    const auto row
        = std::find_if(rows.begin(), rows.end(), [key](const WordRow<Key> &each) { return each.key == key; });
    return row == rows.end() ? QString() : QCoreApplication::translate("PermissionWords", row->text);
}

QString missingText(Permissions anyOf)
{
    QStringList labels;
    for (const Permission permission : allPermissions()) {
        if (anyOf.testFlag(permission))
            labels.append(PermissionWords::tr("“%1”").arg(permissionLabel(permission)));
    }
    return PermissionWords::tr("This needs the permission %1 for this service.")
        .arg(labels.join(PermissionWords::tr(" or ", "between two permissions")));
}

} // namespace

QString featureName(const Feature &feature)
{
    return QCoreApplication::translate("Features", feature.name);
}

QString permissionLabel(Permission permission)
{
    return textOf(labelRows, permission);
}

QStringList permissionLabels(const QStringList &names)
{
    const QStringList shown = shownPermissions(names);
    const Permissions known = permissionsNamed(shown);
    QStringList labels;
    for (const Permission permission : allPermissions()) {
        if (known.testFlag(permission))
            labels.append(permissionLabel(permission));
    }
    for (const QString &name : shown) {
        if (!permissionsNamed({name}))
            labels.append(name);
    }
    return labels;
}

QStringList organisationPermissionLabels(const QStringList &apiNames)
{
    QStringList labels;
    for (const QString &name : apiNames)
        labels.append(
            name == QLatin1StringView("can_make_services_live") ? PermissionWords::tr("Make services live") : name);
    return labels;
}

QString decisionText(const Decision &decision)
{
    if (decision.reason == Reason::NotPermitted)
        return missingText(decision.anyOf);
    if (decision.reason == Reason::ServiceLacks)
        return textOf(lackingRows, decision.condition);
    return textOf(reasonRows, decision.reason);
}

} // namespace postroom
