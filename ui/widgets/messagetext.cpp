// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/messagetext.h"

#include "style/measures.h"
#include "style/paint.h"
#include "style/tokens.h"
#include "style/typestyles.h"
#include "widgets/accessible.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOption>

#include <cmath>

namespace postroom {

namespace {

constexpr double lineHeight = 1.35;
constexpr int barCharacters = 10; // length of every bar, so that it tells nothing about what it hides
constexpr int lozengeRadius = 4, barShrink = 2;

QString barText()
{
    return QString(barCharacters, QChar::Nbsp);
}

qreal lineStep(const QFontMetricsF &metrics)
{
    return std::ceil(metrics.height() * lineHeight);
}

} // namespace

MessageText::MessageText(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleRole(*this, QAccessible::StaticText);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

MessageText::~MessageText() = default;

void MessageText::setRuns(const QList<TextRun> &runs)
{
    QList<TextRun> kept = runs;
    for (TextRun &run : kept) {
        if (run.kind == RunKind::Hidden)
            run.text.clear();
    }
    // The same message again leaves what is selected.
    if (kept == m_runs && !m_paragraphs.empty())
        return;
    m_runs = kept;
    m_anchor = m_cursor = {};
    setAccessibleName(tr("Message"));
    setAccessibleDescription(plainText());
    rebuild();
}

QString MessageText::plainText() const
{
    QString text;
    for (const TextRun &run : m_runs)
        text += run.kind == RunKind::Hidden ? tr("[hidden]") : run.text;
    return text;
}

int MessageText::heightForWidth(int width) const
{
    const int height = layOut(width);
    // Laying out for a question must not disturb what is on screen.
    if (width != this->width())
        layOut(this->width());
    return height;
}

QSize MessageText::sizeHint() const
{
    const int width = measures::wide(measures::detailMin, fontMetrics());
    return QSize(width, heightForWidth(width));
}

MessageText::Surface MessageText::surface() const
{
    const Tokens &tokens = tokensOf(this);
    return {{}, {}, tokens.text, mixed(tokens.base, tokens.text, 0.8), tokens.ph, tokens.phCond, tokens.onPh, 0};
}

void MessageText::relayout()
{
    applyFormats();
    setMinimumHeight(heightForWidth(width()));
    updateGeometry();
    update();
}

// Each paragraph has a layout of its own, so that each has its own direction of reading.
void MessageText::rebuild()
{
    QStringList paragraphs{QString()};
    m_stretches.clear();
    for (const TextRun &run : m_runs)
        addToParagraph(run.kind == RunKind::Hidden ? barText() : run.text, run.kind, paragraphs);
    m_paragraphs.clear();
    for (const QString &text : std::as_const(paragraphs)) {
        auto layout = std::make_unique<QTextLayout>(text);
        layout->setCacheEnabled(true);
        m_paragraphs.push_back({std::move(layout), 0});
    }
    relayout();
}

void MessageText::addToParagraph(const QString &text, RunKind kind, QStringList &paragraphs)
{
    const QStringList lines = text.split(u'\n');
    for (qsizetype index = 0; index < lines.size(); ++index) {
        if (index > 0)
            paragraphs.append(QString());
        QString line = lines.at(index);
        line.remove(u'\r');
        const int start = int(paragraphs.last().size());
        m_stretches.push_back({int(paragraphs.size()) - 1, start, int(line.size()), kind});
        paragraphs.last() += line;
    }
}

void MessageText::applyFormats()
{
    const Surface colours = surface();
    std::vector<QList<QTextLayout::FormatRange>> formats(m_paragraphs.size());
    for (const Stretch &stretch : m_stretches) {
        QTextCharFormat format;
        format.setForeground(foregroundOf(stretch.kind, colours));
        if (stretch.kind == RunKind::Strong)
            format.setFontWeight(QFont::DemiBold);
        format.setFontUnderline(stretch.kind == RunKind::Inserted);
        format.setFontStrikeOut(stretch.kind == RunKind::Deleted);
        formats[size_t(stretch.paragraph)].append({stretch.start, stretch.length, format});
    }
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    for (size_t index = 0; index < m_paragraphs.size(); ++index) {
        QTextLayout &layout = *m_paragraphs[index].layout;
        option.setTextDirection(layout.text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        option.setAlignment(QStyle::visualAlignment(option.textDirection(), Qt::AlignLeft));
        layout.setTextOption(option);
        layout.setFont(typeFont(this, TypeStyle::Body));
        layout.setFormats(formats[index]);
    }
}

int MessageText::layOut(int width) const
{
    const QMargins margins = contentsMargins();
    const qreal room = qMax(1, width - margins.left() - margins.right());
    const QFontMetricsF metrics(typeFont(this, TypeStyle::Body));
    const qreal step = lineStep(metrics), lead = (step - metrics.height()) / 2;
    qreal top = 0;
    for (Paragraph &paragraph : m_paragraphs) {
        paragraph.top = top;
        qreal y = 0;
        paragraph.layout->beginLayout();
        for (QTextLine line = paragraph.layout->createLine(); line.isValid(); line = paragraph.layout->createLine()) {
            line.setLineWidth(room);
            line.setPosition(QPointF(0, y + lead));
            y += step;
        }
        paragraph.layout->endLayout();
        top += qMax(y, step);
    }
    return qCeil(top) + margins.top() + margins.bottom();
}

QColor MessageText::backgroundOf(RunKind kind, const Surface &surface) const
{
    const Tokens &tokens = tokensOf(this);
    switch (kind) {
    case RunKind::Hidden:
        return surface.bar;
    case RunKind::Placeholder:
        return surface.placeholder;
    case RunKind::Conditional:
        return surface.conditional;
    case RunKind::Inserted:
        return tokens.ins;
    case RunKind::Deleted:
        return tokens.del;
    case RunKind::Plain:
    case RunKind::Strong:
        break;
    }
    return {};
}

QColor MessageText::foregroundOf(RunKind kind, const Surface &surface) const
{
    const Tokens &tokens = tokensOf(this);
    switch (kind) {
    case RunKind::Placeholder:
    case RunKind::Conditional:
        return surface.onPlaceholder;
    case RunKind::Inserted:
        return tokens.onIns;
    case RunKind::Deleted:
        return tokens.onDel;
    default:
        return surface.text;
    }
}

void MessageText::drawBackgrounds(QPainter &painter, const QPointF &origin, const Surface &colours) const
{
    for (const Stretch &stretch : m_stretches) {
        const QColor fill = backgroundOf(stretch.kind, colours);
        if (!fill.isValid() || stretch.length == 0)
            continue;
        const Paragraph &paragraph = m_paragraphs[size_t(stretch.paragraph)];
        for (int index = 0; index < paragraph.layout->lineCount(); ++index) {
            const QTextLine line = paragraph.layout->lineAt(index);
            const int from = qMax(stretch.start, line.textStart());
            const int to = qMin(stretch.start + stretch.length, line.textStart() + line.textLength());
            if (from >= to)
                continue;
            // cursorToX already contains the line's own x (look 10.2).
            const qreal a = line.cursorToX(from), b = line.cursorToX(to);
            const QRectF box(qMin(a, b), paragraph.top + line.y(), qAbs(b - a), line.height());
            const int shrink = stretch.kind == RunKind::Hidden ? barShrink : 0;
            drawBox(painter, box.translated(origin).adjusted(0, shrink, 0, -shrink), fill, {}, lozengeRadius);
        }
    }
}

void MessageText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Surface colours = surface();
    if (colours.fill.isValid())
        drawBox(painter, rect(), colours.fill, colours.edge, colours.radius);
    const QPointF origin = contentsRect().topLeft();
    drawBackgrounds(painter, origin, colours);
    painter.setPen(colours.text);
    for (std::size_t index = 0; index < m_paragraphs.size(); ++index) {
        const Paragraph &paragraph = m_paragraphs[index];
        paragraph.layout->draw(&painter, origin + QPointF(0, paragraph.top), selectionIn(static_cast<int>(index)));
    }
    QStyleOption option;
    option.initFrom(this);
    if (hasKeyboardFocus(option))
        drawRing(painter, rect(), tokensOf(this), qMax<qreal>(colours.radius, measures::radius));
}

void MessageText::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setMinimumHeight(heightForWidth(width()));
}

void MessageText::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        relayout();
}

} // namespace postroom
