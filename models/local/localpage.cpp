// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "local/localpage.h"

#include "local/localquery.h"

#include <algorithm>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype countsKept = 64;
constexpr qint64 countedRows = 100'000; // longer lists are "at least": counting them would hold up their first page

/// A list while one of its pages is made.
struct List {
    Query query;
    Selection rows; ///< all of them
    ListOrder order;
    int pageSize = 0;
};

Result<List> listFor(const Query &query, Instant now)
{
    auto rows = selectionFor(query, now);
    if (!rows)
        return rows.error();
    auto size = localPageSize(query);
    if (!size)
        return size.error();
    return List{query, *rows, orderFor(query), *size};
}

Cursor cursorBeside(Cursor::Kind kind, const Record &record)
{
    return {kind, 1, sortMomentOf(record).value_or(Instant()), idOf(record)};
}

QString countKey(const Selection &selection)
{
    QString key = selection.conditions.join(u'\n') + u'\n' + selection.anyColumn;
    for (const QVariant &value : selection.values + selection.anyValues)
        key += u'\n' + value.toString();
    return key;
}

Result<RowCount> countOf(StoreDesk &desk, const Selection &rows)
{
    const QString key = countKey(rows);
    const auto known = desk.counts.constFind(key);
    if (known != desk.counts.cend())
        return *known;
    const auto counted = desk.store->count(rows, countedRows + 1);
    if (!counted)
        return counted.error();
    const bool all = *counted <= countedRows;
    const RowCount count{all ? RowCount::Kind::Exact : RowCount::Kind::AtLeast, *counted};
    if (desk.counts.size() >= countsKept)
        desk.counts.clear();
    desk.counts.insert(key, count);
    return count;
}

// Where a cursor stands: its own moment and id, or what the store knows of the record with that id.
Result<OrderKey> keyOf(const StoreDesk &desk, const List &list, const Cursor &cursor)
{
    const OrderKey given{0, cursor.moment.microseconds(), cursor.id};
    if (list.order.keyIsCursor)
        return given;
    Selection anchor;
    anchor.add(u"resource = ?"_s, {QString::fromLatin1(infoOf(list.query.resource).plural)});
    anchor.add(u"id = ?"_s, {cursor.id});
    const auto found = desk.store->firstKey(anchor);
    if (!found)
        return found.error();
    return found->value_or(given);
}

// The rows on one side of a key: "<" stands behind it (older), ">" before it; with "=" the row itself too.
Selection beside(const List &list, const OrderKey &key, QLatin1StringView side)
{
    const bool older = side.startsWith(u'<');
    Selection rows = list.rows;
    QVariantList values{key.moment, key.id};
    if (list.order.keys.size() > values.size())
        values.prepend(key.position);
    const QStringList places(values.size(), u"?"_s);
    rows.add(u'(' + list.order.keys.join(", "_L1) + ") "_L1 + side + " ("_L1 + places.join(", "_L1) + u')', values);
    rows.order = older ? list.order.forwards : list.order.backwards;
    return rows;
}

Result<bool> isAny(const StoreDesk &desk, const Selection &rows)
{
    const auto first = desk.store->firstKey(rows);
    return first ? Result<bool>(first->has_value()) : Result<bool>(first.error());
}

// Cuts one row more than asked for; true when there was one.
bool cut(std::vector<Row> &rows, int size)
{
    const auto limit = static_cast<std::size_t>(size);
    const bool more = rows.size() > limit;
    if (more)
        rows.resize(limit);
    return more;
}

Result<Page> wholeList(StoreDesk &desk, const List &list)
{
    Selection selection = list.rows;
    selection.order = list.order.forwards;
    auto rows = desk.store->rows(selection);
    if (!rows)
        return rows.error();
    Page page;
    page.rows = std::move(rows).value();
    page.count = {RowCount::Kind::Exact, static_cast<qint64>(page.rows.size())};
    return page;
}

Result<Page> numberedPage(StoreDesk &desk, const List &list, int number)
{
    Selection selection = list.rows;
    selection.order = list.order.forwards;
    selection.limit = list.pageSize + 1;
    selection.offset = (std::max(number, 1) - qint64(1)) * list.pageSize;
    auto rows = desk.store->rows(selection);
    if (!rows)
        return rows.error();
    if (rows->empty() && number > 1)
        return makeError(Error::Kind::NotFound, u"page %1"_s.arg(number));
    Page page;
    page.rows = std::move(rows).value();
    if (cut(page.rows, list.pageSize))
        page.next = Cursor::page(std::max(number, 1) + 1);
    if (number > 1)
        page.previous = Cursor::page(number - 1);
    return page;
}

/// What is read for a page, in which direction, and what stands where it comes from.
struct Reading {
    Selection rows;
    bool older = true; ///< read forwards through the list
    bool behind = false; ///< there are rows on the side that it is read away from
};

Result<Reading> readingFor(const StoreDesk &desk, const List &list, const Cursor &cursor)
{
    Reading reading{list.rows, cursor.kind == Cursor::Kind::First || cursor.kind == Cursor::Kind::After, false};
    reading.rows.order = reading.older ? list.order.forwards : list.order.backwards;
    if (cursor.kind == Cursor::Kind::After || cursor.kind == Cursor::Kind::Before) {
        const auto key = keyOf(desk, list, cursor);
        if (!key)
            return key.error();
        reading.rows = beside(list, *key, reading.older ? "<"_L1 : ">"_L1);
        const auto any = isAny(desk, beside(list, *key, reading.older ? ">="_L1 : "<="_L1));
        if (!any)
            return any.error();
        reading.behind = *any;
    }
    reading.rows.limit = list.pageSize + 1;
    return reading;
}

// Beyond the last or before the first row there is nothing to stand beside.
void addEmptyLinks(Page &page, const Reading &reading)
{
    if (reading.behind && reading.older)
        page.previous = Cursor{Cursor::Kind::Last, 1, {}, {}};
    else if (reading.behind)
        page.next = Cursor{};
}

Result<Page> keyedPage(StoreDesk &desk, const List &list, const Cursor &cursor)
{
    const auto reading = readingFor(desk, list, cursor);
    if (!reading)
        return reading.error();
    auto rows = desk.store->rows(reading->rows);
    if (!rows)
        return rows.error();
    Page page;
    page.rows = std::move(rows).value();
    if (page.rows.empty()) {
        addEmptyLinks(page, *reading);
        return page;
    }
    const bool ahead = cut(page.rows, list.pageSize);
    if (!reading->older)
        std::reverse(page.rows.begin(), page.rows.end());
    if (reading->older ? ahead : reading->behind)
        page.next = cursorBeside(Cursor::Kind::After, *page.rows.back());
    if (reading->older ? reading->behind : ahead)
        page.previous = cursorBeside(Cursor::Kind::Before, *page.rows.front());
    return page;
}

// The platform's search of one service: the newest 50 and no way to more (api-contract §4).
Result<Page> searchPage(StoreDesk &desk, const Query &query)
{
    const auto recipients = recipientsOf(desk);
    if (!recipients)
        return recipients.error();
    const std::vector<SearchRequest> requests{{query.values(FilterKey::Type)}};
    const RecipientHits hits = (*recipients)
                                   ->find(query.value(FilterKey::Recipient), requests,
                                       {query.value(FilterKey::Service)}, query.values(FilterKey::Status));
    auto rows = desk.store->rowsByKey(hits.keys);
    if (!rows)
        return rows.error();
    Page page;
    page.rows = std::move(rows).value();
    const bool more = !hits.hasMore.isEmpty();
    if (more)
        page.next = Cursor::page(2);
    page.count = {more ? RowCount::Kind::AtLeast : RowCount::Kind::Exact, static_cast<qint64>(page.rows.size())};
    return page;
}

Result<Page> pagedList(StoreDesk &desk, const List &list, const Cursor &cursor)
{
    auto page
        = cursor.kind == Cursor::Kind::Number ? numberedPage(desk, list, cursor.number) : keyedPage(desk, list, cursor);
    if (!page)
        return page;
    const auto count = countOf(desk, list.rows);
    if (!count)
        return count.error();
    page.value().count = *count;
    return page;
}

} // namespace

Result<const RecipientIndex *> recipientsOf(StoreDesk &desk)
{
    if (!desk.recipients) {
        auto loaded = RecipientIndex::load(*desk.store);
        if (!loaded)
            return loaded.error();
        desk.recipients = std::move(loaded).value();
    }
    return static_cast<const RecipientIndex *>(desk.recipients.get());
}

Result<Page> localPage(StoreDesk &desk, const Query &query, const Cursor &cursor, Instant now)
{
    if (!query.value(FilterKey::Recipient).isEmpty())
        return searchPage(desk, query);
    const auto list = listFor(query, now);
    if (!list)
        return list.error();
    return list->pageSize == 0 ? wholeList(desk, *list) : pagedList(desk, *list, cursor);
}

Result<Row> localRecord(StoreDesk &desk, const Target &target)
{
    const auto rows = desk.store->rows(selectionFor(target));
    if (!rows)
        return rows.error();
    if (rows->empty())
        return makeError(Error::Kind::NotFound, target.id);
    return rows->front();
}

Result<Cursor> localPlace(StoreDesk &desk, const Query &query, Instant moment, Instant now)
{
    const auto list = listFor(query, now);
    if (!list)
        return list.error();
    if (list->order.keys.isEmpty())
        return Cursor{};
    Selection notNewer = list->rows;
    notNewer.add(u"moment <= ?"_s, {moment.microseconds()});
    notNewer.order = list->order.forwards;
    const auto first = desk.store->firstKey(notNewer);
    if (!first)
        return first.error();
    if (!*first)
        return Cursor{Cursor::Kind::Last, 1, {}, {}};
    const auto before = desk.store->firstKey(beside(*list, **first, ">"_L1));
    if (!before)
        return before.error();
    return *before ? Cursor::after(Instant((*before)->moment), (*before)->id) : Cursor{};
}

} // namespace postroom
