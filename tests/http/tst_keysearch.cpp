// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notification.h"
#include "keystest.h"
#include "support/testmain.h"
#include "text/searchwords.h"
#include "waited.h"

#include <QSignalSpy>
#include <QtTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto inBoth = "07700900662"_L1; // a recipient of both services

SearchQuery asked(const QString &term)
{
    SearchQuery query;
    query.term = searchTerm(term);
    return query;
}

QStringList idsOf(const Search &search)
{
    QStringList ids;
    for (const Row &row : search.rows())
        ids.append(idOf(*row));
    return ids;
}

} // namespace

/// The search with API keys, which reads the recorded public API backwards, and keys that are refused.
class TestKeySearch : public KeysTest {
    Q_OBJECT

private Q_SLOTS:
    void readsKeysAsTheyAreShown_data();
    void readsKeysAsTheyAreShown();
    void findsInEveryService();
    void findsByReferenceAndAddress();
    void aRefusedKeyIsReportedAndNotFatal_data();
    void aRefusedKeyIsReportedAndNotFatal();
    void allKeysRefusedIsAFailure();
    void whatWasReadIsNotReadAgain();
    void stopKeepsWhatCameAndGoesOnLater();
    void saysHowFarBackItIs();
    void beginsBehindAMessage();
    void waitsWhenAskedTooOften();
    void searchesOneServiceByIdOrKeyName();

private:
    std::unique_ptr<Search> searched(const SearchQuery &query)
    {
        auto search = m_platform->search(query);
        QSignalSpy finished(search.get(), &Search::finished);
        search->start();
        if (!finished.wait(20000))
            return nullptr;
        return search;
    }
};

void TestKeySearch::readsKeysAsTheyAreShown_data()
{
    QTest::addColumn<QByteArray>("shown");
    QTest::addColumn<QString>("name"); // null: no key
    const QByteArray ids = "-37F003B0-2ba6-4a40-b008-fd5d9159e549-741d32bb-a713-4b78-8b09-4599648b255b";
    QTest::newRow("plain") << QByteArray("website") + ids << u"website"_s;
    QTest::newRow("hyphens and blanks") << QByteArray(" portal-a-b-c") + ids + "\r\n" << u"portal-a-b-c"_s;
    QTest::newRow("not ASCII") << QByteArray("website \xe2\x80\x93 team") + ids << u"website – team"_s;
    QTest::newRow("without a name") << ids << QString();
    QTest::newRow("a secret alone") << ids.right(36) << QString();
    QTest::newRow("two ids") << ids.mid(1) << QString();
    QTest::newRow("cut") << QByteArray("website") + ids.chopped(1) << QString();
    QTest::newRow("no id") << QByteArray("website") + QByteArray(ids).replace('b', 'x') << QString();
    QTest::newRow("empty") << QByteArray() << QString();
}

void TestKeySearch::readsKeysAsTheyAreShown()
{
    QFETCH(QByteArray, shown);
    QFETCH(QString, name);
    const auto key = ApiKeyCredential::read(Secret(QByteArray(shown)));
    QCOMPARE(key.has_value(), !name.isNull());
    if (!key)
        return;
    QCOMPARE(key->name, name);
    QCOMPARE(key->serviceId, u"37f003b0-2ba6-4a40-b008-fd5d9159e549"_s);
    QCOMPARE(QByteArray::fromStdString(std::string(key->secret.reveal())),
        QByteArray("741d32bb-a713-4b78-8b09-4599648b255b"));
}

void TestKeySearch::findsInEveryService()
{
    connectWith({notices, scripts});
    const auto search = searched(asked(inBoth));
    QVERIFY(search);
    QCOMPARE(search->state().phase, SearchState::Phase::Finished);
    QCOMPARE(search->state().services, 2);
    QCOMPARE(search->state().answered, 2);
    QCOMPARE(search->state().servicesWithMessages, 2);
    QSet<QString> names;
    for (std::size_t i = 0; i < search->rows().size(); ++i) {
        const auto *message = as<Notification>(search->rows()[i]);
        QCOMPARE(message->normalisedTo, u"447700900662"_s);
        QVERIFY(!message->service.isEmpty());
        QCOMPARE(message->shape, &Notification::publicSearchShape());
        names.insert(message->serviceName);
        QVERIFY(i == 0 || standsBefore(*search->rows()[i - 1], *search->rows()[i]));
    }
    QCOMPARE(names, (QSet<QString>{u"website live"_s, u"EMIS trial"_s}));
    for (const Request &request : m_server->requests())
        QVERIFY2(
            !QUrl::fromPercentEncoding(request.path.toLatin1() + request.rawQuery).contains(inBoth), "a recipient");
}

void TestKeySearch::findsByReferenceAndAddress()
{
    connectWith({notices, scripts});
    const auto byReference = searched(asked(u"CASE-shared"_s)); // any case, any part, as the platform matches
    QVERIFY(byReference && !byReference->rows().empty());
    for (const Row &row : byReference->rows())
        QCOMPARE(as<Notification>(row)->clientReference, u"case-SHARED-42"_s);
    const auto byAddress = searched(asked(u"SAM.Okafor@example.com"_s));
    QVERIFY(byAddress && !byAddress->rows().empty());
    for (const Row &row : byAddress->rows())
        QCOMPARE(as<Notification>(row)->to.toLower(), u"sam.okafor@example.com"_s);
    const auto byLine = searched(asked(u"12 Lighthouse Row"_s)); // part of a letter's address
    QVERIFY(byLine && !byLine->rows().empty());
    for (const Row &row : byLine->rows())
        QVERIFY(as<Notification>(row)->to.contains(u"12 Lighthouse Row"_s));
}

void TestKeySearch::aRefusedKeyIsReportedAndNotFatal_data()
{
    QTest::addColumn<int>("index");
    const char *names[]{"revoked", "archived service", "wrong secret", "key of another service"};
    for (int i = 0; i < 4; ++i)
        QTest::newRow(names[i]) << i;
}

void TestKeySearch::aRefusedKeyIsReportedAndNotFatal()
{
    QFETCH(int, index);
    const Key refused[]{revoked, archived, wrong, ofAnother};
    connectWith({notices, refused[index]});
    const auto search = searched(asked(inBoth));
    QVERIFY(search);
    const SearchState &state = search->state();
    QCOMPARE(state.phase, SearchState::Phase::Finished);
    QVERIFY(!state.isComplete());
    QVERIFY(!search->rows().empty());
    QCOMPARE(state.failed.size(), std::size_t(1));
    QCOMPARE(state.failed.front().name, QString::fromLatin1(refused[index].name));
    QCOMPARE(state.failed.front().id, QString::fromLatin1(refused[index].service));
    QCOMPARE(state.failed.front().error.kind, Error::Kind::Unauthorised);
}

void TestKeySearch::allKeysRefusedIsAFailure()
{
    connectWith({revoked, archived});
    const auto search = searched(asked(inBoth));
    QVERIFY(search);
    QCOMPARE(search->state().phase, SearchState::Phase::Failed);
    QCOMPARE(search->state().failed.size(), std::size_t(2));
    QCOMPARE(search->state().error->kind, Error::Kind::Unauthorised);
}

// Of each key only the newest page is asked for again, for what has come since.
void TestKeySearch::whatWasReadIsNotReadAgain()
{
    connectWith({notices, scripts});
    const auto first = searched(asked(inBoth));
    QVERIFY(first);
    QVERIFY2(m_server->requestCount() > 4, qPrintable(QString::number(m_server->requestCount())));
    m_server->clearRequests();
    const auto again = searched(asked(inBoth));
    QVERIFY(again);
    QCOMPARE(m_server->requestCount(), 2);
    QCOMPARE(idsOf(*again), idsOf(*first));
    const auto other = searched(asked(u"sam.okafor@example.com"_s));
    QVERIFY(other && !other->rows().empty());
    QCOMPARE(m_server->requestCount(), 4);
    for (const Request &request : m_server->requests())
        QVERIFY(!request.rawQuery.contains("older_than"));
}

void TestKeySearch::stopKeepsWhatCameAndGoesOnLater()
{
    connectWith({notices});
    auto search = m_platform->search(asked(u"example.com"_s));
    QSignalSpy finished(search.get(), &Search::finished);
    QSignalSpy inserted(search.get(), &Source::inserted);
    connect(search.get(), &Source::inserted, search.get(), [&search] { search->stop(); });
    search->start();
    QVERIFY(finished.wait(20000));
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(search->state().phase, SearchState::Phase::Stopped);
    QVERIFY(!search->rows().empty());
    const qsizetype stoppedAt = idsOf(*search).size();
    QCOMPARE(m_server->requestCount(), 1);
    m_server->clearRequests();
    const auto whole = searched(asked(u"example.com"_s));
    QVERIFY(whole);
    QVERIFY(idsOf(*whole).size() > stoppedAt);
    QCOMPARE(idsOf(*whole).mid(0, stoppedAt), idsOf(*search));
    int firstPages = 0;
    for (const Request &request : m_server->requests())
        firstPages += request.rawQuery.contains("older_than") ? 0 : 1;
    QCOMPARE(firstPages, 1);
}

void TestKeySearch::saysHowFarBackItIs()
{
    connectWith({notices});
    auto search = m_platform->search(asked(u"nobody-has-this"_s));
    QStringList said;
    connect(search.get(), &Search::stateChanged, this, [&] { said.append(progressText(search->state())); });
    QSignalSpy finished(search.get(), &Search::finished);
    search->start();
    QVERIFY(finished.wait(20000));
    QVERIFY2(said.filter(u"0 of 1 service, back to "_s).size() > 1, qPrintable(said.join(u'\n')));
    QVERIFY(search->state().backTo);
    QVERIFY(reachText(search->state()).startsWith(u"messages that the API keys may see, back to "_s));
    QVERIFY(search->rows().empty());
    QVERIFY(search->state().isComplete());
}

void TestKeySearch::beginsBehindAMessage()
{
    connectWith({notices});
    const auto whole = searched(asked(u"example.com"_s));
    QVERIFY(whole && whole->rows().size() > 10);
    m_server->clearRequests();
    SearchQuery later = asked(u"example.com"_s);
    later.olderThan = idOf(*whole->rows()[5]);
    const auto older = searched(later);
    QVERIFY(older);
    QVERIFY(m_server->requests().constFirst().rawQuery.contains("older_than=" + later.olderThan.toLatin1()));
    const Instant border = *sortMomentOf(*whole->rows()[5]);
    QStringList expected;
    for (const Row &row : whole->rows()) {
        if (*sortMomentOf(*row) < border)
            expected.append(idOf(*row));
    }
    QCOMPARE(idsOf(*older), expected);
}

void TestKeySearch::waitsWhenAskedTooOften()
{
    connectWith({scripts});
    Response busy
        = Response::json(R"({"errors":[{"error":"RateLimitError","message":"slow"}],"status_code":429})", 429);
    busy.with("Retry-After", "1");
    m_server->overrideService(QString::fromLatin1(scripts.service), busy);
    auto search = m_platform->search(asked(inBoth));
    QSignalSpy finished(search.get(), &Search::finished);
    search->start();
    QTRY_VERIFY(m_server->requestCount() >= 1);
    m_server->clearOverrides();
    QVERIFY(finished.count() == 1 || finished.wait(20000));
    QCOMPARE(search->state().phase, SearchState::Phase::Finished);
    QVERIFY(!search->rows().empty());
}

void TestKeySearch::searchesOneServiceByIdOrKeyName()
{
    connectWith({notices, scripts});
    for (const char *service : {scripts.service, scripts.name}) {
        SearchQuery query = asked(inBoth);
        query.service = QString::fromLatin1(service);
        const auto search = searched(query);
        QVERIFY(search);
        QCOMPARE(search->state().services, 1);
        QVERIFY(!search->rows().empty());
        QCOMPARE(as<Notification>(search->rows().front())->service, QString::fromLatin1(scripts.service));
    }
    SearchQuery nowhere = asked(inBoth);
    nowhere.service = QString::fromLatin1(archived.service);
    const auto search = searched(nowhere);
    QVERIFY(search);
    QCOMPARE(search->state().phase, SearchState::Phase::Failed);
    QCOMPARE(search->state().error->kind, Error::Kind::NotFound);
}

POSTROOM_TEST(TestKeySearch)
#include "tst_keysearch.moc"
