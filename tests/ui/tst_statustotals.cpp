// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job.h"
#include "pages/statustotals.h"
#include "support/testmain.h"
#include "ui/openlist.h"
#include "widgets/filterchip.h"
#include "widgets/totalbutton.h"

#include <QSignalSpy>
#include <QTimer>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

TotalButton *totalOf(const NotificationsPage &page, const QString &words)
{
    for (TotalButton *total : page.findChildren<TotalButton *>()) {
        if (total->accessibleName().startsWith(words))
            return total;
    }
    return nullptr;
}

/// The figure that a total shows; -1 without one.
qint64 figureOf(const NotificationsPage &page, const QString &words)
{
    QString said = totalOf(page, words)->accessibleName();
    const qsizetype at = said.lastIndexOf(u": "_s);
    return at < 0 ? -1 : said.sliced(at + 2).remove(u',').toLongLong();
}

} // namespace

class TestStatusTotals : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { beginWindowTest(); }
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

    void totalsAreTheLengthsOfTheListsThatTheyOpen()
    {
        OpenWindow open(demoPlatform());
        NotificationsPage &page = *pageOf(open.window);
        open.window.open(u"notifications"_s);
        QTRY_VERIFY_WITH_TIMEOUT(figureOf(page, u"Failed"_s) > 0, 60'000);
        QCOMPARE(figureOf(page, u"All messages"_s), page.records().count().rows);
        for (const QString &words : {u"Delivered"_s, u"Failed"_s}) {
            QTRY_VERIFY(figureOf(page, words) >= 0);
            const qint64 figure = figureOf(page, words);
            QTest::keyClick(totalOf(page, words), Qt::Key_Space);
            QVERIFY(totalOf(page, words)->isChecked());
            QTRY_COMPARE(page.records().count(), (RowCount{RowCount::Kind::Exact, figure}));
            QVERIFY(chipOf(page, u"Status"_s)->accessibleName().contains(words));
        }
        QTest::keyClick(totalOf(page, u"Failed"_s), Qt::Key_Space);
        QVERIFY(!chipOf(page, u"Status"_s)->isSet());
        QVERIFY(totalOf(page, u"Failed"_s)->accessibleName().contains(u'%'));
        chipOf(page, u"Type"_s)->setValue(u"letter"_s);
        QTRY_VERIFY(page.records().count().kind == RowCount::Kind::Exact);
        QTRY_COMPARE(figureOf(page, u"All messages"_s), page.records().count().rows);
    }

    void totalsOfAListThatIsNotCountedSayNoNumber()
    {
        OpenList list;
        QCOMPARE(list.page.records().rowCount(), 200);
        for (const QString &words : {u"All messages"_s, u"Delivering"_s, u"Delivered"_s, u"Failed"_s})
            QCOMPARE(totalOf(list.page, words)->accessibleName(), words);
        // and cost no request, now or later
        QVERIFY(!list.page.findChild<QTimer *>(u"rest"_s)->isActive());
        QVERIFY(!list.platform->lists.asked.has(FilterKey::Status));
        QTest::mouseClick(totalOf(list.page, u"Failed"_s), Qt::LeftButton);
        list.settle();
        QCOMPARE(list.platform->lists.asked.values(FilterKey::Status).first(), u"failed"_s);
    }

    void exactCountOnTheCriticalPath()
    {
        OpenList list;
        auto *rest = list.page.findChild<QTimer *>(u"rest"_s);
        rest->setInterval(1h);
        list.platform->lists.counts = true;
        chipOf(list.page, u"Type"_s)->setValue(u"email"_s);
        list.settle();
        QVERIFY(rest->isActive());
        QVERIFY(!list.platform->lists.asked.has(FilterKey::Status));
        list.page.hide();
        QVERIFY(!rest->isActive());
        list.page.show();
        QVERIFY(rest->isActive());
        QSignalSpy stoodStill(rest, &QTimer::timeout);
        rest->setInterval(0ms);
        QVERIFY(stoodStill.wait());
        QVERIFY(list.platform->lists.asked.has(FilterKey::Status));
    }
};

POSTROOM_TEST(TestStatusTotals)
#include "tst_statustotals.moc"
