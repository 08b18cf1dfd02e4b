// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/detailpanel.h"

#include "style/growingsize.h"
#include "style/measures.h"
#include "style/tokens.h"
#include "widgets/accessible.h"
#include "widgets/iconbutton.h"
#include "widgets/textlabel.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int ruleGap = 8;

class Rule : public QWidget {
public:
    explicit Rule(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(2 * ruleGap + 1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(QRect(0, ruleGap, width(), 1), tokensOf(this).line);
    }
};

} // namespace

DetailPanel::DetailPanel(QWidget *parent)
    : QWidget(parent)
    , m_head(new TextLabel(TypeStyle::Heading, Ink::Plain, this))
    , m_scroll(new QScrollArea(this))
    , m_content(new QWidget)
    , m_column(new QVBoxLayout(m_content))
    , m_foot(new QWidget(this))
    , m_footRow(new QHBoxLayout(m_foot))
{
    setAccessibleName(tr("Details"));
    setAccessibleRole(*this, QAccessible::Grouping);
    setAccessibleRole(*m_head, QAccessible::Notification);
    m_head->setElideMode(Qt::ElideRight);
    m_column->setContentsMargins(measures::pageMargin, 0, measures::cardGap, measures::gap);
    m_column->setSpacing(0);
    m_content->resize(minimumSize()); // a size of its own, else all in it would be measured before it is ever shown
    m_scroll->setWidget(m_content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->verticalScrollBar()->setAccessibleName(tr("Part of the details that is seen"));
    m_scroll->installEventFilter(this);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    m_footRow->setContentsMargins(measures::ringedMargin, measures::gap, measures::ringedMargin, measures::cardGap);
    m_footRow->setSpacing(2);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(makeHead());
    whole->addWidget(m_scroll, 1);
    whole->addWidget(m_foot);
    setGrowing(*this, Bound::LeastWidth, measures::detailMin);
}

QWidget *DetailPanel::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(
        measures::pageMargin, measures::gap, measures::ringedMargin - measures::ring, measures::gap - 1);
    row->setSpacing(0);
    auto *close = new IconButton(u"x"_s, QString(), head);
    close->setWords(tr("Close the details"), QKeySequence(Qt::Key_Escape));
    connect(close, &IconButton::clicked, this, &DetailPanel::closeRequested);
    row->addWidget(m_head, 1);
    row->addWidget(close);
    return head;
}

void DetailPanel::setHead(const QString &words)
{
    m_head->setText(words);
}

void DetailPanel::setSpoken(const QString &words)
{
    m_head->setAccessibleDescription(words);
}

QString DetailPanel::headWords() const
{
    return m_head->text();
}

void DetailPanel::speak()
{
    announce(*m_head);
}

void DetailPanel::addRule()
{
    m_column->addWidget(new Rule(m_content));
}

void DetailPanel::setFilled(bool filled)
{
    m_scroll->setVisible(filled);
    m_foot->setVisible(filled);
}

void DetailPanel::scrollToTop()
{
    m_scroll->ensureVisible(0, 0);
}

// The scroll area would take the arrows for itself; in the panel they go on to the next row (look 6.6).
bool DetailPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_scroll || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!plain || (key->key() != Qt::Key_Up && key->key() != Qt::Key_Down))
        return QWidget::eventFilter(watched, event);
    Q_EMIT stepRequested(key->key() == Qt::Key_Down ? 1 : -1);
    return true;
}

void DetailPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

void DetailPanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensOf(this).base);
}

} // namespace postroom
