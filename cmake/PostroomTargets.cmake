# SPDX-FileCopyrightText: 2026 The Postroom authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What every target of Postroom shares: language level, warnings, Qt strictness, sanitizers, faster tools where present.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
include(GNUInstallDirs)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=pch_defines,time_macros ${CCACHE_PROGRAM})
endif()
find_program(MOLD_PROGRAM mold)
if(POSTROOM_FUZZ AND NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    message(FATAL_ERROR "libFuzzer is a part of clang: configure with the preset \"fuzz\" or a clang of your own")
endif()

add_library(postroom_options INTERFACE)
target_compile_definitions(postroom_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_STRICT_ITERATORS QT_NO_KEYWORDS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 POSTROOM_VERSION="${PROJECT_VERSION}")
target_compile_options(postroom_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast)
if(POSTROOM_WERROR)
    target_compile_options(postroom_options INTERFACE -Werror)
endif()
if(POSTROOM_SANITIZE)
    target_compile_options(postroom_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined
        -fno-omit-frame-pointer)
    target_link_options(postroom_options INTERFACE -fsanitize=address,undefined)
    set(POSTROOM_SANITIZER_ENVIRONMENT
        "LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/lsan.supp:print_suppressions=0"
        # GCC 12 guesses the thread-local storage of a library that is loaded late from what stands before it in memory;
        # where it guesses wrong, its search for leaks crashes.
        "ASAN_OPTIONS=intercept_tls_get_addr=0"
        "UBSAN_OPTIONS=print_stacktrace=1")
elseif(CMAKE_BUILD_TYPE MATCHES "Rel")
    target_compile_options(postroom_options INTERFACE -fstack-protector-strong -D_FORTIFY_SOURCE=2
        -D_GLIBCXX_ASSERTIONS)
    target_link_options(postroom_options INTERFACE -Wl,-z,relro,-z,now)
endif()
if(POSTROOM_FUZZ)
    target_compile_options(postroom_options INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(MOLD_PROGRAM)
    target_link_options(postroom_options INTERFACE -fuse-ld=mold)
endif()
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

# Precompiled headers of Qt and the standard library, one set a kind of target, so that no target sees a module that it
# does not link. The kinds of tests include what the test main links.
option(POSTROOM_PCH "Precompile Qt's headers" OFF)
set(POSTROOM_PCH_core <functional> <memory> <optional> <span> <string> <variant> <vector> <QByteArray> <QHash> <QList>
    <QMap> <QObject> <QPointer> <QString> <QStringList> <QTimer> <QVariant>)
set(POSTROOM_PCH_ui ${POSTROOM_PCH_core} <QAbstractTableModel> <QtWidgets>)
set(POSTROOM_PCH_tests ${POSTROOM_PCH_core} <QAbstractItemModel> <QtTest>)
set(POSTROOM_PCH_uitests ${POSTROOM_PCH_tests} <QtWidgets>)

# postroom_precompile(TARGET KIND): gives the target the precompiled headers of its kind, made once for all of them.
function(postroom_precompile target kind)
    if(NOT POSTROOM_PCH)
        return()
    endif()
    set(pch postroom_pch_${kind})
    if(NOT TARGET ${pch})
        file(GENERATE OUTPUT "${CMAKE_BINARY_DIR}/pch/${kind}.cpp" CONTENT "")
        add_library(${pch} OBJECT "${CMAKE_BINARY_DIR}/pch/${kind}.cpp")
        set_target_properties(${pch} PROPERTIES AUTOMOC OFF)
        target_link_libraries(${pch} PRIVATE postroom_options ${ARGN})
        target_precompile_headers(${pch} PRIVATE ${POSTROOM_PCH_${kind}})
    endif()
    target_precompile_headers(${target} REUSE_FROM ${pch})
endfunction()

# postroom_library(NAME SOURCES … LIBRARIES …): the static library of one folder; its headers are included as
# "folder/file.h" from the layer's root, and only what it links can be seen.
function(postroom_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LIBRARIES;PRIVATE_LIBRARIES" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    cmake_path(GET CMAKE_CURRENT_SOURCE_DIR PARENT_PATH layer_root)
    target_include_directories(${name} PUBLIC ${layer_root})
    target_link_libraries(${name} PUBLIC postroom_options ${ARG_LIBRARIES} PRIVATE ${ARG_PRIVATE_LIBRARIES})
    set(ui_root "${CMAKE_SOURCE_DIR}/ui")
    cmake_path(IS_PREFIX ui_root "${CMAKE_CURRENT_SOURCE_DIR}" is_ui)
    if(is_ui)
        postroom_precompile(${name} ui Qt6::Widgets)
    else()
        postroom_precompile(${name} core Qt6::Core)
    endif()
endfunction()

# postroom_late_module(NAME SOURCES … LIBRARIES …): a module that core/latemodule.h loads when it is first needed;
# postroom_phonenumbers is bin/libpostroom-phonenumbers.so. Who calls it depends on it by add_dependencies().
set(POSTROOM_MODULE_FOLDER ${CMAKE_INSTALL_LIBDIR}/postroom)
file(RELATIVE_PATH POSTROOM_MODULE_FROM_PROGRAMS "${CMAKE_INSTALL_FULL_BINDIR}" "${CMAKE_INSTALL_PREFIX}/${POSTROOM_MODULE_FOLDER}")
function(postroom_late_module name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LIBRARIES" ${ARGN})
    add_library(postroom_${name} MODULE ${ARG_SOURCES})
    cmake_path(GET CMAKE_CURRENT_SOURCE_DIR PARENT_PATH layer_root)
    target_include_directories(postroom_${name} PRIVATE ${layer_root})
    target_link_libraries(postroom_${name} PRIVATE postroom_options ${ARG_LIBRARIES})
    postroom_precompile(postroom_${name} core Qt6::Core)
    set_target_properties(postroom_${name} PROPERTIES OUTPUT_NAME postroom-${name} CXX_VISIBILITY_PRESET hidden
        LIBRARY_OUTPUT_DIRECTORY "${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
    install(TARGETS postroom_${name} LIBRARY DESTINATION ${POSTROOM_MODULE_FOLDER})
endfunction()

# What tests are made with: undefined behaviour is looked for in what they test, since looking for it in the tests' own
# comparisons takes as long as compiling them. Linked behind postroom_options, which it takes from.
add_library(postroom_test_options INTERFACE)
if(POSTROOM_SANITIZE)
    target_compile_options(postroom_test_options INTERFACE -fno-sanitize=undefined)
endif()

# postroom_test(NAME SOURCES … LIBRARIES …): one test executable with the shared main(), its time-out and environment.
function(postroom_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LIBRARIES" ${ARGN})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 300)
    endif()
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE postroom_options postroom_test_options postroom_testmain ${ARG_LIBRARIES} Qt6::Test)
    if("postroom_ui_widgets" IN_LIST ARG_LIBRARIES OR "postroom_ui_window" IN_LIST ARG_LIBRARIES)
        postroom_precompile(${name} uitests postroom_test_options postroom_testmain Qt6::Test Qt6::Widgets)
    else()
        postroom_precompile(${name} tests postroom_test_options postroom_testmain Qt6::Test)
    endif()
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;QT_STYLE_OVERRIDE=;${POSTROOM_SANITIZER_ENVIRONMENT}")
endfunction()
