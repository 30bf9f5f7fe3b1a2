# SPDX-License-Identifier: GPL-3.0-or-later
# Every library that is not ours, looked for once and here. Link by the names in the comments.
find_package(Threads REQUIRED)                  # Threads::Threads

# Qt6::Core … AUTOMOC is on for ui/, app/, tests/ and core/store only.
find_package(Qt6 6.8 REQUIRED COMPONENTS Core Gui Widgets Sql PrintSupport Svg Charts Concurrent Location Positioning
    LinguistTools Test)

find_package(PROJ CONFIG REQUIRED)              # PROJ::proj
find_package(GDAL CONFIG REQUIRED)              # GDAL::GDAL
find_package(GEOS CONFIG REQUIRED)              # GEOS::geos_c
find_package(TBB CONFIG REQUIRED)               # TBB::tbb
find_package(ICU REQUIRED COMPONENTS uc i18n)   # ICU::uc ICU::i18n
find_package(SQLite3 REQUIRED)                  # SQLite::SQLite3
find_package(qpdf CONFIG REQUIRED)              # qpdf::libqpdf

# nlohmann_json: headers only; its Debian package ships the CMake files under share/.
find_package(nlohmann_json CONFIG REQUIRED)     # nlohmann_json::nlohmann_json

# libosmium has no CMake module of its own: headers, plus what reads PBF and compressed XML.
find_package(ZLIB REQUIRED)
find_package(BZip2 REQUIRED)
find_package(EXPAT REQUIRED)
find_package(lz4 CONFIG REQUIRED)
find_path(OSMIUM_INCLUDE_DIR osmium/version.hpp REQUIRED)
find_path(PROTOZERO_INCLUDE_DIR protozero/version.hpp REQUIRED)
add_library(yike_osmium INTERFACE)              # yike::osmium
add_library(yike::osmium ALIAS yike_osmium)
target_include_directories(yike_osmium SYSTEM INTERFACE "${OSMIUM_INCLUDE_DIR}" "${PROTOZERO_INCLUDE_DIR}")
target_link_libraries(yike_osmium INTERFACE ZLIB::ZLIB BZip2::BZip2 EXPAT::EXPAT LZ4::lz4 Threads::Threads)

# libxlsxwriter: pkg-config only.
find_package(PkgConfig REQUIRED)
pkg_check_modules(XLSXWRITER REQUIRED IMPORTED_TARGET xlsxwriter) # PkgConfig::XLSXWRITER
pkg_check_modules(LIBZIP REQUIRED IMPORTED_TARGET libzip)         # PkgConfig::LIBZIP; its CMake config wants its tools too

find_package(Python3 REQUIRED COMPONENTS Interpreter)
