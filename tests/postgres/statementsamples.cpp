// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statementsamples.h"

#include "http/contractroutes.h"
#include "postgres/statementtext.h"

#include <map>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace postroom::test {

using namespace Qt::StringLiterals;

namespace {

std::optional<StatementSample> sampleOf(const Exchange &exchange)
{
    const Expressed asked = expressed(exchange);
    StatementSample sample;
    if (const auto *query = std::get_if<Query>(&asked.nearest); query && !whyNotInDatabase(*query)) {
        sample.query = *query;
        sample.statement = statementFor(*query);
    } else if (const auto *target = std::get_if<Target>(&asked.nearest); target && !whyNotInDatabase(*target)) {
        sample.target = *target;
        sample.statement = statementFor(*target);
    }
    return sample.statement ? std::optional(sample) : std::nullopt;
}

// What is one answer with something else over the API, and so asked for there by another name; what the API has not.
std::vector<Query> furtherQueries(const Contract &contract)
{
    const Filter service{FilterKey::Service, contract.serviceId(u"notices"_s)};
    return {{Resource::ApiKeyHistory, {service}}, {Resource::Notifications, {service, {FilterKey::History, u"true"_s}}},
        {Resource::Events, {service}}, {Resource::CallbackHistory, {service}}, {Resource::MemberPermissions, {service}},
        {Resource::RateHistory, {}}, {Resource::Allowances, {service}}, {Resource::RetentionTimes, {service}},
        {Resource::DefaultAllowances, {}}, {Resource::BillingFacts, {service}}, {Resource::StatusFacts, {service}},
        {Resource::UnsubscribeRequests, {service}}};
}

// A message that only the history has any more, by its id.
std::vector<Target> archivedTargets(const Contract &contract)
{
    QFile rows(contract.folder() + "/data/notification_history.jsonl"_L1);
    if (!rows.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject row = QJsonDocument::fromJson(rows.readLine()).object();
    const QString id = row["id"_L1].toString();
    const Filter archived{FilterKey::History, u"true"_s};
    return {{Resource::Notifications, id, {{FilterKey::Service, row["service_id"_L1].toString()}, archived}},
        {Resource::FoundByUuid, {}, {{FilterKey::Uuid, id}, archived}}};
}

std::size_t filtersOf(const StatementSample &sample)
{
    return sample.query.filters.size() + sample.target.scope.size();
}

} // namespace

std::vector<StatementSample> statementSamples(const Contract &contract)
{
    std::map<const Statement *, StatementSample> richest;
    for (const Exchange &exchange : contract.allReads()) {
        if (exchange.status != 200 || exchange.path.startsWith("/v2/"_L1))
            continue;
        const auto sample = sampleOf(exchange);
        if (!sample)
            continue;
        StatementSample &known = richest[sample->statement];
        if (!known.statement || filtersOf(*sample) > filtersOf(known))
            known = *sample;
    }
    for (const Query &query : furtherQueries(contract))
        richest.try_emplace(statementFor(query), StatementSample{statementFor(query), query, {}});
    for (const Target &target : archivedTargets(contract))
        richest.try_emplace(statementFor(target), StatementSample{statementFor(target), {}, target});
    std::vector<StatementSample> samples;
    for (const Statement *statement : statements()) {
        if (const auto found = richest.find(statement); found != richest.end())
            samples.push_back(found->second);
    }
    return samples;
}

std::vector<PgCommand> commandsOf(const StatementSample &sample, Instant now)
{
    const Statement &statement = *sample.statement;
    const bool isList = statement.operation == Statement::Operation::List;
    const StatementValues values{isList ? sample.query.filters : sample.target.scope, sample.target.id, {},
        isList ? statement.pageSize : 1, now, londonZone()};
    std::vector<PgCommand> commands{commandFor(statement, statement.sql, values)};
    if (statement.envelopeSql)
        commands.push_back(commandFor(statement, statement.envelopeSql, values));
    return commands;
}

QString nameOf(const Statement &statement)
{
    const ResourceInfo &info = infoOf(statement.resource);
    const bool isList = statement.operation == Statement::Operation::List;
    const QString name = QString::fromLatin1(isList ? info.plural : info.singular);
    return statement.when ? name + " by "_L1 + filterWord(*statement.when) : name;
}

} // namespace postroom::test
