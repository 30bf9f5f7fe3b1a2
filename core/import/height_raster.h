// SPDX-License-Identifier: GPL-3.0-or-later
// A raster of heights: any format and coordinate system GDAL knows, read once, asked in whole millimetres.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/geo/point.h"

#include <cstdint>
#include <limits>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace yike::importing {

/// Off the raster, or next to a cell without a height.
inline constexpr std::int32_t kNoHeight = std::numeric_limits<std::int32_t>::min();

/// The part of a raster round the streets, in millimetres. Heights are those of the first band, by its own scale, offset and unit
/// (metres, or feet where it says so); cells without a value, NaN and what lies beyond −500 to 9,000 m hold none.
class HeightRaster {
public:
    /// around: degrees; cells elsewhere are not read. Where that is more than `mostCells`, squares of cells are read as their
    /// mean. FileUnreadable for what is no raster, a picture, or a raster without a coordinate system; FileTruncated.
    [[nodiscard]] static base::Result<HeightRaster> open(const std::string &path, const geo::Bounds &around,
                                                         const base::Progress &progress = {},
                                                         std::int64_t mostCells = 60'000'000);
    ~HeightRaster();
    HeightRaster(HeightRaster &&other) noexcept;
    HeightRaster &operator=(HeightRaster &&other) noexcept;
    HeightRaster(const HeightRaster &) = delete;
    HeightRaster &operator=(const HeightRaster &) = delete;

    /// mm, one for each place, between the middles of four cells by their distance (bilinear, in 1024ths of a cell); in the outer
    /// half cell of the raster as at its border.
    [[nodiscard]] std::vector<std::int32_t> at(std::span<const geo::LonLat> places) const;
    /// Roughly the side of a cell, mm on the ground.
    [[nodiscard]] std::int64_t cell() const;

private:
    struct Impl;
    explicit HeightRaster(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace yike::importing
