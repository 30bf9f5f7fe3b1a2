// SPDX-License-Identifier: GPL-3.0-or-later
// Reading by GDAL, and which residences lie in which cell.
#include "core/import/population_raster.h"

#include "core/geo/quiet_gdal.h"
#include "core/import/gdal_open.h"
#include "core/import/region_index.h"

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

constexpr std::int64_t kMostCells = 20'000'000;
constexpr double kMostInCell = 1'000'000; ///< people
constexpr int kStrip = 256; ///< rows read at a time

using Transform = std::unique_ptr<OGRCoordinateTransformation>;

struct Window {
    int x = 0, y = 0, width = 0, height = 0;
};

const char *flawOf(GDALDataset &dataset)
{
    if (dataset.GetRasterCount() >= 3 && dataset.GetRasterBand(1)->GetRasterDataType() == GDT_Byte)
        return "a picture, not people";
    if (dataset.GetSpatialRef() == nullptr)
        return "the raster names no coordinate system";
    std::array<double, 6> placed{};
    return dataset.GetGeoTransform(placed.data()) != CE_None ? "the raster does not say where it lies" : nullptr;
}

/// The cells that meet the box.
Window windowOf(const geo::Bounds &around, OGRCoordinateTransformation &fromDegrees,
                const std::array<double, 6> &inverse, GDALDataset &dataset)
{
    double west = 0, south = 0, east = 0, north = 0;
    if (fromDegrees.TransformBounds(around.west, around.south, around.east, around.north, &west, &south, &east, &north,
                                    21) == 0)
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
    Window window;
    window.x = within(std::floor(left), dataset.GetRasterXSize());
    window.y = within(std::floor(top), dataset.GetRasterYSize());
    window.width = within(std::ceil(right), dataset.GetRasterXSize()) - window.x;
    window.height = within(std::ceil(bottom), dataset.GetRasterYSize()) - window.y;
    return window;
}

/// Thousandths, row by row.
Result<std::vector<base::People>> peopleIn(const Window &window, GDALRasterBand &band, const std::string &path,
                                           const base::Progress &progress)
{
    std::vector<base::People> people;
    int given = 0;
    const double none = band.GetNoDataValue(&given), scale = band.GetScale(), offset = band.GetOffset();
    std::vector<double> strip;
    for (int row = 0; row < window.height; row += kStrip) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled);
        const int rows = std::min(kStrip, window.height - row);
        strip.resize(static_cast<std::size_t>(rows) * static_cast<std::size_t>(window.width));
        if (band.RasterIO(GF_Read, window.x, window.y + row, window.width, rows, strip.data(), window.width, rows,
                          GDT_Float64, 0, 0, nullptr) != CE_None)
            return fail(ErrorCode::FileTruncated, path);
        for (const double value : strip) {
            const double count = (given != 0 && value == none) || !std::isfinite(value) ? 0 : value * scale + offset;
            if (count > kMostInCell)
                return fail(ErrorCode::FileUnreadable, path, "a cell of more than a million people");
            people.push_back(count > 0 ? std::llround(count * static_cast<double>(base::kOnePerson)) : 0);
        }
        progress.report("read-population", static_cast<double>(row + rows) / window.height);
    }
    return people;
}

} // namespace

struct PopulationRaster::Impl {
    Transform fromDegrees, toDegrees;
    std::array<double, 6> placed{}, inverse{};
    Window window;
    std::vector<base::People> people;
};

PopulationRaster::PopulationRaster(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
PopulationRaster::~PopulationRaster() = default;
PopulationRaster::PopulationRaster(PopulationRaster &&other) noexcept = default;
PopulationRaster &PopulationRaster::operator=(PopulationRaster &&other) noexcept = default;

const std::vector<base::People> &PopulationRaster::people() const { return m_impl->people; }
std::int64_t PopulationRaster::width() const { return m_impl->window.width; }

Result<PopulationRaster> PopulationRaster::open(const std::string &path, const geo::Bounds &around,
                                                const base::Progress &progress)
{
    const geo::QuietGdal quiet;
    const auto dataset = openRaster(path);
    if (!dataset)
        return fail(ErrorCode::FileUnreadable, path, dataset.error().args.back());
    if (const char *flaw = flawOf(**dataset))
        return fail(ErrorCode::FileUnreadable, path, flaw);
    OGRSpatialReference ours, theirs = *(*dataset)->GetSpatialRef();
    ours.importFromEPSG(4490);
    ours.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    theirs.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    auto impl = std::make_unique<Impl>();
    impl->fromDegrees.reset(OGRCreateCoordinateTransformation(&ours, &theirs));
    impl->toDegrees.reset(OGRCreateCoordinateTransformation(&theirs, &ours));
    (*dataset)->GetGeoTransform(impl->placed.data());
    if (!impl->fromDegrees || !impl->toDegrees || GDALInvGeoTransform(impl->placed.data(), impl->inverse.data()) == 0)
        return fail(ErrorCode::FileUnreadable, path, "the raster does not say where it lies");
    impl->window = windowOf(around, *impl->fromDegrees, impl->inverse, **dataset);
    if (std::int64_t{impl->window.width} * impl->window.height > kMostCells)
        return fail(ErrorCode::FileUnreadable, path, "more than 20 million cells within the project");
    auto people = peopleIn(impl->window, *(*dataset)->GetRasterBand(1), path, progress);
    if (!people)
        return std::unexpected(people.error());
    impl->people = *std::move(people);
    return PopulationRaster(std::move(impl));
}

std::vector<std::int64_t> PopulationRaster::cellsOf(std::span<const geo::LonLat> places) const
{
    std::vector<std::int64_t> cells(places.size(), -1);
    if (places.empty() || m_impl->people.empty())
        return cells;
    std::vector<double> x, y;
    for (const geo::LonLat place : places) {
        x.push_back(place.lon);
        y.push_back(place.lat);
    }
    std::vector<int> good(places.size(), 0);
    m_impl->fromDegrees->Transform(places.size(), x.data(), y.data(), nullptr, nullptr, good.data());
    const auto &inverse = m_impl->inverse;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const double column = std::floor(inverse[0] + inverse[1] * x[i] + inverse[2] * y[i]) - m_impl->window.x;
        const double row = std::floor(inverse[3] + inverse[4] * x[i] + inverse[5] * y[i]) - m_impl->window.y;
        if (good[i] != 0 && column >= 0 && row >= 0 && column < m_impl->window.width && row < m_impl->window.height)
            cells[i] = std::llround(row) * m_impl->window.width + std::llround(column);
    }
    return cells;
}

geo::LonLat PopulationRaster::middle(std::int64_t cell) const
{
    const auto &placed = m_impl->placed;
    const double column = static_cast<double>(cell % m_impl->window.width) + m_impl->window.x + 0.5;
    const double row = static_cast<double>(cell / m_impl->window.width) + m_impl->window.y + 0.5;
    double x = placed[0] + placed[1] * column + placed[2] * row;
    double y = placed[3] + placed[4] * column + placed[5] * row;
    m_impl->toDegrees->Transform(1, &x, &y);
    return geo::rounded({x, y});
}

namespace {

using Homes = std::vector<std::vector<std::size_t>>;

/// The cell itself where somebody can live in it, else the neighbour with the most residences; −1 = none.
std::int64_t takerOf(std::int64_t cell, std::int64_t width, const Homes &homes)
{
    if (!homes[static_cast<std::size_t>(cell)].empty())
        return cell;
    std::int64_t best = -1;
    std::size_t most = 0;
    for (std::int64_t down = -1; down <= 1; ++down) {
        for (std::int64_t right = -1; right <= 1; ++right) {
            const std::int64_t column = cell % width + right, other = cell + down * width + right;
            if (column < 0 || column >= width || other < 0 || other >= std::ssize(homes))
                continue;
            if (const std::size_t count = homes[static_cast<std::size_t>(other)].size(); count > most) {
                most = count;
                best = other;
            }
        }
    }
    return best;
}

} // namespace

RasterZones zonesOf(const PopulationRaster &raster, const std::vector<plan::Residence> &residences,
                    const std::vector<plan::Area> &areas, const demography::BandShares &shares)
{
    RasterZones out;
    const std::size_t size = raster.people().size();
    std::vector<geo::LonLat> places;
    for (const plan::Residence &residence : residences)
        places.push_back(residence.place);
    Homes homes(size);
    const auto cells = raster.cellsOf(places);
    for (std::size_t i = 0; i < cells.size(); ++i)
        if (cells[i] >= 0)
            homes[static_cast<std::size_t>(cells[i])].push_back(i);
    std::vector<geo::MultiPolygon> grounds;
    for (const plan::Area &area : areas)
        if (!plan::isLayer(area.kind) && !area.outline.empty())
            grounds.push_back(area.outline);
    const RegionIndex ground(grounds);
    std::vector<base::People> taken(size);
    for (std::size_t cell = 0; cell < size; ++cell) {
        const base::People people = raster.people()[cell];
        if (people == 0)
            continue;
        ++out.cells;
        const auto number = static_cast<std::int64_t>(cell);
        const std::int64_t taker = takerOf(number, raster.width(), homes);
        if (taker < 0 && !grounds.empty() && !ground.firstAt(raster.middle(number)))
            ++out.elsewhere;
        else
            taken[static_cast<std::size_t>(taker < 0 ? number : taker)] += people;
    }
    for (std::size_t cell = 0; cell < size; ++cell) {
        if (taken[cell] == 0 && homes[cell].empty())
            continue;
        PeopleZone zone;
        zone.centre = raster.middle(static_cast<std::int64_t>(cell));
        zone.key = "cell:" + std::to_string(std::llround(zone.centre.lon * 1e7)) + "," +
                   std::to_string(std::llround(zone.centre.lat * 1e7));
        zone.people = demography::splitTotal(taken[cell], shares);
        zone.homes = std::move(homes[cell]);
        out.zones.push_back(std::move(zone));
    }
    return out;
}

} // namespace yike::importing
