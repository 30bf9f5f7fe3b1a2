// SPDX-License-Identifier: GPL-3.0-or-later
// Finding the streets at gates: by nearness, and by which side of the estate's outline they lie on.
#include "core/network/gate_rules.h"

#include "core/geo/box_tree.h"
#include "core/geo/polygon.h"

#include <algorithm>
#include <optional>

namespace yike::network {

namespace {

constexpr std::int64_t kAtGate = 100;       ///< cm
constexpr std::int64_t kIntoStreet = 300;   ///< cm from a gate, where one is on one side of the wall for sure

struct RuledGate {
    geo::Point place;
    std::uint32_t estate;
    Passing passing;
    bool locked;
};

bool near(geo::Point one, geo::Point other) { return geo::distanceSquared(one, other) <= kAtGate * kAtGate; }

geo::Box boxOf(std::span<const geo::Point> line)
{
    geo::Box box = geo::boxOf(line.front());
    for (const geo::Point point : line)
        box = geo::united(box, geo::boxOf(point));
    return box;
}

geo::Box grown(const geo::Box &box, std::int32_t by)
{
    return {box.west - by, box.south - by, box.east + by, box.north + by};
}

class Finder {
public:
    Finder(const plan::StreetLayer &streets, std::span<const plan::Estate> estates, const geo::LocalFrame &frame)
        : m_streets(streets.streets),
          m_estates(estates),
          m_frame(frame)
    {}

    GateRules find(const std::function<std::span<const geo::Point>(EdgeIndex)> &line)
    {
        takeGates();
        if (m_gates.empty())
            return {};
        for (std::size_t i = 0; i < m_streets.size(); ++i) {
            const auto edge = static_cast<EdgeIndex>(i);
            if (const auto points = line(edge); points.size() >= 2)
                lookAt(edge, points);
        }
        return std::move(m_rules);
    }

private:
    /// All gates of the estates that have one not open to everybody.
    void takeGates()
    {
        std::vector<geo::Box> gateBoxes, estateBoxes;
        for (std::size_t i = 0; i < m_estates.size(); ++i) {
            const plan::Estate &estate = m_estates[i];
            const bool ruled = std::ranges::any_of(
                estate.gates, [](const plan::Gate &gate) { return passing(gate) != Passing::Everybody; });
            if (!ruled || estate.outline.empty())
                continue;
            bool residents = false;
            for (const plan::Gate &gate : estate.gates) {
                if (!geo::isValid(gate.place))
                    continue;
                m_gates.push_back(
                    {m_frame.toLocal(gate.place), static_cast<std::uint32_t>(i), passing(gate), !gate.open});
                gateBoxes.push_back(grown(geo::boxOf(m_gates.back().place), kAtGate));
                residents = residents || m_gates.back().passing == Passing::Residents;
            }
            m_regions.emplace_back(estate.outline);
            m_regionOf.resize(i + 1, 0);
            m_regionOf[i] = m_regions.size() - 1;
            if (residents)
                takeInterior(i, estateBoxes);
        }
        m_gateTree = geo::BoxTree(gateBoxes);
        m_interiors = geo::BoxTree(estateBoxes);
    }

    void takeInterior(std::size_t estate, std::vector<geo::Box> &boxes)
    {
        std::optional<geo::Box> box;
        for (const geo::LonLat place : m_estates[estate].outline.front())
            if (geo::isValid(place)) {
                const geo::Box point = geo::boxOf(m_frame.toLocal(place));
                box = box ? geo::united(*box, point) : point;
            }
        if (!box)
            return;
        boxes.push_back(*box);
        m_interiorEstates.push_back(static_cast<std::uint32_t>(estate));
    }

    [[nodiscard]] bool inside(std::uint32_t estate, geo::Point place) const
    {
        return m_regions[m_regionOf[estate]].contains(m_frame.toLonLat(place));
    }

    void lookAt(EdgeIndex edge, std::span<const geo::Point> line)
    {
        const geo::Box box = boxOf(line);
        std::vector<std::uint32_t> gates;
        m_gateTree.inBox(box, [&](std::uint32_t gate) {
            gates.push_back(gate);
            return true;
        });
        std::ranges::sort(gates);
        for (std::size_t first = 0; first < gates.size();) {
            std::size_t last = first;
            while (last < gates.size() && m_gates[gates[last]].estate == m_gates[gates[first]].estate)
                ++last;
            atEstate(edge, line, std::span(gates).subspan(first, last - first));
            first = last;
        }
        addInside(edge, line, box);
    }

    /// The gates are those of one estate.
    void atEstate(EdgeIndex edge, std::span<const geo::Point> line, std::span<const std::uint32_t> gates)
    {
        const std::uint32_t estate = m_gates[gates.front()].estate;
        for (const bool head : {false, true}) {
            const geo::Point end = head ? line.back() : line.front();
            const auto best = mostOpen(gates, [&](const RuledGate &gate) { return near(gate.place, end); });
            if (best && *best != Passing::Everybody && inside(estate, pointAfter(line, head)))
                m_rules.ends.push_back({edge, head, estate, *best == Passing::Residents});
        }
        // A street drawn through a locked gate tells that it is open after all: a scenario added it.
        const auto best = mostOpen(gates, [&](const RuledGate &gate) {
            return !gate.locked && !near(gate.place, line.front()) && !near(gate.place, line.back()) &&
                   passes(line, gate.place);
        });
        const bool through = best && *best != Passing::Everybody && line.size() >= 2 &&
                             inside(estate, line.front()) != inside(estate, line.back());
        if (through)
            m_rules.edges.push_back({edge, m_estates[estate].id, *best == Passing::Residents});
    }

    template <typename Meets>
    [[nodiscard]] std::optional<Passing> mostOpen(std::span<const std::uint32_t> gates, Meets meets) const
    {
        std::optional<Passing> best;
        for (const std::uint32_t gate : gates)
            if (meets(m_gates[gate]))
                best = std::max(best.value_or(Passing::Nobody), m_gates[gate].passing);
        return best;
    }

    [[nodiscard]] static bool passes(std::span<const geo::Point> line, geo::Point gate)
    {
        for (std::size_t i = 0; i + 1 < line.size(); ++i)
            if (near(geo::nearestOn({line[i], line[i + 1]}, gate), gate))
                return true;
        return false;
    }

    /// A few metres along from an end, at most in the middle of the first piece: past a bend one may be anywhere.
    [[nodiscard]] static geo::Point pointAfter(std::span<const geo::Point> line, bool head)
    {
        const geo::Point from = head ? line.back() : line.front();
        for (std::size_t i = 1; i < line.size(); ++i) {
            const geo::Point to = head ? line[line.size() - 1 - i] : line[i];
            const std::int64_t length = geo::millimetres(from, to) / 10;
            if (length == 0)
                continue;
            return geo::between(from, to, std::min(kIntoStreet, length / 2), length);
        }
        return from;
    }

    /// Which estate with a gate for residents alone holds the middle of a street for everybody.
    void addInside(EdgeIndex edge, std::span<const geo::Point> line, const geo::Box &box)
    {
        if (m_streets[edge].access != plan::Access::Everybody)
            return;
        const std::size_t half = line.size() / 2;
        const geo::Point middle = geo::between(line[half - 1], line[half], 1, 2);
        std::optional<std::uint32_t> found;
        m_interiors.inBox(box, [&](std::uint32_t item) {
            const std::uint32_t estate = m_interiorEstates[item];
            if ((!found || estate < *found) && inside(estate, middle))
                found = estate;
            return true;
        });
        if (found)
            m_rules.inside.push_back({edge, m_estates[*found].id});
    }

    const std::vector<plan::Street> &m_streets;
    std::span<const plan::Estate> m_estates;
    const geo::LocalFrame &m_frame;
    std::vector<RuledGate> m_gates; ///< by estate
    std::vector<geo::Region> m_regions;
    std::vector<std::size_t> m_regionOf; ///< by estate
    geo::BoxTree m_gateTree, m_interiors;
    std::vector<std::uint32_t> m_interiorEstates;
    GateRules m_rules;
};

} // namespace

Passing passing(const plan::Gate &gate)
{
    if (!gate.open || gate.use == plan::GateUse::Vehicles)
        return Passing::Nobody;
    return gate.access == plan::GateAccess::Residents ? Passing::Residents : Passing::Everybody;
}

GateRules makeGateRules(const plan::StreetLayer &streets, std::span<const plan::Estate> estates,
                        const geo::LocalFrame &frame, const std::function<std::span<const geo::Point>(EdgeIndex)> &line)
{
    return Finder(streets, estates, frame).find(line);
}

} // namespace yike::network
