// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/sentencelist.h"

#include "content/htmlescape.h"

#include <algorithm>

namespace postroom {

QString SentenceList::joined(const QStringList &items) const
{
    if (items.isEmpty())
        return {};
    const bool hidesSome = mostShown && items.size() > *mostShown;
    const qsizetype shown = hidesSome ? std::max<qsizetype>(*mostShown - 1, 1) : items.size();
    QStringList words;
    for (qsizetype i = 0; i < shown; ++i)
        words.append(beforeEach + items[i] + afterEach);
    if (hidesSome)
        words.append(wordForRest);
    const QString space = QStringLiteral(" ");
    if (items.size() == 1)
        return (prefix.isEmpty() ? QString() : prefix + space) + words.first();
    const QString last = words.takeLast();
    return (prefixPlural.isEmpty() ? QString() : prefixPlural + space) + words.join(separator) + space + conjunction
        + space + last;
}

QString SentenceList::joinedHtml(const QStringList &items) const
{
    QStringList escaped;
    for (const QString &item : items)
        escaped.append(escapedHtml(item));
    return joined(escaped);
}

} // namespace postroom
