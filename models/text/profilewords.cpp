// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/profilewords.h"

#include <array>
#include <QCoreApplication>

namespace postroom {

namespace {

// clang-format off
/// In the order of ProfileFault::Kind; %1 is the file or the profile.
constexpr std::array faults {
    QT_TRANSLATE_NOOP("ProfileWords", "The file of profiles, %1, is damaged and cannot be read. It is left as it is, and kept beside the new one when profiles are changed next."),
    QT_TRANSLATE_NOOP("ProfileWords", "The file of profiles, %1, was written by a newer Postroom. It is read as far as this one understands it, and not changed."),
    QT_TRANSLATE_NOOP("ProfileWords", "Some profiles in %1 cannot be understood. They are left as they are."),
    QT_TRANSLATE_NOOP("ProfileWords", "The file of profiles, %1, cannot be read."),
    QT_TRANSLATE_NOOP("ProfileWords", "The file of profiles, %1, is read-only. Nothing was changed; make it writable to change profiles."),
    QT_TRANSLATE_NOOP("ProfileWords", "The file of profiles, %1, cannot be written. Nothing was changed."),
    QT_TRANSLATE_NOOP("ProfileWords", "Another Postroom is writing the file of profiles, %1. Nothing was changed; try again in a moment."),
    QT_TRANSLATE_NOOP("ProfileWords", "There is a profile called “%1” already."),
    QT_TRANSLATE_NOOP("ProfileWords", "“%1” cannot be the name of a profile: it takes 1 to 100 visible characters, without spaces around them."),
    QT_TRANSLATE_NOOP("ProfileWords", "The address of “%1” carries a password. A profile holds none: leave it out, and keep the secret in the keychain."),
    QT_TRANSLATE_NOOP("ProfileWords", "There is no profile “%1”."),
};

/// In the order of ProfileKind.
constexpr std::array kinds {
    QT_TRANSLATE_NOOP("ProfileWords", "Administration API"),
    QT_TRANSLATE_NOOP("ProfileWords", "Service API keys"),
    QT_TRANSLATE_NOOP("ProfileWords", "Admin mode"),
    QT_TRANSLATE_NOOP("ProfileWords", "On this computer"),
};
// clang-format on

QString words(const char *text)
{
    return QCoreApplication::translate("ProfileWords", text);
}

} // namespace

QString profileFaultText(const ProfileFault &fault)
{
    QString text = words(faults.at(static_cast<std::size_t>(fault.kind)));
    text.replace(QLatin1StringView("%1"), fault.subject);
    if (fault.detail.isEmpty())
        return text;
    return text + u' ' + QCoreApplication::translate("ProfileWords", "The reason: %1.").arg(fault.detail);
}

QString keptAsideText(const QString &path)
{
    if (path.isEmpty())
        return {};
    return QCoreApplication::translate("ProfileWords", "The file of profiles was damaged. It is kept as %1.").arg(path);
}

QString profileKindText(ProfileKind kind)
{
    return words(kinds.at(static_cast<std::size_t>(kind)));
}

} // namespace postroom
