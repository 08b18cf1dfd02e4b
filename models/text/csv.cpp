// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/csv.h"

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
    const bool quoted = text.isEmpty() || text.contains(m_separator) || text.contains(u'"') || text.contains(u'\n')
        || text.contains(u'\r');
    m_text += quoted ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
    return *this;
}

CsvWriter &CsvWriter::endLine()
{
    m_text += m_lineEnd;
    m_lineBegun = false;
    return *this;
}

} // namespace postroom
