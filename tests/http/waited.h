// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job.h"

#include <QSignalSpy>

namespace postroom::test {

/// The end of a job, waited for on the event loop; a Bug when it was cancelled or does not come.
template <typename T> Result<T> waited(Job<T> *job, int milliseconds = 20000)
{
    std::optional<Result<T>> result;
    QObject context;
    job->then(&context, [&result](const Result<T> &answer) { result = answer; });
    QSignalSpy ended(job, &AbstractJob::ended);
    ended.wait(milliseconds); // returns at the signal; QTRY looks only every 10 ms
    return result.value_or(makeError(Error::Kind::Bug, QStringLiteral("no answer")));
}

} // namespace postroom::test
