// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/messagepreview.h"

namespace postroom {

/// What differs between two messages though no word need say so: where a link leads, what a QR code says, how a block
/// looks.
struct MessageChange {
    enum class Kind { Link, QrCode, Look };
    Kind kind = Kind::Link;
    QString text; ///< the words that it is about; empty where there are none
    QString before; ///< address, data or name of a look ("heading"); empty where there was nothing
    QString after;
    qsizetype more = 0; ///< how many blocks behind it changed in the same way

    bool operator==(const MessageChange &) const = default;
};

/// Two things beside each other: what was removed is marked in the one and what was added in the other.
template <typename Side> struct Difference {
    Side before;
    Side after;
    qsizetype removed = 0; ///< words
    qsizetype added = 0;
    std::vector<MessageChange> changes = {};

    bool isSame() const { return removed == 0 && added == 0 && changes.empty(); }
};
using MessageDifference = Difference<MessagePreview>;
using TextDifference = Difference<std::vector<DrawnRun>>;

/// Compares two messages as they are sent, word by word, then how the words that stayed are drawn.
MessageDifference messageDifference(const MessagePreview &before, const MessagePreview &after);
/// Compares two texts as they are written; their placeholders are runs of their own.
TextDifference textDifference(const QString &before, const QString &after);

/// "2 words added, 1 word removed"; "The same"; where only other things changed: "The words are the same".
template <typename Side> QString differenceText(const Difference<Side> &difference);
extern template QString differenceText(const MessageDifference &difference);
extern template QString differenceText(const TextDifference &difference);
/// "Link “Pay” changed from https://a to https://b".
QString messageChangeText(const MessageChange &change);
/// The kind in the command line's output: "link".
QString messageChangeCode(MessageChange::Kind kind);

} // namespace postroom
