// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job.h"
#include "screens/screenchecks.h"
#include "screens/screentest.h"
#include "style/tokens.h"
#include "support/testmain.h"
#include "ui/windowtest.h"

#include <QProcess>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

/// What the window has beside its places: the palette, pages of its own.
class TestWindowScreens : public ScreenTest {
    Q_OBJECT
private Q_SLOTS:
    void palettePictures_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        if (isTwoHundred()) {
            QTest::newRow("palette-200") << u"ser"_s << QSize(1280, 800) << false;
            return;
        }
        QTest::newRow("palette-light") << u"ser"_s << QSize(1280, 800) << false;
        QTest::newRow("palette-dark") << u"ser"_s << QSize(1280, 800) << true;
        QTest::newRow("palette-narrow") << u"ser"_s << QSize(720, 480) << false;
        QTest::newRow("palette-empty") << QString() << QSize(1280, 800) << false;
        QTest::newRow("palette-nothing") << u"zzzz"_s << QSize(1280, 800) << false;
        QTest::newRow("palette-id") << u"3f2504e0-4f89-41d3-9a0c-0305e82c3301"_s << QSize(1280, 800) << true;
    }
    void palettePictures()
    {
        QFETCH(QString, typed);
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        PostroomStyle::of(nullptr)->setTokens(dark ? darkTokens() : lightTokens());
        OpenWindow open(demoPlatform(), size);
        open.window.open(u"services"_s);
        QTRY_COMPARE_WITH_TIMEOUT(liveJobs(), 0, 60'000);
        QTest::keyClick(&open.window, Qt::Key_K, Qt::ControlModifier);
        open.window.findChild<QLineEdit *>(u"paletteField"_s)->setText(typed);
        QTRY_COMPARE(liveJobs(), 0);
        check(open.window);
    }

    void pagePictures_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        for (const QString &place : {u"shortcuts"_s, u"settings"_s, u"log"_s}) {
            const auto name = [&place](const QString &how) { return (place + how).toLatin1(); };
            if (isTwoHundred()) {
                QTest::newRow(name(u"-200"_s).constData()) << place << QSize(1280, 800) << false;
                continue;
            }
            QTest::newRow(name(u"-light"_s).constData()) << place << QSize(1280, 800) << false;
            QTest::newRow(name(u"-dark"_s).constData()) << place << QSize(1280, 800) << true;
            QTest::newRow(name(u"-narrow"_s).constData()) << place << QSize(720, 480) << false;
        }
    }
    void pagePictures()
    {
        QFETCH(QString, place);
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        PostroomStyle::of(nullptr)->setTokens(dark ? darkTokens() : lightTokens());
        OpenWindow open(demoPlatform(), size);
        open.window.open(place);
        QTRY_COMPARE_WITH_TIMEOUT(liveJobs(), 0, 60'000);
        check(open.window);
    }

    void windowAtTwoHundredPercent()
    {
        if (isTwoHundred())
            return;
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_SCALE_FACTOR"_s, u"2"_s);
        child.setProcessEnvironment(environment);
        child.setProcessChannelMode(QProcess::MergedChannels);
        child.start(QCoreApplication::applicationFilePath(), {u"palettePictures"_s, u"pagePictures"_s});
        QVERIFY(child.waitForFinished(120'000));
        QVERIFY2(child.exitCode() == 0, child.readAll().constData());
    }

private:
    static void check(MainWindow &window)
    {
        QCoreApplication::processEvents(); // layouts follow the event loop
        QTRY_COMPARE(clippedTexts(window).join(u'\n'), QString());
        QVERIFY(savePicture(window, QString::fromLatin1(QTest::currentDataTag())));
    }
};

POSTROOM_TEST(TestWindowScreens)

#include "tst_windowscreens.moc"
