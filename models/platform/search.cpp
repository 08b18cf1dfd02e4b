// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/search.h"

#include "domain/notification.h"

#include <algorithm>

namespace postroom {

namespace {

constexpr int rowsPerPage = 200;

} // namespace

bool standsBefore(const Record &a, const Record &b)
{
    const auto left = sortMomentOf(a).value_or(Instant());
    const auto right = sortMomentOf(b).value_or(Instant());
    return left != right ? left > right : idOf(a) > idOf(b);
}

Search::Search(const SearchQuery &query)
{
    m_state.query = query;
}

Job<Page> *Search::page(const Query &, const Cursor &cursor)
{
    std::size_t number = 1;
    if (cursor.kind == Cursor::Kind::Number)
        number = static_cast<std::size_t>(std::max(cursor.number, 1));
    else if (cursor.kind == Cursor::Kind::Last && !m_rows.empty())
        number = (m_rows.size() - 1) / rowsPerPage + 1;
    const std::size_t first = std::min((number - 1) * rowsPerPage, m_rows.size());
    const std::size_t last = std::min(first + rowsPerPage, m_rows.size());
    Page page;
    page.rows.assign(
        m_rows.begin() + static_cast<std::ptrdiff_t>(first), m_rows.begin() + static_cast<std::ptrdiff_t>(last));
    if (last < m_rows.size())
        page.next = Cursor::page(static_cast<int>(number) + 1);
    if (number > 1)
        page.previous = Cursor::page(static_cast<int>(number) - 1);
    const bool all = m_state.isComplete() && m_state.showMore.isEmpty() && !m_state.hasMore;
    page.count = {all ? RowCount::Kind::Exact : RowCount::Kind::AtLeast, static_cast<qint64>(m_rows.size())};
    return Job<Page>::finished(std::move(page));
}

Job<Row> *Search::one(const Target &target)
{
    const auto found
        = std::find_if(m_rows.begin(), m_rows.end(), [&target](const Row &row) { return idOf(*row) == target.id; });
    if (found == m_rows.end())
        return Job<Row>::finished(makeError(Error::Kind::NotFound, target.id));
    return Job<Row>::finished(*found);
}

Job<Cursor> *Search::locate(const Query &, std::optional<Instant> moment)
{
    std::size_t position = m_rows.empty() ? 0 : m_rows.size() - 1;
    if (moment) {
        const auto found = std::find_if(m_rows.begin(), m_rows.end(),
            [&moment](const Row &row) { return sortMomentOf(*row).value_or(Instant()) <= *moment; });
        position = std::min(position, static_cast<std::size_t>(found - m_rows.begin()));
    }
    return Job<Cursor>::finished(Cursor::page(static_cast<int>(position) / rowsPerPage + 1));
}

std::optional<WhyNot> Search::whyNot(const Query &query) const
{
    return query.resource == Resource::Notifications ? std::nullopt : std::optional<WhyNot>(WhyNot{});
}

std::optional<WhyNot> Search::whyNot(const Target &target) const
{
    return whyNot(Query{target.resource, {}});
}

int Search::pageSize(const Query &) const
{
    return rowsPerPage;
}

SearchState &Search::editState()
{
    announce();
    return m_state;
}

void Search::announce()
{
    if (std::exchange(m_announcing, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_announcing = false;
            Q_EMIT stateChanged();
        },
        Qt::QueuedConnection);
}

void Search::add(const std::vector<Row> &rows, const QString &serviceName)
{
    std::vector<Row> named;
    for (const Row &row : rows) {
        if (const auto *notification = as<Notification>(row))
            named.push_back(withServiceName(*notification, serviceName));
    }
    add(named);
}

// Rows that stand side by side go in as one run, so that a view is told once.
void Search::add(const std::vector<Row> &rows)
{
    std::vector<Row> fresh;
    for (const Row &row : rows) {
        const auto *notification = as<Notification>(row);
        const QString id = notification->id;
        if (!id.isEmpty() && m_ids.contains(id)) // those without an id are not the same message
            continue;
        m_ids.insert(id);
        m_services.insert(notification->service);
        fresh.push_back(row);
    }
    std::sort(fresh.begin(), fresh.end(), [](const Row &a, const Row &b) { return standsBefore(*a, *b); });
    std::size_t position = 0;
    for (auto next = fresh.begin(); next != fresh.end();) {
        const auto place = std::lower_bound(m_rows.begin() + static_cast<std::ptrdiff_t>(position), m_rows.end(), *next,
            [](const Row &a, const Row &b) { return standsBefore(*a, *b); });
        position = static_cast<std::size_t>(place - m_rows.begin());
        auto end = next + 1;
        while (end != fresh.end() && (position == m_rows.size() || standsBefore(**end, *m_rows[position])))
            ++end;
        std::vector<Row> run(next, end);
        const std::size_t length = run.size();
        insertRun(position, std::move(run));
        position += length;
        next = end;
    }
    m_state.messages = static_cast<qint64>(m_rows.size());
    m_state.servicesWithMessages = static_cast<int>(m_services.size());
    announce();
}

void Search::insertRun(std::size_t position, std::vector<Row> run)
{
    m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(position), run.begin(), run.end());
    Q_EMIT inserted(static_cast<qint64>(position), run);
}

} // namespace postroom
