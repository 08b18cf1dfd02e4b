// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/papertext.h"

#include <algorithm>
#include <QApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>
#include <QTextOption>

namespace postroom {

namespace {

constexpr double lineShare = 1.3; // of the size of a font
constexpr double apart = 0.02; // with any room between letters Qt joins none, so that "fi" can be searched in a PDF

int sizeOf(PaperStyle style)
{
    switch (style) {
    case PaperStyle::Title:
        return 150;
    case PaperStyle::Heading:
        return 105;
    case PaperStyle::Small:
        return 80;
    case PaperStyle::Body:
    case PaperStyle::Strong:
        break;
    }
    return 90;
}

// What ends a line in a layout of one paragraph.
QString asOneParagraph(QString text)
{
    return text.remove(u'\r').replace(u'\n', QChar::LineSeparator);
}

} // namespace

QFont paperFont(PaperStyle style, int shrunk)
{
    QFont font = QApplication::font();
    font.setPixelSize(sizeOf(style) - shrunk);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setLetterSpacing(QFont::AbsoluteSpacing, apart);
    font.setWeight(style == PaperStyle::Body || style == PaperStyle::Small ? QFont::Normal : QFont::DemiBold);
    return font;
}

qreal paperLine(const QFont &font)
{
    return font.pixelSize() * lineShare;
}

PaperWidths paperWidths(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    PaperWidths widths;
    for (const QString &line : text.split(u'\n')) {
        widths.whole = std::max(widths.whole, qCeil(metrics.horizontalAdvance(line)) + 1);
        for (const QString &word : line.split(u' '))
            widths.word = std::max(widths.word, qCeil(metrics.horizontalAdvance(word)) + 1);
    }
    return widths;
}

PaperText::PaperText(const QString &text, const QFont &font, qreal width, Qt::Alignment alignment)
    : m_layout(std::make_unique<QTextLayout>(asOneParagraph(text), font))
    , m_line(paperLine(font))
{
    QTextOption option;
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(QStyle::visualAlignment(option.textDirection(), alignment));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(std::max<qreal>(1, width));
        line.setPosition(QPointF(0, 0));
    }
    m_layout->endLayout();
}

void PaperText::paint(QPainter &painter, const QPointF &at, int from, int count) const
{
    const int end = std::min(from + count, lineCount());
    for (int index = from; index < end; ++index) {
        const QTextLine line = m_layout->lineAt(index);
        line.draw(&painter, at + QPointF(0, (index - from) * m_line + (m_line - line.height()) / 2));
    }
}

} // namespace postroom
