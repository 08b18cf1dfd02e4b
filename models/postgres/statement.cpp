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

// The columns of an expression, each with its table's alias before it.
QStringList columnsIn(const char *key)
{
    static const QRegularExpression column(uR"(\b[a-z_]\w*\.[a-z_]\w*)"_s);
    QStringList columns;
    for (auto match = column.globalMatch(QString::fromLatin1(key)); match.hasNext();)
        columns.append(match.next().captured());
    return columns;
}

WhyNot lackedIn(const SchemaGaps &gaps, const QString &what)
{
    WhyNot why{gaps.hides(what) ? WhyNot::Reason::NoRight : WhyNot::Reason::LackedByRevision, std::nullopt};
    const QString table = what.section(u'.', 0, 0);
    why.lacked = gaps.lacksTable(table) ? table : what;
    return why;
}

WhyNot filterLackedIn(const SchemaGaps &gaps, FilterKey filter, const QString &what)
{
    if (!gaps.hides(what))
        return {WhyNot::Reason::NoFilter, filter};
    WhyNot why = lackedIn(gaps, what);
    why.filter = filter;
    return why;
}

// What a record cannot be told from others without.
QString idPathOf(const Statement &statement)
{
    const Shape &shape = statement.shape();
    const Field *id = shape.type().field(FieldRole::Id);
    return id ? shape.pathOf(QLatin1StringView(id->name)) : QString();
}

bool isAsked(std::span<const Filter> filters, const QString &word)
{
    const auto key = filterByWord(word);
    const QString *value = key ? valueIn(filters, *key) : nullptr;
    return value && !value->isEmpty();
}

std::optional<WhyNot> whyNotFromText(const char *sql, std::span<const Filter> filters, const SchemaGaps &gaps)
{
    const AdaptedText &text = gaps.adapted(sql);
    if (!text.lacked.isEmpty())
        return lackedIn(gaps, text.lacked);
    for (const auto &[word, what] : text.lackedFilters) {
        if (isAsked(filters, word))
            return filterLackedIn(gaps, *filterByWord(word), what);
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
            if (const auto found = text.lackedColumns.find(column); found != text.lackedColumns.end())
                return lackedIn(gaps, found->second);
        }
    }
    if (const auto found = text.leftOut.find(idPathOf(statement)); found != text.leftOut.end())
        return lackedIn(gaps, found->second);
    const auto why = whyNotFromText(statement.sql, filters, gaps);
    return why || !statement.envelopeSql ? why : whyNotFromText(statement.envelopeSql, filters, gaps);
}

Error refusal(const WhyNot &why)
{
    if (why.lacksRight())
        return makeError(Error::Kind::Forbidden, why.lacked, u"42501"_s);
    return makeError(Error::Kind::Invalid, why.filter ? QString(filterWord(*why.filter)) : QString());
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
