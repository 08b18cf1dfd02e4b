// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipientfiles/recipientvalue.h"

#include "core/whitespace.h"

#include <algorithm>

namespace postroom {

void RecipientValue::set(QStringView cell)
{
    kind = cell.isEmpty() ? Kind::Null : Kind::Text;
    text.resize(0);
    text += cell;
}

void RecipientValue::add(QStringView cell)
{
    if (isNull())
        return set(cell);
    if (isText())
        list = {text};
    kind = Kind::List;
    list += cell.isEmpty() ? QString() : cell.toString();
}

QStringView cleanedCell(QStringView cell, QString &kept)
{
    const bool isAscii = std::all_of(cell.begin(), cell.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (!isAscii) {
        kept = withoutObscureWhitespace(cell);
        return kept;
    }
    while (!cell.isEmpty() && isAsciiWhitespace(cell.front().unicode()))
        cell = cell.sliced(1);
    while (!cell.isEmpty() && isAsciiWhitespace(cell.back().unicode()))
        cell.chop(1);
    return cell;
}

} // namespace postroom
