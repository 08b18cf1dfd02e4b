# SPDX-FileCopyrightText: 2026 The Postroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
# A session with a bus and a keychain of its own, a Secret Service of ours, and a program that asks.
add_library(postroom_testkeychain STATIC testkeychain.cpp testkeychain.h)
target_include_directories(postroom_testkeychain PUBLIC ${CMAKE_CURRENT_SOURCE_DIR}/..)
target_link_libraries(postroom_testkeychain PUBLIC postroom_testmain postroom_options Qt6::Core Qt6::DBus Qt6::Test)

add_executable(secret-service-stub secretservicestub.cpp)
target_link_libraries(secret-service-stub PRIVATE postroom_options Qt6::Core Qt6::DBus)
add_executable(secret-call secretcallmain.cpp)
target_link_libraries(secret-call PRIVATE postroom_signin)
add_dependencies(postroom_testkeychain secret-service-stub secret-call)
