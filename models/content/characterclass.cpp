// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/characterclass.h"

#include <algorithm>

namespace postroom {

bool isWideWordCharacter(QStringView text, qsizetype index)
{
    const QChar c = text[index];
    if (!c.isSurrogate())
        return c.isLetterOrNumber();
    const qsizetype high = c.isLowSurrogate() ? index - 1 : index;
    if (high < 0 || high + 1 >= text.size() || !text[high].isHighSurrogate() || !text[high + 1].isLowSurrogate())
        return false;
    return QChar::isLetterOrNumber(QChar::surrogateToUcs4(text[high], text[high + 1]));
}

qsizetype codePointCount(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); });
}

QStringView trimmedBlank(QStringView text)
{
    qsizetype start = 0;
    qsizetype end = text.size();
    while (start < end && isBlank(text[start]))
        ++start;
    while (end > start && isBlank(text[end - 1]))
        --end;
    return text.sliced(start, end - start);
}

} // namespace postroom
