// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/csv.h"

#include "core/whitespace.h"

#include <algorithm>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

// Wide forms count too: spreadsheets of East Asian locales read them as the narrow ones.
constexpr QStringView dangerous = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

bool isPhoneNumber(QStringView text)
{
    const QStringView digits = text.sliced(1);
    return text.front() == u'+' && digits.size() >= 7 && digits.size() <= 15
        && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// What is exported may be uploaded again: the platform, too, ends a line at more than CR and LF.
bool needsQuotes(const QString &text, QChar separator)
{
    return text.isEmpty() || std::any_of(text.begin(), text.end(), [separator](QChar c) {
        return c == separator || c == u'"' || isLineBreak(c.unicode());
    });
}

} // namespace

QString defused(const QString &text)
{
    if (text.isEmpty() || !dangerous.contains(text.front()) || isPhoneNumber(text))
        return text;
    return u'\'' + text;
}

CsvWriter &CsvWriter::field(const QString &value, Trust trust)
{
    if (std::exchange(m_lineBegun, true))
        m_text += m_separator;
    if (value.isNull())
        return *this;
    QString text = trust == Trust::Text ? defused(value) : value;
    m_text += needsQuotes(text, m_separator) ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
    return *this;
}

CsvWriter &CsvWriter::endLine()
{
    m_text += m_lineEnd;
    m_lineBegun = false;
    return *this;
}

} // namespace postroom
