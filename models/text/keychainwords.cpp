// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/keychainwords.h"

#include <array>
#include <QCoreApplication>

namespace postroom {

namespace {

struct StateRow {
    const char *title; ///< %1 is the profile
    const char *sentence;
    const char *advice;
    const char *command;
    const char *reason;
};

// clang-format off
/// In the order of KeychainState.
constexpr std::array rows {
    StateRow{
        QT_TRANSLATE_NOOP("KeychainWords", "This computer has no keychain."),
        QT_TRANSLATE_NOOP("KeychainWords", "Postroom keeps the secret of %1 in the keychain or nowhere."),
        QT_TRANSLATE_NOOP("KeychainWords", "Type it for this run only. To have it kept, install a keychain such as GNOME Keyring."),
        QT_TRANSLATE_NOOP("KeychainWords", "Name another place with --secret-from: env:NAME, file:PATH or fd:N."),
        QT_TRANSLATE_NOOP("KeychainWords", "this computer has no keychain")},
    StateRow{
        QT_TRANSLATE_NOOP("KeychainWords", "The keychain is not ready yet."),
        QT_TRANSLATE_NOOP("KeychainWords", "It could not be started, or it ended meanwhile. What it holds of %1 is not lost."),
        QT_TRANSLATE_NOOP("KeychainWords", "Try again in a moment, or type the secret for this run only."),
        QT_TRANSLATE_NOOP("KeychainWords", "Try again in a moment, or name another place with --secret-from: env:NAME, file:PATH or fd:N."),
        QT_TRANSLATE_NOOP("KeychainWords", "the keychain is not ready yet")},
    StateRow{
        QT_TRANSLATE_NOOP("KeychainWords", "The keychain is locked."),
        QT_TRANSLATE_NOOP("KeychainWords", "Until it is unlocked, the secret of %1 cannot be read."),
        QT_TRANSLATE_NOOP("KeychainWords", "Unlock it, or type the secret for this run only."),
        QT_TRANSLATE_NOOP("KeychainWords", "Unlock it, or name another place with --secret-from: env:NAME, file:PATH or fd:N."),
        QT_TRANSLATE_NOOP("KeychainWords", "the keychain is locked")},
    StateRow{
        QT_TRANSLATE_NOOP("KeychainWords", "The keychain was not unlocked."),
        QT_TRANSLATE_NOOP("KeychainWords", "Its question was closed or could not be asked. The secret of %1 was not read, and nothing was changed."),
        QT_TRANSLATE_NOOP("KeychainWords", "Unlock it after all, or type the secret for this run only."),
        QT_TRANSLATE_NOOP("KeychainWords", "Unlock it, or name another place with --secret-from: env:NAME, file:PATH or fd:N."),
        QT_TRANSLATE_NOOP("KeychainWords", "the keychain was not unlocked")},
    StateRow{
        QT_TRANSLATE_NOOP("KeychainWords", "The keychain holds no secret of %1."),
        QT_TRANSLATE_NOOP("KeychainWords", "It was read, and there is none: it was never put there, or was removed."),
        QT_TRANSLATE_NOOP("KeychainWords", "Type it once to have it kept, or for this run only."),
        QT_TRANSLATE_NOOP("KeychainWords", "Put it there with: postroom-cli profiles set-secret NAME."),
        QT_TRANSLATE_NOOP("KeychainWords", "the keychain holds no such secret")},
    StateRow{
        QT_TRANSLATE_NOOP("KeychainWords", "The keychain does not answer."),
        QT_TRANSLATE_NOOP("KeychainWords", "Postroom waited for the secret of %1 and goes on without it. A question of the keychain may stand behind other windows."),
        QT_TRANSLATE_NOOP("KeychainWords", "Try again, or type the secret for this run only."),
        QT_TRANSLATE_NOOP("KeychainWords", "Try again, or name another place with --secret-from: env:NAME, file:PATH or fd:N."),
        QT_TRANSLATE_NOOP("KeychainWords", "the keychain does not answer")},
};
// clang-format on

QString words(const char *text)
{
    return QCoreApplication::translate("KeychainWords", text);
}

// A name is data: what looks like an argument in it stays as it is.
QString withName(const char *text, const QString &name)
{
    QString sentence = words(text);
    return sentence.replace(QLatin1StringView("%1"), name);
}

} // namespace

KeychainWords keychainWords(KeychainState state, const QString &name)
{
    const StateRow &row = rows.at(static_cast<std::size_t>(state));
    const QString whose = name.isEmpty() ? QCoreApplication::translate("KeychainWords", "this connection") : name;
    return {withName(row.title, whose), withName(row.sentence, whose), words(row.advice), words(row.command),
        words(row.reason)};
}

} // namespace postroom
