// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace postroom {

/// One request that a service is asked: the repeated template_type parameters in order (none: all types).
struct SearchRequest {
    QStringList types;
    bool operator==(const SearchRequest &) const = default;
};

/// What a typed search term becomes; one rule for requests, local scan, v2 rows and the database (design §4,
/// database-schema §10.2).
struct SearchTerm {
    QString typed; ///< as given
    QString term; ///< cleaned; what goes to the platform as `to`
    bool phoneNumber = false; ///< digits, spaces and ( ) + - only, 7 to 15 digits, possible for region GB
    QString normalised; ///< what it stands for: 447700900123, or the lower-case address; empty when neither
    std::vector<SearchRequest> requests; ///< in order; answers are merged by id. None for a blank term

    /// Nothing to search for: the platform would list everything, so it is never asked.
    bool isBlank() const { return term.isEmpty(); }
    /// Whether both ask for the same, however they were typed.
    bool operator==(const SearchTerm &other) const { return term == other.term && requests == other.requests; }
};

/// A pasted term as it is searched for: outer spaces, links to an address or a number (`mailto:`, `tel:`, `sms:`,
/// `smsto:`) with their parameters, zero-width and direction characters, line breaks and no-break spaces tidied;
/// everything else stands as typed.
QString cleanedTerm(QStringView typed);

/// The plan for a term. With types: one request, the types as given in order. Without, a possible phone number is asked
/// for twice, as `sms` and without a type; every other term once, without a type.
SearchTerm searchTerm(QStringView typed, const QStringList &types = {});

} // namespace postroom
