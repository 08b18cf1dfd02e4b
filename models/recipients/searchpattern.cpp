// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipients/searchpattern.h"

#include "core/lettercase.h"
#include "core/whitespace.h"
#include "recipients/emailaddress.h"
#include "recipients/phonenumber.h"

#include <algorithm>

namespace postroom {
namespace {

/// A valid number without its country code; of anything else brackets, spaces, hyphens and leading + and 0 go.
QString smsPattern(const QString &term)
{
    if (const std::optional<PhoneNumber> number = PhoneNumber::read(term))
        return number->nationalNumber();
    QString part = term;
    part.removeIf([](QChar c) { return QLatin1StringView("() -").contains(c); });
    const auto kept = std::find_if(part.cbegin(), part.cend(), [](QChar c) { return c != u'+' && c != u'0'; });
    return QString(kept, part.cend() - kept);
}

/// A valid address as it is stored; anything else only lower-cased, inner spaces stay.
QString emailPattern(const QString &term)
{
    return normalisedEmail(term).value_or(lowerCase(term));
}

QString recipientPatternFor(const QString &term, const QString &type)
{
    if (type == QLatin1StringView("sms"))
        return smsPattern(term);
    if (type == QLatin1StringView("email"))
        return emailPattern(term);
    return lowerCase(withoutWhitespace(term));
}

std::u32string lowered(QStringView text)
{
    std::u32string points;
    for (qsizetype i = 0; i < text.size();)
        points.push_back(lowerCodePoint(nextCodePoint(text, i)));
    return points;
}

bool startsWith(QStringView text, qsizetype index, const std::u32string &lower)
{
    return std::all_of(lower.begin(), lower.end(),
        [&](char32_t wanted) { return index < text.size() && lowerCodePoint(nextCodePoint(text, index)) == wanted; });
}

} // namespace

SearchPattern::SearchPattern(const QString &term, const QStringList &types)
    : m_type(types.value(0))
    , m_recipient(recipientPatternFor(term, m_type))
    , m_reference(lowered(term))
{
}

bool SearchPattern::matches(QStringView notificationType, QStringView normalisedTo, QStringView clientReference) const
{
    if (!m_type.isEmpty() && notificationType != m_type)
        return false;
    if (!normalisedTo.isNull() && m_recipient.indexIn(normalisedTo) >= 0)
        return true;
    return !clientReference.isNull() && matchesReference(clientReference);
}

bool SearchPattern::matchesReference(QStringView reference) const
{
    qsizetype index = 0;
    do {
        if (startsWith(reference, index, m_reference))
            return true;
    } while (index < reference.size() && (nextCodePoint(reference, index), index < reference.size()));
    return false;
}

SearchPatterns::SearchPatterns(const SearchTerm &term)
{
    for (const SearchRequest &request : term.requests)
        m_patterns.emplace_back(term.term, request.types);
}

bool SearchPatterns::matches(QStringView notificationType, QStringView normalisedTo, QStringView clientReference) const
{
    return std::any_of(m_patterns.begin(), m_patterns.end(),
        [&](const SearchPattern &pattern) { return pattern.matches(notificationType, normalisedTo, clientReference); });
}

} // namespace postroom
