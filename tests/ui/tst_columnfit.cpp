// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "tables/columnfit.h"

#include <numeric>
#include <QTest>

using namespace postroom;

namespace {

ColumnWish keeps(int wanted)
{
    return {.wanted = wanted, .least = wanted};
}

ColumnWish gives(int wanted, int least = 96)
{
    return {.wanted = wanted, .least = least, .gives = true};
}

int sum(const std::vector<int> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0);
}

} // namespace

class TestColumnFit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesShareTheRestAndFillTheRoom()
    {
        const auto widths = fittedWidths({keeps(170), gives(200), gives(100), keeps(230)}, 1000, true);
        QCOMPARE(widths[0], 170);
        QCOMPARE(widths[3], 230);
        QVERIFY(widths[1] > widths[2]);
        QCOMPARE(sum(widths), 1000);
    }

    void namesGiveWayBeforeDatesAndStates()
    {
        const auto widths = fittedWidths({keeps(170), gives(200), keeps(230)}, 520, true);
        QCOMPARE(widths, (std::vector<int>{170, 120, 230}));
    }

    void theLastNamesAreLeftOutWhereTheyWouldSayNothing()
    {
        const auto widths = fittedWidths({keeps(170), gives(200), gives(200), keeps(230)}, 520, true);
        QCOMPARE(widths, (std::vector<int>{170, 120, 0, 230}));
    }

    void theLastOfTheOthersIsLeftOutWhereEvenTheyHaveNoRoom()
    {
        const auto widths = fittedWidths({gives(300), keeps(170), gives(200), keeps(230), keeps(60)}, 320, true);
        QCOMPARE(widths, (std::vector<int>{150, 170, 0, 0, 0}));
    }

    void whatBecameOfItStays()
    {
        ColumnWish state = keeps(230);
        state.leads = true;
        const auto widths = fittedWidths({keeps(170), gives(200), keeps(100), state}, 420, true);
        QCOMPARE(widths, (std::vector<int>{170, 0, 0, 230}));
    }

    // A report of costs without its costs would say nothing.
    void whatTheListIsReadForGivesWayLast()
    {
        ColumnWish cost = keeps(100), first = keeps(170);
        cost.lasting = true;
        QCOMPARE(fittedWidths({first, keeps(100), keeps(100), cost}, 380, true), (std::vector<int>{170, 100, 0, 100}));
        QCOMPARE(fittedWidths({first, keeps(100), cost, cost}, 290, true), (std::vector<int>{170, 0, 100, 0}));
    }

    void chosenColumnsScrollInstead()
    {
        const auto widths = fittedWidths({keeps(170), gives(200), gives(200), keeps(230)}, 520, false);
        QCOMPARE(widths, (std::vector<int>{170, 96, 96, 230}));
    }

    void draggedWidthsStay()
    {
        const auto widths = fittedWidths(
            {keeps(170), {.wanted = 80, .least = 96, .gives = true, .fixed = true}, gives(200)}, 600, true);
        QCOMPARE(widths, (std::vector<int>{170, 80, 350}));
    }

    void oneNameAlwaysStays()
    {
        const auto widths = fittedWidths({keeps(400), gives(200)}, 300, true);
        QCOMPARE(widths, (std::vector<int>{400, 96}));
    }
};

POSTROOM_TEST(TestColumnFit)

#include "tst_columnfit.moc"
