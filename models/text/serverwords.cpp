// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/serverwords.h"

#include "text/errorwords.h"
#include "text/numbers.h"
#include "text/times.h"

#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct ServerWords {
    Q_DECLARE_TR_FUNCTIONS(ServerWords)
};

// A standby is some milliseconds behind at any time.
constexpr auto notable = 1s;

QString lagText(std::chrono::milliseconds lag)
{
    if (lag < notable)
        return ServerWords::tr("up to date");
    const auto seconds = std::chrono::round<std::chrono::seconds>(lag).count();
    constexpr int minute = 60, manySeconds = 600;
    return seconds < manySeconds ? ServerWords::tr("%1 s behind").arg(numberText(seconds))
                                 : ServerWords::tr("%1 min behind").arg(numberText(seconds / minute));
}

QString listsText(const ServerState &servers)
{
    switch (servers.lists) {
    case ServerState::Lists::Replica:
        return servers.lag ? ServerWords::tr("lists from %1, %2", "a server, how fresh it is")
                                 .arg(servers.replica, lagText(*servers.lag))
                           : ServerWords::tr("lists from %1", "a server").arg(servers.replica);
    case ServerState::Lists::PrimaryInstead:
        return ServerWords::tr("which does the replica's work too");
    case ServerState::Lists::Primary:
        break;
    }
    return {};
}

} // namespace

QString serversText(const ServerState &servers)
{
    const QString where = servers.lost ? ServerWords::tr("Database at %1 does not answer").arg(servers.primary)
                                       : ServerWords::tr("Database at %1", "a server").arg(servers.primary);
    const QString lists = listsText(servers);
    return lists.isEmpty() || servers.lost ? where : where + u", "_s + lists;
}

ServerNews replicaNews(const ServerState &servers)
{
    if (servers.lists != ServerState::Lists::PrimaryInstead)
        return {};
    const QString sentence
        = ServerWords::tr("The primary answers in place of the replica %1", "a server").arg(servers.replica);
    if (!servers.replicaError)
        return {sentence, {}};
    const bool recovers = servers.replicaError->kind == Error::Kind::Conflict;
    return {sentence,
        recovers
            ? ServerWords::tr("The replica ended a question, to take over what was written meanwhile.")
            : ServerWords::tr("The replica: %1.", "why it does not serve").arg(errorReason(*servers.replicaError))};
}

ServerNews backNews(const ServerState &servers, const QString &before, std::optional<Instant> lostAt, Instant now,
    const QTimeZone &zone)
{
    if (!lostAt)
        return {ServerWords::tr("Another server answers now"),
            ServerWords::tr("%1 answers in place of %2.", "two servers").arg(servers.primary, before)};
    const QString since = momentInSentence(*lostAt, now, zone);
    const QString explanation = servers.primary == before
        ? ServerWords::tr("%1 stopped answering %2.", "a server, a moment").arg(before, since)
        : ServerWords::tr("%1 answers now, in place of %2, which was lost %3.", "a server, a server, a moment")
              .arg(servers.primary, before, since);
    return {ServerWords::tr("The database answers again"), explanation};
}

} // namespace postroom
