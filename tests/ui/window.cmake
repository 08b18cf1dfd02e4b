# SPDX-FileCopyrightText: 2026 The Postroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Tables, pages and the window; the search page runs alone too, for the count of key presses.
set(window_test_libraries postroom_ui_window postroom_local)
postroom_test(tst_search_page
    SOURCES tst_searchpage.cpp tst_startpage.cpp tst_supportwork.cpp fakeplatform.h opensearch.h startplatform.h windowtest.h
    LIBRARIES ${window_test_libraries})

# Words in another language, as the program's own are compiled.
set(test_words "${CMAKE_CURRENT_BINARY_DIR}/translations/postroom_cy.qm")
file(MAKE_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}/translations")
add_custom_command(OUTPUT "${test_words}"
    COMMAND Qt6::lrelease -silent "${CMAKE_CURRENT_SOURCE_DIR}/translations/postroom_cy.ts" -qm "${test_words}"
    DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/translations/postroom_cy.ts" VERBATIM)
add_custom_target(test_words DEPENDS "${test_words}")
postroom_test(tst_window
    SOURCES
        fakeplatform.h openlist.h windowtest.h
        ownsettingstest.h tst_accessibility.cpp tst_actionregistry.cpp tst_autorefresh.cpp tst_columnfit.cpp tst_connectionpage.cpp tst_freshrows.cpp tst_history.cpp tst_listcolumns.cpp tst_logpage.cpp tst_mainwindow.cpp
        tst_messagereader.cpp tst_notificationdetail.cpp tst_notificationspage.cpp tst_palette.cpp tst_personpages.cpp tst_placelink.cpp tst_recordspage.cpp tst_statustotals.cpp tst_recordtableview.cpp
        tst_servicechooser.cpp tst_settingspage.cpp tst_themeswitch.cpp tst_translation.cpp tst_userreports.cpp tst_zoom.cpp
        tst_jobpage.cpp tst_listexport.cpp tst_overviewpage.cpp
    LIBRARIES ${window_test_libraries} postroom_connection postroom_testserver postroom_translations)
add_dependencies(tst_window test_words)
# What goes on paper.
postroom_test(tst_paper
    SOURCES tst_paper.cpp tst_paperdocuments.cpp fakeplatform.h openlist.h paperpages.h windowtest.h
    LIBRARIES ${window_test_libraries} Qt6::PrintSupport)
# What the desktop is told, on a bus of the test's own.
postroom_test(tst_desktop_notices
    SOURCES tst_desktopnotices.cpp fakeplatform.h openlist.h windowtest.h
    LIBRARIES ${window_test_libraries} Qt6::DBus)
# The health of a database, on a server of the test's own.
postroom_test(tst_health_page
    SOURCES fakeplatform.h healthplatform.h tst_healthdatabase.cpp tst_healthpage.cpp windowtest.h
    LIBRARIES ${window_test_libraries} postroom_postgres postroom_testpostgres)
# Reports, on the rows of a database.
postroom_test(tst_reports
    SOURCES databasestage.h tst_chartfigures.cpp tst_reports.cpp fakeplatform.h windowtest.h
    LIBRARIES ${window_test_libraries} postroom_connection postroom_testpostgres)
# What was received from a number and sent to it.
postroom_test(tst_conversation
    SOURCES databasestage.h fakeplatform.h opensearch.h talkplatform.h tst_conversationpage.cpp windowtest.h
    LIBRARIES ${window_test_libraries} postroom_connection postroom_testpostgres)
# What people do all day, counted against docs/ten-tasks.md.
postroom_test(tst_ten_tasks
    SOURCES databasestage.h fakeplatform.h hands.h tst_tentasks.cpp windowtest.h
    LIBRARIES ${window_test_libraries} postroom_connection postroom_testpostgres)
# Templates and recipient files.
postroom_test(tst_template_pages
    SOURCES fakeplatform.h opencheck.h templateplatform.h windowtest.h
        tst_messagedress.cpp tst_recipientfilelook.cpp tst_recipientfilepage.cpp tst_versionspage.cpp
    LIBRARIES ${window_test_libraries})
# Signing in beside the recorded platform.
postroom_test(tst_signin_page
    SOURCES signinstage.h tst_keysigninpage.cpp tst_signinpage.cpp tst_windowsession.cpp windowtest.h fakeplatform.h
        ../signin/recordedplatform.cpp ../signin/recordedplatform.h
    LIBRARIES ${window_test_libraries} postroom_window_session postroom_testserver postroom_testsecuritykey)
# Several windows of the program's own object.
postroom_test(tst_windows
    SOURCES tst_windows.cpp fakeplatform.h windowtest.h
        ${CMAKE_SOURCE_DIR}/app/window/application.cpp ${CMAKE_SOURCE_DIR}/app/window/application.h ${CMAKE_SOURCE_DIR}/app/window/restoring.cpp ${CMAKE_SOURCE_DIR}/app/window/windows.cpp
    LIBRARIES ${window_test_libraries} postroom_connection postroom_handover postroom_window_session)
# A second start of the program.
postroom_test(tst_handover SOURCES tst_handover.cpp tst_sessionrecord.cpp LIBRARIES postroom_handover)
# The program's own object, in sessions with keychains.
postroom_test(tst_application
    SOURCES tst_application.cpp fakeplatform.h windowtest.h ../signin/recordedplatform.cpp ../signin/recordedplatform.h
        ${CMAKE_SOURCE_DIR}/app/window/application.cpp ${CMAKE_SOURCE_DIR}/app/window/application.h ${CMAKE_SOURCE_DIR}/app/window/restoring.cpp ${CMAKE_SOURCE_DIR}/app/window/windows.cpp
    LIBRARIES ${window_test_libraries} postroom_connection postroom_handover postroom_window_session postroom_testserver
        postroom_testkeychain)
target_compile_definitions(tst_window PRIVATE
    POSTROOM_TEST_TRANSLATIONS="${CMAKE_CURRENT_BINARY_DIR}/translations")
# Admin mode: a window on servers of the tests' own, and the program's own object where it takes a password.
postroom_test(tst_database_window
    TIMEOUT 600
    SOURCES databasestage.h tst_databaselosses.cpp tst_databasereports.cpp tst_databasewindow.cpp fakeplatform.h windowtest.h
        ${CMAKE_SOURCE_DIR}/app/window/application.cpp ${CMAKE_SOURCE_DIR}/app/window/application.h ${CMAKE_SOURCE_DIR}/app/window/restoring.cpp ${CMAKE_SOURCE_DIR}/app/window/windows.cpp
        ../everypage/everyplace.cpp ../everypage/everyplace.h filterstage.h tst_listfilters.cpp tst_listways.cpp tst_recorddatabase.cpp
    LIBRARIES ${window_test_libraries} postroom_connection postroom_handover postroom_window_session postroom_testpostgres)
