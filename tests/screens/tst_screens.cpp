// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job.h"
#include "domain/notification.h"
#include "pages/messagelistpage.h"
#include "pages/notificationdetail.h"
#include "pages/searchpage.h"
#include "pages/statustotals.h"
#include "screens/screenchecks.h"
#include "style/measures.h"
#include "style/tokens.h"
#include "support/testfolders.h"
#include "support/testmain.h"
#include "tables/recordtableview.h"
#include "ui/windowtest.h"

#include <QComboBox>
#include <QProcess>
#include <QSettings>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize pictureSize(1280, 800);

// A message that was not delivered says most; the second row where there is none.
int tellingRow(const ListPage &page)
{
    for (int row = 0; row < 12; ++row) {
        const auto held = page.records().record(row);
        const auto *message = as<Notification>(held);
        if (message && message->status == u"temporary-failure"_s)
            return row;
    }
    return 1;
}

ListPage *openWithRows(MainWindow &window, const QString &place)
{
    window.open(place);
    auto *page = qobject_cast<ListPage *>(window.place());
    if (auto *field = page->findChild<QLineEdit *>(u"searchField"_s)) {
        field->setText(u"07700 900123"_s);
        QTest::keyClick(field, Qt::Key_Return);
    }
    return page;
}

} // namespace

class TestScreens : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("POSTROOM_NOW", "2026-11-20T12:00:00Z");
        QSettings(u"org.postroom"_s, u"Postroom"_s).clear();
        QApplication::setFont(QFont(u"Inter"_s, 10));
    }
    void init() { beginWindowTest(); }
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

    void pictures_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("dark");
        for (const QString &place : {u"search"_s, u"notifications"_s}) {
            const QString kind = isTwoHundred() ? u"-200"_s : u"-light"_s;
            QTest::newRow(qPrintable(place + kind)) << place << place + kind << false;
            if (!isTwoHundred())
                QTest::newRow(qPrintable(place + u"-dark"_s)) << place << place + u"-dark"_s << true;
        }
    }
    void pictures()
    {
        QFETCH(QString, place);
        QFETCH(QString, name);
        QFETCH(bool, dark);
        PostroomStyle::of(nullptr)->setTokens(dark ? darkTokens() : lightTokens());
        OpenWindow open(demoPlatform(), pictureSize);
        ListPage &page = *openWithRows(open.window, place);
        QTRY_VERIFY_WITH_TIMEOUT(page.records().rowCount() >= 20, 60'000);
        page.table().selectRow(tellingRow(page));
        page.table().scrollToTop();
        page.perform(Act::ShowDetails);
        page.table().setFocus(Qt::OtherFocusReason);
        QTRY_VERIFY(!page.findChild<QLabel *>(u"sentence"_s)->text().isEmpty());
        awaitRest(page);
        if (const auto *totals = page.findChild<StatusTotals *>())
            QTRY_VERIFY(totals->said(u"failed"_s).contains(u": "_s));
        checkWindow(open.window);
        const auto [first, last] = page.table().rowsInView();
        QVERIFY(last - first + 1 >= 20);
        QVERIFY(savePicture(open.window, name));
    }

    void atTwoHundredPercent()
    {
        if (isTwoHundred())
            return;
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_SCALE_FACTOR"_s, u"2"_s);
        child.setProcessEnvironment(environment);
        child.setProcessChannelMode(QProcess::MergedChannels);
        child.start(QCoreApplication::applicationFilePath(), {u"pictures"_s});
        QVERIFY(child.waitForFinished(120'000));
        QVERIFY2(child.exitCode() == 0, child.readAll().constData());
    }

    void narrowAndWithALargerFont_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<double>("points");
        QTest::addColumn<QSize>("size");
        for (const QString &place : {u"search"_s, u"notifications"_s}) {
            QTest::newRow(qPrintable(place + u" narrow"_s)) << place << 10.0 << QSize(1000, 700);
            QTest::newRow(qPrintable(place + u" large"_s)) << place << 12.0 << QSize(1440, 900);
        }
    }
    void narrowAndWithALargerFont()
    {
        QFETCH(QString, place);
        QFETCH(double, points);
        QFETCH(QSize, size);
        QFont font(u"Inter"_s);
        font.setPointSizeF(points);
        QApplication::setFont(font);
        PostroomStyle::of(nullptr)->setTokens(lightTokens());
        {
            OpenWindow open(demoPlatform(), size);
            ListPage &page = *openWithRows(open.window, place);
            QTRY_VERIFY_WITH_TIMEOUT(page.records().rowCount() >= 20, 60'000);
            page.table().selectRow(1);
            page.perform(Act::ShowDetails);
            awaitRest(page);
            const QString kind = points > 10 ? u"large"_s : u"narrow"_s;
            QVERIFY(QDir().mkpath(test::builtFile(u"pictures"_s)));
            checkWindow(open.window); // first: it waits until nothing is cut, and the picture shows what was checked
            QVERIFY(open.window.grab().save(test::builtFile(u"pictures/%1-%2.png"_s).arg(place, kind)));
        }
        QApplication::setFont(QFont(u"Inter"_s, 10));
    }

    void cutFieldsAndChoicesAreSeen()
    {
        QWidget window;
        auto *field = new QLineEdit(&window);
        auto *box = new QComboBox(&window);
        field->setPlaceholderText(u"Phone number, email address or reference"_s);
        box->addItem(u"Wrenmoor outpatient appointments"_s);
        window.show();
        for (QWidget *widget : {static_cast<QWidget *>(field), static_cast<QWidget *>(box)})
            widget->resize(500, 40);
        QCOMPARE(clippedTexts(window), QStringList());
        for (QWidget *widget : {static_cast<QWidget *>(field), static_cast<QWidget *>(box)})
            widget->resize(120, 40);
        QCOMPARE(clippedTexts(window).size(), 2);
        field->setText(u"07700 900123"_s);
        QCOMPARE(clippedTexts(window).size(), 1);
    }

    // Where both do not fit, what was chosen stands over the list, and the list comes back behind it.
    void theDetailStandsOverTheTableWhereItIsNarrow_data() { rowsForPlaces({u"search"_s, u"notifications"_s}); }
    void theDetailStandsOverTheTableWhereItIsNarrow()
    {
        QFETCH(QString, place);
        PostroomStyle::of(nullptr)->setTokens(lightTokens());
        OpenWindow open(demoPlatform(), QSize(measures::detailOverBelow - 1, 600));
        showRows(open.window, place);
        auto &page = *qobject_cast<MessageListPage *>(open.window.place());
        QVERIFY(!page.table().isVisible());
        QTRY_VERIFY(!page.findChild<QLabel *>(u"sentence"_s)->text().isEmpty());
        QTRY_COMPARE(page.detail().width(), page.width());
        awaitRest(page);
        checkWindow(open.window);
        const QString id = page.detail().messageId();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(page.table().isVisible());
        QCOMPARE(page.table().currentId(), id);
        checkWindow(open.window);
    }
};

POSTROOM_TEST(TestScreens)

#include "tst_screens.moc"
