// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the names out of a plan; of streets and of things the map names each name once.
#include "core/places/place_index.h"

#include "core/geo/polygon.h"
#include "core/geo/segment.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

namespace yike::places {
namespace {

using norms::ServiceGroup;

/// What people call the groups of services.
std::span<const std::string_view> wordsOf(ServiceGroup group)
{
    static constexpr std::array<std::array<std::string_view, 3>, 8> kWords{{{"养老", "老年", "elder care"},
                                                                            {"托育", "幼儿", "child care"},
                                                                            {"餐饮", "吃饭", "food"},
                                                                            {"购物", "买菜", "shopping"},
                                                                            {"医疗", "健康", "health"},
                                                                            {"体育", "健身", "sport"},
                                                                            {"文化", "休闲", "culture"},
                                                                            {"便民", "维修", "everyday"}}};
    return kWords[static_cast<std::size_t>(group)];
}

PlaceKind kindOf(plan::AreaKind kind)
{
    switch (kind) {
    case plan::AreaKind::District:
        return PlaceKind::District;
    case plan::AreaKind::Subdistrict:
        return PlaceKind::Subdistrict;
    case plan::AreaKind::Community:
        return PlaceKind::Community;
    case plan::AreaKind::Circle:
        return PlaceKind::Circle;
    case plan::AreaKind::SchoolDistrict:
        return PlaceKind::SchoolDistrict;
    case plan::AreaKind::Tier15:
    case plan::AreaKind::Tier10:
    case plan::AreaKind::Tier5:
        break;
    }
    return PlaceKind::Tier;
}

PlaceKind kindOf(plan::GroundKind kind)
{
    return kind == plan::GroundKind::Water   ? PlaceKind::Water
           : kind == plan::GroundKind::Green ? PlaceKind::Green
                                             : PlaceKind::Spot;
}

geo::LonLat middleOf(const geo::Bounds &box) { return {(box.west + box.east) / 2, (box.south + box.north) / 2}; }

/// 3号楼, 12幢: a name that a thousand buildings have.
bool isNumber(std::string_view name)
{
    constexpr std::array<std::string_view, 6> kEnds{"号楼", "号", "幢", "栋", "座", "#"};
    for (const std::string_view end : kEnds)
        if (name.ends_with(end)) {
            name.remove_suffix(end.size());
            break;
        }
    return std::ranges::all_of(name, [](char c) { return c >= '0' && c <= '9'; });
}

/// Pieces of one name, and the one that lies nearest to the middle of all.
struct Pieces {
    std::int64_t weight = 0;
    double lon = 0, lat = 0; ///< weighted sums
    std::vector<geo::LonLat> middles;
    std::optional<geo::Bounds> bounds;

    void add(geo::LonLat middle, const geo::Bounds &box, std::int64_t by)
    {
        by = std::max<std::int64_t>(by, 1);
        weight += by;
        lon += middle.lon * static_cast<double>(by);
        lat += middle.lat * static_cast<double>(by);
        middles.push_back(middle);
        bounds = bounds ? geo::united(*bounds, box) : box;
    }
    [[nodiscard]] geo::LonLat middle() const
    {
        const double all = static_cast<double>(weight);
        const geo::LonLat centre{lon / all, lat / all};
        return *std::ranges::min_element(middles, {}, [&](geo::LonLat place) {
            const double x = place.lon - centre.lon, y = place.lat - centre.lat;
            return x * x + y * y;
        });
    }
};

} // namespace

class PlaceCollector {
public:
    PlaceCollector(const plan::Plan &plan, const norms::Rulebook &book)
        : m_plan(plan),
          m_book(book),
          m_made(std::make_shared<PlaceIndex>())
    {
        if (const auto bounds = plan.bounds())
            if (auto frame = geo::LocalFrame::around(middleOf(*bounds)))
                m_made->m_frame = *std::move(frame);
    }

    std::shared_ptr<const PlaceIndex> make(const base::Progress &progress)
    {
        m_made->m_serviceOf.push_back(0);
        addServices();
        addAreas();
        addEstates();
        addStreets();
        if (progress.cancelled())
            return nullptr;
        addMap();
        addOutlets();
        addAddresses();
        return progress.cancelled() ? nullptr : m_made;
    }

private:
    void add(Place place, std::span<const plan::OutletService> offered = {})
    {
        if (place.place && !geo::isValid(*place.place))
            place.place.reset();
        m_made->m_names.add(place.name);
        m_made->m_points.push_back(place.place ? m_made->m_frame.toLocal(*place.place) : geo::Point{});
        for (const plan::OutletService &one : offered)
            if (const int service = m_book.serviceIndex(one.service); service >= 0)
                m_made->m_offered.push_back(static_cast<std::uint16_t>(service));
        m_made->m_serviceOf.push_back(static_cast<std::uint32_t>(m_made->m_offered.size()));
        m_made->m_places.push_back(std::move(place));
    }

    void addServices()
    {
        m_made->m_serviceCount = m_book.services.size();
        for (std::uint16_t i = 0; i < m_book.services.size(); ++i) {
            const norms::Service &service = m_book.services[i];
            add({.kind = PlaceKind::Service, .name = service.name.zh, .service = service.code},
                std::array{plan::OutletService{.service = service.code}});
            const auto other = [&](std::string_view name) {
                m_made->m_otherNames.add(name);
                m_made->m_otherNameOf.push_back(i);
            };
            other(service.name.zh);
            other(service.name.en);
            for (const std::string &synonym : service.synonyms)
                other(synonym);
            for (const std::string_view word : wordsOf(service.group))
                other(word);
        }
    }

    void addAreas()
    {
        for (const plan::Area &area : m_plan.areas) {
            Place place{.kind = kindOf(area.kind), .name = area.name, .id = area.id.value};
            place.bounds = geo::boundsOf(area.outline);
            if (place.bounds)
                place.place = geo::labelPoint(area.outline);
            for (const plan::AreaId member : area.members) {
                const plan::Area *of = m_plan.area(member);
                if (const auto box = of != nullptr ? geo::boundsOf(of->outline) : std::nullopt)
                    place.bounds = place.bounds ? geo::united(*place.bounds, *box) : *box;
            }
            if (!place.place && place.bounds)
                place.place = middleOf(*place.bounds);
            m_taken.insert(area.name);
            add(std::move(place));
        }
    }

    void addEstates()
    {
        for (const plan::Estate &estate : m_plan.estates) {
            if (estate.name.empty())
                continue;
            Place place{.kind = PlaceKind::Estate, .name = estate.name, .id = estate.id.value};
            place.bounds = geo::boundsOf(estate.outline);
            if (place.bounds)
                place.place = geo::labelPoint(estate.outline);
            m_taken.insert(estate.name);
            add(std::move(place));
        }
    }

    void addPieces(PlaceKind kind, const std::vector<std::string> &order,
                   const std::unordered_map<std::string, Pieces> &pieces)
    {
        for (const std::string &name : order) {
            const Pieces &all = pieces.at(name);
            add({.kind = kind, .name = name, .place = all.middle(), .bounds = all.bounds});
        }
    }

    void addLine(std::string_view name, const geo::Line &line, std::vector<std::string> &order,
                 std::unordered_map<std::string, Pieces> &pieces)
    {
        const auto box = geo::boundsOf(line);
        if (name.empty() || !box)
            return;
        const auto [found, isNew] = pieces.try_emplace(std::string(name));
        if (isNew)
            order.emplace_back(name);
        const auto weight = static_cast<std::int64_t>((box->east - box->west + box->north - box->south) * 1e7);
        found->second.add(line[line.size() / 2], *box, weight);
    }

    /// Those of the walking network, then roads that only the map knows.
    void addStreets()
    {
        std::vector<std::string> order;
        std::unordered_map<std::string, Pieces> pieces;
        for (const plan::Street &street : m_plan.streets->streets)
            addLine(street.name, street.line, order, pieces);
        std::vector<std::string> others;
        std::unordered_map<std::string, Pieces> otherPieces;
        for (const plan::MapLine &line : m_plan.baseMap->lines)
            if (line.kind <= plan::LineKind::Steps && !pieces.contains(line.name))
                addLine(line.name, line.line, others, otherPieces);
        addPieces(PlaceKind::Street, order, pieces);
        addPieces(PlaceKind::Street, others, otherPieces);
        for (const std::string &name : order)
            m_taken.insert(name);
        for (const std::string &name : others)
            m_taken.insert(name);
    }

    /// Labels first: they stand where the map says the name. What has the name of an area, an estate or a street is it.
    void addMap()
    {
        std::vector<Place> places;
        std::unordered_map<std::string, std::size_t> known;
        const auto take = [&](const std::string &name, PlaceKind kind, geo::LonLat place,
                              const std::optional<geo::Bounds> &box) {
            if (name.empty() || m_taken.contains(name))
                return;
            const auto [found, isNew] = known.try_emplace(name, places.size());
            if (isNew)
                places.push_back({.kind = kind, .name = name, .place = place});
            Place &one = places[found->second];
            if (one.kind == PlaceKind::Spot)
                one.kind = kind;
            if (box)
                one.bounds = one.bounds ? geo::united(*one.bounds, *box) : *box;
        };
        const plan::BaseMap &map = *m_plan.baseMap;
        for (const plan::MapLabel &label : map.labels)
            take(label.name, label.kind == plan::LabelKind::Water ? PlaceKind::Water : PlaceKind::Spot, label.place,
                 {});
        for (const plan::MapGround &ground : map.grounds)
            if (const auto box = ground.name.empty() ? std::nullopt : geo::boundsOf(ground.outline))
                take(ground.name, kindOf(ground.kind), geo::labelPoint(ground.outline), box);
        for (const plan::MapLine &line : map.lines)
            if (line.kind == plan::LineKind::River && !line.name.empty() && !line.line.empty())
                take(line.name, PlaceKind::Water, line.line[line.line.size() / 2], geo::boundsOf(line.line));
        for (const plan::Building &building : map.buildings)
            if (const auto box = isNumber(building.name) ? std::nullopt : geo::boundsOf(building.outline))
                take(building.name, PlaceKind::Spot, middleOf(*box), {});
        for (Place &place : places)
            add(std::move(place));
    }

    void addOutlets()
    {
        for (const plan::Outlet &outlet : m_plan.outlets) {
            Place place{.kind = PlaceKind::Outlet,
                        .name = outlet.name,
                        .id = outlet.id.value,
                        .service = outlet.services.empty() ? std::string() : outlet.services.front().service,
                        .community = outlet.community,
                        .address = outlet.address};
            if (outlet.match != plan::MatchLevel::NotPlaced)
                place.place = outlet.place;
            add(std::move(place), outlet.services);
        }
        for (const plan::Premises &premises : m_plan.premises) {
            Place place{.kind = PlaceKind::Premises,
                        .name = premises.name.empty() ? premises.address : premises.name,
                        .id = premises.id.value,
                        .community = premises.community,
                        .address = premises.address};
            if (premises.match != plan::MatchLevel::NotPlaced)
                place.place = premises.place;
            add(std::move(place));
        }
    }

    void addAddresses()
    {
        std::unordered_set<std::string_view> known;
        for (const plan::AddressPoint &point : m_plan.baseMap->addresses)
            if (!point.address.empty() && known.insert(point.address).second)
                add({.kind = PlaceKind::Address, .name = point.address, .place = point.place});
    }

    const plan::Plan &m_plan;
    const norms::Rulebook &m_book;
    std::shared_ptr<PlaceIndex> m_made;
    std::unordered_set<std::string> m_taken;
};

std::shared_ptr<const PlaceIndex> PlaceIndex::make(const plan::Plan &plan, const norms::Rulebook &book,
                                                   const base::Progress &progress)
{
    return PlaceCollector(plan, book).make(progress);
}

} // namespace yike::places
