// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/searchpage.h"

#include "pages/filteroptions.h"
#include "pages/listfilters.h"
#include "pages/recipientcard.h"
#include "pages/similarrecipients.h"
#include "platform/servicesinreach.h"
#include "platform/severalsearch.h"
#include "recipients/pastedrecipients.h"
#include "tables/recordtableview.h"
#include "tables/tablecolumns.h"
#include "text/searchwords.h"
#include "widgets/accessible.h"
#include "widgets/filterchip.h"
#include "widgets/messagebar.h"
#include "widgets/notebox.h"
#include "widgets/progressline.h"
#include "widgets/searchfield.h"
#include "widgets/textlabel.h"

#include <algorithm>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace postroom {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Phase = SearchState::Phase;

SearchPage::SearchPage(const PlaceContext &context, QWidget *parent)
    : MessageListPage(context, ShownSearch::columnsFor(*context.platform), Scope::Platform, parent)
    , m_field(new SearchField(fieldWords(), this))
    , m_type(makeTypeChip())
    , m_status(makeStatusChip())
    , m_found(new TextLabel(TypeStyle::BodyStrong, Ink::Plain, this))
    , m_order(new TextLabel(tr("Newest first"), TypeStyle::Body, Ink::Grey2, this))
    , m_searchedFor(new TextLabel(TypeStyle::Small, Ink::Grey2, this))
    , m_reach(new TextLabel(TypeStyle::Small, Ink::Grey2, this))
    , m_card(new RecipientCard(context.platform->zone(), this))
    , m_slow(new NoteBox(Ink::Amber, this))
    , m_progress(new ProgressLine(this))
    , m_similar(new SimilarRecipients(context.clock, context.platform->zone(), this))
    , m_search(context, records(), messages())
{
    setObjectName(u"searchPage"_s);
    m_field->setObjectName(u"searchField"_s);
    m_field->setProminent(true);
    setAccessibleRole(*m_found, QAccessible::StaticText);
    m_field->installEventFilter(this);
    QWidget *more = makeMore();
    head().addWidget(makeFilters());
    head().addWidget(more);
    head().addWidget(makeProgress());
    head().addWidget(makeNotes());
    head().addWidget(m_card);
    foot().addWidget(m_similar);
    m_stopOffer.setSingleShot(true);
    m_stopOffer.setInterval(1s);
    connect(&m_stopOffer, &QTimer::timeout, this, [this] { m_progress->setStoppable(true); });
    connectCard();
    connect(m_field, &QLineEdit::returnPressed, this, &SearchPage::onEnter);
    connect(m_field, &QLineEdit::textChanged, this, &SearchPage::onTyped);
    connect(m_similar, &SimilarRecipients::chosen, this, &SearchPage::searchFor);
    connect(&m_search, &ShownSearch::changed, this, &SearchPage::onState);
    connect(&table(), &RecordTableView::typed, this, [this](const QString &text) {
        m_field->setText(text);
        m_field->setFocus(Qt::OtherFocusReason);
    });
    for (FilterChip *chip : {m_type, m_status})
        connect(chip, &FilterChip::valueChanged, this, &SearchPage::onChip);
    connect(&messages(), &MessageBar::actionTriggered, this, [this](const QString &topic) {
        if (topic == "failures"_L1 || topic == ShownSearch::topic)
            search();
        else if (topic == "pasted"_L1)
            searchForFirst();
    });
    showStart();
}

SearchPage::~SearchPage()
{
    letGo();
}

QString SearchPage::fieldWords()
{
    return tr("Phone number, email address or reference");
}

QString SearchPage::title() const
{
    return tr("Search all services");
}

std::optional<Instant> SearchPage::asOf() const
{
    return m_search.askedAt();
}

void SearchPage::activate()
{
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->selectAll();
}

void SearchPage::showRecord(const Target &target)
{
    const int row = records().rowOf(target.id);
    if (row < 0)
        return;
    table().selectRow(row);
    openDetail();
}

const SearchState *SearchPage::searchState() const
{
    return m_search.state();
}

QString SearchPage::foundLine() const
{
    return m_found->text();
}

void SearchPage::perform(Act act)
{
    switch (act) {
    case Act::FocusField:
        return activate();
    case Act::ReadAgain:
        return lacksRight() ? lookAtRights() : m_search.state() ? search() : showStart();
    case Act::Stop:
        return m_search.stop();
    default:
        MessageListPage::perform(act);
    }
}

std::optional<QString> SearchPage::whyNot(Act act) const
{
    switch (act) {
    case Act::FocusField:
        return std::nullopt;
    case Act::ReadAgain:
        return m_search.state() || lacksRight() ? std::nullopt : std::optional(tr("Nothing was searched for yet."));
    case Act::Stop:
        return m_search.isRunning() ? std::nullopt : std::optional(tr("No search is running."));
    default:
        return MessageListPage::whyNot(act);
    }
}

// A second Enter on the same words goes on to the rows.
void SearchPage::onEnter()
{
    const bool same = m_search.state() && m_askedText == m_field->text();
    if (same && records().rowCount() > 0)
        table().setFocus(Qt::OtherFocusReason);
    else
        search();
}

void SearchPage::searchFor(const QString &recipient)
{
    m_field->setText(recipient);
    m_field->setFocus(Qt::OtherFocusReason);
    search();
}

void SearchPage::search()
{
    if (platform().whyNotSearch())
        return showStart();
    if (cleanedTerm(m_field->text()).isEmpty())
        return sayBlank();
    if (takesAsId(m_field->text()))
        return;
    const PastedRecipients pasted = pastedRecipients(m_field->text());
    if (pasted.recipients.size() > SeveralSearch::mostRecipients)
        return sayTooMany(pasted);
    begin(pasted);
}

void SearchPage::begin(const PastedRecipients &pasted)
{
    const SearchQuery asked = queryOf(pasted);
    m_askedText = m_field->text();
    sayPasted(pasted);
    table().tableColumns().setNeeded(u"to"_s, asked.isSeveral());
    switch (m_search.ask(asked)) {
    case ShownSearch::Asked::Already:
        return;
    case ShownSearch::Asked::Anew:
        onAsked();
        messages().withdraw(u"failures"_s);
        m_card->hide();
        showTable();
        break;
    case ShownSearch::Asked::Again:
        onAsked();
        break;
    }
    showAsking();
}

void SearchPage::askAgain()
{
    if (m_search.askAgain() != ShownSearch::Asked::Already)
        showAsking();
}

void SearchPage::showAsking()
{
    m_stopOffer.start();
    m_progress->setStoppable(false);
    onState();
}

// Beside the field, in words: Enter does nothing without a term, since the platform would list every message.
void SearchPage::sayBlank()
{
    const SearchState *state = m_search.state();
    const QString shown = state ? tr("What is shown was found for %1.").arg(soughtText(state->query)) : QString();
    messages().put(u"blank"_s, {Ink::Blue, tr("Type a phone number, an email address or a reference first"), shown});
}

void SearchPage::onTyped()
{
    if (!cleanedTerm(m_field->text()).isEmpty())
        messages().withdraw(u"blank"_s);
}

// Before there is a term, a filter only stands ready.
void SearchPage::onChip()
{
    if (m_search.state() || !cleanedTerm(m_field->text()).isEmpty())
        search();
}

void SearchPage::onState()
{
    const SearchState &state = *m_search.state();
    if (!m_search.isRunning())
        m_stopOffer.stop();
    table().setExpectsRows(!state.isOver());
    showLines(state);
    showFailures(state);
    if (state.isOver())
        showCard();
    else if (!m_cardSoon.isActive())
        m_cardSoon.start();
    m_slow->setWords(lackingIndexText(state));
    m_similar->setMisses(state.nearMisses);
    if (const auto &fault = m_search.fault())
        onUnread(*fault);
    else if (state.isOver() && !m_search.isRunning())
        onAllRead();
    if (state.isOver())
        showAnswer(state);
    Q_EMIT changed();
}

void SearchPage::onRecords()
{
    const SearchState *state = m_search.state();
    if (!state)
        return;
    chooseFirst();
    if (state->isOver())
        showAnswer(*state);
}

// The first row is the answer unless the person looks elsewhere already; the rows take the keys, so that arrows go on.
void SearchPage::chooseFirst()
{
    if (records().rowCount() == 0 || table().isTouched() || table().selectedRowCount() > 0)
        return;
    table().selectRow(0);
    openDetail();
    const bool typedOn = m_field->text() != m_askedText;
    if (m_field->hasFocus() && !typedOn && table().isVisible())
        table().setFocus(Qt::OtherFocusReason);
}

void SearchPage::showLines(const SearchState &state)
{
    m_found->setText(foundText(state));
    m_order->setVisible(state.messages > 0);
    const SearchState &going = *m_search.latest();
    setAccessibleRole(*m_found, going.isOver() ? QAccessible::Notification : QAccessible::StaticText);
    if (m_progress->isVisible() && going.isOver())
        announce(*m_found);
    m_progress->setVisible(!going.isOver());
    const bool isSeveral = going.query.isSeveral();
    m_progress->setProgress(isSeveral ? going.recipients : servicesOver(going),
        going.phase == Phase::Listing ? 0
            : isSeveral               ? going.query.terms()
                                      : going.services,
        progressText(going));
    m_searchedFor->setText(searchedForText(state.query));
    QStringList reach{reachText(state)};
    if (const QString more = showMoreText(state); !more.isEmpty())
        reach.append(more);
    QString words = reach.join(u" · "_s);
    words.replace(0, 1, words.at(0).toUpper());
    m_reach->setText(words);
    m_found->setVisible(true);
    m_searchedFor->setVisible(state.phase != Phase::Failed || state.messages > 0); // else nothing was searched
    m_reach->setVisible(state.isOver() && state.messages > 0);
}

void SearchPage::showFailures(const SearchState &state)
{
    const QString words = failuresText(state);
    if (words.isEmpty() || state.phase == Phase::Failed) {
        messages().withdraw(u"failures"_s);
        return;
    }
    messages().put(
        u"failures"_s, {Ink::Amber, words, {}, state.isOver() ? QStringList{tr("Try again")} : QStringList()});
}

void SearchPage::showAnswer(const SearchState &state)
{
    if (state.messages > 0) {
        showTable();
        return;
    }
    if (state.phase == Phase::Failed && state.error) {
        showFailure(*state.error, [this] { search(); });
        return;
    }
    // What stands in the rows' stead says all of it.
    m_found->hide();
    m_searchedFor->hide();
    const NothingFound words = nothingFoundWords(state);
    const auto tone = words.certain ? Ink::Grey2 : Ink::Amber;
    const bool narrowed = words.certain && isNarrowed(state.query);
    const bool answered = words.certain || state.lacksOlderAlone(); // asking again would give the same
    const QString action = narrowed ? tr("Search without the filters")
        : answered                  ? tr("Search for something else")
                                    : tr("Try again");
    showInstead({u"inbox"_s, tone, words.title, words.explanation, {action}}, {[this, narrowed, answered] {
        narrowed ? clearFilters() : answered ? activate() : search();
    }});
}

bool SearchPage::isFiltered() const
{
    return m_type->isSet() || m_status->isSet() || filters()->isSet();
}

QString SearchPage::readingWords() const
{
    return progressText(*m_search.latest());
}

void SearchPage::clearFilters()
{
    for (FilterChip *chip : {m_type, m_status}) {
        const QSignalBlocker quiet(chip);
        chip->clear();
    }
    filters()->clear();
    search();
}

void SearchPage::showStart()
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_found, m_order, m_progress, m_searchedFor, m_reach, m_card})
        part->hide();
    const auto why = platform().whyNotSearch();
    m_field->setEnabled(!why);
    if (why)
        return showReason(*why);
    const bool own = servicesInReach(platform().identity()).has(FilterKey::User);
    showInstead({u"search"_s, Ink::Grey2, tr("Find every message to one person"),
        own ? tr(
            "Type or paste a phone number, an email address or a reference, then press Enter. All services of "
            "your teams are searched. Several recipients may be pasted at once, such as a column of a spreadsheet.")
            : tr("Type or paste a phone number, an email address or a reference, then press Enter. All services are "
                 "searched. Several recipients may be pasted at once, such as a column of a spreadsheet.")});
}

bool SearchPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress && records().rowCount() > 0
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        table().setFocus(Qt::OtherFocusReason);
        return true;
    }
    return MessageListPage::eventFilter(watched, event);
}

} // namespace postroom
