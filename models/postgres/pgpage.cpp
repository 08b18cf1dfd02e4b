// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres/pgpage.h"

#include "postgres/pgrecord.h"
#include "postgres/statementtext.h"

#include <algorithm>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

int numberIn(const Statement &statement, const Record &record)
{
    const Value value = valueOf(record, QLatin1StringView(statement.keyNumberField));
    const qint64 *number = std::get_if<qint64>(&value);
    return number ? static_cast<int>(*number) - statement.keyNumberStart : 0;
}

Cursor cursorBeside(Cursor::Kind kind, const Row &row, const Statement &statement)
{
    const int number = statement.keyNumber ? numberIn(statement, *row) : 1;
    return {kind, number, sortMomentOf(*row).value_or(Instant()), idOf(*row)};
}

// Cuts the one row more than was asked for; true when there was one.
bool cut(std::vector<Row> &rows, int size)
{
    const auto limit = static_cast<std::size_t>(size);
    const bool more = rows.size() > limit;
    if (more)
        rows.resize(limit);
    return more;
}

// Beyond the last or before the first row there is nothing to stand beside.
void linkEmpty(Page &page, const Cursor &cursor)
{
    if (cursor.kind == Cursor::Kind::After)
        page.previous = Cursor{Cursor::Kind::Last, 1, {}, {}};
    else if (cursor.kind == Cursor::Kind::Before)
        page.next = Cursor{};
}

void linkByKey(Page &page, const Cursor &cursor, bool more, const Statement &statement)
{
    if (page.rows.empty()) {
        linkEmpty(page, cursor);
        return;
    }
    const bool forwards = isForwards(cursor);
    if (!forwards)
        std::reverse(page.rows.begin(), page.rows.end());
    if (forwards ? more : cursor.kind == Cursor::Kind::Before)
        page.next = cursorBeside(Cursor::Kind::After, page.rows.back(), statement);
    const bool after = cursor.kind == Cursor::Kind::After || (cursor.kind == Cursor::Kind::Number && cursor.number > 1);
    if (forwards ? after : more)
        page.previous = cursorBeside(Cursor::Kind::Before, page.rows.front(), statement);
}

void linkByNumber(Page &page, const Cursor &cursor, bool more)
{
    const int number = cursor.kind == Cursor::Kind::Number ? cursor.number : 1;
    if (more)
        page.next = Cursor::page(number + 1);
    if (number > 1)
        page.previous = Cursor::page(number - 1);
}

// How many there are is known only where the list is seen to its end from its start.
RowCount countOf(const Page &page, const Cursor &cursor, int pageSize)
{
    const auto rows = static_cast<qint64>(page.rows.size());
    const bool counts = cursor.kind == Cursor::Kind::First || cursor.kind == Cursor::Kind::Number;
    const qint64 before = cursor.kind == Cursor::Kind::Number ? (cursor.number - qint64(1)) * pageSize : 0;
    const bool all = counts && !page.next;
    return {all ? RowCount::Kind::Exact : RowCount::Kind::AtLeast, before + rows + (page.next ? 1 : 0)};
}

} // namespace

Result<Page> pageFrom(const Statement &statement, std::vector<Row> records, const Cursor &cursor, int pageSize)
{
    Page page;
    page.rows = std::move(records);
    if (statement.paging == Statement::Paging::Whole) {
        page.count = {RowCount::Kind::Exact, static_cast<qint64>(page.rows.size())};
        return page;
    }
    const bool more = cut(page.rows, pageSize);
    if (page.rows.empty() && cursor.kind == Cursor::Kind::Number && cursor.number > 1)
        return makeError(Error::Kind::NotFound, u"page %1"_s.arg(cursor.number));
    statement.paging == Statement::Paging::Keyset ? linkByKey(page, cursor, more, statement)
                                                  : linkByNumber(page, cursor, more);
    page.count = countOf(page, cursor, pageSize);
    return page;
}

Result<Row> envelopeFrom(const Statement &statement, const PgRows &rows)
{
    const Statement beside{.resource = statement.resource,
        .operation = statement.operation,
        .shape = statement.envelope,
        .sql = statement.envelopeSql};
    auto envelope = recordsFrom(rows, beside);
    if (!envelope)
        return envelope.error();
    return envelope->empty() ? Row() : envelope->front();
}

} // namespace postroom
