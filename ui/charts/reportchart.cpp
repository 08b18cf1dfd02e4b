// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/reportchart.h"

#include "core/wordslocale.h"
#include "style/measures.h"
#include "style/paint.h"
#include "style/tokens.h"
#include "style/typestyles.h"
#include "widgets/accessible.h"
#include "widgets/textlabel.h"

#include <array>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QCoreApplication>
#include <QEvent>
#include <QHorizontalStackedBarSeries>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStackedBarSeries>
#include <QStyle>
#include <QToolTip>
#include <QValueAxis>
#include <QVBoxLayout>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int plotHeight = 160, barHeight = 22, axisHeight = 30, mostLabels = 12, nameWidth = 220, amountsWidth = 80;
constexpr int markSize = 10, markGap = 6, partGap = 16, lastLabelRoom = 14;
constexpr double barShare = 0.6;
constexpr QChar nothing(0x200b); // zero width: labels of an axis must differ

QString titleOf(const Chart &chart)
{
    return QCoreApplication::translate("Charts", chart.title);
}

QColor colourOf(const Tokens &tokens, std::size_t part)
{
    const std::array colours{tokens.c1, tokens.c2, tokens.c3, tokens.c5, tokens.c4};
    return colours[part % colours.size()];
}

// The first part is plain; the others are striped, each in a direction of its own.
QBrush brushOf(const Tokens &tokens, std::size_t part)
{
    constexpr std::array stripes{QPointF(0, 0), QPointF(4, 4), QPointF(0, 5), QPointF(5, 0), QPointF(-4, 4)};
    const QColor colour = colourOf(tokens, part);
    const QPointF end = stripes[part % stripes.size()];
    if (end.isNull())
        return colour;
    QLinearGradient gradient(QPointF(0, 0), end);
    const QColor pale = mixed(tokens.base, colour, 0.65);
    gradient.setSpread(QGradient::RepeatSpread);
    gradient.setStops({{0, colour}, {0.6, colour}, {0.61, pale}, {1, pale}});
    return gradient;
}

// A day without its year: the axis has little room.
QString shortened(const QString &words)
{
    const QDate day = wordsLocale().toDate(words, u"d MMMM yyyy"_s);
    return day.isValid() ? wordsLocale().toString(day, u"d MMM"_s) : words;
}

void ink(QAbstractAxis &axis, const QWidget *widget, bool hasGrid)
{
    const Tokens &tokens = tokensOf(widget);
    axis.setLabelsFont(typeFont(widget, TypeStyle::Tiny));
    axis.setLabelsBrush(tokens.text2);
    axis.setLinePen(QPen(tokens.ctl, 1));
    axis.setLineVisible(!hasGrid);
    axis.setGridLineVisible(hasGrid);
    axis.setGridLinePen(QPen(tokens.line, 1));
    axis.setTruncateLabels(false);
}

} // namespace

ReportChart::ReportChart(const Chart &chart, QWidget *parent)
    : QWidget(parent)
    , m_about(chart)
    , m_sentence(new TextLabel(TypeStyle::Small, Ink::Grey2, this))
    , m_key(new ChartKey(this))
{
    setObjectName(u"reportChart"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(u"chartSentence"_s);
    setAccessibleRole(*this, QAccessible::Chart);
    setAccessibleRole(*m_key, QAccessible::NoRole);
    setAccessibleName(titleOf(chart));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(measures::pageMargin, measures::gap, measures::pageMargin, measures::gap);
    column->setSpacing(measures::gap / 2);
    column->addWidget(new TextLabel(titleOf(chart), TypeStyle::BodyStrong, Ink::Plain, this));
    column->addWidget(m_sentence);
    column->addWidget(m_key);
    hide();
}

QString ReportChart::sentence() const
{
    return m_sentence->text();
}

void ReportChart::setFigures(ChartFigures figures)
{
    m_figures = std::move(figures);
    const bool any = !m_figures.series.empty() && !m_figures.categories.isEmpty();
    if (any) {
        m_sentence->setText(chartSentence(m_about, m_figures));
        setAccessibleDescription(m_sentence->text());
        draw();
    }
    setVisible(any);
}

void ReportChart::draw()
{
    if (!m_view) {
        m_view = new QChartView(this);
        m_view->setFocusPolicy(Qt::NoFocus); // the table has the same numbers
        m_view->setFrameShape(QFrame::NoFrame);
        m_view->setRenderHint(QPainter::Antialiasing);
        m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setAccessibleRole(*m_view, QAccessible::NoRole);
        m_view->viewport()->installEventFilter(this);
        layout()->addWidget(m_view);
    }
    m_step = labelStep();
    const Tokens &tokens = tokensOf(this);
    const bool lies = m_about.kind == Chart::Kind::Bars;
    QAbstractBarSeries *series
        = lies ? static_cast<QAbstractBarSeries *>(new QHorizontalStackedBarSeries) : new QStackedBarSeries;
    QList<ChartKey::Part> parts;
    for (std::size_t part = 0; part < m_figures.series.size(); ++part) {
        const ChartSeries &from = m_figures.series[part];
        auto *set = new QBarSet(from.name);
        for (qsizetype place = 0; place < from.amounts.size(); ++place)
            set->append(from.amounts[lies ? from.amounts.size() - 1 - place : place]);
        set->setBrush(brushOf(tokens, part));
        set->setPen(QPen(tokens.base, 1)); // the gap between two parts
        series->append(set);
        parts.append({u"%1 %2"_s.arg(from.name, chartAmount(m_about, from.total)), set->brush()});
    }
    series->setBarWidth(barShare);
    connect(series, &QAbstractBarSeries::hovered, this,
        [this](bool inside, int place, const QBarSet *set) { showAmount(inside, place, set->label()); });
    auto *chart = new QChart;
    chart->legend()->hide();
    chart->setBackgroundVisible(false);
    chart->setMargins({0, 0, lastLabelRoom, 0});
    chart->setLocalizeNumbers(true);
    chart->setLocale(wordsLocale());
    chart->addSeries(series);
    addAxes(*chart, *series);
    const std::unique_ptr<QChart> before(m_view->chart());
    m_view->setChart(chart);
    m_view->setBackgroundBrush(tokens.base);
    const int bars = static_cast<int>(m_figures.categories.size());
    const int line = measures::tall(barHeight, QFontMetrics(typeFont(this, TypeStyle::Body)));
    const int axis = measures::wide(axisHeight, QFontMetrics(typeFont(this, TypeStyle::Body)));
    m_view->setFixedHeight(lies ? bars * line + axis : plotHeight + axis - axisHeight);
    m_key->setParts(parts);
    fitView();
}

void ReportChart::addAxes(QChart &chart, QAbstractBarSeries &series) const
{
    const bool lies = m_about.kind == Chart::Kind::Bars;
    auto *names = new QBarCategoryAxis;
    names->append(axisLabels());
    auto *amounts = new QValueAxis;
    amounts->setTickCount(lies ? 5 : 4);
    chart.addAxis(names, lies ? Qt::AlignLeft : Qt::AlignBottom);
    chart.addAxis(amounts, lies ? Qt::AlignBottom : Qt::AlignLeft);
    series.attachAxis(names);
    series.attachAxis(amounts);
    amounts->setMin(0);
    amounts->applyNiceNumbers();
    amounts->setLabelFormat(amounts->max() < amounts->tickCount() ? u"%.2f"_s : u"%.0f"_s);
    ink(*names, this, false);
    ink(*amounts, this, true);
}

// Names beneath columns stand beside each other.
qsizetype ReportChart::labelStep() const
{
    if (m_about.kind == Chart::Kind::Bars)
        return 1;
    const QFontMetrics metrics(typeFont(this, TypeStyle::Tiny));
    int widest = 1;
    for (const QString &name : m_figures.categories)
        widest = std::max(widest, metrics.horizontalAdvance(shortened(name)) + measures::gap);
    const int room = width() - measures::wide(amountsWidth, metrics);
    const qsizetype fitting = std::clamp<qsizetype>(room / widest, 1, mostLabels);
    return std::max<qsizetype>(1, (m_figures.categories.size() + fitting - 1) / fitting);
}

void ReportChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_view && !isHidden() && labelStep() != m_step)
        draw();
    if (m_view)
        fitView();
}

// As many as there is room for, from the bottom up where bars lie.
QStringList ReportChart::axisLabels() const
{
    const bool lies = m_about.kind == Chart::Kind::Bars;
    const QFontMetrics metrics(typeFont(this, TypeStyle::Tiny));
    QStringList labels;
    for (qsizetype place = 0; place < m_figures.categories.size(); ++place) {
        const int room = std::min(measures::wide(nameWidth, fontMetrics()), width() / 3); // Qt Charts gives no more
        const QString words = metrics.elidedText(shortened(m_figures.categories[place]), Qt::ElideRight, room);
        labels.append((place % m_step == 0 ? words : QString()) + QString(place + 1, nothing));
    }
    if (lies)
        std::reverse(labels.begin(), labels.end());
    return labels;
}

void ReportChart::showAmount(bool inside, int place, const QString &part)
{
    if (!inside)
        return QToolTip::hideText();
    const bool lies = m_about.kind == Chart::Kind::Bars;
    const qsizetype at = lies ? m_figures.categories.size() - 1 - place : place;
    for (const ChartSeries &series : m_figures.series) {
        if (series.name == part)
            QToolTip::showText(QCursor::pos(),
                tr("%1: %2 %3", "a category, a part, an amount")
                    .arg(m_figures.categories[at], part, chartAmount(m_about, series.amounts[at]))
                    .toHtmlEscaped(),
                m_view);
    }
}

QRect ReportChart::placeOf(qsizetype category) const
{
    if (!m_view)
        return {};
    const QRectF plot = m_view->chart()->plotArea();
    const auto count = static_cast<double>(m_figures.categories.size());
    const auto at = static_cast<double>(category);
    const bool lies = m_about.kind == Chart::Kind::Bars;
    const QSizeF size
        = lies ? QSizeF(plot.width(), plot.height() / count) : QSizeF(plot.width() / count, plot.height());
    const QPointF corner = plot.topLeft() + (lies ? QPointF(0, size.height() * at) : QPointF(size.width() * at, 0));
    const QRect seen = m_view->mapFromScene(QRectF(corner, size)).boundingRect();
    return {m_view->viewport()->mapTo(this, seen.topLeft()), seen.size()};
}

qsizetype ReportChart::categoryAt(QPoint point) const
{
    qsizetype at = m_figures.categories.size() - 1;
    while (at >= 0 && !placeOf(at).contains(point))
        --at;
    return at;
}

// In a low window the sentence says it, and the table keeps its room.
void ReportChart::fitView()
{
    constexpr double mostShare = 0.5; // of the window's height
    const int words = m_sentence->heightForWidth(width() - 2 * measures::pageMargin) + m_key->height()
        + fontMetrics().height() + 3 * measures::gap;
    m_view->setVisible(words + m_view->height() <= mostShare * window()->height());
}

void ReportChart::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    window()->installEventFilter(this);
    if (m_view)
        fitView();
}

bool ReportChart::eventFilter(QObject *watched, QEvent *event)
{
    if (m_view && watched == window() && event->type() == QEvent::Resize)
        fitView();
    const bool isClick = event->type() == QEvent::MouseButtonRelease;
    const bool isMove = event->type() == QEvent::MouseMove;
    if (!m_choosing || (!isClick && !isMove))
        return QWidget::eventFilter(watched, event);
    const auto *mouse = static_cast<const QMouseEvent *>(event);
    const qsizetype at = categoryAt(m_view->viewport()->mapTo(this, mouse->position().toPoint()));
    m_view->viewport()->setCursor(at < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    if (isClick && mouse->button() == Qt::LeftButton && at >= 0)
        Q_EMIT chosen(m_figures.categories[at]);
    return QWidget::eventFilter(watched, event);
}

void ReportChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const auto type = event->type();
    // Where there is nothing to draw, it is drawn when there is.
    if (m_view && !isHidden()
        && (type == QEvent::PaletteChange || type == QEvent::FontChange || type == QEvent::StyleChange))
        draw();
}

void ReportChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawHairline(painter, rect(), tokensOf(this).line);
}

void ChartKey::setParts(const QList<Part> &parts)
{
    m_parts = parts;
    fit();
    update();
}

QList<QRect> ChartKey::places() const
{
    const QFontMetrics metrics(typeFont(this, TypeStyle::Small));
    QList<QRect> places;
    QPoint at(0, 0);
    for (const Part &part : m_parts) {
        const int wide = markSize + markGap + metrics.horizontalAdvance(part.words) + 1;
        if (at.x() > 0 && at.x() + wide > width())
            at = {0, at.y() + metrics.height()};
        places.append(QRect(at, QSize(wide, metrics.height())));
        at.rx() += wide + partGap;
    }
    return places;
}

void ChartKey::fit()
{
    const QList<QRect> all = places();
    setFixedHeight(all.isEmpty() ? 0 : all.last().bottom() + 1);
}

void ChartKey::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(this);
    painter.setFont(typeFont(this, TypeStyle::Small));
    const QList<QRect> all = places();
    for (qsizetype part = 0; part < m_parts.size(); ++part) {
        const QRect &place = all[part];
        const QRect mark(place.left(), place.center().y() - markSize / 2, markSize, markSize);
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), mark), m_parts[part].mark);
        painter.setPen(tokens.text2);
        drawLine(painter, QStyle::visualRect(layoutDirection(), rect(), place.adjusted(markSize + markGap, 0, 0, 0)),
            m_parts[part].words, layoutDirection());
    }
}

void ChartKey::resizeEvent(QResizeEvent *)
{
    fit();
}

} // namespace postroom
