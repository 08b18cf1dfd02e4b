// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of notifications asks for, and how that is stopped.
#include "pages/filteroptions.h"
#include "pages/gotodate.h"
#include "pages/listfilters.h"
#include "pages/notificationdetail.h"
#include "pages/notificationspage.h"
#include "pages/servicechooser.h"
#include "pages/statustotals.h"
#include "platform/searchfilters.h"
#include "platform/servicesinreach.h"
#include "tables/recordtableview.h"
#include "text/errorwords.h"
#include "text/resourcewords.h"
#include "widgets/messagebar.h"
#include "widgets/progressline.h"
#include "widgets/searchfield.h"

#include <algorithm>

namespace postroom {

using namespace Qt::StringLiterals;
using LoadState = PagedTableModel::LoadState;

void NotificationsPage::onServiceKnown()
{
    setServiceName(services()->serviceName());
    showCurrent(); // which did not know the name
    onRecords();
}

void NotificationsPage::readRowsAgain()
{
    forgetDressFailures();
    m_totals->renew();
    if (m_search.state())
        ask();
    else
        MessageListPage::readRowsAgain();
}

// What was found for a recipient stands until somebody asks again.
bool NotificationsPage::mayRenew() const
{
    return !m_search.state() && !m_going->isGoing() && MessageListPage::mayRenew();
}

void NotificationsPage::askRowsAgain()
{
    if (m_search.state())
        m_search.askAgain();
    else
        MessageListPage::askRowsAgain();
}

// What is shown already for the same question stays until the new answer is there.
void NotificationsPage::ask()
{
    if (service().isEmpty())
        return;
    const SearchQuery recipient = recipientQuery();
    if (recipient.term.isBlank())
        askList();
    else
        askRecipient(recipient);
}

// Without the statuses, which are counted each, and the filters that stand in a line of their own.
Query NotificationsPage::plainQuery() const
{
    const Query query{Resource::Notifications, {{FilterKey::Service, service()}}};
    return m_type->isSet() ? query.with(FilterKey::Type, m_type->value()) : query;
}

void NotificationsPage::askList()
{
    Query query = filters()->narrowed(plainQuery());
    const Query counted = query;
    for (const QString &status : statusesOfOption(m_status->value()))
        query = query.with(FilterKey::Status, status);
    if (!m_search.state() && records().query() == query && records().rowCount() > 0) {
        m_totals->renew();
        return records().refresh();
    }
    m_search.clear();
    showAsked();
    if (const auto reason = platform().source().whyNot(query))
        return showReason(*reason);
    records().setSource(&platform().source(), query);
    m_totals->setQuestion(&platform().source(), counted);
    table().setExpectsRows(false);
    watchReading();
}

// A recipient is looked for as everywhere else: the same plan, in this one service.
SearchQuery NotificationsPage::recipientQuery() const
{
    SearchQuery query;
    query.term = searchTerm(m_recipient->text(), m_type->isSet() ? QStringList{m_type->value()} : QStringList());
    query.statuses = statusesOfOption(m_status->value());
    query.service = service();
    query.from = filters()->value(FilterKey::From);
    query.to = filters()->value(FilterKey::To);
    query.history = !filters()->value(FilterKey::History).isEmpty();
    return query;
}

// Which of the filters that are set a search for a recipient cannot take; empty where it takes all.
QString NotificationsPage::whyNotTogether() const
{
    const auto taken = searchFilters(platform().connection());
    QStringList other;
    for (const NamedFilter &one : filters()->filters()) {
        if (std::find(taken.begin(), taken.end(), one.filter.key) == taken.end())
            other.append(filterTitle(one.filter.key));
    }
    return other.isEmpty() ? QString()
                           : tr("A search for a recipient cannot be narrowed by these filters: %1.", nullptr,
                               static_cast<int>(other.size()))
                                 .arg(other.join(u", "_s));
}

void NotificationsPage::showTogether(const QString &why)
{
    m_search.clear();
    records().setSource(nullptr, {});
    m_totals->setQuestion(nullptr, {});
    showAsked();
    showInstead({u"list-filter"_s, Ink::Grey2, tr("These filters do not go together"), why,
                    {tr("Leave out the recipient"), tr("Leave out the other filters")}},
        {[this] {
             m_recipient->clear();
             ask();
         },
            [this] {
                filters()->clear();
                ask();
            }});
}

void NotificationsPage::askRecipient(const SearchQuery &query)
{
    if (const QString why = whyNotTogether(); !why.isEmpty())
        return showTogether(why);
    if (const auto reason = whyNotMessagesOf(platform().source(), query.service)) {
        m_search.clear();
        showAsked();
        return showReason(*reason);
    }
    if (m_search.ask(query) == ShownSearch::Asked::Anew) {
        m_totals->setQuestion(nullptr, {});
        showAsked();
    }
    watchReading();
    onSearch();
}

void NotificationsPage::onSearch()
{
    table().setExpectsRows(!m_search.state()->isOver());
    if (const auto &fault = m_search.fault())
        onUnread(*fault);
    onRecords();
}

// A question of its own was asked; nothing of the answer to the one before stays.
void NotificationsPage::showAsked()
{
    forgetFaults();
    messages().withdraw(u"going"_s);
    m_going->end();
    m_hasAsked = true;
    m_asked = service();
    showTable();
    setServiceName(services()->serviceName());
    m_totals->setChosen(m_status->value());
}

// Only where nothing is shown does it matter; until it is known, or where that fails, the usual time is said.
void NotificationsPage::askRetention()
{
    const Query query{Resource::DataRetention, {{FilterKey::Service, service()}}};
    if (platform().source().whyNot(query))
        return;
    Job<Page> *job = platform().source().page(query, {});
    m_retentionJob.reset(job);
    job->then(this, [this](const Result<Page> &answer) {
        if (!answer)
            return;
        m_retention = *answer;
        onRecords();
    });
}

ListRows NotificationsPage::shownRows() const
{
    return m_search.state() ? m_search.listRows() : MessageListPage::shownRows();
}

std::optional<QString> NotificationsPage::whyNotAllRows() const
{
    return m_search.state() ? m_search.whyNotAllRows() : MessageListPage::whyNotAllRows();
}

bool NotificationsPage::isReading() const
{
    return m_search.isRunning() || MessageListPage::isReading();
}

QString NotificationsPage::readingWords() const
{
    return tr("Reading the messages");
}

void NotificationsPage::stop()
{
    if (m_going->stop())
        return;
    if (m_search.isRunning())
        return m_search.stop();
    MessageListPage::stop();
    m_going->end();
}

} // namespace postroom
