// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "tables/freshrows.h"

#include <QSignalSpy>
#include <QTest>

using namespace postroom;

namespace {

QList<int> marked(const FreshRows &rows)
{
    QList<int> found;
    for (int row = 0; row < 20; ++row) {
        if (rows.contains(row))
            found.append(row);
    }
    return found;
}

} // namespace

class TestFreshRows : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void marksFollowRowsThatComeAndGoAroundThem()
    {
        FreshRows rows;
        rows.insert(5, 7, true);
        QCOMPARE(marked(rows), (QList<int>{5, 6, 7}));
        rows.insert(0, 1, false); // above
        QCOMPARE(marked(rows), (QList<int>{7, 8, 9}));
        rows.insert(10, 12, false); // below
        QCOMPARE(marked(rows), (QList<int>{7, 8, 9}));
        rows.remove(6, 7); // the row above and the first one
        QCOMPARE(marked(rows), (QList<int>{6, 7}));
        rows.remove(7, 9); // the last one and what is below
        QCOMPARE(marked(rows), (QList<int>{6}));
        rows.remove(0, 3);
        QCOMPARE(marked(rows), (QList<int>{2}));
        rows.remove(2, 2);
        QVERIFY(rows.isEmpty());
    }

    void marksRunOutAfterASecond()
    {
        FreshRows rows;
        QSignalSpy changed(&rows, &FreshRows::changed);
        rows.insert(0, 2, true);
        rows.insert(3, 4, true);
        QVERIFY(changed.wait());
        QTRY_VERIFY(rows.isEmpty());
    }

    void clearEndsThemAtOnce()
    {
        FreshRows rows;
        rows.insert(0, 2, true);
        rows.clear();
        QVERIFY(rows.isEmpty());
    }
};

POSTROOM_TEST(TestFreshRows)

#include "tst_freshrows.moc"
