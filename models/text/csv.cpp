// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/csv.h"

#include "core/whitespace.h"

#include <algorithm>
#include <numeric>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView dangerous = "=+-@\t\r\n";
// Wide forms count too: spreadsheets of East Asian locales read them as the narrow ones.
constexpr std::array<QByteArrayView, 4> dangerousWide{"\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"};

// What a byte of a text means for its quoting; they add up over a text.
constexpr unsigned char quoted = 1;
constexpr unsigned char beyondAscii = 2;

bool isPhoneNumber(QByteArrayView text)
{
    const QByteArrayView digits = text.sliced(1);
    return text.front() == '+' && digits.size() >= 7 && digits.size() <= 15
        && std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isFormula(QByteArrayView text)
{
    if (text.isEmpty())
        return false;
    const bool begins = dangerous.contains(text.front())
        || std::any_of(dangerousWide.begin(), dangerousWide.end(),
            [text](QByteArrayView first) { return text.startsWith(first); });
    return begins && !isPhoneNumber(text);
}

bool hasLineBreak(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return isLineBreak(c.unicode()); });
}

void appendDoubled(QByteArray &to, QByteArrayView text)
{
    for (const char c : text) {
        if (c == '"')
            to += '"';
        to += c;
    }
}

} // namespace

QString defused(const QString &text)
{
    return isFormula(text.toUtf8()) ? u'\'' + text : text;
}

char spreadsheetSeparator(const QLocale &locale)
{
    return locale.decimalPoint() == u","_s ? ';' : ',';
}

CsvWriter::CsvWriter(char separator, QByteArrayView lineEnd)
    : m_separator(separator)
    , m_lineEnd(lineEnd)
{
    // What is exported may be uploaded again: the platform, too, ends a line at more than CR and LF.
    for (unsigned c = 0; c < m_meaning.size(); ++c) {
        const bool separates = c == static_cast<unsigned char>(separator) || c == '"';
        m_meaning[c] = c > 127 ? beyondAscii : separates || isLineBreak(static_cast<char16_t>(c)) ? quoted : 0;
    }
}

CsvWriter &CsvWriter::field(const QString &value, Trust trust)
{
    return value.isNull() ? fieldUtf8(std::nullopt) : fieldUtf8(value.toUtf8(), trust);
}

CsvWriter &CsvWriter::fieldUtf8(std::optional<QByteArrayView> value, Trust trust)
{
    if (std::exchange(m_lineBegun, true))
        m_text += m_separator;
    if (!value)
        return *this;
    const char *mark = trust == Trust::Text && isFormula(*value) ? "'" : "";
    if (!needsQuotes(*value)) {
        m_text.append(mark).append(*value);
        return *this;
    }
    m_text.append('"').append(mark);
    appendDoubled(m_text, *value);
    m_text += '"';
    return *this;
}

CsvWriter &CsvWriter::endLine()
{
    m_text += m_lineEnd;
    m_lineBegun = false;
    return *this;
}

bool CsvWriter::needsQuotes(QByteArrayView text) const
{
    const auto meaning = std::accumulate(text.begin(), text.end(), static_cast<unsigned char>(0),
        [this](unsigned char seen, char c) { return seen | m_meaning[static_cast<unsigned char>(c)]; });
    return text.isEmpty() || (meaning & quoted) != 0
        || ((meaning & beyondAscii) != 0 && hasLineBreak(QString::fromUtf8(text)));
}

} // namespace postroom
