// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipients/postaladdress.h"

#include "content/spacing.h"
#include "core/lettercase.h"
#include "core/whitespace.h"
#include "recipients/postcode.h"
#include "recipients/recipientwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postroom {
namespace {

constexpr qsizetype numberedLines = 6;

bool isAlphanumeric(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

QStringView withoutTrailingCommas(QStringView line)
{
    while (!line.isEmpty() && (line.back() == u' ' || line.back() == u','))
        line.chop(1);
    return line;
}

/// The digits that a text of nothing else stands for, whatever their script, without leading zeros.
std::optional<QString> plainNumber(QStringView text)
{
    QString digits;
    for (qsizetype i = 0; i < text.size();) {
        const char32_t c = nextCodePoint(text, i);
        if (!QChar::isDigit(c))
            return {};
        digits += QString::number(QChar::digitValue(c));
    }
    while (digits.size() > 1 && digits.startsWith(u'0'))
        digits.remove(0, 1);
    return digits.isEmpty() ? std::nullopt : std::optional(digits);
}

/// A line that names a British Forces Post Office and nothing else.
struct BfpoLine {
    bool matches = false;
    std::optional<QString> number;
};

BfpoLine readBfpoLine(const QString &line)
{
    QString rest = lowerCase(line);
    if (!rest.startsWith("bfpo"_L1))
        return {};
    QStringView after = trimmedOfWhitespace(QStringView(rest).sliced(4));
    if (after.startsWith("c/o"_L1))
        after = trimmedOfWhitespace(after.sliced(3));
    const std::optional<QString> number = plainNumber(after);
    return {after.isEmpty() || number, number};
}

/// Letters that the platform's search for words takes for each other when case does not count.
QString looselyFolded(const QString &text)
{
    return lowerCase(text).replace(u'\u017f', u's').replace(u'\u0131', u'i');
}

bool isNoFixedAbode(const QStringList &lines)
{
    const QString text = looselyFolded(lines.join(u'\n'));
    return text.contains("no fixed abode"_L1) || text.contains("no fixed address"_L1)
        || std::any_of(lines.begin(), lines.end(), [](const QString &line) { return lowerCase(line) == "nfa"_L1; });
}

bool startsWithMark(const QString &line)
{
    return !line.isEmpty() && u"@()=[]\"\\/,<>~"_s.contains(line.front());
}

bool hasAlphanumericStart(const QStringList &lines)
{
    return lines.size() >= 2 && std::all_of(lines.begin(), lines.begin() + 2, [](const QString &line) {
        return std::any_of(line.begin(), line.end(), isAlphanumeric);
    });
}

} // namespace

PostalAddress::PostalAddress(QStringView text, bool internationalAllowed)
    : m_internationalAllowed(internationalAllowed)
    , m_lines(readLines(text))
{
    takeBfpo(m_lines);
    m_hasOtherLines = !m_lines.isEmpty();
    takeCountry(m_lines);
    if (isInternational() || m_lines.isEmpty())
        return;
    m_postcode = formattedPostcode(m_lines.last());
    if (m_postcode)
        m_lines.last() = *m_postcode;
}

PostalAddress PostalAddress::fromValues(const QStringList &lines1To6, const QString &postcode,
    const std::optional<QString> &line7, bool internationalAllowed)
{
    return PostalAddress(lines1To6.join(u'\n') + u'\n' + line7.value_or(postcode), internationalAllowed);
}

QStringList PostalAddress::readLines(QStringView text) const
{
    QStringList lines;
    for (QStringView line : linesOf(text)) {
        const QString spaced = normalisedSpace(line);
        QString kept = withoutTrailingCommas(spaced).toString();
        if (kept.isEmpty())
            continue;
        removeSpaceBeforePunctuation(kept);
        lines += kept;
    }
    return lines.isEmpty() ? QStringList{QString()} : lines;
}

void PostalAddress::takeBfpo(QStringList &lines)
{
    for (const QString &line : lines) {
        if (!m_bfpoNumber)
            m_bfpoNumber = readBfpoLine(line).number;
    }
    if (m_bfpoNumber)
        lines.removeIf([](const QString &line) { return readBfpoLine(line).matches; });
}

// Names of the United Kingdom are counted from the end through lines that are no country at all, so an earlier one
// takes a line more away: the platform's fault, copied (template-spec §6.3 "Country", §9).
void PostalAddress::takeCountry(QStringList &lines)
{
    const std::optional<Country> last = lines.isEmpty() ? std::nullopt : findCountry(lines.last());
    if (!last)
        return;
    m_country = *last;
    qsizetype ukNames = 0;
    for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
        const std::optional<Country> found = findCountry(*line);
        if (found && found->zone != PostageZone::UnitedKingdom)
            break;
        ukNames += found ? 1 : 0;
    }
    lines.remove(lines.size() - std::max<qsizetype>(ukNames, 1), std::max<qsizetype>(ukNames, 1));
}

QStringList PostalAddress::lines() const
{
    QStringList all = m_lines;
    if (m_bfpoNumber)
        all += "BFPO "_L1 + *m_bfpoNumber;
    if (isInternational())
        all += m_country.name;
    return all;
}

int PostalAddress::lineCount() const
{
    const QStringList all = lines();
    return all == QStringList{QString()} ? 0 : static_cast<int>(all.size());
}

bool PostalAddress::hasValidLastLine() const
{
    if (m_internationalAllowed && isInternational() && !m_bfpoNumber)
        return true;
    return m_postcode || (m_bfpoNumber && !isInternational());
}

bool PostalAddress::has(AddressFault fault) const
{
    const QStringList all = lines();
    switch (fault) {
    case AddressFault::TooFewLines:
        return lineCount() < fewestLines;
    case AddressFault::TooManyLines:
        return lineCount() > mostLines;
    case AddressFault::NoAlphanumeric:
        return !hasAlphanumericStart(all);
    case AddressFault::BfpoWithCountry:
        return m_bfpoNumber && isInternational();
    case AddressFault::LastLine:
        return !hasValidLastLine();
    case AddressFault::FirstCharacter:
        return std::any_of(all.begin(), all.end(), startsWithMark);
    case AddressFault::NoFixedAbode:
        break;
    }
    return isNoFixedAbode(all);
}

std::optional<AddressFault> PostalAddress::fault() const
{
    static constexpr std::array order{AddressFault::TooFewLines, AddressFault::TooManyLines,
        AddressFault::NoAlphanumeric, AddressFault::BfpoWithCountry, AddressFault::LastLine,
        AddressFault::FirstCharacter, AddressFault::NoFixedAbode};
    const auto *first = std::find_if(order.begin(), order.end(), [this](AddressFault fault) { return has(fault); });
    return first == order.end() ? std::nullopt : std::optional(*first);
}

std::array<QString, 8> PostalAddress::asValues() const
{
    const QStringList all = lines();
    const bool bfpoWithPostcode = m_bfpoNumber && m_postcode;
    std::array<QString, 8> values;
    const qsizetype before = all.size() - (bfpoWithPostcode ? 2 : 1);
    for (qsizetype i = 0; i < std::min(before, numberedLines); ++i)
        values[static_cast<std::size_t>(i)] = all[i];
    values[6] = all.isEmpty() ? QString() : all.last();
    values[7] = m_bfpoNumber ? m_postcode.value_or(QString()) : values[6];
    if (bfpoWithPostcode)
        values[5] = *m_postcode;
    return values;
}

QString PostalAddress::normalised() const
{
    return lowerCase(withoutWhitespace(lines().join(u'\n')));
}

std::optional<QString> addressFormError(QStringView typed, bool internationalAllowed)
{
    const QString normalised = PostalAddress(typed).lines().join(u'\n');
    if (normalised.isEmpty())
        return emptyAddressSentence();
    const PostalAddress address(normalised, internationalAllowed);
    const std::optional<AddressFault> fault = address.fault();
    return fault ? std::optional(addressSentence(*fault, internationalAllowed, address.isInternational()))
                 : std::nullopt;
}

} // namespace postroom
