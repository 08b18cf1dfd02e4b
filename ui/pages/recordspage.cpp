// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/recordspage.h"

#include "pages/recorddetail.h"
#include "pages/recordplaces.h"
#include "pages/rowsfoot.h"
#include "pages/servicechooser.h"
#include "tables/recordtableview.h"
#include "text/errorwords.h"
#include "text/resourcewords.h"
#include "widgets/filterchip.h"
#include "widgets/messagebar.h"
#include "widgets/progressline.h"
#include "widgets/searchfield.h"

#include <algorithm>
#include <QCoreApplication>
#include <QVBoxLayout>

namespace postroom {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using LoadState = PagedTableModel::LoadState;

RecordsPage::RecordsPage(const PlaceContext &context, const RecordPlace &about, QWidget *parent)
    : ListPage(context, about.resource, columnsOf(about.resource), parent)
    , m_about(about)
    , m_reading(new ProgressLine(this))
    , m_foot(new RowsFoot(table(), this))
{
    setObjectName(u"%1Page"_s.arg(QLatin1StringView(infoOf(about.resource).plural)));
    table().setAccessibleName(title());
    if (about.isOfService())
        m_services = new ServiceChooser(platform(), this);
    if (about.isWhole) {
        m_whole = std::make_unique<NarrowedSource>(
            platform().source(), records().columns(), context.clock, platform().zone());
        connect(m_whole.get(), &NarrowedSource::wholeRead, this, &RecordsPage::offerWords);
        m_words = new SearchField(tr("Filter %1").arg(resourceInSentence(about.resource)), this);
        m_words->setObjectName(u"wordsField"_s);
        makeOrder();
    }
    makeChips();
    head().addWidget(makeTitle());
    head().addWidget(makeFilters());
    head().addWidget(makeReading());
    foot().addWidget(m_foot);
    m_stopOffer.setSingleShot(true);
    m_stopOffer.setInterval(1s);
    connect(&m_stopOffer, &QTimer::timeout, this, &RecordsPage::showReading);
    connectServices();
    connectFilters();
    m_clear->hide();
}

RecordsPage::~RecordsPage()
{
    records().disconnect(this);
    records().setSource(nullptr, {});
}

QString RecordsPage::title() const
{
    return QCoreApplication::translate("RecordPlaces", m_about.title);
}

QString RecordsPage::rowsLine() const
{
    return m_foot->rowsLine();
}

void RecordsPage::activate()
{
    if (!m_hasAsked)
        showService(QString());
    if (records().rowCount() > 0 || !m_words)
        table().setFocus(Qt::OtherFocusReason);
    else
        m_words->setFocus(Qt::OtherFocusReason);
}

void RecordsPage::perform(Act act)
{
    switch (act) {
    case Act::FocusField:
        m_words->setFocus(Qt::OtherFocusReason);
        return m_words->selectAll();
    case Act::ReadAgain:
        return readAgain();
    case Act::Stop:
        return stop();
    case Act::CopyIds:
        if (m_detail && m_detail->record())
            m_detail->copyIds();
        return;
    default:
        ListPage::perform(act);
    }
}

std::optional<QString> RecordsPage::whyNot(Act act) const
{
    switch (act) {
    case Act::FocusField:
        return m_words ? std::nullopt : std::optional(QString());
    case Act::ReadAgain:
        return std::nullopt;
    case Act::Stop:
        return isReading() ? std::nullopt : std::optional(tr("Nothing is being read."));
    case Act::CopyIds:
        return m_detail && m_detail->record() ? std::nullopt : std::optional(tr("Open the details first."));
    default:
        return ListPage::whyNot(act);
    }
}

QVariantMap RecordsPage::state() const
{
    QVariantMap state = ListPage::state();
    if (m_services)
        state.insert(u"service"_s, m_services->service());
    if (m_order)
        state.insert(u"order"_s, m_order->value());
    return state;
}

void RecordsPage::restore(const QVariantMap &state)
{
    ListPage::restore(state);
    if (m_services)
        m_services->setService(state.value(u"service"_s).toString());
    if (m_order)
        m_order->setValue(state.value(u"order"_s).toString());
}

Source &RecordsPage::source()
{
    return m_whole ? static_cast<Source &>(*m_whole) : platform().source();
}

QString RecordsPage::service() const
{
    return m_services ? m_services->service() : QString();
}

Query RecordsPage::query() const
{
    Query query{m_about.resource, {}};
    if (m_services)
        query = query.with(FilterKey::Service, service());
    for (const Chip &chip : m_chips) {
        if (chip.column < 0 && chip.widget->isSet())
            query = query.with(chip.key, chip.widget->value());
    }
    return query;
}

void RecordsPage::showService(const QString &id)
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
    m_stopOffer.start();
}

void RecordsPage::showRecord(const Target &target)
{
    if (isFiltered())
        clearFilters(); // which may leave it out
    ListPage::showRecord(target);
}

void RecordsPage::onServices()
{
    messages().withdraw(u"services"_s);
    if (m_services->count() == 0)
        return showInstead(
            {u"layers"_s, Ink::Grey2, tr("There are no services"), tr("The platform lists none that you may see.")});
    if (m_services->service() != records().query().value(FilterKey::Service))
        return ask();
    onRecords();
}

// The rows of a service that was known from before stay.
void RecordsPage::onNoServices(const Error &error)
{
    table().setExpectsRows(false);
    if (records().rowCount() == 0)
        return showFailure(error, [this] { readAgain(); });
    const ErrorWords words = errorWords(error, {platform().name(), {}});
    messages().put(u"services"_s,
        {Ink::Amber, tr("The list of services could not be read"), adviceOn(error, words.sentence), {tr("Try again")},
            {}});
}

// A question of its own: nothing of the answer to the one before stays.
void RecordsPage::ask()
{
    if (m_services && service().isEmpty())
        return;
    if (!isComingBack())
        onAsked();
    for (const QString &topic : {u"reading"_s, u"outdated"_s})
        messages().withdraw(topic);
    m_hasAsked = true;
    showTable();
    if (const auto reason = platform().source().whyNot(query()))
        return showReason(*reason);
    records().setSource(&source(), query());
    table().setExpectsRows(false);
    m_stopOffer.start();
}

void RecordsPage::readAgain()
{
    if (m_services && !m_services->isLoaded())
        return showService(QString());
    if (records().rowCount() == 0)
        ask();
    else
        records().refresh();
}

void RecordsPage::askAgain()
{
    if (m_services && !m_services->isLoaded())
        return showService(QString());
    if (records().rowCount() == 0)
        records().retryAll();
    else
        records().refresh();
}

// The rows are here: only what of them is shown changes, and what is chosen stays.
void RecordsPage::narrow()
{
    if (!m_whole)
        return;
    Narrowing narrowing;
    narrowing.words = m_words->text();
    for (const Chip &chip : m_chips) {
        if (chip.column >= 0 && chip.widget->isSet())
            narrowing.chosen[chip.column] = chip.widget->value();
    }
    const auto columns = records().columns();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (m_order->value() != QLatin1StringView(columns[i].id))
            continue;
        narrowing.sortedBy = static_cast<int>(i);
        narrowing.descending = columns[i].kind == Column::Kind::Number || columns[i].kind == Column::Kind::Moment;
    }
    m_whole->setNarrowing(narrowing);
    if (m_hasAsked && records().state() != LoadState::Loading)
        records().refresh();
}

// Only what there is can be chosen.
void RecordsPage::offerWords()
{
    for (const Chip &chip : m_chips) {
        if (chip.column < 0)
            continue;
        QList<FilterOption> options;
        for (const QString &words : m_whole->wordsIn(chip.column))
            options.append({words, words});
        chip.widget->setOptions(options);
    }
}

bool RecordsPage::isFiltered() const
{
    const bool chosen
        = std::any_of(m_chips.begin(), m_chips.end(), [](const Chip &chip) { return chip.widget->isSet(); });
    return chosen || (m_words && !m_words->text().isEmpty());
}

void RecordsPage::clearFilters()
{
    for (const Chip &chip : m_chips) {
        const QSignalBlocker quiet(chip.widget);
        chip.widget->clear();
    }
    if (m_words) {
        const QSignalBlocker quiet(m_words);
        m_words->clear();
    }
    m_whole ? narrow() : ask();
}

void RecordsPage::onRecords()
{
    m_clear->setVisible(isFiltered());
    if (!isReading())
        m_reading->hide();
    m_foot->renew(isReading());
    showNews();
    Q_EMIT changed();
    if (!m_hasAsked)
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

void RecordsPage::showNothing()
{
    const QString what = resourceInSentence(m_about.resource);
    if (isFiltered())
        return showInstead(
            {u"inbox"_s, Ink::Grey2, tr("None of the %1 match").arg(what), {}, {tr("Clear the filters")}},
            {[this] { clearFilters(); }});
    const QString title = m_services ? tr("%1 has no %2", "a service, things").arg(m_services->serviceName(), what)
                                     : tr("There are no %1", "things").arg(what);
    showInstead({u"inbox"_s, Ink::Grey2, title});
}

bool RecordsPage::isReading() const
{
    const bool first = records().state() == LoadState::Loading && records().rowCount() == 0;
    return first || (m_services && m_services->isLoading());
}

void RecordsPage::showReading()
{
    if (!isReading())
        return;
    const bool services = m_services && m_services->isLoading();
    m_reading->setProgress(0, 0,
        services ? tr("Reading the list of services")
                 : tr("Reading the %1", "things").arg(resourceInSentence(m_about.resource)));
    m_reading->setStoppable(true);
    m_reading->show();
}

void RecordsPage::stop()
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

DetailPanel *RecordsPage::makePanel()
{
    m_detail = new RecordDetail(m_about, context().clock, platform().zone(), this);
    connect(m_detail, &RecordDetail::followed, this, [this](int link) {
        if (const Row row = m_detail->record())
            m_about.links[static_cast<std::size_t>(link)].follow(*this, *row, service());
    });
    return m_detail;
}

void RecordsPage::showInPanel(int row)
{
    m_detail->setRecord(records().record(row));
}

} // namespace postroom
