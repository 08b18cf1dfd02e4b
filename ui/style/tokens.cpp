// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/tokens.h"

namespace postroom {

namespace {

constexpr QColor rgb(unsigned value)
{
    return QColor(int(value >> 16), int((value >> 8) & 0xff), int(value & 0xff));
}

// The order is that of look §2, with the name beside each colour so that the page and this table can be compared line
// by line.
constexpr Tokens light{
    .dark = false,
    .window = rgb(0xF3F4F6),
    .base = rgb(0xFFFFFF),
    .raised = rgb(0xFFFFFF),
    .sunken = rgb(0xF8F9FA),
    .hover = rgb(0xF1F3F6),
    .sel = rgb(0xE6ECFB),
    .navSel = rgb(0xE2E6EC),
    .line = rgb(0xE2E6EB),
    .rowLine = rgb(0xEDEFF2),
    .ctl = rgb(0xCBD1D9),
    .input = rgb(0x7F8896),
    .text = rgb(0x191D24),
    .text2 = rgb(0x545D6B),
    .text3 = rgb(0x5F6875),
    .accent = rgb(0x2F55C8),
    .onAccent = rgb(0xFFFFFF),
    .link = rgb(0x2A4DB8),
    .focus = rgb(0x2F55C8),
    .green = rgb(0x17703F),
    .greenTint = rgb(0xE3F3E9),
    .amber = rgb(0x8A5300),
    .amberTint = rgb(0xFDF1DC),
    .red = rgb(0xB42318),
    .redTint = rgb(0xFCE9E7),
    .onRed = rgb(0xFFFFFF),
    .blue = rgb(0x1F6390),
    .blueTint = rgb(0xE3F0F8),
    .guard = rgb(0xC2410C),
    .guardTint = rgb(0xFDEDE3),
    .onGuard = rgb(0xFFFFFF),
    .ph = rgb(0xFFE26B),
    .phCond = rgb(0xFFF1B3),
    .onPh = rgb(0x3B2F00),
    .ins = rgb(0xCFEFD9),
    .onIns = rgb(0x0E4F2A),
    .del = rgb(0xFBD7D3),
    .onDel = rgb(0x7E1A12),
    .skel = rgb(0xE9ECF0),
    .thumb = rgb(0x8B94A2),
    .c1 = rgb(0x2F55C8),
    .c2 = rgb(0x0E8A8A),
    .c3 = rgb(0xB7791F),
    .c4 = rgb(0xB42318),
    .c5 = rgb(0x7A4DB8),
};

constexpr Tokens dark{
    .dark = true,
    .window = rgb(0x15171C),
    .base = rgb(0x1B1E24),
    .raised = rgb(0x252932),
    .sunken = rgb(0x181B20),
    .hover = rgb(0x23272F),
    .sel = rgb(0x283352),
    .navSel = rgb(0x252932),
    .line = rgb(0x2E343E),
    .rowLine = rgb(0x262B33),
    .ctl = rgb(0x414854),
    .input = rgb(0x727B8B),
    .text = rgb(0xE7EAF0),
    .text2 = rgb(0xA9B1BF),
    .text3 = rgb(0x949DAC),
    .accent = rgb(0x8AA5FF),
    .onAccent = rgb(0x10162B),
    .link = rgb(0x9DB3FF),
    .focus = rgb(0x8AA5FF),
    .green = rgb(0x63C88E),
    .greenTint = rgb(0x1B3427),
    .amber = rgb(0xEDB458),
    .amberTint = rgb(0x3A2C14),
    .red = rgb(0xFF8B7E),
    .redTint = rgb(0x40211F),
    .onRed = rgb(0x2B0805),
    .blue = rgb(0x75BCE8),
    .blueTint = rgb(0x1A3040),
    .guard = rgb(0xFF9457),
    .guardTint = rgb(0x40281A),
    .onGuard = rgb(0x2A1002),
    .ph = rgb(0x6B5708),
    .phCond = rgb(0x473C12),
    .onPh = rgb(0xFFEFA8),
    .ins = rgb(0x1F4A32),
    .onIns = rgb(0xB4F0CB),
    .del = rgb(0x5A2723),
    .onDel = rgb(0xFFC9C2),
    .skel = rgb(0x2A2F38),
    .thumb = rgb(0x687080),
    .c1 = rgb(0x6E8BEA),
    .c2 = rgb(0x5CCBC5),
    .c3 = rgb(0xCF9E4C),
    .c4 = rgb(0xFF8B7E),
    .c5 = rgb(0xBE9BF0),
};

} // namespace

const Tokens &lightTokens()
{
    return light;
}

const Tokens &darkTokens()
{
    return dark;
}

QColor inkColour(const Tokens &tokens, Ink ink)
{
    switch (ink) {
    case Ink::Plain:
        return tokens.text;
    case Ink::Grey2:
        return tokens.text2;
    case Ink::Grey3:
        return tokens.text3;
    case Ink::Green:
        return tokens.green;
    case Ink::Amber:
        return tokens.amber;
    case Ink::Red:
        return tokens.red;
    case Ink::Blue:
        return tokens.blue;
    case Ink::Accent:
        return tokens.accent;
    case Ink::Link:
        return tokens.link;
    }
    return tokens.text;
}

QColor inkTint(const Tokens &tokens, Ink ink)
{
    switch (ink) {
    case Ink::Green:
        return tokens.greenTint;
    case Ink::Amber:
        return tokens.amberTint;
    case Ink::Red:
        return tokens.redTint;
    case Ink::Blue:
        return tokens.blueTint;
    default:
        return tokens.sunken;
    }
}

QColor mixed(const QColor &under, const QColor &over, double share)
{
    const auto part = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return QColor(part(under.red(), over.red()), part(under.green(), over.green()), part(under.blue(), over.blue()));
}

} // namespace postroom
