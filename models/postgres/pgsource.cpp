// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres/pgsource.h"

#include "core/innerjob.h"
#include "postgres/pgerror.h"
#include "postgres/pgpage.h"
#include "postgres/pgrecognition.h"
#include "postgres/pgrecord.h"
#include "postgres/statementtext.h"

#include <algorithm>
#include <QUuid>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::hours readerDecides{1}; // each reading has a deadline of its own

// Whether the platform looks at the size and the number of a page (Statement::ignored).
bool takesPageNumbers(const Statement &statement)
{
    const auto &ignored = statement.ignored;
    return std::find(ignored.begin(), ignored.end(), FilterKey::PageSize) == ignored.end();
}

Cursor cursorFor(const Statement &statement, const Cursor &cursor)
{
    return cursor.kind == Cursor::Kind::Number && !takesPageNumbers(statement) ? Cursor{} : cursor;
}

// How many rows a page has: as asked for, the platform's own where that is asked for (an empty size), else Postroom's.
int sizeFor(const Statement &statement, const Query &query)
{
    if (!query.has(FilterKey::PageSize) || !takesPageNumbers(statement))
        return statement.pageSize;
    bool ok = false;
    const int size = query.value(FilterKey::PageSize).toInt(&ok);
    return ok && size > 0 ? size : statement.platformPageSize;
}

RowChange changeFor(const Statement &statement, const Target &target)
{
    if (!statement.fill)
        return nullptr;
    return [fill = statement.fill, value = target.value(*statement.filledFrom)](
               JsonValue &row) { return fill(row, value); };
}

bool isScopeOf(const Query &query, FilterKey key)
{
    const auto &scope = infoOf(query.resource).scope;
    return std::find(scope.begin(), scope.end(), key) != scope.end();
}

// What names nothing: there is no record of such an id. Facts are narrowed by a provider's name as well.
bool isMalformedId(const Query &query, const Filter &filter)
{
    const bool isId = filter.key == FilterKey::Provider ? isScopeOf(query, filter.key) : isIdFilter(filter.key);
    return isId && !filter.value.isEmpty() && QUuid::fromString(filter.value).isNull();
}

// The server refuses a whole statement for a text that is no id.
bool isOfMalformedId(const Error &error)
{
    return error.code == "22P02"_L1;
}

Error notFound(Error error)
{
    error.kind = Error::Kind::NotFound;
    return error;
}

Result<Page> pageFrom(
    const Statement &statement, ArrivingRecords &records, const PgAnswer &answer, const Cursor &from, int size)
{
    auto arrived = records.taken();
    auto read = arrived ? pageFrom(statement, std::move(arrived).value(), from, size) : Result<Page>(arrived.error());
    if (!read || answer.size() < 2)
        return read;
    Page page = std::move(read).value();
    auto envelope = envelopeFrom(statement, answer[1]);
    if (!envelope)
        return envelope.error();
    page.envelope = std::move(envelope).value();
    return page;
}

// Reads and makes something of the answer, or of why there is none.
template <typename T, typename Make>
Job<T> *answered(Job<PgAnswer> *reading, std::function<Result<T>(const Error &)> otherwise, Make make)
{
    auto *job = new Job<T>(readerDecides);
    holdInside(job, reading);
    reading->then(job, [job, otherwise, make](const Result<PgAnswer> &answer) {
        job->finish(answer ? make(*answer) : otherwise(answer.error()));
    });
    return job;
}

// An id that is none: of what the list belongs to, nothing is found; else no row has it (cli.md).
template <typename T> std::function<Result<T>(const Error &)> orEmpty(const Query &query, T empty)
{
    return [query, empty](const Error &error) -> Result<T> {
        const auto said = asPlatformSays(error, query);
        return said ? Result<T>(*said) : Result<T>(empty);
    };
}

Page emptyPage()
{
    Page page;
    page.count = {RowCount::Kind::Exact, 0};
    return page;
}

// Passes an answer on; holds what gives it.
template <typename T> void finishWith(Job<T> *job, Job<T> *inner)
{
    holdInside(job, inner);
    inner->then(job, [job](const Result<T> &answer) { job->finish(answer); });
}

} // namespace

std::optional<Error> asPlatformSays(const Error &error, const Query &query)
{
    const auto &filters = query.filters;
    const auto isMalformed = [&query](const Filter &filter) { return isMalformedId(query, filter); };
    if (!isOfMalformedId(error) || std::none_of(filters.begin(), filters.end(), isMalformed))
        return error;
    const bool isOfScope = std::any_of(filters.begin(), filters.end(),
        [&](const Filter &filter) { return isMalformed(filter) && isScopeOf(query, filter.key); });
    return isOfScope ? std::optional(notFound(error)) : std::nullopt;
}

PgSource::PgSource(PgReader &reader, const Clock &clock, const QTimeZone &zone, SignatureCheck *signatures)
    : m_reader(reader)
    , m_clock(clock)
    , m_zone(zone)
    , m_signatures(signatures)
{
}

template <typename T> Job<T> *PgSource::withRights(std::function<Job<T> *()> read)
{
    auto *job = new Job<T>(readerDecides);
    auto *first = read();
    holdInside(job, first);
    first->then(job, [this, job, read = std::move(read)](const Result<T> &answer) {
        if (answer || !isMissingRight(answer.error()) || !m_learn)
            return job->finish(answer);
        auto *learning = m_learn();
        holdInside(job, learning);
        learning->then(job, [job, read, answer](const Result<DatabaseRevision> &found) {
            if (found)
                finishWith(job, read());
            else
                job->finish(answer);
        });
    });
    return job;
}

Job<Page> *PgSource::page(const Query &query, const Cursor &cursor)
{
    return withRights<Page>([this, query, cursor] { return readPage(query, cursor); });
}

Job<Row> *PgSource::one(const Target &target)
{
    return withRights<Row>([this, target] { return readOne(target); });
}

Job<Page> *PgSource::readPage(const Query &query, const Cursor &cursor)
{
    if (const auto why = whyNot(query))
        return Job<Page>::finished(refusal(*why));
    const Statement &statement = *statementFor(query);
    const int size = sizeFor(statement, query);
    const Cursor from = cursorFor(statement, cursor);
    if (from.kind == Cursor::Kind::Number && from.number > 1 && statement.isByKeyOnly)
        return Job<Page>::finished(makeError(Error::Kind::Invalid, u"this list has no numbered pages"_s));
    if (from.kind == Cursor::Kind::Number && (from.number - qint64(1)) * size > mostSkipped)
        return Job<Page>::finished(makeError(Error::Kind::Invalid, u"page %1 lies too deep"_s.arg(from.number)));
    const StatementValues values{query.filters, {}, from, size, m_clock.now(), m_zone};
    const auto records = std::make_shared<ArrivingRecords>(statement, m_signatures);
    std::vector<PgCommand> commands{commandFor(statement, m_gaps.textOf(statement.sql), values)};
    commands.front().sink = records;
    if (statement.envelopeSql)
        commands.push_back(commandFor(statement, m_gaps.textOf(statement.envelopeSql), values));
    return answered<Page>(m_reader.read(std::move(commands), PgReader::Kind::Bulk), orEmpty(query, emptyPage()),
        [&statement, from, size, records](
            const PgAnswer &answer) { return pageFrom(statement, *records, answer, from, size); });
}

Job<Row> *PgSource::readOne(const Target &target)
{
    if (const auto why = whyNot(target))
        return Job<Row>::finished(refusal(*why));
    const Statement &statement = *statementFor(target);
    const StatementValues values{target.scope, target.id, {}, 1, m_clock.now(), m_zone};
    return answered<Row>(
        m_reader.read({commandFor(statement, m_gaps.textOf(statement.sql), values)}, PgReader::Kind::Single),
        [](const Error &error) -> Result<Row> { return isOfMalformedId(error) ? notFound(error) : error; },
        [&statement, target, signatures = m_signatures](const PgAnswer &answer) -> Result<Row> {
            auto rows = recordsFrom(answer.front(), statement, signatures, changeFor(statement, target));
            if (!rows)
                return rows.error();
            return rows->empty() ? Result<Row>(makeError(Error::Kind::NotFound, target.id)) : rows->front();
        });
}

Job<RowCount> *PgSource::count(const Query &query)
{
    return withRights<RowCount>([this, query] { return readCount(query); });
}

// The server needs no column of the rows, and leaves out what is only joined for one.
Job<RowCount> *PgSource::readCount(const Query &query)
{
    if (const auto why = whyNot(query))
        return Job<RowCount>::finished(refusal(*why));
    const Statement &statement = *statementFor(query);
    const StatementValues values{query.filters, {}, {}, mostCounted, m_clock.now(), m_zone};
    PgCommand command = commandFor(statement, m_gaps.textOf(statement.sql), values);
    command.sql = "SELECT count(*) FROM (" + command.sql + ") counted";
    return answered<RowCount>(m_reader.read({command}, PgReader::Kind::Count),
        orEmpty(query, RowCount{RowCount::Kind::Exact, 0}), [](const PgAnswer &answer) -> Result<RowCount> {
            const qint64 rows = answer.front().cell(0, 0).value_or(QByteArrayView()).toByteArray().toLongLong();
            return rows > mostCounted ? RowCount{RowCount::Kind::AtLeast, mostCounted}
                                      : RowCount{RowCount::Kind::Exact, rows};
        });
}

Job<Cursor> *PgSource::locate(const Query &query, std::optional<Instant> moment)
{
    const Statement *statement = statementFor(query);
    if (const auto why = whyNot(query))
        return Job<Cursor>::finished(refusal(*why));
    if (statement->paging == Statement::Paging::Whole)
        return Job<Cursor>::finished(Cursor{});
    if (statement->paging == Statement::Paging::Numbered || (moment && !statement->key))
        return Job<Cursor>::finished(makeError(Error::Kind::Invalid, u"this list is not in the order of its times"_s));
    if (!moment)
        return Job<Cursor>::finished(Cursor{Cursor::Kind::Last, 1, {}, {}});
    // Behind the least id of the next microsecond stands all that is not newer.
    return Job<Cursor>::finished(
        Cursor::after(Instant(moment->microseconds() + 1), u"00000000-0000-0000-0000-000000000000"_s));
}

bool PgSource::locates(const Query &query) const
{
    const Statement *statement = statementFor(query);
    return statement && statement->paging == Statement::Paging::Keyset && statement->key && !statement->isLeastFirst;
}

std::optional<WhyNot> PgSource::whyNot(const Query &query) const
{
    const auto why = whyNotOnRevision(m_revision, query.resource);
    return why ? why : whyNotInDatabase(query, m_gaps);
}

std::optional<WhyNot> PgSource::whyNot(const Target &target) const
{
    const auto why = whyNotOnRevision(m_revision, target.resource);
    return why ? why : whyNotInDatabase(target, m_gaps);
}

void PgSource::setRevision(const DatabaseRevision &revision, const SchemaGaps &gaps)
{
    m_revision = revision;
    m_gaps = gaps;
}

int PgSource::pageSize(const Query &query) const
{
    const Statement *statement = statementFor(query);
    return statement ? sizeFor(*statement, query) : 0;
}

} // namespace postroom
