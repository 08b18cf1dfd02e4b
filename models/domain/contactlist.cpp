// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contactlist.h"

#include "domain/shape.h"

#include <algorithm>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

// clang-format off
constexpr Field fields[] {
    field<&ContactList::id>("id", FieldRole::Id),
    field<&ContactList::serviceId>("serviceId"),
    field<&ContactList::originalFileName>("originalFileName"),
    field<&ContactList::templateType>("templateType"),
    field<&ContactList::rowCount>("rowCount"),
    field<&ContactList::hasJobs>("hasJobs"),
    field<&ContactList::recentJobCount>("recentJobCount"),
    field<&ContactList::createdBy>("createdBy"),
    field<&ContactList::createdAt>("createdAt", FieldRole::Sort),
};

constexpr Shape::Entry internalEntries[] {
    {"created_at", "createdAt"},
    {"created_by", "createdBy"},
    {"has_jobs", "hasJobs"},
    {"id", "id"},
    {"original_file_name", "originalFileName"},
    {"recent_job_count", "recentJobCount"},
    {"row_count", "rowCount"},
    {"service_id", "serviceId"},
    {"template_type", "templateType"},
};
// clang-format on

} // namespace

const RecordType &ContactList::type()
{
    return typeMadeOnce<ContactList, fields>("contact-list", &ContactList::internalShape);
}

const Shape &ContactList::internalShape()
{
    return shapeMadeOnce<ContactList, internalEntries>("internal");
}

QString savedFileName(const ContactList &list)
{
    // Dots at the beginning of a name make no ending.
    const QString &name = list.originalFileName;
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString stem = name.left(std::max(dot, qsizetype(0)));
    const bool ends = std::any_of(stem.begin(), stem.end(), [](QChar c) { return c != u'.'; });
    return (ends ? stem : name) + ".csv"_L1;
}

} // namespace postroom
