// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QPainterPath>
#include <QString>

namespace postroom {

/// What a stretch of message text is.
enum class RunKind {
    Plain,
    Strong, ///< subject or heading
    Hidden, ///< personalisation that nobody may see: a solid bar; its text is thrown away when it is set
    Placeholder, ///< `((name))`
    Conditional, ///< the name part of `((name??text))`
};

/// What became of a stretch where two texts are compared (look 6.10).
enum class TextMark { None, Inserted, Deleted };

/// A stretch of message text. Never markup: `<b>` and `&` are shown as they are.
struct TextRun {
    QString text;
    RunKind kind = RunKind::Plain;
    QString address = {}; ///< of a link: underlined, shown in the tooltip, copied; never opened
    TextMark mark = TextMark::None;

    bool operator==(const TextRun &) const = default;
};

/// How a block of a message looks.
enum class BlockLook {
    Body,
    Heading,
    SubHeading,
    Address, ///< small: a line of a letter's recipient, in the window of its envelope
    Aside, ///< small, in the far half: a letter's sender
    Rule,
    PageBreak, ///< a dashed line
    Picture, ///< of squares, such as a QR code
    Banner, ///< a band over the whole width in a colour of its own
};

/// One block of a message; "\n" in its runs begins a new line.
struct TextBlock {
    QList<TextRun> runs = {};
    BlockLook look = BlockLook::Body;
    int indent = 0; ///< levels of lists
    int insets = 0; ///< levels of bars at its side
    QString marker = {}; ///< in front of its first line
    double below = 0; ///< room under it, in lines of body text
    QColor colour = {}; ///< of a banner
    QPainterPath picture = {}; ///< in a square of `modules` a side
    int modules = 0;
    TextMark mark = TextMark::None; ///< of what is no word of it: a picture, a rule, how it looks

    bool operator==(const TextBlock &) const = default;
};

} // namespace postroom
