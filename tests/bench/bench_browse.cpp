// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// browse-memory and browse-gap: all pages of a long list of the local store, one after another, as somebody who scrolls
// (issue A, "Speed").
#include "fillstore.h"
#include "local/localsource.h"
#include "measure.h"
#include "tables/pagedtablemodel.h"

#include <algorithm>
#include <cstdio>
#include <QCoreApplication>
#include <QTemporaryDir>

using namespace postroom;
using namespace postroom::bench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int wholeSize = 1'000'000; ///< messages
constexpr int rowsInView = 40;
constexpr double memoryGoalMb = 40;
constexpr double frameMs = 16;

/// Scrolls a table as a view would: tells what is in view, and once that is there asks for all that a view draws.
class Browser {
public:
    explicit Browser(PagedTableModel &model)
        : m_model(model)
    {
    }

    bool showFirstRows()
    {
        m_model.setViewport(0, rowsInView - 1);
        return runUntil([this] { return m_model.rowCount() > 0 && isInView(0); }, 60s);
    }

    /// Every page from the first to the last; false when one does not come.
    bool scrollThrough(int rows, int step)
    {
        for (int first = 0; first < rows; first += step) {
            const int last = std::min(first + rowsInView, rows) - 1;
            m_model.setViewport(first, last);
            if (!runUntil([this, first, last] { return last < m_model.rowCount() && draw(first, last); }, 60s))
                return false;
        }
        return true;
    }

private:
    bool isInView(int row) const { return m_model.loadState(row) == PagedTableModel::LoadState::Loaded; }

    bool draw(int first, int last) const
    {
        if (!isInView(first) || !isInView(last))
            return false;
        for (int row = first; row <= last; ++row) {
            for (int column = 0; column < m_model.columnCount(); ++column) {
                for (const int role : {int(Qt::DisplayRole), int(PagedTableModel::IconRole)})
                    m_model.data(m_model.index(row, column), role);
            }
        }
        return true;
    }

    PagedTableModel &m_model;
};

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
