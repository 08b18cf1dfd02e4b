// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipients/emailaddress.h"

#include "core/lettercase.h"
#include "core/whitespace.h"
#include "recipients/internetname.h"

#include <algorithm>
#include <QList>

namespace postroom {
namespace {

constexpr qsizetype longestAddress = 320;
constexpr qsizetype longestHost = 253;
constexpr qsizetype longestLabel = 63;

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool isLetter(char c)
{
    return isLetterOrDigit(c) && (c < '0' || c > '9');
}

bool isLocalPartCharacter(QChar c)
{
    return c.unicode() < 0x80
        && (isLetterOrDigit(c.toLatin1()) || QLatin1StringView(".!#$%&'*+/=?^_`{|}~-").contains(c));
}

/// Groups of letters and digits, joined by at most so many hyphens.
bool isHyphenatedWord(QByteArrayView label, int mostHyphens)
{
    int hyphens = 0;
    for (char c : label) {
        hyphens = c == '-' ? hyphens + 1 : 0;
        if (hyphens > mostHyphens || (c != '-' && !isLetterOrDigit(c)))
            return false;
    }
    return !label.isEmpty() && label.front() != '-' && label.back() != '-';
}

bool isTopLevel(QByteArrayView label)
{
    if (label.size() < 2 || label.size() > longestLabel)
        return false;
    if (std::all_of(label.begin(), label.end(), isLetter))
        return true;
    return label.first(std::min<qsizetype>(4, label.size())).compare("xn--", Qt::CaseInsensitive) == 0
        && isHyphenatedWord(label.sliced(4), 1);
}

bool isHost(QStringView host)
{
    if (host.size() < 2 || host.front() == u'.')
        return false;
    if (std::any_of(host.begin(), host.end(), [](QChar c) { return c == u'@' || isWhitespace(c.unicode()); }))
        return false;
    const std::optional<QByteArray> name = asciiHostName(host);
    if (!name || name->size() > longestHost)
        return false;
    const QList<QByteArray> labels = name->split('.');
    return labels.size() >= 2 && isTopLevel(labels.last())
        && std::all_of(
            labels.begin(), labels.end(), [](const QByteArray &label) { return isHyphenatedWord(label, 2); });
}

qsizetype codePointCount(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); });
}

bool isCleanAddress(QStringView address)
{
    const qsizetype at = address.indexOf(u'@');
    if (at < 1 || codePointCount(address) > longestAddress || address.contains(QLatin1StringView("..")))
        return false;
    const QStringView local = address.first(at);
    return std::all_of(local.begin(), local.end(), isLocalPartCharacter) && isHost(address.sliced(at + 1));
}

} // namespace

bool isValidEmail(QStringView text)
{
    return readEmail(text).has_value();
}

std::optional<QString> readEmail(QStringView text)
{
    QString address = withoutObscureWhitespace(text);
    return isCleanAddress(address) ? std::optional(std::move(address)) : std::nullopt;
}

std::optional<QString> normalisedEmail(QStringView text)
{
    const std::optional<QString> address = readEmail(text);
    return address ? std::optional(lowerCase(*address)) : std::nullopt;
}

std::optional<qsizetype> emailBlemish(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    if (at < 0)
        return {};
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isHost = i > at;
        const bool isOut
            = isHost ? text[i] == u'@' || isWhitespace(text[i].unicode()) : i < at && !isLocalPartCharacter(text[i]);
        if (isOut || (text[i] == u'.' && i + 1 < text.size() && text[i + 1] == u'.'))
            return i;
    }
    return {};
}

QString formattedEmail(QStringView text)
{
    return withoutObscureWhitespace(lowerCase(text));
}

} // namespace postroom
