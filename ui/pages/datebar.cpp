// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/datebar.h"

#include "style/measures.h"
#include "text/numbers.h"
#include "widgets/iconbutton.h"
#include "widgets/textlabel.h"

#include <QDateEdit>
#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace postroom {

using namespace Qt::StringLiterals;

DateBar::DateBar(const QTimeZone &zone, QWidget *parent)
    : QWidget(parent)
    , m_zone(zone)
    , m_day(new QDateEdit(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(measures::pageMargin, 0, measures::ringedMargin, 0);
    row->setSpacing(measures::gap - 2 * measures::ring + 1);
    auto *label = new TextLabel(tr("Go to the messages of"), TypeStyle::Body, Ink::Grey2, this);
    label->setBuddy(m_day);
    m_day->setObjectName(u"day"_s);
    m_day->setAccessibleName(tr("Day"));
    m_day->setLocale(wordsLocale());
    m_day->setDisplayFormat(u"d MMMM yyyy"_s);
    auto *go = new QPushButton(tr("Go"), this);
    auto *close = new IconButton(u"x"_s, tr("Close"), this);
    connect(go, &QPushButton::clicked, this, &DateBar::choose);
    connect(close, &IconButton::clicked, this, &QWidget::hide);
    row->addWidget(label);
    row->addSpacing(measures::gap);
    row->addWidget(m_day);
    row->addWidget(go);
    row->addWidget(close);
    row->addStretch(1);
    hide();
}

void DateBar::ask(Instant day)
{
    m_day->setDate(day.toDateTime(m_zone).date());
    show();
    m_day->setFocus(Qt::OtherFocusReason);
    m_day->selectAll();
}

void DateBar::choose()
{
    const QDateTime end(m_day->date().addDays(1), QTime(0, 0), m_zone);
    hide();
    Q_EMIT chosen(Instant(Instant::fromDateTime(end).microseconds() - 1));
}

void DateBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose();
    else if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

} // namespace postroom
