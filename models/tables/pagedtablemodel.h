// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "platform/source.h"
#include "tables/pagecache.h"
#include "tables/pagemap.h"

#include <functional>
#include <QAbstractTableModel>
#include <QPointer>
#include <QTimer>

namespace postroom {

/// A table over a list that is read page by page (design §3). data() looks up and fetches nothing: the view says what
/// is in view, and a pump that gathers for 30 ms asks for those pages, the newest wish first, two at once, and cancels
/// what scrolled away. Rows come in, go and change by insert, remove and dataChanged; only a new question resets.
///
/// The source must outlive the model or setSource() must be called before it goes. GUI thread.
class PagedTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< QString: the record's id
        ValueRole, ///< QVariant of the exact value as text (cellRaw), for copying and sorting
        LoadStateRole, ///< int: LoadState of the row
        ToneRole, ///< int: Tone
        IconRole, ///< QString: name of a Lucide icon; empty for none
        KindRole, ///< int: Column::Kind
        RateRole ///< double: 0 to 1 for a progress bar, negative for none
    };
    /// Where a row, or the whole list, stands. "Empty" is Loaded with no rows.
    enum class LoadState {
        NotAsked,
        Loading,
        Loaded,
        Failed, ///< nothing to show; see errorOf() or error()
        Outdated ///< shown, but being read again or failed to be; see errorOf()
    };
    Q_ENUM(LoadState)

    static constexpr int maximumRows = 10'000'000; ///< Qt's pixel limit; see isCapped()
    static constexpr std::chrono::milliseconds gatherTime{30};
    static constexpr int maximumRequests = 2;

    /// `columns` live for ever (they are static tables).
    PagedTableModel(
        std::span<const Column> columns, const Clock &clock, const QTimeZone &zone, QObject *parent = nullptr);
    ~PagedTableModel() override;

    /// Asks a new question; what was shown goes, and the first page is asked for at once. A null source empties the
    /// table.
    void setSource(Source *source, const Query &query);
    /// Another source answers the same question anew: what is shown stays until refresh() has put in place what that
    /// one says. The source before may go as soon as this returns.
    void replaceSource(Source *source, const Query &query);
    const Query &query() const { return m_query; }
    std::span<const Column> columns() const { return m_columns; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The rows that the view shows; call on every scroll and resize. Pages around them are asked for.
    void setViewport(int first, int last);
    /// Looks at the clock: words change, and are announced, only when the day does. Call once a minute while visible.
    void renewWords();
    /// How many rows may be held; for tests and small machines.
    void setCapacity(int blocks);

    /// How long the whole list is, as far as known; rowCount() is what can be shown of it.
    const RowCount &count() const { return m_count; }
    /// True when the list is longer than a table can show; narrow the question.
    bool isCapped() const { return m_capped; }
    /// The list's own state: Loading until the first page came, Failed when it did not.
    LoadState state() const;
    /// Why the first page failed, or what the list could not read at its ends.
    const std::optional<Error> &error() const { return m_error; }
    /// When the rows in view were read last; nothing before the first answer.
    std::optional<Instant> readAt() const { return m_readAt; }
    /// True while anything is asked for.
    bool isBusy() const { return !m_requests.empty() || m_locate; }
    /// True while wishes are gathered, before the pump looks at them.
    bool isGathering() const { return m_pump.isActive(); }

    /// The record of a row; null when it is not held.
    Row record(int row) const;
    /// The row with that id among those held; -1 when there is none.
    int rowOf(const QString &id) const;
    LoadState loadState(int row) const;
    /// Why the row's page could not be read.
    std::optional<Error> errorOf(int row) const;
    /// How many rows are held in memory.
    qint64 heldRows() const { return m_cache.heldRows(); }

public Q_SLOTS:
    /// Asks again for the page of that row.
    void retry(int row);
    /// Asks again for everything that failed.
    void retryAll();
    /// Reads what is in view anew and puts it in place by id, so that selection and top row stay (both follow the row's
    /// persistent index); the rest is read again when it comes into view. Ends with refreshed().
    void refresh();
    /// Goes to the first row that is not newer than the moment, or to the end. Ends with located() or locateFailed().
    void goTo(std::optional<postroom::Instant> moment);
    /// Stops goTo().
    void stopGoing();
    /// Goes back to the list's start; located(0) follows.
    void goToStart();
    /// Ends everything that is asked for; rows that were being read are "not asked" again.
    void stop();

Q_SIGNALS:
    /// state(), error() or isBusy() changed.
    void stateChanged();
    /// count() changed.
    void countChanged();
    /// refresh() is done; loadState() tells what failed.
    void refreshed();
    /// goTo() found its row.
    void located(int row);
    void locateFailed(const postroom::Error &error);
    /// How far goTo() is: requests done and, where known, of how many.
    void locating(qint64 done, qint64 total);

private:
    enum class Part { First, Page, Head, Tail, Jump, Refresh };
    struct Request {
        QPointer<AbstractJob> job;
        Part part = Part::Page;
        int page = -1; ///< Part::Page: which one
        Cursor cursor;
        std::optional<Instant> moment; ///< Part::Jump: which row is looked for; the last one when there is none
    };
    /// A refresh that is being read: pages one after another, put in place together.
    struct Refresh {
        int page = 0; ///< the first one
        int wanted = 0;
        std::vector<Page> read;
    };

    void connectSource(Source *source, const Query &query);
    void restart();
    void ask(Request request);
    void pump();
    bool askPage(int page);
    void askEnds(int first, int last);
    void cancelOutOfView();
    void cancelWhere(const std::function<bool(const Request &)> &matches);
    void forget(AbstractJob *job);
    const Request *requestFor(Part part, int page = -1) const;
    bool needs(int page) const;
    std::pair<int, int> pagesInView(int margin) const;

    void onAnswer(AbstractJob *job, const Result<Page> &answer);
    void onFailed(const Request &request, const Error &error);
    void onFirst(const Page &answer, const Cursor &cursor);
    void onPage(int page, const Page &answer);
    void onTail(const Page &answer, const Cursor &cursor);
    void onHead(const Page &answer, const Cursor &cursor);
    void onJump(const Request &request, const Page &answer);
    void startAt(const Page &answer, const Cursor &cursor);
    void onRefresh(const Page &answer);
    void placeRefresh(const Refresh &refresh);
    void endRefresh();
    void onInserted(qint64 position, const std::vector<Row> &rows);
    void onLocated(const Result<Cursor> &answer, std::optional<Instant> moment);

    void swapRows(qint64 first, qint64 count, const std::vector<Row> &rows);
    void put(qint64 first, const Row *rows, qint64 count);
    void grow(qint64 at, const Row *rows, qint64 count);
    void shrink(qint64 at, qint64 count);
    void endAfter(int page);
    void setLength(qint64 rows);
    void adoptCount(const RowCount &count);
    const Cell &cellOf(const CachedRow &row, int column) const;
    void announceRows(qint64 first, qint64 last, const QList<int> &roles = {});
    void announcePage(int page);
    QVariant absentData(int row, const Column &column, int role) const;
    QVariant cellData(const CachedRow &row, int column, int role) const;

    std::span<const Column> m_columns;
    Clock m_clock;
    ColumnContext m_context;
    QPointer<Source> m_source;
    Query m_query;
    PageCache m_cache;
    PageMap m_pages;
    std::vector<Request> m_requests;
    std::optional<Refresh> m_refresh;
    QPointer<AbstractJob> m_locate;
    QTimer m_pump;
    RowCount m_count;
    std::optional<Error> m_error;
    std::optional<Instant> m_readAt;
    qint64 m_rows = 0; ///< what the views have been told
    qint64 m_pageRows = 0; ///< of a full page; 0 for a list that comes whole
    quint64 m_generation = 0;
    int m_blocks = PageCache::defaultBlocks;
    int m_first = 0;
    int m_last = -1;
    bool m_capped = false;
    bool m_endFailed = false; ///< the list could not be read on at an end: not tried again by itself
    bool m_goingToStart = false;
};

} // namespace postroom
