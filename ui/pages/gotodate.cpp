// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/gotodate.h"

#include "pages/datebar.h"
#include "tables/pagedtablemodel.h"
#include "tables/recordtableview.h"
#include "text/errorwords.h"
#include "widgets/iconbutton.h"
#include "widgets/messagebar.h"
#include "widgets/progressline.h"

namespace postroom {

using namespace Qt::StringLiterals;

GoToDate::GoToDate(const Parts &parts, const QTimeZone &zone, QWidget *page)
    : QObject(page)
    , m_parts(parts)
    , m_bar(new DateBar(zone, page))
    , m_button(new IconButton(u"calendar-clock"_s, tr("Go to date…"), page))
{
    m_button->setWords(tr("Go to date…"), QKeySequence(Qt::CTRL | Qt::Key_G));
    connect(m_button, &IconButton::clicked, this, &GoToDate::wanted);
    connect(m_bar, &DateBar::chosen, this, &GoToDate::go);
    connect(&m_parts.records, &PagedTableModel::located, this, &GoToDate::onLocated);
    connect(&m_parts.records, &PagedTableModel::locating, this, [this](qint64 done, qint64 total) {
        if (m_isGoing)
            m_parts.reading.setProgress(done, total, tr("Looking for the place in the list"));
    });
    connect(&m_parts.records, &PagedTableModel::locateFailed, this, &GoToDate::onFailed);
}

bool GoToDate::isOneOf(Act act)
{
    return act == Act::GoToDate || act == Act::GoToStart || act == Act::GoToEnd;
}

void GoToDate::perform(Act act, Instant now)
{
    if (act == Act::GoToDate)
        m_bar->ask(now);
    else if (act == Act::GoToStart)
        m_parts.records.goToStart();
    else
        go(std::nullopt);
}

std::optional<QString> GoToDate::whyNot() const
{
    return m_parts.records.rowCount() > 0 ? std::nullopt : std::optional(tr("There are no rows to go to."));
}

void GoToDate::end()
{
    setGoing(false);
}

bool GoToDate::stop()
{
    if (!m_isGoing)
        return false;
    setGoing(false);
    m_parts.records.stopGoing();
    return true;
}

QWidget *GoToDate::bar() const
{
    return m_bar;
}

void GoToDate::go(std::optional<Instant> moment)
{
    setGoing(true);
    m_parts.records.goTo(moment);
}

void GoToDate::setGoing(bool going)
{
    m_isGoing = going;
    m_parts.reading.setVisible(going);
    m_parts.reading.setStoppable(going);
    if (going)
        m_parts.reading.setProgress(0, 0, tr("Looking for the place in the list"));
    Q_EMIT changed();
}

// A record that is looked for is gone to as well, and is selected by who looks for it.
void GoToDate::onLocated(int row)
{
    if (!m_isGoing)
        return;
    end();
    m_parts.messages.withdraw(u"going"_s);
    if (row < 0 || row >= m_parts.records.rowCount())
        return;
    m_parts.table.selectRow(row);
    m_parts.table.scrollTo(m_parts.table.currentIndex(), QAbstractItemView::PositionAtTop);
    m_parts.table.setFocus(Qt::OtherFocusReason);
}

void GoToDate::onFailed(const Error &error)
{
    if (!m_isGoing)
        return;
    end();
    m_parts.messages.put(u"going"_s, {Ink::Amber, tr("The place was not found"), errorWords(error).sentence});
}

} // namespace postroom
