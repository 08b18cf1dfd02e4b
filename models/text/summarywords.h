// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/recipientsummary.h"

#include <QTimeZone>

namespace postroom {

/// What is said of the messages to one recipient (issue C, recipient card).

/// The recipient as people write it: "07700 900123".
QString recipientShown(const SearchTerm &term);
/// "22 of 25 text messages delivered, 3 of 3 emails delivered"; that none were found where there are none.
QString deliveredText(const RecipientSummary &summary);
/// "Last failure today at 11:47am: Phone not accepting messages. A later one, today at 11:52am: Delivered." The later
/// one went the same way. That nothing failed where nothing did; empty without messages.
QString lastFailureText(const RecipientSummary &summary, Instant now, const QTimeZone &zone);
/// Over what it was counted: "Counted over 25 messages read so far.", "… read; there are more." Empty where
/// the search is over and nothing is left out of it.
QString countedText(qint64 messages, const SearchState &state);

} // namespace postroom
