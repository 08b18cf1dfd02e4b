// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fillstore.h"

#include "domain/notification.h"
#include "local/recordstore.h"

#include <algorithm>
#include <array>

namespace postroom::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int batchSize = 5000; ///< messages a transaction
constexpr qint64 keptFor = 6LL * 24 * 3600 * 1'000'000; ///< microseconds: every list shows the last week

constexpr std::array statuses{
    "delivered", "delivered", "delivered", "temporary-failure", "permanent-failure", "sending"};

QString idOf(int number)
{
    return u"%1-0000-4000-8000-000000000000"_s.arg(number, 8, 16, QLatin1Char('0'));
}

Row message(int number, int of)
{
    auto record = std::make_shared<Notification>();
    record->id = idOf(number);
    record->service = fillService();
    record->notificationType = u"sms"_s;
    record->templateType = u"sms"_s;
    record->to = u"07700 9%1"_s.arg(number % 100000, 5, 10, QLatin1Char('0'));
    record->normalisedTo = u"4477009%1"_s.arg(number % 100000, 5, 10, QLatin1Char('0'));
    record->status = QString::fromLatin1(statuses[static_cast<std::size_t>(number) % statuses.size()]);
    record->createdAt = Instant(fillMoment - keptFor / of * number - 1'000'000);
    record->sentAt = Instant(record->createdAt->microseconds() + 500'000);
    record->updatedAt = Instant(record->createdAt->microseconds() + 900'000);
    record->sentBy = u"mmg"_s;
    record->keyType = u"normal"_s;
    record->templateId = idOf(-1);
    record->templateName = u"Appointment reminder"_s;
    record->templateVersion = 3;
    record->templateContent
        = u"Dear ((name)), your appointment is on ((date)) at ((place)). Please bring this message, "
          "a photo and something that shows your address. Reply CANCEL if you cannot come."_s;
    record->personalisation = JsonValue::Object{{u"name"_s, u"Person %1"_s.arg(number)},
        {u"date"_s, u"Friday 20 November 2026"_s}, {u"place"_s, u"the Town Hall"_s}};
    spellAs(*record, Notification::internalShape());
    return record;
}

} // namespace

QString fillService()
{
    return idOf(-2);
}

std::optional<Error> fillStore(const QString &path, int messages)
{
    auto opened = RecordStore::open(path, RecordStore::Access::Build);
    if (!opened)
        return opened.error();
    RecordStore &store = *opened.value();
    std::vector<StoredRecord> batch;
    for (int number = 0; number < messages;) {
        batch.clear();
        const int end = std::min(number + batchSize, messages);
        for (; number < end; ++number)
            batch.push_back({Resource::Notifications, message(number, messages)});
        if (auto error = store.write(batch))
            return error;
    }
    return store.finishBuild();
}

} // namespace postroom::bench
