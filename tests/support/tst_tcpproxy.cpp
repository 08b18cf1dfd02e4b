// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/postgrescluster.h"
#include "support/tcpproxy.h"
#include "support/testmain.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QtTest>

using namespace postroom::test;
using namespace Qt::StringLiterals;

class TcpProxyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error())); }
    void init()
    {
        m_proxy = std::make_unique<TcpProxy>(m_cluster.port());
        QVERIFY(m_proxy->listen());
    }

    void passesAndCounts();
    void passesMoreThanItHolds();
    void delaysAnswersInOrder();
    void cutsOpenConnections();
    void cutsInTheMiddleOfAnAnswer();
    void fallsSilent();
    void refusesAndListensAgain();
    void leadsElsewhere();
    void endsWithItsServer();

private:
    PostgresCluster m_cluster;
    std::unique_ptr<TcpProxy> m_proxy;
};

void TcpProxyTest::passesAndCounts()
{
    QCOMPARE(runSql(m_proxy->conninfo(), u"SELECT 1"_s).text(), u"1"_s);
    QCOMPARE(runSql(m_proxy->conninfo(), u"SELECT 2"_s).text(), u"2"_s);
    QCOMPARE(m_proxy->connections(), 2);
    QTRY_COMPARE(m_proxy->openConnections(), 0);
    QVERIFY(m_proxy->answerBytes() > 100);
    QVERIFY(m_proxy->questionBytes() > 100);
}

void TcpProxyTest::passesMoreThanItHolds()
{
    const ProgramAnswer answer
        = runSql(m_proxy->conninfo(), u"SELECT repeat('x', 1000) FROM generate_series(1, 20000)"_s);
    QVERIFY2(answer.ok, qPrintable(answer.error));
    QCOMPARE(answer.output.size(), 20'000 * 1'001);
    QVERIFY(m_proxy->answerBytes() > 20'000'000);
}

void TcpProxyTest::delaysAnswersInOrder()
{
    m_proxy->setDelay(150);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(runSql(m_proxy->conninfo(), u"SELECT 1; SELECT 2"_s).lines(), QStringList({u"1"_s, u"2"_s}));
    // At least the greeting and two answers.
    QVERIFY2(timer.elapsed() >= 450, qPrintable(QString::number(timer.elapsed())));
}

void TcpProxyTest::cutsOpenConnections()
{
    PsqlSession session(m_proxy->conninfo());
    QVERIFY(session.run(u"SELECT 1;"_s));
    QCOMPARE(m_proxy->openConnections(), 1);
    m_proxy->cut();
    QCOMPARE(m_proxy->openConnections(), 0);
    QVERIFY(!session.run(u"SELECT 2;"_s));
    QVERIFY2(session.errors().contains(u"closed the connection unexpectedly"_s), qPrintable(session.errors()));
    QCOMPARE(runSql(m_proxy->conninfo(), u"SELECT 3"_s).text(), u"3"_s);
    const QString others = u"SELECT count(*) FROM pg_stat_activity WHERE client_port IS NOT NULL AND client_port > 0"_s;
    QTRY_COMPARE(m_cluster.sql(others).text(), u"0"_s);
}

void TcpProxyTest::cutsInTheMiddleOfAnAnswer()
{
    m_proxy->cutAfter(50'000);
    const ProgramAnswer cut
        = runSql(m_proxy->conninfo(), u"COPY (SELECT repeat('x', 1000) FROM generate_series(1, 20000)) TO STDOUT"_s);
    QVERIFY(!cut.ok);
    QCOMPARE(m_proxy->answerBytes(), 50'000);
    QVERIFY(!cut.output.isEmpty() && cut.output.size() < 50'000);
    m_proxy->cutAfter(-1);
    QCOMPARE(runSql(m_proxy->conninfo(), u"SELECT 1"_s).text(), u"1"_s);
}

void TcpProxyTest::fallsSilent()
{
    PsqlSession session(m_proxy->conninfo());
    QVERIFY(session.run(u"SELECT 1;"_s));
    const qint64 passed = m_proxy->answerBytes();
    m_proxy->setSilent(true);
    session.send(u"SELECT 2;"_s);
    const ProgramAnswer unanswered = runSql(m_proxy->conninfo() + u" connect_timeout=2"_s, u"SELECT 3"_s);
    QVERIFY2(unanswered.error.contains(u"timeout"_s), qPrintable(unanswered.error));
    QCOMPARE(m_proxy->connections(), 2);
    QCOMPARE(m_proxy->answerBytes(), passed);
    m_proxy->setSilent(false);
    QCOMPARE(runSql(m_proxy->conninfo(), u"SELECT 4"_s).text(), u"4"_s);
    m_proxy->cut();
    QVERIFY(!session.run(u"SELECT 5;"_s));
}

void TcpProxyTest::refusesAndListensAgain()
{
    const quint16 port = m_proxy->port();
    m_proxy->refuse();
    QVERIFY(runSql(m_proxy->conninfo(), u"SELECT 1"_s).error.contains(u"refused"_s));
    QVERIFY(m_proxy->listen());
    QCOMPARE(m_proxy->port(), port);
    QCOMPARE(runSql(m_proxy->conninfo(), u"SELECT 2"_s).text(), u"2"_s);
}

void TcpProxyTest::leadsElsewhere()
{
    const std::unique_ptr<PostgresCluster> replica = m_cluster.makeReplica();
    QVERIFY2(replica->start(), qPrintable(replica->error()));
    const QString question = u"SELECT pg_is_in_recovery()"_s;
    QCOMPARE(runSql(m_proxy->conninfo(), question).text(), u"f"_s);
    m_proxy->setTarget(replica->port());
    QCOMPARE(runSql(m_proxy->conninfo(), question).text(), u"t"_s);
}

void TcpProxyTest::endsWithItsServer()
{
    QTcpSocket client;
    client.connectToHost(QHostAddress(QHostAddress::LocalHost), m_proxy->port());
    QTRY_COMPARE(m_proxy->connections(), 1);
    QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
    // In order it would wait for this client to say who it is.
    QVERIFY(m_cluster.stop(PostgresCluster::Stop::Immediate));
    QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
    QTRY_COMPARE(m_proxy->openConnections(), 0);
    QVERIFY(runSql(m_proxy->conninfo(), u"SELECT 1"_s).error.contains(u"closed the connection"_s));
    QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error()));
    QCOMPARE(runSql(m_proxy->conninfo(), u"SELECT 2"_s).text(), u"2"_s);
}

POSTROOM_TEST(TcpProxyTest)
#include "tst_tcpproxy.moc"
