// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>

namespace postroom {

/// A reason why a sign-in does not go on or a session is over, in words: window and command line say the same.
struct SignInWords {
    QString sentence; ///< what it is: "This code is wrong."
    QString advice; ///< the way on: "Type the newest code, or ask for another text."
    QString reason; ///< a few words for a list or a status bar: "wrong code"
};

/// The words of a fault; every one has a way on.
SignInWords signInWords(SignInFault fault);
/// What a step asks for: "Type the five digits of the text message." Empty for SignedIn. `emailAddress` is the one that
/// was typed.
QString signInStepText(SignInStep step, const QString &emailAddress = {});
/// A notice as one or two sentences.
QString signInNoticeText(SignInNotice notice);
/// Before the first sign-in: the person's session on the web will end.
QString webSessionNotice();
/// "The registration of “Old key” cannot be read." and what that means.
QString unreadableKeyText(const QString &name);
/// That somebody is signed in for this run only, and why: "the keychain is locked".
QString sessionNotKeptText(const QString &reason);
/// That the links of e-mails cannot be opened, and why.
QString linksNotOpenedText(const QString &reason);
/// After a sign-out, or a sign-out that the platform was not told of.
QString signedOutText();
QString signedOutHereOnlyText();

} // namespace postroom
