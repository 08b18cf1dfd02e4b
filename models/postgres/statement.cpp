// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres/statement.h"

#include "postgres/statementrows.h"
#include "postgres/statementtext.h"

#include <algorithm>
#include <QRegularExpression>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

using Operation = Statement::Operation;

const QString *valueIn(std::span<const Filter> filters, FilterKey key)
{
    const auto found = std::find_if(filters.begin(), filters.end(), [key](const Filter &f) { return f.key == key; });
    return found == filters.end() ? nullptr : &found->value;
}

bool serves(const Statement &statement, Resource resource, Operation operation, std::span<const Filter> filters)
{
    if (statement.resource != resource || statement.operation != operation)
        return false;
    if (statement.unless && valueIn(filters, *statement.unless))
        return false;
    if (!statement.when)
        return true;
    const QString *value = valueIn(filters, *statement.when);
    if (!value)
        return false;
    return statement.whenValue ? *value == QLatin1StringView(statement.whenValue)
                               : statement.whenMayBeEmpty || !value->isEmpty();
}

bool takesId(const Statement &statement)
{
    const auto places = slotsOf(statement.sql);
    return std::any_of(
        places.begin(), places.end(), [](const StatementSlot &slot) { return slot.kind == StatementSlot::Kind::Id; });
}

template <typename Serves> const Statement *firstStatement(Serves servesIt)
{
    const auto all = statements();
    const auto found = std::find_if(
        all.begin(), all.end(), [&servesIt](const Statement *statement) { return servesIt(*statement); });
    return found == all.end() ? nullptr : *found;
}

bool takes(const Statement &statement, const std::vector<StatementSlot> &places, FilterKey key)
{
    const auto &ignored = statement.ignored;
    return statement.when == key || statement.filledFrom == key
        || (key == FilterKey::PageSize && statement.paging != Statement::Paging::Whole)
        || std::find(ignored.begin(), ignored.end(), key) != ignored.end()
        || std::any_of(places.begin(), places.end(), [key](const StatementSlot &slot) { return slot.filter == key; });
}

// The columns of an expression in which each has its table's alias before it.
QStringList columnsIn(const char *key)
{
    static const QRegularExpression column(uR"(\.([a-z_]\w*))"_s);
    QStringList columns;
    for (auto match = column.globalMatch(QString::fromLatin1(key)); match.hasNext();)
        columns.append(match.next().captured(1));
    return columns;
}

WhyNot lackedByRevision(const QString &lacked)
{
    WhyNot why{WhyNot::Reason::LackedByRevision, std::nullopt};
    why.lacked = lacked;
    return why;
}

bool isAsked(std::span<const Filter> filters, const QString &word)
{
    const auto key = filterByWord(word);
    const QString *value = key ? valueIn(filters, *key) : nullptr;
    return value && !value->isEmpty();
}

std::optional<WhyNot> whyNotFromText(const AdaptedText &text, std::span<const Filter> filters)
{
    if (!text.lacked.isEmpty())
        return lackedByRevision(text.lacked);
    for (const QString &word : text.lackedFilters) {
        if (isAsked(filters, word))
            return WhyNot{WhyNot::Reason::NoFilter, filterByWord(word)};
    }
    return std::nullopt;
}

std::optional<WhyNot> whyNotWith(const Statement *statement, std::span<const Filter> filters, const SchemaGaps &gaps)
{
    if (!statement)
        return WhyNot{WhyNot::Reason::NoMapping, std::nullopt};
    const auto places = slotsOf(statement->sql);
    for (const StatementSlot &slot : places) {
        const QString *value = slot.needed ? valueIn(filters, *slot.filter) : nullptr;
        if (slot.needed && (!value || value->isEmpty()))
            return WhyNot{WhyNot::Reason::MissingScope, slot.filter};
    }
    for (const Filter &filter : filters) {
        if (!takes(*statement, places, filter.key))
            return WhyNot{WhyNot::Reason::NoFilter, filter.key};
    }
    return whyNotFromGaps(*statement, filters, gaps);
}

} // namespace

std::span<const Statement *const> statements()
{
    static const std::vector<const Statement *> all = [] {
        std::vector<const Statement *> rows;
        for (const auto table : {serviceStatements(), notificationStatements(), jobStatements(), templateStatements(),
                 settingsStatements(), peopleStatements(), organisationStatements(), usageStatements(),
                 reportStatements(), platformStatements(), receivedStatements(), countStatements(), auditStatements(),
                 factStatements(), notificationListStatements()}) {
            for (const Statement &statement : table)
                rows.push_back(&statement);
        }
        return rows;
    }();
    return all;
}

const Statement *statementFor(const Query &query)
{
    return firstStatement([&query](const Statement &statement) {
        return serves(statement, query.resource, Operation::List, query.filters);
    });
}

const Statement *statementFor(const Target &target)
{
    return firstStatement([&target](const Statement &statement) {
        return serves(statement, target.resource, Operation::One, target.scope)
            && takesId(statement) != target.id.isEmpty();
    });
}

// A page goes on by the list's key, which the text itself does not name.
std::optional<WhyNot> whyNotFromGaps(
    const Statement &statement, std::span<const Filter> filters, const SchemaGaps &gaps)
{
    const AdaptedText &text = gaps.adapted(statement.sql);
    for (const char *key : {statement.key, statement.keyNumber, statement.keyId}) {
        for (const QString &column : columnsIn(key)) {
            if (const auto found = text.leftOut.find(column); found != text.leftOut.end())
                return lackedByRevision(found->second);
        }
    }
    const auto why = whyNotFromText(text, filters);
    return why || !statement.envelopeSql ? why : whyNotFromText(gaps.adapted(statement.envelopeSql), filters);
}

std::optional<WhyNot> whyNotInDatabase(const Query &query, const SchemaGaps &gaps)
{
    return whyNotWith(statementFor(query), query.filters, gaps);
}

std::optional<WhyNot> whyNotInDatabase(const Target &target, const SchemaGaps &gaps)
{
    const Statement *statement = statementFor(target);
    const Target named{target.resource, u"id"_s, target.scope};
    if (!statement && target.id.isEmpty() && statementFor(named))
        return WhyNot{WhyNot::Reason::MissingId, std::nullopt};
    return whyNotWith(statement, target.scope, gaps);
}

} // namespace postroom
