// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/exportbar.h"

#include "style/measures.h"
#include "style/tokens.h"
#include "widgets/accessible.h"
#include "widgets/messagebar.h"
#include "window/exportline.h"
#include "window/paperline.h"

#include <algorithm>
#include <QPainter>
#include <QVBoxLayout>

namespace postroom {

using namespace Qt::StringLiterals;

ExportBar::ExportBar(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_question(new MessageBar(this))
{
    setObjectName(u"exportBar"_s);
    setAccessibleName(tr("Exports and prints"));
    setAccessibleRole(*this, QAccessible::Grouping);
    m_column->setContentsMargins(0, measures::gap / 2, 0, measures::gap / 2);
    m_column->setSpacing(0);
    m_column->addWidget(m_question);
    connect(m_question, &MessageBar::actionTriggered, this, [this](const QString &, int index) { onAnswer(index); });
    hide();
}

void ExportBar::begin(const std::shared_ptr<Platform> &platform, const ExportRequest &request)
{
    add(new ExportLine(platform, request, this));
}

void ExportBar::begin(const std::shared_ptr<Platform> &platform, const PaperRequest &request)
{
    add(new PaperLine(platform, request, this));
}

void ExportBar::add(WorkLine *line)
{
    m_lines.append(line);
    m_column->addWidget(line);
    connect(line, &WorkLine::finished, this, [this, line] { onFinished(*line); });
    connect(line, &WorkLine::closed, this, [this, line] {
        m_lines.removeOne(line);
        line->hide();
        line->deleteLater(); // its button is still in use
        showLines();
    });
    showLines();
}

bool ExportBar::isRunning() const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [](const WorkLine *line) { return line->isRunning(); });
}

void ExportBar::stopAll()
{
    for (WorkLine *line : std::as_const(m_lines))
        line->stop();
}

void ExportBar::askToStop()
{
    m_question->put(u"stop"_s,
        {Ink::Amber, tr("An export or a print is still running"), tr("If the window closes now, nothing comes of it."),
            {tr("Stop it and close"), tr("Go on")}});
    showLines();
}

void ExportBar::onAnswer(int index)
{
    m_question->withdraw(u"stop"_s);
    if (index != 0)
        return;
    stopAll();
    Q_EMIT stopConfirmed();
}

void ExportBar::onFinished(const WorkLine &line)
{
    showLines();
    Q_EMIT workEnded(line.notice(), line.duration());
}

// What was asked has no sense any more once nothing runs.
void ExportBar::showLines()
{
    if (!isRunning())
        m_question->withdraw(u"stop"_s);
    setVisible(!m_lines.isEmpty());
}

void ExportBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(this);
    painter.fillRect(rect(), tokens.base);
    painter.fillRect(QRect(0, 0, width(), 1), tokens.line);
}

} // namespace postroom
