// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "local/demoreceived.h"

#include "domain/shape.h"

#include <algorithm>
#include <QHash>

using namespace Qt::StringLiterals;

namespace postroom {

namespace {

// Most people answer within the hour.
Instant answeredAt(const Notification &message, Instant now, DemoRandom &random)
{
    const Instant from = message.updatedAt.value_or(*message.createdAt);
    const double unit = random.fraction();
    const double seconds = 40 + 3600 * unit * unit * 5 + random.fraction();
    const auto room = static_cast<double>(now.microseconds() - from.microseconds()) / 1e6;
    return after(from, std::min(seconds, 0.9 * room));
}

} // namespace

std::vector<InboundSms> makeDemoReceived(const DemoWorld &world, const std::vector<Notification> &notifications)
{
    QHash<QString, const DemoReceived *> services;
    for (std::size_t s = 0; s < world.services.size(); ++s) {
        if (!world.words.services[s].received.replies.empty())
            services.insert(world.services[s].id, &world.words.services[s].received);
    }
    std::vector<InboundSms> texts;
    for (const Notification &message : notifications) {
        const DemoReceived *words = services.value(message.service);
        if (!words || message.notificationType != u"sms"_s || message.status != u"delivered"_s)
            continue;
        DemoRandom random(world.seed, message.id.left(8).toULongLong(nullptr, 16));
        if (!random.perMille(words->perMille))
            continue;
        InboundSms made;
        made.id = random.uuid();
        made.content = random.byShare(words->replies, [](const DemoReply &reply) { return reply.share; }).text;
        made.createdAt = answeredAt(message, world.times.now(), random);
        made.notifyNumber = words->number;
        made.serviceId = message.service;
        made.userNumber = message.normalisedTo;
        spellAs(made, InboundSms::internalShape());
        texts.push_back(made);
    }
    std::stable_sort(
        texts.begin(), texts.end(), [](const InboundSms &a, const InboundSms &b) { return a.createdAt > b.createdAt; });
    return texts;
}

} // namespace postroom
