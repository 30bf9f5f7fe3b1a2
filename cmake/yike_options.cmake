# SPDX-License-Identifier: GPL-3.0-or-later
# How every file of Yike is compiled: C++23, warnings are errors, the same floating point on every machine.
option(YIKE_SANITIZE "Build with the address and undefined behaviour sanitizers" OFF)

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_SCAN_FOR_MODULES OFF) # else every file is scanned before it is compiled
add_compile_options(-fPIC) # for programs too: libraries and programs share precompiled headers
set(CMAKE_VERIFY_INTERFACE_HEADER_SETS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")

# yike_options: linked privately by everything we compile.
add_library(yike_options INTERFACE)
target_compile_options(yike_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Werror
    -ffp-contract=off) # no fused multiply-add: stored figures are equal on every machine
target_compile_definitions(yike_options INTERFACE QT_NO_FOREACH QT_DISABLE_DEPRECATED_UP_TO=0x060800)

if(YIKE_SANITIZE)
    # Local variables nobody set hold a pattern, so that a bool or an enum left out is found each time.
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
                        -ftrivial-auto-var-init=pattern)
    add_link_options(-fsanitize=address,undefined)
endif()
