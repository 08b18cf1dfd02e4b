// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/notification.h"
#include "platform/source.h"

#include <algorithm>

namespace postroom::test {

/// A list of messages whose answers are let go by hand: ask, look at pending(), release() or fail(). Pages by number
/// or, with `keyset`, behind a key.
class FakeSource : public Source {
public:
    struct Asked {
        Cursor cursor;
        QPointer<postroom::Job<Page>> job;
    };

    std::vector<Row> rows;
    int rowsPerPage = 200;
    bool keyset = false;
    bool counts = false; ///< pages tell the exact count
    bool countsAtItsEnd = false; ///< the last page alone does, as far as its number tells
    bool whole = false;
    int requests = 0; ///< ever made

    /// `count` messages, newest first, one a minute back from `newest`, ids "first", "first+1", …
    static std::vector<Row> messages(int first, int count, Instant newest = Instant(1'800'000'000'000'000))
    {
        std::vector<Row> made;
        for (int i = first; i < first + count; ++i)
            made.push_back(message(i, Instant(newest.microseconds() - i * qint64(60'000'000))));
        return made;
    }
    static Row message(int number, Instant created)
    {
        auto row = std::make_shared<Notification>();
        row->id = QStringLiteral("%1").arg(number, 6, 10, QLatin1Char('0'));
        row->to = QStringLiteral("person %1").arg(number);
        row->notificationType = QStringLiteral("email");
        row->status = QStringLiteral("delivered");
        row->createdAt = created;
        spellAs(*row, Notification::internalShape());
        return row;
    }

    postroom::Job<Page> *page(const Query &, const Cursor &cursor) override
    {
        auto *job = new postroom::Job<Page>(std::chrono::minutes(1));
        ++requests;
        m_asked.push_back({cursor, job});
        return job;
    }
    postroom::Job<Row> *one(const Target &) override { return postroom::Job<Row>::finished(Row()); }
    postroom::Job<Cursor> *locate(const Query &, std::optional<Instant> moment) override
    {
        auto *job = new postroom::Job<Cursor>(std::chrono::minutes(1));
        m_located = job;
        m_moment = moment;
        return job;
    }
    std::optional<WhyNot> whyNot(const Query &) const override { return {}; }
    std::optional<WhyNot> whyNot(const Target &) const override { return {}; }
    int pageSize(const Query &) const override { return whole ? 0 : rowsPerPage; }

    /// What is asked and neither answered nor cancelled, oldest first.
    std::vector<Cursor> pending()
    {
        dropEnded();
        std::vector<Cursor> cursors;
        for (const Asked &asked : m_asked)
            cursors.push_back(asked.cursor);
        return cursors;
    }
    /// Answers the oldest request from the rows as they are now.
    void release()
    {
        dropEnded();
        Asked asked = m_asked.front();
        m_asked.erase(m_asked.begin());
        asked.job->finish(answer(asked.cursor));
    }
    void releaseAll()
    {
        while (!pending().empty())
            release();
    }
    void fail(const Error &error)
    {
        dropEnded();
        Asked asked = m_asked.front();
        m_asked.erase(m_asked.begin());
        asked.job->finish(error);
    }
    bool isLocating() const { return m_located && !m_located->isOver(); }
    void releaseLocate()
    {
        std::size_t at = rows.empty() ? 0 : rows.size() - 1;
        while (m_moment && at > 0 && *sortMomentOf(*rows[at - 1]) <= *m_moment)
            --at;
        const auto page = at / static_cast<std::size_t>(rowsPerPage);
        const auto start = page * static_cast<std::size_t>(rowsPerPage);
        m_located->finish(keyset && start > 0 ? keyOf(start - 1) : Cursor::page(static_cast<int>(page) + 1));
    }
    /// As a search does it.
    void insert(int position, std::vector<Row> added)
    {
        rows.insert(rows.begin() + position, added.begin(), added.end());
        Q_EMIT inserted(position, added);
    }

private:
    static bool isOver(const Asked &asked) { return !asked.job || asked.job->isOver(); }
    void dropEnded() { std::erase_if(m_asked, &FakeSource::isOver); }
    Cursor keyOf(std::size_t row) const { return Cursor::after(*sortMomentOf(*rows[row]), idOf(*rows[row])); }
    std::size_t startOf(const Cursor &cursor) const
    {
        if (cursor.kind == Cursor::Kind::Number)
            return std::min(static_cast<std::size_t>((cursor.number - 1) * rowsPerPage), rows.size());
        if (cursor.kind == Cursor::Kind::First)
            return 0;
        const auto key = std::pair(cursor.moment, cursor.id);
        const bool after = cursor.kind == Cursor::Kind::After;
        std::size_t at = 0;
        // Newest first, equal moments by id ascending.
        const auto isBehind = [&key](const Row &row) {
            const auto moment = *sortMomentOf(*row);
            return moment < key.first || (moment == key.first && idOf(*row) > key.second);
        };
        while (at < rows.size() && !isBehind(rows[at]))
            ++at;
        if (after)
            return at;
        const std::size_t end = at > 0 ? at - 1 : 0;
        const auto size = static_cast<std::size_t>(rowsPerPage);
        return end > size ? end - size : 0;
    }
    Page answer(const Cursor &cursor) const
    {
        const std::size_t start = startOf(cursor);
        const std::size_t size = whole ? rows.size() : static_cast<std::size_t>(rowsPerPage);
        std::size_t end = std::min(start + size, rows.size());
        if (cursor.kind == Cursor::Kind::Before)
            end = std::min(startOf(Cursor::after(cursor.moment, cursor.id)) - 1, rows.size());
        Page page;
        page.rows.assign(
            rows.begin() + static_cast<std::ptrdiff_t>(start), rows.begin() + static_cast<std::ptrdiff_t>(end));
        const int number = static_cast<int>(start) / rowsPerPage + 1;
        if (end < rows.size())
            page.next = keyset ? keyOf(end - 1) : Cursor::page(number + 1);
        if (start > 0 && keyset)
            page.previous = Cursor::before(*sortMomentOf(*rows[start]), idOf(*rows[start]));
        else if (start > 0)
            page.previous = Cursor::page(number - 1);
        if (counts || (countsAtItsEnd && !page.next))
            page.count = {RowCount::Kind::Exact, static_cast<qint64>(rows.size())};
        return page;
    }

    std::vector<Asked> m_asked;
    QPointer<postroom::Job<Cursor>> m_located;
    std::optional<Instant> m_moment;
};

} // namespace postroom::test
