# SPDX-License-Identifier: GPL-3.0-or-later
# yike_test(): one Qt Test program under CTest.
#
#     yike_test(core/geo/local_frame_test LINKS yike_geo [GUI] [SOURCES more.cpp …] [TIMEOUT seconds] [LABELS …] [SERIAL])
#
# compiles tests/core/geo/local_frame_test.cpp (SOURCES: further files, relative to tests/) into the target
# core_geo_local_frame_test; `ctest -R core/geo` runs it. Labels: its first two folders ("core", "geo") and LABELS.
# A test class in the .cpp ends with `#include "local_frame_test.moc"`. GUI links Qt6::Widgets.
# SERIAL: never runs beside another test (time measurements).
function(yike_test path)
    cmake_parse_arguments(PARSE_ARGV 1 arg "GUI;SERIAL" "TIMEOUT" "LINKS;SOURCES;LABELS")
    if(arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "yike_test(${path}): not understood: ${arg_UNPARSED_ARGUMENTS}")
    endif()
    if(NOT BUILD_TESTING)
        return()
    endif()
    string(REPLACE "/" "_" target "${path}")
    list(TRANSFORM arg_SOURCES PREPEND "${PROJECT_SOURCE_DIR}/tests/")
    add_executable(${target} "${PROJECT_SOURCE_DIR}/tests/${path}.cpp" ${arg_SOURCES})
    target_include_directories(${target} PRIVATE "${PROJECT_SOURCE_DIR}")
    target_compile_definitions(${target} PRIVATE YIKE_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    target_link_libraries(${target} PRIVATE yike_options Qt6::Test ${arg_LINKS})
    if(arg_GUI)
        target_link_libraries(${target} PRIVATE Qt6::Widgets)
        yike_precompile(${target} WIDGETS)
    elseif(path MATCHES "^core/")
        yike_precompile(${target} STD) # the core and oneTBB have names of their own that Qt makes words of: slots, emit
    else()
        yike_precompile(${target} QT)
    endif()
    cmake_path(GET path PARENT_PATH folder)
    set_target_properties(${target} PROPERTIES AUTOMOC ON
        RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/tests/${folder}")

    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    string(REPLACE "/" ";" folders "${folder}")
    add_test(NAME "${path}" COMMAND ${target})
    set_tests_properties("${path}" PROPERTIES
        TIMEOUT ${arg_TIMEOUT}
        LABELS "${folders};${arg_LABELS}"
        ENVIRONMENT "${YIKE_TEST_ENVIRONMENT}")
    if(arg_SERIAL)
        set_tests_properties("${path}" PROPERTIES RUN_SERIAL ON)
    endif()
endfunction()

# Settings and recent files of the person who runs the tests stay as they are.
set(YIKE_TEST_ENVIRONMENT
    QT_QPA_PLATFORM=offscreen
    "XDG_CONFIG_HOME=${PROJECT_BINARY_DIR}/tests/home/config"
    "XDG_DATA_HOME=${PROJECT_BINARY_DIR}/tests/home/data"
    UBSAN_OPTIONS=print_stacktrace=1
    ASAN_OPTIONS=detect_leaks=0)
