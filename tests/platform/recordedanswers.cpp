// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordedanswers.h"

#include "domain/recordjson.h"

namespace postroom::test {

using namespace Qt::StringLiterals;

namespace {

bool hasAll(const JsonValue &object, std::initializer_list<QLatin1StringView> keys)
{
    return std::all_of(
        keys.begin(), keys.end(), [&object](QLatin1StringView key) { return object.member(QString(key)); });
}

// A person's own answer, else the first that shows the whole record.
template <typename R> void keep(std::map<QString, R> &all, const Shape &shape, const JsonValue &object, bool single)
{
    const Result<Row> row = decodeRecord(shape, object);
    const R *record = row ? as<R>(*row) : nullptr;
    if (record && (single || !all.contains(record->id)))
        all[record->id] = *record;
}

} // namespace

RecordedAnswers::RecordedAnswers(const Contract &contract, const ContractRows &rows)
{
    for (const Exchange &exchange : contract.allReads()) {
        if (exchange.status != 200)
            continue;
        if (const Result<JsonValue> answer = JsonValue::parse(exchange.response)) {
            const JsonValue *data = answer->member(u"data");
            take(*answer, !data || data->asObject());
        }
    }
    // Who and what has no row is in no expectation.
    std::erase_if(m_people, [&rows](const auto &each) { return !rows.people.contains(each.first); });
    std::erase_if(m_services, [&rows](const auto &each) { return !rows.services.contains(each.first); });
    std::erase_if(m_organisations, [&rows](const auto &each) { return !rows.organisations.contains(each.first); });
    fillServices(rows);
    fillOrganisations(rows);
}

void RecordedAnswers::take(const JsonValue &value, bool single)
{
    if (const JsonValue::Array *array = value.asArray()) {
        for (const JsonValue &each : *array)
            take(each, false);
    }
    if (const JsonValue::Object *object = value.asObject()) {
        takeObject(value, single);
        for (const JsonValue::Member &member : *object)
            take(member.value, single);
    }
}

void RecordedAnswers::takeObject(const JsonValue &object, bool single)
{
    if (hasAll(object, {"platform_admin"_L1, "can_use_webauthn"_L1, "organisation_permissions"_L1, "services"_L1}))
        keep(m_people, User::internalShape(), object, single);
    if (hasAll(object, {"restricted"_L1, "permissions"_L1, "has_active_go_live_request"_L1, "organisation"_L1}))
        keep(m_services, Service::internalShape(), object, single);
    if (hasAll(object, {"domains"_L1, "can_approve_own_go_live_requests"_L1, "organisation_type"_L1}))
        keep(m_organisations, Organisation::internalShape(), object, single);
}

void RecordedAnswers::fillServices(const ContractRows &rows)
{
    for (auto row = rows.services.begin(); row != rows.services.end(); ++row) {
        if (m_services.contains(row.key()))
            continue;
        Service &service = m_services[row.key()];
        service.id = row.key();
        service.active = row->active;
        service.restricted = row->trial;
        service.hasActiveGoLiveRequest = row->wantsToGoLive;
        service.organisation = row->organisation;
        service.organisationType = row->organisationType;
        service.permissions = QStringList(row->permissions.begin(), row->permissions.end());
    }
}

void RecordedAnswers::fillOrganisations(const ContractRows &rows)
{
    for (auto row = rows.organisations.begin(); row != rows.organisations.end(); ++row) {
        if (m_organisations.contains(row.key()))
            continue;
        Organisation &organisation = m_organisations[row.key()];
        organisation.id = row.key();
        organisation.active = row->active;
        organisation.organisationType = row->organisationType;
        organisation.domains = row->domains;
        organisation.canApproveOwnGoLiveRequests = row->approvesItself;
    }
}

std::vector<Person> RecordedAnswers::people() const
{
    std::vector<Organisation> organisations;
    for (const auto &[id, organisation] : m_organisations)
        organisations.push_back(organisation);
    std::vector<Person> all;
    for (const auto &[id, user] : m_people)
        all.push_back(signedInPerson(user, organisations));
    return all;
}

std::vector<AccessPlace> RecordedAnswers::places() const
{
    std::vector<AccessPlace> all;
    for (const auto &[id, service] : m_services) {
        const auto own = m_organisations.find(service.organisation);
        all.push_back(AccessPlace::of(service, own == m_organisations.end() ? nullptr : &own->second));
    }
    for (const auto &[id, organisation] : m_organisations)
        all.push_back(AccessPlace::of(organisation));
    return all;
}

} // namespace postroom::test
