// SPDX-License-Identifier: GPL-3.0-or-later
// Distances to the nearest street, shares in areas and in water; the same figures on every machine.
#include "core/import/system_fit.h"

#include "core/geo/shift.h"
#include "core/import/street_import.h"

#include <algorithm>
#include <cmath>

namespace yike::importing {

namespace {

constexpr std::int64_t kFarCentimetres = kFarStreet / 10;
constexpr std::size_t kFewest = 20;    // places: fewer tell no shift
constexpr std::int64_t kMuchBetter = 80; // per cent of the other's distance
constexpr std::int64_t kClear = 90;
constexpr double kSame = 2;            // m: systems whose places lie nearer together are one

std::vector<geo::Segment> segmentsOf(const plan::StreetLayer &streets, const geo::LocalFrame &frame)
{
    std::vector<geo::Segment> segments;
    for (const plan::Street &street : streets.streets) {
        geo::Point before = frame.toLocal(street.line.front());
        for (std::size_t i = 1; i < street.line.size(); ++i) {
            const geo::Point next = frame.toLocal(street.line[i]);
            segments.push_back({before, next});
            before = next;
        }
    }
    return segments;
}

/// Communities, else subdistricts, else districts.
std::vector<geo::MultiPolygon> outlinesOf(const plan::Plan &plan)
{
    std::vector<geo::MultiPolygon> outlines;
    for (const plan::Area &area : plan.areas)
        if (!plan::isLayer(area.kind) && !area.outline.empty())
            outlines.push_back(area.outline);
    return outlines;
}

std::vector<geo::MultiPolygon> watersOf(const plan::BaseMap &map)
{
    std::vector<geo::MultiPolygon> outlines;
    for (const plan::MapGround &ground : map.grounds)
        if (ground.kind == plan::GroundKind::Water)
            outlines.push_back(ground.outline);
    return outlines;
}

std::optional<geo::Bounds> boxOf(const std::vector<geo::MultiPolygon> &outlines)
{
    std::optional<geo::Bounds> box;
    for (const geo::MultiPolygon &outline : outlines)
        if (const auto own = geo::boundsOf(outline))
            box = box ? geo::united(*box, *own) : *own;
    return box;
}

/// Evenly over the file: ledgers are sorted by subdistrict.
template <typename T>
std::vector<T> sampleOf(std::span<const T> all)
{
    std::vector<T> sample;
    const std::size_t count = std::min(all.size(), static_cast<std::size_t>(kMostTried));
    for (std::size_t i = 0; i < count; ++i)
        sample.push_back(all[i * all.size() / count]);
    return sample;
}

/// Nowhere: no place in that system.
std::vector<geo::LonLat> placesIn(const CoordinateSystem &system, std::span<const RawPlace> raw)
{
    constexpr geo::LonLat nowhere{1000, 1000};
    PlaceReader reader(system, std::nullopt);
    std::vector<geo::LonLat> places;
    for (const RawPlace &each : raw) {
        const RowPlace place = reader.read(each);
        places.push_back(place.good() ? place.place : nowhere);
    }
    return places;
}

bool samePlaces(std::span<const geo::LonLat> one, std::span<const geo::LonLat> other)
{
    for (std::size_t i = 0; i < one.size(); ++i) {
        if (geo::isValid(one[i]) != geo::isValid(other[i]))
            return false;
        if (geo::isValid(one[i]) && static_cast<double>(geo::geodesicMillimetres(one[i], other[i])) > kSame * 1000)
            return false;
    }
    return true;
}

} // namespace

SystemFit::SystemFit(const plan::Plan &plan) : m_box(boundsOf(*plan.streets)), m_streets(m_box.has_value())
{
    const auto outlines = outlinesOf(plan);
    if (!m_box)
        m_box = boxOf(outlines);
    if (!m_box)
        return;
    if (auto frame = geo::LocalFrame::around({(m_box->west + m_box->east) / 2, (m_box->south + m_box->north) / 2}))
        m_frame = std::move(*frame);
    m_segments = geo::SegmentIndex(segmentsOf(*plan.streets, m_frame));
    m_areas = RegionIndex(outlines);
    m_waters = RegionIndex(watersOf(*plan.baseMap));
}

SystemEvidence SystemFit::measured(const CoordinateSystem &system, std::span<const geo::LonLat> places) const
{
    SystemEvidence out;
    out.system = system;
    const PlaceReader map(CoordinateSystem::Wgs84, m_box);
    std::vector<std::int64_t> distances;
    std::int64_t sum = 0;
    for (const geo::LonLat &place : places) {
        std::int64_t distance = kFarStreet, penalty = 0;
        if (geo::isValid(place) && map.onTheMap(place)) {
            ++out.onMap;
            const auto hit = m_segments.nearest(m_frame.toLocal(place), kFarCentimetres);
            if (hit || !m_streets)
                distance = hit ? std::llround(std::sqrt(static_cast<double>(hit->distanceSquared)) * 10) : 0;
            const bool inside = m_areas.firstAt(place).has_value(), wet = m_waters.firstAt(place).has_value();
            out.inAreas += inside ? 1 : 0;
            out.inWater += wet ? 1 : 0;
            penalty = (m_areas.size() > 0 && !inside) || wet ? kFarStreet / 2 : 0;
        }
        distances.push_back(distance);
        sum += distance + penalty;
    }
    if (places.empty())
        return out;
    const auto middle = distances.begin() + std::ssize(distances) / 2;
    std::ranges::nth_element(distances, middle);
    out.median = *middle;
    out.mean = sum / std::ssize(places);
    return out;
}

std::vector<CoordinateSystem> SystemFit::candidatesFor(std::span<const RawPlace> places) const
{
    const RawPlace &some = places[places.size() / 2];
    if (!some.metres)
        return {CoordinateSystem::Wgs84, CoordinateSystem::Gcj02, CoordinateSystem::Bd09};
    std::vector<CoordinateSystem> out;
    const auto both = [&](int width, int number, bool prefix) {
        for (const geo::Datum datum : {geo::Datum::Cgcs2000, geo::Datum::Beijing54})
            if (const auto zone = geo::zoneOf(datum, width, number, prefix))
                out.push_back(*zone);
    };
    for (const double figure : {some.x, some.y})
        if (const int zone = static_cast<int>(std::min(std::abs(figure), 99e6) / 1e6); zone >= 13) {
            both(3, zone, true);
            both(6, zone, true);
            return out;
        }
    const int nearest = static_cast<int>(std::lround((m_box->west + m_box->east) / 2 / 3));
    for (const int zone : {nearest, nearest - 1, nearest + 1})
        both(3, zone, false);
    return out;
}

SystemGuess SystemFit::guess(std::span<const RawPlace> places) const
{
    SystemGuess out;
    out.places = std::ssize(places);
    out.streets = m_streets;
    out.areas = m_areas.size() > 0;
    const std::vector<RawPlace> sample = sampleOf(places);
    out.tried = std::ssize(sample);
    if (sample.empty() || !m_box)
        return out;
    out.metres = sample[sample.size() / 2].metres;
    std::vector<std::pair<SystemEvidence, std::vector<geo::LonLat>>> all;
    for (const CoordinateSystem &system : candidatesFor(sample)) {
        auto laid = placesIn(system, sample);
        SystemEvidence evidence = measured(system, laid);
        all.emplace_back(std::move(evidence), std::move(laid));
    }
    std::ranges::stable_sort(all, {}, [](const auto &each) { return each.first.mean; });
    for (const auto &each : all)
        out.candidates.push_back(each.first);
    if (all.empty() || 2 * all.front().first.onMap < out.tried)
        return out;
    const auto rival = std::ranges::find_if(
        all.begin() + 1, all.end(), [&](const auto &each) { return !samePlaces(all.front().second, each.second); });
    out.clear = rival == all.end() || 100 * all.front().first.mean <= kClear * rival->first.mean;
    return out;
}

std::string SystemFit::betterShift(std::span<const geo::LonLat> places, const CoordinateSystem &claimed) const
{
    const std::vector<geo::LonLat> sample = sampleOf(places);
    if (sample.size() < kFewest || !m_streets || claimed.grid == geo::Grid::Local)
        return {};
    // What stood in the file, as degrees.
    std::vector<RawPlace> raw;
    for (const geo::LonLat &place : sample) {
        const geo::LonLat written = claimed.grid == geo::Grid::Gcj02  ? geo::gcj02FromWgs84(place)
                                    : claimed.grid == geo::Grid::Bd09 ? geo::bd09FromWgs84(place)
                                                                      : place;
        raw.push_back({Placing::Placed, written.lon, written.lat, false, false, {}, {}});
    }
    const std::int64_t now = measured(claimed, sample).mean;
    SystemEvidence best;
    for (const CoordinateSystem &other : {CoordinateSystem::Wgs84, CoordinateSystem::Gcj02, CoordinateSystem::Bd09}) {
        const SystemEvidence evidence = measured(other, placesIn(other, raw));
        if (100 * evidence.mean <= kMuchBetter * now && 2 * evidence.onMap > std::ssize(sample) &&
            (best.onMap == 0 || evidence.mean < best.mean))
            best = evidence;
    }
    return best.onMap == 0 ? std::string() : geo::code(best.system);
}

} // namespace yike::importing
