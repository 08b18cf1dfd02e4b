// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/recipientsummary.h"

#include "domain/notification.h"
#include "domain/notificationstatus.h"
#include "recipients/recipient.h"

#include <algorithm>
#include <QHash>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const SearchTerm &term)
{
    return term.phoneNumber ? normalisedTo(u"sms", term.term) : term.normalised;
}

bool hasArrived(const Notification &message)
{
    const bool isReturned = message.status == "returned-letter"_L1;
    // The public API's word for letters (admin-model-layer §2.13).
    return message.status == "received"_L1 || (statusGroup(message.status) == StatusGroup::Delivered && !isReturned);
}

bool hasFailed(const Notification &message)
{
    return statusGroup(message.status) == StatusGroup::Failed || message.status == "returned-letter"_L1;
}

// The public API says recipients only as they were given; few differ among the answers of a search.
class Spellings {
public:
    QString keyOf(const Notification &message)
    {
        if (!message.normalisedTo.isEmpty())
            return message.normalisedTo;
        const auto known = m_known.constFind(message.to);
        return known != m_known.cend()
            ? *known
            : *m_known.insert(message.to, normalisedTo(message.notificationType, message.to));
    }

private:
    QHash<QString, QString> m_known;
};

void count(RecipientSummary &summary, const Notification &message)
{
    auto channel = std::find_if(summary.channels.begin(), summary.channels.end(),
        [&message](const RecipientSummary::Channel &one) { return one.type == message.notificationType; });
    if (channel == summary.channels.end())
        channel = summary.channels.insert(channel, {message.notificationType});
    ++channel->messages;
    channel->delivered += hasArrived(message) ? 1 : 0;
}

// `newer` are those to the same recipient that stand before the failure, newest first.
Row afterwardsOf(const Notification &failure, const std::vector<Row> &newer)
{
    Row newest;
    for (const Row &row : newer) {
        const auto &message = *as<Notification>(row);
        if (message.notificationType != failure.notificationType)
            continue;
        if (hasArrived(message))
            return row;
        if (!newest)
            newest = row;
    }
    return newest;
}

} // namespace

qint64 RecipientSummary::messages() const
{
    qint64 all = 0;
    for (const Channel &channel : channels)
        all += channel.messages;
    return all;
}

bool namesRecipient(const SearchTerm &term)
{
    return !keyOf(term).isEmpty();
}

std::vector<RecipientSummary> summariesOf(const SearchQuery &query, std::span<const Row> rows)
{
    std::vector<SearchTerm> terms{query.term};
    terms.insert(terms.end(), query.others.begin(), query.others.end());
    std::vector<RecipientSummary> summaries;
    QHash<QString, std::size_t> places;
    for (const SearchTerm &term : terms) {
        if (!namesRecipient(term))
            continue;
        places.insert(keyOf(term), summaries.size());
        summaries.push_back({term});
    }
    std::vector<std::vector<Row>> newer(summaries.size()); // than the last failure
    Spellings spellings;
    for (const Row &row : summaries.empty() ? std::span<const Row>() : rows) {
        const auto *message = as<Notification>(row);
        const auto place = message ? places.constFind(spellings.keyOf(*message)) : places.cend();
        if (place == places.cend())
            continue;
        RecipientSummary &summary = summaries[*place];
        count(summary, *message);
        if (summary.lastFailure)
            continue;
        if (hasFailed(*message)) {
            summary.lastFailure = row;
            summary.afterwards = afterwardsOf(*message, newer[*place]);
        }
        newer[*place].push_back(row);
    }
    return summaries;
}

} // namespace postroom
