// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/listfilters.h"

#include "pages/filtereditor.h"
#include "pages/namelist.h"
#include "style/measures.h"
#include "text/resourcewords.h"
#include "widgets/filterchip.h"
#include "widgets/iconbutton.h"
#include "widgets/plaintext.h"
#include "widgets/wraplayout.h"

#include <algorithm>
#include <QMenu>
#include <QVBoxLayout>

namespace postroom {

using namespace Qt::StringLiterals;
using Editor = FilterKind::Editor;

namespace {

constexpr qsizetype longestWords = 40; // of a chip; the rest stands in its tooltip

} // namespace

ListFilters::ListFilters(
    const PlaceContext &context, std::function<Query()> question, QList<FilterKey> never, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_question(std::move(question))
    , m_never(std::move(never))
    , m_button(new IconButton(u"list-filter"_s, tr("Filter by…"), parent))
    , m_editor(new FilterEditor(context.platform->source(), context.platform->zone(), this))
    , m_chips(new QWidget(this))
{
    setObjectName(u"listFilters"_s);
    m_button->setObjectName(u"filterBy"_s);
    auto *chips = new WrapLayout(measures::gap - 2 * measures::ring, m_chips);
    chips->setContentsMargins(measures::ringedMargin, 0, measures::ringedMargin, 2);
    m_chips->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_chips);
    column->addWidget(m_editor);
    connect(m_button, &IconButton::clicked, this, &ListFilters::openMenu);
    connect(m_editor, &FilterEditor::chosen, this, &ListFilters::onChosen);
    connect(m_editor, &FilterEditor::closed, this, [this] { m_button->setFocus(Qt::OtherFocusReason); });
}

const FilterKind *ListFilters::kindOf(FilterKey key) const
{
    return filterKindOf(key, m_question().resource);
}

bool ListFilters::isCandidate(const FilterKind &kind, const Query &query) const
{
    if (&kind != filterKindOf(kind.key, query.resource) || m_never.contains(kind.key))
        return false;
    return !m_only || std::find(m_only->begin(), m_only->end(), kind.key) != m_only->end();
}

std::optional<WhyNot> ListFilters::whyNotBy(const FilterKind &kind, const Query &query) const
{
    Query asked = query.without(kind.key).with(kind.key, kind.sample());
    if (query.has(FilterKey::Service) && query.value(FilterKey::Service).isEmpty()) // none is known yet
        asked = asked.without(FilterKey::Service)
                    .with(FilterKey::Service, filterKindOf(FilterKey::Service, query.resource)->sample());
    return m_context.platform->source().whyNot(asked);
}

Query ListFilters::narrowedQuestion() const
{
    Query query = m_question();
    for (const Set &set : m_set)
        query = query.with(set.named.filter.key, set.named.filter.value);
    return query;
}

QList<FilterKey> ListFilters::offered() const
{
    const Query query = narrowedQuestion();
    QList<FilterKey> keys;
    for (const FilterKind &kind : filterKinds()) {
        if (isCandidate(kind, query) && !whyNotBy(kind, query))
            keys.append(kind.key);
    }
    return keys;
}

// What could be had with a right that is missing is named, and not offered.
void ListFilters::addWithoutRight(QMenu &menu) const
{
    const Query query = narrowedQuestion();
    for (const FilterKind &kind : filterKinds()) {
        const auto why = isCandidate(kind, query) ? whyNotBy(kind, query) : std::nullopt;
        if (!why || !why->lacksRight())
            continue;
        QAction *action = menu.addAction(
            tr("%1: without the right to read “%2”", "a filter, a table").arg(filterTitle(kind.key), why->lacked));
        action->setToolTip(whyNotText(*why, query.resource));
        action->setEnabled(false);
    }
}

void ListFilters::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"filterMenu"_s);
    menu->setAccessibleName(tr("Filters"));
    const QList<FilterKey> keys = offered();
    for (const FilterKey key : keys) {
        const bool asks = kindOf(key)->editor != Editor::Switch;
        QAction *action = menu->addAction(asks ? tr("%1…", "a filter").arg(filterTitle(key)) : filterTitle(key));
        action->setCheckable(true);
        action->setChecked(find(key));
        connect(action, &QAction::triggered, this, [this, key] { edit(key); });
    }
    addWithoutRight(*menu);
    if (menu->isEmpty())
        menu->addAction(tr("This connection narrows the list by nothing else"))->setEnabled(false);
    menu->popup(m_button->mapToGlobal(m_button->rect().bottomLeft()));
}

// A switch that is there already is taken out.
void ListFilters::edit(FilterKey key)
{
    const FilterKind *kind = kindOf(key);
    if (!kind)
        return;
    Set *set = find(key);
    if (kind->editor == Editor::Switch) {
        if (set)
            set->chip->clear();
        else
            onChosen({{key, kind->sample()}, filterWordsOf(*kind, kind->sample())});
        return;
    }
    m_editor->ask(
        *kind, filterTitle(key), set ? set->named : NamedFilter{{key, {}}}, namesFor(*kind), m_context.clock.now());
}

// Nothing where the records cannot be listed for what is shown.
std::optional<Query> ListFilters::namesFor(const FilterKind &kind) const
{
    if (!kind.names)
        return std::nullopt;
    Query query{*kind.names, {}};
    const QString service = serviceOf(m_question());
    if (!service.isEmpty() && (kind.isOfService() || *kind.names == Resource::Users))
        query = query.with(FilterKey::Service, service);
    return m_context.platform->source().whyNot(query) ? std::nullopt : std::optional(query);
}

QString ListFilters::refusalOf(const NamedFilter &filter) const
{
    const bool isFrom = filter.filter.key == FilterKey::From;
    if (!isFrom && filter.filter.key != FilterKey::To)
        return {};
    const QString other = value(isFrom ? FilterKey::To : FilterKey::From);
    const bool isBackwards = isFrom ? filter.filter.value > other : filter.filter.value < other;
    if (other.isEmpty() || !isBackwards)
        return {};
    const QString words = filterWordsOf(*kindOf(filter.filter.key), other);
    return isFrom ? tr("That is after the last day, %1.").arg(words)
                  : tr("That is before the first day, %1.").arg(words);
}

void ListFilters::onChosen(const NamedFilter &filter)
{
    if (const QString why = refusalOf(filter); !why.isEmpty())
        return m_editor->say(why);
    add(filter, serviceOf(m_question()));
    Q_EMIT changed();
}

void ListFilters::add(const NamedFilter &filter, const QString &service)
{
    Set *set = find(filter.filter.key);
    if (!set) {
        auto *chip = new FilterChip(filterTitle(filter.filter.key), m_chips);
        m_chips->layout()->addWidget(chip);
        m_set.push_back({filter, service, chip});
        set = &m_set.back();
        const FilterKey key = filter.filter.key;
        connect(chip, &FilterChip::listRequested, this, [this, key] { edit(key); });
        connect(chip, &FilterChip::valueChanged, this, [this, key](const QString &now) {
            if (!now.isEmpty())
                return;
            remove(key);
            Q_EMIT changed();
        });
        chip->show();
    }
    set->named = filter;
    set->service = service;
    set->lookup.reset();
    const FilterKind *kind = kindOf(filter.filter.key);
    if (filter.words.isEmpty() && kind)
        set->named.words = filterWordsOf(*kind, filter.filter.value);
    showWords(*set);
    if (set->named.words.isEmpty())
        lookUp(*set);
    m_chips->show();
}

void ListFilters::showWords(const Set &set)
{
    const QString words = set.named.words.isEmpty() ? set.named.filter.value : set.named.words;
    const bool isLong = words.size() > longestWords;
    const QSignalBlocker quiet(set.chip);
    set.chip->setValue(set.named.filter.value, isLong ? words.left(longestWords - 1) + u'…' : words);
    set.chip->setToolTip(isLong ? plainToolTip(words) : QString());
}

// What is only known by its id is named by the record; where it cannot be read the id stays.
void ListFilters::lookUp(Set &set)
{
    const FilterKind *kind = kindOf(set.named.filter.key);
    if (!kind || !kind->names)
        return;
    Target target{*kind->names, set.named.filter.value, {}};
    if (kind->isOfService())
        target.scope.push_back({FilterKey::Service, set.service});
    if (m_context.platform->source().whyNot(target))
        return;
    Job<Row> *job = m_context.platform->source().one(target);
    set.lookup = std::make_shared<JobGuard>();
    set.lookup->reset(job);
    job->then(this, [this, kind, id = target.id](const Result<Row> &answer) {
        Set *named = find(kind->key);
        if (!answer || !*answer || !named || named->named.filter.value != id)
            return;
        named->named.words = nameOf(**answer, QLatin1StringView(kind->nameField));
        showWords(*named);
    });
}

ListFilters::Set *ListFilters::find(FilterKey key)
{
    const auto found
        = std::find_if(m_set.begin(), m_set.end(), [key](const Set &set) { return set.named.filter.key == key; });
    return found == m_set.end() ? nullptr : &*found;
}

QString ListFilters::value(FilterKey key) const
{
    const auto found
        = std::find_if(m_set.begin(), m_set.end(), [key](const Set &set) { return set.named.filter.key == key; });
    return found == m_set.end() ? QString() : found->named.filter.value;
}

std::vector<NamedFilter> ListFilters::filters() const
{
    std::vector<NamedFilter> all;
    for (const Set &set : m_set)
        all.push_back(set.named);
    return all;
}

// The focus goes to the chip that takes the place, or to the button.
void ListFilters::remove(FilterKey key)
{
    const auto at
        = std::find_if(m_set.begin(), m_set.end(), [key](const Set &set) { return set.named.filter.key == key; });
    if (at == m_set.end())
        return;
    FilterChip *chip = at->chip;
    const bool hadFocus = chip->hasFocus();
    const auto next = m_set.erase(at);
    if (hadFocus) {
        QWidget *heir = next != m_set.end() ? next->chip : m_set.empty() ? nullptr : m_set.back().chip;
        (heir ? heir : static_cast<QWidget *>(m_button))->setFocus(Qt::OtherFocusReason);
    }
    chip->hide(); // its own signal may be what leads here
    m_chips->layout()->removeWidget(chip);
    chip->deleteLater();
    m_chips->setVisible(!m_set.empty());
}

void ListFilters::clear()
{
    while (!m_set.empty())
        remove(m_set.back().named.filter.key);
    m_editor->hide();
}

bool ListFilters::setFilters(const std::vector<NamedFilter> &filters, const QString &service)
{
    const auto values = [](const std::vector<NamedFilter> &all) {
        Query query;
        for (const NamedFilter &one : all)
            query = query.with(one.filter.key, one.filter.value);
        return query;
    };
    const bool differs = values(this->filters()) != values(filters);
    clear();
    for (const NamedFilter &one : filters)
        add(one, service);
    return differs;
}

// A template, a key or a job belongs to one service.
void ListFilters::dropOthers(const QString &service)
{
    const std::vector<Set> before = m_set;
    for (const Set &set : before) {
        const FilterKind *kind = kindOf(set.named.filter.key);
        if (kind && kind->isOfService() && !set.service.isEmpty() && !service.isEmpty() && set.service != service)
            remove(set.named.filter.key);
    }
}

// Where a list is not of one service, its service is a filter like the others.
QString ListFilters::serviceOf(const Query &question) const
{
    const QString service = question.value(FilterKey::Service);
    return service.isEmpty() ? value(FilterKey::Service) : service;
}

Query ListFilters::narrowed(const Query &query)
{
    dropOthers(serviceOf(query));
    Query all = query;
    for (const Set &set : m_set)
        all = all.with(set.named.filter.key, set.named.filter.value);
    return all;
}

} // namespace postroom
