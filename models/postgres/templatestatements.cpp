// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/letterattachment.h"
#include "domain/template.h"
#include "domain/templatefolder.h"
#include "postgres/statementrows.h"
#include "postgres/templatefilling.h"
#include "recipients/phonenumber.h"

#include <array>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

using Operation = Statement::Operation;

// Where the platform names no order, or none among equals, it answers with the rows as they lie (contract README,
// "unordered"): by ctid, which is the same at every reading of the same rows.

// What a template and each of its versions have, whichever `t` is (api-contract §7.3). The sender is that of now, the
// default one for text messages and e-mails; a letter's is the version's own, archived or not. An e-mail's files are
// those that were live with the version: of each the newest state that the version had, unless that is archived.
constexpr const char *commonColumns = R"(
SELECT t.archived, t.content, t.created_at, t.has_unsubscribe_link, t.hidden, t.id, t.letter_languages,
       t.letter_welsh_content, t.letter_welsh_subject, t.name, t.postage, t.service_id AS service, t.subject,
       t.template_type, t.updated_at, t.version, t.service_letter_contact_id AS service_letter_contact,
       r.template_id AS template_redacted,
       t.hidden AND t.template_type = 'letter' AND t.name = 'Pre-compiled PDF' AS is_precompiled_letter,
       CASE t.template_type WHEN 'letter' THEN t.service_letter_contact_id END AS reply_to,
       CASE t.template_type
           WHEN 'letter' THEN (
               SELECT c.contact_block
               FROM service_letter_contacts c
               WHERE c.id = t.service_letter_contact_id
           )
           WHEN 'email' THEN (
               SELECT e.email_address
               FROM service_email_reply_to e
               WHERE e.service_id = t.service_id AND e.is_default
               ORDER BY e.ctid
               LIMIT 1
           )
           WHEN 'sms' THEN (
               SELECT s.sms_sender
               FROM service_sms_senders s
               WHERE s.service_id = t.service_id AND s.is_default
               ORDER BY s.ctid
               LIMIT 1
           )
       END AS reply_to_text, (
           SELECT json_build_object('archived_at', a.archived_at, 'archived_by_id', a.archived_by_id,
                      'created_at', a.created_at, 'created_by_id', a.created_by_id, 'id', a.id,
                      'original_filename', a.original_filename, 'page_count', a.page_count)
           FROM letter_attachment a
           WHERE a.id = t.letter_attachment_id
       ) AS letter_attachment, (
           SELECT COALESCE(json_agg(json_build_object('filename', f.filename, 'id', f.id, 'link_text', f.link_text,
                      'pending', f.pending, 'retention_period', f.retention_period,
                      'validate_users_email', f.validate_users_email) ORDER BY f.id), '[]')
           FROM (
               SELECT DISTINCT ON (h.id) h.*
               FROM template_email_files_history h
               WHERE h.template_id = t.id AND h.template_version <= t.version AND NOT h.pending
                 AND t.template_type = 'email'
               ORDER BY h.id, h.version DESC
           ) f
           WHERE f.archived_at IS NULL
       ) AS email_files)";

constexpr const char *currentColumns = R"(,
       t.created_by_id AS created_by, m.template_folder_id AS folder, r.redact_personalisation
FROM templates t
LEFT JOIN template_redacted r ON r.template_id = t.id
LEFT JOIN template_folder_map m ON m.template_id = t.id
)";

constexpr const char *versionColumns = R"(,
       u.id AS "created_by.id", u.name AS "created_by.name", u.email_address AS "created_by.email_address"
FROM templates_history t
JOIN users u ON u.id = t.created_by_id
LEFT JOIN template_redacted r ON r.template_id = t.id
)";

constexpr const char *visible = R"(
WHERE t.id = {id}::uuid AND t.service_id = {service!}::uuid AND NOT t.hidden
)";

// One for each service, made with its first uploaded letter; the platform makes it for whoever asks, reading does not.
constexpr const char *precompiled = R"(
WHERE t.service_id = {service!}::uuid AND t.template_type = 'letter' AND t.hidden
ORDER BY t.ctid
LIMIT 1
)";

constexpr const char *allVersions = R"(
WHERE t.id = {template!}::uuid AND t.service_id = {service!}::uuid AND NOT t.hidden
ORDER BY t.version DESC
)";

constexpr const char *oneVersion = R"(
WHERE t.id = {template!}::uuid AND t.service_id = {service!}::uuid AND NOT t.hidden AND t.version::text = {id}
)";

// By name in the order of the database's language, then type in the order in which the platform has them.
constexpr const char *templateList = R"(
SELECT t.id, t.name, t.template_type, m.template_folder_id AS folder,
       t.hidden AND t.template_type = 'letter' AND t.name = 'Pre-compiled PDF' AS is_precompiled_letter
FROM templates t
LEFT JOIN template_folder_map m ON m.template_id = t.id
WHERE t.service_id = {service!}::uuid AND NOT t.hidden AND NOT t.archived
ORDER BY t.name, t.template_type, t.ctid
)";

// Permissions have an index by user alone, so they are gone through once, not for each folder.
constexpr const char *folderList = R"(
SELECT f.id, f.name, f.parent_id, f.service_id, COALESCE(allowed.users, '[]') AS users_with_permission
FROM template_folder f
LEFT JOIN (
    SELECT p.template_folder_id, json_agg(p.user_id ORDER BY p.ctid) AS users
    FROM user_folder_permissions p
    WHERE p.service_id = {service!}::uuid
    GROUP BY p.template_folder_id
) allowed ON allowed.template_folder_id = f.id
WHERE f.service_id = {service!}::uuid
ORDER BY f.ctid
)";

// The platform finds files by their template and one by its id, whatever else stands in the address
// (api-contract §6.5). Some ids stand there under two names.
constexpr const char *emailFileList = R"(
SELECT f.archived_at, f.archived_by_id AS archived_by, f.created_at, f.created_by_id AS created_by, f.created_by_id,
       f.filename, f.id, f.link_text, f.pending, f.retention_period, f.template_id AS template, f.template_id,
       f.template_version, f.updated_at, f.validate_users_email, f.version
FROM template_email_files f
WHERE f.template_id = {template!}::uuid AND f.archived_at IS NULL AND NOT f.pending
ORDER BY f.ctid
)";

constexpr const char *emailFile = R"(
SELECT f.archived_at, f.archived_by_id AS archived_by, f.created_at, f.created_by_id AS created_by, f.created_by_id,
       f.filename, f.id, f.link_text, f.pending, f.retention_period, f.template_id AS template, f.template_id,
       f.template_version, f.updated_at, f.validate_users_email, f.version
FROM template_email_files f
WHERE f.id = {id}::uuid
)";

constexpr std::array placesOfFiles{FilterKey::Service, FilterKey::Template};

constexpr const char *letterAttachment = R"(
SELECT a.archived_at, a.archived_by_id, a.created_at, a.created_by_id, a.id, a.original_filename, a.page_count
FROM letter_attachment a
WHERE a.id = {id}::uuid
)";

// A sender that is a phone number is said as the platform stores numbers: 447700900123.
void spellSender(JsonValue &row)
{
    const JsonValue *type = row.member(u"template_type");
    const JsonValue *sender = row.member(u"reply_to_text");
    if (!type || *type != JsonValue(u"sms"_s) || !sender || !sender->asString())
        return;
    if (const auto number = normalisedPhone(*sender->asString()))
        row.setMember(u"reply_to_text"_s, *number);
}

QByteArray joined(const char *columns, const char *where)
{
    return QByteArray(commonColumns) + columns + where;
}

} // namespace

std::span<const Statement> templateStatements()
{
    static const QByteArray oneSql = joined(currentColumns, visible);
    static const QByteArray precompiledSql = joined(currentColumns, precompiled);
    static const QByteArray versionListSql = joined(versionColumns, allVersions);
    static const QByteArray versionSql = joined(versionColumns, oneVersion);
    // clang-format off
    static const std::array rows {
        Statement {.resource = Resource::Templates, .operation = Operation::List, .shape = &Template::listShape,
            .sql = templateList},
        Statement {.resource = Resource::Templates, .operation = Operation::One, .shape = &Template::internalShape,
            .sql = oneSql.constData(), .derive = &spellSender},
        Statement {.resource = Resource::TemplateVersions, .operation = Operation::List,
            .shape = &Template::versionShape, .sql = versionListSql.constData(), .derive = &spellSender},
        Statement {.resource = Resource::TemplateVersions, .operation = Operation::One,
            .shape = &Template::versionShape, .sql = versionSql.constData(), .derive = &spellSender},
        Statement {.resource = Resource::TemplatePreviews, .operation = Operation::One,
            .shape = &Template::internalShape, .sql = oneSql.constData(), .derive = &spellSender,
            .filledFrom = FilterKey::Personalisation, .fill = &fillInTemplate},
        Statement {.resource = Resource::PrecompiledTemplates, .operation = Operation::One,
            .shape = &Template::internalShape, .sql = precompiledSql.constData()},

        Statement {.resource = Resource::TemplateFolders, .operation = Operation::List,
            .shape = &TemplateFolder::internalShape, .sql = folderList},

        Statement {.resource = Resource::TemplateEmailFiles, .operation = Operation::List,
            .shape = &TemplateEmailFile::wholeShape, .sql = emailFileList, .ignored = placesOfFiles},
        Statement {.resource = Resource::TemplateEmailFiles, .operation = Operation::One,
            .shape = &TemplateEmailFile::wholeShape, .sql = emailFile, .ignored = placesOfFiles},
        Statement {.resource = Resource::LetterAttachments, .operation = Operation::One,
            .shape = &LetterAttachment::internalShape, .sql = letterAttachment},
    };
    // clang-format on
    return rows;
}

} // namespace postroom
