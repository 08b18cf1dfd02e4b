// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/summarywords.h"

#include "domain/notification.h"
#include "recipients/phonenumber.h"
#include "text/notificationwords.h"
#include "text/numbers.h"
#include "text/searchwords.h"
#include "text/times.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct SummaryWords {
    Q_DECLARE_TR_FUNCTIONS(SummaryWords)
};

struct ChannelRow {
    const char *type; // empty for any other
    const char *one; // context "SummaryWords"; %1 is how many were delivered
    const char *many; // … of %2
};

constexpr std::array channels{
    ChannelRow{"sms", QT_TRANSLATE_NOOP("SummaryWords", "%1 of 1 text message delivered"),
        QT_TRANSLATE_NOOP("SummaryWords", "%1 of %2 text messages delivered")},
    ChannelRow{"email", QT_TRANSLATE_NOOP("SummaryWords", "%1 of 1 email delivered"),
        QT_TRANSLATE_NOOP("SummaryWords", "%1 of %2 emails delivered")},
    ChannelRow{"letter", QT_TRANSLATE_NOOP("SummaryWords", "%1 of 1 letter posted"),
        QT_TRANSLATE_NOOP("SummaryWords", "%1 of %2 letters posted")},
    ChannelRow{"", QT_TRANSLATE_NOOP("SummaryWords", "%1 of 1 message delivered"),
        QT_TRANSLATE_NOOP("SummaryWords", "%1 of %2 messages delivered")},
};

QString channelText(const RecipientSummary::Channel &channel)
{
    const auto *row = std::find_if(channels.begin(), channels.end() - 1,
        [&channel](const ChannelRow &one) { return channel.type == QLatin1StringView(one.type); });
    if (channel.messages == 1)
        return SummaryWords::tr(row->one).arg(numberText(channel.delivered));
    return SummaryWords::tr(row->many, nullptr, pluralOf(channel.messages))
        .arg(numberText(channel.delivered), numberText(channel.messages));
}

QString whenText(const Notification &message, Instant now, const QTimeZone &zone)
{
    return message.createdAt ? momentInSentence(*message.createdAt, now, zone) : QString();
}

// What went the same way afterwards.
QString afterwardsText(const Row &row, Instant now, const QTimeZone &zone)
{
    const auto *later = as<Notification>(row);
    if (!later)
        return SummaryWords::tr("No later one was found.");
    const QString status = notificationStatusWords(later->notificationType, later->status).text;
    return SummaryWords::tr("A later one, %1: %2.", "a message; moment, status")
        .arg(whenText(*later, now, zone), status);
}

} // namespace

QString recipientShown(const SearchTerm &term)
{
    return term.phoneNumber && !term.normalised.isEmpty() ? displayPhone(term.normalised) : term.term;
}

QString deliveredText(const RecipientSummary &summary)
{
    QStringList parts;
    for (const RecipientSummary::Channel &channel : summary.channels)
        parts.append(channelText(channel));
    return parts.isEmpty() ? SummaryWords::tr("no messages found") : parts.join(u", "_s);
}

QString lastFailureText(const RecipientSummary &summary, Instant now, const QTimeZone &zone)
{
    if (summary.channels.empty())
        return {};
    const auto *failure = as<Notification>(summary.lastFailure);
    if (!failure)
        return SummaryWords::tr("None of them failed.");
    const QString status = notificationStatusWords(failure->notificationType, failure->status).text;
    return SummaryWords::tr("Last failure %1: %2. %3", "moment, status, what followed it")
        .arg(whenText(*failure, now, zone), status, afterwardsText(summary.afterwards, now, zone));
}

QString countedText(qint64 messages, const SearchState &state)
{
    const QString read = messagesText(messages);
    if (!state.isOver())
        return SummaryWords::tr("Counted over %1 read so far.").arg(read);
    if (!state.showMore.isEmpty() || state.hasMore)
        return SummaryWords::tr("Counted over %1 read; there are more.").arg(read);
    if (!state.isComplete() || state.newestOnly)
        return SummaryWords::tr("Counted over %1 read; there may be more.").arg(read);
    if (isNarrowed(state.query))
        return SummaryWords::tr("Counted over %1 that the filters leave.").arg(read);
    return {};
}

} // namespace postroom
