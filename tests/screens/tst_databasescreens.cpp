// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/filtereditor.h"
#include "pages/listfilters.h"
#include "screens/screenchecks.h"
#include "style/tokens.h"
#include "support/testmain.h"
#include "ui/databasestage.h"

#include <QComboBox>
#include <QPushButton>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

void check(const QWidget &window)
{
    QTRY_COMPARE(clippedTexts(window).join(u'\n'), QString()); // layouts follow the event loop
    QTRY_COMPARE(overlaps(window).join(u'\n'), QString());
}

} // namespace

/// Pictures of admin mode: a search that found little, at 200 % too (TestScreens), and a failover with a page open.
class TestDatabaseScreens : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setFont(QFont(u"Inter"_s, 10)); }
    void init() { beginWindowTest(); }
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

    void pictures_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        const QSize usual(1280, 800), narrow(820, 600);
        if (isTwoHundred()) {
            QTest::newRow("similar-200") << u"similar-200"_s << usual << false;
            return;
        }
        QTest::newRow("similar-light") << u"similar-light"_s << usual << false;
        QTest::newRow("similar-dark") << u"similar-dark"_s << usual << true;
        QTest::newRow("similar-narrow") << u"similar-narrow"_s << narrow << false;
    }
    void pictures()
    {
        QFETCH(QString, name);
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        PostroomStyle::of(nullptr)->setTokens(dark ? darkTokens() : lightTokens());
        DatabaseWindow open(databasePlatform(contractCluster().conninfo(u"contract"_s)), size);
        open.search(u"sam.okafro@example.com"_s);
        const auto *block = open.page().findChild<QWidget *>(u"similarRecipients"_s);
        QTRY_VERIFY(block->isVisible());
        awaitRest(open.page());
        check(open.window);
        QVERIFY(savePicture(open.window, name));
    }

    void filterPictures_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("empty");
        const QSize usual(1280, 800), narrow(820, 600);
        if (isTwoHundred()) {
            QTest::newRow("filters-200") << usual << false << false;
            return;
        }
        QTest::newRow("filters-light") << usual << false << false;
        QTest::newRow("filters-dark") << usual << true << false;
        QTest::newRow("filters-narrow") << narrow << false << false;
        QTest::newRow("filters-empty") << usual << false << true;
    }
    // Filters that are set, and one that is being chosen.
    void filterPictures()
    {
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        QFETCH(bool, empty);
        PostroomStyle::of(nullptr)->setTokens(dark ? darkTokens() : lightTokens());
        DatabaseWindow open(databasePlatform(contractCluster().conninfo(u"contract"_s)), size);
        const QString day = empty ? u"2031-01-01"_s : u"2026-11-01"_s;
        Q_EMIT open.window.place()->listRequested(
            {Resource::Notifications,
                {{FilterKey::Service, notices}, {FilterKey::From, day}, {FilterKey::History, u"true"_s}}},
            {});
        QTRY_COMPARE(open.page().records().state(), PagedTableModel::LoadState::Loaded);
        if (!empty) {
            open.page().filters()->edit(FilterKey::Template);
            QTRY_COMPARE(liveJobs(), 0);
            open.page().filters()->editor().findChild<QComboBox *>()->setEditText(u"3f2504e0-4f89"_s);
            open.page().filters()->editor().findChild<QPushButton *>()->click();
        }
        open.window.findChild<QWidget *>(u"fold"_s)->setFocus();
        QTest::keyClick(open.window.findChild<QWidget *>(u"fold"_s), Qt::Key_Return);
        QCoreApplication::processEvents(); // layouts follow the event loop
        awaitRest(open.page());
        check(open.window);
        QVERIFY(savePicture(open.window, QString::fromLatin1(QTest::currentDataTag())));
    }

    // A row of pictures: the list, the primary gone, the standby answers, the same list.
    void failover()
    {
        PostroomStyle::of(nullptr)->setTokens(lightTokens());
        PostgresCluster primary;
        ContractDatabase database(primary);
        QVERIFY2(primary.start() && database.create(), qPrintable(primary.error() + database.error()));
        const auto standby = primary.makeReplica();
        QVERIFY2(standby->start() && standby->catchUpWith(primary), qPrintable(standby->error()));
        DatabaseWindow open(databasePlatform(failoverConninfo(primary, *standby)), {1000, 560});
        open.openList(notices);
        QTRY_VERIFY(open.page().records().rowCount() > 100);
        open.page().table().selectRow(5);
        awaitRest(open.page());
        QVERIFY(savePicture(open.window, u"failover-1"_s));
        QVERIFY(primary.stop(PostgresCluster::Stop::Immediate));
        open.page().perform(Act::ReadAgain);
        QTRY_VERIFY_WITH_TIMEOUT(open.said().contains(u"could not be reached"_s), 45'000);
        QVERIFY(savePicture(open.window, u"failover-2"_s));
        QVERIFY2(standby->promote(), qPrintable(standby->error()));
        QTRY_VERIFY_WITH_TIMEOUT(open.said().contains(u"answers again"_s), 45'000);
        awaitRest(open.page());
        check(open.window);
        QVERIFY(savePicture(open.window, u"failover-3"_s));
        open.page().findChild<MessageBar *>()->findChild<QPushButton *>()->click();
        QVERIFY(savePicture(open.window, u"failover-4"_s));
    }
};

POSTROOM_TEST(TestDatabaseScreens)
#include "tst_databasescreens.moc"
