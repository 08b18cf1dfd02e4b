// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overviewpage.h"

#include "pages/failurecontent.h"
#include "pages/pageconnection.h"
#include "tables/inkoftone.h"
#include "text/errorwords.h"
#include "text/numbers.h"
#include "text/resourcewords.h"
#include "text/times.h"
#include "widgets/emptystate.h"
#include "widgets/messagebar.h"
#include "widgets/textlabel.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QScrollArea>
#include <QStackedWidget>

namespace postroom {

using namespace Qt::StringLiterals;
using State = Gathered::State;

namespace {

constexpr qsizetype mostAside = 6; // facts of a list beside the lines

QString translated(const char *words)
{
    return QCoreApplication::translate("Overviews", words);
}

} // namespace

QString OverviewPage::title() const
{
    return m_name.isEmpty() ? translated(m_about.kind) : m_name;
}

std::vector<WayPart> OverviewPage::way() const
{
    return m_about.way && m_read.record() ? m_about.way(words()) : std::vector<WayPart>();
}

OverviewContext OverviewPage::words() const
{
    return {m_read, m_context.clock.now(), m_context.platform->zone()};
}

void OverviewPage::perform(Act act)
{
    if (act == Act::ReadAgain)
        return read();
    if (act == Act::Stop)
        return m_read.stop();
    if (act == Act::Print || act == Act::SavePdf)
        return openPaper(act);
    if (act == Act::CopyIds)
        QGuiApplication::clipboard()->setText(m_read.target().id);
}

std::optional<QString> OverviewPage::whyNot(Act act) const
{
    const bool any = !m_read.target().id.isEmpty();
    switch (act) {
    case Act::ReadAgain:
    case Act::CopyIds:
        return any ? std::nullopt : std::optional(tr("Nothing is chosen."));
    case Act::Print:
    case Act::SavePdf:
        return isShown() ? std::nullopt : std::optional(tr("Nothing is shown."));
    case Act::Stop:
        return m_read.isReading() ? std::nullopt : std::optional(tr("Nothing is being read."));
    default:
        return QString();
    }
}

void OverviewPage::activate()
{
    if (isShown())
        m_scroll->setFocus(Qt::OtherFocusReason);
    else
        m_instead->setFocus(Qt::OtherFocusReason);
}

bool OverviewPage::isShown() const
{
    return m_stack->currentWidget() == m_scroll;
}

std::optional<Target> OverviewPage::current() const
{
    return m_read.target().id.isEmpty() ? std::nullopt : std::optional(m_read.target());
}

void OverviewPage::showOne(const Target &target, const QString &name)
{
    m_name = name;
    m_title->setText(title());
    Q_EMIT titleChanged();
    if (target == m_read.target() && m_read.record())
        return read();
    m_messages->withdraw(u"parts"_s);
    m_connection->onAsked();
    m_readAt.reset();
    m_scroll->ensureVisible(0, 0);
    if (const auto why = m_context.platform->source().whyNot(target)) {
        m_instead->setContent({u"info"_s, Ink::Grey2, whyNotText(*why, target.resource)});
        return m_stack->setCurrentWidget(m_instead);
    }
    m_instead->setContent({.icon = u"hourglass"_s,
        .title = tr("%1 is being read", "a name").arg(title()),
        .actions = {tr("Stop")},
        .isWaiting = true});
    m_stack->setCurrentWidget(m_instead);
    m_read.read(target, m_about.asks, today());
}

bool OverviewPage::renew()
{
    if (!isShown() || m_read.isReading())
        return false;
    read();
    return true;
}

QDate OverviewPage::today() const
{
    return m_context.clock.now().toDateTime(m_context.platform->zone()).date();
}

void OverviewPage::read()
{
    if (!m_read.target().id.isEmpty())
        m_read.read(Target(m_read.target()), m_about.asks, today());
}

void OverviewPage::onChanged()
{
    if (m_read.error())
        showFailure(*m_read.error());
    else if (m_read.record())
        showParts();
    else if (!m_read.isReading())
        m_instead->setContent({u"ban"_s, Ink::Grey2, tr("Reading was stopped"), {}, {tr("Read again")}});
    Q_EMIT changed();
}

// What is shown already stays, with its age.
void OverviewPage::showFailure(const Error &error)
{
    const bool comesBack = m_connection->onFault(error);
    if (m_read.record()) {
        const ErrorWords words = errorWords(error, {m_context.platform->name(), {}});
        QString explanation = PageConnection::withComeback(words.advice, comesBack);
        if (m_readAt)
            explanation
                = asOfText(*m_readAt, m_context.clock.now(), m_context.platform->zone()) + u". "_s + explanation;
        const QString icon = error.kind == Error::Kind::Offline ? u"cloud-off"_s : QString();
        return m_messages->put(u"parts"_s, {Ink::Amber, words.sentence, explanation, {tr("Try again")}, icon});
    }
    EmptyContent content = failureContent(error, *m_context.platform);
    content.explanation = PageConnection::withComeback(content.explanation, comesBack);
    m_instead->setContent(content);
    m_stack->setCurrentWidget(m_instead);
}

void OverviewPage::showParts()
{
    // A reading that begins, or of which a part fails, makes nothing newer that was there.
    if (!m_read.isReading() && (!m_read.partError() || !m_readAt))
        m_readAt = m_context.clock.now();
    if (const auto error = m_read.partError()) {
        const bool comesBack = m_connection->onFault(*error);
        const ErrorWords words = errorWords(*error, {m_context.platform->name(), {}});
        m_messages->put(u"parts"_s,
            {Ink::Amber, tr("Some of it could not be read"), PageConnection::withComeback(words.sentence, comesBack),
                {tr("Try again")}});
    } else if (!m_read.isReading()) {
        m_messages->withdraw(u"parts"_s);
        m_connection->onAnswered();
    }
    const Record &record = *m_read.record();
    if (const Value name = valueOf(record, "name"_L1); std::holds_alternative<QString>(name))
        m_name = std::get<QString>(name);
    m_title->setText(title());
    Q_EMIT titleChanged();
    StatusWords state = m_about.state(record);
    m_status->setVisible(!state.text.isEmpty());
    m_status->setStatus(statusWordOf(state));
    m_note->setText(m_about.note(words()));
    showRows();
    showMeters();
    showWays();
    orderStops();
    m_stack->setCurrentWidget(m_scroll);
}

// What is on its way keeps its line, so that nothing moves when it comes.
QString OverviewPage::textOf(const OverviewRow &row) const
{
    const State state = row.from ? m_read.stateOf(*row.from) : State::Read;
    if (state == State::NoWay)
        return {};
    const QString text = row.text(words());
    if (state == State::Read || text.isEmpty())
        return text;
    return state == State::Reading ? tr("Being read") : tr("Not read");
}

Fact OverviewPage::factOf(const OverviewRow &row) const
{
    Fact fact{translated(row.label), textOf(row)};
    const bool isThere = !row.from || m_read.stateOf(*row.from) == State::Read;
    if (const OverviewLook look = row.look && isThere ? row.look(words()) : OverviewLook(); !look.icon.isEmpty()) {
        fact.icon = look.icon;
        fact.ink = inkOf(look.tone);
    }
    return fact;
}

QList<Fact> OverviewPage::factsOf(const OverviewList &list) const
{
    switch (m_read.stateOf(list.from)) {
    case State::NoWay:
        return {};
    case State::Reading:
        return {{tr("Being read"), {}}};
    case State::Failed:
        return {{tr("Not read"), {}}};
    case State::Read:
        break;
    }
    const QList<Fact> facts = list.facts(words());
    if (facts.isEmpty())
        return {{translated(list.none), {}}};
    if (!list.isAside || facts.size() <= mostAside)
        return facts;
    const QString more = m_read.isWhole(list.from)
        ? tr("and %1 more", "a number").arg(numberText(facts.size() - mostAside))
        : tr("and more");
    return facts.first(mostAside) << Fact{more, {}};
}

void OverviewPage::showRows()
{
    std::size_t at = 0;
    for (auto row = m_about.rows.begin(); row != m_about.rows.end();) {
        QList<Fact> facts;
        const char *group = row->group;
        for (; row != m_about.rows.end() && row->group == group; ++row) {
            if (const Fact fact = factOf(*row); !fact.value.isEmpty())
                facts.append(fact);
        }
        m_lists[at++]->setFacts(facts);
    }
    for (const OverviewList &list : m_about.lists)
        m_lists[at++]->setFacts(factsOf(list));
    for (FactList *list : m_lists)
        list->parentWidget()->setVisible(!list->facts().isEmpty());
}

} // namespace postroom
