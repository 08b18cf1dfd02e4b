// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/paperdocument.h"

#include "paper/papertext.h"
#include "style/tokens.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct PaperWords {
    Q_DECLARE_TR_FUNCTIONS(PaperWords)
};

constexpr qreal underTitle = 40, underHead = 140, overFoot = 120, betweenFoot = 200;

} // namespace

PaperDocument::PaperDocument(PaperHead head)
    : m_head(std::move(head))
{
}

void PaperDocument::begin(const QSizeF &page)
{
    m_page = page;
    m_headHeight = layOutHead(nullptr);
    restart();
}

qreal PaperDocument::bottom() const
{
    return m_page.height() - paperLine(paperFont(PaperStyle::Small)) - overFoot;
}

/// Answers how tall it is; paints it where there is a painter.
qreal PaperDocument::layOutHead(QPainter *painter) const
{
    qreal y = 0;
    const auto put = [&](const QString &text, PaperStyle style, const QColor &colour) {
        const PaperText laid(text, paperFont(style), width());
        if (painter) {
            painter->setPen(colour);
            laid.paint(*painter, QPointF(0, y));
        }
        y += laid.height();
    };
    put(m_head.title, PaperStyle::Title, Qt::black);
    y += underTitle;
    for (const QString &line : m_head.lines)
        put(line, PaperStyle::Body, lightTokens().text2);
    return y + underHead;
}

void PaperDocument::paint(QPainter &painter, int page) const
{
    if (page == 0)
        layOutHead(&painter);
    painter.setPen(Qt::black);
    paintBody(painter, page);
    paintFoot(painter, page);
}

void PaperDocument::paintFoot(QPainter &painter, int page) const
{
    const QFont font = paperFont(PaperStyle::Small);
    const QString number = PaperWords::tr("Page %1 of %2").arg(page + 1).arg(pageCount());
    const qreal numberWidth = paperWidths(number, font).whole;
    const qreal y = m_page.height() - paperLine(font);
    const QString made = u" · "_s + m_head.made;
    const qreal room = width() - numberWidth - betweenFoot - paperWidths(made, font).whole;
    const QString left = QFontMetricsF(font).elidedText(m_head.title.simplified(), Qt::ElideRight, room) + made;
    painter.setPen(lightTokens().text2);
    PaperText(left, font, width()).paint(painter, QPointF(0, y));
    PaperText(number, font, numberWidth, Qt::AlignRight | Qt::AlignAbsolute)
        .paint(painter, QPointF(width() - numberWidth, y));
}

} // namespace postroom
