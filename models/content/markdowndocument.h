// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <QHash>
#include <QString>
#include <vector>

namespace postroom {

/// What a block is; containers have a start and an end.
enum class BlockKind {
    BlankLines,
    Rule,
    Verbatim, ///< indented or fenced text, and raw HTML: written as it is
    Heading,
    Table,
    InsetStart,
    InsetEnd,
    ListStart,
    TightItemStart,
    LooseItemStart,
    ItemEnd,
    ListEnd,
    FootnoteStart,
    FootnoteEnd,
    Paragraph,
    Line ///< of a list item; neighbours are one text
};

/// One block of a document. Views into the document's texts.
struct Block {
    BlockKind kind;
    QStringView text = {};
    int level = 0; ///< of a heading; of a list 1 when it is ordered
    QString key = {}; ///< of a footnote
};

/// An address that text refers to by a key.
struct LinkDefinition {
    QStringView address;
    QStringView title;
};

/// A body cut into blocks as the platform's Markdown does (template-spec §4.2 to §4.4): first all blocks, so that what
/// is defined at the end is known to the first line. Owns its texts; not copyable.
class MarkdownDocument {
public:
    explicit MarkdownDocument(QStringView text);
    MarkdownDocument(const MarkdownDocument &) = delete;
    MarkdownDocument &operator=(const MarkdownDocument &) = delete;

    const std::vector<Block> &blocks() const { return m_blocks; }
    /// By folded key; the last definition holds.
    const QHash<QString, LinkDefinition> &links() const { return m_links; }
    /// By folded key: 0 until the footnote is referred to, then its number.
    QHash<QString, int> &footnotes() { return m_footnotes; }
    /// The number of the footnote that is referred to next.
    int nextFootnoteNumber() { return ++m_lastFootnote; }

private:
    friend class BlockReader;
    /// Keeps a text for as long as the document lives.
    QStringView keep(QString text);

    std::deque<QString> m_texts;
    std::vector<Block> m_blocks;
    QHash<QString, LinkDefinition> m_links;
    QHash<QString, int> m_footnotes;
    int m_lastFootnote = 0;
};

/// A key of a link or footnote as it is compared: lower-cased, white space as one space.
QString foldedKey(QStringView key);

/// A text as the platform's Markdown reads it: LF line ends, tabs to multiples of four columns, lines of spaces empty.
QString preparedForMarkdown(QStringView text);

} // namespace postroom
