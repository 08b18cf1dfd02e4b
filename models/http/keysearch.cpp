// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/keysearch.h"

#include "core/logging.h"
#include "domain/notification.h"
#include "http/keylookup.h"

#include <algorithm>

namespace postroom {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds firstPause = 1s;
constexpr std::chrono::milliseconds longestPause = 60s;

// Among the rows of a page, the first that was read before.
std::size_t firstKnown(const std::vector<Row> &rows, const ReadMessages &read)
{
    const auto found
        = std::find_if(rows.begin(), rows.end(), [&read](const Row &row) { return read.ids.contains(idOf(*row)); });
    return static_cast<std::size_t>(found - rows.begin());
}

std::optional<Instant> lastMoment(const std::vector<Row> &rows)
{
    return rows.empty() ? std::nullopt : sortMomentOf(*rows.back());
}

Cursor behind(const std::vector<Row> &rows)
{
    return rows.empty() ? Cursor() : Cursor::after(lastMoment(rows).value_or(Instant()), idOf(*rows.back()));
}

} // namespace

KeySearch::KeySearch(const SearchQuery &query, KeySource &source, const Clock &clock)
    : Search(query)
    , m_source(source)
    , m_clock(clock)
    , m_patterns(query.term)
{
}

// The type can be left to the platform where every request names one; of several the first counts (§6.1.1).
Query KeySearch::asked() const
{
    Query query{Resource::Notifications, {{FilterKey::IncludeJobs, u"true"_s}}};
    const auto &requests = state().query.term.requests;
    if (requests.size() == 1 && !requests.front().types.isEmpty())
        query.filters.push_back({FilterKey::Type, requests.front().types.constFirst()});
    for (const QString &status : state().query.statuses)
        query.filters.push_back({FilterKey::Status, status});
    return query;
}

void KeySearch::start()
{
    const QString olderThan = state().query.olderThan;
    const std::vector<KeyConnection *> keys = m_source.keysOf(state().query.service);
    SearchState &known = editState();
    known.asOf = m_clock.now();
    known.services = static_cast<int>(keys.size());
    known.phase = SearchState::Phase::Asking;
    for (KeyConnection *key : keys) {
        Query query = asked();
        if (!olderThan.isEmpty())
            query.filters.push_back({FilterKey::OlderThan, olderThan});
        ReadMessages &read = key->read(query);
        Reading reading{key, &read, {}, {}, read.rows.empty(), false, std::nullopt, std::nullopt, 0};
        if (!olderThan.isEmpty())
            reading.next = Cursor::after({}, olderThan);
        m_readings.push_back(std::move(reading));
    }
    m_jobs.resize(m_readings.size());
    if (keys.empty()) {
        known.phase = SearchState::Phase::Failed;
        known.error = makeError(Error::Kind::NotFound, u"no API key of that service"_s);
        conclude();
        return;
    }
    for (std::size_t i = 0; i < m_readings.size(); ++i)
        ask(i);
}

void KeySearch::stop()
{
    m_jobs.clear();
    if (!state().isOver())
        editState().phase = SearchState::Phase::Stopped;
    conclude();
}

void KeySearch::conclude()
{
    if (!std::exchange(m_toldFinished, true))
        QMetaObject::invokeMethod(this, &Search::finished, Qt::QueuedConnection);
}

void KeySearch::ask(std::size_t index)
{
    if (state().isOver())
        return;
    const Reading &reading = m_readings[index];
    auto *job = completedPage(*reading.key, asked(), reading.next);
    m_jobs[index].reset(job);
    job->then(this, [this, index](const Result<Page> &answer) { onPage(index, answer); });
}

void KeySearch::onPage(std::size_t index, const Result<Page> &answer)
{
    Reading &reading = m_readings[index];
    if (!answer) {
        onFailure(index, answer.error());
        return;
    }
    reading.attempts = 0;
    if (reading.joined)
        takeOlder(reading, *answer);
    else
        takeFresh(reading, *answer);
    goOn(index);
}

// Reads until what was read before is met. Where the list ends first, that is gone: the platform has deleted it.
void KeySearch::takeFresh(Reading &reading, const Page &page)
{
    const std::size_t known = firstKnown(page.rows, *reading.read);
    const std::vector<Row> fresh(page.rows.begin(), page.rows.begin() + static_cast<std::ptrdiff_t>(known));
    reading.fresh.insert(reading.fresh.end(), fresh.begin(), fresh.end());
    reading.reached = lastMoment(page.rows);
    reading.next = page.next.value_or(Cursor());
    const bool met = known < page.rows.size();
    if (!met && page.next) {
        show(reading, fresh);
        return;
    }
    ReadMessages &read = *reading.read;
    if (!met)
        read = ReadMessages();
    read.renew(page.rows);
    read.prepend(reading.fresh);
    reading.fresh.clear();
    reading.joined = true;
    read.whole = read.whole || !met;
    reading.reached = lastMoment(read.rows);
    reading.next = behind(read.rows);
    reading.over = read.whole;
    show(reading, read.rows);
}

void KeySearch::takeOlder(Reading &reading, const Page &page)
{
    reading.read->append(page.rows);
    if (!page.rows.empty())
        reading.reached = lastMoment(page.rows);
    reading.read->whole = !page.next;
    reading.over = !page.next;
    reading.next = page.next.value_or(Cursor());
    show(reading, page.rows);
}

void KeySearch::goOn(std::size_t index)
{
    Reading &reading = m_readings[index];
    tellReach();
    if (state().isOver()) // stopped by who heard of the rows
        return;
    if (reading.over)
        close(reading);
    else
        ask(index);
}

void KeySearch::show(const Reading &reading, const std::vector<Row> &rows)
{
    std::vector<Row> found;
    for (const Row &row : rows) {
        const auto *message = as<Notification>(row);
        if (message && m_patterns.matches(message->notificationType, message->normalisedTo, message->clientReference))
            found.push_back(row);
    }
    if (!found.empty())
        add(found, reading.key->name());
}

void KeySearch::onFailure(std::size_t index, const Error &error)
{
    Reading &reading = m_readings[index];
    if (error.kind == Error::Kind::RateLimited && reading.attempts < patience) {
        const auto pause = std::min(error.retryAfter.value_or(firstPause * (1 << reading.attempts)), longestPause);
        ++reading.attempts;
        QTimer::singleShot(pause, this, [this, index] { ask(index); });
        return;
    }
    qCInfo(lcSearch) << "a key could not be asked, of service" << reading.key->serviceId() << kindName(error.kind);
    reading.error = error;
    close(reading);
}

void KeySearch::close(Reading &reading)
{
    reading.over = true;
    SearchState &known = editState();
    if (reading.error)
        known.failed.push_back({reading.key->serviceId(), reading.key->name(), *reading.error});
    else
        ++known.answered;
    tellReach();
    const bool all = std::all_of(m_readings.begin(), m_readings.end(), [](const Reading &r) { return r.over; });
    if (!all)
        return;
    const bool none = known.answered == 0 && known.messages == 0;
    known.phase = none ? SearchState::Phase::Failed : SearchState::Phase::Finished;
    if (none)
        known.error = known.failed.front().error;
    conclude();
}

// Where all that are still read have come to; at the end, the oldest message that was looked at.
void KeySearch::tellReach()
{
    std::optional<Instant> latest, oldest;
    bool all = true;
    for (const Reading &reading : m_readings) {
        if (reading.error)
            continue;
        if (reading.reached)
            oldest = std::min(oldest.value_or(*reading.reached), *reading.reached);
        if (reading.over)
            continue;
        all = all && reading.reached.has_value();
        if (reading.reached)
            latest = std::max(latest.value_or(*reading.reached), *reading.reached);
    }
    editState().backTo = !all ? std::nullopt : latest ? latest : oldest;
}

} // namespace postroom
