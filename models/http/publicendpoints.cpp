// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/inboundsms.h"
#include "domain/letterfile.h"
#include "domain/notification.h"
#include "domain/template.h"
#include "http/endpointrows.h"
#include "platform/pageenvelope.h"

#include <array>

namespace postroom {

namespace {

using Operation = Endpoint::Operation;
using Form = Endpoint::Form;

constexpr int rowsPerPage = 250; // API_PAGE_SIZE (api-contract §4); no parameter changes it

constexpr Parameter notificationListParameters[]{
    {FilterKey::Type, "template_type"},
    {FilterKey::Status, "status"},
    {FilterKey::Reference, "reference"},
    {FilterKey::IncludeJobs, "include_jobs"},
};

constexpr Parameter templateListParameters[]{
    {FilterKey::Type, "type"},
};

constexpr Parameter previewParameters[]{
    {FilterKey::Personalisation, "personalisation", Parameter::As::Json},
};

// clang-format off
const std::array rows {
    Endpoint {.resource = Resource::Notifications, .operation = Operation::List, .path = "/v2/notifications",
        .member = "notifications", .shape = &Notification::publicShape, .paging = Paging::OlderThan,
        .pageSize = rowsPerPage, .parameters = notificationListParameters, .envelope = &PageEnvelope::publicShape},
    Endpoint {.resource = Resource::Notifications, .operation = Operation::One, .path = "/v2/notifications/{id}",
        .member = "", .shape = &Notification::publicShape},
    Endpoint {.resource = Resource::LetterFiles, .operation = Operation::One, .path = "/v2/notifications/{id}/pdf",
        .member = "", .shape = &LetterFile::publicShape, .form = Form::File},

    Endpoint {.resource = Resource::Templates, .operation = Operation::List, .path = "/v2/templates",
        .member = "templates", .shape = &Template::publicShape, .parameters = templateListParameters},
    Endpoint {.resource = Resource::Templates, .operation = Operation::One, .path = "/v2/template/{id}",
        .member = "", .shape = &Template::publicShape},
    Endpoint {.resource = Resource::TemplateVersions, .operation = Operation::One,
        .path = "/v2/template/{template}/version/{id}", .member = "", .shape = &Template::publicShape},
    Endpoint {.resource = Resource::TemplatePreviews, .operation = Operation::One,
        .path = "/v2/template/{id}/preview", .member = "", .shape = &Template::publicPreviewShape,
        .parameters = previewParameters, .byPost = true},

    Endpoint {.resource = Resource::InboundSms, .operation = Operation::List, .path = "/v2/received-text-messages",
        .member = "received_text_messages", .shape = &InboundSms::internalShape, .paging = Paging::OlderThan,
        .pageSize = rowsPerPage, .envelope = &PageEnvelope::publicShape},
};
// clang-format on

} // namespace

std::span<const Endpoint> publicEndpoints()
{
    return rows;
}

} // namespace postroom
