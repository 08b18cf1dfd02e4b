// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notificationstatus.h"
#include "support/contract.h"
#include "support/rawjson.h"
#include "support/testmain.h"

#include <QSet>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

class TestNotificationStatus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsEveryStateOfThePlatform();
    void groupsAsTheWebAdministration();
    void asksForAGroupByItsLiteralToo();
    void meansWhatTheListMeans_data();
    void meansWhatTheListMeans();
    void agreesWithTheRecordedLists();
};

void TestNotificationStatus::knowsEveryStateOfThePlatform()
{
    QStringList recorded;
    for (const test::Exchange &exchange : test::Contract().reads(u"notifications_list"_s)) {
        for (const QByteArray &row : test::rawjson::elements(test::rawjson::member(exchange.response, "notifications")))
            recorded.append(test::rawjson::string(test::rawjson::member(row, "status")));
    }
    recorded.removeDuplicates();
    QVERIFY(recorded.size() > 10);
    for (const QString &status : recorded)
        QVERIFY2(knownNotificationStatuses().contains(status), qPrintable(status));
    QCOMPARE(knownNotificationStatuses().size(), 14);
}

// admin-features §0.4.
void TestNotificationStatus::groupsAsTheWebAdministration()
{
    const QList<std::pair<StatusGroup, QStringList>> groups{
        {StatusGroup::Delivering, {u"created"_s, u"pending"_s, u"sending"_s, u"pending-virus-check"_s}},
        {StatusGroup::Delivered, {u"delivered"_s, u"sent"_s, u"returned-letter"_s}},
        {StatusGroup::Failed,
            {u"failed"_s, u"temporary-failure"_s, u"permanent-failure"_s, u"technical-failure"_s,
                u"virus-scan-failed"_s, u"validation-failed"_s}},
        {StatusGroup::None, {u"cancelled"_s}}};
    qsizetype counted = 0;
    for (const auto &[group, statuses] : groups) {
        for (const QString &status : statuses)
            QCOMPARE(statusGroup(status), group);
        counted += statuses.size();
    }
    QCOMPARE(counted, knownNotificationStatuses().size());
    QCOMPARE(statusGroup(u"lost-at-sea"), StatusGroup::None);
    QCOMPARE(statusGroup(u""), StatusGroup::None);
    QCOMPARE(statusGroup(u"Delivered"), StatusGroup::None);
}

void TestNotificationStatus::asksForAGroupByItsLiteralToo()
{
    for (const auto &[group, literal] : {std::pair(StatusGroup::Delivering, u"sending"_s),
             std::pair(StatusGroup::Delivered, u"delivered"_s), std::pair(StatusGroup::Failed, u"failed"_s)}) {
        const QStringList statuses = statusesOf(group);
        QCOMPARE(statuses.first(), literal);
        QCOMPARE(statuses.count(literal), 1);
        for (const QString &status : knownNotificationStatuses())
            QCOMPARE(statuses.contains(status), statusGroup(status) == group);
    }
    QVERIFY(statusesOf(StatusGroup::None).isEmpty());
}

// api-contract §6.1.
void TestNotificationStatus::meansWhatTheListMeans_data()
{
    QTest::addColumn<QStringList>("asked");
    QTest::addColumn<QStringList>("meant");
    const QStringList failures{u"technical-failure"_s, u"temporary-failure"_s, u"permanent-failure"_s,
        u"validation-failed"_s, u"virus-scan-failed"_s, u"returned-letter"_s};
    QTest::newRow("nothing") << QStringList() << QStringList();
    QTest::newRow("failed") << QStringList{u"failed"_s} << failures;
    QTest::newRow("accepted") << QStringList{u"accepted"_s} << QStringList{u"created"_s, u"sending"_s};
    QTest::newRow("received") << QStringList{u"received"_s} << QStringList{u"delivered"_s};
    QTest::newRow("unknown") << QStringList{u"lost"_s} << QStringList{u"lost"_s};
    QTest::newRow("empty") << QStringList{QString(u""_s)} << QStringList{QString(u""_s)};
    QTest::newRow("comma") << QStringList{u"sending,created"_s} << QStringList{u"sending,created"_s};
    QTest::newRow("twice") << QStringList{u"sent"_s, u"sent"_s} << QStringList{u"sent"_s};
    QTest::newRow("mixed") << QStringList{u"sent"_s, u"received"_s} << QStringList{u"sent"_s, u"delivered"_s};
    QStringList all = knownNotificationStatuses();
    QTest::newRow("all") << all << QStringList();
    all.removeAll(u"failed"_s);
    QTest::newRow("all but failed") << all << QStringList();
    all.removeAll(u"cancelled"_s);
    QTest::newRow("one is missing") << all << all;
}

void TestNotificationStatus::meansWhatTheListMeans()
{
    QFETCH(QStringList, asked);
    QFETCH(QStringList, meant);
    QStringList answered = listedStatuses(asked);
    answered.sort();
    meant.sort();
    QCOMPARE(answered, meant);
}

// What a recorded list shows is in what its filter means; and what a whole list lacks is not.
void TestNotificationStatus::agreesWithTheRecordedLists()
{
    int filtered = 0;
    for (const test::Exchange &exchange : test::Contract().reads(u"notifications_list"_s)) {
        QStringList asked;
        for (const test::Parameter &parameter : exchange.parameters) {
            if (parameter.first == u"status"_s)
                asked.append(parameter.second);
        }
        if (asked.isEmpty() || exchange.status != 200)
            continue;
        ++filtered;
        const QStringList meant = listedStatuses(asked);
        for (const QByteArray &row :
            test::rawjson::elements(test::rawjson::member(exchange.response, "notifications"))) {
            const QString status = test::rawjson::string(test::rawjson::member(row, "status"));
            QVERIFY2(meant.isEmpty() || meant.contains(status), qPrintable(exchange.name + u": "_s + status));
        }
    }
    QVERIFY(filtered > 20);
}

POSTROOM_TEST(TestNotificationStatus)
#include "tst_notificationstatus.moc"
