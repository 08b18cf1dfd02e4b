// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin/pastedlink.h"

#include <algorithm>
#include <QByteArray>
#include <QString>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr auto marker = "/email-auth/"_L1;
constexpr std::size_t mostTokens = 64; ///< candidates that are looked at
constexpr std::size_t mostPasted = 256 * 1024; ///< bytes

// What a mail program puts into a link that it breaks: blanks, signs without width, the brackets around a link and
// those of quoted lines.
bool isBreak(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Format || c == u'<' || c == u'>' || c == u'\u00ad';
}

bool isOfToken(QChar c)
{
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || u"-_=.%~"_s.contains(c));
}

// A text without its breaks, and where they were.
struct JoinedText {
    QString text;
    std::vector<qsizetype> breaks; ///< places in `text`, ascending; its end is one
};

JoinedText joined(const QString &pasted)
{
    JoinedText result;
    result.text.reserve(pasted.size());
    for (const QChar c : pasted) {
        if (!isBreak(c))
            result.text.append(c);
        else if (result.breaks.empty() || result.breaks.back() != result.text.size())
            result.breaks.push_back(result.text.size());
    }
    result.breaks.push_back(result.text.size());
    return result;
}

// A token may hold full stops, but does not end with one: that is the sentence's.
QString withoutStops(QString token)
{
    while (token.endsWith(u'.'))
        token.chop(1);
    return token;
}

void addToken(const QString &wire, std::vector<Secret> &tokens)
{
    Secret token(QByteArray::fromPercentEncoding(withoutStops(wire).toLatin1()));
    const bool known = std::any_of(
        tokens.begin(), tokens.end(), [&token](const Secret &other) { return other.reveal() == token.reveal(); });
    if (!token.isEmpty() && !known && tokens.size() < mostTokens)
        tokens.push_back(std::move(token));
}

// From `start` to each break, up to what no token holds.
void addTokensAt(const JoinedText &source, qsizetype start, std::vector<Secret> &tokens)
{
    const auto *from = source.text.cbegin() + start;
    const qsizetype end = std::find_if_not(from, source.text.cend(), isOfToken) - source.text.cbegin();
    for (const qsizetype place : source.breaks) {
        if (place > start)
            addToken(source.text.mid(start, std::min(place, end) - start), tokens);
        if (place >= end)
            return;
    }
}

void addTokensIn(const JoinedText &source, std::vector<Secret> &tokens)
{
    for (qsizetype at = source.text.indexOf(marker); at >= 0; at = source.text.indexOf(marker, at + 1))
        addTokensAt(source, at + marker.size(), tokens);
}

} // namespace

std::vector<Secret> tokensInLink(const Secret &pasted)
{
    std::vector<Secret> tokens;
    const std::string_view bytes = pasted.reveal().substr(0, mostPasted);
    const QString text = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    addTokensIn(joined(text), tokens);
    // A mail filter puts the whole link, percent-encoded, into its own.
    addTokensIn(joined(QString::fromUtf8(QByteArray::fromPercentEncoding(joined(text).text.toUtf8()))), tokens);
    return tokens;
}

} // namespace postroom
