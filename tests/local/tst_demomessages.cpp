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

constexpr qint64 minute = demoMinute;

QSet<QString> placeholdersOf(const QString &text)
{
    static const QRegularExpression pattern(u"\\(\\(([^)?]+)(\\?\\?[^)]*)?\\)\\)"_s);
    QSet<QString> found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.insert(match.next().captured(1));
    return found;
}

} // namespace

/// The messages of the generated demo platform, each as a real platform would hold it.
class TestDemoMessages : public DemoFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeDemo(); }
    void tellsTheCallersStory_data() { moments(); }
    void tellsTheCallersStory();
    void knowsNobodyElseInFiveServices();
    void marksRedactedTemplatesAndKeepsTheirValues();
    void sendsTemplatesInAVersionThatExisted_data() { moments(); }
    void sendsTemplatesInAVersionThatExisted();
    void fillsEveryPlaceholder();
    void keepsStatusesOfTheirType();
    void keepsRecipientsAsThePlatformNormalisesThem();
    void usesOnlyNumbersThatNobodyHas();
    void givesFailuresInBurstsACause();
    void keepsOfficeHours();
    void encodesEveryKeyOfTheAdministrationApi();
    void sendsTrialServicesToTheirTeamOnly();
    void countsFragments_data();
    void countsFragments();
    void readsWordsOrSaysWhichFileIsWrong();
    void isMadeQuickly();
};

void TestDemoMessages::tellsTheCallersStory()
{
    const Instant moment = now();
    const DemoContent &content = demoAt(moment);
    std::vector<Notification> texts;
    QSet<QString> services;
    QSet<QString> types;
    for (const Notification &message : content.notifications) {
        const bool theirs = message.normalisedTo == u"447700900123"_s
            || message.normalisedTo == u"ffion.aldersey@example.com"_s || message.to.startsWith(u"Miss F Aldersey\n"_s);
        if (!theirs)
            continue;
        services.insert(message.service);
        types.insert(message.notificationType);
        if (message.notificationType == u"sms"_s)
            texts.push_back(message);
    }
    QVERIFY(texts.size() >= 24U);
    QCOMPARE(services.size(), 5);
    QCOMPARE(types, (QSet<QString>{u"sms"_s, u"email"_s, u"letter"_s}));
    // At noon: the phone was off at 11:47; a newer code went out at 11:52.
    QCOMPARE(texts[0].status, u"delivered"_s);
    QCOMPARE(texts[1].status, u"temporary-failure"_s);
    const auto minutesAgo = [moment](const Notification &text) {
        return (moment.microseconds() - text.createdAt->microseconds() + minute) / minute;
    };
    QCOMPARE(minutesAgo(texts[0]), 8);
    QCOMPARE(minutesAgo(texts[1]), 13);
    QVERIFY(texts[1].updatedAt < texts[0].createdAt);
    QCOMPARE(texts[0].templateName, u"Sign-in code"_s);
    QCOMPARE(*texts[0].redactPersonalisation, true);
    QVERIFY(std::any_of(texts.begin(), texts.end(),
        [](const Notification &text) { return text.templateContent.contains(u"Mae eich trwydded"_s); }));
}

void TestDemoMessages::knowsNobodyElseInFiveServices()
{
    std::map<QString, QSet<QString>> services;
    for (const Notification &message : m_content.notifications) {
        if (message.notificationType == u"sms"_s && !message.international.value_or(true))
            services[message.normalisedTo].insert(message.service);
    }
    for (const auto &[to, known] : services)
        QVERIFY2(known.size() < 5 || to == u"447700900123"_s, qPrintable(to));
}

void TestDemoMessages::marksRedactedTemplatesAndKeepsTheirValues()
{
    int codes = 0;
    for (const Notification &message : m_content.notifications) {
        if (message.templateName != u"Sign-in code"_s)
            continue;
        ++codes;
        QCOMPARE(*message.redactPersonalisation, true);
        const JsonValue *code = message.personalisation.member(u"code");
        QVERIFY(code && code->asString() && code->asString()->size() == 6);
    }
    QVERIFY(codes > 1000);
    for (const Template &tmpl : m_content.templates)
        QVERIFY(!tmpl.name.contains(u"code"_s) || *tmpl.redactPersonalisation);
}

void TestDemoMessages::sendsTemplatesInAVersionThatExisted()
{
    const DemoContent &content = demoAt(now());
    std::map<std::pair<QString, qint64>, Template> versions;
    for (const Template &version : content.templateVersions)
        versions[{version.id, *version.version}] = version;
    for (const Template &tmpl : content.templates)
        QCOMPARE(versions.at({tmpl.id, *tmpl.version}).content, tmpl.content);
    QSet<QString> older;
    for (const Notification &message : content.notifications) {
        const Template &version = versions.at({message.templateId, *message.templateVersion});
        QCOMPARE(message.templateContent, version.content);
        QCOMPARE(message.templateSubject, version.subject);
        QCOMPARE(message.notificationType, version.templateType);
        QCOMPARE(message.service, version.service);
        QVERIFY(version.updatedAt.value_or(*version.createdAt) < *message.createdAt);
        const auto next = versions.find({message.templateId, *message.templateVersion + 1});
        if (next != versions.end()) {
            QVERIFY(*message.createdAt < *next->second.updatedAt);
            older.insert(message.templateName);
        }
    }
    QVERIFY(!older.isEmpty()); // one wording changed while its messages are still shown
}

void TestDemoMessages::fillsEveryPlaceholder()
{
    for (const Notification &message : m_content.notifications) {
        const QString all = message.templateContent + message.templateSubject + message.letterWelshContent
            + message.letterWelshSubject;
        for (const QString &name : placeholdersOf(all)) {
            const JsonValue *value = message.personalisation.member(name);
            QVERIFY2(value && value->asString() && !value->asString()->isEmpty(), qPrintable(name + all));
        }
    }
}

void TestDemoMessages::keepsStatusesOfTheirType()
{
    const std::map<QString, QSet<QString>> possible{
        {u"sms"_s,
            {u"created"_s, u"sending"_s, u"sent"_s, u"delivered"_s, u"pending"_s, u"technical-failure"_s,
                u"temporary-failure"_s, u"permanent-failure"_s}},
        {u"email"_s, {u"created"_s, u"sending"_s, u"delivered"_s, u"temporary-failure"_s, u"permanent-failure"_s}},
        {u"letter"_s,
            {u"created"_s, u"sending"_s, u"delivered"_s, u"returned-letter"_s, u"cancelled"_s,
                u"technical-failure"_s}}};
    std::map<QString, QSet<QString>> seen;
    std::map<QString, int> delivered;
    for (const Notification &message : m_content.notifications) {
        seen[message.notificationType].insert(message.status);
        delivered[message.status] += 1;
        const bool left = message.status != u"created"_s && message.status != u"technical-failure"_s
            && message.status != u"cancelled"_s;
        QCOMPARE(!message.sentBy.isNull(), left);
        QCOMPARE(message.sentAt.has_value(), left);
        QCOMPARE(message.status == u"sent"_s, message.status == u"sent"_s && *message.international);
        QCOMPARE(message.postage.isNull(), message.notificationType != u"letter"_s);
        QCOMPARE(message.phonePrefix.isNull(), message.notificationType != u"sms"_s);
        QCOMPARE(message.rateMultiplier.digits.isEmpty(), message.notificationType != u"sms"_s);
        // Through a key, by a person, or by a job, which a person started.
        QVERIFY(message.apiKey.isNull() != message.createdById.isNull());
        QVERIFY(message.jobId.isNull() || !message.createdById.isNull());
    }
    QCOMPARE(seen, possible);
    QVERIFY(delivered[u"delivered"_s] > 18'500);
}

void TestDemoMessages::keepsRecipientsAsThePlatformNormalisesThem()
{
    QSet<QString> seen;
    for (const Notification &message : m_content.notifications) {
        if (!seen.contains(message.to))
            QCOMPARE(message.normalisedTo, normalisedTo(message.notificationType, message.to));
        seen.insert(message.to);
    }
}

void TestDemoMessages::usesOnlyNumbersThatNobodyHas()
{
    // Ofcom keeps 07700 900000 to 900999 for drama; the platform accepts three of them without storing a message
    // (api-contract §9).
    const QSet<QString> simulated{u"447700900000"_s, u"447700900111"_s, u"447700900222"_s};
    for (const Notification &message : m_content.notifications) {
        if (message.notificationType == u"sms"_s && !*message.international) {
            QVERIFY(message.normalisedTo.startsWith(u"447700900"_s) && message.normalisedTo.size() == 12);
            QVERIFY(!simulated.contains(message.normalisedTo));
        } else if (message.notificationType == u"email"_s) {
            static const QRegularExpression reserved(
                u"@([a-z]+\\.)?example\\.(com|net|org)$|@(calderwick|permits-registers)\\.gov\\.uk$"_s);
            QVERIFY2(reserved.match(message.to).hasMatch(), qPrintable(message.to));
        }
    }
}

void TestDemoMessages::givesFailuresInBurstsACause()
{
    std::vector<qint64> outage;
    QSet<QString> services;
    int evenings = 0;
    int temporary = 0;
    for (const Notification &message : m_content.notifications) {
        if (message.notificationType == u"sms"_s && message.status == u"technical-failure"_s) {
            outage.push_back(message.createdAt->microseconds());
            services.insert(message.service);
        }
        if (message.notificationType == u"sms"_s && message.status == u"temporary-failure"_s) {
            ++temporary;
            const int hour = message.createdAt->toDateTime(londonZone()).time().hour();
            evenings += hour >= 21 || hour < 6 ? 1 : 0;
        }
    }
    QVERIFY(outage.size() > 50 && services.size() >= 4);
    const auto [first, last] = std::minmax_element(outage.begin(), outage.end());
    QVERIFY(*last - *first <= 40 * minute);
    for (const Notification &message : m_content.notifications) {
        const qint64 created = message.createdAt->microseconds();
        if (message.sentBy == u"mmg"_s && created > *first && created < *last)
            QVERIFY(message.status != u"technical-failure"_s);
    }
    QVERIFY(evenings * 3 > temporary); // phones that are off for the night
    // A number that does not exist never receives anything.
    std::map<QString, QSet<QString>> outcomes;
    for (const Notification &message : m_content.notifications) {
        if (message.notificationType == u"sms"_s)
            outcomes[message.normalisedTo].insert(message.status);
    }
    for (const auto &[to, statuses] : outcomes)
        QVERIFY2(!(statuses.contains(u"permanent-failure"_s) && statuses.contains(u"delivered"_s)), qPrintable(to));
}

void TestDemoMessages::keepsOfficeHours()
{
    std::map<QString, std::pair<int, int>> inHours; // service: in office hours, in all
    std::map<QString, QString> profiles;
    for (std::size_t i = 0; i < m_content.services.size(); ++i)
        profiles[m_content.services[i].id] = m_words.services[i].profile;
    int night = 0;
    for (const Notification &message : m_content.notifications) {
        const QDateTime local = message.createdAt->toDateTime(londonZone());
        const int hour = local.time().hour();
        night += hour < 6 ? 1 : 0;
        auto &[inside, all] = inHours[profiles[message.service]];
        inside += hour >= 8 && hour < 18 && local.date().dayOfWeek() <= 5 ? 1 : 0;
        ++all;
    }
    QVERIFY(inHours[u"office"_s].first > inHours[u"office"_s].second * 95 / 100);
    QVERIFY(inHours[u"evening"_s].first < inHours[u"evening"_s].second * 60 / 100);
    QVERIFY(night > 20 && night < 20'000 * 2 / 100);
}

void TestDemoMessages::encodesEveryKeyOfTheAdministrationApi()
{
    const Notification &message = m_content.notifications.front();
    const JsonValue json = encodeRecord(message);
    QCOMPARE(json.asObject()->size(), 28U); // design §3
    const Result<Row> read = decodeRecord(Notification::internalShape(), json);
    QVERIFY(read);
    QVERIFY(encodeRecord(**read) == json);
    for (const Field &field : Notification::type().fields)
        QVERIFY2(field.get(**read) == field.get(message), field.name);
    QCOMPARE(encodeRecord(m_content.services.front()).asObject()->size(), 35U);
    QCOMPARE(encodeRecord(m_content.jobs.front()).asObject()->size(), 19U);
    QCOMPARE(encodeRecord(m_content.templates.front()).asObject()->size(), 26U);
    QCOMPARE(encodeRecord(m_content.templateVersions.front()).asObject()->size(), 24U);
}

void TestDemoMessages::sendsTrialServicesToTheirTeamOnly()
{
    QSet<QString> trial;
    for (const Service &service : m_content.services) {
        if (*service.restricted && *service.active)
            trial.insert(service.id);
    }
    QCOMPARE(trial.size(), 2);
    QSet<QString> team;
    for (const DemoUser &user : m_words.users)
        team << user.email << u"447700900"_s + QString::number(user.phone);
    for (const Notification &message : m_content.notifications) {
        if (trial.contains(message.service) && message.notificationType != u"letter"_s)
            QVERIFY2(team.contains(message.normalisedTo), qPrintable(message.normalisedTo));
    }
}

void TestDemoMessages::countsFragments_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("fragments");
    QTest::newRow("one") << QString(159, u'a') + u"((v))"_s << u"b"_s << 1;
    QTest::newRow("two") << QString(160, u'a') + u"((v))"_s << u"b"_s << 2;
    QTest::newRow("three") << QString(306, u'a') + u"((v))"_s << u"b"_s << 3;
    QTest::newRow("Welsh") << QString(70, u'a') + u"((v))"_s << u"ŵ"_s << 2;
    QTest::newRow("condition holds") << QString(158, u'a') + u"((v??bbb))"_s << u"yes"_s << 2;
    QTest::newRow("condition does not") << QString(158, u'a') + u"((v??bbb))"_s << u"no"_s << 1;
}

void TestDemoMessages::countsFragments()
{
    QFETCH(QString, content);
    QFETCH(QString, value);
    JsonValue personalisation;
    personalisation.setMember(u"v"_s, value);
    QTEST(demoFragments(content, personalisation), "fragments");
}

void TestDemoMessages::readsWordsOrSaysWhichFileIsWrong()
{
    const Result<DemoWords> words = DemoWords::load(u":/nowhere"_s);
    QVERIFY(!words);
    QCOMPARE(words.error().kind, Error::Kind::Bug);
    QVERIFY(words.error().detail.contains(u"services.json"_s));
}

void TestDemoMessages::isMadeQuickly()
{
    QElapsedTimer timer;
    timer.start();
    const Result<DemoWords> words = DemoWords::load();
    const qint64 read = timer.elapsed();
    const DemoContent content = generateDemo(*words, demoSeed, m_now);
    const qint64 made = timer.elapsed();
    qInfo("words %lld ms, demo %lld ms", static_cast<long long>(read), static_cast<long long>(made - read));
    QCOMPARE(content.notifications.size(), 20'000U);
    QVERIFY(made < 20'000); // a guard for sanitizer builds; the figure for people is printed
}

POSTROOM_TEST(TestDemoMessages)
#include "tst_demomessages.moc"
