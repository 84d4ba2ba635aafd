# SPDX-FileCopyrightText: The Moothall developers
# SPDX-License-Identifier: GPL-3.0-or-later
# How every target of ours is built: one standard, one set of warnings, one include root.

option(MOOTHALL_WARNINGS_AS_ERRORS "Treat warnings in our own targets as errors" ON)
option(MOOTHALL_SANITIZE "Build with the address and undefined-behaviour sanitizers" OFF)
option(MOOTHALL_TIDY "Run clang-tidy while compiling" OFF)

set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTOMOC_MOC_OPTIONS "--no-warnings")
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    # Told so, ccache keeps what was compiled with precompiled headers too.
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env
        "CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime"
        "${CCACHE_PROGRAM}")
    add_compile_options(-fpch-preprocess)
endif()

if(MOOTHALL_TIDY)
    find_program(CLANG_TIDY_PROGRAM clang-tidy REQUIRED)
    set(CMAKE_CXX_CLANG_TIDY "${CLANG_TIDY_PROGRAM};--quiet")
endif()

add_library(moothall_options INTERFACE)
target_compile_features(moothall_options INTERFACE cxx_std_20)
target_include_directories(moothall_options INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(moothall_options INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_FOREACH
                           QT_NO_URL_CAST_FROM_STRING QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(moothall_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
                       -Woverloaded-virtual
                       -Wno-missing-field-initializers $<$<BOOL:${MOOTHALL_WARNINGS_AS_ERRORS}>:-Werror>)
# At -O3, GCC 12 sees overlaps and overflows in sums of strings that are not there (bug 105651).
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    foreach(warning restrict stringop-overflow array-bounds)
        target_compile_options(moothall_options INTERFACE $<$<CONFIG:Release>:-Wno-error=${warning}>)
    endforeach()
endif()
if(MOOTHALL_SANITIZE)
    target_compile_options(moothall_options INTERFACE -fsanitize=address,undefined
                           -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    target_link_options(moothall_options INTERFACE -fsanitize=address,undefined)
endif()

# moothall_library(NAME SOURCES file... LINKS target... [PRECOMPILE header...]): one folder of core or
# ui as a static library. PRECOMPILE names headers that most of its files include, to save time.
function(moothall_library name)
    cmake_parse_arguments(PARSE_ARGV 1 ARG "" "" "SOURCES;LINKS;PRECOMPILE")
    add_library(${name} STATIC ${ARG_SOURCES})
    target_link_libraries(${name} PUBLIC moothall_options ${ARG_LINKS})
    moothall_precompile(${name} ${ARG_PRECOMPILE})
endfunction()

function(moothall_precompile name)
    list(TRANSFORM ARGN PREPEND "${CMAKE_SOURCE_DIR}/")
    if(ARGN)
        target_precompile_headers(${name} PRIVATE ${ARGN})
    endif()
endfunction()

# moothall_test(NAME [LABEL label] [TIMEOUT seconds] SOURCES file... LINKS target...
# [PRECOMPILE header...]): a GoogleTest program.
function(moothall_test name)
    cmake_parse_arguments(PARSE_ARGV 1 ARG "" "LABEL;TIMEOUT" "SOURCES;LINKS;PRECOMPILE")
    if(NOT ARG_LABEL)
        set(ARG_LABEL unit)
    endif()
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE ${ARG_LINKS} GTest::gtest GTest::gmock GTest::gtest_main)
    moothall_precompile(${name} ${ARG_PRECOMPILE})
    target_compile_definitions(${name} PRIVATE MOOTHALL_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
    gtest_discover_tests(${name} DISCOVERY_MODE PRE_TEST DISCOVERY_TIMEOUT 60
        PROPERTIES LABELS ${ARG_LABEL} TIMEOUT ${ARG_TIMEOUT} ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8")
endfunction()
include(GoogleTest)
