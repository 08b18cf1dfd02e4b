// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/recordspage.h"

#include "pages/datebar.h"
#include "pages/gotodate.h"
#include "pages/listfilters.h"
#include "pages/listorder.h"
#include "pages/listrows.h"
#include "pages/periodchip.h"
#include "pages/recorddetail.h"
#include "pages/recordplaces.h"
#include "pages/servicechooser.h"
#include "tables/amendedsource.h"
#include "tables/recordtableview.h"
#include "text/resourcewords.h"
#include "widgets/filterchip.h"
#include "widgets/messagebar.h"
#include "widgets/progressline.h"
#include "widgets/searchfield.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>
#include <QVBoxLayout>

namespace postroom {

using namespace Qt::StringLiterals;
using LoadState = PagedTableModel::LoadState;

namespace {

bool endsBeforeItBegins(const Query &query)
{
    static constexpr std::array ranges{std::pair{FilterKey::From, FilterKey::To},
        std::pair{FilterKey::CreatedStart, FilterKey::CreatedEnd},
        std::pair{FilterKey::LoggedInStart, FilterKey::LoggedInEnd}};
    return std::any_of(ranges.begin(), ranges.end(), [&query](const auto &range) {
        const QDate first = QDate::fromString(query.value(range.first), Qt::ISODate);
        const QDate last = QDate::fromString(query.value(range.second), Qt::ISODate);
        return first.isValid() && last.isValid() && last < first;
    });
}

} // namespace

RecordsPage::RecordsPage(
    const PlaceContext &context, const RecordPlace &about, QWidget *parent, std::unique_ptr<Source> joined)
    : ScopedListPage(
        context, about.resource, about.columns(), about.isOfService() ? Scope::Service : Scope::Platform, parent)
    , m_about(about)
    , m_amended(std::move(joined))
{
    setObjectName(u"%1Page"_s.arg(QLatin1StringView(infoOf(about.resource).plural)));
    table().setAccessibleName(title());
    if (about.isWhole) {
        if (about.amended)
            m_amended = std::make_unique<AmendedSource>(platform().source(), *about.amended);
        Source &whole = m_amended ? *m_amended : platform().source();
        m_whole = std::make_unique<NarrowedSource>(whole, records().columns(), context.clock, platform().zone());
        connect(m_whole.get(), &NarrowedSource::wholeRead, this, &RecordsPage::offerWords);
        m_words = new SearchField(tr("Filter the list"), this);
        m_words->setAccessibleName(
            isReport() ? tr("Filter the report") : tr("Filter %1").arg(resourceInSentence(about.resource)));
        m_words->setObjectName(u"wordsField"_s);
        makeOrder();
    }
    makePeriod();
    makeChips();
    QWidget *more = makeMore();
    QWidget *line = makeReading();
    makeGoing();
    head().addWidget(makeTitle());
    head().addWidget(makeFilterLine());
    head().addWidget(more);
    if (m_days)
        head().addWidget(m_days);
    if (m_going)
        head().addWidget(m_going->bar());
    head().addWidget(line);
    makeChart();
    makeFoot();
    connectFilters();
    narrow();
}

RecordsPage::~RecordsPage()
{
    letGo();
}

QString RecordsPage::title() const
{
    const QString title = QCoreApplication::translate("RecordPlaces", m_about.title);
    return m_of.isEmpty() ? title : tr("%1: %2", "a list, what it belongs to").arg(title, m_of);
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
    case Act::CopyIds:
        if (m_detail && m_detail->record())
            m_detail->copyIds();
        return;
    case Act::Open:
        return openRow();
    default:
        m_going &&GoToDate::isOneOf(act) ? m_going->perform(act, context().clock.now()) : ScopedListPage::perform(act);
    }
}

std::optional<QString> RecordsPage::whyNot(Act act) const
{
    switch (act) {
    case Act::FocusField:
        return m_words ? std::nullopt : std::optional(QString());
    case Act::CopyIds:
        return m_detail && m_detail->record() ? std::nullopt : std::optional(tr("Open the details first."));
    default:
        return m_going && GoToDate::isOneOf(act) ? m_going->whyNot() : ScopedListPage::whyNot(act);
    }
}

QVariantMap RecordsPage::state() const
{
    QVariantMap state = ScopedListPage::state();
    if (m_order)
        state.insert(u"order"_s, m_order->value());
    return state;
}

void RecordsPage::restore(const QVariantMap &state)
{
    ScopedListPage::restore(state);
    if (m_order)
        m_order->setValue(state.value(u"order"_s).toString());
}

Source &RecordsPage::source()
{
    return m_whole ? static_cast<Source &>(*m_whole) : platform().source();
}

Query RecordsPage::query()
{
    const Query asked = filters()->narrowed(plainQuery());
    return m_about.needed && asked.filters.empty() ? asked.with(*m_about.needed, u"null"_s) : asked;
}

// Without the filters that stand in a line of their own.
Query RecordsPage::plainQuery() const
{
    Query query{m_about.resource, {}};
    if (services())
        query = query.with(FilterKey::Service, service());
    for (const Filter &filter : m_scope)
        query = query.with(filter.key, filter.value);
    for (const Chip &chip : m_chips) {
        if (chip.column < 0 && chip.widget->isSet())
            query = query.with(chip.key, chip.widget->value());
    }
    for (const Filter &filter : m_period ? m_period->filters() : std::vector<Filter>())
        query = query.with(filter.key, filter.value);
    return query;
}

// Whether there is no list without it.
bool RecordsPage::isNeeded(FilterKey key) const
{
    const auto &needed = infoOf(m_about.resource).scope;
    return std::find(needed.begin(), needed.end(), key) != needed.end();
}

void RecordsPage::showRecord(const Target &target)
{
    if (isFiltered())
        clearFilters(); // which may leave it out
    ListPage::showRecord(target);
}

void RecordsPage::showList(const Query &query, const QString &of)
{
    const std::vector<Filter> before = m_scope;
    std::vector<Filter> scope;
    Query narrowing{query.resource, {}};
    for (const Filter &filter : query.filters) {
        const bool isScope = filter.key != FilterKey::Service && isNeeded(filter.key);
        (isScope ? scope : narrowing.filters).push_back(filter);
    }
    setScope(scope, scope.empty() ? QString() : of);
    ScopedListPage::showList(narrowing, of);
    if (before != m_scope && records().query() != this->query())
        ask();
}

void RecordsPage::setScope(std::vector<Filter> scope, const QString &of)
{
    m_scope = std::move(scope);
    m_of = of;
    renewTitle();
}

// A question of its own: nothing of the answer to the one before stays.
void RecordsPage::ask()
{
    if (services() && service().isEmpty())
        return;
    forgetFaults();
    m_hasAsked = true;
    showTable();
    if (endsBeforeItBegins(query()))
        return showInstead(
            {u"info"_s, Ink::Grey2, tr("The last day is before the first"), {}, {tr("Clear the filters")}},
            {[this] { clearFilters(); }});
    if (const auto reason = source().whyNot(query()))
        return showReason(*reason);
    records().setSource(&source(), query());
    table().setExpectsRows(false);
    watchReading();
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
    narrowing.descending = m_about.newestFirst;
    putOrder(narrowing, records().columns(), m_order->value());
    m_whole->setNarrowing(narrowing);
    if (m_hasAsked && records().state() != LoadState::Loading)
        records().refresh();
}

// What a report has rows of has no plain name: "what services have to pay".
bool RecordsPage::isReport() const
{
    const auto reports = reportPlaces();
    return &m_about >= reports.data() && &m_about < reports.data() + reports.size();
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
    return chosen || filters()->isSet() || (m_words && !m_words->text().isEmpty());
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
    const bool asks = !m_whole || filters()->isSet();
    filters()->clear();
    asks ? ask() : narrow();
}

// What is here whole is exported as it is narrowed and sorted.
ListRows RecordsPage::shownRows() const
{
    if (!m_whole)
        return ScopedListPage::shownRows();
    ListRows shown;
    shown.rows.held = m_whole->rows();
    shown.rows.isHeld = true;
    shown.rows.count = static_cast<qint64>(shown.rows.held.size());
    return shown;
}

bool RecordsPage::isReading() const
{
    return (m_going && m_going->isGoing()) || ScopedListPage::isReading();
}

bool RecordsPage::mayRenew() const
{
    return !(m_going && m_going->isGoing()) && ScopedListPage::mayRenew();
}

void RecordsPage::stop()
{
    if (!m_going || !m_going->stop())
        ScopedListPage::stop();
}

// The days of a report are always said.
QStringList RecordsPage::shownAs() const
{
    const bool isUsual = m_period && !m_period->isSet();
    return QStringList{isUsual ? m_period->label() : QString()} + ScopedListPage::shownAs();
}

// Another one is a chip that is set.
QString RecordsPage::orderWords() const
{
    return m_order && m_order->isSet() ? QString() : ScopedListPage::orderWords();
}

void RecordsPage::onRecords()
{
    showRows();
    showChart();
}

void RecordsPage::showNothing()
{
    const QString what = wordsOfRows();
    if (isFiltered())
        return showInstead({u"inbox"_s, Ink::Grey2,
                               isReport() ? tr("No row of the report matches") : tr("None of the %1 match").arg(what),
                               {}, {tr("Clear the filters")}},
            {[this] { clearFilters(); }});
    if (isReport())
        return showEmptyReport();
    const QString of = services() ? services()->serviceName() : QString();
    const QString none = of.isEmpty() ? tr("There are no %1", "things").arg(what)
        : m_about.none                ? m_about.none(of)
                                      : tr("%1 has no %2", "a service, things").arg(of, what);
    showNoRows({u"inbox"_s, Ink::Grey2, none});
}

// Another period may have rows.
void RecordsPage::showEmptyReport()
{
    const EmptyContent content{u"inbox"_s, Ink::Grey2, tr("%1: nothing to show", "title of a report").arg(title())};
    if (!m_period)
        return showNoRows(content);
    EmptyContent ways = content;
    ways.actions = {tr("Choose another period"), tr("Read again")};
    showInstead(ways, {[this] { m_period->click(); }, [this] { readAgain(); }});
}

QString RecordsPage::readingWords() const
{
    return isReport() ? tr("Reading the report") : tr("Reading the %1", "things").arg(wordsOfRows());
}

void RecordsPage::openRow()
{
    const Row row = records().record(table().currentIndex().row());
    if (m_about.open && row && m_about.open->leadsFrom(*row))
        m_about.open->follow(*this, *row, service());
    else
        openDetail();
}

DetailPanel *RecordsPage::makePanel()
{
    m_detail = new RecordDetail(m_about, platform().source(), context().clock, platform().zone(), this);
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
