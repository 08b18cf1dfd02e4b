// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/progressline.h"

#include "style/barparts.h"
#include "style/icons.h"
#include "style/measures.h"
#include "widgets/accessible.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace postroom {

namespace {

constexpr int barWidth = 96;
constexpr qint64 speechGap = 5000; // ms

} // namespace

// The 4 px bar alone.
class ProgressLine::Bar : public QWidget {
public:
    explicit Bar(ProgressLine *line)
        : QWidget(line)
        , m_line(line)
    {
        fit();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::StyleChange)
            fit();
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &tokens = tokensOf(this);
        drawBar(painter, rect(), tokens.accent, tokens.skel, m_line->share(), layoutDirection());
    }

private:
    void fit()
    {
        const QFontMetrics metrics(typeFont(this, TypeStyle::Body));
        setFixedSize(measures::wide(barWidth, metrics), 2 * measures::progressBar);
    }

    ProgressLine *m_line;
};

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent)
    , m_bar(new Bar(this))
    , m_label(new TextLabel(TypeStyle::Body, Ink::Grey2, this))
    , m_stop(new QPushButton(themedIcon(u"circle-stop"_s), tr("Stop"), this))
{
    using namespace std::chrono_literals;
    setAccessibleRole(*this, QAccessible::ProgressBar);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measures::gap + 2);
    row->addWidget(m_bar);
    row->addWidget(m_label);
    row->addWidget(m_stop);
    m_stop->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_stop->hide();
    m_repaint.setSingleShot(true);
    m_repaint.setInterval(100ms);
    connect(&m_repaint, &QTimer::timeout, this, &ProgressLine::showNow);
    connect(m_stop, &QPushButton::clicked, this, &ProgressLine::stopRequested);
}

void ProgressLine::setProgress(qint64 done, qint64 total, const QString &words)
{
    m_done = done;
    m_total = total;
    m_words = words;
    setAccessibleName(words);
    // The first news shows at once, later ones wait for the end of their tenth of a second.
    if (m_label->text().isEmpty())
        showNow();
    else if (!m_repaint.isActive())
        m_repaint.start();
}

void ProgressLine::setStoppable(bool stoppable)
{
    m_stop->setVisible(stoppable);
}

double ProgressLine::share() const
{
    return m_total > 0 ? qBound(0.0, double(m_done) / double(m_total), 1.0) : 0;
}

void ProgressLine::showNow()
{
    m_label->setText(m_words);
    m_bar->setVisible(m_total > 0);
    m_bar->update();
    if (m_spoken.isValid() && m_spoken.elapsed() < speechGap)
        return;
    m_spoken.start();
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

} // namespace postroom
