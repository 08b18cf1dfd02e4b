// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/emptystate.h"

#include "style/growingsize.h"
#include "style/icons.h"
#include "style/measures.h"
#include "style/typestyles.h"
#include "widgets/accessible.h"
#include "widgets/plaintext.h"
#include "widgets/textlabel.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace postroom {

namespace {

constexpr int textWidth = 330, titleGap = 14, lineGap = 6, actionsGap = 10, footGap = 16, iconHeight = 28;

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QWidget(this))
    , m_title(new TextLabel(TypeStyle::Heading, Ink::Plain, this))
    , m_explanation(new TextLabel(TypeStyle::Body, Ink::Grey2, this))
    , m_field(new QVBoxLayout)
    , m_actions(new QHBoxLayout)
    , m_foot(new QWidget(this))
    , m_code(new TextLabel(TypeStyle::Small, Ink::Grey2, m_foot))
    , m_copy(new QPushButton(tr("Copy details"), m_foot))
{
    setAccessibleRole(*this, QAccessible::Notification);
    setGrowing(*m_icon, Bound::Height, iconHeight);
    for (TextLabel *label : {m_title, m_explanation}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_copy->setProperty("quiet", true);
    m_copy->setIcon(themedIcon(u"copy"_s));
    m_offer.setSingleShot(true);
    m_offer.setInterval(std::chrono::seconds(1));
    connect(&m_offer, &QTimer::timeout, this, &EmptyState::fillActions);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_content.details); });

    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->addStretch(1);
    foot->addWidget(m_code);
    foot->addWidget(m_copy);
    foot->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(measures::pageMargin, measures::pageMargin, measures::pageMargin, measures::pageMargin);
    column->setSpacing(0);
    column->addStretch(1);
    column->addWidget(m_icon);
    column->addSpacing(titleGap);
    column->addWidget(m_title);
    column->addSpacing(lineGap);
    column->addWidget(m_explanation, 0, Qt::AlignHCenter);
    column->addLayout(m_field);
    column->addSpacing(actionsGap);
    column->addLayout(m_actions);
    column->addStretch(1);
    column->addSpacing(footGap);
    column->addWidget(m_foot);
    fitExplanation();
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fitExplanation();
}

void EmptyState::fitExplanation()
{
    m_explanation->setFixedWidth(measures::wide(textWidth, QFontMetrics(typeFont(this, TypeStyle::Body))));
}

void EmptyState::setContent(const EmptyContent &content)
{
    if (content == m_content)
        return;
    m_content = content;
    m_title->setText(content.title);
    m_explanation->setText(content.explanation);
    m_explanation->setVisible(!content.explanation.isEmpty());
    m_code->setText(content.code);
    m_copy->setVisible(!content.details.isEmpty());
    m_foot->setVisible(!content.code.isEmpty() || !content.details.isEmpty());
    setAccessibleName(content.title);
    setAccessibleDescription(content.explanation);
    content.isWaiting ? m_offer.start() : m_offer.stop();
    fillActions();
    update();
    announce(*this);
}

void EmptyState::setField(QWidget *field)
{
    m_field->addSpacing(titleGap);
    m_field->addWidget(field, 0, Qt::AlignHCenter);
}

void EmptyState::fillActions()
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            old->hide();
            old->deleteLater();
        }
        delete item;
    }
    if (m_offer.isActive())
        return;
    m_actions->setSpacing(measures::gap - 2 * measures::ring + 2);
    m_actions->addStretch(1);
    for (int index = 0; index < int(m_content.actions.size()); ++index) {
        auto *button = new QPushButton(withoutMnemonic(m_content.actions.at(index)), this);
        button->setProperty("primary", index == 0 && !m_content.isWaiting);
        m_actions->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, index] { Q_EMIT actionTriggered(index); });
    }
    m_actions->addStretch(1);
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawIcon(painter, this, m_content.icon, m_icon->geometry(), inkColour(tokensOf(this), m_content.ink),
        measures::emptyIcon());
}

} // namespace postroom
