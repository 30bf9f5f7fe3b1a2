# SPDX-License-Identifier: GPL-3.0-or-later
# The fonts and map symbols that come from Debian packages at build.
set(YIKE_OSM_SYMBOLS "" CACHE PATH "Folder of openstreetmap-carto's SVG symbols, empty where the package is not at hand")
