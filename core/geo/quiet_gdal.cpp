// SPDX-License-Identifier: GPL-3.0-or-later
// Registering drivers once, and an error handler that swallows messages.
#include "core/geo/quiet_gdal.h"

#include <cpl_error.h>
#include <gdal.h>

#include <mutex>

namespace yike::geo {

QuietGdal::QuietGdal()
{
    static std::once_flag once;
    std::call_once(once, [] { GDALAllRegister(); });
    CPLPushErrorHandler(CPLQuietErrorHandler);
    CPLErrorReset();
}

QuietGdal::~QuietGdal() { CPLPopErrorHandler(); }

} // namespace yike::geo
