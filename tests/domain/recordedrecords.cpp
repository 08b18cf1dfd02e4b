// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordedrecords.h"

#include "domain/apikey.h"
#include "domain/bulkjob.h"
#include "domain/dataretention.h"
#include "domain/inboundsms.h"
#include "domain/notification.h"
#include "domain/organisation.h"
#include "domain/platformstatus.h"
#include "domain/service.h"
#include "domain/template.h"
#include "domain/templatefolder.h"
#include "domain/user.h"

#include <QRegularExpression>

namespace postroom::test {

using namespace Qt::StringLiterals;

namespace {

bool belongs(const Exchange &exchange, const RecordedRoute &route)
{
    static const QRegularExpression uuid(u"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"_s);
    static const QRegularExpression version(u"/version/[0-9]+$"_s);
    QString path = exchange.path;
    path.replace(uuid, u"U"_s).replace(version, u"/version/N"_s);
    // The detailed list of one person's services is the plain one (recorded).
    const bool detailed
        = exchange.parameters.contains(Parameter(u"detailed"_s, u"True"_s)) && !exchange.query.contains("user_id");
    // Rows for a CSV file have another shape.
    if (exchange.query.contains("format_for_csv"))
        return false;
    return exchange.status == 200 && path == QLatin1StringView(route.path) && detailed == route.detailed;
}

std::vector<JsonValue> recordsIn(const Exchange &exchange, const char *member)
{
    const auto answer = JsonValue::parse(exchange.responseBytes());
    if (!answer)
        return {};
    const JsonValue *held = *member ? answer->member(QLatin1StringView(member).toString()) : &answer.value();
    if (!held || (held->asObject() && held->asObject()->empty()))
        return {};
    return held->asArray() ? *held->asArray() : std::vector<JsonValue>{*held};
}

} // namespace

const std::vector<RecordedRoute> &recordedRoutes()
{
    static const std::vector<RecordedRoute> rows{
        {"services", "services", "/service", "data", &Service::internalShape, false},
        {"services, detailed", "services", "/service", "data", &Service::detailedRowShape, true},
        {"service", "services", "/service/U", "data", &Service::internalShape, false},
        {"service, detailed", "services", "/service/U", "data", &Service::detailedShape, true},
        {"templates", "templates", "/service/U/template", "data", &Template::listShape, false},
        {"template", "templates", "/service/U/template/U", "data", &Template::internalShape, false},
        {"versions", "templates", "/service/U/template/U/versions", "data", &Template::versionShape, false},
        {"version", "templates", "/service/U/template/U/version/N", "data", &Template::versionShape, false},
        {"e-mail files", "templates", "/service/U/templates/U/template_email_files", "data",
            &TemplateEmailFile::internalShape, false},
        {"attachment", "templates", "/letter-attachment/U", "", &LetterAttachment::internalShape, false},
        {"jobs", "jobs_and_uploads", "/service/U/job", "data", &BulkJob::internalShape, false},
        {"job", "jobs_and_uploads", "/service/U/job/U", "data", &BulkJob::internalShape, false},
        {"rows of a job", "jobs_and_uploads", "/service/U/job/U/notifications", "notifications",
            &Notification::internalShape, false},
        {"notifications", "notifications_list", "/service/U/notifications", "notifications",
            &Notification::internalShape, false},
        {"search", "notifications_search", "/service/U/notifications", "notifications", &Notification::internalShape,
            false},
        {"notification", "notification_single", "/service/U/notifications/U", "", &Notification::internalShape, false},
        {"data retention", "service_settings", "/service/U/data-retention", "", &DataRetention::internalShape, false},
        {"data retention, one", "service_settings", "/service/U/data-retention/U", "", &DataRetention::internalShape,
            false},
        {"data retention by type", "service_settings", "/service/U/data-retention/notification-type/sms", "",
            &DataRetention::internalShape, false},
        {"API keys", "service_settings", "/service/U/api-keys", "apiKeys", &postroom::ApiKey::internalShape, false},
        {"API key", "service_settings", "/service/U/api-keys/U", "apiKeys", &postroom::ApiKey::internalShape, false},
        {"template folders", "templates", "/service/U/template-folder", "template_folders",
            &TemplateFolder::internalShape, false},
        {"received texts", "inbound", "/service/U/inbound-sms", "data", &InboundSms::internalShape, false},
        {"received text", "inbound", "/service/U/inbound-sms/U", "", &InboundSms::internalShape, false},
        {"people of a service", "services", "/service/U/users", "data", &User::internalShape, false},
        {"people of an organisation", "organisations", "/organisations/U/users", "data", &User::internalShape, false},
        {"person", "users", "/user/U", "data", &User::internalShape, false},
        {"organisations", "organisations", "/organisations", "", &Organisation::listShape, false},
        {"organisation", "organisations", "/organisations/U", "", &Organisation::internalShape, false},
        {"status", "status", "/_status", "", &PlatformStatus::internalShape, false},
    };
    return rows;
}

std::vector<JsonValue> recordsOf(const RecordedRoute &route, const Contract &contract)
{
    std::vector<JsonValue> all;
    for (const Exchange &exchange : contract.reads(QString::fromLatin1(route.area))) {
        if (!belongs(exchange, route))
            continue;
        const auto records = recordsIn(exchange, route.member);
        all.insert(all.end(), records.begin(), records.end());
    }
    return all;
}

} // namespace postroom::test
