// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of a street are known by lying on it.
#include "ui/render/network_changes.h"

#include "core/plan/network_edits.h"
#include "ui/render/street_pick.h"

#include <algorithm>

namespace yike::render {

namespace {

constexpr double kOnIt = 30; ///< cm: a part was rounded when it was cut off

std::vector<geo::Point> projected(const geo::Line &line, const geo::LocalFrame &frame)
{
    std::vector<geo::Point> points;
    points.reserve(line.size());
    for (const geo::LonLat place : line)
        points.push_back(frame.toLocal(place));
    return points;
}

bool liesOn(const ChangedStreet &part, const ChangedStreet &whole)
{
    return std::ranges::all_of(part.line, [&](geo::Point point) { return distanceTo(whole.line, point) <= kOnIt; });
}

/// A closed street with the length its parts have in all.
struct Closed {
    ChangedStreet shown;
    std::int64_t length = 0, parts = 0; ///< mm
};

std::vector<Closed> closedBy(const plan::Plan &plan, const plan::Scenario &scenario, const geo::LocalFrame &frame)
{
    std::vector<Closed> closed;
    for (const plan::StreetId id : scenario.closedStreets)
        if (const plan::Street *street = plan::streetThrough(plan, {}, id))
            closed.push_back({{id, projected(street->line, frame), true}, street->length});
    return closed;
}

} // namespace

std::vector<ChangedStreet> networkChanges(const plan::Plan &plan, plan::ScenarioId through,
                                          const geo::LocalFrame &frame)
{
    std::vector<ChangedStreet> changes;
    if (const plan::Scenario *scenario = plan.scenario(through)) {
        std::vector<Closed> closed = closedBy(plan, *scenario, frame);
        for (const plan::Street &street : scenario->addedStreets) {
            if (plan::streetThrough(plan, {}, street.id) != nullptr)
                continue; // takes the place of a present one: its course is the same
            ChangedStreet added{street.id, projected(street.line, frame), false};
            const auto whole =
                std::ranges::find_if(closed, [&](const Closed &each) { return liesOn(added, each.shown); });
            if (whole != closed.end())
                whole->parts += street.length;
            else
                changes.push_back(std::move(added));
        }
        for (Closed &each : closed)
            if (each.parts < each.length - each.length / 50)
                changes.push_back(std::move(each.shown));
    }
    for (const plan::Street &street : plan.streets->streets)
        if (street.access == plan::Access::Nobody)
            changes.push_back({street.id, projected(street.line, frame), true});
    return changes;
}

} // namespace yike::render
