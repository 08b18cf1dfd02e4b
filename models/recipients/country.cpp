// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipients/country.h"

#include "core/lettercase.h"
#include "recipients/countrydata.h"
#include "recipients/plaintext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace postroom {
namespace {

/// A digit of any script or form: ٣, ², ①.
bool hasDigit(QStringView name)
{
    for (qsizetype i = 0; i < name.size();) {
        if (QChar::digitValue(nextCodePoint(name, i)) >= 0)
            return true;
    }
    return false;
}

QString comparedName(QStringView name)
{
    QString spelled = name.toString();
    spelled.replace(u'&', "and"_L1).replace(u'+', "and"_L1);
    spelled.removeIf([](QChar c) { return QStringView(u" _-'\u2019,.()").contains(c); });
    // A sigma is lowered for itself, not as the last letter of a word.
    QString folded;
    for (qsizetype i = 0; i < spelled.size();) {
        const char32_t c = nextCodePoint(spelled, i);
        folded += QStringView(QChar::fromUcs4(c)).toString().toLower();
    }
    QString plain = plainAscii(folded);
    return plain.contains(u'?') ? folded : plain;
}

std::optional<Country> countryOf(QStringView folded)
{
    const auto names = countryNameRows();
    const auto row = std::lower_bound(names.begin(), names.end(), folded,
        [](const CountryNameRow &candidate, QStringView wanted) { return candidate.folded < wanted; });
    if (row == names.end() || row->folded != folded)
        return {};
    const CountryRow &country = countryRows()[static_cast<std::size_t>(row->country)];
    return Country{country.name.toString(), country.zone};
}

} // namespace

QString postageZoneName(PostageZone zone)
{
    switch (zone) {
    case PostageZone::UnitedKingdom:
        return u"united-kingdom"_s;
    case PostageZone::Europe:
        return u"europe"_s;
    case PostageZone::RestOfWorld:
        break;
    }
    return u"rest-of-world"_s;
}

std::optional<Country> findCountry(QStringView name)
{
    if (hasDigit(name))
        return {};
    const QString folded = comparedName(name);
    static constexpr std::array articles{QStringView(), QStringView(u"the"), QStringView(u"yr"), QStringView(u"y")};
    for (QStringView article : articles) {
        if (std::optional<Country> country = countryOf(article.toString() + folded))
            return country;
    }
    return {};
}

} // namespace postroom
