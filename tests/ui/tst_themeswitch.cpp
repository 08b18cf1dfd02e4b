// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job.h"
#include "pages/statustotals.h"
#include "style/tokens.h"
#include "support/testmain.h"
#include "ui/windowtest.h"

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

/// A window that changes its theme looks as one that was opened in it: no colour stays behind.
class TestThemeSwitch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { beginWindowTest(); }
    void cleanup()
    {
        PostroomStyle::of(nullptr)->setTokens(lightTokens());
        QTRY_COMPARE(liveJobs(), 0);
    }

    void hardCodedColours_data() { placeRows(); }
    void hardCodedColours()
    {
        QFETCH(QString, place);
        QImage fresh[2];
        for (const bool dark : {false, true}) {
            PostroomStyle::of(nullptr)->setTokens(tokensFor(dark));
            OpenWindow open(demoPlatform());
            fresh[dark] = pictureOf(open.window, place);
        }
        QVERIFY(fresh[0] != fresh[1]);
        PostroomStyle::of(nullptr)->setTokens(lightTokens());
        OpenWindow open(demoPlatform());
        QCOMPARE(pictureOf(open.window, place), fresh[0]);
        for (const bool dark : {true, false}) {
            PostroomStyle::of(nullptr)->setTokens(tokensFor(dark));
            QTRY_COMPARE(open.window.grab().toImage(), fresh[dark]);
        }
    }

private:
    static const Tokens &tokensFor(bool dark) { return dark ? darkTokens() : lightTokens(); }
    static QImage pictureOf(MainWindow &window, const QString &place)
    {
        settle(window, place);
        return window.grab().toImage();
    }
    static void settle(MainWindow &window, const QString &place)
    {
        showRows(window, place);
        const ListPage &page = *qobject_cast<ListPage *>(window.place());
        awaitRest(page);
        if (const auto *totals = page.findChild<StatusTotals *>())
            QTRY_VERIFY(totals->said(u"failed"_s).contains(u": "_s));
        // Columns and labels fit themselves by the event loop.
        QImage last;
        QTRY_VERIFY(std::exchange(last, window.grab().toImage()) == last);
    }
};

POSTROOM_TEST(TestThemeSwitch)

#include "tst_themeswitch.moc"
