// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordedstore.h"

#include "domain/notification.h"

namespace postroom::test {

using namespace Qt::StringLiterals;

Clock contractClock()
{
    return Clock(Instant::parse(u"2026-11-20T12:00:00Z"_s).value());
}

std::unique_ptr<StoreWorker> workerWith(std::vector<StoredRecord> records)
{
    return std::make_unique<StoreWorker>([records = std::move(records)]() -> Result<OpenedStore> {
        auto store = RecordStore::open(u":memory:"_s, RecordStore::Access::Build);
        if (!store)
            return store.error();
        if (auto error = store.value()->write(records))
            return *error;
        if (auto error = store.value()->finishBuild())
            return *error;
        return OpenedStore{std::move(store).value(), std::nullopt, {}};
    });
}

Row message(const QString &id, const QString &service, Instant created)
{
    Notification record;
    record.id = id;
    record.service = service;
    record.notificationType = u"sms"_s;
    record.status = u"delivered"_s;
    record.keyType = u"normal"_s;
    record.createdAt = created;
    spellAs(record, Notification::internalShape());
    return std::make_shared<Notification>(std::move(record));
}

QStringList idsOf(const std::vector<Row> &rows)
{
    QStringList ids;
    for (const Row &row : rows)
        ids.append(idOf(*row));
    return ids;
}

bool noJobsLeft()
{
    return QTest::qWaitFor([] { return liveJobs() == 0; }, 5'000);
}

} // namespace postroom::test
