// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/returnedletter.h"

#include "domain/shape.h"

namespace postroom {

namespace {

// clang-format off
constexpr Field returnedLetterFields[] {
    field<&ReturnedLetter::notificationId>("notificationId", FieldRole::Id),
    field<&ReturnedLetter::reportedAt>("reportedAt"),
    field<&ReturnedLetter::createdAt>("createdAt"),
    field<&ReturnedLetter::clientReference>("clientReference"),
    field<&ReturnedLetter::templateId>("templateId"),
    field<&ReturnedLetter::templateName>("templateName"),
    field<&ReturnedLetter::templateVersion>("templateVersion"),
    field<&ReturnedLetter::userName>("userName"),
    field<&ReturnedLetter::emailAddress>("emailAddress"),
    field<&ReturnedLetter::originalFileName>("originalFileName"),
    field<&ReturnedLetter::jobRowNumber>("jobRowNumber"),
    field<&ReturnedLetter::uploadedLetterFileName>("uploadedLetterFileName"),
};

constexpr Shape::Entry returnedLetterInternalEntries[] {
    {"client_reference", "clientReference"},
    {"created_at", "createdAt", Spelling::SpaceMicros},
    {"email_address", "emailAddress"},
    {"job_row_number", "jobRowNumber"},
    {"notification_id", "notificationId"},
    {"original_file_name", "originalFileName"},
    {"reported_at", "reportedAt"},
    {"template_id", "templateId"},
    {"template_name", "templateName"},
    {"template_version", "templateVersion"},
    {"uploaded_letter_file_name", "uploadedLetterFileName"},
    {"user_name", "userName"},
};

constexpr Field returnedLetterDayFields[] {
    field<&ReturnedLetterDay::reportedAt>("reportedAt"),
    field<&ReturnedLetterDay::returnedLetterCount>("returnedLetterCount"),
};

constexpr Shape::Entry returnedLetterDayInternalEntries[] {
    {"reported_at", "reportedAt"},
    {"returned_letter_count", "returnedLetterCount"},
};
// clang-format on

} // namespace

const RecordType &ReturnedLetter::type()
{
    return typeMadeOnce<ReturnedLetter, returnedLetterFields>("returned-letter", &ReturnedLetter::internalShape);
}

const Shape &ReturnedLetter::internalShape()
{
    return shapeMadeOnce<ReturnedLetter, returnedLetterInternalEntries>("internal");
}

const RecordType &ReturnedLetterDay::type()
{
    return typeMadeOnce<ReturnedLetterDay, returnedLetterDayFields>(
        "returned-letter-day", &ReturnedLetterDay::internalShape);
}

const Shape &ReturnedLetterDay::internalShape()
{
    return shapeMadeOnce<ReturnedLetterDay, returnedLetterDayInternalEntries>("internal");
}

} // namespace postroom
