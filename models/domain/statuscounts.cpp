// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/statuscounts.h"

#include "domain/shape.h"

namespace postroom {

namespace {

// clang-format off
constexpr Field statusCountsFields[] {
    field<&StatusCounts::cancelled>("cancelled"),
    field<&StatusCounts::created>("created"),
    field<&StatusCounts::delivered>("delivered"),
    field<&StatusCounts::failed>("failed"),
    field<&StatusCounts::pending>("pending"),
    field<&StatusCounts::pendingVirusCheck>("pendingVirusCheck"),
    field<&StatusCounts::permanentFailure>("permanentFailure"),
    field<&StatusCounts::returnedLetter>("returnedLetter"),
    field<&StatusCounts::sending>("sending"),
    field<&StatusCounts::sent>("sent"),
    field<&StatusCounts::technicalFailure>("technicalFailure"),
    field<&StatusCounts::temporaryFailure>("temporaryFailure"),
    field<&StatusCounts::validationFailed>("validationFailed"),
    field<&StatusCounts::virusScanFailed>("virusScanFailed"),
};

constexpr Shape::Entry statusCountsInternalEntries[] {
    {"cancelled", "cancelled"},
    {"created", "created"},
    {"delivered", "delivered"},
    {"failed", "failed"},
    {"pending", "pending"},
    {"pending-virus-check", "pendingVirusCheck"},
    {"permanent-failure", "permanentFailure"},
    {"returned-letter", "returnedLetter"},
    {"sending", "sending"},
    {"sent", "sent"},
    {"technical-failure", "technicalFailure"},
    {"temporary-failure", "temporaryFailure"},
    {"validation-failed", "validationFailed"},
    {"virus-scan-failed", "virusScanFailed"},
};

constexpr Field monthlyCountsFields[] {
    field<&MonthlyCounts::month>("month", FieldRole::Id),
    field<&MonthlyCounts::sms>("sms"),
    field<&MonthlyCounts::email>("email"),
    field<&MonthlyCounts::letter>("letter"),
};

constexpr Shape::Entry monthlyCountsInternalEntries[] {
    {"month", "month"},
    {"email", "email"},
    {"letter", "letter"},
    {"sms", "sms"},
};
// clang-format on

} // namespace

const RecordType &StatusCounts::type()
{
    return typeMadeOnce<StatusCounts, statusCountsFields>("status-counts", &StatusCounts::internalShape);
}

const Shape &StatusCounts::internalShape()
{
    return shapeMadeOnce<StatusCounts, statusCountsInternalEntries>("internal");
}

const RecordType &MonthlyCounts::type()
{
    return typeMadeOnce<MonthlyCounts, monthlyCountsFields>("monthly-counts", &MonthlyCounts::internalShape);
}

const Shape &MonthlyCounts::internalShape()
{
    return shapeMadeOnce<MonthlyCounts, monthlyCountsInternalEntries>("internal");
}

qint64 totalOf(const StatusCounts &counts)
{
    qint64 total = 0;
    for (const Field &field : StatusCounts::type().fields) {
        const Value value = field.get(counts);
        if (const qint64 *count = std::get_if<qint64>(&value))
            total += *count;
    }
    for (const UnknownKey &unknown : counts.unknown) {
        if (const JsonNumber *number = unknown.value.asNumber())
            total += number->digits.toLongLong();
    }
    return total;
}

} // namespace postroom
