// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "text/serverwords.h"

#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ServerState state(ServerState::Lists lists)
{
    ServerState servers;
    servers.primary = u"db1:5432"_s;
    servers.replica = lists == ServerState::Lists::Primary ? QString() : u"db2:5432"_s;
    servers.lists = lists;
    return servers;
}

const Instant now = *Instant::parse(u"2026-11-20T12:00:00Z");
const Instant before = *Instant::parse(u"2026-11-20T11:47:00Z");

} // namespace

/// What is said of the servers of a database.
class TestServerWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesWhoAnswers()
    {
        ServerState servers = state(ServerState::Lists::Primary);
        QCOMPARE(serversText(servers), u"Database at db1:5432"_s);
        servers.lost = makeError(Error::Kind::Offline, {});
        QCOMPARE(serversText(servers), u"Database at db1:5432 does not answer"_s);
    }
    void saysHowFarTheReplicaIsBehind()
    {
        ServerState servers = state(ServerState::Lists::Replica);
        QCOMPARE(serversText(servers), u"Database at db1:5432, lists from db2:5432"_s);
        for (const auto &[lag, words] : std::initializer_list<std::pair<std::chrono::milliseconds, QString>>{
                 {20ms, u"up to date"_s}, {2'400ms, u"2 s behind"_s}, {11min, u"11 min behind"_s}}) {
            servers.lag = lag;
            QCOMPARE(serversText(servers), u"Database at db1:5432, lists from db2:5432, "_s + words);
        }
    }
    void saysThatThePrimaryDoesTheReplicasWork()
    {
        ServerState servers = state(ServerState::Lists::PrimaryInstead);
        QCOMPARE(serversText(servers), u"Database at db1:5432, which does the replica's work too"_s);
        servers.replicaError = makeError(Error::Kind::Offline, {});
        QCOMPARE(replicaNews(servers).sentence, u"The primary answers in place of the replica db2:5432"_s);
        QCOMPARE(replicaNews(servers).explanation, u"The replica: not reached."_s);
        servers.replicaError = makeError(Error::Kind::Conflict, {}, u"40001"_s);
        QVERIFY(replicaNews(servers).explanation.startsWith(u"The replica ended a question"_s));
        QVERIFY(replicaNews(state(ServerState::Lists::Replica)).sentence.isEmpty());
    }
    void saysWhoAnswersAgain()
    {
        ServerState servers = state(ServerState::Lists::Primary);
        const QTimeZone zone("Europe/London");
        const auto said = [&](const QString &server, std::optional<Instant> lostAt) {
            const ServerNews news = backNews(servers, server, lostAt, now, zone);
            return news.sentence + u"; "_s + news.explanation;
        };
        QCOMPARE(
            said(u"db1:5432"_s, before), u"The database answers again; db1:5432 stopped answering today at 11:47am."_s);
        QCOMPARE(said(u"db0:5432"_s, before),
            u"The database answers again; db1:5432 answers now, in place of db0:5432, which was lost today at 11:47am."_s);
        QCOMPARE(said(u"db0:5432"_s, {}), u"Another server answers now; db1:5432 answers in place of db0:5432."_s);
    }
};

POSTROOM_TEST(TestServerWords)
#include "tst_serverwords.moc"
