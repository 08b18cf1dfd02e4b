// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/factlist.h"

#include "style/icons.h"
#include "style/measures.h"
#include "style/paint.h"
#include "widgets/accessible.h"
#include "widgets/copybutton.h"
#include "widgets/linklabel.h"
#include "widgets/selectablelabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace postroom {

namespace {

constexpr int labelWidth = 84, labelGap = 8 - measures::ring, factHeight = 23,
              lineDrop = (factHeight - measures::line) / 2;
enum Column { LabelColumn, ValueColumn, CopyColumn };

QFontMetrics bodyMetrics()
{
    return QFontMetrics(typeFont(nullptr, TypeStyle::Body));
}

QString wholeOf(const Fact &fact)
{
    return FactList::tr("%1: %2", "label and value").arg(fact.label, fact.value);
}

// The icon of a value, on the value's first line.
class FactIcon : public QWidget {
public:
    FactIcon(const Fact &fact, QWidget *parent)
        : QWidget(parent)
        , m_name(fact.icon)
        , m_ink(fact.ink)
    {
        setFixedSize(measures::icon() + measures::ring, measures::tall(factHeight, bodyMetrics()));
        setAccessibleRole(*this, QAccessible::NoRole); // the value says it
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRect place(measures::ring, 0, measures::icon(), height());
        drawIcon(painter, this, m_name, QStyle::visualRect(layoutDirection(), rect(), place),
            inkColour(tokensOf(this), m_ink), measures::rowIcon());
    }

private:
    QString m_name;
    Ink m_ink;
};

} // namespace

FactList::FactList(QWidget *parent)
    : QWidget(parent)
    , m_labelWidth(labelWidth)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void FactList::setFacts(const QList<Fact> &facts)
{
    if (m_page && facts == m_facts)
        return;
    m_facts = facts;
    rebuild();
}

void FactList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Heights of the rows come from the font.
    if (event->type() == QEvent::StyleChange && m_page)
        rebuild();
}

void FactList::rebuild()
{
    if (m_page) {
        // A click on one of its links may be what leads here.
        m_page->hide();
        layout()->removeWidget(m_page);
        m_page->deleteLater();
    }
    m_page = new QWidget(this);
    m_grid = new QGridLayout(m_page);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(labelGap);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(ValueColumn, 1);
    m_grid->setColumnMinimumWidth(LabelColumn, measures::wide(m_labelWidth, bodyMetrics()));
    int row = 0;
    for (const Fact &fact : std::as_const(m_facts))
        row = addFact(fact, row);
    layout()->addWidget(m_page);
    m_page->show(); // at once: a layout does so only when the event loop comes round
}

// Adds one fact from `row` on and answers the row after it.
int FactList::addFact(const Fact &fact, int row)
{
    QWidget *label = labelOf(fact);
    QWidget *value = valueOf(fact);
    setAccessibleRole(fact.labelLeads ? *value : *label, QAccessible::NoRole); // the other one says both
    m_grid->addWidget(label, row, LabelColumn, fact.labelLeads ? Qt::AlignLeft | Qt::AlignTop : Qt::AlignTop);
    label->setFixedHeight(measures::tall(factHeight, bodyMetrics()));
    const bool isLink = !fact.link.isEmpty() && !fact.labelLeads;
    if (fact.wide)
        m_grid->addWidget(value, ++row, LabelColumn, 1, 2);
    else
        m_grid->addWidget(value, row, ValueColumn, isLink ? Qt::AlignLeft | Qt::AlignVCenter : Qt::Alignment());
    m_grid->setRowMinimumHeight(row, measures::tall(factHeight, bodyMetrics()));
    if (fact.copyable) {
        auto *copy = new CopyButton(tr("Copy: %1", "label of a value").arg(fact.label), m_page);
        copy->setValue(fact.value);
        // As high as its row: the icon stands on the line of the value.
        copy->setFixedHeight(measures::tall(factHeight, bodyMetrics()));
        m_grid->addWidget(copy, row, CopyColumn, Qt::AlignTop);
    }
    return row + 1;
}

QWidget *FactList::linkOf(const Fact &fact, const QString &words)
{
    auto *link = new LinkLabel(words, m_page);
    link->setAccessibleName(wholeOf(fact));
    connect(link, &LinkLabel::clicked, this, [this, target = fact.link] { Q_EMIT linkActivated(target); });
    return link;
}

QWidget *FactList::labelOf(const Fact &fact)
{
    if (fact.labelLeads)
        return linkOf(fact, fact.label);
    auto *label = new TextLabel(fact.label, fact.wide ? TypeStyle::Small : TypeStyle::Body, Ink::Grey2, m_page);
    if (m_isInset)
        label->setContentsMargins(measures::ring, 0, measures::ring, 0);
    return label;
}

QWidget *FactList::withIcon(const Fact &fact, QWidget *text)
{
    auto *both = new QWidget(m_page);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measures::ring);
    row->addWidget(new FactIcon(fact, both), 0, Qt::AlignTop);
    row->addWidget(text, 1);
    return both;
}

QWidget *FactList::valueOf(const Fact &fact)
{
    if (!fact.link.isEmpty() && !fact.labelLeads)
        return linkOf(fact, fact.value);
    TextLabel *text = nullptr;
    if (fact.mono) { // which has a button that copies it
        text = new TextLabel(fact.value, TypeStyle::Mono, fact.ink, m_page);
        text->setElideMode(Qt::ElideMiddle);
    } else {
        text = new SelectableLabel(fact.value, TypeStyle::Body, fact.ink, m_page);
    }
    text->setAccessibleName(wholeOf(fact));
    // As far from its label as a link with its ring.
    const int above = fact.mono ? 0 : lineDrop; // the first of several lines on that of the label
    if (!fact.wide)
        text->setContentsMargins(measures::ring, above, measures::ring, above);
    return fact.icon.isEmpty() ? text : withIcon(fact, text);
}

} // namespace postroom
