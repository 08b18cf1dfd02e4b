// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/securitykeywords.h"

#include <array>
#include <QCoreApplication>

namespace postroom {

namespace {

struct FailureRow {
    const char *sentence;
    const char *advice;
    const char *reason;
};

// clang-format off
/// In the order of SecurityKeyFailure.
constexpr std::array failures {
    FailureRow{
        QT_TRANSLATE_NOOP("SecurityKeyWords", "No security key was plugged in."),
        QT_TRANSLATE_NOOP("SecurityKeyWords", "Plug in a key of this account and try again. If one is plugged in, this system does not let you use it: whoever looks after this computer can check that udev is at least version 244."),
        QT_TRANSLATE_NOOP("SecurityKeyWords", "no key was plugged in")},
    FailureRow{
        QT_TRANSLATE_NOOP("SecurityKeyWords", "No security key that is plugged in is registered for this account."),
        QT_TRANSLATE_NOOP("SecurityKeyWords", "Plug in one that is, and try again."),
        QT_TRANSLATE_NOOP("SecurityKeyWords", "no registered key was plugged in")},
    FailureRow{
        QT_TRANSLATE_NOOP("SecurityKeyWords", "The security key was not touched in time."),
        QT_TRANSLATE_NOOP("SecurityKeyWords", "Try again, and touch it while it blinks."),
        QT_TRANSLATE_NOOP("SecurityKeyWords", "the key was not touched")},
    FailureRow{
        QT_TRANSLATE_NOOP("SecurityKeyWords", "The security key insists on a PIN or a fingerprint, which Postroom does not ask for."),
        QT_TRANSLATE_NOOP("SecurityKeyWords", "Use another key of this account. Or switch off that this one always verifies its owner; the software of its maker does that."),
        QT_TRANSLATE_NOOP("SecurityKeyWords", "the key wants a PIN")},
    FailureRow{
        QT_TRANSLATE_NOOP("SecurityKeyWords", "The question was declined at the security key."),
        QT_TRANSLATE_NOOP("SecurityKeyWords", "Try again, and touch the key. Another program that uses it can be in the way."),
        QT_TRANSLATE_NOOP("SecurityKeyWords", "declined at the key")},
    FailureRow{
        QT_TRANSLATE_NOOP("SecurityKeyWords", "The security key answered, and its answer does not prove who you are."),
        QT_TRANSLATE_NOOP("SecurityKeyWords", "Use another key of this account, or register this one again on the web."),
        QT_TRANSLATE_NOOP("SecurityKeyWords", "the key's answer was not good")},
    FailureRow{
        QT_TRANSLATE_NOOP("SecurityKeyWords", "The security key could not be spoken with."),
        QT_TRANSLATE_NOOP("SecurityKeyWords", "Close other programs that use it, plug it in again and try again."),
        QT_TRANSLATE_NOOP("SecurityKeyWords", "the key could not be spoken with")},
    FailureRow{
        QT_TRANSLATE_NOOP("SecurityKeyWords", "The part of Postroom that speaks with security keys is missing."),
        QT_TRANSLATE_NOOP("SecurityKeyWords", "Install Postroom again, and the library libfido2, which it needs. Everything else works without them."),
        QT_TRANSLATE_NOOP("SecurityKeyWords", "security keys are not installed")},
};

/// In the order of SecurityKeyStep.
constexpr std::array steps {
    QT_TRANSLATE_NOOP("SecurityKeyWords", "Plug in your security key."),
    QT_TRANSLATE_NOOP("SecurityKeyWords", "The security key that is plugged in is not registered for this account. Plug in another."),
    QT_TRANSLATE_NOOP("SecurityKeyWords", "Touch your security key."),
};
// clang-format on

QString words(const char *text)
{
    return QCoreApplication::translate("SecurityKeyWords", text);
}

} // namespace

SecurityKeyWords securityKeyWords(SecurityKeyFailure failure)
{
    const FailureRow &row = failures.at(static_cast<std::size_t>(failure));
    return {words(row.sentence), words(row.advice), words(row.reason)};
}

QString securityKeyStepText(SecurityKeyStep step)
{
    return words(steps.at(static_cast<std::size_t>(step)));
}

QString unreadableKeyText()
{
    return QCoreApplication::translate("SecurityKeyWords", "this key's registration cannot be read");
}

} // namespace postroom
