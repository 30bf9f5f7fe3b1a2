# SPDX-License-Identifier: GPL-3.0-or-later
# What comes from Debian packages at build: our fonts, made from Noto CJK, and the map symbols of OpenStreetMap Carto.

# share/yike/fonts/*.otf beside bin/, so that a program finds them at ../share/yike/fonts, installed or not.
set(YIKE_SHARE_DIR "${PROJECT_BINARY_DIR}/share/yike")
find_package(Python3 REQUIRED COMPONENTS Interpreter)
add_custom_command(
    OUTPUT "${PROJECT_BINARY_DIR}/share/fonts.stamp"
    COMMAND Python3::Interpreter "${PROJECT_SOURCE_DIR}/tools/make_fonts.py" "${YIKE_SHARE_DIR}/fonts"
    COMMAND "${CMAKE_COMMAND}" -E touch "${PROJECT_BINARY_DIR}/share/fonts.stamp"
    DEPENDS "${PROJECT_SOURCE_DIR}/tools/make_fonts.py"
    COMMENT "Making the fonts (about a minute, once)"
    VERBATIM)
add_custom_target(yike_fonts ALL DEPENDS "${PROJECT_BINARY_DIR}/share/fonts.stamp")

# Folder with amenity/, shop/ … of SVG pictures; empty where the package is not at hand, then our own drawings serve.
set(_yike_symbols "$ENV{YIKE_OSM_SYMBOLS}")
if(NOT _yike_symbols)
    set(_yike_symbols /usr/share/openstreetmap-carto-common/symbols)
endif()
if(NOT IS_DIRECTORY "${_yike_symbols}/amenity")
    set(_yike_symbols "")
endif()
set(YIKE_OSM_SYMBOLS "${_yike_symbols}")
