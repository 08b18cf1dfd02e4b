// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/featurerows.h"

#include <array>

namespace postroom {

namespace {

using namespace needs;
using Condition = Requirement::Condition;

// clang-format off
constexpr FeaturePart resendParts[] {{"resend", halfSignedIn}};

constexpr std::array rows {
    Feature{"AUTH-01", QT_TRANSLATE_NOOP("Features", "Enter email address and password"), anywhere, anybody},
    Feature{"AUTH-02", QT_TRANSLATE_NOOP("Features", "Receive a text code"), anywhere, halfSignedIn},
    Feature{"AUTH-03", QT_TRANSLATE_NOOP("Features", "Receive an email link"), anywhere, halfSignedIn},
    Feature{"AUTH-04", QT_TRANSLATE_NOOP("Features", "Type the text code"), anywhere, halfSignedIn},
    Feature{"AUTH-05", QT_TRANSLATE_NOOP("Features", "Prove the email address again"), anywhere, halfSignedIn},
    Feature{"AUTH-06", QT_TRANSLATE_NOOP("Features", "Look for the email"), anywhere, anybody},
    Feature{"AUTH-07", QT_TRANSLATE_NOOP("Features", "Follow the email link"), anywhere, anybody},
    Feature{"AUTH-08", QT_TRANSLATE_NOOP("Features", "Use a security key"), anywhere, under(halfSignedIn, Condition::SecurityKeySignIn)},
    Feature{"AUTH-09", QT_TRANSLATE_NOOP("Features", "Ask for another text"), anywhere, halfSignedIn},
    Feature{"AUTH-10", QT_TRANSLATE_NOOP("Features", "Ask for another email link"), anywhere, halfSignedIn},
    Feature{"AUTH-11", QT_TRANSLATE_NOOP("Features", "Finish signing in"), anywhere, anybody},
    Feature{"AUTH-12", QT_TRANSLATE_NOOP("Features", "Stay signed in"), anywhere, signedIn},
    Feature{"AUTH-13", QT_TRANSLATE_NOOP("Features", "Sign out"), anywhere, signedIn},
    Feature{"AUTH-14", QT_TRANSLATE_NOOP("Features", "Ask for a password reset"), anywhere, anybody},
    Feature{"AUTH-15", QT_TRANSLATE_NOOP("Features", "Choose a new password"), anywhere, anybody},
    Feature{"AUTH-16", QT_TRANSLATE_NOOP("Features", "Register"), anywhere, anybody},
    Feature{"AUTH-17", QT_TRANSLATE_NOOP("Features", "Confirm the email address after registering"), anywhere, anybody, resendParts},
    Feature{"AUTH-18", QT_TRANSLATE_NOOP("Features", "Type the first text code"), anywhere, halfSignedIn},
    Feature{"AUTH-19", QT_TRANSLATE_NOOP("Features", "Accept an invitation to a service"), anywhere, anybody},
    Feature{"AUTH-20", QT_TRANSLATE_NOOP("Features", "Register from an invitation to a service"), anywhere, invited},
    Feature{"AUTH-21", QT_TRANSLATE_NOOP("Features", "Accept an invitation to an organisation"), anywhere, anybody},
    Feature{"ACC-01", QT_TRANSLATE_NOOP("Features", "See your account"), anywhere, signedIn},
    Feature{"ACC-02", QT_TRANSLATE_NOOP("Features", "Change your name"), anywhere, signedIn},
    Feature{"ACC-03", QT_TRANSLATE_NOOP("Features", "Change your email address"), anywhere, publicSector},
    Feature{"ACC-04", QT_TRANSLATE_NOOP("Features", "Confirm the new email address with your password"), anywhere, signedIn},
    Feature{"ACC-05", QT_TRANSLATE_NOOP("Features", "Follow the link to the new email address"), anywhere, signedIn},
    Feature{"ACC-06", QT_TRANSLATE_NOOP("Features", "Change your mobile number"), anywhere, signedIn},
    Feature{"ACC-07", QT_TRANSLATE_NOOP("Features", "Delete your mobile number"), anywhere, under(signedIn, Condition::EmailSignIn)},
    Feature{"ACC-08", QT_TRANSLATE_NOOP("Features", "Change your password"), anywhere, signedIn},
    Feature{"ACC-09", QT_TRANSLATE_NOOP("Features", "Take part in research"), anywhere, signedIn},
    Feature{"ACC-10", QT_TRANSLATE_NOOP("Features", "Get emails about new features"), anywhere, signedIn},
    Feature{"ACC-11", QT_TRANSLATE_NOOP("Features", "List your security keys"), anywhere, keyOwner},
    Feature{"ACC-12", QT_TRANSLATE_NOOP("Features", "Register a security key"), anywhere, keyOwner},
    Feature{"ACC-13", QT_TRANSLATE_NOOP("Features", "Rename or delete a security key"), anywhere, keyOwner},
    Feature{"ACC-14", QT_TRANSLATE_NOOP("Features", "Hide platform admin powers"), anywhere, platformAdminByRight},
    Feature{"ACC-15", QT_TRANSLATE_NOOP("Features", "Follow an old address of your account"), anywhere, anybody},
};
// clang-format on

} // namespace

std::span<const Feature> accountFeatures()
{
    return rows;
}

} // namespace postroom
