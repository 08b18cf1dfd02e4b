// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipientfiles/recipientrow.h"

namespace postroom {

/// What the platform shows in a faulty cell; empty for a good one.
QString cellFaultSentence(const CellFault &fault);

/// What the platform does not say about a faulty cell, for those that are known to puzzle people: digits lost to an
/// exponent, a curly apostrophe, which character it is that may not stand there. Empty for all others.
QString cellFaultHint(const CellFault &fault, const RecipientValue &value);

/// Everything that is wrong with one row, a sentence each: cells first, then the message.
QStringList rowFaultSentences(
    const RecipientRow &row, const RecipientColumns &columns, const RecipientFileRules &rules);

} // namespace postroom
