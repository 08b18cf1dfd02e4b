// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipients/searchterm.h"

#include <QStringMatcher>

namespace postroom {

/// Decides for one row whether the platform's search by recipient or reference finds it (api-contract §6.1.1,
/// database-schema §10.2). Made once per request, then asked for each row; matches() allocates nothing.
/// Service, test-key rows, status and the newest 50 are the caller's business.
class SearchPattern {
public:
    /// The pattern for a term (SearchTerm::term) and the types of one request, of which only the first counts.
    SearchPattern(const QString &term, const QStringList &types);

    /// True when the row has the wanted type and its recipient or its reference holds the pattern. A null view stands
    /// for a database null, which nothing matches.
    bool matches(QStringView notificationType, QStringView normalisedTo, QStringView clientReference) const;

    /// The text looked for in `normalised_to`, case and all.
    QString recipientPattern() const { return m_recipient.pattern(); }
    /// The type that rows must have; empty for any.
    QString notificationType() const { return m_type; }

private:
    bool matchesReference(QStringView reference) const;

    QString m_type;
    QStringMatcher m_recipient;
    std::u32string m_reference; ///< the raw term, lowered code point by code point
};

/// The patterns of all requests of a term.
class SearchPatterns {
public:
    explicit SearchPatterns(const SearchTerm &term);
    /// True when any request of the term finds the row.
    bool matches(QStringView notificationType, QStringView normalisedTo, QStringView clientReference) const;

private:
    std::vector<SearchPattern> m_patterns;
};

} // namespace postroom
