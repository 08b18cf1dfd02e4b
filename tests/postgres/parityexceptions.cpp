// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parityexceptions.h"

#include <algorithm>
#include <array>
#include <QRegularExpression>

namespace postroom::test {

using namespace Qt::StringLiterals;

namespace {

struct Exception {
    const char *path; ///< a pattern for the whole path
    const char *reason;
    bool whereItWrites = false; ///< only where answering changed the rows
    bool whereCached = false; ///< only where Redis held something
};

constexpr std::array exceptions{
    Exception{"/service/[^/]+/template/precompiled",
        "the platform makes the template in answering; admin mode reads and finds none", true},
    Exception{"/invite/(service|organisation)/(check/)?gAAAAA[^/]+",
        "only the platform's secret opens the token of an invitation"},
    Exception{"/organisations/[^/]+/services-with-usage", "when today's sums were last made is known to Redis alone",
        false, true},
};

} // namespace

QString notCompared(const Exchange &exchange)
{
    for (const Exception &exception : exceptions) {
        if (exception.whereCached && exchange.cacheBefore.isEmpty())
            continue;
        const QRegularExpression path(QRegularExpression::anchoredPattern(QString::fromLatin1(exception.path)));
        if (exception.whereItWrites && !exchange.alsoWrites)
            continue;
        if (path.match(exchange.path).hasMatch())
            return QString::fromLatin1(exception.reason);
    }
    return {};
}

QStringList parityReasons()
{
    QStringList reasons;
    for (const Exception &exception : exceptions)
        reasons.append(QString::fromLatin1(exception.reason));
    reasons.removeDuplicates();
    return reasons;
}

} // namespace postroom::test
