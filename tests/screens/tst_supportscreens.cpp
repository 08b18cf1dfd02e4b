// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job.h"
#include "screens/screenchecks.h"
#include "style/tokens.h"
#include "support/testmain.h"
#include "ui/opensearch.h"
#include "ui/startplatform.h"

#include <array>
#include <QSettings>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize usual(1280, 800), narrow(1000, 700);

} // namespace

/// What people see while somebody is on the telephone.
class TestSupportScreens : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QSettings(u"org.postroom"_s, u"Postroom"_s).clear();
        QApplication::setFont(QFont(u"Inter"_s, 10));
    }
    void init() { beginWindowTest(); }
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }
    void cleanupTestCase()
    {
        PostroomStyle::of(nullptr)->setTokens(lightTokens());
        QApplication::setFont(QFont(u"Inter"_s, 10));
    }

    void severalRecipients_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<double>("points");
        QTest::newRow("several-light") << usual << false << 10.0;
        QTest::newRow("several-dark") << usual << true << 10.0;
        QTest::newRow("several-narrow") << narrow << false << 10.0;
        QTest::newRow("several-large") << QSize(1440, 900) << false << 12.0;
    }
    void severalRecipients()
    {
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        QFETCH(double, points);
        QFont font(u"Inter"_s);
        font.setPointSizeF(points);
        QApplication::setFont(font);
        PostroomStyle::of(nullptr)->setTokens(dark ? darkTokens() : lightTokens());
        OpenWindow open(demoPlatform(), size);
        SearchPage &page = *searchPageOf(open.window);
        searchFor(
            page, u"Phone number\n07700 900123\n07700 900124\n07700900123\nnobody@example.gov.uk\n07700 900125"_s);
        QTRY_VERIFY_WITH_TIMEOUT(page.searchState()->isOver(), 60'000);
        QTRY_VERIFY(page.showsDetail());
        awaitRest(page);
        checkWindow(open.window);
        QVERIFY(savePicture(open.window, QString::fromLatin1(QTest::currentDataTag())));
    }

    void startPages_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<double>("points");
        QTest::addColumn<int>(
            "state"); // 0 with something of each kind, 1 nothing, 2 failed, 3 being read, 4 closed, 5 demo
        QTest::newRow("start-light") << usual << false << 10.0 << 0;
        QTest::newRow("start-dark") << usual << true << 10.0 << 0;
        QTest::newRow("start-narrow") << narrow << false << 10.0 << 0;
        QTest::newRow("start-large") << QSize(1440, 900) << false << 12.0 << 0;
        QTest::newRow("start-nothing") << usual << false << 10.0 << 1;
        QTest::newRow("start-failed") << usual << false << 10.0 << 2;
        QTest::newRow("start-reading") << usual << false << 10.0 << 3;
        QTest::newRow("start-closed") << usual << false << 10.0 << 4;
        QTest::newRow("start-demo") << usual << false << 10.0 << 5;
    }
    void startPages()
    {
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        QFETCH(double, points);
        QFETCH(int, state);
        QFont font(u"Inter"_s);
        font.setPointSizeF(points);
        QApplication::setFont(font);
        PostroomStyle::of(nullptr)->setTokens(dark ? darkTokens() : lightTokens());
        const auto platform = std::make_shared<StartPlatform>();
        prepare(platform->start, state);
        OpenWindow open(state == 5 ? demoPlatform() : platform, size);
        open.window.open(u"start"_s);
        if (state == 3)
            QCoreApplication::processEvents();
        else
            QTRY_COMPARE_WITH_TIMEOUT(liveJobs(), 0, 60'000);
        open.window.place()->activate();
        QCoreApplication::processEvents(); // what came last has its room
        checkWindow(open.window);
        QVERIFY(savePicture(open.window, QString::fromLatin1(QTest::currentDataTag())));
    }

private:
    static void prepare(StartSource &source, int state)
    {
        constexpr std::array lists{Resource::Jobs, Resource::Users, Resource::Providers, Resource::Services};
        source.holds = state == 3;
        if (state == 1)
            source.detailed.clear();
        for (const Resource list : lists) {
            if (state == 1 && list != Resource::Services)
                source.lists[list].clear();
            if (state == 2)
                source.errors[list] = makeError(Error::Kind::Offline, {});
            if (state == 4)
                source.closed[list] = WhyNot{.reason = WhyNot::Reason::NoMapping, .filter = std::nullopt};
        }
    }
};

POSTROOM_TEST(TestSupportScreens)

#include "tst_supportscreens.moc"
