// SPDX-License-Identifier: GPL-3.0-or-later
// Objects of a plan to JSON.
#include "core/store/codes.h"
#include "core/store/plan_json.h"

namespace yike::store {
namespace {

Json placeJson(geo::LonLat place) { return Json::array({place.lon, place.lat}); }

Json lineJson(const geo::Line &line)
{
    Json out = Json::array();
    for (const geo::LonLat &place : line)
        out.push_back(placeJson(place));
    return out;
}

Json polygonJson(const geo::Polygon &polygon)
{
    Json out = Json::array();
    for (const geo::Line &ring : polygon)
        out.push_back(lineJson(ring));
    return out;
}

template <typename Id>
Json idsJson(const std::vector<Id> &ids)
{
    Json out = Json::array();
    for (const Id id : ids)
        out.push_back(id.value);
    return out;
}

Json walkerJson(const norms::Walker &walker)
{
    Json table = Json::array();
    for (const norms::GradeFactor &line : walker.gradeTable)
        table.push_back(Json::array({line.grade, line.factor}));
    return {{"kind", norms::code(walker.kind)},   {"speed", walker.speed},
            {"stairs_up", walker.stairsUp},       {"stairs_down", walker.stairsDown},
            {"signal_delay", walker.signalDelay}, {"crossing_delay", walker.crossingDelay},
            {"slope", codeOf(walker.slope)},      {"grade_table", table},
            {"steepest", walker.steepest},        {"source", walker.source}};
}

Json basisJson(const plan::PopulationBasis &basis)
{
    return {{"kind", codeOf(basis.kind)}, {"source", basis.source}, {"date", basis.date}};
}

Json populationJson(const plan::PopulationBases &population)
{
    Json bands = Json::object();
    for (const auto &[band, basis] : population.bands)
        bands[norms::code(band)] = basisJson(basis);
    return {{"all", basisJson(population.all)},
            {"bands", bands},
            {"census",
             {{"under15", population.census.under15},
              {"aged60", population.census.aged60},
              {"aged65", population.census.aged65}}}};
}

Json issueJson(const base::Issue &issue)
{
    Json out{{"code", codeOf(issue.code)}, {"severity", codeOf(issue.severity)},
             {"args", issue.args},         {"source", issue.source},
             {"row", issue.row},           {"object", issue.object}};
    if (issue.lon && issue.lat)
        out["place"] = placeJson({*issue.lon, *issue.lat});
    return out;
}

} // namespace

Json toJson(const plan::Outlet &outlet)
{
    Json services = Json::array();
    for (const plan::OutletService &each : outlet.services)
        services.push_back({{"service", each.service},
                            {"capacity", each.capacity},
                            {"area", each.area},
                            {"used", each.used},
                            {"pool", each.pool},
                            {"share", each.share},
                            {"from_minute", each.fromMinute},
                            {"to_minute", each.toMinute},
                            {"room", each.room},
                            {"nursing", each.nursing}});
    return {{"id", outlet.id.value},
            {"key", outlet.key},
            {"name", outlet.name},
            {"address", outlet.address},
            {"place", placeJson(outlet.place)},
            {"match", codeOf(outlet.match)},
            {"services", services},
            {"status", codeOf(outlet.status)},
            {"open_to", codeOf(outlet.openTo)},
            {"estate", outlet.estate.value},
            {"community", outlet.community.value},
            {"area", outlet.area},
            {"chain", outlet.chain},
            {"hours", outlet.hours},
            {"staff", outlet.staff},
            {"checked", outlet.checked},
            {"credit_code", outlet.creditCode},
            {"remark", outlet.remark},
            {"stage", outlet.stage},
            {"cost", outlet.cost},
            {"lead", outlet.lead},
            {"contact", outlet.contact},
            {"premises", outlet.premises.value}};
}

Json toJson(const plan::Residence &residence)
{
    return {{"id", residence.id.value},
            {"key", residence.key},
            {"name", residence.name},
            {"place", placeJson(residence.place)},
            {"people", residence.people},
            {"households", residence.households},
            {"estimated", residence.estimated},
            {"estate", residence.estate.value},
            {"community", residence.community.value},
            {"building", residence.building}};
}

Json toJson(const plan::Area &area)
{
    Json outline = Json::array();
    for (const geo::Polygon &polygon : area.outline)
        outline.push_back(polygonJson(polygon));
    return {{"id", area.id.value},
            {"kind", codeOf(area.kind)},
            {"name", area.name},
            {"code", area.code},
            {"parent", area.parent.value},
            {"outline", outline},
            {"members", idsJson(area.members)},
            {"batch", area.batch},
            {"status", codeOf(area.status)},
            {"operator", area.operatorName},
            {"type", codeOf(area.type)},
            {"origin", codeOf(area.origin)},
            {"schools", idsJson(area.schools)}};
}

Json toJson(const plan::Estate &estate)
{
    Json gates = Json::array();
    for (const plan::Gate &gate : estate.gates)
        gates.push_back({{"place", placeJson(gate.place)},
                         {"name", gate.name},
                         {"open", gate.open},
                         {"use", codeOf(gate.use)},
                         {"access", codeOf(gate.access)},
                         {"hours", gate.hours}});
    return {{"id", estate.id.value},
            {"name", estate.name},
            {"outline", polygonJson(estate.outline)},
            {"walled", estate.walled},
            {"gates", gates}};
}

Json toJson(const plan::Street &street)
{
    return {{"id", street.id.value},
            {"from", street.from.value},
            {"to", street.to.value},
            {"line", lineJson(street.line)},
            {"length", street.length},
            {"class", codeOf(street.streetClass)},
            {"access", codeOf(street.access)},
            {"estate", street.estate.value},
            {"crossing", codeOf(street.crossing)},
            {"grade", street.grade},
            {"climb", street.climb},
            {"descent", street.descent},
            {"delay", street.delay},
            {"level", street.level},
            {"oneway", street.oneway},
            {"bridge", street.bridge},
            {"tunnel", street.tunnel},
            {"way", street.way},
            {"name", street.name}};
}

Json toJson(const std::map<plan::EstateId, plan::EstateOverride> &estates)
{
    Json out = Json::array();
    for (const auto &[id, change] : estates)
        out.push_back({{"before", toJson(change.before)}, {"after", toJson(change.after)}});
    return out;
}

Json toJson(const plan::Scenario &scenario)
{
    Json outlets = Json::array();
    for (const auto &[id, change] : scenario.outlets)
        outlets.push_back({{"outlet", id.value},
                           {"before", change.before ? toJson(*change.before) : Json()},
                           {"after", change.after ? toJson(*change.after) : Json()}});
    Json added = Json::array();
    for (const plan::Street &street : scenario.addedStreets)
        added.push_back(toJson(street));
    return {{"id", scenario.id.value},
            {"name_zh", scenario.nameZh},
            {"name_en", scenario.nameEn},
            {"note_zh", scenario.noteZh},
            {"note_en", scenario.noteEn},
            {"outlets", outlets},
            {"estates", toJson(scenario.estates)},
            {"added_streets", added},
            {"closed_streets", idsJson(scenario.closedStreets)},
            {"base", scenario.base.value},
            {"locked", scenario.locked}};
}

Json toJson(const plan::ProjectInfo &info)
{
    Json json{{"name", info.name},
              {"district", info.district},
              {"base_date", info.baseDate},
              {"population_definition", info.populationDefinition},
              {"made_up", info.madeUp},
              {"seed", info.seed},
              {"population", populationJson(info.population)}};
    if (!info.mapApproval.empty()) // files of earlier versions know no such field
        json["map_approval"] = info.mapApproval;
    return json;
}

Json toJson(const plan::Parameters &parameters)
{
    Json walkers = Json::array();
    for (const norms::Walker &walker : parameters.walkers)
        walkers.push_back(walkerJson(walker));
    return {{"walkers", walkers},
            {"access_limit", parameters.accessLimit},
            {"estate_path_factor", parameters.estatePathFactor},
            {"e2sfca_weights", parameters.e2sfcaWeights},
            {"unchecked_after_months", parameters.uncheckedAfterMonths},
            {"rulebook", Json::parse(norms::writeChoice(parameters.rulebook))},
            {"projection",
             {{"plan_year", parameters.projection.planYear},
              {"births", parameters.projection.births},
              {"birth_trend", parameters.projection.birthTrend},
              {"migration", parameters.projection.migration}}}};
}

Json toJson(const std::vector<plan::DataSource> &sources)
{
    Json out = Json::array();
    for (const plan::DataSource &source : sources)
        out.push_back({{"role", source.role},
                       {"name", source.name},
                       {"date", source.date},
                       {"definition", source.definition},
                       {"licence", source.licence},
                       {"sha256", source.sha256},
                       {"rows", source.rows},
                       {"used", source.used}});
    return out;
}

Json toJson(const std::vector<base::Issue> &issues)
{
    Json out = Json::array();
    for (const base::Issue &issue : issues)
        out.push_back(issueJson(issue));
    return out;
}

std::string dump(const Json &json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

} // namespace yike::store
