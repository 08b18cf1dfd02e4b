// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QString>
#include <QTextLayout>
#include <QWidget>

#include <compare>
#include <memory>
#include <vector>

namespace postroom {

/// What a stretch of message text is.
enum class RunKind {
    Plain,
    Strong, ///< subject or heading
    Hidden, ///< personalisation that nobody may see: a solid bar; its text is thrown away when it is set
    Placeholder, ///< `((name))`
    Conditional, ///< the name part of `((name??text))`
    Inserted, ///< added words of a diff
    Deleted, ///< removed words of a diff
};

/// A stretch of message text. Never markup: `<b>` and `&` are shown as they are.
struct TextRun {
    QString text;
    RunKind kind = RunKind::Plain;

    bool operator==(const TextRun &) const = default;
};

/// Message text over QTextLayout: runs with kinds, a line height of 1.35, its height following its width (look §9).
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
    /// What is shown; the text of hidden runs is gone.
    const QList<TextRun> &runs() const { return m_runs; }
    /// The text for clipboard and screen readers, with "[hidden]" where a hidden run stands.
    QString plainText() const;
    /// The part of it that is selected; empty when nothing is.
    QString selectedText() const;
    /// Selects all of it.
    void selectAll();
    /// The selection on the clipboard, or everything when nothing is selected.
    void copy() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    /// Colours of the surface that the text stands on.
    struct Surface {
        QColor fill, edge, text, bar;
        QColor placeholder, conditional, onPlaceholder;
        qreal radius = 0;
    };
    /// The surface in the current theme; the plain one has no fill.
    virtual Surface surface() const;
    /// Lays the text out again, after a change of font or margins.
    void relayout();
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
        qreal top = 0;
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
    };

    void rebuild();
    void addToParagraph(const QString &text, RunKind kind, QStringList &paragraphs);
    void applyFormats();
    int layOut(int width) const;
    void drawBackgrounds(QPainter &painter, const QPointF &origin, const Surface &surface) const;
    QColor backgroundOf(RunKind kind, const Surface &surface) const;
    QColor foregroundOf(RunKind kind, const Surface &surface) const;
    Place endOf(int paragraph) const;
    Place placeAt(const QPointF &point) const;
    Place placeInLine(int paragraph, const QTextLine &line, qreal x) const;
    Place moved(const Place &from, const QKeyEvent &event) const;
    Place movedLine(const Place &from, int by) const;
    void select(const Place &anchor, const Place &cursor);
    QString textOf(int paragraph, int from, int to) const;
    QList<QTextLayout::FormatRange> selectionIn(int paragraph) const;

    QList<TextRun> m_runs;
    Place m_anchor;
    Place m_cursor;
    mutable std::vector<Paragraph> m_paragraphs;
    std::vector<Stretch> m_stretches;
};

} // namespace postroom
