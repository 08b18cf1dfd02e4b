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
#include <QHash>
#include <QMap>
#include <QSet>

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

// The types of message that the search looks at.
QStringList typesAsked(const SearchTerm &term)
{
    static const QStringList all{u"sms"_s, u"email"_s, u"letter"_s};
    QStringList types;
    for (const SearchRequest &request : term.requests) {
        if (request.types.isEmpty())
            return all;
        types += request.types;
    }
    types.removeDuplicates();
    return types.isEmpty() ? all : types;
}

// For how many days services keep messages: what most do, and who does otherwise.
struct KeptDays {
    int usual = SearchReach::usualDays;
    int otherServices = 0; ///< keep messages of a type asked for another time
    QList<int> others; ///< those times, shortest first
};

using TimesOfServices = QHash<QString, QHash<QString, int>>; ///< by service and type, where it is not usualDays

TimesOfServices timesOfServices(const SearchReach &reach, const QStringList &types)
{
    TimesOfServices times;
    for (const SearchReach::Exception &exception : reach.exceptions) {
        if (types.contains(exception.notificationType))
            times[exception.service].insert(exception.notificationType, exception.days);
    }
    return times;
}

// The time that holds for most services and types; of two that hold for as many, the shorter: a search claims no more
// than it knows.
int commonestDays(const TimesOfServices &times, qsizetype services, qsizetype types)
{
    QMap<int, qsizetype> counts{{SearchReach::usualDays, services * types}};
    for (const QHash<QString, int> &service : times) {
        for (const int days : service) {
            --counts[SearchReach::usualDays];
            ++counts[days];
        }
    }
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    return most.key();
}

KeptDays keptDays(const SearchState &state)
{
    const QStringList types = typesAsked(state.query.term);
    const TimesOfServices times = timesOfServices(state.reach, types);
    // Whom the reach was asked of (SearchReach): services with messages, or all that answered.
    const int asked = state.messages > 0 ? state.servicesWithMessages : state.answered;
    const qsizetype services = std::max<qsizetype>(asked, times.size());
    KeptDays kept;
    kept.usual = commonestDays(times, services, types.size());
    QSet<int> others;
    for (const QHash<QString, int> &service : times) {
        QSet<int> days(service.cbegin(), service.cend());
        if (service.size() < types.size())
            days.insert(SearchReach::usualDays);
        days.remove(kept.usual);
        kept.otherServices += days.isEmpty() ? 0 : 1;
        others.unite(days);
    }
    if (kept.usual != SearchReach::usualDays && services > times.size()) {
        kept.otherServices += static_cast<int>(services - times.size());
        others.insert(SearchReach::usualDays);
    }
    kept.others = others.values();
    std::sort(kept.others.begin(), kept.others.end());
    return kept;
}

// "3, 14 or 30"
QString orText(const QStringList &items)
{
    if (items.size() < 2)
        return items.join(QString());
    return SearchWords::tr("%1 or %2", "numbers of days, statuses")
        .arg(items.mid(0, items.size() - 1).join(u", "_s), items.last());
}

QString daysOrText(const QList<int> &days)
{
    QStringList numbers;
    for (const int day : days)
        numbers.append(numberText(day));
    return orText(numbers);
}

QString exceptionsText(const KeptDays &kept)
{
    if (kept.otherServices == 0)
        return {};
    const QString days = daysOrText(kept.others);
    return kept.otherServices == 1 ? SearchWords::tr("1 service keeps %1", "days").arg(days)
                                   : SearchWords::tr("%1 services keep %2", "…, days", kept.otherServices)
                                         .arg(numberText(kept.otherServices), days);
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

bool isReadBackwards(const SearchState &state)
{
    return state.asOf != Instant();
}

QString newestOnlyText(const SearchState &state)
{
    const QString messages = messagesText(*state.newestOnly);
    return state.whyNewest == SearchState::WhyNewest::ShortTerm
        ? SearchWords::tr("only the newest %1, since so short a term is in no index").arg(messages)
        : SearchWords::tr("only the newest %1, since looking at all of them took too long").arg(messages);
}

QString backwardsReach(const SearchState &state)
{
    if (!state.backTo)
        return SearchWords::tr("messages that the API keys may see");
    return SearchWords::tr("messages that the API keys may see, back to %1")
        .arg(backToText(*state.backTo, state.asOf, londonZone()));
}

QString nothingTitle(const SearchState &state)
{
    const SearchQuery &query = state.query;
    if (state.olderLeft)
        return SearchWords::tr("Nothing found for “%1” among the newest messages").arg(query.term.term);
    return isNarrowed(query) ? SearchWords::tr("Nothing found for “%1” with these filters").arg(query.term.term)
                             : SearchWords::tr("Nothing found for “%1”").arg(query.term.term);
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
    return !query.statuses.isEmpty() || (!requests.empty() && !everyType);
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
    const QString messages = messagesFound(state);
    if (state.phase == SearchState::Phase::Failed)
        return SearchWords::tr("Nothing could be asked");
    if (inOneService(state))
        return state.isOver() ? messages : SearchWords::tr("%1 so far").arg(messages);
    if (!state.isOver()) {
        return state.messages == 0 ? SearchWords::tr("No messages so far")
                                   : SearchWords::tr("%1 in %2 so far", "messages, services")
                                         .arg(messages, servicesText(state.servicesWithMessages));
    }
    const QString found = SearchWords::tr("%1 in %2", "messages, services")
                              .arg(messages, countOf(state.servicesWithMessages, state.services));
    if (state.phase == SearchState::Phase::Stopped)
        return SearchWords::tr("%1, stopped after %2", "messages found, services asked")
            .arg(found, numberText(servicesOver(state)));
    return found;
}

QString progressText(const SearchState &state)
{
    if (state.phase == SearchState::Phase::Listing)
        return SearchWords::tr("Reading the list of services");
    const QString services = countOf(servicesOver(state), state.services);
    if (state.backTo && !state.isOver())
        return SearchWords::tr("%1, back to %2", "services, moment")
            .arg(services, backToText(*state.backTo, state.asOf, londonZone()));
    return services;
}

QString reachText(const SearchState &state)
{
    if (isReadBackwards(state))
        return backwardsReach(state);
    if (!state.reach.known)
        return SearchWords::tr("messages of the last days, usually %1; test messages left out")
            .arg(daysText(SearchReach::usualDays));
    const KeptDays kept = keptDays(state);
    QStringList parts{SearchWords::tr("messages of the last %1").arg(daysText(kept.usual))};
    if (state.newestOnly)
        parts.append(newestOnlyText(state));
    if (const QString exceptions = exceptionsText(kept); !exceptions.isEmpty())
        parts.append(exceptions);
    parts.append(SearchWords::tr("test messages left out"));
    return parts.join(u"; "_s);
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
    QString text = termText(query.term);
    if (!query.statuses.isEmpty())
        text = SearchWords::tr("%1, with the status %2", "what was searched for, words of statuses")
                   .arg(text, statusesText(query.statuses));
    if (!query.includeArchived && query.service.isEmpty())
        text = SearchWords::tr("%1, without archived services", "what was searched for").arg(text);
    return text;
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
    const QString &term = state.query.term.term;
    if (state.isComplete() && state.services == 0) {
        const QString why = SearchWords::tr("There is no service to search.");
        return {SearchWords::tr("Nothing was asked for “%1”").arg(term), why, why, true};
    }
    if (state.phase == SearchState::Phase::Failed) {
        const QString why = state.error ? errorText(*state.error) : QString();
        return {SearchWords::tr("Nothing could be asked"), why, why, false};
    }
    const QString searched = searchedForText(state.query);
    if (state.isComplete() || state.lacksOlderAlone()) {
        const QString services = inOneService(state) ? SearchWords::tr("in one service")
                                                     : SearchWords::tr("in %1").arg(servicesText(state.services));
        const QString where = services + u", "_s + reachText(state);
        return {nothingTitle(state), searched + u", "_s + where, where, state.isComplete()};
    }
    QStringList where{
        SearchWords::tr("%1 answered", "number of services").arg(countOf(state.answered, state.services))};
    if (const QString failures = failuresText(state); !failures.isEmpty())
        where.append(failures);
    const QString title
        = state.isOver() ? SearchWords::tr("Not known yet for “%1”").arg(term) : SearchWords::tr("No messages so far");
    return {title, (QStringList(searched) + where).join(u"; "_s), where.join(u"; "_s), false};
}

} // namespace postroom
