// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httptest.h"
#include "support/testmain.h"

#include <QTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What a signed-in person may read over the administration API, which itself checks nobody (design §5.2).
class PermittedTest : public HttpTest {
    Q_OBJECT

private Q_SLOTS:
    void refusesWithTheReasonAndAsksNothing();
    void membersReadTheirService();
    void readsTheServiceFirstWhereItDecides();
    void whoIsElsewhereStaysOutside();
    void endsWithTheServiceThatCannotBeRead();
    void personsWithoutARecordAskNothing();

private:
    void signIn(const Person &person);
    Job<Page> *askTemplates() { return source().page({Resource::Templates, {{FilterKey::Service, u"s"_s}}}, {}); }
};

void PermittedTest::signIn(const Person &person)
{
    m_platform
        = std::make_unique<HttpPlatform>(HttpSettings{m_server.url(), clientId, {}, 20s}, Secret(QByteArray("secret")),
            Identity{Identity::Kind::Person, u"A person"_s, {}, std::make_shared<const Person>(person)});
}

namespace {

Person member()
{
    Person person;
    person.user.id = u"u"_s;
    person.user.services = QStringList{u"s"_s};
    return person;
}

Person memberOfOrganisation()
{
    Person person;
    person.user.id = u"u"_s;
    person.user.organisations = QStringList{u"o"_s};
    return person;
}

} // namespace

void PermittedTest::refusesWithTheReasonAndAsksNothing()
{
    signIn(member());
    const Query keys{Resource::ApiKeys, {{FilterKey::Service, u"s"_s}}};
    const auto why = source().whyNot(keys);
    QVERIFY(why);
    QCOMPARE(why->reason, WhyNot::Reason::NotPermitted);
    QCOMPARE(why->decision, (Decision{Decision::Reason::NotPermitted, Permission::ManageApiKeys}));
    QCOMPARE(waited(source().page(keys, {})).error().kind, Error::Kind::Forbidden);
    QCOMPARE(source().whyNot(Query{})->decision.reason, Decision::Reason::PlatformAdminsOnly);
    QCOMPARE(services().error().kind, Error::Kind::Forbidden);
    QCOMPARE(m_server.requestCount(), qsizetype(0));
}

void PermittedTest::membersReadTheirService()
{
    signIn(member());
    m_server.expectRequest("GET", u"/service/s/template"_s).reply(200, R"({"data":[]})");
    QVERIFY(waited(askTemplates()));
    m_server.expectRequest("GET", u"/service"_s)
        .withParameters({{u"user_id"_s, u"u"_s}})
        .reply(200, R"({"data":[{"id":"s"}]})");
    QVERIFY(waited(source().page({Resource::Services, {{FilterKey::User, u"u"_s}}}, {})));
    QVERIFY(source().whyNot(Query{Resource::Services, {{FilterKey::User, u"somebody else"_s}}}));
}

// A member of an organisation may see the templates of its services; which those are, only the service tells.
void PermittedTest::readsTheServiceFirstWhereItDecides()
{
    signIn(memberOfOrganisation());
    QVERIFY(!source().whyNot(Query{Resource::Templates, {{FilterKey::Service, u"s"_s}}}));
    m_server.expectRequest("GET", u"/service/s"_s)
        .reply(200, R"({"data":{"id":"s","active":true,"organisation":"o"}})");
    m_server.expectRequest("GET", u"/service/s/template"_s).times(2).reply(200, R"({"data":[]})");
    QVERIFY(waited(askTemplates()));
    QVERIFY(waited(askTemplates()));
    QCOMPARE(m_server.requestCount(), qsizetype(3));
}

void PermittedTest::whoIsElsewhereStaysOutside()
{
    signIn(memberOfOrganisation());
    m_server.expectRequest("GET", u"/service/s"_s)
        .reply(200, R"({"data":{"id":"s","active":true,"organisation":"p"}})");
    QCOMPARE(waited(askTemplates()).error().kind, Error::Kind::Forbidden);
    QCOMPARE(source().whyNot(Query{Resource::Templates, {{FilterKey::Service, u"s"_s}}})->decision.reason,
        Decision::Reason::NotInTeam);
    QCOMPARE(m_server.requestCount(), qsizetype(1));
}

void PermittedTest::endsWithTheServiceThatCannotBeRead()
{
    signIn(memberOfOrganisation());
    m_server.expectRequest("GET", u"/service/s"_s).reply(404, R"({"result":"error","message":"No result found"})");
    QCOMPARE(waited(askTemplates()).error().kind, Error::Kind::NotFound);
    m_server.expectRequest("GET", u"/service/s"_s).reply(Response::json(R"({"data":{"id":"s"}})").delayed(5000));
    Job<Page> *cancelled = askTemplates();
    QTRY_COMPARE(m_server.requestCount(), qsizetype(2));
    cancelled->cancel();
}

void PermittedTest::personsWithoutARecordAskNothing()
{
    m_platform = std::make_unique<HttpPlatform>(HttpSettings{m_server.url(), clientId, {}, 20s},
        Secret(QByteArray("secret")), Identity{Identity::Kind::Person, u"A person"_s, {}});
    QCOMPARE(source().whyNot(Query{})->reason, WhyNot::Reason::NobodySignedIn);
    QCOMPARE(services().error().kind, Error::Kind::Forbidden);
    QCOMPARE(m_server.requestCount(), qsizetype(0));
}

POSTROOM_TEST(PermittedTest)

#include "tst_permitted.moc"
