// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postroom {

/// What stands before and after the content of an element.
struct Wrapping {
    QStringView before = {};
    QStringView after = {};
};

/// A link as Markdown gives it; all parts as they stand in the source, the text rendered.
struct MarkdownLink {
    QStringView address;
    QStringView title;
    QStringView text;
};

/// How one renderer writes each element (template-spec §4.3, §4.5, §4.6): data, which one walker reads.
struct MarkdownStyle {
    Wrapping paragraph;
    int headingLevels = 0; ///< how many levels have a look of their own; the rest are paragraphs
    Wrapping headings[2] = {};
    QStringView rule = {};
    QStringView lineBreak = {};
    Wrapping orderedList = {};
    Wrapping unorderedList = {};
    Wrapping item = {};
    bool writesMarkers = false; ///< • or the number in front of an item
    Wrapping inset = {};
    void (*link)(QString &out, const MarkdownLink &link) = nullptr;
    void (*automaticLink)(QString &out, QStringView address) = nullptr;
    bool hasQrCodes = false;
};

/// The four renderers.
extern const MarkdownStyle emailHtmlStyle;
extern const MarkdownStyle emailPlainStyle;
extern const MarkdownStyle emailPreheaderStyle;
extern const MarkdownStyle letterStyle;

} // namespace postroom
