// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/chart.h"

#include <QBrush>
#include <QWidget>

class QChart;
class QChartView;
class QAbstractBarSeries;

namespace postroom {

class ChartKey;
class TextLabel;

/// The figures of a report, drawn (look 6.12), with what they come to in a sentence, which is also what screen readers
/// say. Parts differ by colour and by stripes. Hidden while there is nothing to draw.
class ReportChart : public QWidget {
    Q_OBJECT
public:
    /// `chart` lives for ever.
    explicit ReportChart(const Chart &chart, QWidget *parent = nullptr);

    /// Draws these.
    void setFigures(ChartFigures figures);
    const ChartFigures &figures() const { return m_figures; }
    /// What stands beneath the title: what the chart shows, in words.
    QString sentence() const;
    /// Whether a click on a bar, or above it, chooses its category.
    void setChoosing(bool choosing) { m_choosing = choosing; }
    /// Where a category stands: the whole strip of its bar, since a low one is hard to hit.
    QRect placeOf(qsizetype category) const;

Q_SIGNALS:
    /// The person clicked where this category is drawn.
    void chosen(const QString &category);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void draw();
    void fitView();
    qsizetype labelStep() const;
    void addAxes(QChart &chart, QAbstractBarSeries &series) const;
    QStringList axisLabels() const;
    void showAmount(bool inside, int place, const QString &part);
    qsizetype categoryAt(QPoint point) const;

    const Chart &m_about;
    ChartFigures m_figures;
    TextLabel *m_sentence;
    ChartKey *m_key;
    qsizetype m_step = 1; ///< every how many of the names stand beneath columns
    bool m_choosing = false;
    QChartView *m_view = nullptr; ///< made with the first figures: it costs 35 ms
};

/// The parts of a chart with the mark of each and their totals, in the order of the stack, on as many lines as they
/// need.
class ChartKey : public QWidget {
    Q_OBJECT
public:
    struct Part {
        QString words;
        QBrush mark;
    };

    using QWidget::QWidget;
    void setParts(const QList<Part> &parts);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QList<QRect> places() const;
    void fit();

    QList<Part> m_parts;
};

} // namespace postroom
