// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/complaint.h"

#include "domain/shape.h"

namespace postroom {

namespace {

// clang-format off
constexpr Field complaintFields[] {
    field<&Complaint::id>("id", FieldRole::Id),
    field<&Complaint::createdAt>("createdAt", FieldRole::Sort),
    field<&Complaint::complaintDate>("complaintDate"),
    field<&Complaint::complaintType>("complaintType"),
    field<&Complaint::serviceId>("serviceId"),
    field<&Complaint::serviceName>("serviceName"),
    field<&Complaint::notificationId>("notificationId"),
    field<&Complaint::sesFeedbackId>("sesFeedbackId"),
};

constexpr Shape::Entry complaintInternalEntries[] {
    {"complaint_date", "complaintDate"},
    {"complaint_type", "complaintType"},
    {"created_at", "createdAt"},
    {"id", "id"},
    {"notification_id", "notificationId"},
    {"service_id", "serviceId"},
    {"service_name", "serviceName"},
    {"ses_feedback_id", "sesFeedbackId"},
};

constexpr Field complaintCountFields[] {
    field<&ComplaintCount::count>("count"),
};

constexpr Shape::Entry complaintCountInternalEntries[] {
    {"count", "count"},
};
// clang-format on

} // namespace

const RecordType &Complaint::type()
{
    return typeMadeOnce<Complaint, complaintFields>("complaint", &Complaint::internalShape);
}

const Shape &Complaint::internalShape()
{
    return shapeMadeOnce<Complaint, complaintInternalEntries>("internal");
}

const RecordType &ComplaintCount::type()
{
    return typeMadeOnce<ComplaintCount, complaintCountFields>("complaint-count", &ComplaintCount::internalShape);
}

const Shape &ComplaintCount::internalShape()
{
    return shapeMadeOnce<ComplaintCount, complaintCountInternalEntries>("internal");
}

} // namespace postroom
