// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notification.h"
#include "keystest.h"
#include "support/testmain.h"
#include "waited.h"

#include <QtTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

/// The API keys of several services as one platform: what goes to which key.
class TestKeySource : public KeysTest {
    Q_OBJECT

private Q_SLOTS:
    void listsGoToTheKeyOfTheirService();
    void oneKeyNeedsNoService();
    void servicesAreWhatTheKeysSay();
    void aRecordIsLookedForWithEachKey();
    void looksAtEachKey();
};

void TestKeySource::listsGoToTheKeyOfTheirService()
{
    Source &source = connectWith({notices, scripts, noticesTest}).source();
    const Query plain{Resource::Notifications, {}};
    const Query ofScripts = plain.with(FilterKey::Service, QString::fromLatin1(scripts.service));
    QCOMPARE(source.whyNot(plain), (WhyNot{WhyNot::Reason::MissingScope, FilterKey::Service}));
    QCOMPARE(source.whyNot(plain.with(FilterKey::Service, QString::fromLatin1(archived.service))),
        (WhyNot{WhyNot::Reason::NoKey, FilterKey::Service}));
    QCOMPARE(source.whyNot(Query{Resource::Jobs, {}})->reason, WhyNot::Reason::NoMapping);
    QCOMPARE(source.whyNot(ofScripts.with(FilterKey::Job, u"x"_s)), (WhyNot{WhyNot::Reason::NoFilter, FilterKey::Job}));
    QVERIFY(!source.whyNot(ofScripts));
    const auto page = waited(source.page(ofScripts, {}));
    QVERIFY(page && !page->rows.empty());
    QCOMPARE(as<Notification>(page->rows.front())->service, QString::fromLatin1(scripts.service));
    QVERIFY(page->next);
    const auto end = waited(source.page(ofScripts, *page->next));
    QVERIFY(end);
    QVERIFY(end->rows.empty() && !end->next);
    const auto older = waited(source.page(ofScripts.with(FilterKey::OlderThan, idOf(*page->rows.front())), {}));
    QVERIFY(older);
    QCOMPARE(idOf(*older->rows.front()), idOf(*page->rows[1]));
    const auto tests = waited(source.page(plain.with(FilterKey::Service, u"sandbox test"_s), {}));
    QVERIFY(tests && !tests->rows.empty());
    const auto at = waited(source.locate(ofScripts, std::nullopt));
    QVERIFY(at);
}

void TestKeySource::oneKeyNeedsNoService()
{
    Source &source = connectWith({notices}).source();
    const auto templates = waited(source.page({Resource::Templates, {{FilterKey::Type, u"letter"_s}}}, {}));
    QVERIFY(templates && !templates->rows.empty());
    const auto received = waited(source.page({Resource::InboundSms, {}}, {}));
    QVERIFY(received && received->rows.size() > 100);
}

void TestKeySource::servicesAreWhatTheKeysSay()
{
    Source &source = connectWith({notices, scripts, noticesTest}).source();
    const auto page = waited(source.page({Resource::Services, {}}, {}));
    QVERIFY(page);
    QCOMPARE(page->rows.size(), std::size_t(2));
    QCOMPARE(idOf(*page->rows[0]), QString::fromLatin1(notices.service));
    QCOMPARE(std::get<QString>(valueOf(*page->rows[0], "name"_L1)), u"website live, sandbox test"_s);
    const auto one = waited(source.one({Resource::Services, QString::fromLatin1(scripts.service), {}}));
    QVERIFY(one);
    const auto none = waited(source.one({Resource::Services, QString::fromLatin1(archived.service), {}}));
    QCOMPARE(none.error().kind, Error::Kind::NotFound);
    QCOMPARE(m_server->requestCount(), 0);
}

void TestKeySource::aRecordIsLookedForWithEachKey()
{
    Source &source = connectWith({scripts, revoked, notices}).source();
    const QString ofNotices = u"fb06466b-8061-4060-a0ed-cc22b2b5dee8"_s;
    const auto found = waited(source.one({Resource::Notifications, ofNotices, {}}));
    QVERIFY(found);
    QCOMPARE(as<Notification>(*found)->service, QString::fromLatin1(notices.service));
    const QString nobody = u"00000000-0000-4000-8000-00000000dead"_s;
    const auto refused = waited(source.one({Resource::Notifications, nobody, {}}));
    QCOMPARE(refused.error().kind, Error::Kind::Unauthorised); // it may be the refused key's
    const std::vector<Filter> scope{{FilterKey::Service, QString::fromLatin1(scripts.service)}};
    const auto elsewhere = waited(source.one({Resource::Notifications, ofNotices, scope}));
    QCOMPARE(elsewhere.error().kind, Error::Kind::NotFound);
}

void TestKeySource::looksAtEachKey()
{
    const auto checks = waited(connectWith({notices, revoked, scripts}).examine());
    QVERIFY(checks);
    std::vector<Check> tokens;
    for (const Check &check : *checks) {
        if (check.subject == Check::Subject::Token)
            tokens.push_back(check);
        else
            QVERIFY(!check.error);
    }
    QCOMPARE(tokens.size(), std::size_t(3));
    QVERIFY(!tokens[0].error && tokens[0].fact.startsWith(u"website live"_s));
    QVERIFY(tokens[1].error && tokens[1].fact.startsWith(u"batch-loader-2024"_s));
    QCOMPARE(tokens[1].error->kind, Error::Kind::Unauthorised);
    QVERIFY(!tokens[2].error);
}

POSTROOM_TEST(TestKeySource)
#include "tst_keysource.moc"
