// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demofixture.h"
#include "domain/notificationstatus.h"
#include "domain/recordjson.h"
#include "domain/shape.h"
#include "local/demovalues.h"
#include "recipients/recipient.h"
#include "support/testmain.h"

#include <algorithm>
#include <map>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSet>
#include <set>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = demoDay;

Notification withoutMoments(Notification message)
{
    message.createdAt = message.sentAt = message.updatedAt = std::nullopt;
    message.present.reset();
    return message;
}

std::map<QString, Notification> byId(const DemoContent &content)
{
    std::map<QString, Notification> found;
    for (const Notification &message : content.notifications)
        found.emplace(message.id, withoutMoments(message));
    return found;
}

} // namespace

/// The generated demo platform as a whole, at several moments of a first start.
class TestDemo : public DemoFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeDemo(); }
    void holdsWhatTheIssueCounts_data() { moments(); }
    void holdsWhatTheIssueCounts();
    void isTheSameForTheSameSeedAndMoment();
    void keepsIdsAndContentsAtAnotherMoment_data() { moments(); }
    void keepsIdsAndContentsAtAnotherMoment();
    void differsWithAnotherSeed();
    void liesInThePastAndWithinRetention_data() { moments(); }
    void liesInThePastAndWithinRetention();
    void ordersNewestFirst_data() { moments(); }
    void ordersNewestFirst();
    void makesIdsOnce();
    void showsEveryJobState();
    void keysAreThoseThatMessagesName_data() { moments(); }
    void keysAreThoseThatMessagesName();
    void foldersAreThoseThatTemplatesName();
    void everybodyNamedHasAnAccount();
    void organisationsCountTheirLiveServices();
    void receivedTextsAnswerMessages_data() { moments(); }
    void receivedTextsAnswerMessages();
    void countsJobsAsTheirMessagesStand();
};

void TestDemo::holdsWhatTheIssueCounts()
{
    const DemoContent &content = demoAt(now());
    QCOMPARE(content.services.size(), 14U);
    QSet<QString> organisations;
    for (const Service &service : content.services)
        organisations.insert(service.organisation);
    QCOMPARE(organisations.size(), 3);
    QCOMPARE(content.notifications.size(), 20'000U);
    std::map<qint64, int> days;
    for (const DataRetention &retention : content.dataRetentions)
        ++days[*retention.daysOfRetention];
    const std::map<qint64, int> expected{{3, 3}, {14, 36}, {30, 3}};
    QCOMPARE(days, expected);
    std::map<QString, int> perService;
    for (const Notification &message : content.notifications)
        ++perService[message.service];
    QCOMPARE(perService.size(), 13U); // the archived one has been quiet for longer than its messages are kept
    for (std::size_t i = 0; i < content.services.size(); ++i)
        QCOMPARE(perService[content.services[i].id], m_words.services[i].notifications);
}

void TestDemo::isTheSameForTheSameSeedAndMoment()
{
    const DemoContent again = generateDemo(m_words, demoSeed, m_now);
    QVERIFY(again.notifications == m_content.notifications);
    QVERIFY(again.services == m_content.services);
    QVERIFY(again.templates == m_content.templates);
    QVERIFY(again.templateVersions == m_content.templateVersions);
    QVERIFY(again.jobs == m_content.jobs);
    QVERIFY(again.dataRetentions == m_content.dataRetentions);
    QVERIFY(again.apiKeys == m_content.apiKeys);
    QVERIFY(again.templateFolders == m_content.templateFolders);
    QVERIFY(again.accounts == m_content.accounts);
    QVERIFY(again.organisations == m_content.organisations);
    QVERIFY(again.received == m_content.received);
}

void TestDemo::keepsIdsAndContentsAtAnotherMoment()
{
    const DemoContent &other = demoAt(now());
    QVERIFY(byId(other) == byId(m_content));
    std::map<QString, std::optional<std::vector<JobStatistic>>> statistics;
    for (const BulkJob &job : m_content.jobs)
        statistics[job.id] = job.statistics;
    for (const BulkJob &job : other.jobs)
        QVERIFY(statistics.at(job.id) == job.statistics);
    if (now() != m_now)
        QVERIFY(other.notifications.front().createdAt != m_content.notifications.front().createdAt);
}

void TestDemo::differsWithAnotherSeed()
{
    const DemoContent other = generateDemo(m_words, demoSeed + 1, m_now);
    QCOMPARE(other.notifications.size(), 20'000U);
    const auto ids = byId(m_content);
    for (const Notification &message : other.notifications)
        QVERIFY(ids.find(message.id) == ids.end());
}

void TestDemo::liesInThePastAndWithinRetention()
{
    const Instant moment = now();
    const DemoContent &content = demoAt(moment);
    std::map<QString, qint64> kept;
    for (const DataRetention &retention : content.dataRetentions)
        kept[retention.serviceId + retention.notificationType] = *retention.daysOfRetention * day;
    qint64 oldest = 0;
    for (const Notification &message : content.notifications) {
        const qint64 age = moment.microseconds() - message.createdAt->microseconds();
        QVERIFY(age > 0);
        QVERIFY(age < kept.at(message.service + message.notificationType));
        oldest = std::max(oldest, age);
        if (message.sentAt)
            QVERIFY(message.createdAt <= message.sentAt && message.sentAt <= moment);
        if (message.updatedAt)
            QVERIFY(message.createdAt <= message.updatedAt && message.updatedAt <= moment);
    }
    QVERIFY(oldest > 13 * day && oldest < 14 * day);
    for (const BulkJob &job : content.jobs) {
        QVERIFY(job.createdAt < moment && (!job.updatedAt || job.updatedAt <= moment));
        QVERIFY(!job.processingFinished || job.processingFinished <= moment);
        if (job.jobStatus == u"scheduled"_s)
            QVERIFY(*job.scheduledFor > moment);
    }
    for (const Template &version : content.templateVersions)
        QVERIFY(version.createdAt < moment && (!version.updatedAt || version.updatedAt < moment));
}

void TestDemo::ordersNewestFirst()
{
    const DemoContent &content = demoAt(now());
    const auto older = [](const Notification &a, const Notification &b) {
        return a.createdAt != b.createdAt ? a.createdAt > b.createdAt : a.id > b.id;
    };
    QVERIFY(std::is_sorted(content.notifications.begin(), content.notifications.end(), older));
}

void TestDemo::makesIdsOnce()
{
    QSet<QString> ids;
    qsizetype made = 0;
    const auto add = [&](const QString &id) {
        ids.insert(id);
        ++made;
    };
    std::for_each(m_content.notifications.begin(), m_content.notifications.end(), [&](const auto &r) { add(r.id); });
    std::for_each(m_content.services.begin(), m_content.services.end(), [&](const auto &r) { add(r.id); });
    std::for_each(m_content.templates.begin(), m_content.templates.end(), [&](const auto &r) { add(r.id); });
    std::for_each(m_content.jobs.begin(), m_content.jobs.end(), [&](const auto &r) { add(r.id); });
    std::for_each(m_content.dataRetentions.begin(), m_content.dataRetentions.end(), [&](const auto &r) { add(r.id); });
    std::for_each(m_content.apiKeys.begin(), m_content.apiKeys.end(), [&](const auto &r) { add(r.record.id); });
    std::for_each(
        m_content.templateFolders.begin(), m_content.templateFolders.end(), [&](const auto &r) { add(r.id); });
    std::for_each(m_content.accounts.begin(), m_content.accounts.end(), [&](const auto &r) { add(r.record.id); });
    std::for_each(m_content.organisations.begin(), m_content.organisations.end(), [&](const auto &r) { add(r.id); });
    std::for_each(m_content.received.begin(), m_content.received.end(), [&](const auto &r) { add(r.id); });
    QCOMPARE(ids.size(), made);
    static const QRegularExpression version4(
        u"^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s);
    for (const QString &id : ids)
        QVERIFY2(version4.match(id).hasMatch(), qPrintable(id));
}

void TestDemo::showsEveryJobState()
{
    QSet<QString> states;
    int at63 = 0;
    for (const BulkJob &job : m_content.jobs) {
        states.insert(job.jobStatus);
        qint64 made = 0;
        for (const JobStatistic &statistic : *job.statistics)
            made += *statistic.count;
        if (job.jobStatus == u"in progress"_s && made * 100 == *job.notificationCount * 63)
            ++at63;
        if (job.jobStatus.startsWith(u"finished"_s))
            QCOMPARE(made, *job.notificationCount);
    }
    const QSet<QString> all{u"pending"_s, u"in progress"_s, u"finished"_s, u"finished all notifications created"_s,
        u"sending limits exceeded"_s, u"scheduled"_s, u"cancelled"_s, u"ready to send"_s, u"sent to dvla"_s,
        u"error"_s};
    QCOMPARE(states, all); // api-contract §7.4
    QCOMPARE(at63, 1);
}

void TestDemo::countsJobsAsTheirMessagesStand()
{
    std::map<QString, std::map<QString, qint64>> counts;
    std::map<QString, std::set<qint64>> rows;
    for (const Notification &message : m_content.notifications) {
        if (message.jobId.isNull())
            continue;
        ++counts[message.jobId][message.status];
        QVERIFY(rows[message.jobId].insert(*message.jobRowNumber).second);
    }
    for (const BulkJob &job : m_content.jobs) {
        std::map<QString, qint64> told;
        for (const JobStatistic &statistic : *job.statistics)
            told[statistic.status] = *statistic.count;
        QCOMPARE(told, counts[job.id]);
        for (const auto &[status, count] : told)
            QVERIFY(job.jobStatus != u"finished"_s || statusGroup(status) != StatusGroup::Delivering);
    }
}

void TestDemo::keysAreThoseThatMessagesName()
{
    const Instant moment = now();
    const DemoContent &content = demoAt(moment);
    std::map<QString, const DemoOwned<ApiKey> *> known;
    std::map<QString, int> types;
    for (const DemoOwned<ApiKey> &owned : content.apiKeys) {
        const ApiKey &key = owned.record;
        known[key.id] = &owned;
        ++types[key.expiryDate ? u"revoked"_s : key.keyType];
        QVERIFY(key.createdAt < moment);
        // Keys that were revoked more than 7 days ago are not listed (api-contract §6.1).
        if (key.expiryDate)
            QVERIFY(*key.expiryDate<moment && * key.expiryDate> Instant(moment.microseconds() - 7 * day));
        QCOMPARE(key.version, std::optional<qint64>(key.expiryDate ? 2 : 1));
        QCOMPARE(key.updatedAt, key.expiryDate);
    }
    const std::map<QString, int> expected{{u"normal"_s, 11}, {u"team"_s, 2}, {u"test"_s, 2}, {u"revoked"_s, 1}};
    QCOMPARE(types, expected);
    for (const Notification &message : content.notifications) {
        if (message.apiKey.isNull())
            continue;
        const auto found = known.find(message.apiKey);
        QVERIFY2(found != known.end(), qPrintable(message.apiKey));
        QCOMPARE(found->second->service, message.service);
        const ApiKey &key = found->second->record;
        QCOMPARE(key.name, message.keyName);
        QCOMPARE(key.keyType, message.keyType);
        QVERIFY(key.createdAt < message.createdAt);
        QVERIFY(!key.expiryDate || *key.expiryDate > message.createdAt);
    }
}

void TestDemo::foldersAreThoseThatTemplatesName()
{
    std::map<QString, const TemplateFolder *> known;
    for (const TemplateFolder &folder : m_content.templateFolders) {
        known[folder.id] = &folder;
        QVERIFY(!folder.name.isEmpty() && !folder.name.contains(u'/'));
        QVERIFY(folder.usersWithPermission && !folder.usersWithPermission->isEmpty());
        if (!folder.parentId.isNull())
            QCOMPARE(known.at(folder.parentId)->serviceId, folder.serviceId);
    }
    QSet<QString> used;
    for (const Template &line : m_content.templates) {
        if (line.folder.isNull())
            continue;
        QCOMPARE(known.at(line.folder)->serviceId, line.service);
        for (QString id = line.folder; !id.isNull(); id = known.at(id)->parentId)
            used.insert(id);
    }
    QCOMPARE(used.size(), qsizetype(known.size())); // none is empty
    QVERIFY(std::any_of(m_content.templateFolders.begin(), m_content.templateFolders.end(),
        [](const TemplateFolder &folder) { return !folder.parentId.isNull(); }));
}

void TestDemo::everybodyNamedHasAnAccount()
{
    std::map<QString, const DemoAccount *> known;
    for (const DemoAccount &account : m_content.accounts) {
        known[account.record.id] = &account;
        QVERIFY(account.record.createdAt < account.record.loggedInAt && account.record.loggedInAt < m_now);
        for (const QString &service : *account.record.services)
            QVERIFY(account.services.contains(service));
    }
    QCOMPARE(known.size(), 18U);
    const auto worksFor = [&known](const QString &user, const QString &service) {
        const auto found = known.find(user);
        return found != known.end() && found->second->services.contains(service);
    };
    for (const Service &service : m_content.services)
        QVERIFY(worksFor(service.createdBy, service.id));
    for (const Template &line : m_content.templates)
        QVERIFY(worksFor(line.createdBy, line.service));
    for (const DemoOwned<ApiKey> &key : m_content.apiKeys)
        QVERIFY(worksFor(key.record.createdBy, key.service));
    for (const BulkJob &job : m_content.jobs)
        QVERIFY(worksFor(job.createdById, job.service));
    for (const TemplateFolder &folder : m_content.templateFolders) {
        for (const QString &user : *folder.usersWithPermission)
            QVERIFY(worksFor(user, folder.serviceId));
    }
    for (const Notification &message : m_content.notifications) {
        if (message.createdById.isNull())
            continue;
        QVERIFY(worksFor(message.createdById, message.service));
        QCOMPARE(message.createdByName, known.at(message.createdById)->record.name);
    }
}

void TestDemo::organisationsCountTheirLiveServices()
{
    QCOMPARE(m_content.organisations.size(), 3U);
    std::map<QString, qint64> live;
    std::map<QString, QStringList> domains;
    for (const Organisation &organisation : m_content.organisations) {
        live[organisation.id] = 0;
        domains[organisation.id] = *organisation.domains;
        QVERIFY(!organisation.agreementSignedById.isNull());
        QVERIFY(organisation.agreementSignedAt < m_now);
    }
    for (const Service &service : m_content.services)
        live.at(service.organisation) += service.active == true && service.restricted == false ? 1 : 0;
    for (const Organisation &organisation : m_content.organisations)
        QCOMPARE(organisation.countOfLiveServices, std::optional(live.at(organisation.id)));
    for (const DemoAccount &account : m_content.accounts) {
        for (const QString &id : *account.record.organisations)
            QVERIFY(domains.at(id).contains(account.record.emailAddress.section(u'@', 1)));
    }
}

void TestDemo::receivedTextsAnswerMessages()
{
    const Instant moment = now();
    const DemoContent &content = demoAt(moment);
    std::map<QString, int> perService;
    Instant last = moment;
    for (const InboundSms &text : content.received) {
        ++perService[text.serviceId];
        QVERIFY(text.createdAt <= last && *text.createdAt > Instant(moment.microseconds() - 14 * day));
        last = *text.createdAt;
        QVERIFY(std::any_of(content.notifications.begin(), content.notifications.end(), [&text](const auto &message) {
            return message.service == text.serviceId && message.normalisedTo == text.userNumber
                && message.createdAt < text.createdAt;
        }));
    }
    QCOMPARE(perService.size(), 2U);
    for (const Service &service : content.services) {
        const bool receives = service.permissions->contains(u"inbound_sms"_s);
        QCOMPARE(perService.count(service.id), receives ? 1U : 0U);
        QVERIFY(!receives || perService.at(service.id) >= 25);
    }
    std::map<QString, QString> here;
    for (const InboundSms &text : m_content.received)
        here[text.id] = text.content;
    for (const InboundSms &text : content.received)
        QCOMPARE(here.at(text.id), text.content);
    QCOMPARE(content.received.size(), m_content.received.size());
}

POSTROOM_TEST(TestDemo)
#include "tst_demo.moc"
