// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipients/searchterm.h"

#include "core/whitespace.h"
#include "recipients/emailaddress.h"
#include "recipients/phonenumber.h"

#include <algorithm>
#include <array>
#include <QUrl>

namespace postroom {
namespace {

constexpr qsizetype fewestDigits = 7;
constexpr qsizetype mostDigits = 15;

/// A link that people copy in place of what it leads to, and the characters at one of which its parameters begin.
struct LinkScheme {
    QLatin1StringView prefix;
    QLatin1StringView parameters;
};

// RFC 6068, 3966 and 5724; "smsto:NUMBER:TEXT" is what codes on posters hold, and telephones write "&" for the first
// "?".
constexpr std::array linkSchemes{LinkScheme{QLatin1StringView("mailto:"), QLatin1StringView("?")},
    LinkScheme{QLatin1StringView("tel:"), QLatin1StringView(";?/")},
    LinkScheme{QLatin1StringView("sms:"), QLatin1StringView(";?&/")},
    LinkScheme{QLatin1StringView("smsto:"), QLatin1StringView(";?&/:")}};

/// Marks that steer the direction of text; address books put them around numbers.
bool isDirectionMark(char16_t unit)
{
    return unit == 0x061c || unit == 0x200e || unit == 0x200f || (unit >= 0x202a && unit <= 0x202e)
        || (unit >= 0x2066 && unit <= 0x2069);
}

bool isInvisible(QChar c)
{
    return isDirectionMark(c.unicode()) || (isZeroWidth(c.unicode()) && !isLineBreak(c.unicode()));
}

QString withoutInvisible(QStringView text)
{
    QString visible = text.toString();
    visible.removeIf(isInvisible);
    return trimmedOfWhitespace(visible).toString();
}

QString withoutLink(const QString &text)
{
    for (const LinkScheme &scheme : linkSchemes) {
        if (!text.startsWith(scheme.prefix, Qt::CaseInsensitive))
            continue;
        QStringView rest = QStringView(text).sliced(scheme.prefix.size());
        if (rest.startsWith(QLatin1StringView("//")))
            rest = rest.sliced(2);
        const auto end
            = std::find_if(rest.begin(), rest.end(), [&scheme](QChar c) { return scheme.parameters.contains(c); });
        return QUrl::fromPercentEncoding(rest.first(end - rest.begin()).toUtf8());
    }
    return text;
}

/// An address that a program copied without its `mailto:` but with what a mail is to say: `a@b.example?subject=Hello`.
QString withoutMailFields(const QString &text)
{
    const qsizetype mark = text.indexOf(u'?', text.indexOf(u'@') + 1);
    if (mark < 0 || !text.contains(u'=') || !isValidEmail(QStringView(text).first(mark)))
        return text;
    return text.first(mark);
}

/// Line breaks (CR LF as one) and no-break spaces become plain spaces; the number of spaces stays as typed.
QString onOneLine(QString text)
{
    text.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n"));
    for (QChar &c : text) {
        if (isLineBreak(c.unicode()) || isFullWidthSpace(c.unicode()))
            c = u' ';
    }
    return text;
}

bool isSpelledAsPhone(QStringView term)
{
    const auto digits = std::count_if(term.begin(), term.end(), isPhoneDigit);
    return digits >= fewestDigits && digits <= mostDigits && std::all_of(term.begin(), term.end(), [](QChar c) {
        return isPhoneDigit(c) || QLatin1StringView(" ()+-").contains(c);
    });
}

QString meaning(const QString &term, bool phoneNumber)
{
    if (phoneNumber)
        return normalisedPhone(term).value_or(QString());
    return normalisedEmail(term).value_or(QString());
}

std::vector<SearchRequest> requestsFor(const SearchTerm &term, const QStringList &types)
{
    if (term.isBlank())
        return {};
    if (types.isEmpty() && term.phoneNumber)
        return {SearchRequest{{QStringLiteral("sms")}}, SearchRequest{}};
    return {SearchRequest{types}};
}

} // namespace

QString cleanedTerm(QStringView typed)
{
    const QString text = withoutInvisible(withoutMailFields(withoutLink(withoutInvisible(typed))));
    if (const std::optional<QString> address = readEmail(text))
        return *address;
    return trimmedOfWhitespace(onOneLine(text)).toString();
}

SearchTerm searchTerm(QStringView typed, const QStringList &types)
{
    SearchTerm term;
    term.typed = typed.toString();
    term.term = cleanedTerm(typed);
    term.phoneNumber = isSpelledAsPhone(term.term) && isPossiblePhone(term.term);
    term.normalised = meaning(term.term, term.phoneNumber);
    term.requests = requestsFor(term, types);
    return term;
}

} // namespace postroom
