// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/searchwords.h"

#include "domain/notificationstatus.h"
#include "recipients/phonenumber.h"
#include "text/errorwords.h"
#include "text/notificationwords.h"
#include "text/numbers.h"
#include "text/times.h"

#include <algorithm>
#include <QCoreApplication>
#include <QDate>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct SearchWords {
    Q_DECLARE_TR_FUNCTIONS(SearchWords)
};

bool inOneService(const SearchState &state)
{
    return !state.query.service.isEmpty();
}

QString messagesFound(const SearchState &state)
{
    const QString messages = messagesText(state.messages);
    const bool all = state.showMore.isEmpty() && !state.hasMore && !state.olderLeft;
    return all ? messages : SearchWords::tr("At least %1").arg(messages);
}

QString countOf(int part, int whole)
{
    return SearchWords::tr("%1 of %2", "services").arg(numberText(part), servicesText(whole));
}

// "A, B and 3 more"
QString namesText(QStringList names, int most)
{
    const qsizetype more = names.size() - most;
    if (more > 0) {
        names = names.mid(0, most);
        names.append(SearchWords::tr("%1 more").arg(numberText(more)));
    }
    return listText(names);
}

QString typesText(const QStringList &types)
{
    QStringList words;
    for (const QString &type : types)
        words.append(typeInSentence(type));
    return listText(words);
}

QString statusWord(const QString &status)
{
    return notificationStatusWords({}, status).text;
}

// The term and the types, without the other filters.
QString termText(const SearchTerm &term)
{
    QStringList types;
    bool anyType = term.requests.empty();
    for (const SearchRequest &request : term.requests) {
        types += request.types;
        anyType = anyType || request.types.isEmpty();
    }
    types.removeDuplicates();
    const QString number = term.phoneNumber ? displayInternationalPhone(term.normalised) : QString();
    if (!number.isEmpty() && anyType)
        return SearchWords::tr("Searched for %1 as a text message number, and for “%2” anywhere")
            .arg(number, term.term);
    if (!number.isEmpty() && types == QStringList{u"sms"_s})
        return SearchWords::tr("Searched for %1 as a text message number").arg(number);
    if (anyType)
        return SearchWords::tr("Searched for “%1” anywhere").arg(term.term);
    return SearchWords::tr("Searched for “%1” in messages of the type %2").arg(term.term, typesText(types));
}

// "3 phone numbers and 2 email addresses"
QString recipientKindsText(const SearchQuery &query)
{
    const auto isNumber = [](const SearchTerm &term) { return term.phoneNumber; };
    const qint64 numbers
        = std::count_if(query.others.begin(), query.others.end(), isNumber) + (isNumber(query.term) ? 1 : 0);
    const qint64 addresses = query.terms() - numbers;
    QStringList kinds;
    if (numbers > 0)
        kinds.append(numbers == 1
                ? SearchWords::tr("1 phone number")
                : SearchWords::tr("%1 phone numbers", nullptr, pluralOf(numbers)).arg(numberText(numbers)));
    if (addresses > 0)
        kinds.append(addresses == 1
                ? SearchWords::tr("1 email address")
                : SearchWords::tr("%1 email addresses", nullptr, pluralOf(addresses)).arg(numberText(addresses)));
    return listText(kinds);
}

QString nothingTitle(const SearchState &state)
{
    const SearchQuery &query = state.query;
    if (state.olderLeft)
        return SearchWords::tr("Nothing found for %1 among the newest messages").arg(soughtText(query));
    return isNarrowed(query) ? SearchWords::tr("Nothing found for %1 with these filters").arg(soughtText(query))
                             : SearchWords::tr("Nothing found for %1").arg(soughtText(query));
}

// How many of several recipients have messages, behind what was found.
QString withRecipients(const QString &found, const SearchState &state)
{
    if (!state.query.isSeveral())
        return found;
    return SearchWords::tr("%1, for %2 of %3", "messages found, number of recipients, all recipients")
        .arg(found, numberText(state.recipientsWithMessages), recipientsText(state.query.terms()));
}

QString foundSoFar(const SearchState &state)
{
    if (inOneService(state))
        return SearchWords::tr("%1 so far").arg(messagesFound(state));
    return state.messages == 0 ? SearchWords::tr("No messages so far")
                               : SearchWords::tr("%1 in %2 so far", "messages, services")
                                     .arg(messagesFound(state), servicesText(state.servicesWithMessages));
}

QString whereSearched(const SearchState &state)
{
    if (inOneService(state))
        return SearchWords::tr("in one service");
    return state.knowsServices ? SearchWords::tr("in %1").arg(servicesText(state.services))
                               : SearchWords::tr("in all services");
}

// A day of the platform in words; a moment as it was typed.
QString dayWords(const QString &day)
{
    const QDate date = QDate::fromString(day, Qt::ISODate);
    return day.size() == 10 && date.isValid() ? dayText(date) : day;
}

QString withDays(const QString &text, const SearchQuery &query)
{
    if (!query.from.isEmpty() && !query.to.isEmpty())
        return SearchWords::tr("%1, sent from %2 until %3", "what was searched for, days")
            .arg(text, dayWords(query.from), dayWords(query.to));
    if (!query.from.isEmpty())
        return SearchWords::tr("%1, sent from %2", "what was searched for, a day").arg(text, dayWords(query.from));
    return query.to.isEmpty()
        ? text
        : SearchWords::tr("%1, sent until %2", "what was searched for, a day").arg(text, dayWords(query.to));
}

} // namespace

int servicesOver(const SearchState &state)
{
    return state.answered + static_cast<int>(state.failed.size());
}

bool isNarrowed(const SearchQuery &query)
{
    const auto &requests = query.term.requests;
    const bool everyType = std::any_of(
        requests.begin(), requests.end(), [](const SearchRequest &request) { return request.types.isEmpty(); });
    const bool someDays = !query.from.isEmpty() || !query.to.isEmpty();
    return someDays || !query.statuses.isEmpty() || (!requests.empty() && !everyType);
}

QString statusesText(const QStringList &statuses)
{
    QStringList words, groupWords, said;
    for (const StatusGroup group : {StatusGroup::Delivering, StatusGroup::Delivered, StatusGroup::Failed}) {
        const QStringList members = statusesOf(group);
        groupWords.append(statusWord(members.constFirst()));
        const bool whole = std::all_of(
            members.begin(), members.end(), [&statuses](const QString &member) { return statuses.contains(member); });
        if (whole) {
            words.append(groupWords.constLast());
            said += members;
        }
    }
    for (const QString &status : statuses) {
        if (!said.contains(status))
            words.append(groupWords.contains(statusWord(status)) ? status : statusWord(status));
    }
    words.removeDuplicates();
    return orText(words);
}

QString lookedForText(const QStringList &types, const QStringList &statuses)
{
    const QString type = typesText(types), status = statusesText(statuses);
    if (type.isEmpty() && status.isEmpty())
        return {};
    if (status.isEmpty())
        return SearchWords::tr("Looked for messages of the type %1").arg(type);
    if (type.isEmpty())
        return SearchWords::tr("Looked for messages with the status %1").arg(status);
    return SearchWords::tr("Looked for messages of the type %1, with the status %2").arg(type, status);
}

QString foundText(const SearchState &state)
{
    const bool failed = state.phase == SearchState::Phase::Failed;
    if (failed && state.messages == 0)
        return SearchWords::tr("Nothing could be asked");
    if (!state.isOver() || failed)
        return withRecipients(foundSoFar(state), state);
    const QString messages = messagesFound(state);
    if (inOneService(state))
        return withRecipients(messages, state);
    const QString services = state.knowsServices ? countOf(state.servicesWithMessages, state.services)
                                                 : servicesText(state.servicesWithMessages);
    const QString found
        = withRecipients(SearchWords::tr("%1 in %2", "messages, services").arg(messages, services), state);
    if (state.phase == SearchState::Phase::Stopped)
        return SearchWords::tr("%1, stopped after %2", "messages found, services asked")
            .arg(found, numberText(servicesOver(state)));
    return found;
}

QString progressText(const SearchState &state)
{
    if (state.phase == SearchState::Phase::Listing)
        return SearchWords::tr("Reading the list of services");
    const QString services = state.knowsServices ? countOf(servicesOver(state), state.services) : QString();
    if (state.query.isSeveral() && !state.isOver())
        return SearchWords::tr("Recipient %1 of %2", "being searched for")
            .arg(numberText(state.recipients + 1), numberText(state.query.terms()));
    if (state.backTo && !state.isOver())
        return SearchWords::tr("%1, back to %2", "services, moment")
            .arg(services, backToText(*state.backTo, state.asOf, londonZone()));
    return services;
}

QString lackingIndexText(const SearchState &state)
{
    const bool needed = !state.newestOnly || state.whyNewest == SearchState::WhyNewest::TookTooLong;
    if (state.lackingIndexes.empty() || !needed)
        return {};
    QStringList lacks;
    for (const SearchState::LackingIndex &index : state.lackingIndexes)
        lacks.append(index.isThere ? SearchWords::tr("the index %1 is not valid").arg(index.name)
                                   : SearchWords::tr("the index %1 is missing").arg(index.name));
    return SearchWords::tr("Searching is slow in this database: %1", "what is wrong with its indexes")
        .arg(listText(lacks));
}

QString searchedForText(const SearchQuery &query)
{
    QString text = query.isSeveral()
        ? SearchWords::tr("Searched for %1", "phone numbers and email addresses").arg(recipientKindsText(query))
        : termText(query.term);
    if (!query.statuses.isEmpty())
        text = SearchWords::tr("%1, with the status %2", "what was searched for, words of statuses")
                   .arg(text, statusesText(query.statuses));
    text = withDays(text, query);
    if (!query.includeArchived && query.service.isEmpty())
        text = SearchWords::tr("%1, without archived services", "what was searched for").arg(text);
    return text;
}

QString soughtText(const SearchQuery &query)
{
    return query.isSeveral() ? recipientsText(query.terms()) : SearchWords::tr("“%1”").arg(query.term.term);
}

QString failureText(const ServiceFailure &failure)
{
    return SearchWords::tr("%1 could not be asked: %2").arg(failure.name, errorReason(failure.error));
}

QString failuresText(const SearchState &state, int names)
{
    QStringList missing;
    for (const ServiceFailure &failure : state.failed)
        missing.append(failure.name);
    if (missing.isEmpty())
        return {};
    return SearchWords::tr("%1 could not be asked: %2", "number of services, their names")
        .arg(servicesText(missing.size()), namesText(missing, names));
}

QString showMoreText(const SearchState &state, int names)
{
    if (state.showMore.isEmpty())
        return {};
    return SearchWords::tr("More messages than shown here: %1").arg(namesText(state.showMore, names));
}

NothingFound nothingFoundWords(const SearchState &state)
{
    const QString sought = soughtText(state.query);
    if (state.isComplete() && state.services == 0) {
        const QString why = SearchWords::tr("There is no service to search.");
        return {SearchWords::tr("Nothing was asked for %1").arg(sought), why, why, true};
    }
    if (state.phase == SearchState::Phase::Failed) {
        const QString why = state.error ? errorText(*state.error) : QString();
        return {SearchWords::tr("Nothing could be asked"), why, why, false};
    }
    const QString searched = searchedForText(state.query);
    if (state.isComplete() || state.lacksOlderAlone()) {
        const QString where = whereSearched(state) + u", "_s + reachText(state);
        return {nothingTitle(state), searched + u", "_s + where, where, state.isComplete()};
    }
    QStringList where{
        SearchWords::tr("%1 answered", "number of services").arg(countOf(state.answered, state.services))};
    if (const QString failures = failuresText(state); !failures.isEmpty())
        where.append(failures);
    const QString title
        = state.isOver() ? SearchWords::tr("Not known yet for %1").arg(sought) : SearchWords::tr("No messages so far");
    return {title, (QStringList(searched) + where).join(u"; "_s), where.join(u"; "_s), false};
}

} // namespace postroom
