// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plaintext.h"

#include <algorithm>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace postroom {

namespace {

constexpr QChar zeroWidthSpace(0x200B), firstIsolate(0x2066), lastIsolate(0x2069);

} // namespace

QString plainToolTip(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    return u"<qt>"_s + text.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</qt>"_s;
}

QString withoutMnemonic(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

QString copyable(QString shown)
{
    const auto isMark
        = [](QChar each) { return each == zeroWidthSpace || (each >= firstIsolate && each <= lastIsolate); };
    return shown.removeIf(isMark);
}

QString breakable(const QString &text)
{
    static constexpr qsizetype longestWord = 40, longestPart = 16;
    QString parts;
    for (qsizetype at = 0, word = 0, part = 0; at < text.size(); ++at) {
        if (at == 0 || text.at(at - 1).isSpace()) {
            const auto end = std::find_if(text.begin() + at, text.end(), [](QChar each) { return each.isSpace(); });
            word = end - text.begin() - at;
            part = 0;
        }
        parts += text.at(at);
        ++part;
        const bool isPause = u",:;/}"_s.contains(text.at(at)) && part > longestPart / 2;
        const QChar next = at + 1 < text.size() ? text.at(at + 1) : QChar(u' ');
        if (word > longestWord && (isPause || part >= longestPart) && !next.isLowSurrogate() && !next.isMark()) {
            parts += zeroWidthSpace;
            part = 0;
        }
    }
    return parts;
}

} // namespace postroom
