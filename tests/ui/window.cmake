# SPDX-FileCopyrightText: 2026 The Postroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Tables, pages and the window; the search page runs alone too, for the count of key presses.
set(window_test_libraries postroom_ui_window postroom_local)
postroom_test(tst_search_page
    SOURCES tst_searchpage.cpp fakeplatform.h windowtest.h
    LIBRARIES ${window_test_libraries})
postroom_test(tst_window
    SOURCES
        fakeplatform.h windowtest.h
        tst_actionregistry.cpp tst_columnfit.cpp tst_freshrows.cpp tst_mainwindow.cpp tst_notificationdetail.cpp tst_notificationspage.cpp
        tst_recordtableview.cpp tst_servicechooser.cpp
    LIBRARIES ${window_test_libraries})
