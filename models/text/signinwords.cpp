// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/signinwords.h"

#include <array>
#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct FaultRow {
    const char *sentence;
    const char *advice;
    const char *reason;
};

// clang-format off
/// In the order of SignInFault.
constexpr std::array faults {
    FaultRow{
        QT_TRANSLATE_NOOP("SignInWords", "This is not an email address that the platform accepts."),
        QT_TRANSLATE_NOOP("SignInWords", "Check how it is spelled."),
        QT_TRANSLATE_NOOP("SignInWords", "not an email address")},
    FaultRow{
        QT_TRANSLATE_NOOP("SignInWords", "The email address or the password is not right."),
        QT_TRANSLATE_NOOP("SignInWords", "Try again, or have a link for a new password sent. After ten failures the account is locked."),
        QT_TRANSLATE_NOOP("SignInWords", "address or password not right")},
    FaultRow{
        QT_TRANSLATE_NOOP("SignInWords", "This account is locked, after ten failures to sign in."),
        QT_TRANSLATE_NOOP("SignInWords", "Have a link for a new password sent, which unlocks it, or ask a platform admin to unlock it."),
        QT_TRANSLATE_NOOP("SignInWords", "the account is locked")},
    FaultRow{
        QT_TRANSLATE_NOOP("SignInWords", "The registration of this account was never finished."),
        QT_TRANSLATE_NOOP("SignInWords", "Finish it on the web: signing in there sends a new link to confirm the email address. Then sign in here."),
        QT_TRANSLATE_NOOP("SignInWords", "the registration is not finished")},
    FaultRow{
        QT_TRANSLATE_NOOP("SignInWords", "This account was archived."),
        QT_TRANSLATE_NOOP("SignInWords", "Nobody can sign in with it. Ask the team of a service to invite you again."),
        QT_TRANSLATE_NOOP("SignInWords", "the account was archived")},
    FaultRow{
        QT_TRANSLATE_NOOP("SignInWords", "This account signs in in a way that Postroom does not know."),
        QT_TRANSLATE_NOOP("SignInWords", "Use the web, or a newer Postroom."),
        QT_TRANSLATE_NOOP("SignInWords", "an unknown way to sign in")},
    FaultRow{
        QT_TRANSLATE_NOOP("SignInWords", "A code has five digits and nothing else."),
        QT_TRANSLATE_NOOP("SignInWords", "Type the digits of the text message. Nothing was sent, so this does not count as a failure."),
        QT_TRANSLATE_NOOP("SignInWords", "not five digits")},
    FaultRow{
        QT_TRANSLATE_NOOP("SignInWords", "This code is wrong."),
        QT_TRANSLATE_NOOP("SignInWords", "Type the one of the newest text message, or ask for another text. After ten failures the account is locked."),
        QT_TRANSLATE_NOOP("SignInWords", "wrong code")},
    FaultRow{
        QT_TRANSLATE_NOOP("SignInWords", "This code was used already or has expired."),
        QT_TRANSLATE_NOOP("SignInWords", "A code is good once, for 30 minutes. Type a newer one, or ask for another text."),
        QT_TRANSLATE_NOOP("SignInWords", "the code was used or has expired")},
    FaultRow{
        QT_TRANSLATE_NOOP("SignInWords", "There is no sign-in link in what was pasted."),
        QT_TRANSLATE_NOOP("SignInWords", "Copy the whole link from the email, from https:// to its end; line breaks do no harm."),
        QT_TRANSLATE_NOOP("SignInWords", "no sign-in link")},
    FaultRow{
        QT_TRANSLATE_NOOP("SignInWords", "This link cannot be opened with the token secrets of this profile."),
        QT_TRANSLATE_NOOP("SignInWords", "Check that the whole link was copied and that it is this platform's. If it is, whoever runs the platform can say whether its token secrets are others now."),
        QT_TRANSLATE_NOOP("SignInWords", "the link cannot be opened")},
    FaultRow{
        QT_TRANSLATE_NOOP("SignInWords", "This link has expired."),
        QT_TRANSLATE_NOOP("SignInWords", "A link is good for 30 minutes. Ask for another email."),
        QT_TRANSLATE_NOOP("SignInWords", "the link has expired")},
    FaultRow{
        QT_TRANSLATE_NOOP("SignInWords", "This link was used already or is no longer good."),
        QT_TRANSLATE_NOOP("SignInWords", "A link is good once. Ask for another email, and do not open its link in a browser."),
        QT_TRANSLATE_NOOP("SignInWords", "the link was used")},
    FaultRow{
        QT_TRANSLATE_NOOP("SignInWords", "This link was sent to somebody else."),
        QT_TRANSLATE_NOOP("SignInWords", "Paste the link of the email that was sent to the address that you typed."),
        QT_TRANSLATE_NOOP("SignInWords", "somebody else's link")},
    FaultRow{
        QT_TRANSLATE_NOOP("SignInWords", "This account signs in with a link by email, so this person must sign in on the web."),
        QT_TRANSLATE_NOOP("SignInWords", "To sign in here, this profile needs the platform's token secrets, which those who run it have. No email was sent."),
        QT_TRANSLATE_NOOP("SignInWords", "must sign in on the web")},
    FaultRow{
        QT_TRANSLATE_NOOP("SignInWords", "The email address of this account was not proven for 90 days, so a link by email has to be followed on the web."),
        QT_TRANSLATE_NOOP("SignInWords", "Sign in on the web once and follow the link; then sign in here. With the platform's token secrets in this profile it would work here too."),
        QT_TRANSLATE_NOOP("SignInWords", "the email address must be proven on the web")},
    FaultRow{
        QT_TRANSLATE_NOOP("SignInWords", "This account signs in with a security key, and this profile does not say for which web host the key was registered."),
        QT_TRANSLATE_NOOP("SignInWords", "Set the web host of the profile: the host name of the platform's web administration."),
        QT_TRANSLATE_NOOP("SignInWords", "the profile has no web host")},
    FaultRow{
        QT_TRANSLATE_NOOP("SignInWords", "This account signs in with a security key, and none is registered."),
        QT_TRANSLATE_NOOP("SignInWords", "Ask a platform admin to let you sign in another way."),
        QT_TRANSLATE_NOOP("SignInWords", "no security key is registered")},
    FaultRow{
        QT_TRANSLATE_NOOP("SignInWords", "None of the registrations of this account's security keys can be read."),
        QT_TRANSLATE_NOOP("SignInWords", "Sign in on the web, and register a key again there."),
        QT_TRANSLATE_NOOP("SignInWords", "no registration can be read")},
    FaultRow{
        QT_TRANSLATE_NOOP("SignInWords", "The platform takes no more security keys of this account, after five failures to sign in."),
        QT_TRANSLATE_NOOP("SignInWords", "Begin again with the password, which sets the failures back, or ask a platform admin to do it."),
        QT_TRANSLATE_NOOP("SignInWords", "locked after five failures")},
    FaultRow{
        QT_TRANSLATE_NOOP("SignInWords", "The platform answered about somebody else, so nobody was signed in."),
        QT_TRANSLATE_NOOP("SignInWords", "Begin again. If it happens again, tell those who run the platform."),
        QT_TRANSLATE_NOOP("SignInWords", "an answer about somebody else")},
    FaultRow{
        QT_TRANSLATE_NOOP("SignInWords", "The platform accepted the sign-in and began no session."),
        QT_TRANSLATE_NOOP("SignInWords", "The person may have been signed out elsewhere just now. Begin again."),
        QT_TRANSLATE_NOOP("SignInWords", "no session was begun")},
    FaultRow{
        QT_TRANSLATE_NOOP("SignInWords", "You were signed out, since a session lasts 20 hours."),
        QT_TRANSLATE_NOOP("SignInWords", "Sign in again."),
        QT_TRANSLATE_NOOP("SignInWords", "signed out after 20 hours")},
    FaultRow{
        QT_TRANSLATE_NOOP("SignInWords", "You were signed out, since a platform admin's session ends after 30 minutes in which nothing is done."),
        QT_TRANSLATE_NOOP("SignInWords", "Sign in again."),
        QT_TRANSLATE_NOOP("SignInWords", "signed out after 30 idle minutes")},
    FaultRow{
        QT_TRANSLATE_NOOP("SignInWords", "You were signed out, since you signed in somewhere else."),
        QT_TRANSLATE_NOOP("SignInWords", "The platform keeps one session for each person. Sign in again to go on here; that ends the other one. If it was not you, change your password."),
        QT_TRANSLATE_NOOP("SignInWords", "signed in elsewhere")},
    FaultRow{
        QT_TRANSLATE_NOOP("SignInWords", "You were signed out on the web or by another program."),
        QT_TRANSLATE_NOOP("SignInWords", "Sign in again."),
        QT_TRANSLATE_NOOP("SignInWords", "signed out elsewhere")},
};

/// In the order of SignInNotice.
constexpr std::array notices {
    QT_TRANSLATE_NOOP("SignInWords", "A text message was asked for. If none comes within a minute, no new text was sent: the platform sends none while five codes of the last 30 minutes are unused. Type the code of the newest text then."),
    QT_TRANSLATE_NOOP("SignInWords", "No new text was sent: five were asked for within the last 30 minutes, and the platform sends no more. Type the code of the newest text, or wait until the oldest is 30 minutes old."),
    QT_TRANSLATE_NOOP("SignInWords", "An email was asked for. If none comes within a few minutes, no new email was sent: the platform sends none while five codes of the last 30 minutes are unused. Paste the link of the newest email then."),
    QT_TRANSLATE_NOOP("SignInWords", "No new email was sent: five were asked for within the last 30 minutes, and the platform sends no more. Paste the link of the newest email, or wait until the oldest is 30 minutes old."),
    QT_TRANSLATE_NOOP("SignInWords", "Your email address was not proven for 90 days. After this step you will be sent a link by email too."),
    QT_TRANSLATE_NOOP("SignInWords", "Your email address was not proven for 90 days, and this profile has no token secrets to open the link that proves it. Sign in on the web first."),
    QT_TRANSLATE_NOOP("SignInWords", "You are signed in, but the platform did not take the entry that records it. Those who look for sign-ins in its audit events will not find this one."),
};

/// In the order of SignInStep.
constexpr std::array steps {
    QT_TRANSLATE_NOOP("SignInWords", "Type your email address and your password, as on the web."),
    QT_TRANSLATE_NOOP("SignInWords", "Type the five digits that you were sent by text message."),
    QT_TRANSLATE_NOOP("SignInWords", "Paste the link that was sent to %1. Copy it from the email; do not open it."),
    QT_TRANSLATE_NOOP("SignInWords", "Plug in your security key and touch it."),
    QT_TRANSLATE_NOOP("SignInWords", "You were let in, but your account could not be read. Try again."),
    "",
};
// clang-format on

template <typename Table, typename Key> auto rowOf(const Table &table, Key key)
{
    return table.at(static_cast<std::size_t>(key));
}

QString translated(const char *text)
{
    return *text ? QCoreApplication::translate("SignInWords", text) : QString();
}

// What comes from outside is data: nothing in it is an argument.
QString withName(const QString &pattern, const QString &name)
{
    return QString(pattern).replace("%1"_L1, name);
}

} // namespace

SignInWords signInWords(SignInFault fault)
{
    const FaultRow row = rowOf(faults, fault);
    return {translated(row.sentence), translated(row.advice), translated(row.reason)};
}

QString signInStepText(SignInStep step, const QString &emailAddress)
{
    return withName(translated(rowOf(steps, step)), emailAddress);
}

QString signInNoticeText(SignInNotice notice)
{
    return translated(rowOf(notices, notice));
}

QString webSessionNotice()
{
    return QCoreApplication::translate("SignInWords",
        "Signing in here ends your session on the web, and signing in there ends this one: the platform keeps one "
        "session for each person.");
}

QString unreadableKeyText(const QString &name)
{
    return withName(
        QCoreApplication::translate("SignInWords",
            "“%1”: this key's registration cannot be read. Use another of your keys, or register it again on the web."),
        name);
}

QString sessionNotKeptText(const QString &reason)
{
    return QCoreApplication::translate("SignInWords", "The session is not kept: %1.").arg(reason);
}

QString linksNotOpenedText(const QString &reason)
{
    return QCoreApplication::translate("SignInWords", "Links in emails cannot be opened: %1.").arg(reason);
}

QString signedOutText()
{
    return QCoreApplication::translate("SignInWords", "You are signed out, here and on the web.");
}

QString signedOutHereOnlyText()
{
    return QCoreApplication::translate("SignInWords",
        "You are signed out here. The platform could not be told, so a session on the web may go on for up to 20 "
        "hours; sign out there.");
}

} // namespace postroom
