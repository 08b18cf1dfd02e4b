// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job.h"
#include "screens/screenchecks.h"
#include "style/tokens.h"
#include "support/testmain.h"
#include "ui/windowtest.h"

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

/// The six states of the keychain as the window shows them.
class TestKeychainScreens : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setFont(QFont(u"Inter"_s, 10)); }
    void init() { beginWindowTest(); }
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

    void pictures_data()
    {
        QTest::addColumn<KeychainState>("state");
        QTest::addColumn<QString>("detail");
        const QString service = u"org.freedesktop.secrets"_s;
        QTest::newRow("none") << KeychainState::NoKeychain << service + u": not provided by any service"_s;
        QTest::newRow("notready") << KeychainState::NotReady << service + u": ended with status 1"_s;
        QTest::newRow("locked") << KeychainState::Locked << service;
        QTest::newRow("refused") << KeychainState::Refused << service + u": the question was closed"_s;
        QTest::newRow("absent") << KeychainState::Absent << service;
        QTest::newRow("silent") << KeychainState::Silent << service + u": no answer"_s;
    }
    void pictures()
    {
        QFETCH(KeychainState, state);
        QFETCH(QString, detail);
        PostroomStyle::of(nullptr)->setTokens(lightTokens());
        MainWindow window(testClock());
        window.setFixedSize(1280, 800);
        window.setRefusal(keychainError(state, detail), u"Live platform"_s);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_COMPARE(clippedTexts(window).join(u'\n'), QString());
        QTRY_COMPARE(overlaps(window).join(u'\n'), QString());
        const QString name = u"keychain-"_s + QLatin1StringView(QTest::currentDataTag());
        QVERIFY(savePicture(window, isTwoHundred() ? name + u"-200"_s : name));
    }
};

POSTROOM_TEST(TestKeychainScreens)
#include "tst_keychainscreens.moc"
