// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/forkrules.h"
#include "httptest.h"
#include "support/testmain.h"

#include <QtTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(postroom::Fork)

namespace {

constexpr auto canada = R"({"commit_sha":"c","db_version":"0522_add_api_key_to_reports","status":"ok"})";
constexpr auto unitedStates = R"({"git_commit":"c","db_version":"0418_user_state_enum","status":"ok"})";
constexpr auto veterans = R"({"git_commit":"c","db_version":"x","mobile_apps":{},"status":"ok"})";
constexpr auto unitedKingdom = R"({"git_commit":"c","db_version":"x","db_bulk_version":"x","status":"ok"})";

} // namespace

/// What a platform lacks or answers otherwise is refused with the reason (issue B.7; forks.md §4, §9, §10).
class ForkRulesTest : public HttpTest {
    Q_OBJECT
private Q_SLOTS:
    void recognisesThePlatform_data();
    void recognisesThePlatform();
    void asksForTheStatusWithoutAToken();
    void aPlatformThatDoesNotSayIsAskedEverything();
    void refusesWhatIsShownWrongOrLacking_data();
    void refusesWhatIsShownWrongOrLacking();
    void whatIsRefusedIsNotSent();
    void whatAnEarlierRunFoundHoldsUntilAnotherIsFound();
};

void ForkRulesTest::recognisesThePlatform_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<Fork>("fork");
    QTest::addColumn<bool>("searches");
    QTest::newRow("GOV.UK Notify") << QByteArray(unitedKingdom) << Fork::GovUkNotify << true;
    QTest::newRow("GC Notify") << QByteArray(canada) << Fork::GcNotify << false;
    QTest::newRow("Notify.gov") << QByteArray(unitedStates) << Fork::NotifyGov << false;
    QTest::newRow("VA Notify") << QByteArray(veterans) << Fork::VaNotify << false;
}

void ForkRulesTest::recognisesThePlatform()
{
    QFETCH(QByteArray, status);
    QFETCH(Fork, fork);
    QFETCH(bool, searches);
    answerWith(Response::json(status));
    QVERIFY(!m_platform->whyNotSearch());
    const auto known = waited(m_platform->recognise());
    QVERIFY(known);
    QCOMPARE(*known, fork);
    QCOMPARE(!m_platform->whyNotSearch(), searches);
}

void ForkRulesTest::asksForTheStatusWithoutAToken()
{
    answerWith(Response::json(unitedKingdom));
    QVERIFY(waited(m_platform->recognise()));
    QCOMPARE(m_server.requestCount(), qsizetype(1));
    QCOMPARE(m_server.requests().constFirst().path, u"/_status"_s);
    QVERIFY(m_server.requests().constFirst().header("authorization").isEmpty());
    QVERIFY(m_server.requests().constFirst().parameters.isEmpty()); // simple=1 hides what tells the platform
}

void ForkRulesTest::aPlatformThatDoesNotSayIsAskedEverything()
{
    for (const Response &response : {Response::json("<html>", 200), Response::json(R"({"status":"ok"})"),
             Response::json(R"({"result":"error","message":"no"})", 404), Response::json("{}", 503)}) {
        answerWith(response);
        const auto known = waited(m_platform->recognise());
        QVERIFY(known);
        QCOMPARE(*known, Fork::Unknown);
        QVERIFY(!m_platform->whyNotSearch());
        QVERIFY(!source().whyNot(Query{Resource::Jobs, {{FilterKey::Service, u"s"_s}}}));
    }
}

void ForkRulesTest::refusesWhatIsShownWrongOrLacking_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<int>("resource");
    QTest::addColumn<bool>("lists");
    QTest::addColumn<bool>("shows");
    const auto row = [](const char *tag, const char *status, Resource resource, bool lists, bool shows) {
        QTest::newRow(tag) << QByteArray(status) << int(resource) << lists << shows;
    };
    row("US services", unitedStates, Resource::Services, true, true);
    row("US jobs: pages of 20, links without an end", unitedStates, Resource::Jobs, false, true);
    row("US messages: no recipients", unitedStates, Resource::Notifications, false, false);
    row("US organizations", unitedStates, Resource::Organisations, false, false);
    row("CA messages: links are addresses", canada, Resource::Notifications, false, true);
    row("CA jobs", canada, Resource::Jobs, true, true);
    row("VA jobs", veterans, Resource::Jobs, false, false);
    row("VA folders", veterans, Resource::TemplateFolders, false, false);
    row("VA templates", veterans, Resource::Templates, true, true);
    row("VA people of a service", veterans, Resource::Users, false, true);
    row("UK messages", unitedKingdom, Resource::Notifications, true, true);
}

void ForkRulesTest::refusesWhatIsShownWrongOrLacking()
{
    QFETCH(QByteArray, status);
    QFETCH(int, resource);
    QFETCH(bool, lists);
    QFETCH(bool, shows);
    answerWith(Response::json(status));
    const auto fork = waited(m_platform->recognise());
    QVERIFY(fork);
    const auto kind = static_cast<Resource>(resource);
    const std::vector<Filter> scope{{FilterKey::Service, u"s"_s}};
    const auto list = whyNotOnFork(*fork, Query{kind, scope});
    const auto one = whyNotOnFork(*fork, Target{kind, u"a"_s, scope});
    QCOMPARE(!list, lists);
    QVERIFY(lists || list->fork == *fork);
    QCOMPARE(!one, shows);
    if (!lists)
        QCOMPARE(source().whyNot(Query{kind, scope}), list);
}

void ForkRulesTest::whatIsRefusedIsNotSent()
{
    answerWith(Response::json(unitedStates));
    QVERIFY(waited(m_platform->recognise()));
    const auto answer = notifications();
    QVERIFY(!answer);
    QCOMPARE(m_server.requestCount(), qsizetype(1));
}

void ForkRulesTest::whatAnEarlierRunFoundHoldsUntilAnotherIsFound()
{
    const Query jobs{Resource::Jobs, {{FilterKey::Service, u"s"_s}}};
    m_platform->assume(Fork::NotifyGov);
    QVERIFY(m_platform->whyNotSearch());
    QCOMPARE(source().whyNot(jobs)->fork, Fork::NotifyGov);
    answerWith(Response::json("{}", 503));
    QVERIFY(waited(m_platform->recognise()));
    QCOMPARE(source().whyNot(jobs)->fork, Fork::NotifyGov);
    answerWith(Response::json(unitedKingdom));
    QVERIFY(waited(m_platform->recognise()));
    QVERIFY(!source().whyNot(jobs) && !m_platform->whyNotSearch());
}

POSTROOM_TEST(ForkRulesTest)
#include "tst_forkrules.moc"
