// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fork.h"

#include "domain/forkrevisions.h"

#include <algorithm>
#include <array>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct NameRow {
    Fork fork;
    QLatin1StringView name;
};

constexpr std::array names{
    NameRow{Fork::GovUkNotify, "GOV.UK Notify"_L1},
    NameRow{Fork::GcNotify, "GC Notify"_L1},
    NameRow{Fork::NotifyGov, "Notify.gov"_L1},
    NameRow{Fork::VaNotify, "VA Notify"_L1},
};

// Notify.gov has none of the keys of the others, but says what it runs; a page that says "ok" alone tells nothing.
bool saysWhatItRuns(const PlatformStatus &status)
{
    return !status.gitCommit.isEmpty() && !status.dbVersion.isEmpty();
}

} // namespace

Fork forkOf(const PlatformStatus &status)
{
    if (!status.commitSha.isNull())
        return Fork::GcNotify;
    if (!status.mobileApps.isNull() || !status.redis.isNull())
        return Fork::VaNotify;
    if (!status.dbBulkVersion.isNull())
        return Fork::GovUkNotify;
    const Fork known = forkOfRevision(status.dbVersion);
    if (known != Fork::Unknown)
        return known;
    return saysWhatItRuns(status) ? Fork::NotifyGov : Fork::Unknown;
}

Fork forkOfRevision(const QString &revision)
{
    const QByteArray id = revision.toLatin1();
    for (const ForkRevisions &list : forkRevisions()) {
        const auto found = std::lower_bound(list.revisions.begin(), list.revisions.end(), id,
            [](const char *known, const QByteArray &wanted) { return qstrcmp(known, wanted.constData()) < 0; });
        if (found != list.revisions.end() && id == *found)
            return list.fork;
    }
    return Fork::Unknown;
}

QString forkName(Fork fork)
{
    const auto *found
        = std::find_if(names.begin(), names.end(), [fork](const NameRow &row) { return row.fork == fork; });
    return found == names.end() ? QString() : QString(found->name);
}

Fork forkNamed(const QString &name)
{
    const auto *found
        = std::find_if(names.begin(), names.end(), [&name](const NameRow &row) { return row.name == name; });
    return found == names.end() ? Fork::Unknown : found->fork;
}

} // namespace postroom
