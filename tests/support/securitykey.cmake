# SPDX-FileCopyrightText: 2026 The Postroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
# A security key made of software, a library that plugs it into a program from outside, and a program that asks.
add_library(postroom_testsecuritykey STATIC
    registeredkey.h
    softwareauthenticator.cpp softwareauthenticator.h
    softwarekeypair.cpp softwarekeypair.h
    softwarekeyprocess.cpp softwarekeyprocess.h
    softwarekeystate.cpp softwarekeystate.h)
target_include_directories(postroom_testsecuritykey PUBLIC ${CMAKE_CURRENT_SOURCE_DIR}/..)
target_link_libraries(postroom_testsecuritykey
    PUBLIC postroom_security OpenSSL::Crypto
    PRIVATE postroom_testfolders PkgConfig::Fido2)

# Whoever calls environmentWithKey() depends on it.
add_library(software-key-preload MODULE softwarekeypreload.cpp)
target_link_libraries(software-key-preload PRIVATE postroom_testsecuritykey PkgConfig::Fido2)
set_target_properties(software-key-preload PROPERTIES LIBRARY_OUTPUT_DIRECTORY "${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")

add_executable(security-key-call securitykeycallmain.cpp)
target_link_libraries(security-key-call PRIVATE postroom_security)
