// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/datebar.h"

#include "style/measures.h"
#include "text/numbers.h"
#include "widgets/accessible.h"
#include "widgets/iconbutton.h"
#include "widgets/textlabel.h"

#include <algorithm>
#include <QDateEdit>
#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int besideText = 48; // of a day's field: its edges and arrows

} // namespace

DateBar::DateBar(const QTimeZone &zone, QWidget *parent, Asks asks)
    : QWidget(parent)
    , m_zone(zone)
    , m_day(makeDay(u"day"_s, asks == Asks::Day ? tr("Day") : tr("First day")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(measures::pageMargin, 0, measures::ringedMargin, 0);
    row->setSpacing(measures::gap - 2 * measures::ring + 1);
    const auto addLabel = [&](const QString &words, QDateEdit *day) {
        auto *label = new TextLabel(words, TypeStyle::Body, Ink::Grey2, this);
        label->setBuddy(day);
        row->addWidget(label);
        row->addSpacing(measures::gap);
        row->addWidget(day);
    };
    addLabel(asks == Asks::Day ? tr("Go to") : tr("From"), m_day);
    if (asks == Asks::Days) {
        m_last = makeDay(u"lastDay"_s, tr("Last day"));
        row->addSpacing(measures::gap);
        addLabel(tr("to"), m_last);
        m_reason = new TextLabel(TypeStyle::Small, Ink::Amber, this);
        m_reason->setObjectName(u"reason"_s);
        m_reason->setWordWrap(true);
    }
    auto *go = new QPushButton(asks == Asks::Day ? tr("Go") : tr("Show"), this);
    auto *close = new IconButton(u"x"_s, tr("Close"), this);
    connect(go, &QPushButton::clicked, this, &DateBar::choose);
    connect(close, &IconButton::clicked, this, &QWidget::hide);
    row->addWidget(go);
    row->addWidget(close);
    m_reason ? row->addWidget(m_reason, 1) : row->addStretch(1);
    hide();
}

QDateEdit *DateBar::makeDay(const QString &objectName, const QString &name)
{
    auto *day = new QDateEdit(this);
    day->setObjectName(objectName);
    day->setAccessibleName(name);
    day->setLocale(wordsLocale());
    day->setDisplayFormat(u"d MMMM yyyy"_s);
    int widest = 0; // the field itself reckons with the months of its first and last day alone
    for (int month = 1; month <= 12; ++month)
        widest = std::max(widest,
            day->fontMetrics().horizontalAdvance(day->locale().toString(QDate(2026, month, 28), day->displayFormat())));
    day->setMinimumWidth(widest + measures::wide(besideText, fontMetrics()));
    return day;
}

void DateBar::ask(Instant day)
{
    m_day->setDate(day.toDateTime(m_zone).date());
    begin();
}

void DateBar::askDays(std::pair<QDate, QDate> days, const WhyNotDays &whyNot)
{
    m_whyNot = whyNot;
    m_day->setDate(days.first);
    m_last->setDate(days.second);
    m_reason->clear();
    begin();
}

void DateBar::begin()
{
    show();
    m_day->setFocus(Qt::OtherFocusReason);
    m_day->selectAll();
}

void DateBar::chooseDays()
{
    const QString reason = m_whyNot(m_day->date(), m_last->date());
    m_reason->setText(reason);
    if (!reason.isEmpty())
        return announce(*m_reason);
    hide();
    Q_EMIT daysChosen(m_day->date(), m_last->date());
}

void DateBar::choose()
{
    if (m_last)
        return chooseDays();
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
