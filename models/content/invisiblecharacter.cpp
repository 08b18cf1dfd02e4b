// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/invisiblecharacter.h"

#include "core/whitespace.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace postroom {
namespace {

// In order of their code.
constexpr std::array characters{
    InvisibleCharacter{0x0000, 0x001f, "control character"_L1},
    InvisibleCharacter{0x007f, 0x009f, "control character"_L1},
    InvisibleCharacter{0x00a0, 0x00a0, "no-break space"_L1, true},
    InvisibleCharacter{0x00ad, 0x00ad, "soft hyphen"_L1},
    InvisibleCharacter{0x034f, 0x034f, "combining grapheme joiner"_L1},
    InvisibleCharacter{0x061c, 0x061c, "Arabic letter mark"_L1},
    InvisibleCharacter{0x115f, 0x115f, "Hangul choseong filler"_L1},
    InvisibleCharacter{0x1160, 0x1160, "Hangul jungseong filler"_L1},
    InvisibleCharacter{0x1680, 0x1680, "Ogham space mark"_L1, true},
    InvisibleCharacter{0x180e, 0x180e, "Mongolian vowel separator"_L1},
    InvisibleCharacter{0x2000, 0x2000, "en quad"_L1, true},
    InvisibleCharacter{0x2001, 0x2001, "em quad"_L1, true},
    InvisibleCharacter{0x2002, 0x2002, "en space"_L1, true},
    InvisibleCharacter{0x2003, 0x2003, "em space"_L1, true},
    InvisibleCharacter{0x2004, 0x2004, "three-per-em space"_L1, true},
    InvisibleCharacter{0x2005, 0x2005, "four-per-em space"_L1, true},
    InvisibleCharacter{0x2006, 0x2006, "six-per-em space"_L1, true},
    InvisibleCharacter{0x2007, 0x2007, "figure space"_L1, true},
    InvisibleCharacter{0x2008, 0x2008, "punctuation space"_L1, true},
    InvisibleCharacter{0x2009, 0x2009, "thin space"_L1, true},
    InvisibleCharacter{0x200a, 0x200a, "hair space"_L1, true},
    InvisibleCharacter{0x200b, 0x200b, "zero width space"_L1},
    InvisibleCharacter{0x200c, 0x200c, "zero width non-joiner"_L1},
    InvisibleCharacter{0x200d, 0x200d, "zero width joiner"_L1},
    InvisibleCharacter{0x200e, 0x200e, "left-to-right mark"_L1},
    InvisibleCharacter{0x200f, 0x200f, "right-to-left mark"_L1},
    InvisibleCharacter{0x2028, 0x2028, "line separator"_L1},
    InvisibleCharacter{0x2029, 0x2029, "paragraph separator"_L1},
    InvisibleCharacter{0x202a, 0x202a, "left-to-right embedding"_L1},
    InvisibleCharacter{0x202b, 0x202b, "right-to-left embedding"_L1},
    InvisibleCharacter{0x202c, 0x202c, "pop directional formatting"_L1},
    InvisibleCharacter{0x202d, 0x202d, "left-to-right override"_L1},
    InvisibleCharacter{0x202e, 0x202e, "right-to-left override"_L1},
    InvisibleCharacter{0x202f, 0x202f, "narrow no-break space"_L1, true},
    InvisibleCharacter{0x205f, 0x205f, "medium mathematical space"_L1, true},
    InvisibleCharacter{0x2060, 0x2060, "word joiner"_L1},
    InvisibleCharacter{0x2061, 0x2064, "invisible operator"_L1},
    InvisibleCharacter{0x2066, 0x2066, "left-to-right isolate"_L1},
    InvisibleCharacter{0x2067, 0x2067, "right-to-left isolate"_L1},
    InvisibleCharacter{0x2068, 0x2068, "first strong isolate"_L1},
    InvisibleCharacter{0x2069, 0x2069, "pop directional isolate"_L1},
    InvisibleCharacter{0x206a, 0x206f, "formatting character"_L1},
    InvisibleCharacter{0x3000, 0x3000, "ideographic space"_L1, true},
    InvisibleCharacter{0x3164, 0x3164, "Hangul filler"_L1},
    InvisibleCharacter{0xfeff, 0xfeff, "zero width no-break space"_L1},
    InvisibleCharacter{0xffa0, 0xffa0, "halfwidth Hangul filler"_L1},
    InvisibleCharacter{0xfff9, 0xfffb, "interlinear annotation character"_L1},
    InvisibleCharacter{0xe0000, 0xe007f, "tag character"_L1},
};

} // namespace

const InvisibleCharacter *invisibleCharacter(char32_t codePoint)
{
    if (codePoint <= 0xffff && isAsciiWhitespace(static_cast<char16_t>(codePoint)))
        return nullptr;
    const auto *row = std::lower_bound(characters.begin(), characters.end(), codePoint,
        [](const InvisibleCharacter &candidate, char32_t wanted) { return candidate.last < wanted; });
    return row != characters.end() && row->first <= codePoint ? row : nullptr;
}

} // namespace postroom
