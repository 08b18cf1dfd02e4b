// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "local/localsource.h"

#include "local/localpage.h"
#include "local/localquery.h"

namespace postroom {

namespace {

// What whyNot() would have said, for those who ask all the same.
Error refusal(const WhyNot &why)
{
    const QString filter = why.filter ? QString(filterWord(*why.filter)) : QString();
    return makeError(Error::Kind::Invalid, filter);
}

} // namespace

LocalSource::LocalSource(StoreWorker &worker, const Clock &clock)
    : m_worker(worker)
    , m_clock(clock)
{
}

Job<Page> *LocalSource::page(const Query &query, const Cursor &cursor)
{
    if (const auto why = whyNot(query))
        return Job<Page>::finished(refusal(*why));
    return m_worker.run<Page>(
        [query, cursor, now = m_clock.now()](StoreDesk &desk) { return localPage(desk, query, cursor, now); });
}

Job<Row> *LocalSource::one(const Target &target)
{
    if (const auto why = whyNot(target))
        return Job<Row>::finished(refusal(*why));
    return m_worker.run<Row>([target](StoreDesk &desk) { return localRecord(desk, target); });
}

Job<Cursor> *LocalSource::locate(const Query &query, std::optional<Instant> moment)
{
    if (const auto why = whyNot(query))
        return Job<Cursor>::finished(refusal(*why));
    if (!moment)
        return Job<Cursor>::finished(Cursor{Cursor::Kind::Last, 1, {}, {}});
    return m_worker.run<Cursor>([query, moment = *moment, now = m_clock.now()](
                                    StoreDesk &desk) { return localPlace(desk, query, moment, now); });
}

std::optional<WhyNot> LocalSource::whyNot(const Query &query) const
{
    return whyNotLocally(query);
}

std::optional<WhyNot> LocalSource::whyNot(const Target &target) const
{
    return whyNotLocally(target);
}

int LocalSource::pageSize(const Query &query) const
{
    const auto size = localPageSize(query);
    return size ? *size : 0;
}

} // namespace postroom
