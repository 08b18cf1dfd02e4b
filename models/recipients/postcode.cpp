// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipients/postcode.h"

#include "core/whitespace.h"

#include <algorithm>
#include <array>

namespace postroom {
namespace {

/// The postcode areas, sorted.
constexpr std::array areas{"AB", "AL", "B", "BA", "BB", "BD", "BF", "BH", "BL", "BN", "BR", "BS", "BT", "BX", "CA",
    "CB", "CF", "CH", "CM", "CO", "CR", "CT", "CV", "CW", "DA", "DD", "DE", "DG", "DH", "DL", "DN", "DT", "DY", "E",
    "EC", "EH", "EN", "EX", "FK", "FY", "G", "GIR", "GL", "GU", "GY", "HA", "HD", "HG", "HP", "HR", "HS", "HU", "HX",
    "IG", "IM", "IP", "IV", "JE", "KA", "KT", "KW", "KY", "L", "LA", "LD", "LE", "LL", "LN", "LS", "LU", "M", "ME",
    "MK", "ML", "N", "NE", "NG", "NN", "NP", "NR", "NW", "OL", "OX", "PA", "PE", "PH", "PL", "PO", "PR", "RG", "RH",
    "RM", "S", "SA", "SE", "SG", "SK", "SL", "SM", "SN", "SO", "SP", "SR", "SS", "ST", "SW", "SY", "TA", "TD", "TF",
    "TN", "TQ", "TR", "TS", "TW", "UB", "W", "WA", "WC", "WD", "WF", "WN", "WR", "WS", "WV", "YO", "ZE"};

constexpr qsizetype inwardLength = 3;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLetter(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

/// A digit and two of the letters that are not mistaken for others.
bool isInward(QStringView code)
{
    const auto isInwardLetter = [](QChar c) { return isLetter(c) && !QStringView(u"CIKMOV").contains(c); };
    return code.size() == inwardLength && isDigit(code[0]) && isInwardLetter(code[1]) && isInwardLetter(code[2]);
}

/// What follows the area before the space: a digit, then perhaps a digit or a letter.
bool isDistrict(QStringView code)
{
    return (code.size() == 1 || (code.size() == 2 && (isDigit(code[1]) || isLetter(code[1])))) && isDigit(code[0]);
}

bool isOutward(QStringView code)
{
    return std::any_of(areas.begin(), areas.end(), [code](const char *area) {
        const QLatin1StringView letters(area);
        return code.startsWith(letters) && isDistrict(code.sliced(letters.size()));
    });
}

} // namespace

std::optional<QString> formattedPostcode(QStringView line)
{
    const QString code = withoutAllSpace(line).toUpper();
    const qsizetype outwardLength = code.size() - inwardLength;
    if (outwardLength < 1 || !isInward(QStringView(code).sliced(outwardLength))
        || !isOutward(QStringView(code).first(outwardLength)))
        return {};
    return code.first(outwardLength) + u' ' + code.sliced(outwardLength);
}

} // namespace postroom
