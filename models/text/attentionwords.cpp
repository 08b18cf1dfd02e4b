// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/attentionwords.h"

#include "domain/bulkjob.h"
#include "domain/provider.h"
#include "domain/user.h"
#include "text/notificationwords.h"
#include "text/numbers.h"
#include "text/statuswords.h"
#include "text/times.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct AttentionWords {
    Q_DECLARE_TR_FUNCTIONS(AttentionWords)
};

struct KindRow {
    Attention kind;
    const char *title; // context "AttentionWords", all three
    const char *rule;
    const char *nothing;
};

constexpr std::array kindRows{
    KindRow{Attention::StuckJobs, QT_TRANSLATE_NOOP("AttentionWords", "Jobs that are stuck"),
        QT_TRANSLATE_NOOP("AttentionWords",
            "Begun or due more than 30 minutes ago and not done, or stopped by an error or a limit in the last 7 days"),
        QT_TRANSLATE_NOOP("AttentionWords", "No job is stuck.")},
    KindRow{Attention::Failures, QT_TRANSLATE_NOOP("AttentionWords", "Services with many failures"),
        QT_TRANSLATE_NOOP("AttentionWords", "More than 3% of their messages of the last 7 days failed"),
        QT_TRANSLATE_NOOP("AttentionWords", "In no service more than 3% failed.")},
    KindRow{Attention::Limits, QT_TRANSLATE_NOOP("AttentionWords", "Services near their daily limit"),
        QT_TRANSLATE_NOOP("AttentionWords", "At least 80% of what they may send today is sent"),
        QT_TRANSLATE_NOOP("AttentionWords", "No service is near its limit.")},
    KindRow{Attention::ChangedProviders, QT_TRANSLATE_NOOP("AttentionWords", "Providers that changed"),
        QT_TRANSLATE_NOOP("AttentionWords", "In the last 24 hours, by a person or by the platform"),
        QT_TRANSLATE_NOOP("AttentionWords", "No provider changed in the last 24 hours.")},
    KindRow{Attention::LockedPeople, QT_TRANSLATE_NOOP("AttentionWords", "People who are locked out"),
        QT_TRANSLATE_NOOP("AttentionWords", "After 10 failed sign-ins"),
        QT_TRANSLATE_NOOP("AttentionWords", "Nobody is locked out.")},
};

const KindRow &rowOf(Attention kind)
{
    return *std::find_if(kindRows.begin(), kindRows.end(), [kind](const KindRow &row) { return row.kind == kind; });
}

struct ChannelRow {
    QLatin1StringView type;
    const char *failed; // context "AttentionWords"; %1 of %2, %3 is the share
    const char *sent;
};

constexpr std::array channelRows{
    ChannelRow{"sms"_L1, QT_TRANSLATE_NOOP("AttentionWords", "%1 of %2 text messages failed (%3)"),
        QT_TRANSLATE_NOOP("AttentionWords", "%1 of %2 text messages today (%3)")},
    ChannelRow{"email"_L1, QT_TRANSLATE_NOOP("AttentionWords", "%1 of %2 emails failed (%3)"),
        QT_TRANSLATE_NOOP("AttentionWords", "%1 of %2 emails today (%3)")},
    ChannelRow{"letter"_L1, QT_TRANSLATE_NOOP("AttentionWords", "%1 of %2 letters failed (%3)"),
        QT_TRANSLATE_NOOP("AttentionWords", "%1 of %2 letters today (%3)")},
};

QString figuresText(const AttentionItem &item, const char *ChannelRow::*words)
{
    const auto *row = std::find_if(channelRows.begin(), channelRows.end() - 1,
        [&item](const ChannelRow &one) { return one.type == item.channel; });
    return AttentionWords::tr(row->*words, nullptr, pluralOf(item.whole))
        .arg(numberText(item.part), numberText(item.whole), shareText(item.part, item.whole));
}

QString momentOf(const std::optional<Instant> &moment, Instant now, const QTimeZone &zone)
{
    return moment ? momentInSentence(*moment, now, zone) : QString();
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString jobDetail(const AttentionItem &item, Instant now, const QTimeZone &zone)
{
    const auto *job = as<BulkJob>(item.record);
    if (!job)
        return item.serviceName;
    const auto [text, moment] = job->processingStarted
        ? std::pair(AttentionWords::tr("begun %1"), job->processingStarted)
        : job->scheduledFor ? std::pair(AttentionWords::tr("due %1"), job->scheduledFor)
                            : std::pair(AttentionWords::tr("created %1"), job->createdAt);
    const QString when = momentOf(moment, now, zone);
    return joined({jobStatusWords(job->jobStatus).text, item.serviceName, when.isEmpty() ? QString() : text.arg(when)});
}

QString providerDetail(const AttentionItem &item, Instant now, const QTimeZone &zone)
{
    const auto *provider = as<Provider>(item.record);
    if (!provider)
        return {};
    const QString when = momentOf(provider->updatedAt, now, zone);
    const bool isShared = provider->notificationType == "sms"_L1 && provider->priority;
    const QString share = isShared
        ? AttentionWords::tr("takes %1% of text messages now").arg(numberText(*provider->priority))
        : QString();
    const QString off = provider->active.value_or(true) ? QString() : AttentionWords::tr("is switched off");
    const QString who = provider->createdByName.isEmpty()
        ? AttentionWords::tr("changed %1").arg(when)
        : AttentionWords::tr("changed %1 by %2", "moment, a person").arg(when, provider->createdByName);
    return joined({who, share, off, provider->reason});
}

QString personDetail(const AttentionItem &item)
{
    const auto *user = as<User>(item.record);
    const QString sign
        = AttentionWords::tr("%1 failed sign-ins", nullptr, pluralOf(item.part)).arg(numberText(item.part));
    return joined({user ? user->emailAddress : QString(), sign, item.serviceName});
}

} // namespace

QString attentionTitle(Attention kind)
{
    return AttentionWords::tr(rowOf(kind).title);
}

QString attentionRule(Attention kind)
{
    return AttentionWords::tr(rowOf(kind).rule);
}

QString nothingText(Attention kind)
{
    return AttentionWords::tr(rowOf(kind).nothing);
}

QString attentionName(Attention kind, const AttentionItem &item)
{
    if (kind == Attention::Failures || kind == Attention::Limits)
        return item.serviceName;
    if (const auto *job = as<BulkJob>(item.record))
        return job->originalFileName.isEmpty() ? job->id : job->originalFileName;
    if (const auto *provider = as<Provider>(item.record))
        return provider->displayName.isEmpty() ? provider->identifier : provider->displayName;
    const auto *user = as<User>(item.record);
    return user ? user->name : QString();
}

QString attentionDetail(Attention kind, const AttentionItem &item, Instant now, const QTimeZone &zone)
{
    switch (kind) {
    case Attention::StuckJobs:
        return jobDetail(item, now, zone);
    case Attention::Failures:
        return figuresText(item, &ChannelRow::failed);
    case Attention::Limits:
        return figuresText(item, &ChannelRow::sent);
    case Attention::ChangedProviders:
        return providerDetail(item, now, zone);
    case Attention::LockedPeople:
        return personDetail(item);
    }
    return {};
}

QString lookedAtText(const AttentionState &state)
{
    if (state.services == 0)
        return {};
    const int looked = state.asked - state.unanswered - state.closed;
    const int all = state.services + state.leftOut;
    QString words = looked == all
        ? AttentionWords::tr("Looked at %1").arg(servicesText(all))
        : AttentionWords::tr("Looked at %1 of %2", "services").arg(numberText(looked), servicesText(all));
    if (state.unanswered > 0)
        words = AttentionWords::tr("%1; %2 could not be asked", "what was looked at, services")
                    .arg(words, servicesText(state.unanswered));
    return words + u'.';
}

} // namespace postroom
