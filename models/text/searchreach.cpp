// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How far back a search reaches, in words.
#include "text/numbers.h"
#include "text/searchwords.h"
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
    const QString listed = daysOrText(kept.others);
    const QString days
        = kept.others == QList<int>{1} ? SearchWords::tr("1 day") : SearchWords::tr("%1 days").arg(listed);
    return kept.otherServices == 1 ? SearchWords::tr("1 service keeps theirs for %1").arg(days)
                                   : SearchWords::tr("%1 services keep theirs for %2", "…", kept.otherServices)
                                         .arg(numberText(kept.otherServices), days);
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

} // namespace

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
    if (state.archivedLooked)
        parts.append(
            SearchWords::tr("in the history, which keeps no recipients, the references of the newest %1 messages",
                "behind “messages of the last 7 days;”")
                .arg(numberText(*state.archivedLooked)));
    parts.append(SearchWords::tr("test messages left out"));
    return parts.join(u"; "_s);
}

} // namespace postroom
