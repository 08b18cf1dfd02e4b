// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/messagetext.h"

#include "style/measures.h"
#include "style/tokens.h"
#include "style/typestyles.h"
#include "widgets/accessible.h"

#include <QEvent>
#include <QStyle>

#include <cmath>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr double lineHeight = 1.35;
constexpr int barCharacters = 10; // length of every bar, so that it tells nothing about what it hides
constexpr double tightBelow = 0.3; // blocks closer than this are lines of one paragraph
constexpr double asideShare = 0.5;
constexpr int pixelsOfModule = 3;

QString barText()
{
    return QString(barCharacters, QChar::Nbsp);
}

qreal stepOf(const QFontMetricsF &metrics)
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
    setBlocks({TextBlock{runs}});
}

void MessageText::setBlocks(const QList<TextBlock> &blocks)
{
    QList<TextBlock> kept = blocks;
    for (TextBlock &block : kept) {
        for (TextRun &run : block.runs) {
            if (run.kind == RunKind::Hidden)
                run.text.clear();
        }
    }
    // The same message again leaves what is selected.
    if (kept == m_blocks && !m_paragraphs.empty())
        return;
    m_blocks = kept;
    m_anchor = m_cursor = {};
    setAccessibleName(tr("Message"));
    setAccessibleDescription(plainText());
    rebuild();
}

QList<TextRun> MessageText::runs() const
{
    QList<TextRun> runs;
    for (const TextBlock &block : m_blocks)
        runs += block.runs;
    return runs;
}

QString MessageText::plainText() const
{
    QString text;
    for (qsizetype index = 0; index < m_blocks.size(); ++index) {
        const TextBlock &block = m_blocks.at(index);
        if (index > 0)
            text += m_blocks.at(index - 1).below > tightBelow ? u"\n\n"_s : u"\n"_s;
        if (!block.marker.isEmpty())
            text += block.marker + u' ';
        for (const TextRun &run : block.runs)
            text += run.kind == RunKind::Hidden ? tr("[hidden]") : run.text;
    }
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
    return {{}, {}, tokens.text, mixed(tokens.base, tokens.text, 0.8), tokens.ph, tokens.phCond, tokens.onPh,
        tokens.link, tokens.ctl, 0};
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
    QStringList paragraphs;
    m_stretches.clear();
    m_paragraphs.clear();
    for (int index = 0; index < m_blocks.size(); ++index)
        addBlock(index, paragraphs);
    for (std::size_t index = 0; index < m_paragraphs.size(); ++index) {
        m_paragraphs[index].layout = std::make_unique<QTextLayout>(paragraphs.at(static_cast<qsizetype>(index)));
        m_paragraphs[index].layout->setCacheEnabled(true);
    }
    relayout();
}

void MessageText::addBlock(int index, QStringList &paragraphs)
{
    const qsizetype first = paragraphs.size();
    paragraphs.append(QString());
    for (const TextRun &run : m_blocks.at(index).runs)
        addToParagraph(run, paragraphs);
    for (qsizetype paragraph = first; paragraph < paragraphs.size(); ++paragraph)
        m_paragraphs.push_back({nullptr, index, paragraph == first, paragraph == paragraphs.size() - 1});
}

void MessageText::addToParagraph(const TextRun &run, QStringList &paragraphs)
{
    const QStringList lines = (run.kind == RunKind::Hidden ? barText() : run.text).split(u'\n');
    for (qsizetype index = 0; index < lines.size(); ++index) {
        if (index > 0)
            paragraphs.append(QString());
        QString line = lines.at(index);
        line.remove(u'\r');
        const int start = int(paragraphs.last().size());
        m_stretches.push_back({int(paragraphs.size()) - 1, start, int(line.size()), run.kind, run.address, run.mark});
        paragraphs.last() += line;
    }
}

QFont MessageText::fontOf(const Paragraph &paragraph) const
{
    if (m_page)
        return m_page->font(blockOf(paragraph).look, typeFont(this, TypeStyle::Body));
    switch (blockOf(paragraph).look) {
    case BlockLook::Heading:
        return typeFont(this, TypeStyle::Title);
    case BlockLook::SubHeading:
    case BlockLook::Banner:
        return typeFont(this, TypeStyle::BodyStrong);
    case BlockLook::Address:
    case BlockLook::Aside:
        return typeFont(this, TypeStyle::Small);
    default:
        return typeFont(this, TypeStyle::Body);
    }
}

QTextCharFormat MessageText::formatOf(const Stretch &stretch, const Surface &colours) const
{
    QTextCharFormat format;
    format.setForeground(foregroundOf(stretch, colours));
    const Paragraph &paragraph = m_paragraphs[size_t(stretch.paragraph)];
    if (blockOf(paragraph).look == BlockLook::Banner && stretch.mark == TextMark::None)
        format.setForeground(Qt::white);
    if (stretch.kind == RunKind::Strong)
        format.setFontWeight(QFont::DemiBold);
    format.setFontUnderline(!stretch.address.isEmpty() || stretch.mark == TextMark::Inserted);
    format.setFontStrikeOut(stretch.mark == TextMark::Deleted);
    return format;
}

void MessageText::applyFormats()
{
    m_page = pageFor(width());
    const Surface colours = surface();
    std::vector<QList<QTextLayout::FormatRange>> formats(m_paragraphs.size());
    for (const Stretch &stretch : m_stretches)
        formats[size_t(stretch.paragraph)].append({stretch.start, stretch.length, formatOf(stretch, colours)});
    QTextOption option(Qt::AlignLeft);
    for (size_t index = 0; index < m_paragraphs.size(); ++index) {
        QTextLayout &layout = *m_paragraphs[index].layout;
        option.setTextDirection(layout.text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        option.setAlignment(QStyle::visualAlignment(option.textDirection(), Qt::AlignLeft));
        const bool isCutOff = m_page && blockOf(m_paragraphs[index]).look == BlockLook::Address;
        option.setWrapMode(isCutOff ? QTextOption::NoWrap : QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.setFont(fontOf(m_paragraphs[index]));
        layout.setFormats(formats[index]);
    }
}

// The height of a line of the body.
qreal MessageText::lineStep() const
{
    return m_page ? m_page->lineHeight(BlockLook::Body) : stepOf(QFontMetricsF(typeFont(this, TypeStyle::Body)));
}

int MessageText::layOut(int width) const
{
    m_page = pageFor(width);
    if (m_page)
        return layOutPages();
    const QMargins margins = contentsMargins();
    const qreal room = qMax(1, width - margins.left() - margins.right());
    const qreal body = lineStep();
    qreal top = 0;
    for (Paragraph &paragraph : m_paragraphs) {
        const TextBlock &block = blockOf(paragraph);
        const int levels = block.indent + block.insets;
        paragraph.left = block.look == BlockLook::Aside ? room * asideShare : qMin(body * levels, room / 2);
        paragraph.right = room;
        paragraph.top = top;
        paragraph.bottom = top + layOutLines(paragraph, room);
        top = paragraph.bottom + (paragraph.isLast ? body * block.below : 0);
    }
    return qCeil(m_paragraphs.empty() ? body : m_paragraphs.back().bottom) + margins.top() + margins.bottom();
}

/// Answers the height of them.
qreal MessageText::layOutLines(Paragraph &paragraph, qreal room) const
{
    const QFontMetricsF metrics(fontOf(paragraph));
    const qreal step = stepOf(metrics), lead = (step - metrics.height()) / 2;
    const TextBlock &block = blockOf(paragraph);
    const bool isBanner = block.look == BlockLook::Banner;
    qreal y = isBanner ? step / 2 : 0;
    paragraph.layout->beginLayout();
    for (QTextLine line = paragraph.layout->createLine(); line.isValid(); line = paragraph.layout->createLine()) {
        line.setLineWidth(qMax<qreal>(1, room - paragraph.left));
        line.setPosition(QPointF(paragraph.left, y + lead));
        y += step;
    }
    paragraph.layout->endLayout();
    if (isBanner)
        return y + step / 2;
    if (block.modules > 0)
        return qMin<qreal>(room, block.modules * pixelsOfModule);
    return qMax(y, step);
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
