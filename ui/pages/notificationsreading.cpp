// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of notifications asks for, and how that is stopped.
#include "pages/filteroptions.h"
#include "pages/notificationdetail.h"
#include "pages/notificationspage.h"
#include "pages/servicechooser.h"
#include "pages/statustotals.h"
#include "platform/servicesinreach.h"
#include "tables/recordtableview.h"
#include "text/errorwords.h"
#include "widgets/messagebar.h"
#include "widgets/progressline.h"
#include "widgets/searchfield.h"

namespace postroom {

using namespace Qt::StringLiterals;
using LoadState = PagedTableModel::LoadState;

void NotificationsPage::showService(const QString &id)
{
    if (!id.isEmpty())
        m_services->setService(id);
    if (m_services->isLoaded())
        return;
    showTable();
    table().setExpectsRows(true);
    ask(); // a service that is known from before need not wait for the list
    m_services->load();
    watchReading();
}

void NotificationsPage::onServices()
{
    messages().withdraw(u"services"_s);
    if (m_services->count() == 0)
        return showInstead(
            {u"layers"_s, Ink::Grey2, tr("There are no services"), tr("The platform lists none that you may see.")});
    if (m_services->service() != m_asked)
        return ask();
    setServiceName(m_services->serviceName());
    showCurrent(); // which did not know the name
    onRecords();
}

// The messages of a service that was known from before stay.
void NotificationsPage::onNoServices(const Error &error)
{
    table().setExpectsRows(false);
    if (records().rowCount() == 0)
        return showFailure(error, [this] { readAgain(); });
    const ErrorWords words = errorWords(error, {platform().name(), {}});
    messages().put(u"services"_s,
        {Ink::Amber, tr("The list of services could not be read"), adviceOn(error, words.sentence), {tr("Try again")},
            {}});
}

void NotificationsPage::readAgain()
{
    forgetDressFailures();
    m_totals->renew();
    if (!m_services->isLoaded()) {
        showService(QString());
        return;
    }
    if (records().rowCount() == 0 || m_search.state())
        ask();
    else
        records().refresh();
}

void NotificationsPage::askAgain()
{
    if (!m_services->isLoaded())
        return showService(QString());
    if (m_search.state())
        m_search.askAgain();
    else if (records().rowCount() == 0)
        records().retryAll();
    else
        records().refresh();
}

// What is shown already for the same question stays until the new answer is there.
void NotificationsPage::ask()
{
    if (m_services->service().isEmpty())
        return;
    const SearchQuery recipient = recipientQuery();
    if (recipient.term.isBlank())
        askList();
    else
        askRecipient(recipient);
}

void NotificationsPage::askList()
{
    Query query{Resource::Notifications, {{FilterKey::Service, m_services->service()}}};
    if (m_type->isSet())
        query = query.with(FilterKey::Type, m_type->value());
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
    query.service = m_services->service();
    return query;
}

void NotificationsPage::askRecipient(const SearchQuery &query)
{
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
    for (const QString &topic : {u"reading"_s, u"outdated"_s, u"going"_s})
        messages().withdraw(topic);
    if (!isComingBack())
        onAsked();
    setGoing(false);
    m_hasAsked = true;
    m_asked = m_services->service();
    showTable();
    setServiceName(m_services->serviceName());
    m_totals->setChosen(m_status->value());
}

// Only where nothing is shown does it matter; until it is known, or where that fails, the usual time is said.
void NotificationsPage::askRetention()
{
    const Query query{Resource::DataRetention, {{FilterKey::Service, m_services->service()}}};
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

bool NotificationsPage::isReading() const
{
    return m_services->isLoading() || m_search.isRunning()
        || (records().state() == LoadState::Loading && records().rowCount() == 0);
}

void NotificationsPage::watchReading()
{
    if (isReading())
        m_stopOffer.start();
}

void NotificationsPage::offerStop()
{
    if (m_isGoing || !isReading())
        return;
    m_going->setProgress(
        0, 0, m_services->isLoading() ? tr("Reading the list of services") : tr("Reading the messages"));
    m_going->setStoppable(true);
    m_going->show();
}

void NotificationsPage::stop()
{
    if (std::exchange(m_isGoing, false)) {
        setGoing(false);
        return records().stopGoing();
    }
    if (!isReading())
        return;
    if (m_search.state())
        return m_search.stop();
    m_services->stop();
    records().stop();
    setGoing(false);
    table().setExpectsRows(false);
    showInstead({u"ban"_s, Ink::Grey2, tr("Reading was stopped"), {}, {tr("Read again")}}, {[this] { readAgain(); }});
}

} // namespace postroom
