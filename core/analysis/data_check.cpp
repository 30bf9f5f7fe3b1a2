// SPDX-License-Identifier: GPL-3.0-or-later
// Outlets by name and credit code; homes and dwellings by building and by nearness.
#include "core/analysis/data_check.h"

#include "core/geo/local_frame.h"
#include "core/geo/polygon.h"
#include "core/plan/dwelling.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace yike::analysis {

namespace {

using base::Issue;
using base::IssueCode;
using base::Severity;
using plan::Outlet;

bool placed(const Outlet &outlet) { return outlet.match != plan::MatchLevel::NotPlaced && geo::isValid(outlet.place); }

bool near(geo::LonLat one, geo::LonLat other)
{
    constexpr double kSurelyFar = 0.002; // degrees of latitude: more than 200 m
    return std::abs(one.lat - other.lat) < kSurelyFar &&
           geo::geodesicMillimetres(one, other) <= kNearMetres * base::kMillimetresPerMetre;
}

Issue about(const Outlet &outlet, IssueCode code, std::vector<std::string> args, Severity severity = Severity::Warning)
{
    Issue issue;
    issue.code = code;
    issue.severity = severity;
    issue.args = std::move(args);
    issue.object = outlet.id.value;
    if (placed(outlet)) {
        issue.lon = outlet.place.lon;
        issue.lat = outlet.place.lat;
    }
    return issue;
}

bool sameOutlet(const Outlet &one, const Outlet &other)
{
    if (one.name == other.name && !one.name.empty() && placed(one) && placed(other))
        return near(one.place, other.place);
    return !one.creditCode.empty() && one.creditCode == other.creditCode;
}

/// Only outlets that share a text can be the same: the earlier ones by it.
using ByText = std::unordered_map<std::string_view, std::vector<std::uint32_t>>;

std::uint32_t twinAmong(const plan::Plan &plan, std::uint32_t outlet, const ByText &earlier, std::string_view text)
{
    const auto at = text.empty() ? earlier.end() : earlier.find(text);
    if (at == earlier.end())
        return kNoTwin;
    const auto twin = std::ranges::find_if(
        at->second, [&](std::uint32_t other) { return sameOutlet(plan.outlets[other], plan.outlets[outlet]); });
    return twin == at->second.end() ? kNoTwin : *twin;
}

/// The first of the outlets from `from` on that seems to be the same; kNoTwin is larger than any.
std::uint32_t firstTwin(const plan::Plan &plan, std::uint32_t outlet, std::uint32_t from)
{
    for (std::uint32_t other = from; other < outlet; ++other)
        if (sameOutlet(plan.outlets[other], plan.outlets[outlet]))
            return other;
    return kNoTwin;
}

void listSizes(const Outlet &outlet, std::vector<Issue> &issues)
{
    const auto odd = [&](const char *field, std::int64_t figure) {
        issues.push_back(about(outlet, IssueCode::SizeAbsurd, {outlet.name, field, std::to_string(figure)}));
    };
    if (outlet.area < 0 || outlet.area > kLargestArea)
        odd("area", outlet.area);
    if (outlet.cost < -1) // thousandths; −1 is unknown
        odd("cost", (outlet.cost - 999) / 1000);
    for (const plan::OutletService &service : outlet.services) {
        const std::int64_t units = service.capacity / base::kOnePerson;
        if (service.area < 0 || service.area > kLargestArea)
            odd("service-area", service.area);
        if (service.capacity < 0 || units > kLargestCapacity)
            odd("capacity", units);
        if (service.used > kLargestCapacity || (service.capacity > 0 && service.used > 3 * units))
            odd("used", service.used);
    }
}

/// The outlines of the administrative areas, made only when an outlet asks.
class Grounds {
public:
    explicit Grounds(const plan::Plan &plan)
    {
        for (const plan::Area &area : plan.areas)
            if (!plan::isLayer(area.kind) && !area.outline.empty())
                m_areas.push_back(&area);
    }
    [[nodiscard]] bool outside(const Outlet &outlet)
    {
        if (m_areas.empty() || outlet.community || !placed(outlet))
            return false;
        if (m_regions.empty())
            for (const plan::Area *area : m_areas)
                m_regions.emplace_back(area->outline);
        return std::ranges::none_of(m_regions,
                                    [&](const geo::Region &region) { return region.contains(outlet.place); });
    }

private:
    std::vector<const plan::Area *> m_areas;
    std::vector<geo::Region> m_regions;
};

/// Places by squares of a little more than 100 m: what is near lies in the nine round it.
class Squares {
public:
    void add(geo::LonLat place) { m_places[squareOf(place)].push_back(place); }
    [[nodiscard]] bool anyNear(geo::LonLat place) const
    {
        const auto [column, row] = squareOf(place);
        for (std::int64_t down = -1; down <= 1; ++down)
            for (std::int64_t right = -kAcross; right <= kAcross; ++right)
                if (const auto at = m_places.find({column + right, row + down}); at != m_places.end())
                    if (std::ranges::any_of(at->second, [&](geo::LonLat other) { return near(place, other); }))
                        return true;
        return false;
    }

private:
    static constexpr std::int64_t kSide =
        10'000; ///< 1e-7°: at least 110 m of latitude; of longitude to 60° more than 55 m
    static constexpr std::int64_t kAcross = 2;
    using Square = std::pair<std::int64_t, std::int64_t>;
    static Square squareOf(geo::LonLat place)
    {
        return {std::llround(place.lon * 1e7) / kSide, std::llround(place.lat * 1e7) / kSide};
    }
    std::map<Square, std::vector<geo::LonLat>> m_places;
};

Issue ofHome(const plan::Residence &home)
{
    Issue issue;
    issue.code = IssueCode::PeopleWithoutDwelling;
    issue.severity = Severity::Note;
    const base::People people = (norms::total(home.people) + base::kOnePerson / 2) / base::kOnePerson;
    issue.args = {home.name.empty() ? home.key : home.name, std::to_string(people)};
    issue.object = home.id.value;
    issue.lon = home.place.lon;
    issue.lat = home.place.lat;
    return issue;
}

Issue ofBuilding(const plan::Building &building, geo::LonLat place)
{
    Issue issue;
    issue.code = IssueCode::DwellingWithoutPeople;
    issue.severity = Severity::Note;
    issue.object = building.id;
    issue.lon = place.lon;
    issue.lat = place.lat;
    return issue;
}

} // namespace

Twins twinsIn(const plan::Plan &plan)
{
    ByText byName, byCredit;
    Twins twins;
    twins.reserve(plan.outlets.size());
    for (std::uint32_t i = 0; i < plan.outlets.size(); ++i) {
        const Outlet &outlet = plan.outlets[i];
        twins.push_back(
            std::min(twinAmong(plan, i, byName, outlet.name), twinAmong(plan, i, byCredit, outlet.creditCode)));
        if (!outlet.name.empty())
            byName[outlet.name].push_back(i);
        if (!outlet.creditCode.empty())
            byCredit[outlet.creditCode].push_back(i);
    }
    return twins;
}

Twins twinsAfterMove(const plan::Plan &plan, Twins before, std::uint32_t moved)
{
    before[moved] = firstTwin(plan, moved, 0);
    for (std::uint32_t i = moved + 1; i < plan.outlets.size(); ++i) {
        if (before[i] < moved)
            continue;
        if (sameOutlet(plan.outlets[moved], plan.outlets[i]))
            before[i] = moved;
        else if (before[i] == moved)
            before[i] = firstTwin(plan, i, moved + 1);
    }
    return before;
}

std::vector<Issue> outletOddities(const plan::Plan &plan) { return outletOddities(plan, twinsIn(plan)); }

std::vector<Issue> outletOddities(const plan::Plan &plan, const Twins &twins)
{
    std::vector<Issue> issues;
    Grounds grounds(plan);
    for (std::size_t i = 0; i < plan.outlets.size(); ++i) {
        const Outlet &outlet = plan.outlets[i];
        if (twins[i] != kNoTwin) {
            const Outlet *twin = &plan.outlets[twins[i]];
            // Branches of one company share its credit code: only the same name is likely a slip.
            const Severity severity = twin->name == outlet.name ? Severity::Warning : Severity::Note;
            issues.push_back(
                about(outlet, IssueCode::DuplicateOutlet, {outlet.name, std::to_string(twin->id.value)}, severity));
        }
        if (grounds.outside(outlet))
            issues.push_back(about(outlet, IssueCode::OutletOutsideAreas, {outlet.name}));
        listSizes(outlet, issues);
    }
    return issues;
}

std::vector<Issue> homeOddities(const plan::Plan &plan)
{
    std::vector<Issue> issues;
    std::unordered_set<std::int64_t> lived;
    Squares homes, dwellings;
    for (const plan::Residence &home : plan.residences) {
        if (norms::total(home.people) <= 0)
            continue;
        if (home.building == 0) {
            homes.add(home.place);
            continue;
        }
        lived.insert(home.building);
        dwellings.add(home.place);
    }
    if (lived.empty())
        return issues; // homes are points here: nothing tells which building they mean
    std::vector<Issue> empty;
    for (const plan::Building &building : plan.baseMap->buildings) {
        if (lived.contains(building.id) || plan::floorOf(building).area() == 0)
            continue;
        const geo::LonLat place = geo::rounded(geo::labelPoint(building.outline));
        dwellings.add(place);
        if (!homes.anyNear(place))
            empty.push_back(ofBuilding(building, place));
    }
    for (const plan::Residence &home : plan.residences)
        if (home.building == 0 && norms::total(home.people) > 0 && !dwellings.anyNear(home.place))
            issues.push_back(ofHome(home));
    issues.insert(issues.end(), empty.begin(), empty.end());
    return issues;
}

} // namespace yike::analysis
