// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <QFont>
#include <QTextLayout>

class QPainter;

namespace postroom {

/// Paper is measured in tenths of a point: 720 in an inch.
inline constexpr int paperUnits = 720;

/// The fonts of paper.
enum class PaperStyle {
    Title,
    Heading, ///< of a group
    Body,
    Strong,
    Small, ///< what stands above and below
};

/// The application's font in that style, in units of paper, whatever the zoom of the window; `shrunk` units smaller.
QFont paperFont(PaperStyle style, int shrunk = 0);
/// From one line in this font to the next.
qreal paperLine(const QFont &font);
/// How wide a text is in one line, and the widest of its words.
struct PaperWidths {
    int whole = 0;
    int word = 0;
};
PaperWidths paperWidths(const QString &text, const QFont &font);

/// A text on paper, always plain, wrapped to a width in lines of one height, each paragraph in its own direction of
/// reading.
class PaperText {
public:
    PaperText(const QString &text, const QFont &font, qreal width, Qt::Alignment alignment = Qt::AlignLeft);

    int lineCount() const { return m_layout->lineCount(); }
    qreal line() const { return m_line; }
    qreal height() const { return lineCount() * m_line; }
    /// Paints `count` lines from the line `from` on, the first of them at that place.
    void paint(QPainter &painter, const QPointF &at, int from, int count) const;
    void paint(QPainter &painter, const QPointF &at) const { paint(painter, at, 0, lineCount()); }

private:
    std::unique_ptr<QTextLayout> m_layout;
    qreal m_line;
};

} // namespace postroom
