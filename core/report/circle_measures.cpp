// SPDX-License-Identifier: GPL-3.0-or-later
// The scenario's changes as measures: outlets, ways that are new or closed, gates.
#include "core/geo/local_frame.h"
#include "core/plan/network_edits.h"
#include "core/report/circle_sheet.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace yike::report {
namespace {

constexpr double kOnIt = 30; ///< cm: a part was rounded when it was cut off

MeasureKind kindOf(const plan::OutletOverride &change)
{
    using enum plan::OutletStatus;
    if (!change.before)
        return MeasureKind::NewOutlet;
    if (!change.after || (change.after->status == Closed && change.before->status != Closed))
        return MeasureKind::Closed;
    const auto known = [&](const plan::OutletService &each) {
        return std::ranges::contains(change.before->services, each.service, &plan::OutletService::service);
    };
    if (!std::ranges::all_of(change.after->services, known))
        return MeasureKind::MoreServices;
    return change.after->place != change.before->place ? MeasureKind::Moved : MeasureKind::Altered;
}

SheetMeasure measureOf(plan::OutletId id, const plan::OutletOverride &change)
{
    const plan::Outlet &outlet = change.after ? *change.after : *change.before;
    SheetMeasure measure;
    measure.kind = kindOf(change);
    measure.object = id.value;
    measure.name = outlet.name;
    measure.place = outlet.place;
    for (const plan::OutletService &each : outlet.services) {
        const bool old = measure.kind == MeasureKind::MoreServices &&
                         std::ranges::contains(change.before->services, each.service, &plan::OutletService::service);
        if (old)
            continue;
        if (measure.services.empty()) {
            measure.capacity = each.capacity;
            measure.area = each.area;
        }
        measure.services.push_back(each.service);
    }
    if (measure.kind != MeasureKind::MoreServices && outlet.area > 0)
        measure.area = outlet.area;
    measure.cost = outlet.cost;
    measure.stage = outlet.stage;
    measure.lead = outlet.lead;
    measure.premises = outlet.premises;
    return measure;
}

double distanceTo(const std::vector<geo::Point> &line, geo::Point point)
{
    double best = INFINITY;
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        const double x = line[i].x, y = line[i].y, dx = line[i + 1].x - x, dy = line[i + 1].y - y;
        const double squared = dx * dx + dy * dy;
        const double along =
            squared > 0 ? std::clamp(((point.x - x) * dx + (point.y - y) * dy) / squared, 0.0, 1.0) : 0.0;
        best = std::min(best, std::hypot(point.x - x - along * dx, point.y - y - along * dy));
    }
    return best;
}

std::vector<geo::Point> projected(const geo::Line &line, const geo::LocalFrame &frame)
{
    std::vector<geo::Point> points;
    for (const geo::LonLat place : line)
        points.push_back(frame.toLocal(place));
    return points;
}

SheetMeasure wayOf(const plan::Street &street, MeasureKind kind)
{
    SheetMeasure measure;
    measure.kind = kind;
    measure.object = street.id.value;
    measure.name = street.name;
    measure.line = street.line;
    if (!street.line.empty())
        measure.place = street.line[street.line.size() / 2];
    measure.length = street.length;
    return measure;
}

/// A street that was only cut for a junction is no measure: its parts lie on it and make it up.
void addWays(const plan::Scenario &scenario, const plan::Plan *present, const geo::LocalFrame &frame,
             std::vector<SheetMeasure> &measures)
{
    struct Closed {
        const plan::Street *street;
        std::vector<geo::Point> line;
        std::int64_t parts; ///< mm
    };
    std::vector<Closed> closed;
    if (present != nullptr)
        for (const plan::StreetId id : scenario.closedStreets)
            if (const plan::Street *street = plan::streetThrough(*present, {}, id))
                closed.push_back({street, projected(street->line, frame), 0});
    for (const plan::Street &street : scenario.addedStreets) {
        if (present != nullptr && plan::streetThrough(*present, {}, street.id) != nullptr)
            continue; // takes the place of a present one: its course is the same
        const auto points = projected(street.line, frame);
        const auto whole = std::ranges::find_if(closed, [&](const Closed &each) {
            return std::ranges::all_of(points, [&](geo::Point p) { return distanceTo(each.line, p) <= kOnIt; });
        });
        if (whole != closed.end())
            whole->parts += street.length;
        else
            measures.push_back(wayOf(street, MeasureKind::NewWay));
    }
    for (const Closed &each : closed)
        if (each.parts < each.street->length - each.street->length / 50)
            measures.push_back(wayOf(*each.street, MeasureKind::ClosedWay));
}

bool lets(const plan::Gate &gate) { return gate.open && gate.access != plan::GateAccess::Residents; }

void addGates(const plan::Scenario &scenario, std::vector<SheetMeasure> &measures)
{
    for (const auto &[id, change] : scenario.estates)
        for (std::size_t i = 0; i < change.after.gates.size(); ++i) {
            const plan::Gate &gate = change.after.gates[i];
            const bool before = i < change.before.gates.size() && lets(change.before.gates[i]);
            if (lets(gate) == before)
                continue;
            SheetMeasure measure;
            measure.kind = before ? MeasureKind::LockedGate : MeasureKind::OpenedGate;
            measure.object = id.value;
            measure.name = gate.name;
            measure.estate = change.after.name;
            measure.place = gate.place;
            measures.push_back(std::move(measure));
        }
}

bool standsIn(geo::LonLat place, plan::AreaId area, const analysis::AreaIndex &areas)
{
    plan::Outlet probe;
    probe.place = place;
    const analysis::Slot slot = areas.slotOf(area);
    return slot != 0 && std::ranges::contains(areas.slotsOf(probe), slot);
}

} // namespace

std::string_view code(MeasureKind kind)
{
    constexpr std::array<std::string_view, 9> kCodes{"new-outlet", "more-services", "altered",
                                                     "moved",      "closed",        "new-way",
                                                     "closed-way", "opened-gate",   "locked-gate"};
    return kCodes[static_cast<std::size_t>(kind)];
}

std::vector<SheetMeasure> measuresOf(const Content &content)
{
    std::vector<SheetMeasure> measures;
    const analysis::Situation &situation = *content.assessment->situation;
    const plan::Scenario *scenario = situation.plan->scenario(situation.scenario);
    if (scenario == nullptr)
        return measures;
    for (const auto &[id, change] : scenario->outlets)
        if (change.before || change.after)
            measures.push_back(measureOf(id, change));
    addWays(*scenario, content.present ? content.present->situation->plan.get() : nullptr, *situation.frame, measures);
    addGates(*scenario, measures);
    return measures;
}

bool liesIn(const SheetMeasure &measure, plan::AreaId area, const analysis::AreaIndex &areas)
{
    if (measure.line.empty())
        return standsIn(measure.place, area, areas);
    return standsIn(measure.line.front(), area, areas) || standsIn(measure.place, area, areas) ||
           standsIn(measure.line.back(), area, areas);
}

} // namespace yike::report
