// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standin.h"

#include "core/lettercase.h"
#include "core/whitespace.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace postroom {
namespace {

struct NamedStandIn {
    char16_t character;
    QStringView plain;
};

/// Those that have no canonical decomposition.
constexpr std::array namedStandIns{NamedStandIn{0x09, u" "}, NamedStandIn{0xa0, u" "}, NamedStandIn{0x0141, u"L"},
    NamedStandIn{0x0142, u"l"}, NamedStandIn{0x2011, u"-"}, NamedStandIn{0x2013, u"-"}, NamedStandIn{0x2014, u"-"},
    NamedStandIn{0x2018, u"'"}, NamedStandIn{0x2019, u"'"}, NamedStandIn{0x201a, u"'"}, NamedStandIn{0x201c, u"\""},
    NamedStandIn{0x201d, u"\""}, NamedStandIn{0x201e, u"\""}, NamedStandIn{0x2026, u"..."}, NamedStandIn{0x202f, u" "},
    NamedStandIn{0x2212, u"-"}};

} // namespace

QString standIn(char32_t codePoint, bool (*isAllowed)(char32_t))
{
    if (isAllowed(codePoint))
        return QChar(static_cast<char16_t>(codePoint));
    // One canonical step; where there is one, nothing else is tried.
    if (QChar::decompositionTag(codePoint) == QChar::Canonical) {
        const QString parts = QChar::decomposition(codePoint);
        qsizetype index = 0;
        const char32_t first = parts.isEmpty() ? U'?' : nextCodePoint(parts, index);
        return isAllowed(first) ? QString(QChar(static_cast<char16_t>(first))) : u"?"_s;
    }
    const auto *row = std::find_if(namedStandIns.begin(), namedStandIns.end(),
        [codePoint](const NamedStandIn &candidate) { return candidate.character == codePoint; });
    if (row != namedStandIns.end())
        return row->plain.toString();
    return codePoint <= 0xffff && isZeroWidth(static_cast<char16_t>(codePoint)) ? QString() : u"?"_s;
}

} // namespace postroom
