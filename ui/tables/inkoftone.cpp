// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/inkoftone.h"

namespace postroom {

Ink inkOf(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return Ink::Plain;
    case Tone::Good:
        return Ink::Green;
    case Tone::Look:
        return Ink::Amber;
    case Tone::Bad:
        return Ink::Red;
    case Tone::Moving:
        return Ink::Blue;
    case Tone::Quiet:
        return Ink::Grey2;
    case Tone::Over:
        return Ink::Grey3;
    }
    return Ink::Plain;
}

StatusWord statusWordOf(const StatusWords &words)
{
    return {words.text, QString(words.icon), inkOf(words.tone)};
}

} // namespace postroom
