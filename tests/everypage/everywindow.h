// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job.h"
#include "everypage/answeringplatform.h"
#include "everypage/everyplace.h"
#include "tables/recordtableview.h"
#include "ui/databasestage.h"
#include "window/places.h"

namespace postroom::test {

/// A window on the recorded platform's database, which answers as a test wants.
struct EveryWindow {
    explicit EveryWindow(Answers answers, const PlaceKind &kind)
        : platform(std::make_shared<AnsweringPlatform>(
            databasePlatform(contractCluster().conninfo(QStringLiteral("contract")))))
        , log(std::make_shared<RequestLog>())
        , window(testClock(), std::make_shared<Settings>(), log)
    {
        Settings().set(Setting::Refresh, QStringLiteral("false"));
        platform->lists.answers = answers;
        platform->lists.keepsServices = kind.resource != Resource::Services;
        window.setFixedSize(1280, 800);
        window.setPlatform(platform, places::shortcuts);
        window.show();
        window.activateWindow();
        shown = QTest::qWaitForWindowActive(&window);
        platform->lists.asked = 0;
        log->note({.at = testClock().now(),
            .method = QStringLiteral("SELECT"),
            .what = QStringLiteral("notifications, services"),
            .took = std::chrono::milliseconds(41)});
        openPlace(window, kind);
    }
    Place &place() { return *window.place(); }
    /// Waits until nothing is on its way.
    bool rests()
    {
        const auto isResting = [this] {
            const auto *list = qobject_cast<ListPage *>(&place());
            return liveJobs() == 0 && (!list || (!list->records().isBusy() && !list->records().isGathering()));
        };
        return QTest::qWaitFor(isResting, 60'000);
    }
    /// Opens the details of the first row, in a place that has one.
    void showDetails()
    {
        auto *list = qobject_cast<ListPage *>(&place());
        if (!list || list->records().rowCount() == 0)
            return;
        list->table().selectRow(0);
        list->perform(Act::ShowDetails);
        QVERIFY(rests());
    }
    bool mayStop() { return !place().whyNot(Act::Stop); }

    std::shared_ptr<AnsweringPlatform> platform;
    std::shared_ptr<RequestLog> log;
    MainWindow window;
    bool shown = false;
};

/// A state of a page that has no rows to show, or whose rows are old.
struct PageState {
    const char *name;
    Answers answers;
    bool wasRead; ///< the page was read before
};

inline constexpr PageState pageStates[]{
    {"empty", Answers::Nothing, false},
    {"loading", Answers::Never, false},
    {"failed", Answers::Failure, false},
    {"offline", Answers::Offline, true},
};

/// A window whose page is in such a state, or on its way there.
struct StateWindow : EveryWindow {
    StateWindow(const PageState &state, const PlaceKind &kind)
        : EveryWindow(state.wasRead ? Answers::AsItIs : state.answers, kind)
        , wasRead(!state.wasRead || rests())
    {
        if (!state.wasRead)
            return;
        platform->lists.answers = state.answers;
        place().perform(Act::ReadAgain);
    }
    const bool wasRead; ///< false: it was to be read before, and was not
};

} // namespace postroom::test
