// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/tagscanner.h"

namespace postroom {

/// A part of a text.
struct TextSpan {
    qsizetype start = 0;
    qsizetype end = 0;
};

/// What one rule of block Markdown covers and what it says.
struct BlockMatch {
    qsizetype end = 0; ///< behind all that it uses up
    TextSpan text = {}; ///< of a heading or fence; the key of a definition
    TextSpan rest = {}; ///< address of a link, text of a footnote
    TextSpan title = {}; ///< of a link
    int level = 0; ///< of a heading
};

/// The rules of block Markdown, each asked at the start of a line (template-spec §4.3). Rules that look far ahead
/// remember what they saw, so that all questions about one text together are linear.
class BlockScanner {
public:
    explicit BlockScanner(QStringView text);

    QStringView text() const { return m_text; }
    /// The line feed that ends the line, or the end of the text.
    qsizetype lineEnd(qsizetype index) const;
    qsizetype afterLineFeeds(qsizetype index) const;
    qsizetype afterSpaces(qsizetype index) const;

    std::optional<BlockMatch> rule(qsizetype index) const;
    std::optional<BlockMatch> indented(qsizetype index) const;
    std::optional<BlockMatch> fence(qsizetype index);
    std::optional<BlockMatch> heading(qsizetype index) const;
    std::optional<BlockMatch> underlined(qsizetype index) const;
    std::optional<BlockMatch> inset(qsizetype index) const;
    std::optional<BlockMatch> list(qsizetype index);
    std::optional<BlockMatch> linkDefinition(qsizetype index);
    std::optional<BlockMatch> footnoteDefinition(qsizetype index);
    /// A table; with outer pipes or without.
    std::optional<BlockMatch> table(qsizetype index, bool hasOuterPipes) const;
    BlockMatch paragraph(qsizetype index);
    TagScanner &tags() { return m_tags; }

    /// Behind a list marker (bullet, or digits and a full stop) at `index`, or -1.
    qsizetype afterMarker(qsizetype index) const;

private:
    /// A run of fence characters that ends its line.
    struct Closer {
        qsizetype start = 0;
        qsizetype end = 0;
        qsizetype longestFromHere = 0; ///< here and later
    };
    using Closers = std::vector<Closer>;
    const Closers &closers(QChar character);
    std::optional<BlockMatch> closedFence(const Closers &candidates, qsizetype length, qsizetype content) const;
    qsizetype rulerEnd(qsizetype index) const;
    bool startsBlock(qsizetype index);
    bool startsNarrowItem(qsizetype index) const;
    bool endsList(qsizetype lineFeeds, qsizetype next, qsizetype indent);
    bool isRuleAfterIndent(qsizetype index, qsizetype indent) const;
    bool isSpacedMarker(qsizetype index, qsizetype indent) const;
    std::optional<BlockMatch> linkAddress(qsizetype index) const;
    qsizetype delimiterRowEnd(qsizetype index, bool hasOuterPipes) const;

    QStringView m_text;
    TagScanner m_tags;
    ForwardSearch m_closingBracket;
    ForwardSearch m_keyStop;
    std::optional<Closers> m_backticks;
    std::optional<Closers> m_tildes;
    qsizetype m_inkEnd = 0;
};

} // namespace postroom
