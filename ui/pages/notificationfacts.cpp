// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/notificationfacts.h"

#include "domain/notificationstatus.h"
#include "tables/inkoftone.h"
#include "text/kindwords.h"
#include "text/notificationwords.h"
#include "text/spokenstatus.h"
#include "text/times.h"

#include <algorithm>
#include <array>
#include <optional>
#include <QCoreApplication>
#include <utility>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct NotificationFacts {
    Q_DECLARE_TR_FUNCTIONS(NotificationFacts)
};

QString addressOf(const Notification &notification)
{
    return notification.normalisedTo.isEmpty() ? notification.to : notification.normalisedTo;
}

bool isNewerToTheSame(const Notification &other, const Notification &notification)
{
    return other.createdAt && notification.createdAt && *other.createdAt > *notification.createdAt
        && addressOf(other) == addressOf(notification) && !addressOf(notification).isEmpty();
}

// What became of a newer message, as far as it may be said: a status that is not here left no sign that the message
// went to anybody (created, cancelled, technical-failure, …), so nothing is said of it.
enum class NewerOne { Sent, Tried };

std::optional<NewerOne> newerOneOf(QStringView status)
{
    static constexpr std::array left{
        std::pair{"sending"_L1, NewerOne::Sent},
        std::pair{"sent"_L1, NewerOne::Sent},
        std::pair{"delivered"_L1, NewerOne::Sent},
        std::pair{"pending"_L1, NewerOne::Sent},
        std::pair{"temporary-failure"_L1, NewerOne::Tried},
        std::pair{"permanent-failure"_L1, NewerOne::Tried},
    };
    const auto *found
        = std::find_if(left.begin(), left.end(), [status](const auto &row) { return status == row.first; });
    return found == left.end() ? std::nullopt : std::optional(found->second);
}

// The newest that left the platform, of the same template: whatever else was sent does not stand for this message.
const Notification *newerOne(const Notification &notification, std::span<const Row> around)
{
    const Notification *newest = nullptr;
    for (const Row &row : around) {
        const auto *other = as<Notification>(row);
        if (!other || !isNewerToTheSame(*other, notification) || other->templateId != notification.templateId
            || !newerOneOf(other->status))
            continue;
        if (!newest || *other->createdAt > *newest->createdAt)
            newest = other;
    }
    return newest;
}

QString newerText(const Notification &notification, const Notification &newer, Instant now, const QTimeZone &zone)
{
    const QDate sent = notification.createdAt->toDateTime(zone).date();
    const bool sameDay = newer.createdAt->toDateTime(zone).date() == sent;
    const QString when = sameDay
        ? NotificationFacts::tr("at %1", "a time of the day").arg(timeText(*newer.createdAt, zone))
        : momentInSentence(*newer.createdAt, now, zone);
    const bool tried = newerOneOf(newer.status) == NewerOne::Tried;
    if (speaksOfCode(notification))
        return (tried ? NotificationFacts::tr("A newer code was tried %1 and did not arrive.")
                      : NotificationFacts::tr("A newer code was sent %1."))
            .arg(when);
    return (tried ? NotificationFacts::tr("A newer message was tried %1 and did not arrive.")
                  : NotificationFacts::tr("A newer message was sent %1."))
        .arg(when);
}

void addFact(QList<Fact> &facts, const Fact &fact)
{
    if (!fact.value.isEmpty())
        facts.append(fact);
}

QString templateText(const Notification &notification)
{
    if (!notification.templateVersion)
        return notification.templateName;
    return NotificationFacts::tr("%1, version %2", "name of a template, number")
        .arg(notification.templateName)
        .arg(*notification.templateVersion);
}

// A platform whose list says no ids leads nowhere.
QString linkOf(const Notification &notification)
{
    const bool leads = !notification.templateId.isEmpty() && !notification.service.isEmpty();
    return leads ? QString(templateLink) : QString();
}

Fact idFact(const QString &label, const QString &value)
{
    return {label, value, {}, Ink::Plain, true, true, true};
}

} // namespace

QString sentenceToSay(
    const Notification &notification, std::span<const Row> around, Fork fork, Instant now, const QTimeZone &zone)
{
    QStringList sentences;
    if (const QString spoken = spokenStatus(notification, fork, now, zone); !spoken.isEmpty())
        sentences.append(spoken);
    const bool arrived = statusGroup(notification.status) == StatusGroup::Delivered;
    const Notification *newer = arrived ? nullptr : newerOne(notification, around);
    if (newer)
        sentences.append(newerText(notification, *newer, now, zone));
    return sentences.join(u' ');
}

QString messageNote(const Notification &notification)
{
    QStringList parts;
    const QString sender = notification.replyToText.simplified();
    const bool isSms = notification.notificationType == "sms"_L1;
    if (!sender.isEmpty() && notification.notificationType == "email"_L1)
        parts.append(NotificationFacts::tr("Replies go to %1.").arg(sender));
    else if (!sender.isEmpty() && isSms)
        parts.append(NotificationFacts::tr("From %1.").arg(sender));
    return parts.join(u' ');
}

QList<Fact> factsOf(const Notification &notification, const QString &serviceName)
{
    const QString service = notification.serviceName.isEmpty() ? serviceName : notification.serviceName;
    QList<Fact> facts;
    const QString recipient = recipientInternational(notification);
    addFact(facts, {NotificationFacts::tr("To"), recipient, {}, Ink::Plain, true});
    addFact(facts, {NotificationFacts::tr("Service"), service, serviceLink});
    addFact(facts, {NotificationFacts::tr("Organisation"), notification.organisationName});
    addFact(facts, {NotificationFacts::tr("Template"), templateText(notification), linkOf(notification)});
    addFact(facts, {NotificationFacts::tr("Provider"), providerText(notification.sentBy)});
    addFact(facts, {NotificationFacts::tr("Sent with"), sentThroughText(notification)});
    if (!notification.keyType.isEmpty() && notification.keyType != "normal"_L1)
        addFact(facts, {NotificationFacts::tr("Key type"), keyTypeText(notification.keyType)});
    addFact(facts, {NotificationFacts::tr("Postage"), kindWords(Vocabulary::Postage, notification.postage).text});
    return facts;
}

QList<Fact> idsOf(const Notification &notification)
{
    QList<Fact> facts;
    addFact(facts, idFact(NotificationFacts::tr("Message id"), notification.id));
    addFact(facts, {NotificationFacts::tr("Reference"), notification.clientReference, {}, Ink::Plain, true, true});
    return facts;
}

QString allIdsText(const Notification &notification)
{
    QList<Fact> facts = idsOf(notification);
    addFact(facts, {NotificationFacts::tr("Provider’s reference"), notification.reference});
    addFact(facts, {NotificationFacts::tr("Service id"), notification.service});
    addFact(facts, {NotificationFacts::tr("Template id"), notification.templateId});
    addFact(facts, {NotificationFacts::tr("Job id"), notification.jobId});
    QStringList lines;
    for (const Fact &fact : facts)
        lines.append(NotificationFacts::tr("%1: %2", "name of an id, the id").arg(fact.label, fact.value));
    return lines.join(u'\n');
}

QList<TimelineEntry> timelineOf(
    const Notification &notification, const QTimeZone &zone, QString (*time)(Instant, const QTimeZone &))
{
    const StatusWord state = statusWordOf(notificationStatusWords(notification.notificationType, notification.status));
    const bool waits = notification.status == "created"_L1;
    QList<TimelineEntry> entries;
    if (notification.updatedAt && !waits)
        entries.append({state.words, {}, time(*notification.updatedAt, zone), state.icon, state.ink});
    if (notification.sentAt) {
        const QString provider = providerText(notification.sentBy);
        const QString title
            = provider.isEmpty() ? NotificationFacts::tr("Sent") : NotificationFacts::tr("Sent to %1").arg(provider);
        const QString took = notification.createdAt
            ? NotificationFacts::tr("Took %1").arg(durationText(*notification.createdAt, *notification.sentAt))
            : QString();
        entries.append({title, took, time(*notification.sentAt, zone), u"circle-dot"_s, Ink::Blue});
    }
    if (notification.createdAt) {
        QString detail = sentThroughText(notification);
        if (!notification.clientReference.isEmpty())
            detail = NotificationFacts::tr("%1, reference %2").arg(detail, notification.clientReference);
        entries.append({NotificationFacts::tr("Created"), detail, time(*notification.createdAt, zone), {}, Ink::Grey2});
    }
    return entries;
}

} // namespace postroom
