// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/benchstore.h"

#include "domain/notification.h"
#include "domain/service.h"

#include <algorithm>
#include <array>

namespace postroom::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int chunk = 10'000; // messages in memory at once
constexpr qint64 span = 30LL * 24 * 3600 * 1'000'000; // microseconds

constexpr std::array statuses{
    "delivered"_L1, "delivered"_L1, "delivered"_L1, "sending"_L1, "temporary-failure"_L1, "permanent-failure"_L1};

StoredRecord serviceRecord()
{
    Service service;
    service.id = benchService;
    service.name = u"Bench service"_s;
    service.active = true;
    service.restricted = false;
    spellAs(service, Service::internalShape());
    return {Resource::Services, std::make_shared<Service>(service)};
}

// What all messages share, spelled once.
Notification pattern()
{
    Notification message;
    message.notificationType = u"sms"_s;
    message.keyType = u"normal"_s;
    message.service = benchService;
    message.sentBy = u"mmg"_s;
    message.templateId = u"6b1a4e0e-0000-4000-8000-000000000002"_s;
    message.templateName = u"Sign-in code"_s;
    message.templateType = u"sms"_s;
    message.templateVersion = 1;
    message.templateContent = u"((code)) is your sign-in code"_s;
    spellAs(message, Notification::internalShape());
    return message;
}

StoredRecord messageRecord(const Notification &shared, int index, int messages, Instant now)
{
    auto message = std::make_shared<Notification>(shared);
    const auto number = static_cast<std::size_t>(index);
    message->id = u"6b1a4e0e-0000-4000-9000-%1"_s.arg(index, 12, 10, QChar(u'0'));
    message->to = u"07700 9%1"_s.arg(index % 100'000, 5, 10, QChar(u'0'));
    message->normalisedTo = u"4477009%1"_s.arg(index % 100'000, 5, 10, QChar(u'0'));
    message->status = statuses[number % statuses.size()];
    message->createdAt = Instant(now.microseconds() - span / messages * index);
    message->sentAt = Instant(message->createdAt->microseconds() + 900'000);
    return {Resource::Notifications, message};
}

} // namespace

std::optional<Error> fillForBench(RecordStore &store, int messages, Instant now)
{
    const Notification shared = pattern();
    std::vector<StoredRecord> records{serviceRecord()};
    for (int index = 0; index < messages; ++index) {
        records.push_back(messageRecord(shared, index, messages, now));
        if (index % chunk != chunk - 1)
            continue;
        if (auto error = store.write(records))
            return error;
        records.clear();
    }
    if (auto error = store.write(records))
        return error;
    return store.finishBuild();
}

} // namespace postroom::test
