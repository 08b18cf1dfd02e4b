# SPDX-FileCopyrightText: 2026 The Postroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
# A large local store for benches.
add_library(postroom_teststore STATIC benchstore.cpp benchstore.h)
target_include_directories(postroom_teststore PUBLIC ${CMAKE_CURRENT_SOURCE_DIR}/..)
target_link_libraries(postroom_teststore PUBLIC postroom_local)
