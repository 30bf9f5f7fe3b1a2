// SPDX-License-Identifier: GPL-3.0-or-later
// Everything of a plan that has a name, found by part of it: outlets, areas, estates, streets, what the map names, addresses.
#pragma once

#include "core/base/progress.h"
#include "core/geo/local_frame.h"
#include "core/norms/rulebook.h"
#include "core/places/names.h"
#include "core/plan/plan.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace yike::places {

/// In the order in which equally good finds are told.
enum class PlaceKind : std::uint8_t {
    Service, ///< a kind of outlets, no place
    District,
    Subdistrict,
    Community,
    Circle,
    Tier, ///< of the 社区生活圈
    SchoolDistrict,
    Estate,
    Street,
    Spot, ///< what the map names: a quarter, a landmark, a square, a named building
    Water,
    Green,
    Outlet,
    Premises,
    Address,
};
inline constexpr int kPlaceKindCount = 15;

struct Place {
    PlaceKind kind = PlaceKind::Spot;
    std::string name = {};
    std::int64_t id = 0; ///< of the outlet, area, estate or premises; 0: none
    std::string service = {}; ///< code: of a service, or the first of an outlet
    std::optional<geo::LonLat> place = {}; ///< none: a service, or an outlet in the tray
    std::optional<geo::Bounds> bounds = {}; ///< of what has an extent
    plan::AreaId community = {}; ///< of outlets and premises, as stored; 0 = none
    std::string address = {}; ///< of outlets and premises, as stored
};

struct PlaceQuery {
    std::string_view text; ///< empty: everything of the kinds
    std::optional<geo::LonLat> centre = {}; ///< what is nearer comes first among equals
    std::uint32_t kinds = ~0U; ///< bit per PlaceKind
    std::optional<geo::Bounds> within = {}; ///< only what has its place in there
    std::size_t most = 60;
};

struct FoundPlace {
    std::uint32_t place = 0; ///< into places()
    Fit fit = Fit::Exact;
    bool byService = false; ///< an outlet that offers what was typed, whatever its own name
    std::int64_t away = -1; ///< mm from the centre; −1: not known
    bool operator==(const FoundPlace &) const = default;
};

/// Immutable; shared between threads. Made in a worker.
class PlaceIndex {
public:
    /// plan: as a scenario sees it. Streets are one place per name, and so are things the map names. Outlets are found by the
    /// names and synonyms of what they offer as well, and by those of its group (养老).
    [[nodiscard]] static std::shared_ptr<const PlaceIndex> make(const plan::Plan &plan, const norms::Rulebook &book,
                                                                const base::Progress &progress = {});

    [[nodiscard]] const std::vector<Place> &places() const { return m_places; }
    /// Best first: by fit, then own name before service, then kind, then nearness, then order. The same every time.
    [[nodiscard]] std::vector<FoundPlace> find(const PlaceQuery &query) const;
    /// A place by kind and id, or by kind and name where the kind has no ids; nullptr if there is none.
    [[nodiscard]] const Place *place(PlaceKind kind, std::int64_t id, std::string_view name = {}) const;

private:
    friend class PlaceCollector;
    [[nodiscard]] std::vector<std::uint8_t> servicesLike(std::string_view text) const;

    std::vector<Place> m_places;
    std::vector<std::uint32_t> m_serviceOf; ///< first and further services of each place: into m_offered …
    std::vector<std::uint16_t> m_offered; ///< … numbers of services of the rulebook
    NameList m_names; ///< of the places, in their order
    NameList m_otherNames; ///< of services: in other languages, synonyms, groups
    std::vector<std::uint16_t> m_otherNameOf; ///< service of each
    std::size_t m_serviceCount = 0;
    std::vector<geo::Point> m_points; ///< of the places; those without are not looked at
    geo::LocalFrame m_frame;
};

} // namespace yike::places
