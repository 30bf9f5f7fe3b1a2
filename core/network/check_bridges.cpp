// SPDX-License-Identifier: GPL-3.0-or-later
// Where streets face each other across water, a railway or a motorway, and the way round is long.
#include "core/network/check_parts.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <tuple>

namespace yike::network {

namespace {

using Position = StreetIndex::Position;

constexpr std::int64_t kStep = 10'000;      ///< cm between places looked at along a barrier
constexpr std::int64_t kToStreet = 6'000;   ///< cm from the barrier to the first street
constexpr std::int64_t kCrossingNear = 50'000; ///< cm: with a way across that near, the way round is short

std::string_view codeOf(plan::BarrierKind kind)
{
    switch (kind) {
    case plan::BarrierKind::Water:
        return "water";
    case plan::BarrierKind::Rail:
        return "rail";
    case plan::BarrierKind::Motorway:
        return "motorway";
    case plan::BarrierKind::Wall:
        break;
    }
    return "wall";
}

class Bridges {
public:
    explicit Bridges(const CheckContext &context) : m_context(context), m_finder(context.topology)
    {
        readBarriers();
        findCrossings();
    }

    std::vector<Finding> find()
    {
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            if (i % 64 == 0 && m_context.progress.cancelled())
                break;
            alongLine(m_lines[i]);
        }
        return thinned();
    }

private:
    struct HardLine {
        std::vector<geo::Point> points;
    };
    struct Suspect {
        std::int64_t across, onFoot; ///< mm; onFoot: kNoWay where there is none
        geo::Point place;
        EdgeIndex edge;
        plan::BarrierKind kind;
        [[nodiscard]] auto rank() const { return std::tuple(-onFoot, across, edge, place.x, place.y); }
    };
    static constexpr std::int64_t kNoWay = std::int64_t{1} << 60;

    void readBarriers()
    {
        std::vector<geo::Segment> pieces;
        for (const plan::Barrier &barrier : m_context.streets.barriers) {
            if (barrier.kind == plan::BarrierKind::Wall)
                continue;
            HardLine line;
            for (const geo::LonLat place : barrier.line)
                if (geo::isValid(place))
                    line.points.push_back(m_context.frame.toLocal(place));
            for (std::size_t i = 0; i + 1 < line.points.size(); ++i) {
                pieces.push_back({line.points[i], line.points[i + 1]});
                m_kinds.push_back(barrier.kind);
            }
            m_lines.push_back(std::move(line));
        }
        m_hard = geo::SegmentIndex(std::move(pieces));
    }

    /// Where somebody walks across already.
    void findCrossings()
    {
        std::vector<geo::Point> places;
        for (std::uint32_t i = 0; i < m_hard.size(); ++i) {
            const geo::Segment &hard = m_hard.at(i);
            m_context.index.inBox(geo::boxOf(hard), [&](EdgeIndex, std::uint32_t, const geo::Segment &piece) {
                if (geo::meet(hard, piece))
                    places.push_back(geo::nearestOn(hard, geo::between(piece.a, piece.b, 1, 2)));
            });
        }
        m_crossings = geo::PointIndex(std::move(places));
    }

    void alongLine(const HardLine &line)
    {
        std::int64_t left = 0; // to the next place
        for (std::size_t i = 0; i + 1 < line.points.size(); ++i) {
            const std::int64_t length = geo::millimetres(line.points[i], line.points[i + 1]) / 10;
            for (; left < length; left += kStep)
                lookAt(geo::between(line.points[i], line.points[i + 1], left, length));
            left -= length;
        }
    }

    void lookAt(geo::Point place)
    {
        if (m_crossings.nearest(place, kCrossingNear))
            return;
        const auto here = m_context.index.nearest(place, kToStreet, [&](const Position &position) {
            return joined(position) && m_context.sight.clear(place, position.at, Stops::Everything);
        });
        if (!here || !m_seen.insert(cellOf(here->at)).second)
            return;
        const auto there =
            m_context.index.nearest(here->at, m_context.limits.bridgeAcross / 10, [&](const Position &position) {
                return joined(position) && m_hard.meets({here->at, position.at}) && !wallBetween(here->at, position.at);
            });
        if (!there)
            return;
        const auto way = m_finder.way(*here, *there, m_context.limits.bridgeDetour);
        if (!way)
            note(*here, *there);
    }

    void note(const Position &here, const Position &there)
    {
        constexpr std::int64_t kFarthest = 6'000'000; // mm: beyond this the figure tells no more
        Suspect suspect;
        suspect.across = geo::millimetres(here.at, there.at);
        suspect.onFoot = m_finder.way(here, there, kFarthest).value_or(kNoWay);
        const Topology &topology = m_context.topology;
        const bool together =
            topology.components[topology.tails[here.edge]] == topology.components[topology.tails[there.edge]];
        if (suspect.onFoot == kNoWay && together)
            suspect.onFoot = kFarthest;
        suspect.place = geo::between(here.at, there.at, 1, 2);
        suspect.edge = std::min(here.edge, there.edge);
        suspect.kind = kindBetween(here.at, there.at);
        m_suspects.push_back(suspect);
    }

    /// Not one of the fragments that lead nowhere; those are told as islands.
    [[nodiscard]] bool joined(const Position &position) const
    {
        const plan::Street &street = m_context.streets.streets[position.edge];
        const std::uint32_t part = m_context.topology.components[m_context.topology.tails[position.edge]];
        return !street.bridge && !street.tunnel && street.access == plan::Access::Everybody &&
               (part == 0 || m_context.topology.componentLengths[part] >= 1'000'000);
    }

    [[nodiscard]] bool wallBetween(geo::Point from, geo::Point to) const
    {
        return m_context.sight.wallBetween(from, to);
    }

    [[nodiscard]] plan::BarrierKind kindBetween(geo::Point from, geo::Point to) const
    {
        for (const std::uint32_t piece : m_hard.within(geo::boxOf(geo::Segment{from, to})))
            if (geo::meet(m_hard.at(piece), {from, to}))
                return m_kinds[piece];
        return plan::BarrierKind::Water;
    }

    [[nodiscard]] static std::pair<std::int32_t, std::int32_t> cellOf(geo::Point place)
    {
        constexpr std::int32_t kCell = 10'000; // cm
        return {place.x / kCell, place.y / kCell};
    }

    /// The longest detours first; none near one that is listed.
    std::vector<Finding> thinned()
    {
        std::ranges::sort(m_suspects, {}, &Suspect::rank);
        std::vector<Suspect> kept;
        const std::int64_t apart = m_context.limits.bridgesApart / 10;
        for (const Suspect &suspect : m_suspects)
            if (std::ranges::none_of(kept, [&](const Suspect &other) {
                    return geo::distanceSquared(other.place, suspect.place) < apart * apart;
                }))
                kept.push_back(suspect);
        std::vector<Finding> found;
        for (const Suspect &suspect : kept)
            found.push_back({-suspect.onFoot,
                             suspect.edge,
                             suspect.place,
                             {std::string(codeOf(suspect.kind)), metresOf(suspect.across),
                              suspect.onFoot == kNoWay ? std::string() : metresOf(suspect.onFoot)}});
        return found;
    }

    const CheckContext &m_context;
    WayFinder m_finder;
    std::vector<HardLine> m_lines;
    std::vector<plan::BarrierKind> m_kinds; ///< by piece
    geo::SegmentIndex m_hard;
    geo::PointIndex m_crossings;
    std::set<std::pair<std::int32_t, std::int32_t>> m_seen;
    std::vector<Suspect> m_suspects;
};

} // namespace

std::vector<Finding> findMissingBridges(const CheckContext &context) { return Bridges(context).find(); }

} // namespace yike::network
