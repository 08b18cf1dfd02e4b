// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/markdown.h"

#include "content/characterclass.h"
#include "content/inlinewriter.h"
#include "content/qrparagraph.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace postroom {
namespace {

/// Walks the blocks of a document and writes them in a style.
class MarkdownWalker {
public:
    MarkdownWalker(MarkdownDocument &document, const MarkdownStyle &style, const QrCodeWriter &qrCode)
        : m_document(document)
        , m_style(style)
        , m_qrCode(qrCode)
        , m_inline(document, style)
    {
    }

    QString written()
    {
        while (m_next < m_document.blocks().size())
            write(m_document.blocks()[m_next++], false);
        std::map<int, QString> referred;
        for (auto note = m_notes.cbegin(); note != m_notes.cend(); ++note) {
            if (const int number = m_document.footnotes().value(note.key()))
                referred.emplace(number, note.value());
        }
        for (const auto &[number, text] : referred)
            m_out += text;
        return m_out;
    }

private:
    void writeUntil(BlockKind end, bool isTight = false)
    {
        while (m_document.blocks()[m_next].kind != end)
            write(m_document.blocks()[m_next++], isTight);
        ++m_next;
    }

    void write(const Block &block, bool isTight)
    {
        switch (block.kind) {
        case BlockKind::BlankLines:
            m_out += m_style.lineBreak;
            break;
        case BlockKind::Rule:
            m_out += m_style.rule;
            break;
        case BlockKind::Verbatim:
            m_out += block.text;
            break;
        case BlockKind::Heading:
            writeHeading(block);
            break;
        case BlockKind::Table:
            readTable(block.text);
            break;
        case BlockKind::Paragraph:
            writeParagraph(block.text);
            break;
        case BlockKind::Line:
            writeLines(block, isTight);
            break;
        default:
            writeContainer(block);
        }
    }

    void writeContainer(const Block &block)
    {
        switch (block.kind) {
        case BlockKind::InsetStart:
            m_out += m_style.inset.before;
            writeUntil(BlockKind::InsetEnd);
            m_out += m_style.inset.after;
            break;
        case BlockKind::ListStart:
            writeList(block.level > 0);
            break;
        case BlockKind::TightItemStart:
        case BlockKind::LooseItemStart:
            writeItem(block.kind == BlockKind::TightItemStart);
            break;
        case BlockKind::FootnoteStart:
            writeFootnote(block);
            break;
        default:
            Q_UNREACHABLE(); // every end is taken by its start
        }
    }

    void writeHeading(const Block &block)
    {
        if (block.level > m_style.headingLevels)
            return writeParagraph(block.text);
        const Wrapping &wrapping = m_style.headings[block.level - 1];
        m_out += wrapping.before;
        m_inline.write(m_out, block.text);
        m_out += wrapping.after;
    }

    /// Nothing of it when its text comes out blank.
    void writeParagraph(QStringView text)
    {
        const qsizetype start = m_out.size();
        m_out += m_style.paragraph.before;
        const qsizetype content = m_out.size();
        m_inline.write(m_out, text);
        const QStringView written = QStringView(m_out).sliced(content);
        if (std::all_of(written.begin(), written.end(), isBlank)) {
            m_out.truncate(start);
            return;
        }
        if (m_style.hasQrCodes)
            drawQrCode(content);
        m_out += m_style.paragraph.after;
    }

    void drawQrCode(qsizetype content)
    {
        const std::optional<QString> data = qrCodeData(QStringView(m_out).sliced(content));
        if (!data || !m_qrCode)
            return;
        m_out.truncate(content);
        m_out += m_qrCode(*data);
    }

    /// Neighbouring lines are one text; they stand one line feed apart in the source.
    void writeLines(const Block &first, bool isTight)
    {
        QStringView text = first.text;
        while (m_next < m_document.blocks().size() && m_document.blocks()[m_next].kind == BlockKind::Line) {
            const QStringView line = m_document.blocks()[m_next++].text;
            text = QStringView(text.begin(), line.end());
        }
        if (isTight)
            m_inline.write(m_out, text);
        else
            writeParagraph(text);
    }

    void writeList(bool isOrdered)
    {
        const Wrapping &wrapping = isOrdered ? m_style.orderedList : m_style.unorderedList;
        const int outer = std::exchange(m_itemNumber, isOrdered ? 1 : 0);
        m_out += wrapping.before;
        writeUntil(BlockKind::ListEnd);
        m_out += wrapping.after;
        m_itemNumber = outer;
    }

    void writeItem(bool isTight)
    {
        m_out += m_style.item.before;
        if (m_style.writesMarkers)
            m_out += m_itemNumber > 0 ? QString::number(m_itemNumber) + ". "_L1 : u"• "_s;
        m_itemNumber += m_itemNumber > 0 ? 1 : 0;
        const qsizetype content = m_out.size();
        writeUntil(BlockKind::ItemEnd, isTight);
        trimFrom(content);
        m_out += m_style.item.after;
    }

    void trimFrom(qsizetype content)
    {
        const QStringView written = QStringView(m_out).sliced(content);
        const QStringView kept = trimmedBlank(written);
        const qsizetype before = kept.isEmpty() ? 0 : kept.begin() - written.begin();
        m_out.truncate(content + before + kept.size());
        m_out.remove(content, before);
    }

    /// A footnote is written where it is defined and shown where all of them are.
    void writeFootnote(const Block &block)
    {
        const QString page = std::exchange(m_out, {});
        m_inline.setInFootnote(true);
        writeUntil(BlockKind::FootnoteEnd);
        m_inline.setInFootnote(false);
        m_notes.insert(block.key, std::exchange(m_out, page));
    }

    /// A table is dropped, yet a footnote that it refers to is referred to.
    void readTable(QStringView rows)
    {
        if (m_document.footnotes().isEmpty())
            return;
        QString dropped;
        int row = 0;
        for (qsizetype start = 0; start < rows.size(); ++row) {
            const qsizetype feed = rows.indexOf(u'\n', start);
            const qsizetype end = feed < 0 ? rows.size() : feed;
            const QStringView cells = rows.sliced(start, end - start);
            for (qsizetype from = 0; from <= cells.size() && row != 1;) {
                const qsizetype pipe = cells.indexOf(u'|', from);
                const qsizetype to = pipe < 0 ? cells.size() : pipe;
                m_inline.write(dropped, cells.sliced(from, to - from));
                from = to + 1;
            }
            start = end + 1;
        }
    }

    MarkdownDocument &m_document;
    const MarkdownStyle &m_style;
    const QrCodeWriter &m_qrCode;
    InlineWriter m_inline;
    std::size_t m_next = 0;
    QString m_out;
    int m_itemNumber = 0; ///< of the list that is written; 0 when it has none
    QHash<QString, QString> m_notes;
};

} // namespace

QString renderedMarkdown(QStringView text, const MarkdownStyle &style, const QrCodeWriter &qrCode)
{
    MarkdownDocument document(text);
    return MarkdownWalker(document, style, qrCode).written();
}

} // namespace postroom
