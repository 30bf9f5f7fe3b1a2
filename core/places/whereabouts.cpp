// SPDX-License-Identifier: GPL-3.0-or-later
// Doors, estates and streets round a place; addresses go to the matcher that places ledgers.
#include "core/places/whereabouts.h"

#include <algorithm>

namespace yike::places {
namespace {

constexpr std::int64_t kNearDoor = 50 * 100, kNearStreet = 150 * 100; ///< cm

bool isAdministrative(plan::AreaKind kind)
{
    return kind == plan::AreaKind::Community || kind == plan::AreaKind::Subdistrict;
}

} // namespace

Whereabouts::Whereabouts(std::shared_ptr<const plan::Plan> plan) : m_plan(std::move(plan))
{
    if (const auto bounds = m_plan->bounds())
        if (auto frame =
                geo::LocalFrame::around({(bounds->west + bounds->east) / 2, (bounds->south + bounds->north) / 2}))
            m_frame = *std::move(frame);
    std::vector<geo::Point> doors;
    const auto &addresses = m_plan->baseMap->addresses;
    for (std::uint32_t i = 0; i < addresses.size(); ++i) {
        if (addresses[i].address.empty() || !geo::isValid(addresses[i].place))
            continue;
        doors.push_back(m_frame.toLocal(addresses[i].place));
        m_addresses.push_back(i);
    }
    m_doors = geo::PointIndex(std::move(doors));
    for (const plan::Estate &estate : m_plan->estates)
        m_estates.add(estate.outline);
    for (const plan::Area &area : m_plan->areas)
        if (isAdministrative(area.kind))
            m_areas.push_back({area.id, area.parent, area.kind, geo::Region(area.outline)});
    takeStreets();
}

void Whereabouts::takeStreets()
{
    std::vector<geo::Segment> segments;
    const auto &streets = m_plan->streets->streets;
    for (std::uint32_t i = 0; i < streets.size(); ++i) {
        const bool valid = std::ranges::all_of(streets[i].line, [](geo::LonLat place) { return geo::isValid(place); });
        if (streets[i].name.empty() || streets[i].line.size() < 2 || !valid)
            continue;
        geo::Point last = m_frame.toLocal(streets[i].line.front());
        for (std::size_t at = 1; at < streets[i].line.size(); ++at) {
            const geo::Point next = m_frame.toLocal(streets[i].line[at]);
            segments.push_back({last, next});
            m_streets.push_back(i);
            last = next;
        }
    }
    m_segments = geo::SegmentIndex(std::move(segments));
}

WhereItIs Whereabouts::at(geo::LonLat place) const
{
    WhereItIs found;
    if (!geo::isValid(place))
        return found;
    const geo::Point point = m_frame.toLocal(place);
    if (const auto door = m_doors.nearest(point, kNearDoor)) {
        found.door = m_plan->baseMap->addresses[m_addresses[*door]].address;
        found.doorAway = geo::millimetres(point, m_doors.at(*door));
    }
    if (const auto estate = m_estates.firstAt(place)) {
        found.estate = m_plan->estates[*estate].name;
        found.estateId = m_plan->estates[*estate].id;
    }
    if (const auto street = m_segments.nearest(point, kNearStreet)) {
        found.street = m_plan->streets->streets[m_streets[street->index]].name;
        found.streetAway = geo::millimetres(point, street->at);
    }
    for (const AreaRegion &area : m_areas) {
        plan::AreaId &kept = area.kind == plan::AreaKind::Community ? found.community : found.subdistrict;
        if (kept || !area.region.contains(place))
            continue;
        kept = area.id;
        if (area.kind == plan::AreaKind::Community && area.parent)
            found.subdistrict = area.parent;
    }
    return found;
}

std::vector<AddressPlace> Whereabouts::find(std::string_view address) const
{
    const std::scoped_lock lock(m_mutex);
    if (m_matcher == nullptr)
        m_matcher = std::make_unique<importing::AddressMatcher>(*m_plan);
    const importing::AddressMatch match = m_matcher->match(address);
    std::vector<AddressPlace> found;
    const auto add = [&found](AddressPlace place) {
        if (place.level != plan::MatchLevel::NotPlaced && std::ranges::find(found, place) == found.end())
            found.push_back(std::move(place));
    };
    if (match.level != plan::MatchLevel::NotPlaced)
        add({match.place, match.level, match.understood.empty() ? std::string(address) : match.understood});
    for (const importing::AddressCandidate &candidate : match.candidates)
        add({candidate.place, candidate.level, candidate.name});
    if (found.size() > 1 && found[0].place == found[1].place)
        found.erase(found.begin() + 1); // the best candidate is the match itself
    return found;
}

} // namespace yike::places
