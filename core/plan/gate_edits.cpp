// SPDX-License-Identifier: GPL-3.0-or-later
// Gates opened and locked, with the streets that lead through them.
#include "core/geo/local_frame.h"
#include "core/geo/polygon.h"
#include "core/plan/network_edits.h"
#include "core/plan/street_cut.h"
#include "core/plan/street_draft.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace yike::plan {
namespace {

constexpr double kAtGate = 2;    ///< m: a street that comes so near passes the gate
constexpr double kPathReach = 60; ///< m from a gate to what a new path joins
constexpr std::int64_t kMillimetresPerMetre = 1000;
constexpr std::int64_t kAtEnd = 1000; ///< mm: a street that meets the gate here ends there

double metres(geo::LonLat a, geo::LonLat b)
{
    return static_cast<double>(geo::geodesicMillimetres(a, b)) / static_cast<double>(kMillimetresPerMetre);
}

/// A street's end, by its junction.
struct End {
    NodeId junction;
    geo::LonLat place;
    StreetId street;
};

class GateWork {
public:
    GateWork(StreetDraft &draft, const Estate &estate, const Gate &gate)
        : m_draft(draft),
          m_estate(estate),
          m_gate(gate),
          m_outline(estate.outline)
    {}

    void open()
    {
        if (joinCuts() || !passing().empty())
            return;
        addPath();
    }

    void lock()
    {
        std::vector<MetHere> met;
        for (const Street &street : passing()) {
            const NearestPosition at = nearestPosition(street, m_gate.place);
            const bool atStart = at.offset <= kAtEnd, atEnd = lengthOf(street) - at.offset <= kAtEnd;
            if (atStart && atEnd)
                m_draft.close(street.id); // nothing but the passage
            else if (atStart || atEnd)
                met.push_back({street, atStart, isInside(street)});
            else
                cut(street, at.offset);
        }
        part(met);
    }

private:
    [[nodiscard]] bool ofEstate(const Street &street) const
    {
        return street.access == Access::EstateOnly && street.estate == m_estate.id;
    }
    [[nodiscard]] bool nearGate(geo::LonLat place) const { return metres(place, m_gate.place) <= kAtGate; }
    /// Cheap, before anything geodesic is asked.
    [[nodiscard]] bool maybeNear(const Street &street, double reach) const
    {
        const auto box = geo::boundsOf(std::span<const geo::LonLat>(street.line));
        constexpr double kMetresPerDegree = 111'000;
        const double lat = reach / kMetresPerDegree;
        const double lon = 6 * lat; // wide enough up to 80°
        return box &&
               geo::contains({box->west - lon, box->south - lat, box->east + lon, box->north + lat}, m_gate.place);
    }
    [[nodiscard]] std::vector<Street> within(double reach) const
    {
        return m_draft.where([&](const Street &street) {
            return street.access != Access::Nobody && street.line.size() >= 2 && maybeNear(street, reach) &&
                   nearestPosition(street, m_gate.place).metres <= reach;
        });
    }
    /// Streets on the ground that lead through the gate.
    [[nodiscard]] std::vector<Street> passing() const
    {
        auto streets = within(kAtGate);
        std::erase_if(streets, [](const Street &street) { return street.bridge || street.tunnel; });
        return streets;
    }

    static std::vector<End> endsOf(const std::vector<Street> &streets)
    {
        std::vector<End> ends;
        for (const Street &street : streets) {
            ends.push_back({street.from, street.line.front(), street.id});
            ends.push_back({street.to, street.line.back(), street.id});
        }
        return ends;
    }

    /// Where a street was cut at the gate, two junctions lie on one spot.
    bool joinCuts()
    {
        auto streets = passing();
        auto ends = endsOf(streets);
        std::erase_if(ends, [&](const End &end) { return !end.junction || !nearGate(end.place); });
        bool joined = false;
        for (std::size_t i = 0; i < ends.size(); ++i) {
            for (std::size_t j = i + 1; j < ends.size() && !joined; ++j) {
                if (ends[i].junction == ends[j].junction || ends[i].place != ends[j].place)
                    continue;
                const bool residents = std::ranges::any_of(streets, [&](const Street &street) {
                    return street.access == Access::EstateOnly &&
                           (street.id == ends[i].street || street.id == ends[j].street);
                });
                addStreet(ends[i], ends[j], {ends[i].place, ends[j].place}, residents);
                joined = true;
            }
        }
        return joined;
    }

    void addStreet(const End &from, const End &to, geo::Line line, bool residents)
    {
        Street street;
        street.from = from.junction;
        street.to = to.junction;
        street.line = std::move(line);
        street.length = std::max<std::int64_t>(geo::geodesicMillimetres(street.line), 1);
        street.streetClass = StreetClass::EstatePath;
        street.access = residents ? Access::EstateOnly : Access::Everybody;
        street.estate = residents ? m_estate.id : EstateId{};
        street.name = m_estate.name + m_gate.name;
        m_draft.add(std::move(street));
    }

    void addPath()
    {
        std::optional<End> inside;
        double insideMetres = kPathReach;
        std::optional<Street> outside;
        NearestPosition outsideAt{0, kPathReach};
        for (const Street &street : within(kPathReach)) {
            if (ofEstate(street)) {
                for (const End &end : endsOf({street})) {
                    if (end.junction && metres(end.place, m_gate.place) < insideMetres) {
                        insideMetres = metres(end.place, m_gate.place);
                        inside = end;
                    }
                }
            } else if (street.access == Access::Everybody && !street.bridge && !street.tunnel) {
                const NearestPosition at = nearestPosition(street, m_gate.place);
                if (at.metres < outsideAt.metres) {
                    outsideAt = at;
                    outside = street;
                }
            }
        }
        if (inside && outside)
            addStreetTo(*inside, *outside, outsideAt.offset);
    }

    void addStreetTo(const End &inside, const Street &outside, std::int64_t offset)
    {
        const std::int64_t length = lengthOf(outside);
        End end;
        if (offset <= kAtEnd && outside.from) {
            end = {outside.from, outside.line.front(), outside.id};
        } else if (length - offset <= kAtEnd && outside.to) {
            end = {outside.to, outside.line.back(), outside.id};
        } else {
            auto [first, second] =
                cutAt(outside, std::clamp<std::int64_t>(offset, 1, std::max<std::int64_t>(length - 1, 1)));
            end = {m_draft.newJunction(), first.line.back(), outside.id};
            first.to = second.from = end.junction;
            m_draft.replace(outside.id, {first, second});
        }
        addStreet(inside, end, {inside.place, geo::rounded(m_gate.place), end.place}, true);
    }

    /// A street that ends at the gate.
    struct MetHere {
        Street street;
        bool atStart, inside;
        [[nodiscard]] NodeId junction() const { return atStart ? street.from : street.to; }
    };

    [[nodiscard]] bool isInside(const Street &street) const
    {
        const geo::LonLat middle = cutAt(street, lengthOf(street) / 2).first.line.back();
        return m_outline.bounds() ? m_outline.contains(middle) : ofEstate(street);
    }

    /// Streets within that meet one outside at the gate get a junction of their own there.
    void part(const std::vector<MetHere> &met)
    {
        std::map<NodeId, NodeId> parted;
        for (const MetHere &end : met) {
            const bool leadsOut = std::ranges::any_of(
                met, [&](const MetHere &other) { return !other.inside && other.junction() == end.junction(); });
            if (!end.inside || !leadsOut)
                continue;
            const auto [own, added] = parted.try_emplace(end.junction());
            if (added)
                own->second = m_draft.newJunction();
            Street street = end.street;
            (end.atStart ? street.from : street.to) = own->second;
            m_draft.replace(street.id, {std::move(street)});
        }
    }

    void cut(const Street &street, std::int64_t offset)
    {
        auto [first, second] = cutAt(street, offset);
        first.to = m_draft.newJunction();
        second.from = m_draft.newJunction();
        m_draft.replace(street.id, {first, second});
    }

    StreetDraft &m_draft;
    const Estate &m_estate;
    const Gate &m_gate;
    geo::Region m_outline;
};

} // namespace

Edit setGate(const Plan &plan, ScenarioId scenario, EstateId estate, std::size_t gate, bool open)
{
    StreetDraft draft(plan, scenario);
    const std::string code = open ? "open-gate" : "lock-gate";
    const Estate *before = draft.estate(estate);
    if (before == nullptr || gate >= before->gates.size() || before->gates[gate].open == open)
        return {code, scenario, {}};
    Estate after = *before;
    after.gates[gate].open = open;
    // A gate known by name alone has no street.
    if (geo::isValid(after.gates[gate].place)) {
        GateWork work(draft, after, after.gates[gate]);
        if (open)
            work.open();
        else
            work.lock();
    }
    draft.set(after);
    return std::move(draft).finish(code);
}

} // namespace yike::plan
