// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dataretention.h"
#include "domain/notification.h"
#include "domain/service.h"
#include "domain/template.h"
#include "platform/query.h"
#include "support/testmain.h"

#include <QSet>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

struct WordRow {
    const char *word;
    Resource resource;
};

// cli.md, Words: plural or singular, either for both.
constexpr WordRow wordRows[]{
    {"services", Resource::Services},
    {"service", Resource::Services},
    {"templates", Resource::Templates},
    {"template", Resource::Templates},
    {"template-versions", Resource::TemplateVersions},
    {"jobs", Resource::Jobs},
    {"job", Resource::Jobs},
    {"notifications", Resource::Notifications},
    {"notification", Resource::Notifications},
    {"api-keys", Resource::ApiKeys},
    {"api-key", Resource::ApiKeys},
    {"template-folders", Resource::TemplateFolders},
    {"template-folder", Resource::TemplateFolders},
    {"users", Resource::Users},
    {"user", Resource::Users},
    {"organisations", Resource::Organisations},
    {"organisation", Resource::Organisations},
    {"providers", Resource::Providers},
    {"provider", Resource::Providers},
    {"provider-versions", Resource::ProviderVersions},
    {"provider-version", Resource::ProviderVersions},
    {"complaints", Resource::Complaints},
    {"complaint", Resource::Complaints},
    {"letter-rates", Resource::LetterRates},
    {"letter-rate", Resource::LetterRates},
    {"services-with-usage", Resource::ServicesWithUsage},
    {"service-with-usage", Resource::ServicesWithUsage},
    {"monthly-usage", Resource::MonthlyUsage},
    {"yearly-usage-summary", Resource::YearlyUsageSummary},
    {"free-sms-fragment-limit", Resource::FreeSmsFragmentLimit},
    {"sms-rate", Resource::SmsRate},
    {"email-branding", Resource::EmailBranding},
    {"email-branding-orgs-and-services", Resource::EmailBrandingUse},
    {"email-branding-name", Resource::EmailBrandingName},
    {"letter-branding", Resource::LetterBranding},
    {"letter-branding-orgs-and-services", Resource::LetterBrandingUse},
    {"letter-branding-name", Resource::LetterBrandingName},
    {"platform-stats", Resource::PlatformStats},
    {"data-for-billing-report", Resource::BillingReport},
    {"data-for-dvla-billing-report", Resource::LetterBillingReport},
    {"daily-volumes-report", Resource::DailyVolumesReport},
    {"daily-sms-provider-volumes-report", Resource::ProviderVolumesReport},
    {"volumes-by-service", Resource::VolumesByService},
    {"performance-dashboard", Resource::PerformanceDashboard},
    {"complaint-count", Resource::ComplaintCount},
    {"protected-sender-id", Resource::ProtectedSenderId},
    {"find-by-uuid", Resource::FoundByUuid},
    {"users-list", Resource::UsersList},
    {"uploads", Resource::Uploads},
    {"upload", Resource::Uploads},
    {"returned-letters", Resource::ReturnedLetters},
    {"returned-letter", Resource::ReturnedLetters},
    {"unsubscribe-request-reports", Resource::UnsubscribeRequestReports},
    {"unsubscribe-request-report", Resource::UnsubscribeRequestReports},
    {"inbound-numbers", Resource::InboundNumbers},
    {"inbound-number", Resource::InboundNumbers},
    {"template-email-files", Resource::TemplateEmailFiles},
    {"template-email-file", Resource::TemplateEmailFiles},
    {"letter-attachments", Resource::LetterAttachments},
    {"letter-attachment", Resource::LetterAttachments},
    {"live-service-and-organisation-counts", Resource::LiveCounts},
    {"live-counts", Resource::LiveCounts},
    {"monthly-notification-stats", Resource::MonthlyNotificationStats},
    {"monthly-template-usage", Resource::MonthlyTemplateUsage},
    {"template-statistics", Resource::TemplateStatistics},
    {"template-previews", Resource::TemplatePreviews},
    {"template-preview", Resource::TemplatePreviews},
    {"letter-files", Resource::LetterFiles},
    {"events", Resource::Events},
    {"callback-history", Resource::CallbackHistory},
    {"member-permissions", Resource::MemberPermissions},
    {"rate-history", Resource::RateHistory},
    {"allowances", Resource::Allowances},
    {"retention-times", Resource::RetentionTimes},
    {"retention-time", Resource::RetentionTimes},
    {"default-allowances", Resource::DefaultAllowances},
    {"billing-facts", Resource::BillingFacts},
    {"status-facts", Resource::StatusFacts},
    {"unsubscribe-requests", Resource::UnsubscribeRequests},
    {"unsubscribe-request", Resource::UnsubscribeRequests},
    {"letter-file", Resource::LetterFiles},
    {"inbound-sms", Resource::InboundSms},
    {"data-retention", Resource::DataRetention},
    {"email-reply-to", Resource::EmailReplyTo},
    {"guest-list", Resource::GuestList},
    {"service-history", Resource::ServiceHistory},
    {"api-key-history", Resource::ApiKeyHistory},
    {"service-statistics", Resource::ServiceStatistics},
    {"monthly-data-by-service", Resource::MonthlyDataByService},
    {"organisations-and-services", Resource::OrganisationsAndServices},
    {"letter-contacts", Resource::LetterContacts},
    {"letter-contact", Resource::LetterContacts},
    {"sms-senders", Resource::SmsSenders},
    {"sms-sender", Resource::SmsSenders},
    {"callback-apis", Resource::CallbackApis},
    {"callback-api", Resource::CallbackApis},
    {"contact-lists", Resource::ContactLists},
    {"contact-list", Resource::ContactLists},
    {"service-join-requests", Resource::ServiceJoinRequests},
    {"service-join-request", Resource::ServiceJoinRequests},
    {"report-requests", Resource::ReportRequests},
    {"report-request", Resource::ReportRequests},
    {"invites", Resource::Invites},
    {"invite", Resource::Invites},
    {"organisation-invites", Resource::OrganisationInvites},
    {"organisation-invite", Resource::OrganisationInvites},
    {"webauthn-credentials", Resource::WebauthnCredentials},
    {"webauthn-credential", Resource::WebauthnCredentials},
    {"live-services", Resource::LiveServices},
    {"live-service", Resource::LiveServices},
};

} // namespace

class TestQuery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsRepeatedFiltersInOrder();
    void changesInACopy();
    void targetsAndCursorsCompareByValue();
    void readsTheWordsOfTheCommandLine_data();
    void readsTheWordsOfTheCommandLine();
    void everyResourceHasARow();
    void everyFilterHasAWordOfItsOwn();
};

void TestQuery::keepsRepeatedFiltersInOrder()
{
    const Query query{Resource::Notifications,
        {{FilterKey::Type, u"sms"_s}, {FilterKey::Status, u"failed"_s}, {FilterKey::Type, u"email"_s},
            {FilterKey::Type, u"sms"_s}}};
    QCOMPARE(query.values(FilterKey::Type), (QStringList{u"sms"_s, u"email"_s, u"sms"_s}));
    QCOMPARE(query.value(FilterKey::Type), u"sms"_s);
    QVERIFY(query.has(FilterKey::Status));
    QVERIFY(!query.has(FilterKey::Job));
    QVERIFY(query.value(FilterKey::Job).isNull());
    QVERIFY(query.values(FilterKey::Job).isEmpty());
}

void TestQuery::changesInACopy()
{
    const Query plain{Resource::Jobs, {{FilterKey::Service, u"s"_s}}};
    const Query more = plain.with(FilterKey::Status, u"finished"_s).with(FilterKey::Status, u"scheduled"_s);
    QCOMPARE(more.values(FilterKey::Status), (QStringList{u"finished"_s, u"scheduled"_s}));
    QVERIFY(!plain.has(FilterKey::Status));
    QVERIFY(more.without(FilterKey::Status) == plain);
    QVERIFY(more != plain);
    QVERIFY(plain.without(FilterKey::Job) == plain);
}

void TestQuery::targetsAndCursorsCompareByValue()
{
    const Target target{
        Resource::TemplateVersions, u"2"_s, {{FilterKey::Service, u"s"_s}, {FilterKey::Template, u"t"_s}}};
    QCOMPARE(target.value(FilterKey::Template), u"t"_s);
    QVERIFY(target.value(FilterKey::Job).isNull());
    QVERIFY(target == Target(target));
    QVERIFY(Cursor() == Cursor{});
    QVERIFY(Cursor::page(2) != Cursor::page(3));
    QVERIFY(Cursor::after(Instant(1), u"a"_s) != Cursor::after(Instant(1), u"b"_s));
    QVERIFY(Cursor::after(Instant(1), u"a"_s) != Cursor::before(Instant(1), u"a"_s));
    QVERIFY(Cursor::after(Instant(1), u"a"_s) != Cursor::after(Instant(2), u"a"_s));
}

void TestQuery::readsTheWordsOfTheCommandLine_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("resource");
    for (const WordRow &row : wordRows)
        QTest::newRow(row.word) << QString::fromLatin1(row.word) << static_cast<int>(row.resource);
    for (const char *word : {"", "Services", "service ", "serv", "no-such-thing"})
        QTest::newRow(word) << QString::fromLatin1(word) << -1;
}

void TestQuery::readsTheWordsOfTheCommandLine()
{
    QFETCH(QString, word);
    QFETCH(int, resource);
    const ResourceInfo *info = resourceByWord(word);
    QCOMPARE(info ? static_cast<int>(info->resource) : -1, resource);
}

void TestQuery::everyResourceHasARow()
{
    // Of the platform, an organisation, a person or a provider.
    const QSet<Resource> ofNoService{Resource::Services, Resource::Users, Resource::Organisations,
        Resource::LetterRates, Resource::SmsRate, Resource::EmailBranding, Resource::EmailBrandingUse,
        Resource::EmailBrandingName, Resource::LetterBranding, Resource::LetterBrandingUse,
        Resource::LetterBrandingName, Resource::ServicesWithUsage, Resource::PlatformStats, Resource::BillingReport,
        Resource::LetterBillingReport, Resource::DailyVolumesReport, Resource::ProviderVolumesReport,
        Resource::VolumesByService, Resource::PerformanceDashboard, Resource::Complaints, Resource::ComplaintCount,
        Resource::Providers, Resource::ProviderVersions, Resource::ProtectedSenderId, Resource::FoundByUuid,
        Resource::UsersList, Resource::OrganisationInvites, Resource::OrganisationsAndServices,
        Resource::WebauthnCredentials, Resource::LiveServices, Resource::MonthlyDataByService, Resource::LiveCounts,
        Resource::InboundNumbers, Resource::LetterAttachments, Resource::Events, Resource::CallbackHistory,
        Resource::MemberPermissions, Resource::RateHistory, Resource::Allowances, Resource::DefaultAllowances,
        Resource::RetentionTimes, Resource::BillingFacts, Resource::StatusFacts, Resource::UnsubscribeRequests};
    QSet<QByteArray> words;
    for (const ResourceInfo &info : resources()) {
        QCOMPARE(&infoOf(info.resource), &info);
        QVERIFY(!words.contains(info.plural));
        words.insert(info.plural);
        const bool needsService = !ofNoService.contains(info.resource);
        QCOMPARE(std::count(info.scope.begin(), info.scope.end(), FilterKey::Service), needsService ? 1 : 0);
    }
    QCOMPARE(&infoOf(Resource::Services).type(), &Service::type());
    QCOMPARE(&infoOf(Resource::TemplateVersions).type(), &Template::type());
    QCOMPARE(&infoOf(Resource::Notifications).type(), &Notification::type());
    QCOMPARE(&infoOf(Resource::DataRetention).type(), &DataRetention::type());
    QCOMPARE(infoOf(Resource::TemplateVersions).scope.size(), std::size_t(2));
}

void TestQuery::everyFilterHasAWordOfItsOwn()
{
    QSet<QString> words;
    for (int key = 0; key <= static_cast<int>(FilterKey::CreatedBy); ++key) {
        const QString word = filterWord(static_cast<FilterKey>(key));
        QVERIFY(!word.isEmpty());
        QVERIFY2(!words.contains(word), qPrintable(word));
        words.insert(word);
    }
    QCOMPARE(QString(filterWord(FilterKey::LimitDays)), u"limit-days"_s);
}

POSTROOM_TEST(TestQuery)
#include "tst_query.moc"
