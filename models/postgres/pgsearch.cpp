// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres/pgsearch.h"

#include "domain/notification.h"
#include "postgres/notificationselect.h"
#include "postgres/pgrecord.h"
#include "postgres/searchstatements.h"
#include "postgres/statementtext.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

bool isIndexed(const SearchQuery &query)
{
    return query.term.term.size() >= PgSearch::leastIndexed;
}

// Where types were named there is one request with all of them; else a possible phone number has two (SearchTerm).
std::vector<Filter> filtersOf(const SearchQuery &query)
{
    std::vector<Filter> filters{{FilterKey::Recipient, query.term.term}};
    if (query.term.requests.size() == 1) {
        for (const QString &type : query.term.requests.front().types)
            filters.push_back({FilterKey::Type, type});
    }
    for (const QString &status : query.statuses)
        filters.push_back({FilterKey::Status, status});
    if (!query.service.isEmpty())
        filters.push_back({FilterKey::Service, query.service});
    if (!query.includeArchived)
        filters.push_back({FilterKey::OnlyActive, u"True"_s});
    return filters;
}

QString textOf(const PgRows &rows, int row, int column)
{
    const auto cell = rows.cell(row, column);
    return cell ? QString::fromUtf8(*cell) : QString();
}

} // namespace

std::vector<PgCommand> searchCommands(const SearchQuery &query, const Cursor &cursor, int rows)
{
    const std::vector<Filter> filters = filtersOf(query);
    const StatementValues values{filters, {}, cursor, rows, {}, londonZone()};
    const Statement &statement = searchStatement(isIndexed(query));
    std::vector<PgCommand> commands{commandFor(statement, statement.sql, values)};
    if (cursor.kind == Cursor::Kind::First) {
        commands.push_back(commandFor(statement, servicesSearchedSql, values));
        commands.push_back(commandFor(statement, retentionSearchedSql, values));
    }
    return commands;
}

PgSearch::PgSearch(const SearchQuery &query, PgReader &reader, SignatureCheck *signatures)
    : Search(query)
    , m_reader(reader)
    , m_signatures(signatures)
{
}

void PgSearch::start()
{
    SearchState &known = editState();
    known.phase = SearchState::Phase::Asking;
    if (!isIndexed(known.query))
        known.newestOnly = newestLooked;
    read({});
}

void PgSearch::stop()
{
    m_job.reset();
    if (!state().isOver())
        finish(SearchState::Phase::Stopped);
}

void PgSearch::finish(SearchState::Phase phase, const std::optional<Error> &error)
{
    editState().phase = phase;
    editState().error = error;
    Q_EMIT finished();
}

void PgSearch::read(const Cursor &cursor)
{
    const int rows = cursor.kind == Cursor::Kind::First ? firstRows : furtherRows;
    auto *reading = m_reader.read(searchCommands(state().query, cursor, rows));
    m_job.reset(reading);
    reading->then(this, [this, rows](const Result<PgAnswer> &answer) { onAnswer(answer, rows); });
}

void PgSearch::onAnswer(const Result<PgAnswer> &answer, int asked)
{
    auto found = answer
        ? recordsFrom(answer->front(), Notification::searchShape(), &deriveNotification, nullptr, m_signatures)
        : Result<std::vector<Row>>(answer.error());
    if (!found)
        return finish(SearchState::Phase::Failed, found.error());
    if (answer->size() > 1 && !addServices((*answer)[1]))
        return finish(SearchState::Phase::Failed, makeError(Error::Kind::NotFound, state().query.service));
    if (answer->size() > 2)
        addReach((*answer)[2]);
    std::vector<Row> rows = std::move(found).value();
    const bool more = rows.size() > static_cast<std::size_t>(asked);
    if (more)
        rows.resize(static_cast<std::size_t>(asked));
    add(rows);
    if (more && state().messages < mostRows)
        return read(Cursor::after(sortMomentOf(*rows.back()).value_or(Instant()), idOf(*rows.back())));
    editState().hasMore = more;
    finish(SearchState::Phase::Finished);
}

// False where the search is for one service and that is not there.
bool PgSearch::addServices(const PgRows &services)
{
    SearchState &known = editState();
    known.services = textOf(services, 0, 0).toInt();
    known.answered = known.services;
    return known.services > 0 || known.query.service.isEmpty();
}

void PgSearch::addReach(const PgRows &retention)
{
    SearchReach &reach = editState().reach;
    for (int row = 0; row < retention.count(); ++row)
        reach.exceptions.push_back(
            {textOf(retention, row, 0), textOf(retention, row, 1), textOf(retention, row, 2).toInt()});
    reach.known = true;
}

} // namespace postroom
