// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipientfiles/textends.h"

#include "core/whitespace.h"

#include <utility>

namespace postroom {

TextTrimmer::TextTrimmer(Test atLeft, Test atRight, TextSink sink)
    : m_atLeft(atLeft)
    , m_atRight(atRight)
    , m_sink(std::move(sink))
{
}

void TextTrimmer::feed(QStringView text)
{
    while (!m_started && !text.isEmpty() && m_atLeft(text.front().unicode()))
        text = text.sliced(1);
    if (text.isEmpty())
        return;
    m_started = true;
    qsizetype kept = text.size();
    while (kept > 0 && m_atRight(text[kept - 1].unicode()))
        --kept;
    if (kept > 0) {
        if (!m_held.isEmpty())
            m_sink(std::exchange(m_held, {}));
        m_sink(text.first(kept));
    }
    m_held += text.sliced(kept);
}

LineEndNormaliser::LineEndNormaliser(TextSink sink)
    : m_sink(std::move(sink))
{
}

void LineEndNormaliser::feed(QStringView text)
{
    m_text.resize(0);
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        // Nearly everything lies between the control characters and the first break above them.
        if ((unit > 0x1e && unit < 0x85) || !isLineBreak(unit)) {
            m_afterCarriageReturn = false;
            continue;
        }
        m_text += text.sliced(start, i - start);
        if (unit != u'\n' || !m_afterCarriageReturn)
            m_text += u"\r\n";
        m_afterCarriageReturn = unit == u'\r';
        start = i + 1;
    }
    m_text += text.sliced(start);
    m_sink(m_text);
}

} // namespace postroom
