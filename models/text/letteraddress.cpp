// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/letteraddress.h"

#include "content/letter.h"
#include "recipients/postaladdress.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int lastCommonLine = 6;
constexpr QStringView lastLine = u"address line 7";

} // namespace

LetterAddress letterAddress(const Personalisation &values, const InsensitiveNames &placeholders)
{
    QStringList lines;
    for (int line = 1; line <= lastCommonLine; ++line)
        lines.append(values.addressText(u"address line %1"_s.arg(line)));
    const bool hasSeventh = heldNames(values, placeholders).contains(lastLine);
    const std::optional<QString> seventh = hasSeventh ? std::optional(values.addressText(lastLine)) : std::nullopt;
    const PostalAddress address = PostalAddress::fromValues(lines, values.addressText(u"postcode"), seventh, false);
    const int count = address.isOnlyBfpo() ? 0 : address.lineCount();
    if (count >= PostalAddress::fewestLines && count <= PostalAddress::mostLines)
        return {address.lines(), true};
    return {unfinishedAddressLines(values, placeholders), false};
}

} // namespace postroom
