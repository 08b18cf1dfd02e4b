// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QWidget;

namespace postroom {

/// What a word or an icon says about a thing; each has exactly one colour in each theme (look 6.3).
enum class Ink {
    Plain, ///< content, `text`
    Grey2, ///< under way or of no concern, `text2`
    Grey3, ///< over, archived, unavailable, `text3`
    Green, ///< finished well, on
    Amber, ///< worth a look, may mend by itself
    Red, ///< failed, destroys something
    Blue, ///< in progress, neutral news
    Accent, ///< main action, current item
    Link, ///< text that acts
};

/// The colours of one theme by role (look §2); no other file of the window names a literal colour, previews apart.
struct Tokens {
    bool dark;
    QColor window, base, raised, sunken;
    QColor hover, sel, navSel;
    QColor line, rowLine, ctl, input;
    QColor text, text2, text3;
    QColor accent, onAccent, link, focus;
    QColor green, greenTint, amber, amberTint, red, redTint, onRed, blue, blueTint;
    QColor guard, guardTint, onGuard;
    QColor ph, phCond, onPh;
    QColor ins, onIns, del, onDel;
    QColor skel, thumb;
    QColor c1, c2, c3, c4, c5;
};

/// The light theme; lives for the whole run.
const Tokens &lightTokens();
/// The dark theme; lives for the whole run.
const Tokens &darkTokens();

/// The tokens that `widget` is to be drawn with: those of its PostroomStyle, or the light ones under any other style.
/// `widget` may be null: then the application's style decides.
const Tokens &tokensOf(const QWidget *widget);

/// The colour of words and icons in this ink.
QColor inkColour(const Tokens &tokens, Ink ink);
/// The fill behind a message of this ink; inks without a tint of their own get `sunken`.
QColor inkTint(const Tokens &tokens, Ink ink);
/// `share` (0 to 1) of `over` mixed into `under`, opaque.
QColor mixed(const QColor &under, const QColor &over, double share);

} // namespace postroom
