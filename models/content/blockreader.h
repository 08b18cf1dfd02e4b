// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/blockscanner.h"
#include "content/markdowndocument.h"

#include <span>

namespace postroom {

/// Reads the blocks of a text into a document; insets, list items and footnotes are read again as texts of their own
/// (template-spec §4.3, §4.4), six levels deep.
class BlockReader {
public:
    /// Which rules hold: those of a page, of a list item, or of a footnote.
    enum class Rules { Page, Item, Footnote };

    explicit BlockReader(MarkdownDocument &document)
        : m_document(document)
    {
    }

    /// `text` outlives the document's blocks.
    void read(QStringView text, Rules rules);

private:
    using Match = std::optional<BlockMatch>;
    /// A rule: it adds its blocks and answers the position behind, or -1 where it does not hold.
    using Rule = qsizetype (BlockReader::*)(BlockScanner &, qsizetype);
    static std::span<const Rule> rulesOf(Rules rules);

    qsizetype readBlankLines(BlockScanner &scanner, qsizetype index);
    qsizetype readRule(BlockScanner &scanner, qsizetype index);
    qsizetype readIndented(BlockScanner &scanner, qsizetype index);
    qsizetype readFence(BlockScanner &scanner, qsizetype index);
    qsizetype readHeading(BlockScanner &scanner, qsizetype index);
    qsizetype readOpenTable(BlockScanner &scanner, qsizetype index);
    qsizetype readUnderlined(BlockScanner &scanner, qsizetype index);
    qsizetype readInset(BlockScanner &scanner, qsizetype index);
    qsizetype readList(BlockScanner &scanner, qsizetype index);
    qsizetype readHtml(BlockScanner &scanner, qsizetype index);
    qsizetype readLinkDefinition(BlockScanner &scanner, qsizetype index);
    qsizetype readFootnote(BlockScanner &scanner, qsizetype index);
    qsizetype readPipedTable(BlockScanner &scanner, qsizetype index);
    qsizetype readParagraph(BlockScanner &scanner, qsizetype index);
    qsizetype readLine(BlockScanner &scanner, qsizetype index);

    qsizetype addHeading(const BlockScanner &scanner, const Match &match);
    qsizetype addTable(const BlockScanner &scanner, const Match &match);
    void readItems(QStringView list);
    void readItem(QStringView item, qsizetype markerEnd, bool isLast, bool &follows);
    void add(BlockKind kind, QStringView text = {}, int level = 0, const QString &key = {});

    MarkdownDocument &m_document;
    int m_listDepth = 0;
    int m_insetDepth = 0;
};

} // namespace postroom
