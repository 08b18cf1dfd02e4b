// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace postroom {

/// How far a person's sign-in over the administration API is (admin-features §1).
enum class SignInStep {
    Password, ///< the e-mail address and the password are asked for (AUTH-01)
    TextCode, ///< the five digits of a text message (AUTH-04)
    EmailLink, ///< the link of an e-mail: the second factor (AUTH-07), or the address proven once more (AUTH-05)
    SecurityKey, ///< a registered security key (AUTH-08)
    Finishing, ///< the platform accepted it, and the person's record is still to be read (AUTH-11)
    SignedIn
};

/// Why a sign-in did not go on, or why a session is over: the reasons that a person can act on differently. Whatever
/// else happens (no network, no answer in time) is an Error like any other.
enum class SignInFault {
    NotAnAddress, ///< the platform takes what was typed for no e-mail address
    NotAccepted, ///< an unknown address or a wrong password: which, nobody is told
    Locked, ///< ten failures; a new password or a platform admin ends it
    Pending, ///< registered, and the registration was never finished
    Archived, ///< the account was archived
    UnknownMethod, ///< a way to sign in that Postroom does not know
    CodeMalformed, ///< not five digits; the platform was not asked
    CodeWrong, ///< no code of this person
    CodeSpent, ///< used already, or older than 30 minutes: the platform does not say which
    LinkMissing, ///< there is no sign-in link in what was pasted
    LinkForeign, ///< it was not sealed with the secrets that the profile holds
    LinkExpired, ///< older than 30 minutes
    LinkSpent, ///< used already, or no longer good
    LinkOfAnother, ///< sent to somebody else than the person who is signing in
    LinkNeedsWeb, ///< this person signs in by link, and without the token secrets only the web can follow it
    ProofNeedsWeb, ///< the address was not proven for 90 days, and without the token secrets only the web can do it
    NoWebHost, ///< a security key is asked for the host of the web administration, which the profile does not name
    NoKeys, ///< no security key is registered
    NoReadableKey, ///< there are registrations, none of which can be read
    KeysLocked, ///< five failures with security keys
    OtherPerson, ///< the platform answered about somebody else
    NoSession, ///< the platform accepted it and made no session
    TooOld, ///< session: 20 hours after the sign-in
    Idle, ///< session: a platform admin did nothing for 30 minutes
    ElsewhereSignedIn, ///< session: the person signed in somewhere else
    ElsewhereSignedOut ///< session: signed out on the web or by another program
};

/// What is worth saying while a sign-in goes on well.
enum class SignInNotice {
    TextAsked, ///< the platform was asked for a text; it sends none while five codes are live (AUTH-02)
    NoNewText, ///< five were asked for within 30 minutes, so none was sent
    LinkAsked, ///< the same of an e-mail
    NoNewLink,
    ProofFollows, ///< the address was not proven for 90 days: a link comes after the code or the key
    ProofFollowsOnWeb, ///< the same, and only the web can follow that link
    LoginNotRecorded ///< signed in, but the platform did not take the entry for its audit events
};

} // namespace postroom
