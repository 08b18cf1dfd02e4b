// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "local/storeworker.h"

#include <QJsonObject>
#include <QTest>

namespace postroom::test {

/// The objects of one .jsonl file below tests/data/contract, in their order.
QList<QJsonObject> contractLines(const QString &path);
/// The recorded platform's rows as records: services, retention, templates and their versions, jobs, messages. They
/// carry what lists, filters and searches look at.
std::vector<StoredRecord> contractRecords();
/// Where the recorded platform's clock stood.
Clock contractClock();

/// A worker on a store in memory that holds these records.
std::unique_ptr<StoreWorker> workerWith(std::vector<StoredRecord> records);

/// A message with what lists look at.
Row message(const QString &id, const QString &service, Instant created);

/// The ids of rows, in order.
QStringList idsOf(const std::vector<Row> &rows);

/// Waits for a job's end and gives its result; a Timeout error when it does not come.
template <typename T> Result<T> resultOf(Job<T> *job)
{
    std::optional<Result<T>> result;
    QObject context;
    job->then(&context, [&result](const Result<T> &answer) { result.emplace(answer); });
    if (!QTest::qWaitFor([&result] { return result.has_value(); }, 120'000))
        return makeError(Error::Kind::Timeout, QString());
    return *result;
}

/// True once nothing waits any more, for the cleanup of every test.
bool noJobsLeft();

} // namespace postroom::test
