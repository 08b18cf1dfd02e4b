// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipients/pastedrecipients.h"

namespace postroom {

/// What is to be told about a pasted list of recipients.
struct PastedNews {
    QString sentence; ///< empty: all is well
    QString explanation;
    bool isTrouble = false; ///< something of it was not searched for

    bool operator==(const PastedNews &) const = default;
};

/// What was no recipient, by name, and what was there more than once.
PastedNews pastedNews(const PastedRecipients &pasted);
/// That a list is longer than the `most` that are searched for at once.
PastedNews tooManyNews(qsizetype recipients, int most);

} // namespace postroom
