// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/peoplewords.h"

#include "domain/account.h"
#include "text/statustable.h"

namespace postroom {

namespace {

// clang-format off
constexpr std::array stateRows {
    StatusRow{"", "active", QT_TRANSLATE_NOOP("StatusWords", "Active"), "circle-check", Tone::Good},
    StatusRow{"", "locked", QT_TRANSLATE_NOOP("StatusWords", "Locked"), "lock", Tone::Look},
    StatusRow{"", "pending", QT_TRANSLATE_NOOP("StatusWords", "Registration not finished"), "hourglass", Tone::Quiet},
    StatusRow{"", "inactive", QT_TRANSLATE_NOOP("StatusWords", "Archived"), "archive", Tone::Over},
};

constexpr std::array signInRows {
    StatusRow{"", "sms_auth", QT_TRANSLATE_NOOP("StatusWords", "Text message code"), "", Tone::Plain},
    StatusRow{"", "email_auth", QT_TRANSLATE_NOOP("StatusWords", "Email link"), "", Tone::Plain},
    StatusRow{"", "webauthn_auth", QT_TRANSLATE_NOOP("StatusWords", "Security key"), "", Tone::Plain},
};
// clang-format on

} // namespace

StatusWords personStateWords(const User &user)
{
    return statusWords(stateRows, {}, isActive(user) && isLocked(user) ? QStringLiteral("locked") : user.state);
}

QString signInMethodText(const QString &authType)
{
    return statusWords(signInRows, {}, authType).text;
}

} // namespace postroom
