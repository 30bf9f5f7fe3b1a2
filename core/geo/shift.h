// SPDX-License-Identifier: GPL-3.0-or-later
// The shifted coordinates of Chinese web maps: GCJ-02 (高德, 腾讯) and BD-09 (百度), both ways.
#pragma once

#include "core/geo/point.h"

namespace yike::geo {

/// The published approximation; outside its box (72.004–137.8347° E, 0.8293–55.8271° N) places stay as they are.
/// It is a reference for laying data over each other, not the authorised 保密技术处理.
[[nodiscard]] LonLat gcj02FromWgs84(LonLat place);
/// By iteration, to within a micrometre of the forward formula.
[[nodiscard]] LonLat wgs84FromGcj02(LonLat place);
[[nodiscard]] LonLat bd09FromGcj02(LonLat place);
/// By iteration on the forward formula; the usual closed form is 0.2 m off.
[[nodiscard]] LonLat gcj02FromBd09(LonLat place);
[[nodiscard]] LonLat bd09FromWgs84(LonLat place);
[[nodiscard]] LonLat wgs84FromBd09(LonLat place);

} // namespace yike::geo
