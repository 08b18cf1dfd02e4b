// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/narrowedsource.h"

#include "core/innerjob.h"
#include "core/wordslocale.h"
#include "platform/rowflow.h"

#include <algorithm>
#include <memory>
#include <numeric>
#include <QCollator>
#include <QSet>

namespace postroom {

namespace {

constexpr std::chrono::hours longestReading{1}; // each page has a deadline of its own

// Numbers and times by what they are, everything else by what its cell says.
struct SortKey {
    std::optional<double> amount;
    QString words;

    bool isEmpty() const { return !amount && words.isEmpty(); }
};

std::optional<double> amountOf(const Value &value)
{
    if (const auto *whole = std::get_if<qint64>(&value))
        return static_cast<double>(*whole);
    if (const auto *number = std::get_if<Decimal>(&value); number && !number->digits.isEmpty())
        return number->digits.toDouble();
    if (const auto *day = std::get_if<QDate>(&value); day && day->isValid())
        return static_cast<double>(day->toJulianDay());
    if (const auto *moment = std::get_if<Instant>(&value))
        return static_cast<double>(moment->microseconds());
    return std::nullopt;
}

bool isLess(const SortKey &left, const SortKey &right, const QCollator &order)
{
    if (left.amount && right.amount)
        return *left.amount < *right.amount;
    if (left.amount || right.amount)
        return right.amount.has_value();
    return order.compare(left.words, right.words) < 0;
}

// Where there is nothing, it comes last either way (user-reports, "Sort by display role").
bool isBefore(const SortKey &left, const SortKey &right, const QCollator &order, bool descending)
{
    if (left.isEmpty() || right.isEmpty())
        return right.isEmpty() && !left.isEmpty();
    return descending ? isLess(right, left, order) : isLess(left, right, order);
}

} // namespace

NarrowedSource::NarrowedSource(
    Source &whole, std::span<const Column> columns, const Clock &clock, const QTimeZone &zone)
    : m_whole(whole)
    , m_columns(columns)
    , m_clock(clock)
    , m_zone(zone)
{
}

void NarrowedSource::setNarrowing(const Narrowing &narrowing)
{
    m_narrowing = narrowing;
    m_isHeld = true;
}

Job<Page> *NarrowedSource::page(const Query &query, const Cursor &)
{
    if (std::exchange(m_isHeld, false) && m_read == query)
        return Job<Page>::finished(narrowed());
    auto *job = new Job<Page>(longestReading);
    const auto rows = std::make_shared<std::vector<Row>>();
    auto *inner = everyPage(m_whole, query, [rows](std::span<const Row> more) {
        rows->insert(rows->end(), more.begin(), more.end());
        return std::optional<Error>();
    });
    holdInside(job, inner);
    inner->then(job, [this, job, query, rows](const Result<qint64> &count) {
        if (!count)
            return job->finish(count.error());
        m_rows = std::move(*rows);
        m_read = query;
        Q_EMIT wholeRead();
        job->finish(narrowed());
    });
    return job;
}

Job<Cursor> *NarrowedSource::locate(const Query &, std::optional<Instant>)
{
    return Job<Cursor>::finished(Cursor());
}

QString NarrowedSource::cell(int column, const Record &record) const
{
    return cellText(m_columns[static_cast<std::size_t>(column)], record, {m_clock.now(), m_zone});
}

QString NarrowedSource::choice(int column, const Record &record) const
{
    const Column &about = m_columns[static_cast<std::size_t>(column)];
    return about.kind == Column::Kind::Type ? cellLook(about, record).text : cell(column, record);
}

QStringList NarrowedSource::wordsIn(int column) const
{
    QSet<QString> words;
    for (const Row &row : m_rows)
        words.insert(choice(column, *row));
    words.remove(QString());
    QStringList sorted(words.begin(), words.end());
    sorted.sort(Qt::CaseInsensitive);
    return sorted;
}

bool NarrowedSource::isWanted(const Record &record, const QStringList &words) const
{
    for (const auto &[column, said] : m_narrowing.chosen) {
        if (choice(column, record) != said)
            return false;
    }
    if (words.isEmpty())
        return true;
    QString all;
    for (int column = 0; column < static_cast<int>(m_columns.size()); ++column)
        all += cell(column, record) + u'\n';
    return std::all_of(
        words.begin(), words.end(), [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

void NarrowedSource::sort(std::vector<Row> &rows) const
{
    if (!m_narrowing.sortedBy) {
        if (m_narrowing.descending)
            std::reverse(rows.begin(), rows.end());
        return;
    }
    const int column = *m_narrowing.sortedBy;
    QCollator order(wordsLocale());
    order.setNumericMode(true);
    std::vector<SortKey> keys;
    keys.reserve(rows.size());
    const Column &about = m_columns[static_cast<std::size_t>(column)];
    for (const Row &row : rows)
        keys.push_back({about.order ? about.order(*row) : amountOf(cellValue(about, *row)), cell(column, *row)});
    std::vector<std::size_t> places(rows.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    std::stable_sort(places.begin(), places.end(), [&](std::size_t left, std::size_t right) {
        return isBefore(keys[left], keys[right], order, m_narrowing.descending);
    });
    std::vector<Row> sorted;
    sorted.reserve(rows.size());
    for (const std::size_t place : places)
        sorted.push_back(std::move(rows[place]));
    rows = std::move(sorted);
}

std::vector<Row> NarrowedSource::wanted() const
{
    const QStringList words = m_narrowing.words.split(u' ', Qt::SkipEmptyParts);
    std::vector<Row> rows;
    std::copy_if(
        m_rows.begin(), m_rows.end(), std::back_inserter(rows), [&](const Row &row) { return isWanted(*row, words); });
    return rows;
}

Page NarrowedSource::narrowed() const
{
    Page page;
    page.rows = wanted();
    sort(page.rows);
    page.count = {RowCount::Kind::Exact, static_cast<qint64>(page.rows.size())};
    return page;
}

} // namespace postroom
