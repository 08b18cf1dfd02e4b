// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/instant.h"
#include "platform/nearmisses.h"
#include "recipients/searchterm.h"

#include <optional>
#include <QString>
#include <QStringList>
#include <vector>

namespace postroom {

/// What is searched for: a term, in one service or in all that one may see.
struct SearchQuery {
    SearchTerm term; ///< never blank: the platform would list everything
    std::vector<SearchTerm> others = {}; ///< further recipients of which messages are wanted in the same list
    QStringList statuses; ///< raw statuses, taken literally by the platform's search
    QString service; ///< id; empty: all
    bool includeArchived = true;
    QString from; ///< a day or a moment (FilterKey::From); admin mode
    QString to;
    bool history = false; ///< references among archived messages too, which have no recipients any more; admin mode
    QString olderThan; ///< id of a message: only those that came before it (public API)

    /// Whether several recipients are searched for at once.
    bool isSeveral() const { return !others.empty(); }
    /// How many terms are searched for.
    int terms() const { return 1 + static_cast<int>(others.size()); }
    /// Whether both ask for the same.
    bool operator==(const SearchQuery &) const = default;
};

/// A service that could not be asked, and why.
struct ServiceFailure {
    QString id;
    QString name;
    Error error;
};

/// How long the services that were asked keep messages: what a result may claim (design §3).
struct SearchReach {
    static constexpr int usualDays = 7; ///< where a service has no row of its own (api-contract §9)

    bool known = false; ///< until it is, "usually 7 days" is said
    struct Exception {
        QString service; ///< id: two services may have one name
        QString notificationType; ///< sms, email or letter
        int days = usualDays;
    };
    std::vector<Exception> exceptions; ///< what services keep for another time, a line for each type
};

/// What is known of a search while it runs and afterwards; filled step by step over the API, in one in admin mode.
struct SearchState {
    enum class Phase {
        Listing, ///< reading which services there are
        Asking,
        Finished, ///< every service has answered, failed or met its deadline
        Stopped, ///< by the person
        Failed ///< nothing could be asked; see error: NotFound when the one service of the query is not there
    };

    Phase phase = Phase::Listing;
    SearchQuery query;
    int services = 0; ///< to be asked
    bool knowsServices = true; ///< false: the connection may not see which there are, and counts them as one
    int answered = 0; ///< failed ones not counted
    int recipients = 0; ///< of several: searched for so far, whole
    int recipientsWithMessages = 0; ///< of these
    qint64 messages = 0; ///< found so far
    int servicesWithMessages = 0;
    QStringList showMore; ///< names of services that have more than they show: the count is "at least"
    bool hasMore
        = false; ///< there are older messages than shown, of which service is not known: the count is "at least"
    std::optional<qint64> newestOnly; ///< only so many of the newest messages were looked at …
    enum class WhyNewest { ShortTerm, TookTooLong };
    WhyNewest whyNewest = WhyNewest::ShortTerm; ///< … since the term is in no index, or too many were to be looked at
    bool olderLeft = false; ///< … and there are older ones, which nobody looked at: the count is "at least"
    /// An index of the platform's that the search needs and does not have.
    struct LackingIndex {
        QString name;
        bool isThere = false; ///< but not valid: its building failed or goes on
    };
    std::vector<LackingIndex> lackingIndexes; ///< why a search is slow (admin mode)
    std::optional<qint64> archivedLooked; ///< of how many archived messages, the newest, references were looked at
    std::optional<NearMisses> nearMisses; ///< when little was found; nothing until, and where, they were looked for
    std::vector<ServiceFailure> failed;
    SearchReach reach;
    /// Where messages are read backwards (public API): all that came later have been looked at. Nothing elsewhere.
    std::optional<Instant> backTo;
    Instant asOf; ///< when such a reading began
    std::optional<Error> error;

    bool isOver() const { return phase >= Phase::Finished; }
    /// True when the search came to its end, and only older messages than it looked at may match besides.
    bool lacksOlderAlone() const { return phase == Phase::Finished && failed.empty() && olderLeft; }
    /// True when "nothing found" may be said: all have answered (cli.md), for all of their messages.
    bool isComplete() const { return phase == Phase::Finished && failed.empty() && !olderLeft; }
};

} // namespace postroom
