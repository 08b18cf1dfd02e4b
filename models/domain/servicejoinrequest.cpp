// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/servicejoinrequest.h"

#include "domain/shape.h"

#include <algorithm>
#include <array>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

// clang-format off
constexpr Field fields[] {
    field<&ServiceJoinRequest::id>("id", FieldRole::Id),
    field<&ServiceJoinRequest::serviceId>("serviceId"),
    field<&ServiceJoinRequest::status>("status"),
    field<&ServiceJoinRequest::reason>("reason"),
    field<&ServiceJoinRequest::requesterId>("requesterId"),
    field<&ServiceJoinRequest::requesterName>("requesterName"),
    field<&ServiceJoinRequest::requesterEmailAddress>("requesterEmailAddress"),
    field<&ServiceJoinRequest::requesterServices>("requesterServices"),
    field<&ServiceJoinRequest::contactedServiceUsers>("contactedServiceUsers"),
    field<&ServiceJoinRequest::statusChangedById>("statusChangedById"),
    field<&ServiceJoinRequest::statusChangedByName>("statusChangedByName"),
    field<&ServiceJoinRequest::statusChangedAt>("statusChangedAt"),
    field<&ServiceJoinRequest::createdAt>("createdAt", FieldRole::Sort),
};

constexpr Shape::Entry internalEntries[] {
    {"contacted_service_users", "contactedServiceUsers"},
    {"created_at", "createdAt"},
    {"id", "id"},
    {"reason", "reason"},
    {"requester.belongs_to_service", "requesterServices"},
    {"requester.email_address", "requesterEmailAddress"},
    {"requester.id", "requesterId"},
    {"requester.name", "requesterName"},
    {"service_id", "serviceId"},
    {"status", "status"},
    {"status_changed_at", "statusChangedAt"},
    {"status_changed_by.id", "statusChangedById"},
    {"status_changed_by.name", "statusChangedByName"},
};
// clang-format on

struct StateRow {
    QLatin1StringView word;
    JoinState state;
};

constexpr std::array stateRows{
    StateRow{"pending"_L1, JoinState::Pending},
    StateRow{"approved"_L1, JoinState::Approved},
    StateRow{"rejected"_L1, JoinState::Rejected},
    StateRow{"cancelled"_L1, JoinState::Cancelled},
};

} // namespace

const RecordType &ServiceJoinRequest::type()
{
    return typeMadeOnce<ServiceJoinRequest, fields>("service-join-request", &ServiceJoinRequest::internalShape);
}

const Shape &ServiceJoinRequest::internalShape()
{
    return shapeMadeOnce<ServiceJoinRequest, internalEntries>("internal");
}

JoinState joinState(QStringView status)
{
    const auto *found = std::find_if(
        stateRows.begin(), stateRows.end(), [status](const StateRow &row) { return status == row.word; });
    return found == stateRows.end() ? JoinState::Unknown : found->state;
}

} // namespace postroom
