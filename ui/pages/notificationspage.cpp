// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/notificationspage.h"

#include "pages/filteroptions.h"
#include "pages/gotodate.h"
#include "pages/listfilters.h"
#include "pages/servicechooser.h"
#include "pages/statustotals.h"
#include "tables/recordtableview.h"
#include "text/errorwords.h"
#include "text/numbers.h"
#include "text/resourcewords.h"
#include "text/retentionwords.h"
#include "text/searchwords.h"
#include "text/times.h"
#include "widgets/messagebar.h"
#include "widgets/progressline.h"
#include "widgets/searchfield.h"
#include "widgets/textlabel.h"

#include <QVBoxLayout>

namespace postroom {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using LoadState = PagedTableModel::LoadState;

NotificationsPage::NotificationsPage(const PlaceContext &context, QWidget *parent)
    : MessageListPage(context, columnsOf(Resource::Notifications), Scope::Service, parent)
    , m_recipient(new SearchField(tr("Recipient or reference"), this))
    , m_type(makeChip(tr("Type"), typeOptions()))
    , m_status(makeChip(tr("Status"), statusOptions()))
    , m_totals(new StatusTotals(this))
    , m_search(context, records(), messages())
{
    setObjectName(u"notificationsPage"_s);
    m_recipient->setObjectName(u"recipientField"_s);
    QWidget *more = makeMore();
    QWidget *line = makeReading();
    m_going = new GoToDate({records(), table(), reading(), messages()}, context.platform->zone(), this);
    head().addWidget(makeTitle());
    head().addWidget(m_totals);
    head().addWidget(makeFilterLine());
    head().addWidget(more);
    head().addWidget(m_going->bar());
    head().addWidget(line);
    makeFoot();
    connectFilters();
    connect(m_going, &GoToDate::wanted, this, [this] { perform(Act::GoToDate); });
    connect(m_going, &GoToDate::changed, this, &Place::changed);
    m_going->end();
}

NotificationsPage::~NotificationsPage()
{
    letGo();
}

QString NotificationsPage::title() const
{
    return tr("Notifications");
}

void NotificationsPage::activate()
{
    if (needsServices())
        showService(QString());
    if (records().rowCount() > 0)
        table().setFocus(Qt::OtherFocusReason);
    else
        m_recipient->setFocus(Qt::OtherFocusReason);
}

void NotificationsPage::perform(Act act)
{
    switch (act) {
    case Act::FocusField:
        m_recipient->setFocus(Qt::OtherFocusReason);
        return m_recipient->selectAll();
    case Act::GoToDate:
    case Act::GoToStart:
    case Act::GoToEnd:
        return m_going->perform(act, context().clock.now());
    default:
        MessageListPage::perform(act);
    }
}

std::optional<QString> NotificationsPage::whyNot(Act act) const
{
    switch (act) {
    case Act::FocusField:
        return std::nullopt;
    case Act::Stop:
        return m_going->isGoing() ? std::nullopt : MessageListPage::whyNot(act);
    case Act::GoToDate:
    case Act::GoToStart:
    case Act::GoToEnd:
        return m_going->whyNot();
    default:
        return MessageListPage::whyNot(act);
    }
}

bool NotificationsPage::isFiltered() const
{
    return m_type->isSet() || m_status->isSet() || filters()->isSet() || !m_recipient->text().isEmpty();
}

void NotificationsPage::clearFilters()
{
    for (FilterChip *chip : {m_type, m_status}) {
        const QSignalBlocker quiet(chip);
        chip->clear();
    }
    const QSignalBlocker quiet(m_recipient);
    m_recipient->clear();
    filters()->clear();
    ask();
}

void NotificationsPage::onRecords()
{
    const SearchState *search = m_search.state();
    if (!search && records().state() == LoadState::Loaded)
        m_totals->setCount(m_status->value(), records().count());
    if (!m_going->isGoing() && !reading().isHidden() && !isReading())
        m_going->end();
    showLines();
    showNews();
    Q_EMIT changed();
    if (!m_hasAsked)
        return;
    if (search && search->error) {
        showFailure(*search->error, [this] { ask(); });
        return;
    }
    if (records().state() == LoadState::Failed && records().error()) {
        showFailure(*records().error(), [this] { ask(); });
        return;
    }
    if (isAllRead())
        onAllRead();
    const bool over = !search || search->isOver();
    const bool empty = records().rowCount() == 0 && records().state() == LoadState::Loaded && over;
    if (empty && search && !search->isComplete())
        showUnknown(*search);
    else if (empty)
        showNothing();
    else if (search || records().state() != LoadState::NotAsked)
        showTable();
}

// Nothing is asked for, and nothing of what is in view failed.
bool NotificationsPage::isAllRead() const
{
    if (m_search.state())
        return !m_search.isRunning() && !m_search.fault();
    return !needsServices() && records().state() == LoadState::Loaded && !records().error()
        && !records().errorOf(table().rowsInView().first);
}

// A service that did not answer, or was not waited for, may have messages that match.
void NotificationsPage::showUnknown(const SearchState &state)
{
    const NothingFound words = nothingFoundWords(state);
    showInstead({u"inbox"_s, Ink::Amber, words.title, words.explanation, {tr("Try again")}}, {[this] { ask(); }});
}

void NotificationsPage::showNothing()
{
    const QString service = services()->serviceName();
    if (!m_retention && !m_retentionJob.isRunning())
        askRetention();
    if (isFiltered())
        showInstead({u"inbox"_s, Ink::Grey2, tr("No message in %1 matches").arg(service), nothingWords(),
                        {tr("Clear the filters")}},
            {[this] { clearFilters(); }});
    else
        showNoRows({u"inbox"_s, Ink::Grey2, tr("%1 has no messages").arg(service), keepingWords()});
}

QString NotificationsPage::lookedForWords() const
{
    if (const SearchState *search = m_search.state())
        return searchedForText(search->query);
    return lookedForText(
        m_type->isSet() ? QStringList{m_type->value()} : QStringList(), statusesOfOption(m_status->value()));
}

// The filters that stand in a line of their own say themselves.
QString NotificationsPage::nothingWords() const
{
    const QString looked = lookedForWords();
    return looked.isEmpty() ? keepingWords() : looked + u". "_s + keepingWords();
}

QString NotificationsPage::keepingWords() const
{
    if (!filters()->value(FilterKey::History).isEmpty())
        return {}; // nothing is gone from there
    return m_retention ? keepingText(services()->serviceName(), m_retention->rows, m_type->value())
                       : usualKeepingText();
}

} // namespace postroom
