// SPDX-License-Identifier: GPL-3.0-or-later
// A raster of people a cell: any format and coordinate system GDAL knows, and its cells as totals to share out.
#pragma once

#include "core/demography/shares.h"
#include "core/import/people_totals.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace yike::importing {

/// The part of a raster round the project. First band, by its own scale and offset; cells without a value, NaN and what is
/// below zero hold nobody. Cells are numbered row by row.
class PopulationRaster {
public:
    /// around: degrees. FileUnreadable for what is no raster, a picture, one without a coordinate system, of more than 20
    /// million cells there, or with a cell of more than a million people; FileTruncated.
    [[nodiscard]] static base::Result<PopulationRaster> open(const std::string &path, const geo::Bounds &around,
                                                             const base::Progress &progress = {});
    ~PopulationRaster();
    PopulationRaster(PopulationRaster &&other) noexcept;
    PopulationRaster &operator=(PopulationRaster &&other) noexcept;
    PopulationRaster(const PopulationRaster &) = delete;
    PopulationRaster &operator=(const PopulationRaster &) = delete;

    /// Thousandths of a person, by cell.
    [[nodiscard]] const std::vector<base::People> &people() const;
    [[nodiscard]] std::int64_t width() const;
    /// The cell each place lies in; −1 off the raster.
    [[nodiscard]] std::vector<std::int64_t> cellsOf(std::span<const geo::LonLat> places) const;
    /// The middle of a cell, rounded.
    [[nodiscard]] geo::LonLat middle(std::int64_t cell) const;

private:
    struct Impl;
    explicit PopulationRaster(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

/// Cells with people as totals with their residences. A cell without one gives its people to the one of its eight
/// neighbours with the most (lowest number first); where there is none either it stands for itself, if its middle lies in
/// one of the areas or there are none. `elsewhere`: how many others there are.
struct RasterZones {
    std::vector<PeopleZone> zones;
    std::int64_t cells = 0, elsewhere = 0;
};
[[nodiscard]] RasterZones zonesOf(const PopulationRaster &raster, const std::vector<plan::Residence> &residences,
                                  const std::vector<plan::Area> &areas, const demography::BandShares &shares);

} // namespace yike::importing
