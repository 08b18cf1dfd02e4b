// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/screenchecks.h"
#include "style/tokens.h"
#include "support/testmain.h"
#include "ui/healthplatform.h"

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

enum class State { Healthy, Damaged, Own, Asking, Going, Lost, Failed };

constexpr QSize usual(1280, 800), narrow(760, 560);

} // namespace

/// The health of a database, as the window shows it.
class TestHealthScreens : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setFont(QFont(u"Inter"_s, 10)); }
    void init() { beginWindowTest(); }
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

    void pictures_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        QTest::newRow("health-light") << State::Damaged << usual << false;
        if (isTwoHundred())
            return;
        QTest::newRow("health-dark") << State::Own << usual << true;
        QTest::newRow("health-well") << State::Healthy << usual << false;
        QTest::newRow("health-stop") << State::Asking << usual << false;
        QTest::newRow("health-going") << State::Going << usual << false;
        QTest::newRow("health-lost") << State::Lost << usual << false;
        QTest::newRow("health-failed") << State::Failed << usual << false;
        QTest::newRow("health-narrow") << State::Asking << narrow << false;
    }
    void pictures()
    {
        QFETCH(State, state);
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        PostroomStyle::of(nullptr)->setTokens(dark ? darkTokens() : lightTokens());
        const auto database = std::make_shared<HealthPlatform>();
        HealthStage stage(database, size);
        goTo(stage, *database, state);
        checkWindow(stage.window);
        const QString name = isTwoHundred() ? u"health-200"_s : QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(savePicture(stage.window, name));
        if (stage.page->isLooking())
            stage.page->stop();
    }
    void cleanupTestCase() { PostroomStyle::of(nullptr)->setTokens(lightTokens()); }

private:
    static void goTo(HealthStage &stage, HealthPlatform &database, State state)
    {
        const Error gone = makeError(Error::Kind::Offline, u"db.example:5432: connection refused"_s, u"08006"_s);
        if (state == State::Failed)
            database.lose(databaseError(
                Error::Kind::Unauthorised, DatabaseFault::NoPassword, u"fe_sendauth: no password supplied"_s));
        else
            database.tellAll(state == State::Healthy ? HealthPlatform::healthy() : HealthPlatform::damaged());
        QTRY_COMPARE(liveJobs(), 0);
        stage.table().setFocus(Qt::OtherFocusReason);
        if (state == State::Own || state == State::Asking)
            stage.table().selectRow(stage.rowWith(u"process 4802"_s));
        if (state == State::Asking) {
            QTest::mouseClick(&stage.button(u"stop"_s), Qt::LeftButton);
        } else if (state == State::Going || state == State::Lost) {
            stage.page->look();
            database.tell({HealthPlatform::damaged().front()}, 9);
            if (state == State::Lost)
                database.lose(gone);
            QTRY_COMPARE(liveJobs(), state == State::Going ? 1 : 0);
        }
        if (state == State::Going)
            QTRY_VERIFY(stage.page->findChild<ProgressLine *>()->findChild<QPushButton *>()->isVisible());
    }
};

POSTROOM_TEST(TestHealthScreens)
#include "tst_healthscreens.moc"
