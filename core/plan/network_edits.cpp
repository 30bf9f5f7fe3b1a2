// SPDX-License-Identifier: GPL-3.0-or-later
// New ways between junctions and positions on streets; streets closed, reopened and changed.
#include "core/plan/network_edits.h"

#include "core/geo/local_frame.h"
#include "core/plan/street_cut.h"
#include "core/plan/street_draft.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace yike::plan {
namespace {

constexpr std::int64_t kAtJunction = 100; ///< mm

/// An end as it will be: a junction with its place.
struct Landing {
    NodeId junction;
    geo::LonLat place;
};

/// Both ends of the way landed, one after the other: they may lie on one street.
class Lander {
public:
    Lander(StreetDraft &draft, const NewWay &way) : m_draft(draft), m_ends{way.from, way.to}
    {
        for (WayEnd &end : m_ends)
            settle(end);
    }

    std::optional<std::array<Landing, 2>> land()
    {
        std::array<Landing, 2> landings;
        for (std::size_t i = 0; i < m_ends.size(); ++i) {
            const auto known = m_ends[i].junction ? placeOf(m_ends[i].junction) : std::nullopt;
            if (known)
                landings[i] = {m_ends[i].junction, *known};
            else if (m_ends[i].junction || m_draft.find(m_ends[i].street) == nullptr)
                return std::nullopt;
        }
        const bool same = m_ends[0] == m_ends[1];
        if (same)
            return std::nullopt;
        // The nodes first: streets take higher ids, and those raise the project's counter.
        for (std::size_t i = 0; i < m_ends.size(); ++i)
            if (!m_ends[i].junction)
                landings[i].junction = m_draft.newJunction();
        cut(landings);
        return landings;
    }

    /// The estate whose residents alone come to both ends; 0 = everybody does.
    [[nodiscard]] EstateId estate() const
    {
        const auto one = estateAt(m_ends[0]), other = estateAt(m_ends[1]);
        return one == other ? one : EstateId{};
    }

private:
    /// A position at the very end of a street is the junction there.
    void settle(WayEnd &end) const
    {
        if (end.junction)
            end = atJunction(end.junction);
        const Street *street = end.junction ? nullptr : m_draft.find(end.street);
        if (street == nullptr || street->line.size() < 2)
            return;
        const std::int64_t length = lengthOf(*street);
        end.offset = std::clamp<std::int64_t>(end.offset, 0, length);
        if (end.offset < kAtJunction && street->from)
            end = atJunction(street->from);
        else if (length - end.offset < kAtJunction && street->to)
            end = atJunction(street->to);
        else
            end.offset = std::clamp<std::int64_t>(end.offset, 1, length - 1);
    }

    [[nodiscard]] std::optional<geo::LonLat> placeOf(NodeId junction) const
    {
        std::optional<geo::LonLat> place;
        m_draft.forEach([&](const Street &street) {
            if (!place && !street.line.empty() && street.from == junction)
                place = street.line.front();
            if (!place && !street.line.empty() && street.to == junction)
                place = street.line.back();
        });
        return place;
    }

    void cut(std::array<Landing, 2> &landings)
    {
        const bool onOne = !m_ends[0].junction && !m_ends[1].junction && m_ends[0].street == m_ends[1].street;
        if (onOne) {
            const std::size_t low = m_ends[0].offset < m_ends[1].offset ? 0 : 1;
            const Street street = *m_draft.find(m_ends[0].street);
            auto [first, rest] = cutAt(street, m_ends[low].offset);
            auto [middle, last] = cutAt(rest, m_ends[1 - low].offset - m_ends[low].offset);
            tie(first, middle, landings[low]);
            tie(middle, last, landings[1 - low]);
            std::vector<Street> parts{std::move(first), std::move(middle), std::move(last)};
            shareWait(street, parts);
            m_draft.replace(street.id, std::move(parts));
            return;
        }
        for (std::size_t i = 0; i < m_ends.size(); ++i) {
            if (m_ends[i].junction)
                continue;
            const Street street = *m_draft.find(m_ends[i].street);
            auto [first, second] = cutAt(street, m_ends[i].offset);
            tie(first, second, landings[i]);
            m_draft.replace(street.id, {first, second});
        }
    }

    static void tie(Street &before, Street &after, Landing &landing)
    {
        before.to = after.from = landing.junction;
        landing.place = before.line.back();
    }

    [[nodiscard]] EstateId estateAt(const WayEnd &end) const
    {
        std::optional<EstateId> estate;
        const auto take = [&](const Street &street) {
            const EstateId own = street.access == Access::EstateOnly ? street.estate : EstateId{};
            estate = !estate || *estate == own ? own : EstateId{};
        };
        if (!end.junction)
            take(*m_draft.find(end.street));
        else
            m_draft.forEach([&](const Street &street) {
                if (street.from == end.junction || street.to == end.junction)
                    take(street);
            });
        return estate.value_or(EstateId{});
    }

    StreetDraft &m_draft;
    std::array<WayEnd, 2> m_ends;
};

void describe(Street &street, const NewWay &way)
{
    switch (way.kind) {
    case WayKind::Footbridge:
        street.streetClass = StreetClass::Footbridge;
        street.bridge = true;
        street.level = 1;
        break;
    case WayKind::Underpass:
        street.streetClass = StreetClass::Underpass;
        street.tunnel = true;
        street.level = -1;
        break;
    case WayKind::Crossing:
        street.streetClass = StreetClass::Crossing;
        street.crossing = way.crossing;
        break;
    case WayKind::Path:
        street.streetClass = StreetClass::Footway;
        street.grade = way.grade;
        break;
    case WayKind::Steps:
        street.streetClass = StreetClass::Steps;
        street.grade = way.grade;
        break;
    }
    street.name = way.name;
}

/// The way's line between two landings; without places that are none.
geo::Line lineOf(const NewWay &way, const std::array<Landing, 2> &ends)
{
    geo::Line line{ends[0].place};
    for (const geo::LonLat &place : way.between)
        if (geo::isValid(place) && geo::rounded(place) != line.back())
            line.push_back(geo::rounded(place));
    line.push_back(ends[1].place);
    return line;
}

} // namespace

Edit addWay(const Plan &plan, ScenarioId scenario, const NewWay &way)
{
    StreetDraft draft(plan, scenario);
    Lander lander(draft, way);
    const auto nothing = [&] { return Edit{"add-way", scenario, {}}; };
    const auto usable = [&](const WayEnd &end) {
        const Street *street = draft.find(end.street);
        return end.junction || (street != nullptr && street->line.size() >= 2 && lengthOf(*street) > 1);
    };
    if (!usable(way.from) || !usable(way.to))
        return nothing();
    Street street;
    describe(street, way);
    street.estate = lander.estate();
    street.access = street.estate ? Access::EstateOnly : Access::Everybody;
    const auto ends = lander.land();
    if (!ends)
        return nothing();
    street.from = (*ends)[0].junction;
    street.to = (*ends)[1].junction;
    street.line = lineOf(way, *ends);
    street.length = std::max<std::int64_t>(geo::geodesicMillimetres(street.line), 1);
    draft.add(std::move(street));
    return std::move(draft).finish("add-way");
}

Edit closeStreet(const Plan &plan, ScenarioId scenario, StreetId street)
{
    StreetDraft draft(plan, scenario);
    if (draft.find(street) != nullptr)
        draft.close(street);
    return std::move(draft).finish("close-street");
}

Edit reopenStreet(const Plan &plan, ScenarioId scenario, StreetId street)
{
    StreetDraft draft(plan, scenario);
    draft.reopen(street);
    return std::move(draft).finish("reopen-street");
}

Edit changeStreet(const Plan &plan, ScenarioId scenario, const Street &after)
{
    StreetDraft draft(plan, scenario);
    if (const Street *before = draft.find(after.id)) {
        Street changed = after;
        changed.from = before->from;
        changed.to = before->to;
        changed.line = before->line;
        changed.length = before->length;
        draft.set(changed);
    }
    return std::move(draft).finish("edit-street");
}

Edit forbidSteps(const Plan &plan, ScenarioId scenario)
{
    StreetDraft draft(plan, scenario);
    const auto steps = draft.where([](const Street &street) {
        return isSteps(street.streetClass) && street.streetClass != StreetClass::RampedSteps; // the ramp stays
    });
    for (const Street &street : steps)
        draft.close(street.id);
    return std::move(draft).finish("forbid-steps");
}

const Street *streetThrough(const Plan &plan, ScenarioId scenario, StreetId street)
{
    const Scenario *seen = plan.scenario(scenario);
    for (int depth = 0; seen != nullptr && depth < kMostScenariosDeep; ++depth) {
        if (holds(seen->closedStreets, street))
            return nullptr;
        const auto own = std::ranges::find(seen->addedStreets, street, &Street::id);
        if (own != seen->addedStreets.end())
            return &*own;
        seen = plan.scenario(seen->base);
    }
    const auto &streets = plan.streets->streets;
    const auto at = std::ranges::lower_bound(streets, street, {}, &Street::id);
    return at != streets.end() && at->id == street ? &*at : nullptr;
}

const Estate *estateThrough(const Plan &plan, ScenarioId scenario, EstateId estate)
{
    const Scenario *seen = plan.scenario(scenario);
    for (int depth = 0; seen != nullptr && depth < kMostScenariosDeep; ++depth) {
        if (const auto at = seen->estates.find(estate); at != seen->estates.end())
            return &at->second.after;
        seen = plan.scenario(seen->base);
    }
    const auto at = std::ranges::lower_bound(plan.estates, estate, {}, &Estate::id);
    return at != plan.estates.end() && at->id == estate ? &*at : nullptr;
}

} // namespace yike::plan
