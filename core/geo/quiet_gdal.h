// SPDX-License-Identifier: GPL-3.0-or-later
// GDAL for those who read or write files with it: its drivers there, its messages kept off the console.
#pragma once

namespace yike::geo {

/// GDAL says nothing on the console while this lives; its drivers are there. The last error is cleared.
class QuietGdal {
public:
    QuietGdal();
    ~QuietGdal();
    QuietGdal(const QuietGdal &) = delete;
    QuietGdal &operator=(const QuietGdal &) = delete;
};

} // namespace yike::geo
