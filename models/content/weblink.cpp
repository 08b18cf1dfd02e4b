// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/weblink.h"

#include "content/characterclass.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace postroom {
namespace {

constexpr std::array knownSchemes{"ftp:"_L1, "file:"_L1, "http:"_L1, "https:"_L1, "mailto:"_L1, "tel:"_L1};
constexpr QLatin1StringView unencoded("_.-~:/?#=&;%");

bool staysInAddress(QChar c)
{
    return c.unicode() < 0x80 && (isAsciiLetter(c) || isAsciiDigit(c) || unencoded.contains(c));
}

bool namesScheme(QStringView address)
{
    return std::any_of(knownSchemes.begin(), knownSchemes.end(), [address](QLatin1StringView scheme) {
        return address.size() >= scheme.size()
            && address.first(scheme.size()).toString().toLower() == scheme; // as the platform lowers it
    });
}

void appendEncoded(QString &out, QStringView run)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    for (char byte : run.toUtf8()) {
        const auto value = static_cast<unsigned char>(byte);
        out += u'%';
        out += QLatin1Char(digits[value >> 4]);
        out += QLatin1Char(digits[value & 0xf]);
    }
}

} // namespace

QString safeAddress(QStringView address)
{
    QString out;
    out.reserve(address.size() + 16);
    if (!namesScheme(address))
        out += "http://"_L1;
    for (qsizetype start = 0; start < address.size();) {
        const bool stays = staysInAddress(address[start]);
        qsizetype end = start + 1;
        while (end < address.size() && staysInAddress(address[end]) == stays)
            ++end;
        const QStringView run = address.sliced(start, end - start);
        if (stays)
            out += run;
        else
            appendEncoded(out, run);
        start = end;
    }
    return out;
}

void appendLink(QString &out, QStringView address, QStringView text, const LinkStyle &style)
{
    out += "<a "_L1;
    out += style.attributes;
    out += "href=\""_L1;
    out += safeAddress(address);
    if (!style.title.isEmpty()) {
        out += "\" title=\""_L1;
        out += style.title;
    }
    out += "\">"_L1;
    out += text.isEmpty() ? address : text;
    out += "</a>"_L1;
}

} // namespace postroom
