// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/scopedlistpage.h"

#include "pages/listfilters.h"
#include "pages/rowsfoot.h"
#include "pages/servicechooser.h"
#include "tables/recordtableview.h"
#include "text/errorwords.h"
#include "widgets/messagebar.h"
#include "widgets/progressline.h"
#include "widgets/textlabel.h"

namespace postroom {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using LoadState = PagedTableModel::LoadState;

ScopedListPage::ScopedListPage(
    const PlaceContext &context, Resource resource, std::span<const Column> columns, Scope scope, QWidget *parent)
    : ListPage(context, resource, columns, parent)
    , m_stopOffer(this)
{
    m_stopOffer.setSingleShot(true);
    m_stopOffer.setInterval(1s);
    connect(&m_stopOffer, &QTimer::timeout, this, &ScopedListPage::showReading);
    connectNews();
    if (scope == Scope::Platform)
        return;
    m_services = new ServiceChooser(platform(), this);
    connect(m_services, &ServiceChooser::serviceChanged, this, [this] { ask(); });
    connect(m_services, &ServiceChooser::loaded, this, &ScopedListPage::onServices);
    connect(m_services, &ServiceChooser::failed, this, &ScopedListPage::onNoServices);
}

void ScopedListPage::letGo()
{
    records().disconnect(this);
    records().setSource(nullptr, {});
}

void ScopedListPage::connectNews()
{
    connect(&messages(), &MessageBar::actionTriggered, this, [this](const QString &topic) {
        if (topic == "reading"_L1)
            records().retryAll();
        else if (topic == "outdated"_L1)
            records().refresh();
        else if (topic == "services"_L1)
            showService(QString());
    });
}

void ScopedListPage::perform(Act act)
{
    switch (act) {
    case Act::ReadAgain:
        return readAgain();
    case Act::Stop:
        return stop();
    default:
        ListPage::perform(act);
    }
}

std::optional<QString> ScopedListPage::whyNot(Act act) const
{
    switch (act) {
    case Act::ReadAgain:
        return std::nullopt;
    case Act::Stop:
        return isReading() ? std::nullopt : std::optional(tr("Nothing is being read."));
    default:
        return ListPage::whyNot(act);
    }
}

QVariantMap ScopedListPage::state() const
{
    QVariantMap state = ListPage::state();
    if (m_services)
        state.insert(u"service"_s, m_services->service());
    return state;
}

void ScopedListPage::restore(const QVariantMap &state)
{
    ListPage::restore(state);
    if (m_services)
        m_services->setService(state.value(u"service"_s).toString());
}

QString ScopedListPage::rowsLine() const
{
    return m_foot->rowsLine();
}

QString ScopedListPage::service() const
{
    return m_services ? m_services->service() : QString();
}

std::vector<WayPart> ScopedListPage::way() const
{
    if (!m_services || !m_services->isLoaded() || service().isEmpty())
        return {};
    return {{m_services->serviceName(), {Resource::Services, service(), {}}}};
}

QString ScopedListPage::exportTitle() const
{
    const QString name = m_services ? m_services->serviceName() : QString();
    return name.isEmpty() ? title() : tr("%1 of %2", "a list, a service").arg(title(), name);
}

QString ScopedListPage::askedService() const
{
    return records().query().value(FilterKey::Service);
}

bool ScopedListPage::needsServices() const
{
    return m_services && !m_services->isLoaded();
}

void ScopedListPage::showService(const QString &id)
{
    if (!m_services)
        return ask();
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

std::vector<NamedFilter> ScopedListPage::shownFilters() const
{
    return m_filters ? m_filters->filters() : std::vector<NamedFilter>();
}

// Each question is asked once: by the service that is another one, or here.
void ScopedListPage::showFiltered(const QString &service, const std::vector<NamedFilter> &filters)
{
    const QString whose = service.isEmpty() ? this->service() : service;
    const bool isOther = m_filters && m_filters->setFilters(filters, whose);
    const bool isAsked = records().state() != LoadState::NotAsked;
    if (!m_services && (isOther || !isAsked))
        return ask();
    const bool isHere = m_services && m_services->isLoaded() && whose == this->service();
    if (m_services)
        showService(service);
    if (isHere && (isOther || !isAsked))
        ask();
}

void ScopedListPage::showList(const Query &query, const QString &of)
{
    std::vector<NamedFilter> filters;
    for (const Filter &filter : query.without(FilterKey::Service).filters)
        filters.push_back({filter, filters.empty() ? of : QString()});
    const QString service = query.value(FilterKey::Service);
    if (!m_services && !service.isEmpty())
        filters.push_back({{FilterKey::Service, service}, of});
    showFiltered(m_services ? service : QString(), filters);
}

void ScopedListPage::onServices()
{
    messages().withdraw(u"services"_s);
    if (m_services->count() == 0)
        return showInstead({u"layers"_s, Ink::Grey2, tr("There are no services"),
                               tr("The platform lists none that you may see."), {tr("Read again")}},
            {[this] { showService(QString()); }});
    if (m_services->service() != askedService())
        return ask();
    onServiceKnown();
}

// The rows of a service that was known from before stay.
void ScopedListPage::onNoServices(const Error &error)
{
    table().setExpectsRows(false);
    if (records().rowCount() == 0)
        return showFailure(error, [this] { readAgain(); });
    const ErrorWords words = errorWords(error, {platform().name(), {}});
    messages().put(u"services"_s,
        {Ink::Amber, tr("The list of services could not be read"), adviceOn(error, words.sentence), {tr("Try again")},
            {}});
}

void ScopedListPage::readAgain()
{
    if (lacksRight())
        lookAtRights();
    else if (needsServices())
        showService(QString());
    else
        readRowsAgain();
}

void ScopedListPage::readRowsAgain()
{
    if (records().rowCount() == 0)
        ask();
    else
        records().refresh();
}

void ScopedListPage::askAgain()
{
    if (needsServices())
        showService(QString());
    else
        askRowsAgain();
}

void ScopedListPage::askRowsAgain()
{
    if (records().rowCount() == 0)
        records().retryAll();
    else
        records().refresh();
}

void ScopedListPage::forgetFaults()
{
    if (!isComingBack())
        onAsked();
    for (const QString &topic : {u"reading"_s, u"outdated"_s})
        messages().withdraw(topic);
}

bool ScopedListPage::isReading() const
{
    const bool first = records().state() == LoadState::Loading && records().rowCount() == 0;
    return first || (m_services && m_services->isLoading());
}

void ScopedListPage::watchReading()
{
    if (isReading())
        m_stopOffer.start();
}

void ScopedListPage::showReading()
{
    if (!isReading() || !m_reading->isHidden())
        return;
    const bool services = m_services && m_services->isLoading();
    m_reading->setProgress(0, 0, services ? tr("Reading the list of services") : readingWords());
    m_reading->setStoppable(true);
    m_reading->show();
}

void ScopedListPage::stop()
{
    if (!isReading())
        return;
    if (m_services)
        m_services->stop();
    records().stop();
    m_reading->hide();
    table().setExpectsRows(false);
    showInstead({u"ban"_s, Ink::Grey2, tr("Reading was stopped"), {}, {tr("Read again")}}, {[this] { readAgain(); }});
}

void ScopedListPage::showRows()
{
    if (!isReading())
        m_reading->hide();
    showLines();
    showNews();
    Q_EMIT changed();
    if (records().state() == LoadState::NotAsked)
        return;
    if (records().state() == LoadState::Failed && records().error())
        return showFailure(*records().error(), [this] { ask(); });
    if (records().state() != LoadState::Loaded)
        return;
    if (!records().error())
        onAllRead();
    if (records().rowCount() == 0 && !records().isBusy())
        showNothing();
    else
        showTable();
}

// Of one service nothing may be there while others have some.
void ScopedListPage::showNoRows(EmptyContent content)
{
    if (m_services && m_services->count() > 1) {
        content.actions = {tr("Choose another service"), tr("Read again")};
        return showInstead(content, {[this] { chooseService(); }, [this] { readAgain(); }});
    }
    content.actions = {tr("Read again")};
    showInstead(content, {[this] { readAgain(); }});
}

void ScopedListPage::chooseService()
{
    m_services->setFocus(Qt::ShortcutFocusReason);
    m_services->showPopup();
}

void ScopedListPage::showLines()
{
    m_clear->setVisible(isFiltered());
    m_foot->renew(isReading());
}

void ScopedListPage::renewTitle()
{
    m_title->setText(title());
    table().setAccessibleName(title());
    Q_EMIT titleChanged();
}

} // namespace postroom
