// SPDX-License-Identifier: GPL-3.0-or-later
// What an import writes into a project of where its people come from. Projects hold these words and are compared with
// them, so they stay as they are; ui/text/source_text.h says them in the reader's language.
#pragma once

namespace yike::importing {

inline constexpr const char *kReckoned = "storeys × footprint ÷ 35 m² (层数×基底面积÷35㎡，估算)";
inline constexpr const char *kSharedTotals =
    "area totals by floor area of dwellings (分区人口按住宅建筑面积分摊，估算)";
inline constexpr const char *kSharedRaster =
    "population raster by floor area of dwellings (人口格网按住宅建筑面积分摊，估算)";

} // namespace yike::importing
