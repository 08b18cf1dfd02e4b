// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/letterpage.h"

#include <compare>
#include <memory>
#include <optional>
#include <QTextLayout>
#include <QWidget>
#include <vector>

namespace postroom {

/// Message text over QTextLayout: blocks of runs with kinds, a line height of 1.35, its height following its width
/// (look §9). Nothing is loaded and nothing opens.
///
/// Can be selected and copied: by dragging, a double click on a word, Shift and the arrows, Ctrl+A, Ctrl+C (all of it
/// where nothing is selected). What is hidden is copied as "[hidden]": its text is not in here.
class MessageText : public QWidget {
    Q_OBJECT
public:
    explicit MessageText(QWidget *parent = nullptr);
    ~MessageText() override;

    /// Shows these runs one after another; "\n" begins a new line. Accessible text and all accessors say "hidden" where
    /// a hidden run stands.
    void setRuns(const QList<TextRun> &runs);
    /// Shows these blocks under each other, in the same way.
    void setBlocks(const QList<TextBlock> &blocks);
    /// What is shown; the text of hidden runs is gone.
    const QList<TextBlock> &blocks() const { return m_blocks; }
    /// The runs of all blocks.
    QList<TextRun> runs() const;
    /// The text for clipboard and screen readers, with "[hidden]" where a hidden run stands.
    QString plainText() const;
    /// The part of it that is selected; empty when nothing is.
    QString selectedText() const;
    /// Selects all of it.
    void selectAll();
    /// The selection on the clipboard, or everything when nothing is selected.
    void copy() const;
    /// Where the link at a point of the widget leads; empty when there is none.
    QString addressAt(const QPointF &point) const;

    /// Where what is laid out may be cut for pages: below each line of it, or below each page of a letter, in px from
    /// its top; the last is its height.
    std::vector<qreal> cuts() const;
    /// Paints what stands between two of these, without what only a screen has.
    void paintPart(QPainter &painter, qreal from, qreal to) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    /// Colours of the surface that the text stands on.
    struct Surface {
        QColor fill, edge, text, bar;
        QColor placeholder, conditional, onPlaceholder;
        QColor link, mark; ///< `mark`: bars and lines of the message itself
        qreal radius = 0;
    };
    /// The surface in the current theme; the plain one has no fill.
    virtual Surface surface() const;
    /// The pages that the text stands on when it is that wide; nothing where it runs on without.
    virtual std::optional<LetterPage> pageFor(int) const { return {}; }
    /// Lays the text out again, after a change of font or margins.
    void relayout();
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Paragraph {
        std::unique_ptr<QTextLayout> layout;
        int block = 0;
        bool isFirst = false; ///< of its block
        bool isLast = false;
        qreal left = 0;
        qreal right = 0;
        qreal top = 0;
        qreal bottom = 0;
    };
    /// A place between two characters.
    struct Place {
        int paragraph = 0, position = 0;
        auto operator<=>(const Place &) const = default;
    };
    /// A stretch of one paragraph with its kind.
    struct Stretch {
        int paragraph, start, length;
        RunKind kind;
        QString address;
        TextMark mark;
    };

    void rebuild();
    void addBlock(int index, QStringList &paragraphs);
    void addToParagraph(const TextRun &run, QStringList &paragraphs);
    void applyFormats();
    QTextCharFormat formatOf(const Stretch &stretch, const Surface &colours) const;
    QFont fontOf(const Paragraph &paragraph) const;
    const TextBlock &blockOf(const Paragraph &paragraph) const { return m_blocks.at(paragraph.block); }
    qreal lineStep() const;
    int layOut(int width) const;
    qreal layOutLines(Paragraph &paragraph, qreal room) const;
    int layOutPages() const;
    void layOutHead(BlockLook look, qreal top) const;
    qreal layOutAcrossPages(Paragraph &paragraph, qreal top) const;
    qreal layOutPicture(Paragraph &paragraph, qreal top) const;
    qreal breakPage(Paragraph &paragraph, qreal top) const;
    void drawPages(QPainter &painter, const Surface &surface) const;
    void drawContents(QPainter &painter, const QRectF &part) const;
    void drawBlock(QPainter &painter, const Paragraph &paragraph, const Surface &surface) const;
    void drawMark(QPainter &painter, const TextBlock &block, const QRectF &box) const;
    void drawMarker(QPainter &painter, const Paragraph &paragraph) const;
    void drawInsets(QPainter &painter, const Surface &surface) const;
    void drawBackgrounds(QPainter &painter, const QPointF &origin, const Surface &surface) const;
    QColor backgroundOf(const Stretch &stretch, const Surface &surface) const;
    QColor foregroundOf(const Stretch &stretch, const Surface &surface) const;
    Place endOf(int paragraph) const;
    int nearestParagraph(const QPointF &point) const;
    Place placeAt(const QPointF &point) const;
    Place placeInLine(int paragraph, const QTextLine &line, qreal x) const;
    Place moved(const Place &from, const QKeyEvent &event) const;
    Place movedLine(const Place &from, int by) const;
    void select(const Place &anchor, const Place &cursor);
    QString textOf(int paragraph, int from, int to) const;
    QList<QTextLayout::FormatRange> selectionIn(int paragraph) const;

    QList<TextBlock> m_blocks;
    Place m_anchor;
    Place m_cursor;
    mutable std::optional<LetterPage> m_page; ///< as laid out
    mutable std::vector<Paragraph> m_paragraphs;
    std::vector<Stretch> m_stretches;
};

} // namespace postroom
