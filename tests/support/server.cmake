# SPDX-FileCopyrightText: 2026 The Postroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The server that tests talk to: scripts, faults, TLS and the recordings of the real platform.
add_library(postroom_testserver STATIC
    contractserver.cpp contractserver.h
    httpconnection.cpp httpconnection.h
    contract.cpp contract.h
    httpmessage.cpp httpmessage.h
    notificationfilter.cpp notificationfilter.h
    rawjson.cpp rawjson.h
    recordedpublicrows.cpp recordedpublicrows.h
    recordedrows.cpp recordedrows.h
    testtoken.cpp testtoken.h
    tokencheck.cpp tokencheck.h
    testcertificates.cpp testcertificates.h
    testhttpserver.cpp testhttpserver.h)
target_include_directories(postroom_testserver PUBLIC ${CMAKE_CURRENT_SOURCE_DIR}/..)
target_link_libraries(postroom_testserver PUBLIC postroom_testfolders postroom_options Qt6::Core Qt6::Network OpenSSL::Crypto)

# contract-server [--port N] [--delay MS] [--contract FOLDER]: the recorded platform for trying programs by hand.
add_executable(contract-server contractservermain.cpp)
target_link_libraries(contract-server PRIVATE postroom_testserver)

postroom_test(tst_support SOURCES tst_contract.cpp tst_contractserver.cpp tst_secretscan.cpp tst_testhttpserver.cpp LIBRARIES postroom_testserver Qt6::Network)
add_dependencies(tst_support contract-server)
