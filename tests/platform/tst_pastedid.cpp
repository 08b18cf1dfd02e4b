// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/pastedid.h"
#include "support/testmain.h"

#include <QtTest>

using namespace postroom;
using namespace Qt::StringLiterals;

/// An id is recognised however it was pasted; half an id is told from words (user-reports).
class TestPastedId : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recognisesAnId_data();
    void recognisesAnId();
    void anAddressSaysWhatItHolds();
    void halfAnIdIsTold_data();
    void halfAnIdIsTold();
};

void TestPastedId::recognisesAnId_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::newRow("as it is") << u"3f2504e0-4f89-41d3-9a0c-0305e82c3301"_s;
    QTest::newRow("braces, capitals, spaces") << u" {3F2504E0-4F89-41D3-9A0C-0305E82C3301} "_s;
    QTest::newRow("without dashes") << u"3f2504e04f8941d39a0c0305e82c3301"_s;
    QTest::newRow("in a sentence") << u"id: 3f2504e0-4f89-41d3-9a0c-0305e82c3301."_s;
    QTest::newRow("in an address") << u"https://admin.example/services/3f2504e0-4f89-41d3-9a0c-0305e82c3301"_s;
}

void TestPastedId::recognisesAnId()
{
    QFETCH(QString, pasted);
    QCOMPARE(pastedId(pasted).id, u"3f2504e0-4f89-41d3-9a0c-0305e82c3301"_s);
    QVERIFY(!pastedId(pasted).half);
}

void TestPastedId::anAddressSaysWhatItHolds()
{
    const QString service = u"3f2504e0-4f89-41d3-9a0c-0305e82c3301"_s;
    const QString inner = u"37f003b0-2ba6-4a40-b008-fd5d9159e549"_s;
    const QString root = u"https://admin.example/services/"_s + service;
    QVERIFY(pastedId(root).target == (Target{Resource::Services, service, {}}));
    const std::vector<Filter> scope{{FilterKey::Service, service}};
    QVERIFY(pastedId(root + u"/notification/"_s + inner).target == (Target{Resource::Notifications, inner, scope}));
    QVERIFY(
        pastedId(root + u"/templates/"_s + inner + u"?x=1"_s).target == (Target{Resource::Templates, inner, scope}));
    QVERIFY(pastedId(root + u"/jobs/"_s + inner).target == (Target{Resource::Jobs, inner, scope}));
    QVERIFY(!pastedId(service).target);
}

void TestPastedId::halfAnIdIsTold_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<bool>("half");
    QTest::newRow("first part") << u"3f2504e0"_s << true;
    QTest::newRow("cut in the middle") << u"3f2504e0-4f89-41d3-9a"_s << true;
    QTest::newRow("a word of a to f") << u"effaced"_s << false;
    QTest::newRow("letters only") << u"deadbeef"_s << false;
    QTest::newRow("words") << u"bin days"_s << false;
    QTest::newRow("a year") << u"2026"_s << false;
}

void TestPastedId::halfAnIdIsTold()
{
    QFETCH(QString, pasted);
    QFETCH(bool, half);
    QCOMPARE(pastedId(pasted).half, half);
    QCOMPARE(pastedId(pasted).id, QString());
}

POSTROOM_TEST(TestPastedId)
#include "tst_pastedid.moc"
