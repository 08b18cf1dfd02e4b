// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/resourcewords.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct ResourceWords {
    Q_DECLARE_TR_FUNCTIONS(ResourceWords)
};

struct ResourceRow {
    Resource resource;
    const char *inSentence;
};

struct FilterRow {
    FilterKey key;
    const char *title;
    const char *first; ///< the sentence when it is missing
};

// clang-format off
constexpr std::array resourceRows {
    ResourceRow{Resource::Services, QT_TRANSLATE_NOOP("ResourceWords", "services")},
    ResourceRow{Resource::Templates, QT_TRANSLATE_NOOP("ResourceWords", "templates")},
    ResourceRow{Resource::TemplateVersions, QT_TRANSLATE_NOOP("ResourceWords", "versions of a template")},
    ResourceRow{Resource::TemplateFolders, QT_TRANSLATE_NOOP("ResourceWords", "template folders")},
    ResourceRow{Resource::Jobs, QT_TRANSLATE_NOOP("ResourceWords", "jobs")},
    ResourceRow{Resource::Notifications, QT_TRANSLATE_NOOP("ResourceWords", "messages")},
    ResourceRow{Resource::InboundSms, QT_TRANSLATE_NOOP("ResourceWords", "received text messages")},
    ResourceRow{Resource::ApiKeys, QT_TRANSLATE_NOOP("ResourceWords", "API keys")},
    ResourceRow{Resource::DataRetention, QT_TRANSLATE_NOOP("ResourceWords", "times for which messages are kept")},
    ResourceRow{Resource::Users, QT_TRANSLATE_NOOP("ResourceWords", "people")},
    ResourceRow{Resource::Organisations, QT_TRANSLATE_NOOP("ResourceWords", "organisations")},
};

constexpr std::array filterRows {
    FilterRow{FilterKey::Service, QT_TRANSLATE_NOOP("ResourceWords", "Service"), QT_TRANSLATE_NOOP("ResourceWords", "Choose a service first: this connection lists %1 for one service at a time.")},
    FilterRow{FilterKey::Template, QT_TRANSLATE_NOOP("ResourceWords", "Template"), QT_TRANSLATE_NOOP("ResourceWords", "Choose a template first: this connection lists %1 for one template at a time.")},
    FilterRow{FilterKey::Job, QT_TRANSLATE_NOOP("ResourceWords", "Job"), QT_TRANSLATE_NOOP("ResourceWords", "Choose a job first: this connection lists %1 for one job at a time.")},
    FilterRow{FilterKey::User, QT_TRANSLATE_NOOP("ResourceWords", "Person"), nullptr},
    FilterRow{FilterKey::ContactList, QT_TRANSLATE_NOOP("ResourceWords", "Contact list"), nullptr},
    FilterRow{FilterKey::Provider, QT_TRANSLATE_NOOP("ResourceWords", "Provider"), nullptr},
    FilterRow{FilterKey::Type, QT_TRANSLATE_NOOP("ResourceWords", "Type"), nullptr},
    FilterRow{FilterKey::Status, QT_TRANSLATE_NOOP("ResourceWords", "Status"), nullptr},
    FilterRow{FilterKey::Recipient, QT_TRANSLATE_NOOP("ResourceWords", "Recipient or reference"), nullptr},
    FilterRow{FilterKey::LimitDays, QT_TRANSLATE_NOOP("ResourceWords", "Days back"), nullptr},
    FilterRow{FilterKey::IncludeJobs, QT_TRANSLATE_NOOP("ResourceWords", "From files"), nullptr},
    FilterRow{FilterKey::IncludeOneOff, QT_TRANSLATE_NOOP("ResourceWords", "One-off messages"), nullptr},
    FilterRow{FilterKey::IncludeFromTestKey, QT_TRANSLATE_NOOP("ResourceWords", "Test messages"), nullptr},
    FilterRow{FilterKey::CountPages, QT_TRANSLATE_NOOP("ResourceWords", "Count"), nullptr},
    FilterRow{FilterKey::PageSize, QT_TRANSLATE_NOOP("ResourceWords", "Page size"), nullptr},
    FilterRow{FilterKey::OlderThan, QT_TRANSLATE_NOOP("ResourceWords", "Older than"), nullptr},
    FilterRow{FilterKey::OnlyActive, QT_TRANSLATE_NOOP("ResourceWords", "Without archived ones"), nullptr},
    FilterRow{FilterKey::Detailed, QT_TRANSLATE_NOOP("ResourceWords", "With figures"), nullptr},
    FilterRow{FilterKey::TodayOnly, QT_TRANSLATE_NOOP("ResourceWords", "Today alone"), nullptr},
    FilterRow{FilterKey::StartDate, QT_TRANSLATE_NOOP("ResourceWords", "From"), nullptr},
    FilterRow{FilterKey::EndDate, QT_TRANSLATE_NOOP("ResourceWords", "Until"), nullptr},
};
// clang-format on

QString translated(const char *text)
{
    return QCoreApplication::translate("ResourceWords", text);
}

const ResourceRow &rowOf(Resource resource)
{
    return *std::find_if(resourceRows.begin(), resourceRows.end(),
        [resource](const ResourceRow &row) { return row.resource == resource; });
}

const FilterRow &rowOf(FilterKey key)
{
    return *std::find_if(filterRows.begin(), filterRows.end(), [key](const FilterRow &row) { return row.key == key; });
}

QString missingScope(const WhyNot &reason, Resource resource)
{
    const FilterRow *row = reason.filter ? &rowOf(*reason.filter) : nullptr;
    if (row && row->first)
        return translated(row->first).arg(resourceInSentence(resource));
    return ResourceWords::tr("This connection needs a narrower question before it can list %1.")
        .arg(resourceInSentence(resource));
}

} // namespace

QString resourceInSentence(Resource resource)
{
    return translated(rowOf(resource).inSentence);
}

QString filterTitle(FilterKey key)
{
    return translated(rowOf(key).title);
}

QString whyNotText(const WhyNot &reason, Resource resource)
{
    switch (reason.reason) {
    case WhyNot::Reason::MissingScope:
        return missingScope(reason, resource);
    case WhyNot::Reason::NoMapping:
        break;
    case WhyNot::Reason::NoFilter:
        return ResourceWords::tr("This connection cannot narrow %1 by “%2”.")
            .arg(resourceInSentence(resource), reason.filter ? filterTitle(*reason.filter) : QString());
    case WhyNot::Reason::NobodySignedIn:
        return ResourceWords::tr("Nobody is signed in, so %1 cannot be read.").arg(resourceInSentence(resource));
    }
    return ResourceWords::tr("This connection has no way to read %1.").arg(resourceInSentence(resource));
}

} // namespace postroom
