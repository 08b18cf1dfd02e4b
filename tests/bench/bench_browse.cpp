// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// browse-memory and browse-gap: all pages of a long list of the local store, one after another, as somebody who scrolls
// (issue A, "Speed").
#include "browser.h"
#include "fillstore.h"
#include "local/localsource.h"
#include "measure.h"

#include <algorithm>
#include <cstdio>
#include <QCoreApplication>
#include <QTemporaryDir>

using namespace postroom;
using namespace postroom::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int wholeSize = 1'000'000; ///< messages
constexpr double memoryGoalMb = 40;
constexpr double frameMs = 16;

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.sqlite"_s);
    const int rows = sized(wholeSize);
    const double started = nowInMs();
    if (const auto error = fillStore(path, rows)) {
        std::fprintf(stderr, "%s\n", qPrintable(error->detail));
        return 1;
    }
    const double filled = nowInMs();
    const Clock clock{Instant(fillMoment)};
    StoreWorker worker([path]() -> Result<OpenedStore> {
        auto store = RecordStore::open(path, RecordStore::Access::Read);
        if (!store)
            return store.error();
        return OpenedStore{std::move(store).value(), std::nullopt, {}};
    });
    LocalSource source(worker, clock);
    PagedTableModel model(columnsOf(Resource::Notifications), clock, londonZone());
    const Query query{Resource::Notifications, {{FilterKey::Service, fillService()}}};
    model.setSource(&source, query);
    Browser browser(model);
    if (!browser.showFirstRows())
        return 1;
    const double before = residentMb();
    Heartbeat heartbeat;
    if (!browser.scrollThrough(rows, std::max(source.pageSize(query), 1)))
        return 1;
    const double grown = residentMb() - before;
    std::printf("%d rows made in %.0f ms and read in %.0f ms, + %.1f MB (%.1f before), longest gap %.1f ms\n", rows,
        filled - started, nowInMs() - filled, grown, before, heartbeat.longestGapMs());
    printFigure("browse-memory", grown / memoryGoalMb, 1);
    printFigure("browse-gap", heartbeat.longestGapMs() / frameMs, 1);
    return 0;
}
