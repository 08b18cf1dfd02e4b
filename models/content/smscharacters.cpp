// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/smscharacters.h"

#include "core/lettercase.h"
#include "core/standin.h"

#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace postroom {
namespace {

// GSM 03.38 basic with its extension, and the Welsh vowels with grave, acute, diaeresis and circumflex.
constexpr QStringView allowed = u"\n\r\x1b !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_"
                                u"abcdefghijklmnopqrstuvwxyz{|}~¡£¤¥§¿ÀÁÂÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÖØÙÚÛÜÝßàáâäåæèéêëìíîïñòóôöø"
                                u"ùúûüýÿŴŵŶŷŸΓΔΘΛΞΠΣΦΨΩẀẁẂẃẄẅỲỳ€";
constexpr QStringView extensions = u"[\\]^{|}~€";
constexpr QStringView forcing = u"ÀÁÂÈÊËÌÍÎÏÒÓÔÙÚÛÝáâêëíîïóôúûýÿŴŵŶŷŸẀẁẂẃẄẅỲỳ";

enum Kind : quint8 { Unknown = 0, Allowed = 1, Extension = 2, Forcing = 4 };

/// One byte a code unit up to U+20AC, so that the walk over a message is a look-up.
constexpr std::size_t tableSize = 0x20ad;
constexpr std::array<quint8, tableSize> makeKinds()
{
    std::array<quint8, tableSize> kinds{};
    for (char16_t c : std::u16string_view(allowed.utf16(), static_cast<std::size_t>(allowed.size())))
        kinds[c] |= Allowed;
    for (char16_t c : std::u16string_view(extensions.utf16(), static_cast<std::size_t>(extensions.size())))
        kinds[c] |= Extension;
    for (char16_t c : std::u16string_view(forcing.utf16(), static_cast<std::size_t>(forcing.size())))
        kinds[c] |= Forcing;
    return kinds;
}
constexpr std::array<quint8, tableSize> kinds = makeKinds();

quint8 kindOf(char32_t codePoint)
{
    return codePoint < tableSize ? kinds[codePoint] : quint8{Unknown};
}

} // namespace

bool isSmsCharacter(char32_t codePoint)
{
    return kindOf(codePoint) & Allowed;
}

bool forcesUcs2(char16_t unit)
{
    return kindOf(unit) & Forcing;
}

SmsCounts smsCounts(QStringView text)
{
    SmsCounts counts;
    for (QChar c : text) {
        const quint8 kind = kindOf(c.unicode());
        counts.isUcs2 = counts.isUcs2 || (kind & Forcing);
        counts.extensions += kind & Extension ? 1 : 0;
    }
    return counts;
}

QString smsReplacement(char32_t codePoint)
{
    return standIn(codePoint, isSmsCharacter);
}

bool isSmsIncompatible(char32_t codePoint)
{
    return codePoint != U'?' && smsReplacement(codePoint) == "?"_L1;
}

void appendSanitisedForSms(QString &out, QStringView text)
{
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size();) {
        if (kindOf(text[i].unicode()) & Allowed) {
            ++i;
            continue;
        }
        out += text.sliced(start, i - start);
        out += smsReplacement(nextCodePoint(text, i));
        start = i;
    }
    out += text.sliced(start);
}

QString sanitisedForSms(QStringView text)
{
    QString out;
    out.reserve(text.size());
    appendSanitisedForSms(out, text);
    return out;
}

QStringList smsIncompatibleCharacters(QStringView text)
{
    std::set<char32_t> found;
    for (qsizetype i = 0; i < text.size();) {
        const char32_t codePoint = nextCodePoint(text, i);
        if (!isSmsCharacter(codePoint) && !found.contains(codePoint) && isSmsIncompatible(codePoint))
            found.insert(codePoint);
    }
    QStringList characters;
    for (char32_t codePoint : found)
        characters.append(QStringView(QChar::fromUcs4(codePoint)).toString());
    return characters;
}

QStringView smsCharacters()
{
    return allowed;
}

QStringView gsmExtensions()
{
    return extensions;
}

QStringView ucs2Letters()
{
    return forcing;
}

} // namespace postroom
