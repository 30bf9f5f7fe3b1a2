// SPDX-License-Identifier: GPL-3.0-or-later
// Reading by GDAL in strips; bilinear in integers.
#include "core/import/height_raster.h"

#include "core/geo/local_frame.h"
#include "core/geo/quiet_gdal.h"
#include "core/import/gdal_open.h"

#include <ogr_spatialref.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace yike::importing {
namespace {

using base::ErrorCode;
using base::fail;
using base::Result;

constexpr std::int64_t kParts = 1024; ///< of a cell
constexpr double kLowest = -500, kHighest = 9'000; ///< m
constexpr int kPadding = 2; ///< cells round what is asked for

using Transform = std::unique_ptr<OGRCoordinateTransformation>;

OGRSpatialReference degrees()
{
    OGRSpatialReference system;
    system.importFromEPSG(4490);
    system.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    return system;
}

/// A part of the raster, in cells.
struct Window {
    int x = 0, y = 0, width = 0, height = 0;
    [[nodiscard]] bool empty() const { return width <= 0 || height <= 0; }
};

double metresPerUnit(const std::string &unit)
{
    if (unit == "ft" || unit == "foot" || unit == "feet")
        return 0.3048;
    return unit == "US survey foot" || unit == "ftUS" ? 1200.0 / 3937 : 1;
}

} // namespace

struct HeightRaster::Impl {
    Transform fromDegrees;
    std::array<double, 6> toCells{}; ///< places in the raster's system to cells of the window, whole cells at corners
    std::int64_t width = 0, height = 0, cell = 0;
    std::vector<std::int32_t> heights; ///< mm, row by row

    [[nodiscard]] std::int32_t of(std::int64_t column, std::int64_t row) const
    {
        return heights[static_cast<std::size_t>(std::clamp<std::int64_t>(row, 0, height - 1) * width +
                                                std::clamp<std::int64_t>(column, 0, width - 1))];
    }
    [[nodiscard]] std::int32_t at(double x, double y) const;
};

namespace {

class RasterReader {
public:
    RasterReader(const std::string &path, GDALDataset &dataset, const base::Progress &progress)
        : m_path(path),
          m_dataset(dataset),
          m_band(*dataset.GetRasterBand(1)),
          m_progress(progress)
    {}

    /// What is wrong with the raster as one of heights.
    [[nodiscard]] const char *flaw() const
    {
        if (m_dataset.GetRasterCount() >= 3 && m_band.GetRasterDataType() == GDT_Byte)
            return "a picture, not heights";
        if (m_dataset.GetSpatialRef() == nullptr)
            return "the raster names no coordinate system";
        std::array<double, 6> placed{};
        return m_dataset.GetGeoTransform(placed.data()) != CE_None ? "the raster does not say where it lies" : nullptr;
    }

    [[nodiscard]] Window windowOf(const geo::Bounds &around, OGRCoordinateTransformation &fromDegrees,
                                  const std::array<double, 6> &inverse) const
    {
        double west = 0, south = 0, east = 0, north = 0;
        if (fromDegrees.TransformBounds(around.west, around.south, around.east, around.north, &west, &south, &east,
                                        &north, 21) == 0)
            return {};
        double left = 1e18, right = -1e18, top = 1e18, bottom = -1e18;
        for (const double x : {west, east}) {
            for (const double y : {south, north}) {
                const double column = inverse[0] + inverse[1] * x + inverse[2] * y;
                const double row = inverse[3] + inverse[4] * x + inverse[5] * y;
                left = std::min(left, column);
                right = std::max(right, column);
                top = std::min(top, row);
                bottom = std::max(bottom, row);
            }
        }
        const auto within = [](double v, int most) {
            return static_cast<int>(std::clamp(v, 0.0, static_cast<double>(most)));
        };
        const int x = within(std::floor(left) - kPadding, m_band.GetXSize());
        const int y = within(std::floor(top) - kPadding, m_band.GetYSize());
        return {x, y, within(std::ceil(right) + kPadding, m_band.GetXSize()) - x,
                within(std::ceil(bottom) + kPadding, m_band.GetYSize()) - y};
    }

    /// Cells of the window as means of squares of `side` cells, in mm.
    [[nodiscard]] Result<std::vector<std::int32_t>> read(const Window &window, int side)
    {
        const int width = window.width / side, height = window.height / side;
        std::vector<std::int32_t> heights;
        heights.reserve(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
        GDALRasterIOExtraArg how;
        INIT_RASTERIO_EXTRA_ARG(how);
        how.eResampleAlg = side > 1 ? GRIORA_Average : GRIORA_NearestNeighbour;
        const int strip = std::max(1, 4'000'000 / std::max(width, 1));
        std::vector<float> cells;
        for (int row = 0; row < height; row += strip) {
            if (m_progress.cancelled())
                return fail(ErrorCode::Cancelled);
            m_progress.report("read-heights", static_cast<double>(row) / height);
            const int rows = std::min(strip, height - row);
            cells.resize(static_cast<std::size_t>(width) * static_cast<std::size_t>(rows));
            if (m_band.RasterIO(GF_Read, window.x, window.y + row * side, width * side, rows * side, cells.data(),
                                width, rows, GDT_Float32, 0, 0, &how) != CE_None)
                return fail(ErrorCode::FileTruncated, m_path, CPLGetLastErrorMsg());
            for (const float value : cells)
                heights.push_back(millimetres(value));
        }
        return heights;
    }

private:
    [[nodiscard]] std::int32_t millimetres(float value) const
    {
        if (!std::isfinite(value) || (m_hasNoData && value == m_noData))
            return kNoHeight;
        const double metres = (static_cast<double>(value) * m_scale + m_offset) * m_unit;
        return metres >= kLowest && metres <= kHighest ? static_cast<std::int32_t>(std::llround(metres * 1000))
                                                       : kNoHeight;
    }

    const std::string &m_path;
    GDALDataset &m_dataset;
    GDALRasterBand &m_band;
    const base::Progress &m_progress;
    int m_hasNoData = 0;
    float m_noData = static_cast<float>(m_band.GetNoDataValue(&m_hasNoData));
    double m_scale = m_band.GetScale(), m_offset = m_band.GetOffset();
    double m_unit = metresPerUnit(m_band.GetUnitType());
};

/// One whole cell on the ground in the middle of the raster, mm: from the shorter of its sides.
std::int64_t cellSide(GDALDataset &dataset, const std::array<double, 6> &placed, int side)
{
    OGRSpatialReference ours = degrees();
    const Transform back(OGRCreateCoordinateTransformation(dataset.GetSpatialRef(), &ours));
    const double column = dataset.GetRasterXSize() / 2.0, row = dataset.GetRasterYSize() / 2.0;
    std::array<double, 3> x{}, y{};
    for (std::size_t i = 0; i < 3; ++i) {
        const double c = column + (i == 1 ? 1 : 0), r = row + (i == 2 ? 1 : 0);
        x[i] = placed[0] + placed[1] * c + placed[2] * r;
        y[i] = placed[3] + placed[4] * c + placed[5] * r;
    }
    if (!back || back->Transform(x.size(), x.data(), y.data()) == 0)
        return 0;
    return std::min(geo::geodesicMillimetres({x[0], y[0]}, {x[1], y[1]}),
                    geo::geodesicMillimetres({x[0], y[0]}, {x[2], y[2]})) *
           side;
}

/// How many cells make one, so that the window has no more than `most`.
int sideOf(const Window &window, std::int64_t most)
{
    int side = 1;
    while (std::int64_t{window.width / side} * (window.height / side) > most)
        ++side;
    return side;
}

} // namespace

HeightRaster::HeightRaster(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
HeightRaster::~HeightRaster() = default;
HeightRaster::HeightRaster(HeightRaster &&other) noexcept = default;
HeightRaster &HeightRaster::operator=(HeightRaster &&other) noexcept = default;

std::int64_t HeightRaster::cell() const { return m_impl->cell; }

Result<HeightRaster> HeightRaster::open(const std::string &path, const geo::Bounds &around,
                                        const base::Progress &progress, std::int64_t mostCells)
{
    const geo::QuietGdal quiet;
    const auto dataset = openRaster(path);
    if (!dataset)
        return fail(ErrorCode::FileUnreadable, path, dataset.error().args.back());
    RasterReader reader(path, **dataset, progress);
    if (const char *flaw = reader.flaw())
        return fail(ErrorCode::FileUnreadable, path, flaw);
    auto impl = std::make_unique<Impl>();
    OGRSpatialReference ours = degrees(), theirs = *(*dataset)->GetSpatialRef();
    theirs.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    impl->fromDegrees.reset(OGRCreateCoordinateTransformation(&ours, &theirs));
    std::array<double, 6> placed{}, inverse{};
    (*dataset)->GetGeoTransform(placed.data());
    if (!impl->fromDegrees || GDALInvGeoTransform(placed.data(), inverse.data()) == 0)
        return fail(ErrorCode::FileUnreadable, path, "the raster does not say where it lies");
    const Window window = reader.windowOf(around, *impl->fromDegrees, inverse);
    if (!window.empty()) {
        const int side = sideOf(window, std::max<std::int64_t>(mostCells, 1));
        auto heights = reader.read(window, side);
        if (!heights)
            return std::unexpected(heights.error());
        impl->heights = std::move(*heights);
        impl->width = window.width / side;
        impl->height = window.height / side;
        impl->cell = cellSide(**dataset, placed, side);
        inverse[0] -= window.x;
        inverse[3] -= window.y;
        for (std::size_t i = 0; i < inverse.size(); ++i)
            impl->toCells[i] = inverse[i] / side;
    }
    return HeightRaster(std::move(impl));
}

std::int32_t HeightRaster::Impl::at(double x, double y) const
{
    const double column = toCells[0] + toCells[1] * x + toCells[2] * y;
    const double row = toCells[3] + toCells[4] * x + toCells[5] * y;
    if (!(column >= 0 && row >= 0 && column <= static_cast<double>(width) && row <= static_cast<double>(height)))
        return kNoHeight;
    // From the middles of the cells.
    const std::int64_t east = std::llround(column * kParts) - kParts / 2;
    const std::int64_t south = std::llround(row * kParts) - kParts / 2;
    const std::int64_t left = east >> 10, top = south >> 10;
    const std::int64_t right = east & (kParts - 1), down = south & (kParts - 1);
    std::int64_t sum = 0;
    for (const std::int64_t i : {0, 1}) {
        for (const std::int64_t j : {0, 1}) {
            const std::int64_t weight = (i == 1 ? right : kParts - right) * (j == 1 ? down : kParts - down);
            if (weight == 0)
                continue;
            const std::int32_t here = of(left + i, top + j);
            if (here == kNoHeight)
                return kNoHeight;
            sum += weight * here;
        }
    }
    return static_cast<std::int32_t>((sum + kParts * kParts / 2) >> 20);
}

std::vector<std::int32_t> HeightRaster::at(std::span<const geo::LonLat> places) const
{
    std::vector<std::int32_t> out(places.size(), kNoHeight);
    if (m_impl->heights.empty() || places.empty())
        return out;
    std::vector<double> x(places.size()), y(places.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        x[i] = places[i].lon;
        y[i] = places[i].lat;
    }
    std::vector<int> good(places.size(), 0);
    m_impl->fromDegrees->Transform(places.size(), x.data(), y.data(), nullptr, nullptr, good.data());
    for (std::size_t i = 0; i < places.size(); ++i)
        if (good[i] != 0)
            out[i] = m_impl->at(x[i], y[i]);
    return out;
}

} // namespace yike::importing
