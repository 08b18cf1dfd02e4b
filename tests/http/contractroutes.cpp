// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractroutes.h"

#include <algorithm>
#include <array>
#include <QRegularExpression>
#include <QUrl>
#include <span>

namespace postroom::test {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array inexpressible{
    "auth: internal: no token on unknown service (not Postroom's token)",
    "inbound: inbound alphanumeric sender (unknown parameter)",
    "inbound: inbound empty number (unknown parameter)",
    "inbound: inbound extra key (unknown parameter)",
    "inbound: inbound no body (no body)",
    "inbound: inbound null number (unknown parameter)",
    "inbound: inbound one sender (unknown parameter)",
    "inbound: inbound one sender, digits (unknown parameter)",
    "inbound: inbound one sender, international form (unknown parameter)",
    "inbound: inbound unknown sender (unknown parameter)",
    "jobs_and_uploads: job rows csv, empty value (unknown parameter)",
    "jobs_and_uploads: job rows page 0 (malformed number)",
    "jobs_and_uploads: job rows page text (malformed number)",
    "jobs_and_uploads: jobs page 0 (malformed number)",
    "jobs_and_uploads: jobs page text (malformed number)",
    "notifications_list: list by POST (wrong method)",
    "notifications_list: list by POST, array body (wrong method)",
    "notifications_list: list by POST, arrays (wrong method)",
    "notifications_list: list by POST, bad type (wrong method)",
    "notifications_list: list by POST, booleans (wrong method)",
    "notifications_list: list by POST, empty object (wrong method)",
    "notifications_list: list by POST, malformed (wrong method)",
    "notifications_list: list by POST, no content type (wrong method)",
    "notifications_list: list by POST, null (wrong method)",
    "notifications_list: list by POST, page text (wrong method)",
    "notifications_list: page '' (malformed number)",
    "notifications_list: page '-1' (malformed number)",
    "notifications_list: page '0' (malformed number)",
    "notifications_list: page '1.5' (malformed number)",
    "notifications_list: page '99999999999999999999' (malformed number)",
    "notifications_list: page 'x' (malformed number)",
    "notifications_list: page_size '' (malformed number)",
    "notifications_list: paginate_by_older_than (unknown parameter)",
    "notifications_list: unknown parameters are ignored (unknown parameter)",
    "notifications_search: search by POST (wrong method)",
    "notifications_search: search by POST with number value (wrong method)",
    "notifications_search: search by POST, null (wrong method)",
    "notifications_search: search by POST, statuses (wrong method)",
    "notifications_search: search empty term lists instead (blank term)",
    "notifications_search: search space only (blank term)",
    "status: HEAD of a GET route (wrong method)",
    "status: OPTIONS (wrong method)",
    "status: method not allowed (wrong method)",
    "status: method not allowed without token (wrong method)",
};

constexpr std::array notYetCovered{
    "/",
    "/_status/live-service-and-organisation-counts",
    "/complaint",
    "/complaint/count-by-date-range",
    "/email-branding",
    "/email-branding/<uuid:email_branding_id>",
    "/email-branding/<uuid:email_branding_id>/orgs_and_services",
    "/inbound-number",
    "/inbound-number/available",
    "/inbound-number/service/<uuid:service_id>",
    "/invite/organisation/<token>",
    "/invite/organisation/<uuid:invited_org_user_id>",
    "/invite/organisation/check/<token>",
    "/invite/service/<token>",
    "/invite/service/<uuid:invited_user_id>",
    "/invite/service/check/<token>",
    "/letter-attachment/<uuid:letter_attachment_id>",
    "/letter-branding",
    "/letter-branding/<uuid:letter_branding_id>",
    "/letter-branding/<uuid:letter_branding_id>/orgs_and_services",
    "/letter-rates/",
    "/organisation/<uuid:organisation_id>/invite",
    "/organisation/<uuid:organisation_id>/invite/<invited_org_user_id>",
    "/organisations/<uuid:organisation_id>/email-branding-pool",
    "/organisations/<uuid:organisation_id>/letter-branding-pool",
    "/organisations/<uuid:organisation_id>/services",
    "/organisations/<uuid:organisation_id>/services-with-usage",
    "/organisations/<uuid:organisation_id>/users",
    "/organisations/by-domain",
    "/organisations/search",
    "/performance-dashboard",
    "/platform-stats",
    "/platform-stats/daily-sms-provider-volumes-report",
    "/platform-stats/daily-volumes-report",
    "/platform-stats/data-for-billing-report",
    "/platform-stats/data-for-dvla-billing-report",
    "/platform-stats/volumes-by-service",
    "/protected-sender-id/check",
    "/provider-details",
    "/provider-details/<uuid:provider_details_id>",
    "/provider-details/<uuid:provider_details_id>/versions",
    "/service/<service_id>/invite",
    "/service/<service_id>/invite/<invited_user_id>",
    "/service/<service_id>/template-statistics",
    "/service/<service_id>/template-statistics/last-used/<uuid:template_id>",
    "/service/<uuid:service_id>/billing/free-sms-fragment-limit",
    "/service/<uuid:service_id>/billing/monthly-usage",
    "/service/<uuid:service_id>/billing/yearly-usage-summary",
    "/service/<uuid:service_id>/callback-api/<uuid:callback_api_id>",
    "/service/<uuid:service_id>/contact-list",
    "/service/<uuid:service_id>/contact-list/<uuid:contact_list_id>",
    "/service/<uuid:service_id>/email-reply-to",
    "/service/<uuid:service_id>/email-reply-to/<uuid:reply_to_id>",
    "/service/<uuid:service_id>/guest-list",
    "/service/<uuid:service_id>/history",
    "/service/<uuid:service_id>/inbound-sms/most-recent",
    "/service/<uuid:service_id>/inbound-sms/most-recent-usage",
    "/service/<uuid:service_id>/inbound-sms/summary",
    "/service/<uuid:service_id>/job/<job_id>/notification_count",
    "/service/<uuid:service_id>/job/scheduled-job-stats",
    "/service/<uuid:service_id>/letter-contact",
    "/service/<uuid:service_id>/letter-contact/<uuid:letter_contact_id>",
    "/service/<uuid:service_id>/notifications/count",
    "/service/<uuid:service_id>/notifications/csv",
    "/service/<uuid:service_id>/notifications/monthly",
    "/service/<uuid:service_id>/notifications/templates_usage/monthly",
    "/service/<uuid:service_id>/organisation",
    "/service/<uuid:service_id>/report-request/<uuid:request_id>",
    "/service/<uuid:service_id>/returned-letter-statistics",
    "/service/<uuid:service_id>/returned-letter-summary",
    "/service/<uuid:service_id>/returned-letters",
    "/service/<uuid:service_id>/service-join-request/<uuid:request_id>",
    "/service/<uuid:service_id>/sms-sender",
    "/service/<uuid:service_id>/sms-sender/<uuid:sms_sender_id>",
    "/service/<uuid:service_id>/statistics",
    "/service/<uuid:service_id>/template/<uuid:template_id>/preview",
    "/service/<uuid:service_id>/template/precompiled",
    "/service/<uuid:service_id>/template/preview/<uuid:notification_id>/<file_type>",
    "/service/<uuid:service_id>/templates/<uuid:template_id>/template_email_files",
    "/service/<uuid:service_id>/templates/<uuid:template_id>/template_email_files/<uuid:template_email_file_id>",
    "/service/<uuid:service_id>/unsubscribe-request-report/<uuid:batch_id>",
    "/service/<uuid:service_id>/unsubscribe-request-reports-summary",
    "/service/<uuid:service_id>/unsubscribe-request-statistics",
    "/service/<uuid:service_id>/upload",
    "/service/<uuid:service_id>/upload/uploaded-letters/<letter_print_date>",
    "/service/find-services-by-name",
    "/service/live-services-data",
    "/service/monthly-data-by-service",
    "/sms-rate/",
    "/user/<uuid:user_id>/organisations-and-services",
    "/user/<uuid:user_id>/webauthn",
    "/v2/notifications",
    "/v2/notifications/<notification_id>",
    "/v2/notifications/<notification_id>/pdf",
    "/v2/received-text-messages",
    "/v2/template/<template_id>",
    "/v2/template/<template_id>/version/<int:version>",
    "/v2/templates",
};

QStringList listOf(std::span<const char *const> texts)
{
    QStringList list;
    for (const char *text : texts)
        list.append(QString::fromLatin1(text));
    return list;
}

// The path parts that an endpoint's placeholders stand for; nothing when the path is another route's. A part that is
// empty fits none: such a path is a trailing slash, which is another route's or nobody's (api-contract §1).
std::optional<QList<QPair<QString, QString>>> match(const Endpoint &endpoint, const QString &path)
{
    const QStringList pattern = QString::fromLatin1(endpoint.path).split(u'/');
    const QStringList parts = path.split(u'/');
    if (pattern.size() != parts.size())
        return std::nullopt;
    QList<QPair<QString, QString>> values;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (pattern[i].startsWith(u'{') && !parts[i].isEmpty())
            values.append({pattern[i].mid(1).chopped(1), QUrl::fromPercentEncoding(parts[i].toLatin1())});
        else if (pattern[i] != parts[i])
            return std::nullopt;
    }
    return values;
}

// Routes whose path looks like an endpoint's with an id, but is one of its own (index.json).
bool isAnotherRoute(const QString &path)
{
    static const QRegularExpression others(
        u"^/service/(find-services-by-name|live-services-data|monthly-data-by-service)$"
        "|/template/precompiled$|/job/scheduled-job-stats$|/notifications/(csv|count|monthly)$"
        "|/inbound-sms/(most-recent|most-recent-usage|summary)$"
        "|^/user/(email|find-users-by-email)$|^/organisations/(search|by-domain)$"_s);
    return others.match(path).hasMatch();
}

// The rows of a job for a CSV file come in another shape, which belongs to exports (api-contract §7.2 CsvRow).
bool isForSpreadsheet(const Exchange &exchange)
{
    return std::any_of(exchange.parameters.begin(), exchange.parameters.end(),
        [](const auto &parameter) { return parameter.first == "format_for_csv"_L1 && !parameter.second.isEmpty(); });
}

std::optional<FilterKey> keyOfParameter(const Endpoint &endpoint, const QString &name)
{
    const auto found = std::find_if(endpoint.parameters.begin(), endpoint.parameters.end(),
        [&name](const postroom::Parameter &parameter) { return name == QLatin1StringView(parameter.name); });
    return found == endpoint.parameters.end() ? std::nullopt : std::optional(found->key);
}

std::optional<FilterKey> keyOfPlaceholder(const QString &word)
{
    constexpr std::array keys{FilterKey::Service, FilterKey::Template, FilterKey::Job, FilterKey::Type};
    const auto *found
        = std::find_if(keys.begin(), keys.end(), [&word](FilterKey key) { return filterWord(key) == word; });
    return found == keys.end() ? std::nullopt : std::optional(*found);
}

// A page as Postroom writes it: from 1, without sign, blanks or leading zeros.
std::optional<int> pageNumber(const QString &value)
{
    bool ok = false;
    const int number = value.toInt(&ok);
    return ok && number >= 1 && QString::number(number) == value ? std::optional(number) : std::nullopt;
}

// Parameters that Postroom sends once at most.
bool isRepeated(const Exchange &exchange, const QString &name)
{
    return std::count_if(exchange.parameters.begin(), exchange.parameters.end(), [&name](const auto &parameter) {
        return parameter.first == name;
    }) > 1;
}

QString readParameters(
    const Exchange &exchange, const Endpoint &endpoint, std::vector<Filter> &filters, Expressed &result)
{
    for (const auto &parameter : exchange.parameters) {
        const QString &name = parameter.first;
        const QString &value = parameter.second;
        if (name == "page"_L1 && endpoint.paging != Paging::Whole) {
            const auto number = pageNumber(value);
            if (!number)
                return u"malformed number"_s;
            if (isRepeated(exchange, name))
                return u"repeated parameter"_s;
            result.cursor = Cursor::page(*number);
            result.page = *number;
            continue;
        }
        const auto key = keyOfParameter(endpoint, name);
        if (!key)
            return u"unknown parameter"_s;
        // The jobs list takes all statuses in one parameter (api-contract §4).
        if (name == "statuses"_L1 && isRepeated(exchange, name))
            return u"repeated parameter"_s;
        if (*key == FilterKey::PageSize && value.isEmpty())
            return u"malformed number"_s;
        if (*key == FilterKey::Recipient && value.trimmed().isEmpty())
            return u"blank term"_s;
        filters.push_back({*key, value});
    }
    return {};
}

// What a list by POST takes in its body; Postroom sends an empty object.
QString bodyReason(const Exchange &exchange)
{
    const auto body = JsonValue::parse(exchange.requestBytes());
    if (!body || !body->asObject())
        return u"no body"_s;
    return body->asObject()->empty() ? QString() : u"unknown parameter"_s;
}

QString otherReason(const Exchange &exchange, const Endpoint &endpoint)
{
    if (exchange.method != (endpoint.byPost ? "POST" : "GET"))
        return u"wrong method"_s;
    if (const QString reason = endpoint.byPost ? bodyReason(exchange) : QString(); !reason.isEmpty())
        return reason;
    return exchange.auth.kind == "internal"_L1 && exchange.auth.isOrdinary() ? QString() : u"not Postroom's token"_s;
}

// A list as recorded without a page size is asked for without one: the platform's own page.
void withoutOwnPageSize(const Endpoint &endpoint, std::vector<Filter> &filters)
{
    const bool set
        = std::any_of(filters.begin(), filters.end(), [](const Filter &f) { return f.key == FilterKey::PageSize; });
    if (endpoint.pageSizeParameter && !set)
        filters.push_back({FilterKey::PageSize, {}});
}

} // namespace

Expressed expressed(const Exchange &exchange)
{
    Expressed result;
    if (isAnotherRoute(exchange.path) || isForSpreadsheet(exchange))
        return result;
    for (const Endpoint &endpoint : endpoints()) {
        const auto placeholders = match(endpoint, exchange.path);
        if (!placeholders)
            continue;
        result = {};
        result.endpoint = &endpoint;
        std::vector<Filter> filters;
        QString id;
        for (const auto &[word, value] : *placeholders) {
            if (const auto key = keyOfPlaceholder(word))
                filters.push_back({*key, value});
            else
                id = value;
        }
        result.reason = otherReason(exchange, endpoint);
        const QString bad = readParameters(exchange, endpoint, filters, result);
        if (result.reason.isEmpty())
            result.reason = bad;
        const bool list = endpoint.operation == Endpoint::Operation::List;
        if (list)
            withoutOwnPageSize(endpoint, filters);
        const Query query{endpoint.resource, filters};
        const Target target{endpoint.resource, id, filters};
        if ((list ? endpointFor(query) : endpointFor(target)) != &endpoint)
            continue;
        if (result.reason.isEmpty() && list)
            result.asked = query;
        else if (result.reason.isEmpty())
            result.asked = target;
        return result;
    }
    return result;
}

QStringList coveredRoutes()
{
    QStringList routes{u"/_status"_s};
    for (const Endpoint &endpoint : endpoints())
        routes.append(QString::fromLatin1(endpoint.path));
    routes.removeDuplicates();
    return routes;
}

QStringList reasonsOfInexpressible()
{
    return {u"wrong method"_s, u"malformed number"_s, u"unknown parameter"_s, u"repeated parameter"_s, u"blank term"_s,
        u"no body"_s, u"not Postroom's token"_s};
}

QStringList inexpressibleRequests()
{
    return listOf(inexpressible);
}

QStringList routesNotYetCovered()
{
    return listOf(notYetCovered);
}

} // namespace postroom::test
