// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of the search makes of recipients: a list of them in its field, and what is known of each.
#include "domain/notification.h"
#include "pages/conversationpage.h"
#include "pages/filteroptions.h"
#include "pages/listfilters.h"
#include "pages/recipientcard.h"
#include "pages/searchpage.h"
#include "platform/severalsearch.h"
#include "recipients/pastedrecipients.h"
#include "tables/conversationsource.h"
#include "text/numbers.h"
#include "text/pastedwords.h"
#include "widgets/filterchip.h"
#include "widgets/messagebar.h"
#include "widgets/searchfield.h"

namespace postroom {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

SearchQuery SearchPage::queryOf(const PastedRecipients &pasted) const
{
    SearchQuery query;
    query.statuses = statusesOfOption(m_status->value());
    query.from = filters()->value(FilterKey::From);
    query.to = filters()->value(FilterKey::To);
    const QStringList types = m_type->isSet() ? QStringList{m_type->value()} : QStringList();
    const QStringList texts = pasted.isList ? pasted.recipients : QStringList{m_field->text()};
    query.term = searchTerm(texts.constFirst(), types);
    for (const QString &text : texts.sliced(1))
        query.others.push_back(searchTerm(text, types));
    return query;
}

void SearchPage::sayPasted(const PastedRecipients &pasted)
{
    const PastedNews news = pasted.isList ? pastedNews(pasted) : PastedNews();
    if (news.sentence.isEmpty())
        return messages().withdraw(u"pasted"_s);
    messages().put(u"pasted"_s, {news.isTrouble ? Ink::Amber : Ink::Blue, news.sentence, news.explanation});
}

void SearchPage::sayTooMany(const PastedRecipients &pasted)
{
    const PastedNews news = tooManyNews(pasted.recipients.size(), SeveralSearch::mostRecipients);
    messages().put(u"pasted"_s,
        {Ink::Amber, news.sentence, news.explanation,
            {tr("Search for the first %1").arg(numberText(SeveralSearch::mostRecipients))}});
}

void SearchPage::searchForFirst()
{
    PastedRecipients pasted = pastedRecipients(m_field->text());
    if (pasted.recipients.size() > SeveralSearch::mostRecipients)
        pasted.recipients.resize(SeveralSearch::mostRecipients);
    begin(pasted);
}

void SearchPage::connectCard()
{
    m_cardSoon.setSingleShot(true);
    m_cardSoon.setInterval(250ms);
    connect(&m_cardSoon, &QTimer::timeout, this, &SearchPage::showCard);
    connect(m_card, &RecipientCard::chosen, this, &SearchPage::searchFor);
    connect(m_card, &RecipientCard::conversationRequested, this, [this] { openConversation(newestText()); });
}

void SearchPage::showCard()
{
    m_cardSoon.stop();
    const SearchState *state = m_search.state();
    if (!state)
        return;
    m_card->setSummaries(summariesOf(state->query, m_search.rows()), *state, context().clock.now());
    m_card->setConversing(newestText() != nullptr);
}

// The newest text to the only recipient whose service receives texts; null where there is none.
Row SearchPage::newestText() const
{
    const SearchQuery &asked = m_search.state()->query;
    const QString key = conversationKey(asked.term.term);
    if (asked.isSeveral() || !asked.term.phoneNumber)
        return {};
    for (const Row &row : m_search.rows()) {
        const auto *message = as<Notification>(row);
        if (message && conversationKey(message->normalisedTo) == key && conversationOf(row, platform().source()))
            return row;
    }
    return {};
}

} // namespace postroom
