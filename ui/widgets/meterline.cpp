// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meterline.h"

#include "style/measures.h"
#include "style/paint.h"
#include "style/typestyles.h"

#include <algorithm>
#include <QPainter>
#include <QStyle>

namespace postroom {

namespace {

constexpr int leastWidth = 200, barGap = 4;

} // namespace

MeterLine::MeterLine(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MeterLine::setAmount(const QString &label, const QString &figures, double share)
{
    m_label = label;
    m_figures = figures;
    m_share = std::clamp(share, 0.0, 1.0);
    describe();
}

void MeterLine::setWarning(const QString &warning, Ink ink)
{
    m_warning = warning;
    m_ink = warning.isEmpty() ? Ink::Plain : ink;
    describe();
}

void MeterLine::describe()
{
    QStringList said{m_figures, m_warning};
    said.removeAll(QString());
    setAccessibleName(tr("%1: %2", "what is counted, how many").arg(m_label, said.join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

QSize MeterLine::sizeHint() const
{
    const int line = QFontMetrics(typeFont(this, TypeStyle::Body)).height();
    const int small = QFontMetrics(typeFont(this, TypeStyle::Small)).height();
    const int height = line + barGap + measures::progressBar + (m_warning.isEmpty() ? 0 : barGap + small);
    return {leastWidth, height + measures::gap};
}

void MeterLine::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(typeFont(this, TypeStyle::Body));
    const int height = painter.fontMetrics().height();
    const int figures = painter.fontMetrics().horizontalAdvance(m_figures) + 1;
    const auto placed = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    painter.setPen(inkColour(tokens, m_ink));
    drawLine(painter, placed(QRect(width() - figures, 0, figures, height)), m_figures, layoutDirection());
    painter.setPen(tokens.text);
    drawLine(painter, placed(QRect(0, 0, width() - figures - measures::gap, height)), m_label, layoutDirection());
    const QRect track(0, height + barGap, width(), measures::progressBar);
    constexpr qreal round = measures::progressBar / 2.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.skel);
    painter.drawRoundedRect(track, round, round);
    painter.setBrush(m_warning.isEmpty() ? tokens.accent : inkColour(tokens, m_ink));
    painter.drawRoundedRect(
        placed(QRect(0, track.y(), static_cast<int>(track.width() * m_share), track.height())), round, round);
    painter.setFont(typeFont(this, TypeStyle::Small));
    painter.setPen(inkColour(tokens, m_ink));
    drawLine(painter, QRect(0, track.bottom() + barGap, width(), painter.fontMetrics().height()), m_warning,
        layoutDirection());
}

} // namespace postroom
