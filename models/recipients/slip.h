// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QString>
#include <vector>

namespace postroom {

/// A stretch of a recipient that differs from what was meant; of length 0 where something is missing.
struct SlipSpan {
    qsizetype from = 0;
    qsizetype length = 0;
    bool operator==(const SlipSpan &) const = default;
};

/// How a recipient differs from another one by a slip of the fingers.
struct Slip {
    static constexpr int mostEdits = 2;

    int edits = 0; ///< letters swapped, doubled, dropped or another one, each counted once
    std::vector<SlipSpan> spans; ///< of the recipient that was found, in order
    bool operator==(const Slip &) const = default;
};

/// How `found` differs from `meant`, both as stored (database-schema §10.1): by at most Slip::mostEdits edits
/// (Damerau-Levenshtein, optimal string alignment), or as e-mail addresses that are equal up to the ending of the
/// domain. Nothing when they are equal or differ by more. Any thread.
std::optional<Slip> slipBetween(QStringView meant, QStringView found);

/// Parts of a recipient: how another one begins, what it holds behind that, and how it ends. Each may be empty.
struct RecipientParts {
    QString start;
    QString middle;
    QString end;
    bool operator==(const RecipientParts &) const = default;
};

/// Parts of which at least one is whole in a recipient that differs by a single slip, and mostly by two: halves, and
/// what stands around the cut between them; of an address also thirds before an equal domain. At most six.
std::vector<RecipientParts> wholeParts(const QString &recipient);

/// What recipients like a term are looked for by, as stored: a number's digits with the country code, a lower-case
/// address; also of numbers and addresses that are not valid. Empty where the term is neither.
QString similarTo(const QString &term);

} // namespace postroom
