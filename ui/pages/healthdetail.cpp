// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/healthdetail.h"

#include "style/measures.h"
#include "tables/inkoftone.h"
#include "text/healthwords.h"
#include "widgets/copybutton.h"
#include "widgets/textlabel.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace postroom {

using namespace Qt::StringLiterals;

HealthDetail::HealthDetail(QWidget *parent)
    : QWidget(parent)
    , m_standing(new StatusLabel(this))
    , m_title(new TextLabel(TypeStyle::Heading, Ink::Plain, this))
    , m_stop(new QPushButton(tr("Stop this statement"), this))
    , m_copy(new CopyButton(tr("Copy this finding"), this))
    , m_sentence(new TextLabel(TypeStyle::Body, Ink::Plain, this))
    , m_question(new TextLabel(TypeStyle::Body, Ink::Plain, this))
    , m_confirm(new QPushButton(tr("Stop and undo"), this))
    , m_keep(new QPushButton(tr("Let it run"), this))
{
    setObjectName(u"healthDetail"_s);
    setAccessibleName(tr("Details of the finding"));
    m_sentence->setObjectName(u"sentence"_s);
    m_sentence->setWordWrap(true);
    // So that the rows above stay where they are from one finding to the next.
    m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_sentence->setMinimumHeight(2 * m_sentence->fontMetrics().height());
    m_question->setObjectName(u"question"_s);
    m_question->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, measures::gap, 0, measures::cardGap);
    column->setSpacing(measures::gap / 2);
    column->addWidget(makeHead());
    for (TextLabel *label : {m_sentence, m_question}) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(measures::pageMargin, 0, measures::pageMargin, 0);
        row->addWidget(label);
        column->addLayout(row);
    }
    column->addWidget(makeAnswers());
    hide();
}

QWidget *HealthDetail::makeHead()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(measures::pageMargin, 0, measures::ringedMargin, 0);
    row->setSpacing(measures::cardGap);
    row->addWidget(m_title);
    row->addWidget(m_standing);
    row->addStretch(1);
    row->addWidget(m_stop);
    row->addWidget(m_copy);
    return line;
}

// The question's answers.
QWidget *HealthDetail::makeAnswers()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(measures::ringedMargin, 0, measures::ringedMargin, 0);
    row->setSpacing(measures::gap - 2 * measures::ring + 1);
    m_stop->setObjectName(u"stop"_s);
    m_confirm->setObjectName(u"confirm"_s);
    m_confirm->setProperty("danger", true);
    m_keep->setObjectName(u"keep"_s);
    row->addWidget(m_confirm);
    row->addWidget(m_keep);
    row->addStretch(1);
    connect(m_stop, &QPushButton::clicked, this, [this] { ask(true); });
    connect(m_keep, &QPushButton::clicked, this, [this] { ask(false); });
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        const DatabaseTransaction transaction = *m_own;
        ask(false);
        Q_EMIT stopConfirmed(transaction);
    });
    return line;
}

void HealthDetail::setFinding(const HealthFinding *finding, const QTimeZone &zone)
{
    setVisible(finding);
    const std::optional<DatabaseTransaction> own = finding ? finding->own : std::nullopt;
    if (own != m_own)
        m_asking = false;
    m_own = own;
    if (finding) {
        m_standing->setStatus(statusWordOf(healthGroupWords(healthGroup(*finding))));
        m_title->setText(healthTitle(finding->check));
        m_sentence->setText(healthText(*finding, zone));
        m_copy->setValue(healthText(*finding, zone));
    }
    showActions();
}

void HealthDetail::setStopping(bool stopping)
{
    m_stopping = stopping;
    showActions();
}

void HealthDetail::takeFocus()
{
    QWidget *first = m_asking ? m_keep : m_stop;
    if (!first->isVisible() || !first->isEnabled())
        first = m_copy;
    first->setFocus(Qt::TabFocusReason);
}

// The safe answer has the focus, so that two quick presses of Enter stop nothing.
void HealthDetail::ask(bool asking)
{
    m_asking = asking;
    showActions();
    (asking ? m_keep : m_stop)->setFocus(Qt::TabFocusReason);
}

void HealthDetail::showActions()
{
    m_question->setVisible(m_own && m_asking);
    if (m_own)
        m_question->setText(tr("Stop the statement of process %1? What its transaction has done so far is undone.")
                                .arg(m_own->process));
    m_stop->setVisible(m_own && !m_asking);
    m_stop->setEnabled(!m_stopping);
    m_confirm->parentWidget()->setVisible(m_own && m_asking);
}

void HealthDetail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_asking)
        ask(false);
    else
        QWidget::keyPressEvent(event);
}

void HealthDetail::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, 0, width(), 1, tokensOf(this).line);
}

} // namespace postroom
