// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/nearmisses.h"

#include <QTimeZone>

namespace postroom {

/// At most so many recipients are named.
constexpr int similarRecipientsNamed = 10;

/// The recipient with what differs in brackets: "jo[nh]@example.com"; "jo[]n" where something is missing.
QString markedRecipient(const NearMiss &miss);
/// One of them: "jo[nh]@example.com (3 messages, the last today at 2:02pm)". `zone` is the platform's.
QString nearMissText(const NearMiss &miss, Instant now, const QTimeZone &zone);
/// How many messages there are to one of them: "3 messages, the last today at 2:02pm".
QString nearMissMessagesText(const NearMiss &miss, Instant now, const QTimeZone &zone);
/// What differs, for who does not see it marked: "differs at “nh”", "something is missing after “jo”".
QString slipText(const NearMiss &miss);
/// That similar recipients could not be looked for, or not all looked at. Empty when they were.
QString nearMissesLackText(const NearMisses &misses);
/// All of them in a sentence: "Messages to similar recipients: …; …; and 3 more", with a sentence more where not all
/// could be looked at (nearMissesLackText). Empty when there is none and all were looked at.
QString nearMissesText(const NearMisses &misses, Instant now, const QTimeZone &zone);

} // namespace postroom
