// SPDX-License-Identifier: GPL-3.0-or-later
// Estates (小区) among streets: how far a place is from a wall, where streets pass it, and which paths are an estate's own.
#pragma once

#include "core/geo/box_tree.h"
#include "core/geo/local_frame.h"
#include "core/geo/polygon.h"
#include "core/plan/residence.h"
#include "core/plan/street.h"

#include <cstdint>
#include <map>
#include <span>
#include <utility>
#include <vector>

namespace yike::importing {

/// Streets and gates nearer to each other than this are one gate, cm.
inline constexpr std::int64_t kOneGate = 1'000;
/// From an outline, cm: walls and gates are drawn beside it.
inline constexpr std::int64_t kOnWall = 300;

class EstateGrounds {
public:
    EstateGrounds() = default;
    explicit EstateGrounds(const geo::LocalFrame &frame) : m_frame(frame) {}

    /// The outline has a ring of three places and more.
    void add(plan::Estate estate);
    [[nodiscard]] std::size_t size() const { return m_grounds.size(); }
    [[nodiscard]] plan::Estate &estate(std::size_t ground) { return m_grounds[ground].estate; }
    /// The sides of all its rings.
    [[nodiscard]] std::span<const geo::Segment> wall(std::size_t ground) const { return m_grounds[ground].wall; }
    [[nodiscard]] const geo::LocalFrame &frame() const { return m_frame; }
    template <typename Goes>
    void eraseIf(Goes goes)
    {
        std::erase_if(m_grounds, [&](const Ground &ground) { return goes(ground.estate, std::span(ground.wall)); });
    }

    [[nodiscard]] std::int64_t fromWall(std::size_t ground, geo::LonLat place) const; ///< cm
    /// Grounds whose outline lies within `reach` cm of the place, ascending.
    [[nodiscard]] std::vector<std::uint32_t> near(geo::LonLat place, std::int64_t reach) const;
    /// After the last add() and eraseIf(), before near().
    void index(std::int64_t reach);

    /// Where streets pass an outline, by ground; on ground alone: bridges and tunnels pass nothing. In the order of the streets.
    [[nodiscard]] std::vector<std::vector<geo::LonLat>> crossings(std::span<const plan::Street> streets);
    /// A gate there, unless one is near.
    void addGate(std::size_t ground, geo::LonLat place);
    /// Residents' ways of no estate whose middle lies in a ground become its own.
    void takeWays(std::vector<plan::Street> &streets) const;
    /// Ascending by id.
    [[nodiscard]] std::vector<plan::Estate> take();

private:
    struct Ground {
        plan::Estate estate;
        std::vector<geo::Segment> wall; ///< local cm
        geo::Region region;
    };
    /// What streets do at one junction on an outline.
    struct Meeting {
        bool in = false, out = false;
        geo::LonLat place;
    };
    using Meetings = std::map<std::pair<std::size_t, std::int64_t>, Meeting>; ///< by ground and junction
    void lookAt(const plan::Street &street, std::size_t ground, std::vector<geo::LonLat> &found,
                Meetings &meetings) const;
    [[nodiscard]] geo::BoxTree tree(std::int64_t margin) const;

    geo::LocalFrame m_frame;
    std::vector<Ground> m_grounds;
    geo::BoxTree m_tree;
};

} // namespace yike::importing
