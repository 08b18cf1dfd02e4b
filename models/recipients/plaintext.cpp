// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipients/plaintext.h"

#include "core/lettercase.h"
#include "core/standin.h"

namespace postroom {
namespace {

bool isPrintableAscii(char32_t c)
{
    return c >= 0x20 && c <= 0x7e;
}

} // namespace

QString plainAscii(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size();)
        plain += standIn(nextCodePoint(text, i), isPrintableAscii);
    return plain;
}

} // namespace postroom
