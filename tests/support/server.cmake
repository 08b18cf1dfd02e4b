# SPDX-FileCopyrightText: 2026 The Postroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The server that tests talk to: scripts, faults, TLS and the recordings of the real platform.
add_library(postroom_testserver STATIC
    httpconnection.cpp httpconnection.h
    httpmessage.cpp httpmessage.h
    testcertificates.cpp testcertificates.h
    testhttpserver.cpp testhttpserver.h)
target_include_directories(postroom_testserver PUBLIC ${CMAKE_CURRENT_SOURCE_DIR}/..)
target_link_libraries(postroom_testserver PUBLIC postroom_options Qt6::Core Qt6::Network OpenSSL::Crypto)
target_compile_definitions(postroom_testserver PRIVATE POSTROOM_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data")
