// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres/pgsearch.h"

#include "domain/notification.h"
#include "postgres/nearmissstatements.h"
#include "postgres/pgrecord.h"
#include "postgres/searchstatements.h"
#include "postgres/statementtext.h"
#include "recipients/searchpattern.h"

#include <algorithm>
#include <limits>
#include <QSet>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

// Letters and digits in a row, of which an edge inside the text counts as one: "ab-" has the trigram "ab ".
bool hasTrigram(const QString &text)
{
    const std::u32string points = text.toStdU32String();
    const auto isWord = [](char32_t point) { return QChar::isLetter(point) || QChar::isDigit(point); };
    int run = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (!isWord(points[i])) {
            if (run > 0 && ++run >= PgSearch::leastIndexed)
                return true;
            run = 0;
            continue;
        }
        run += run == 0 && i > 0 ? 2 : 1;
        if (run >= PgSearch::leastIndexed)
            return true;
    }
    return false;
}

QString textOf(const PgRows &rows, int row, int column)
{
    const auto cell = rows.cell(row, column);
    return cell ? QString::fromUtf8(*cell) : QString();
}

std::vector<SearchState::LackingIndex> lackingIndexesFrom(const PgRows &rows)
{
    std::vector<SearchState::LackingIndex> lacking;
    lacking.reserve(static_cast<std::size_t>(rows.count()));
    for (int row = 0; row < rows.count(); ++row)
        lacking.push_back({textOf(rows, row, 0), textOf(rows, row, 1) == "t"_L1});
    return lacking;
}

// A statement about what stands beside the rows, where all of it may be read; else one that tells nothing.
const char *besideText(const char *sql, const SchemaGaps &gaps)
{
    const AdaptedText &text = gaps.adapted(sql);
    const bool isWhole = text.lacked.isEmpty() && text.leftOut.empty() && text.lackedFilters.empty();
    return isWhole ? text.sql.constData() : "SELECT NULL::text";
}

bool tellsNothing(const PgRows &rows)
{
    return rows.count() == 1 && !rows.cell(0, 0);
}

} // namespace

// Where types were named there is one request with all of them; else a possible phone number has two (SearchTerm).
std::vector<Filter> searchFilters(const SearchQuery &query)
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
    if (!query.from.isEmpty())
        filters.push_back({FilterKey::From, query.from});
    if (!query.to.isEmpty())
        filters.push_back({FilterKey::To, query.to});
    if (!query.includeArchived)
        filters.push_back({FilterKey::OnlyActive, u"True"_s});
    return filters;
}

bool isIndexed(const SearchQuery &query)
{
    const auto &requests = query.term.requests;
    const bool isRecipientIndexed
        = std::all_of(requests.begin(), requests.end(), [&query](const SearchRequest &request) {
              return hasTrigram(SearchPattern(query.term.term, request.types).recipientPattern());
          });
    return isRecipientIndexed && hasTrigram(query.term.term);
}

std::vector<PgCommand> searchCommands(
    const SearchQuery &query, const Cursor &cursor, int rows, bool newestOnly, const SchemaGaps &gaps)
{
    const std::vector<Filter> filters = searchFilters(query);
    const StatementValues values{filters, {}, cursor, rows, {}, londonZone()};
    const SearchedRows ofAll = rows > 0 ? SearchedRows::Page : SearchedRows::Every;
    const Statement &statement = searchStatement(newestOnly ? SearchedRows::Newest : ofAll);
    std::vector<PgCommand> commands{commandFor(statement, gaps.textOf(statement.sql), values)};
    if (cursor.kind == Cursor::Kind::First) {
        commands.push_back(commandFor(statement, besideText(servicesSearchedSql, gaps), values));
        commands.push_back(commandFor(statement, besideText(retentionSearchedSql, gaps), values));
        commands.push_back({lackingIndexesSql, {}});
        if (newestOnly)
            commands.push_back(commandFor(statement, gaps.textOf(olderLeftSql()), values));
    }
    return commands;
}

PgSearch::PgSearch(const SearchQuery &query, PgReader &reader, SignatureCheck *signatures, SchemaGaps gaps)
    : Search(query)
    , m_reader(reader)
    , m_signatures(signatures)
    , m_gaps(std::move(gaps))
{
}

void PgSearch::start()
{
    SearchState &known = editState();
    known.phase = SearchState::Phase::Asking;
    const auto why = whyNotFromGaps(searchStatement(SearchedRows::Page), searchFilters(known.query), m_gaps);
    if (why)
        return finish(SearchState::Phase::Failed, refusal(*why));
    const auto whyNotArchived = known.query.history
        ? whyNotFromGaps(searchStatement(SearchedRows::Archived), searchFilters(known.query), m_gaps)
        : std::nullopt;
    if (whyNotArchived)
        return finish(SearchState::Phase::Failed, refusal(*whyNotArchived));
    if (!isIndexed(known.query))
        takeNewestOnly(SearchState::WhyNewest::ShortTerm);
    read({});
}

void PgSearch::stop()
{
    m_job.reset();
    finish(state().isOver() ? state().phase : SearchState::Phase::Stopped, state().error);
}

void PgSearch::finish(SearchState::Phase phase, const std::optional<Error> &error)
{
    editState().phase = phase;
    editState().error = error;
    tellFinished();
}

void PgSearch::tellFinished()
{
    if (!std::exchange(m_toldFinished, true))
        Q_EMIT finished();
}

void PgSearch::takeNewestOnly(SearchState::WhyNewest why)
{
    editState().newestOnly = newestLooked;
    editState().whyNewest = why;
}

void PgSearch::read(const Cursor &cursor)
{
    const int rows = cursor.kind == Cursor::Kind::First ? firstRows : furtherRows;
    auto commands = searchCommands(state().query, cursor, rows, state().newestOnly.has_value(), m_gaps);
    const Statement &statement = searchStatement(SearchedRows::Page); // all name their columns alike
    const auto records = std::make_shared<ArrivingRecords>(statement, m_signatures);
    commands.front().sink = records;
    auto *reading = m_reader.read(std::move(commands));
    m_job.reset(reading);
    reading->then(this, [this, rows, records](const Result<PgAnswer> &answer) { onAnswer(answer, *records, rows); });
}

void PgSearch::onAnswer(const Result<PgAnswer> &answer, ArrivingRecords &records, int asked)
{
    auto found = answer ? records.taken() : Result<std::vector<Row>>(answer.error());
    if (!found)
        return onFailure(found.error());
    if (answer->size() > 1)
        addBeside(*answer);
    if (state().services == 0 && !state().query.service.isEmpty())
        return finish(SearchState::Phase::Failed, makeError(Error::Kind::NotFound, state().query.service));
    std::vector<Row> rows = std::move(found).value();
    const bool more = rows.size() > static_cast<std::size_t>(asked);
    if (more)
        rows.resize(static_cast<std::size_t>(asked));
    add(rows);
    if (state().isOver()) // stopped by who heard of the rows
        return;
    if (more && state().messages < m_mostRows)
        return read(Cursor::after(sortMomentOf(*rows.back()).value_or(Instant()), idOf(*rows.back())));
    goOn(more);
}

void PgSearch::goOn(bool hasMore)
{
    state().query.history ? readArchived(hasMore) : conclude(hasMore);
}

void PgSearch::readArchived(bool hasMore)
{
    const Statement &statement = searchStatement(SearchedRows::Archived);
    const auto filters = searchFilters(state().query);
    const auto most = static_cast<std::size_t>(std::min<qint64>(m_mostRows, newestLooked));
    const StatementValues values{filters, {}, {}, static_cast<int>(most), {}, londonZone()};
    const auto records = std::make_shared<ArrivingRecords>(statement, m_signatures);
    PgCommand command = commandFor(statement, m_gaps.textOf(statement.sql), values);
    command.sink = records;
    auto *reading = m_reader.read({std::move(command)});
    m_job.reset(reading);
    reading->then(this, [this, records, hasMore, most](const Result<PgAnswer> &answer) {
        auto found = answer ? records->taken() : Result<std::vector<Row>>(answer.error());
        if (!found)
            return finish(SearchState::Phase::Failed, found.error());
        editState().archivedLooked = newestLooked;
        std::vector<Row> rows = std::move(found).value();
        const bool more = rows.size() > most;
        if (more)
            rows.resize(most);
        add(rows);
        if (!state().isOver())
            conclude(hasMore || more);
    });
}

void PgSearch::setMostRows(qint64 rows)
{
    m_mostRows = rows == 0 ? std::numeric_limits<qint64>::max() : std::max<qint64>(rows, mostRows);
}

// What the server's time-out ended is asked again of the newest messages; behind the first rows it is left. A server
// that did not answer at all is another matter.
void PgSearch::onFailure(const Error &error)
{
    const bool tookTooLong = error.kind == Error::Kind::Timeout && error.code == "57014"_L1;
    if (!tookTooLong || state().newestOnly)
        return finish(SearchState::Phase::Failed, error);
    if (state().messages > 0)
        return goOn(true);
    takeNewestOnly(SearchState::WhyNewest::TookTooLong);
    read({});
}

// How many services there are, how long they keep messages, which index is lacking, and whether messages were left out.
void PgSearch::addBeside(const PgAnswer &answer)
{
    SearchState &known = editState();
    known.knowsServices = !tellsNothing(answer[1]);
    known.services = known.knowsServices ? textOf(answer[1], 0, 0).toInt() : 1;
    known.answered = known.services;
    const PgRows &retention = answer[2];
    known.reach.known = !tellsNothing(retention);
    for (int row = 0; known.reach.known && row < retention.count(); ++row) {
        const int days = textOf(retention, row, 2).toInt();
        if (days != SearchReach::usualDays)
            known.reach.exceptions.push_back({textOf(retention, row, 0), textOf(retention, row, 1), days});
    }
    known.lackingIndexes = lackingIndexesFrom(answer[3]);
    known.olderLeft = answer.size() > 4 && textOf(answer[4], 0, 0) == "t"_L1;
}

// The rows are known; recipients that differ by a slip may follow.
void PgSearch::conclude(bool hasMore)
{
    editState().hasMore = hasMore;
    keepReachOfFound();
    const auto similar
        = hasMore || state().messages > littleFound ? std::nullopt : nearMissCommand(state().query, m_gaps);
    if (!similar)
        return finish(SearchState::Phase::Finished);
    editState().phase = SearchState::Phase::Finished;
    auto *reading = m_reader.read({*similar});
    m_job.reset(reading);
    reading->then(this, [this](const Result<PgAnswer> &answer) { onNearMisses(answer); });
}

// As over the API: where something was found, what other services keep is no matter (SearchReach).
void PgSearch::keepReachOfFound()
{
    QSet<QString> found;
    for (const Row &row : rows())
        found.insert(as<Notification>(row)->service);
    if (!found.isEmpty())
        std::erase_if(editState().reach.exceptions,
            [&found](const SearchReach::Exception &exception) { return !found.contains(exception.service); });
}

void PgSearch::onNearMisses(const Result<PgAnswer> &answer)
{
    QStringList known;
    for (const Row &row : rows())
        known.append(as<Notification>(row)->normalisedTo);
    if (answer)
        editState().nearMisses = nearMissesFrom(answer->front(), state().query, known);
    else // which takes nothing from the rows
        editState().nearMisses = NearMisses{{}, answer.error()};
    tellFinished();
}

} // namespace postroom
