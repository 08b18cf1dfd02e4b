// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/paperflow.h"

#include "style/tokens.h"
#include "style/typestyles.h"

#include <algorithm>
#include <QFontInfo>
#include <QGuiApplication>
#include <QPainter>

namespace postroom {

namespace {

constexpr double labelShare = 0.3, letterShare = 0.93, messageShare = 0.8;
constexpr qreal aboveHeading = 140, aboveWords = 40, aboveFact = 24, aboveMessage = 120, betweenFact = 100;

std::vector<qreal> cutsOf(int lines, qreal line)
{
    std::vector<qreal> cuts;
    for (int each = 1; each <= lines; ++each)
        cuts.push_back(each * line);
    return cuts;
}

void paintLines(const PaperText &text, QPainter &painter, const QPointF &at, qreal from, qreal to)
{
    text.paint(painter, at, qRound(from / text.line()), qRound((to - from) / text.line()));
}

} // namespace

PaperWordsPart::PaperWordsPart(const QString &text, PaperStyle style)
    : m_text(text)
    , m_style(style)
{
}

void PaperWordsPart::layOut(qreal width)
{
    m_laid.emplace(m_text, paperFont(m_style), width);
}

std::vector<qreal> PaperWordsPart::cuts() const
{
    return cutsOf(m_laid->lineCount(), m_laid->line());
}

void PaperWordsPart::paint(QPainter &painter, const QPointF &at, qreal from, qreal to) const
{
    painter.setPen(Qt::black);
    paintLines(*m_laid, painter, at, from, to);
}

qreal PaperWordsPart::above() const
{
    return isHeading() ? aboveHeading : aboveWords;
}

PaperFactPart::PaperFactPart(const Fact &fact)
    : m_fact(fact)
{
}

void PaperFactPart::layOut(qreal width)
{
    m_width = width;
    m_labelWidth = width * labelShare;
    m_label.emplace(m_fact.label, paperFont(PaperStyle::Body), m_labelWidth);
    m_value.emplace(m_fact.value, paperFont(PaperStyle::Body), width - m_labelWidth - betweenFact);
}

std::vector<qreal> PaperFactPart::cuts() const
{
    return cutsOf(std::max(m_label->lineCount(), m_value->lineCount()), m_value->line());
}

// From the side where reading begins.
void PaperFactPart::paint(QPainter &painter, const QPointF &at, qreal from, qreal to) const
{
    const bool mirrored = QGuiApplication::isRightToLeft();
    painter.setPen(lightTokens().text2);
    paintLines(*m_label, painter, at + QPointF(mirrored ? m_width - m_labelWidth : 0, 0), from, to);
    painter.setPen(Qt::black);
    paintLines(*m_value, painter, at + QPointF(mirrored ? 0 : m_labelWidth + betweenFact, 0), from, to);
}

qreal PaperFactPart::above() const
{
    return aboveFact;
}

PaperMessagePart::PaperMessagePart(MessageKind kind, const QList<TextBlock> &blocks)
{
    m_view.setOnPaper();
    m_view.setMessage(kind, blocks);
}

// The body of a text or an email has the size of all other text; a letter is made smaller as a whole, so that it has a
// foot.
void PaperMessagePart::layOut(qreal width)
{
    const qreal body = QFontInfo(typeFont(&m_view, TypeStyle::Body)).pixelSize();
    const int pixels = isPaged() ? m_view.maximumWidth()
                                 : qRound(width * messageShare * body / paperFont(PaperStyle::Body).pixelSize());
    m_view.resize(pixels, m_view.heightForWidth(pixels));
    m_view.heightForWidth(pixels);
    m_scale = width * (isPaged() ? letterShare : messageShare) / pixels;
}

std::vector<qreal> PaperMessagePart::cuts() const
{
    std::vector<qreal> cuts = m_view.cuts();
    for (qreal &cut : cuts)
        cut *= m_scale;
    return cuts;
}

void PaperMessagePart::paint(QPainter &painter, const QPointF &at, qreal from, qreal to) const
{
    painter.save();
    painter.translate(at - QPointF(0, from));
    painter.scale(m_scale, m_scale);
    m_view.paintPart(painter, from / m_scale, to / m_scale);
    painter.restore();
}

qreal PaperMessagePart::above() const
{
    return aboveMessage;
}

} // namespace postroom
