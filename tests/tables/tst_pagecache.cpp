// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakesource.h"
#include "support/testmain.h"
#include "tables/pagecache.h"
#include "tables/pagemap.h"

#include <QTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

CachedRow rowNumber(int number)
{
    return {FakeSource::message(number, Instant()), QString::number(number), {}};
}

void fill(PageCache &cache, int first, int count)
{
    for (int row = first; row < first + count; ++row)
        cache.put(row, rowNumber(row));
}

QString idAt(const PageCache &cache, qint64 row)
{
    const CachedRow *held = cache.find(row);
    return held ? held->id : QString();
}

} // namespace

class TestPageCache : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWhatWasPutAndNothingElse()
    {
        PageCache cache(4, 10);
        fill(cache, 5, 10);
        QCOMPARE(idAt(cache, 5), u"5"_s);
        QVERIFY(!cache.find(4));
        QVERIFY(!cache.find(15));
        QVERIFY(!cache.find(-1));
        QVERIFY(cache.holds(5, 10));
        QVERIFY(!cache.holds(5, 11));
        QCOMPARE(cache.heldRows(), 10);
        QCOMPARE(cache.rowOf(u"12"_s), 12);
        QCOMPARE(cache.rowOf(u"99"_s), -1);
    }

    void dropsTheLeastRecentlyUsedBlock()
    {
        PageCache cache(3, 10);
        fill(cache, 0, 30);
        fill(cache, 0, 10);
        fill(cache, 30, 10);
        QCOMPARE(cache.trim(), 1);
        QVERIFY(cache.find(0));
        QVERIFY(!cache.find(10));
        QVERIFY(cache.find(20));
        QCOMPARE(cache.heldRows(), 30);
    }

    void keepsWhatIsPinned()
    {
        PageCache cache(2, 10);
        fill(cache, 0, 10);
        cache.pin(0, 9);
        fill(cache, 10, 50);
        cache.trim();
        QVERIFY(cache.find(0));
        QVERIFY(cache.find(59));
        QCOMPARE(cache.blocks(), 2);
    }

    void rowsMoveDownAcrossBlocksAndLeaveHoles()
    {
        PageCache cache(0, 10);
        fill(cache, 0, 35);
        cache.insertRows(15, 7);
        QCOMPARE(idAt(cache, 14), u"14"_s);
        QVERIFY(!cache.find(15));
        QVERIFY(!cache.find(21));
        QCOMPARE(idAt(cache, 22), u"15"_s);
        QCOMPARE(idAt(cache, 41), u"34"_s);
        QCOMPARE(cache.heldRows(), 35);
    }

    void rowsMoveUpWhenSomeGo()
    {
        PageCache cache(0, 10);
        fill(cache, 0, 35);
        cache.removeRows(8, 14);
        QCOMPARE(idAt(cache, 7), u"7"_s);
        QCOMPARE(idAt(cache, 8), u"22"_s);
        QCOMPARE(idAt(cache, 20), u"34"_s);
        QVERIFY(!cache.find(21));
        QCOMPARE(cache.heldRows(), 21);
        cache.clear();
        QCOMPARE(cache.heldRows(), 0);
    }

    void mapFindsPagesOfAnyLength()
    {
        PageMap map;
        map.append(200, {});
        map.append(0, Cursor::page(2));
        map.append(150, Cursor::page(3));
        QCOMPARE(map.rows(), 350);
        QCOMPARE(map.pageOf(199), 0);
        QCOMPARE(map.pageOf(200), 2);
        QCOMPARE(map.pageOf(349), 2);
        QCOMPARE(map.pageOf(350), -1);
        map.prepend(10, Cursor::before(Instant(), u"a"_s));
        QCOMPARE(map.pageOf(9), 0);
        QCOMPARE(map.pageOf(10), 1);
        map.resize(1, 20);
        QCOMPARE(map.at(3).first, 30);
    }

    void mapKnowsWhetherEveryPageCanBeReached()
    {
        PageMap map;
        map.append(200, {});
        map.tail = Cursor::page(2);
        QVERIFY(map.isNumbered(200));
        map.cut(1050, 200);
        QCOMPARE(map.size(), 6);
        QCOMPARE(map.at(5).rows, 50);
        QCOMPARE(map.at(3).cursor, Cursor::page(4));
        map.resize(1, 190);
        QVERIFY(!map.isNumbered(200));
        PageMap keys;
        keys.append(200, {});
        keys.append(200, Cursor::after(Instant(), u"a"_s));
        QVERIFY(!keys.isNumbered(200));
    }
};

POSTROOM_TEST(TestPageCache)
#include "tst_pagecache.moc"
