// SPDX-License-Identifier: GPL-3.0-or-later
// What the figures come from, as the scenario sees it: people, outlets, streets, areas, rulebook, parameters, scenario, base map.
#include "core/report/figure_hash.h"

#include <algorithm>

namespace yike::report {
namespace {

using plan::Plan;

SectionPrint section(std::string_view code, FigureHash &hash, std::size_t items)
{
    return {std::string(code), hash.hex(), static_cast<std::int64_t>(items)};
}

void addLine(FigureHash &hash, const geo::Line &line) { hash.addAll(line); }

void addPolygon(FigureHash &hash, const geo::Polygon &polygon)
{
    hash.add(polygon.size());
    for (const geo::Line &ring : polygon)
        addLine(hash, ring);
}

void addOutlet(FigureHash &hash, const plan::Outlet &o)
{
    hash.add(o.id).add(o.key).add(o.name).add(o.address).add(o.place).add(o.match).add(o.services.size());
    for (const plan::OutletService &s : o.services) {
        hash.add(s.service).add(s.capacity).add(s.area).add(s.used).add(s.pool).add(s.share);
        hash.add(s.fromMinute).add(s.toMinute).add(s.room).add(s.nursing);
    }
    hash.add(o.status).add(o.openTo).add(o.estate).add(o.community).add(o.area).add(o.chain).add(o.hours).add(o.staff);
    hash.add(o.checked).add(o.creditCode).add(o.stage).add(o.cost).add(o.lead).add(o.premises);
}

void addArea(FigureHash &hash, const plan::Area &a)
{
    hash.add(a.id).add(a.kind).add(a.name).add(a.code).add(a.parent).add(a.outline.size());
    for (const geo::Polygon &polygon : a.outline)
        addPolygon(hash, polygon);
    hash.addAll(a.members).add(a.batch).add(a.status).add(a.operatorName).add(a.type).addAll(a.schools);
}

void addStreet(FigureHash &hash, const plan::Street &s)
{
    hash.add(s.id).add(s.from).add(s.to);
    addLine(hash, s.line);
    hash.add(s.length).add(s.streetClass).add(s.access).add(s.estate).add(s.crossing).add(s.grade).add(s.climb);
    hash.add(s.descent).add(s.delay).add(s.level).add(s.oneway).add(s.bridge).add(s.tunnel).add(s.name);
}

SectionPrint project(const Plan &plan)
{
    FigureHash hash;
    const plan::ProjectInfo &info = plan.info;
    hash.add(info.name).add(info.district).add(info.baseDate).add(info.populationDefinition).add(info.madeUp);
    hash.add(info.mapApproval).add(plan.sources.size());
    for (const plan::DataSource &s : plan.sources)
        hash.add(s.role).add(s.name).add(s.date).add(s.definition).add(s.licence).add(s.sha256).add(s.rows).add(s.used);
    return section("project", hash, plan.sources.size());
}

SectionPrint people(const Plan &plan)
{
    FigureHash hash;
    for (const plan::Residence &r : plan.residences) {
        hash.add(r.id).add(r.name).add(r.place);
        for (const base::People people : r.people)
            hash.add(people);
        hash.add(r.households).add(r.estimated).add(r.estate).add(r.community).add(r.building);
    }
    const auto addBasis = [&](const plan::PopulationBasis &basis) {
        hash.add(basis.kind).add(basis.source).add(basis.date);
    };
    addBasis(plan.info.population.all);
    for (const auto &[band, basis] : plan.info.population.bands) {
        hash.add(band);
        addBasis(basis);
    }
    return section("people", hash, plan.residences.size());
}

SectionPrint outlets(const Plan &plan)
{
    FigureHash hash;
    for (const plan::Outlet &outlet : plan.outlets)
        addOutlet(hash, outlet);
    return section("outlets", hash, plan.outlets.size());
}

SectionPrint streets(const Plan &plan)
{
    FigureHash hash;
    for (const plan::Street &street : plan.streets->streets)
        addStreet(hash, street);
    for (const plan::Barrier &barrier : plan.streets->barriers) {
        hash.add(barrier.kind);
        addLine(hash, barrier.line);
    }
    for (const plan::Estate &estate : plan.estates) {
        hash.add(estate.id).add(estate.name).add(estate.walled);
        addPolygon(hash, estate.outline);
        for (const plan::Gate &gate : estate.gates)
            hash.add(gate.place).add(gate.name).add(gate.open).add(gate.use).add(gate.access).add(gate.hours);
    }
    return section("streets", hash, plan.streets->streets.size());
}

SectionPrint areas(const Plan &plan)
{
    FigureHash hash;
    for (const plan::Area &area : plan.areas)
        addArea(hash, area);
    return section("areas", hash, plan.areas.size());
}

SectionPrint rulebook(const norms::Rulebook &book)
{
    FigureHash hash;
    for (const norms::Service &s : book.services)
        hash.add(s.code)
            .add(s.commerce)
            .add(s.partOf)
            .add(s.commercial)
            .add(s.capacityUnit)
            .add(s.users)
            .add(s.basicKind);
    for (const norms::Norm &n : book.norms) {
        hash.add(n.id).add(n.service).add(n.tier).add(n.applies).add(n.measure).add(n.unit).add(n.limit).add(
            n.straight);
        hash.add(n.users).add(n.share).add(n.amount).add(n.per).add(n.perBands).add(n.minimumSize).add(n.number);
        hash.add(n.clause).add(n.verification).add(n.overridden ? n.overridden->reason : std::string());
        hash.add(n.population ? n.population->least : -1).add(n.population ? n.population->most : -1);
    }
    for (const norms::Target &target : book.targets)
        hash.add(target.norm).add(target.perMille).add(target.setBy.zh);
    return section("rulebook", hash, book.norms.size());
}

SectionPrint parameters(const plan::Parameters &parameters)
{
    FigureHash hash;
    for (const norms::Walker &w : parameters.walkers) {
        hash.add(w.kind).add(w.speed).add(w.stairsUp).add(w.stairsDown).add(w.signalDelay).add(w.crossingDelay);
        hash.add(w.slope).add(w.steepest).add(w.gradeTable.size());
        for (const norms::GradeFactor &grade : w.gradeTable)
            hash.add(grade.grade).add(grade.factor);
    }
    hash.add(parameters.accessLimit).add(parameters.estatePathFactor).add(parameters.uncheckedAfterMonths);
    for (const std::int32_t weight : parameters.e2sfcaWeights)
        hash.add(weight);
    const plan::Projection &projection = parameters.projection;
    hash.add(projection.planYear).add(projection.births).add(projection.birthTrend);
    for (const std::int32_t migration : projection.migration)
        hash.add(migration);
    return section("parameters", hash, parameters.walkers.size());
}

/// What it does is in outlets and streets; here is which it is, what it says of itself, and what it stands on.
SectionPrint scenario(const Plan &plan, plan::ScenarioId id)
{
    FigureHash hash;
    std::size_t changes = 0;
    const plan::Scenario *scenario = plan.scenario(id);
    for (int depth = 0; scenario != nullptr && depth < plan::kMostScenariosDeep; ++depth) {
        hash.add(scenario->nameZh).add(scenario->nameEn).add(scenario->noteZh).add(scenario->noteEn);
        for (const auto &[outlet, change] : scenario->outlets) {
            hash.add(outlet).add(change.after.has_value());
            if (change.after)
                addOutlet(hash, *change.after);
        }
        for (const auto &[estate, change] : scenario->estates)
            for (const plan::Gate &gate : change.after.gates)
                hash.add(estate).add(gate.place).add(gate.open);
        for (const plan::Street &street : scenario->addedStreets)
            addStreet(hash, street);
        hash.addAll(scenario->closedStreets);
        changes += scenario->outlets.size() + scenario->estates.size() + scenario->addedStreets.size() +
                   scenario->closedStreets.size();
        scenario = plan.scenario(scenario->base);
    }
    return section("scenario", hash, changes);
}

SectionPrint baseMap(const plan::BaseMap &map)
{
    FigureHash hash;
    for (const plan::Building &each : map.buildings) {
        hash.add(each.id).add(each.storeys).add(each.use).add(each.year).add(each.name);
        addPolygon(hash, each.outline);
    }
    for (const plan::MapLine &each : map.lines) {
        hash.add(each.kind).add(each.name);
        addLine(hash, each.line);
    }
    for (const plan::MapGround &each : map.grounds) {
        hash.add(each.kind).add(each.name);
        for (const geo::Polygon &polygon : each.outline)
            addPolygon(hash, polygon);
    }
    for (const plan::MapLabel &each : map.labels)
        hash.add(each.kind).add(each.place).add(each.name);
    return section("base-map", hash, map.buildings.size());
}

std::string eight(FigureHash &hash) { return hash.hex().substr(0, 8); }

} // namespace

std::string printOf(const plan::Outlet &outlet)
{
    FigureHash hash;
    addOutlet(hash, outlet);
    return eight(hash);
}

std::string printOf(const plan::Area &area)
{
    FigureHash hash;
    addArea(hash, area);
    return eight(hash);
}

std::vector<SectionPrint> inputPrints(const Content &content)
{
    const analysis::Situation &situation = *content.assessment->situation;
    const Plan &plan = *situation.plan;
    return {project(plan),
            people(plan),
            outlets(plan),
            streets(plan),
            areas(plan),
            rulebook(*situation.rulebook),
            parameters(plan.parameters),
            scenario(plan, situation.scenario),
            baseMap(*plan.baseMap)};
}

} // namespace yike::report
