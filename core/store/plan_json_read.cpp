// SPDX-License-Identifier: GPL-3.0-or-later
// JSON to objects of a plan: whatever does not fit gives nothing, never an exception.
#include "core/store/plan_json.h"
#include "core/store/plan_json_get.h"

#include <cstdlib>

namespace yike::store {

plan::Outlet makeOutlet(const Json &json)
{
    plan::Outlet outlet;
    getId(json, "id", outlet.id);
    get(json, "key", outlet.key);
    get(json, "name", outlet.name);
    get(json, "address", outlet.address);
    outlet.place = placeFrom(json.at("place"));
    getCode(json, "match", outlet.match);
    for (const Json &each : json.at("services")) {
        plan::OutletService &service = outlet.services.emplace_back();
        get(each, "service", service.service);
        get(each, "capacity", service.capacity);
        get(each, "area", service.area);
        get(each, "used", service.used);
        get(each, "pool", service.pool);
        get(each, "share", service.share);
        get(each, "from_minute", service.fromMinute);
        get(each, "to_minute", service.toMinute);
        get(each, "room", service.room);
        get(each, "nursing", service.nursing);
    }
    getCode(json, "status", outlet.status);
    getCode(json, "open_to", outlet.openTo);
    getId(json, "estate", outlet.estate);
    getId(json, "community", outlet.community);
    get(json, "area", outlet.area);
    get(json, "chain", outlet.chain);
    get(json, "hours", outlet.hours);
    get(json, "staff", outlet.staff);
    get(json, "checked", outlet.checked);
    get(json, "credit_code", outlet.creditCode);
    get(json, "remark", outlet.remark);
    get(json, "stage", outlet.stage);
    get(json, "cost", outlet.cost);
    get(json, "lead", outlet.lead);
    get(json, "contact", outlet.contact);
    getId(json, "premises", outlet.premises);
    return outlet;
}

plan::Street makeStreet(const Json &json)
{
    plan::Street street;
    getId(json, "id", street.id);
    getId(json, "from", street.from);
    getId(json, "to", street.to);
    for (const Json &place : json.at("line"))
        street.line.push_back(placeFrom(place));
    get(json, "length", street.length);
    getCode(json, "class", street.streetClass);
    getCode(json, "access", street.access);
    getId(json, "estate", street.estate);
    getCode(json, "crossing", street.crossing);
    get(json, "grade", street.grade);
    get(json, "climb", street.climb);
    get(json, "descent", street.descent);
    get(json, "delay", street.delay);
    get(json, "level", street.level);
    get(json, "oneway", street.oneway);
    get(json, "bridge", street.bridge);
    get(json, "tunnel", street.tunnel);
    get(json, "way", street.way);
    get(json, "name", street.name);
    return street;
}

geo::Polygon polygonFrom(const Json &json)
{
    geo::Polygon polygon;
    for (const Json &ring : json) {
        geo::Line &line = polygon.emplace_back();
        for (const Json &place : ring)
            line.push_back(placeFrom(place));
    }
    return polygon;
}

plan::Estate makeEstate(const Json &json)
{
    plan::Estate estate;
    getId(json, "id", estate.id);
    get(json, "name", estate.name);
    estate.outline = polygonFrom(json.at("outline"));
    get(json, "walled", estate.walled);
    for (const Json &each : json.at("gates")) {
        plan::Gate &gate = estate.gates.emplace_back();
        gate.place = placeFrom(each.at("place"));
        get(each, "name", gate.name);
        get(each, "open", gate.open);
        getCode(each, "use", gate.use);
        getCode(each, "access", gate.access);
        get(each, "hours", gate.hours);
    }
    return estate;
}

namespace {

plan::PopulationBasis makeBasis(const Json &json)
{
    plan::PopulationBasis basis;
    getCode(json, "kind", basis.kind);
    get(json, "source", basis.source);
    get(json, "date", basis.date);
    return basis;
}

plan::PopulationBases makePopulation(const Json &json)
{
    plan::PopulationBases population;
    population.all = makeBasis(json.at("all"));
    const Json &bands = json.at("bands");
    for (std::size_t i = 0; i < norms::kBandCount; ++i) {
        const auto band = static_cast<norms::Band>(i);
        if (const auto at = bands.find(norms::code(band)); at != bands.end())
            population.bands[band] = makeBasis(*at);
    }
    if (const auto census = json.find("census"); census != json.end()) {
        get(*census, "under15", population.census.under15);
        get(*census, "aged60", population.census.aged60);
        get(*census, "aged65", population.census.aged65);
    }
    return population;
}

plan::ProjectInfo makeInfo(const Json &json)
{
    plan::ProjectInfo info;
    get(json, "name", info.name);
    get(json, "district", info.district);
    get(json, "map_approval", info.mapApproval);
    get(json, "base_date", info.baseDate);
    get(json, "population_definition", info.populationDefinition);
    get(json, "made_up", info.madeUp);
    get(json, "seed", info.seed);
    if (const auto population = json.find("population"); population != json.end())
        info.population = makePopulation(*population);
    return info;
}

/// Found by its code, so that a walker more or less in another version changes none of the others.
void readWalker(const Json &json, norms::Walkers &walkers)
{
    const auto &code = json.at("kind").get_ref<const std::string &>();
    const auto at =
        std::ranges::find_if(walkers, [&](const norms::Walker &walker) { return norms::code(walker.kind) == code; });
    if (at == walkers.end())
        return;
    get(json, "speed", at->speed);
    get(json, "stairs_up", at->stairsUp);
    get(json, "stairs_down", at->stairsDown);
    get(json, "signal_delay", at->signalDelay);
    get(json, "crossing_delay", at->crossingDelay);
    getCode(json, "slope", at->slope);
    if (const auto table = json.find("grade_table"); table != json.end()) {
        at->gradeTable.clear();
        for (const Json &line : *table)
            at->gradeTable.push_back({line.at(0).get<std::int16_t>(), line.at(1).get<std::int32_t>()});
    }
    get(json, "steepest", at->steepest);
    get(json, "source", at->source);
}

bool isSane(const norms::Walker &walker)
{
    const auto within = [](std::int32_t value, std::int32_t low, std::int32_t high) {
        return value >= low && value <= high;
    };
    return within(walker.speed, walker.countsMetres() ? 0 : 1, 20'000) && within(walker.stairsUp, 0, 100'000) &&
           within(walker.stairsDown, 0, 100'000) && within(walker.signalDelay, 0, 3'600'000) &&
           within(walker.crossingDelay, 0, 3'600'000) && within(walker.steepest, 0, 10'000) &&
           walker.gradeTable.size() <= 1000 &&
           std::ranges::all_of(walker.gradeTable,
                               [&](const norms::GradeFactor &line) { return within(line.factor, 1, 100'000); }) &&
           std::ranges::is_sorted(walker.gradeTable, std::ranges::less_equal{}, &norms::GradeFactor::grade);
}

bool isSane(const plan::Projection &projection)
{
    constexpr std::int64_t kMostBirths = 1'000'000'000'000; // a thousand million people
    return projection.planYear >= 0 && projection.planYear <= 9999 && projection.births >= -1 &&
           projection.births <= kMostBirths && std::abs(projection.birthTrend) <= 1000 &&
           std::ranges::all_of(projection.migration, [](std::int32_t rate) { return std::abs(rate) <= 1000; });
}

/// A file somebody has tampered with must not lead to a division by zero or a search without end.
bool isSane(const plan::Parameters &parameters)
{
    return std::ranges::all_of(parameters.walkers, [](const norms::Walker &walker) { return isSane(walker); }) &&
           parameters.accessLimit >= 0 && parameters.accessLimit <= 100'000 && parameters.estatePathFactor >= 1 &&
           parameters.estatePathFactor <= 100'000 && parameters.uncheckedAfterMonths >= 0 &&
           std::ranges::all_of(parameters.e2sfcaWeights,
                               [](std::int32_t weight) { return weight >= 0 && weight <= 1'000'000; }) &&
           isSane(parameters.projection);
}

plan::Parameters makeParameters(const Json &json)
{
    plan::Parameters parameters;
    for (const Json &walker : json.at("walkers"))
        readWalker(walker, parameters.walkers);
    get(json, "access_limit", parameters.accessLimit);
    get(json, "estate_path_factor", parameters.estatePathFactor);
    get(json, "e2sfca_weights", parameters.e2sfcaWeights);
    get(json, "unchecked_after_months", parameters.uncheckedAfterMonths);
    if (json.contains("rulebook"))
        parameters.rulebook = norms::readChoice(dump(json["rulebook"]), "parameters").value();
    if (const auto projection = json.find("projection"); projection != json.end()) {
        get(*projection, "plan_year", parameters.projection.planYear);
        get(*projection, "births", parameters.projection.births);
        get(*projection, "birth_trend", parameters.projection.birthTrend);
        get(*projection, "migration", parameters.projection.migration);
    }
    return parameters;
}

} // namespace

std::optional<plan::Outlet> outletFrom(std::string_view text) { return parsed(text, makeOutlet); }

std::optional<plan::Street> streetFrom(std::string_view text) { return parsed(text, makeStreet); }

std::optional<plan::Estate> estateFrom(std::string_view text) { return parsed(text, makeEstate); }

std::optional<std::map<plan::EstateId, plan::EstateOverride>> estateOverridesFrom(std::string_view text)
{
    return parsed(text, [](const Json &json) {
        std::map<plan::EstateId, plan::EstateOverride> estates;
        for (const Json &each : json) {
            plan::EstateOverride change{makeEstate(each.at("before")), makeEstate(each.at("after"))};
            estates.emplace(change.after.id, std::move(change));
        }
        return estates;
    });
}

std::optional<plan::ProjectInfo> infoFrom(std::string_view text) { return parsed(text, makeInfo); }

std::optional<plan::Parameters> parametersFrom(std::string_view text)
{
    auto parameters = parsed(text, makeParameters);
    return parameters && isSane(*parameters) ? parameters : std::nullopt;
}

std::optional<std::vector<std::int64_t>> idsFrom(std::string_view text)
{
    return parsed(text, [](const Json &json) { return json.get<std::vector<std::int64_t>>(); });
}

std::optional<std::vector<std::string>> textsFrom(std::string_view text)
{
    return parsed(text, [](const Json &json) { return json.get<std::vector<std::string>>(); });
}

} // namespace yike::store
