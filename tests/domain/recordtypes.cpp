// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordtypes.h"

#include "domain/allowance.h"
#include "domain/apikey.h"
#include "domain/branding.h"
#include "domain/brandinguse.h"
#include "domain/bulkjob.h"
#include "domain/callbackapi.h"
#include "domain/callbackversion.h"
#include "domain/complaint.h"
#include "domain/contactlist.h"
#include "domain/dataretention.h"
#include "domain/datedrate.h"
#include "domain/foundrecord.h"
#include "domain/freeallowance.h"
#include "domain/guestlist.h"
#include "domain/inboundnumber.h"
#include "domain/inboundsms.h"
#include "domain/invite.h"
#include "domain/letterfile.h"
#include "domain/livecounts.h"
#include "domain/liveservice.h"
#include "domain/memberpermissions.h"
#include "domain/monthlyservicedata.h"
#include "domain/namedreference.h"
#include "domain/nightlyfact.h"
#include "domain/notification.h"
#include "domain/notificationpreview.h"
#include "domain/organisation.h"
#include "domain/organisationsandservices.h"
#include "domain/organisationusage.h"
#include "domain/performancedashboard.h"
#include "domain/platformevent.h"
#include "domain/platformreport.h"
#include "domain/platformstatistics.h"
#include "domain/platformstatus.h"
#include "domain/protectedsenderid.h"
#include "domain/provider.h"
#include "domain/rates.h"
#include "domain/reportrequest.h"
#include "domain/returnedletter.h"
#include "domain/sender.h"
#include "domain/service.h"
#include "domain/servicehistory.h"
#include "domain/servicejoinrequest.h"
#include "domain/servicestatistics.h"
#include "domain/serviceusage.h"
#include "domain/statuscounts.h"
#include "domain/tally.h"
#include "domain/template.h"
#include "domain/templatefolder.h"
#include "domain/templateusage.h"
#include "domain/unsubscribeentry.h"
#include "domain/unsubscribereport.h"
#include "domain/upload.h"
#include "domain/user.h"
#include "domain/webauthncredential.h"

namespace postroom::test {

using namespace Qt::StringLiterals;

std::vector<const RecordType *> recordTypes()
{
    return {&ApiKey::type(), &BulkJob::type(), &JobStatistic::type(), &DataRetention::type(), &LetterAttachment::type(),
        &Notification::type(), &PlatformStatus::type(), &Service::type(), &ServiceCallback::type(), &Template::type(),
        &TemplateEmailFile::type(), &TemplateFolder::type(), &InboundSms::type(), &Organisation::type(), &User::type(),
        &BillingReportRow::type(), &BrandingName::type(), &BrandingUse::type(), &Complaint::type(),
        &ComplaintCount::type(), &DailyVolumes::type(), &DayByType::type(), &EmailBranding::type(),
        &FoundRecord::type(), &FreeAllowance::type(), &LetterBillingRow::type(), &LetterBranding::type(),
        &LetterRate::type(), &DashboardService::type(), &NamedReference::type(), &OrganisationUsage::type(),
        &PerformanceDashboard::type(), &PlatformStatistics::type(), &ProcessingTime::type(), &ProtectedSenderId::type(),
        &Provider::type(), &ProviderVolumes::type(), &ServiceUsage::type(), &ServiceVolumes::type(), &SmsRate::type(),
        &CallbackApi::type(), &ContactList::type(), &GuestList::type(), &Invite::type(), &OrganisationInvite::type(),
        &LiveService::type(), &MonthlyServiceData::type(), &OrganisationsAndServices::type(), &ReportRequest::type(),
        &Sender::type(), &ServiceHistory::type(), &ApiKeyHistory::type(), &ServiceJoinRequest::type(),
        &ServiceStatistics::type(), &WebauthnCredential::type(), &InboundNumber::type(), &LiveCounts::type(),
        &NotificationPreview::type(), &ReturnedLetter::type(), &ReturnedLetterDay::type(), &StatusCounts::type(),
        &MonthlyCounts::type(), &Tally::type(), &TemplateUsage::type(), &TemplateStatistic::type(),
        &UnsubscribeReport::type(), &UnsubscribeRequest::type(), &Upload::type(), &LetterFile::type(),
        &MemberOrganisation::type(), &MemberService::type(), &PlatformEvent::type(), &CallbackVersion::type(),
        &MemberPermissions::type(), &DatedRate::type(), &ServiceAllowance::type(), &DefaultAllowance::type(),
        &BillingFact::type(), &StatusFact::type(), &UnsubscribeEntry::type()};
}

std::vector<NamedShape> shapes()
{
    std::vector<NamedShape> all;
    const std::vector<const Shape *> known{&ApiKey::internalShape(), &BulkJob::internalShape(),
        &JobStatistic::internalShape(), &DataRetention::internalShape(), &LetterAttachment::internalShape(),
        &Notification::internalShape(), &Notification::searchShape(), &Notification::spreadsheetShape(),
        &Notification::publicShape(), &Notification::publicSearchShape(), &LetterFile::publicShape(),
        &PlatformStatus::internalShape(), &Service::internalShape(), &Service::detailedShape(),
        &Service::detailedRowShape(), &ServiceCallback::internalShape(), &Template::internalShape(),
        &Template::listShape(), &Template::versionShape(), &TemplateEmailFile::internalShape(),
        &TemplateFolder::internalShape(), &InboundSms::internalShape(), &Organisation::internalShape(),
        &Organisation::listShape(), &User::internalShape(), &Organisation::emptyShape(), &Service::foundShape(),
        &User::listShape(), &BillingReportRow::internalShape(), &BrandingName::internalShape(),
        &BrandingUse::internalShape(), &Complaint::internalShape(), &ComplaintCount::internalShape(),
        &DailyVolumes::internalShape(), &DayByType::internalShape(), &EmailBranding::internalShape(),
        &FoundRecord::internalShape(), &FreeAllowance::internalShape(), &LetterBillingRow::internalShape(),
        &LetterBranding::internalShape(), &LetterRate::internalShape(), &DashboardService::internalShape(),
        &NamedReference::internalShape(), &OrganisationUsage::internalShape(), &PerformanceDashboard::internalShape(),
        &PlatformStatistics::internalShape(), &ProcessingTime::internalShape(), &ProtectedSenderId::internalShape(),
        &Provider::internalShape(), &Provider::listShape(), &ProviderVolumes::internalShape(),
        &ServiceUsage::monthlyShape(), &ServiceUsage::yearlyShape(), &ServiceVolumes::internalShape(),
        &SmsRate::internalShape(), &CallbackApi::internalShape(), &ContactList::internalShape(),
        &GuestList::internalShape(), &Invite::internalShape(), &OrganisationInvite::internalShape(),
        &LiveService::internalShape(), &MonthlyServiceData::internalShape(), &OrganisationsAndServices::internalShape(),
        &ReportRequest::internalShape(), &ServiceHistory::internalShape(), &ApiKeyHistory::internalShape(),
        &ServiceJoinRequest::internalShape(), &ServiceStatistics::internalShape(), &WebauthnCredential::internalShape(),
        &Sender::emailShape(), &Sender::smsShape(), &Sender::letterShape(), &User::foundShape(),
        &InboundNumber::internalShape(), &LiveCounts::internalShape(), &NotificationPreview::internalShape(),
        &ReturnedLetter::internalShape(), &ReturnedLetterDay::internalShape(), &StatusCounts::internalShape(),
        &MonthlyCounts::internalShape(), &Tally::notificationCountShape(), &Tally::jobNotificationCountShape(),
        &Tally::scheduledJobsShape(), &Tally::returnedLettersShape(), &Tally::unsubscribeRequestsShape(),
        &Tally::inboundSmsShape(), &Tally::inboundUsageShape(), &Tally::templateUsageShape(),
        &TemplateUsage::internalShape(), &TemplateUsage::numberTextShape(), &TemplateStatistic::internalShape(),
        &UnsubscribeReport::summaryShape(), &UnsubscribeReport::downloadShape(), &UnsubscribeRequest::internalShape(),
        &Upload::internalShape(), &TemplateEmailFile::wholeShape(), &Service::keyShape(), &Template::publicShape(),
        &Template::publicPreviewShape(), &MemberOrganisation::internalShape(), &MemberService::internalShape(),
        &PlatformEvent::rowShape(), &CallbackVersion::rowShape(), &MemberPermissions::rowShape(),
        &DatedRate::rowShape(), &ServiceAllowance::rowShape(), &DefaultAllowance::rowShape(), &BillingFact::rowShape(),
        &StatusFact::rowShape(), &UnsubscribeEntry::rowShape()};
    for (const Shape *shape : known)
        all.push_back({QByteArray(shape->type().name) + '/' + shape->name(), *shape});
    return all;
}

namespace {

// A record inside another one: it has no more than its kind's shape says.
std::shared_ptr<Record> recordInside(const Shape &shape, int seed)
{
    const std::shared_ptr<Record> record = shape.type().make();
    for (const Shape::Node &node : shape.nodes()) {
        if (node.field)
            node.field->set(*record, someValue(*node.field, seed));
    }
    spellAs(*record, shape);
    return record;
}

} // namespace

Value someValue(const Field &field, int seed)
{
    switch (field.kind) {
    case FieldKind::Flag:
        return seed % 2 == 0;
    case FieldKind::Integer:
        return qint64(seed) + 5'000'000'000;
    case FieldKind::Decimal:
        return Decimal{QByteArray::number(seed) + ".50"};
    case FieldKind::Text:
        return u"text %1"_s.arg(seed);
    case FieldKind::Moment:
        return Instant(seed * 1'000'000LL);
    case FieldKind::Day:
        return QDate(2026, 11, 20).addDays(seed);
    case FieldKind::TextList:
        return QStringList{u"b"_s, QString::number(seed)};
    case FieldKind::Json:
        return JsonValue(JsonValue::Object{{u"seed"_s, JsonValue(qint64(seed))}});
    case FieldKind::OneRecord:
    case FieldKind::Records:
        return RecordList{recordInside(field.element().defaultShape(), seed)};
    }
    return {};
}

std::shared_ptr<Record> filledRecord(const Shape &shape, int seed)
{
    const std::shared_ptr<Record> record = shape.type().make();
    for (const Field &field : shape.type().fields)
        field.set(*record, someValue(field, seed));
    spellAs(*record, shape);
    return record;
}

} // namespace postroom::test
