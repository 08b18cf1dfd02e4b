# SPDX-FileCopyrightText: 2026 The Postroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
# PostgreSQL servers of the tests' own, the recorded platform's database, and what may stand between it and a client.
add_library(postroom_testpostgres STATIC
    contractdatabase.cpp contractdatabase.h
    largedatabase.cpp largedatabase.h
    pgbouncer.cpp pgbouncer.h
    postgrescluster.cpp postgrescluster.h
    proxiedconnection.cpp proxiedconnection.h
    psql.cpp psql.h
    schemascript.cpp schemascript.h
    serverfolder.cpp serverfolder.h
    serverprogram.cpp serverprogram.h
    tcpproxy.cpp tcpproxy.h)
target_include_directories(postroom_testpostgres PUBLIC ${CMAKE_CURRENT_SOURCE_DIR}/..)
target_link_libraries(postroom_testpostgres PUBLIC postroom_testserver postroom_options Qt6::Core Qt6::Network Qt6::Test)

# contract-database [--replica] [--contract FOLDER | --messages NUMBER]: a database for trying programs by hand.
add_executable(contract-database contractdatabasemain.cpp)
target_link_libraries(contract-database PRIVATE postroom_testpostgres)

postroom_test(tst_testpostgres
    SOURCES catalogfacts.cpp catalogfacts.h tst_contractdatabase.cpp tst_largedatabase.cpp tst_postgrescluster.cpp tst_schemascript.cpp tst_tcpproxy.cpp
    LIBRARIES postroom_testpostgres)
