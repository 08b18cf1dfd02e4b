// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/resourcewords.h"

#include "text/permissionwords.h"

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
    ResourceRow{Resource::MonthlyUsage, QT_TRANSLATE_NOOP("ResourceWords", "usage by month")},
    ResourceRow{Resource::YearlyUsageSummary, QT_TRANSLATE_NOOP("ResourceWords", "usage of a year")},
    ResourceRow{Resource::FreeSmsFragmentLimit, QT_TRANSLATE_NOOP("ResourceWords", "allowances of free text messages")},
    ResourceRow{Resource::LetterRates, QT_TRANSLATE_NOOP("ResourceWords", "prices of letters")},
    ResourceRow{Resource::SmsRate, QT_TRANSLATE_NOOP("ResourceWords", "the price of a text message")},
    ResourceRow{Resource::EmailBranding, QT_TRANSLATE_NOOP("ResourceWords", "email brands")},
    ResourceRow{Resource::EmailBrandingUse, QT_TRANSLATE_NOOP("ResourceWords", "what uses an email brand")},
    ResourceRow{Resource::EmailBrandingName, QT_TRANSLATE_NOOP("ResourceWords", "a free name of an email brand")},
    ResourceRow{Resource::LetterBranding, QT_TRANSLATE_NOOP("ResourceWords", "letter brands")},
    ResourceRow{Resource::LetterBrandingUse, QT_TRANSLATE_NOOP("ResourceWords", "what uses a letter brand")},
    ResourceRow{Resource::LetterBrandingName, QT_TRANSLATE_NOOP("ResourceWords", "a free name of a letter brand")},
    ResourceRow{Resource::ServicesWithUsage, QT_TRANSLATE_NOOP("ResourceWords", "usage by service")},
    ResourceRow{Resource::PlatformStats, QT_TRANSLATE_NOOP("ResourceWords", "figures of the platform")},
    ResourceRow{Resource::BillingReport, QT_TRANSLATE_NOOP("ResourceWords", "what services have to pay")},
    ResourceRow{Resource::LetterBillingReport, QT_TRANSLATE_NOOP("ResourceWords", "what the printer charges for letters")},
    ResourceRow{Resource::DailyVolumesReport, QT_TRANSLATE_NOOP("ResourceWords", "messages by day")},
    ResourceRow{Resource::ProviderVolumesReport, QT_TRANSLATE_NOOP("ResourceWords", "text messages by day and provider")},
    ResourceRow{Resource::VolumesByService, QT_TRANSLATE_NOOP("ResourceWords", "messages by service")},
    ResourceRow{Resource::PerformanceDashboard, QT_TRANSLATE_NOOP("ResourceWords", "the public figures of the platform")},
    ResourceRow{Resource::Complaints, QT_TRANSLATE_NOOP("ResourceWords", "complaints about spam")},
    ResourceRow{Resource::ComplaintCount, QT_TRANSLATE_NOOP("ResourceWords", "the number of complaints")},
    ResourceRow{Resource::Providers, QT_TRANSLATE_NOOP("ResourceWords", "providers")},
    ResourceRow{Resource::ProviderVersions, QT_TRANSLATE_NOOP("ResourceWords", "versions of a provider")},
    ResourceRow{Resource::ProtectedSenderId, QT_TRANSLATE_NOOP("ResourceWords", "protected names of senders")},
    ResourceRow{Resource::FoundByUuid, QT_TRANSLATE_NOOP("ResourceWords", "what an id belongs to")},
    ResourceRow{Resource::UsersList, QT_TRANSLATE_NOOP("ResourceWords", "people")},
    ResourceRow{Resource::GuestList, QT_TRANSLATE_NOOP("ResourceWords", "guest lists")},
    ResourceRow{Resource::EmailReplyTo, QT_TRANSLATE_NOOP("ResourceWords", "addresses for replies to emails")},
    ResourceRow{Resource::LetterContacts, QT_TRANSLATE_NOOP("ResourceWords", "addresses on letters")},
    ResourceRow{Resource::SmsSenders, QT_TRANSLATE_NOOP("ResourceWords", "senders of text messages")},
    ResourceRow{Resource::CallbackApis, QT_TRANSLATE_NOOP("ResourceWords", "callbacks")},
    ResourceRow{Resource::ContactLists, QT_TRANSLATE_NOOP("ResourceWords", "contact lists")},
    ResourceRow{Resource::ServiceJoinRequests, QT_TRANSLATE_NOOP("ResourceWords", "requests to join a service")},
    ResourceRow{Resource::ReportRequests, QT_TRANSLATE_NOOP("ResourceWords", "requested reports")},
    ResourceRow{Resource::Invites, QT_TRANSLATE_NOOP("ResourceWords", "invitations to a service")},
    ResourceRow{Resource::OrganisationInvites, QT_TRANSLATE_NOOP("ResourceWords", "invitations to an organisation")},
    ResourceRow{Resource::OrganisationsAndServices, QT_TRANSLATE_NOOP("ResourceWords", "organisations and services of a person")},
    ResourceRow{Resource::WebauthnCredentials, QT_TRANSLATE_NOOP("ResourceWords", "security keys")},
    ResourceRow{Resource::LiveServices, QT_TRANSLATE_NOOP("ResourceWords", "live services")},
    ResourceRow{Resource::MonthlyDataByService, QT_TRANSLATE_NOOP("ResourceWords", "monthly figures of services")},
    ResourceRow{Resource::ServiceStatistics, QT_TRANSLATE_NOOP("ResourceWords", "figures of a service")},
    ResourceRow{Resource::ServiceHistory, QT_TRANSLATE_NOOP("ResourceWords", "changes of a service")},
    ResourceRow{Resource::ApiKeyHistory, QT_TRANSLATE_NOOP("ResourceWords", "changes of API keys")},
    ResourceRow{Resource::Uploads, QT_TRANSLATE_NOOP("ResourceWords", "uploads")},
    ResourceRow{Resource::JobNotificationCounts, QT_TRANSLATE_NOOP("ResourceWords", "counts of a job's messages")},
    ResourceRow{Resource::ScheduledJobStats, QT_TRANSLATE_NOOP("ResourceWords", "figures of scheduled jobs")},
    ResourceRow{Resource::NotificationCounts, QT_TRANSLATE_NOOP("ResourceWords", "counts of messages")},
    ResourceRow{Resource::MonthlyNotificationStats, QT_TRANSLATE_NOOP("ResourceWords", "messages by month")},
    ResourceRow{Resource::MonthlyTemplateUsage, QT_TRANSLATE_NOOP("ResourceWords", "uses of templates by month")},
    ResourceRow{Resource::TemplateStatistics, QT_TRANSLATE_NOOP("ResourceWords", "figures of templates")},
    ResourceRow{Resource::TemplateLastUses, QT_TRANSLATE_NOOP("ResourceWords", "last uses of templates")},
    ResourceRow{Resource::LiveCounts, QT_TRANSLATE_NOOP("ResourceWords", "counts of live services and organisations")},
    ResourceRow{Resource::ReturnedLetters, QT_TRANSLATE_NOOP("ResourceWords", "returned letters")},
    ResourceRow{Resource::ReturnedLetterSummary, QT_TRANSLATE_NOOP("ResourceWords", "days with returned letters")},
    ResourceRow{Resource::ReturnedLetterStatistics, QT_TRANSLATE_NOOP("ResourceWords", "figures of returned letters")},
    ResourceRow{Resource::UnsubscribeRequestReports, QT_TRANSLATE_NOOP("ResourceWords", "reports of requests to unsubscribe")},
    ResourceRow{Resource::UnsubscribeRequestStatistics, QT_TRANSLATE_NOOP("ResourceWords", "figures of requests to unsubscribe")},
    ResourceRow{Resource::InboundNumbers, QT_TRANSLATE_NOOP("ResourceWords", "numbers that receive texts")},
    ResourceRow{Resource::MostRecentInboundSms, QT_TRANSLATE_NOOP("ResourceWords", "latest received text messages")},
    ResourceRow{Resource::InboundSmsSummary, QT_TRANSLATE_NOOP("ResourceWords", "figures of received text messages")},
    ResourceRow{Resource::InboundSmsUsage, QT_TRANSLATE_NOOP("ResourceWords", "last uses of a number that receives texts")},
    ResourceRow{Resource::NotificationPreviews, QT_TRANSLATE_NOOP("ResourceWords", "letters as files")},
    ResourceRow{Resource::PrecompiledTemplates, QT_TRANSLATE_NOOP("ResourceWords", "templates of uploaded letters")},
    ResourceRow{Resource::TemplateEmailFiles, QT_TRANSLATE_NOOP("ResourceWords", "files of an email template")},
    ResourceRow{Resource::LetterAttachments, QT_TRANSLATE_NOOP("ResourceWords", "attachments of letters")},
    ResourceRow{Resource::TemplatePreviews, QT_TRANSLATE_NOOP("ResourceWords", "templates filled in")},
    ResourceRow{Resource::LetterFiles, QT_TRANSLATE_NOOP("ResourceWords", "letters as they are printed")},
    ResourceRow{Resource::Events, QT_TRANSLATE_NOOP("ResourceWords", "events")},
    ResourceRow{Resource::CallbackHistory, QT_TRANSLATE_NOOP("ResourceWords", "changes of callbacks")},
    ResourceRow{Resource::MemberPermissions, QT_TRANSLATE_NOOP("ResourceWords", "permissions of team members")},
    ResourceRow{Resource::RateHistory, QT_TRANSLATE_NOOP("ResourceWords", "prices")},
    ResourceRow{Resource::Allowances, QT_TRANSLATE_NOOP("ResourceWords", "free allowances")},
    ResourceRow{Resource::RetentionTimes, QT_TRANSLATE_NOOP("ResourceWords", "times for which services keep messages")},
    ResourceRow{Resource::DefaultAllowances, QT_TRANSLATE_NOOP("ResourceWords", "default allowances")},
    ResourceRow{Resource::BillingFacts, QT_TRANSLATE_NOOP("ResourceWords", "billed messages by day")},
    ResourceRow{Resource::StatusFacts, QT_TRANSLATE_NOOP("ResourceWords", "statuses by day")},
    ResourceRow{Resource::UnsubscribeRequests, QT_TRANSLATE_NOOP("ResourceWords", "requests to unsubscribe")},
};

constexpr std::array filterRows {
    FilterRow{FilterKey::Service, QT_TRANSLATE_NOOP("ResourceWords", "Service"), QT_TRANSLATE_NOOP("ResourceWords", "Choose a service first: this connection lists %1 for one service at a time.")},
    FilterRow{FilterKey::Template, QT_TRANSLATE_NOOP("ResourceWords", "Template"), QT_TRANSLATE_NOOP("ResourceWords", "Choose a template first: this connection lists %1 for one template at a time.")},
    FilterRow{FilterKey::Job, QT_TRANSLATE_NOOP("ResourceWords", "Job"), QT_TRANSLATE_NOOP("ResourceWords", "Choose a job first: this connection lists %1 for one job at a time.")},
    FilterRow{FilterKey::User, QT_TRANSLATE_NOOP("ResourceWords", "Person"), QT_TRANSLATE_NOOP("ResourceWords", "Choose a person first: this connection lists %1 for one person at a time.")},
    FilterRow{FilterKey::Organisation, QT_TRANSLATE_NOOP("ResourceWords", "Organisation"), QT_TRANSLATE_NOOP("ResourceWords", "Choose an organisation first: this connection lists %1 for one organisation at a time.")},
    FilterRow{FilterKey::ContactList, QT_TRANSLATE_NOOP("ResourceWords", "Contact list"), nullptr},
    FilterRow{FilterKey::Provider, QT_TRANSLATE_NOOP("ResourceWords", "Provider"), QT_TRANSLATE_NOOP("ResourceWords", "Choose a provider first: this connection lists %1 for one provider at a time.")},
    FilterRow{FilterKey::Notification, QT_TRANSLATE_NOOP("ResourceWords", "Message"), QT_TRANSLATE_NOOP("ResourceWords", "Choose a message first: this connection lists %1 for one message at a time.")},
    FilterRow{FilterKey::Type, QT_TRANSLATE_NOOP("ResourceWords", "Type"), nullptr},
    FilterRow{FilterKey::Status, QT_TRANSLATE_NOOP("ResourceWords", "Status"), nullptr},
    FilterRow{FilterKey::Recipient, QT_TRANSLATE_NOOP("ResourceWords", "Recipient or reference"), nullptr},
    FilterRow{FilterKey::Reference, QT_TRANSLATE_NOOP("ResourceWords", "Reference"), nullptr},
    FilterRow{FilterKey::Name, QT_TRANSLATE_NOOP("ResourceWords", "Name"), QT_TRANSLATE_NOOP("ResourceWords", "Say the name first: this connection has %1 for one name at a time.")},
    FilterRow{FilterKey::EmailAddress, QT_TRANSLATE_NOOP("ResourceWords", "Email address"), nullptr},
    FilterRow{FilterKey::Domain, QT_TRANSLATE_NOOP("ResourceWords", "Email domain"), nullptr},
    FilterRow{FilterKey::Uuid, QT_TRANSLATE_NOOP("ResourceWords", "Id"), QT_TRANSLATE_NOOP("ResourceWords", "Name an id first: this connection has %1 for one id at a time.")},
    FilterRow{FilterKey::Sender, QT_TRANSLATE_NOOP("ResourceWords", "Sender"), QT_TRANSLATE_NOOP("ResourceWords", "Name a sender first: this connection has %1 for one sender at a time.")},
    FilterRow{FilterKey::Token, QT_TRANSLATE_NOOP("ResourceWords", "Invitation"), nullptr},
    FilterRow{FilterKey::Year, QT_TRANSLATE_NOOP("ResourceWords", "Financial year"), QT_TRANSLATE_NOOP("ResourceWords", "Choose a financial year first, by the year that it starts in: this connection lists %1 for one year at a time.")},
    FilterRow{FilterKey::Day, QT_TRANSLATE_NOOP("ResourceWords", "Day"), QT_TRANSLATE_NOOP("ResourceWords", "Choose a day first: this connection lists %1 for one day at a time.")},
    FilterRow{FilterKey::WholeDays, QT_TRANSLATE_NOOP("ResourceWords", "Days back"), nullptr},
    FilterRow{FilterKey::Callback, QT_TRANSLATE_NOOP("ResourceWords", "Callback for"), QT_TRANSLATE_NOOP("ResourceWords", "Say first what it is called for, such as delivery_status: this connection has %1 for one event at a time.")},
    FilterRow{FilterKey::File, QT_TRANSLATE_NOOP("ResourceWords", "Kind of file"), nullptr},
    FilterRow{FilterKey::Available, QT_TRANSLATE_NOOP("ResourceWords", "Without a service"), nullptr},
    FilterRow{FilterKey::ForSpreadsheet, QT_TRANSLATE_NOOP("ResourceWords", "As in the spreadsheet"), nullptr},
    FilterRow{FilterKey::Personalisation, QT_TRANSLATE_NOOP("ResourceWords", "Personalisation"), nullptr},
    FilterRow{FilterKey::CreatedStart, QT_TRANSLATE_NOOP("ResourceWords", "Created from"), nullptr},
    FilterRow{FilterKey::CreatedEnd, QT_TRANSLATE_NOOP("ResourceWords", "Created until"), nullptr},
    FilterRow{FilterKey::LoggedInStart, QT_TRANSLATE_NOOP("ResourceWords", "Signed in from"), nullptr},
    FilterRow{FilterKey::LoggedInEnd, QT_TRANSLATE_NOOP("ResourceWords", "Signed in until"), nullptr},
    FilterRow{FilterKey::TakePartInResearch, QT_TRANSLATE_NOOP("ResourceWords", "Takes part in research"), nullptr},
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
    FilterRow{FilterKey::LetterPage, QT_TRANSLATE_NOOP("ResourceWords", "Page of the letter"), nullptr},
    FilterRow{FilterKey::History, QT_TRANSLATE_NOOP("ResourceWords", "With history"), nullptr},
    FilterRow{FilterKey::From, QT_TRANSLATE_NOOP("ResourceWords", "From"), nullptr},
    FilterRow{FilterKey::To, QT_TRANSLATE_NOOP("ResourceWords", "Until"), nullptr},
    FilterRow{FilterKey::ApiKey, QT_TRANSLATE_NOOP("ResourceWords", "API key"), nullptr},
    FilterRow{FilterKey::CreatedBy, QT_TRANSLATE_NOOP("ResourceWords", "Sent by"), nullptr},
    FilterRow{FilterKey::StartDate, QT_TRANSLATE_NOOP("ResourceWords", "From"), QT_TRANSLATE_NOOP("ResourceWords", "Choose the first and the last day first: this connection has %1 for a span of days.")},
    FilterRow{FilterKey::EndDate, QT_TRANSLATE_NOOP("ResourceWords", "Until"), QT_TRANSLATE_NOOP("ResourceWords", "Choose the first and the last day first: this connection has %1 for a span of days.")},
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

QString noRight(const WhyNot &reason, Resource resource)
{
    const QString table = reason.lacked.section(u'.', 0, 0);
    const QString column = reason.lacked.section(u'.', 1);
    const QString what = column.isEmpty()
        ? ResourceWords::tr("the table “%1”", "of a database").arg(table)
        : ResourceWords::tr("the column “%1” of the table “%2”", "of a database").arg(column, table);
    const QString use = reason.filter
        ? ResourceWords::tr("To narrow %1 by “%2”", "beginning of a sentence")
              .arg(resourceInSentence(resource), filterTitle(*reason.filter))
        : ResourceWords::tr("To read %1", "beginning of a sentence").arg(resourceInSentence(resource));
    return ResourceWords::tr(
        "%1, this login of the database needs the right SELECT on %2, which it has not got. Whoever "
        "looks after the database can grant it.",
        "“To read services”, “the table “services””")
        .arg(use, what);
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
    const bool search = reason.filter == FilterKey::Recipient;
    switch (reason.reason) {
    case WhyNot::Reason::MissingScope:
        return missingScope(reason, resource);
    case WhyNot::Reason::MissingId:
        return ResourceWords::tr("Name the id: of %1 there is more than one.").arg(resourceInSentence(resource));
    case WhyNot::Reason::LackedByFork:
        return search
            ? ResourceWords::tr("%1 cannot search by recipient or reference.", "a platform").arg(forkName(reason.fork))
            : ResourceWords::tr("%1 has no way to read %2.", "a platform")
                  .arg(forkName(reason.fork), resourceInSentence(resource));
    case WhyNot::Reason::LackedByRevision:
        return ResourceWords::tr(
            "This database has no “%2”, from which %1 would be read: it is of another revision of the "
            "platform than Postroom knows.",
            "names of a table and a column")
            .arg(resourceInSentence(resource), reason.lacked);
    case WhyNot::Reason::NoRight:
        return noRight(reason, resource);
    case WhyNot::Reason::NoUsage:
        return ResourceWords::tr(
            "To read %1, this login of the database needs the right USAGE on the schema “%2”, which it has not got. "
            "Whoever looks after the database can grant it.")
            .arg(resourceInSentence(resource), reason.lacked);
    case WhyNot::Reason::DiffersOnFork:
        return search
            ? ResourceWords::tr(
                "%1 searches in another way, which would be shown wrongly here, so it is not asked.", "a platform")
                  .arg(forkName(reason.fork))
            : ResourceWords::tr(
                "%1 lists %2 in another way, which would be shown wrongly here, so it is not asked.", "a platform")
                  .arg(forkName(reason.fork), resourceInSentence(resource));
    case WhyNot::Reason::NotNotify:
        return ResourceWords::tr(
            "This database is none of a Notify platform, so %1 cannot be read. Check the database's name.")
            .arg(resourceInSentence(resource));
    case WhyNot::Reason::NoMapping:
        break;
    case WhyNot::Reason::NoFilter:
        return ResourceWords::tr("This connection cannot narrow %1 by “%2”.")
            .arg(resourceInSentence(resource), reason.filter ? filterTitle(*reason.filter) : QString());
    case WhyNot::Reason::NoKey:
        return ResourceWords::tr(
            "None of the API keys of this connection belongs to that service, so %1 cannot be read.")
            .arg(resourceInSentence(resource));
    case WhyNot::Reason::NobodySignedIn:
        return ResourceWords::tr("Nobody is signed in, so %1 cannot be read.").arg(resourceInSentence(resource));
    case WhyNot::Reason::NotPermitted:
        return decisionText(reason.decision);
    }
    return ResourceWords::tr("This connection has no way to read %1.").arg(resourceInSentence(resource));
}

} // namespace postroom
