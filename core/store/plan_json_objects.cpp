// SPDX-License-Identifier: GPL-3.0-or-later
// JSON to the objects that only the journal keeps as JSON: residences, areas, scenarios, sources, issues.
#include "core/store/plan_json.h"
#include "core/store/plan_json_get.h"

namespace yike::store {
namespace {

template <typename Id>
void getIds(const Json &json, const char *name, std::vector<Id> &ids)
{
    if (const auto at = json.find(name); at != json.end())
        for (const Json &id : *at)
            ids.push_back(Id{id.get<std::int64_t>()});
}

plan::Residence makeResidence(const Json &json)
{
    plan::Residence residence;
    getId(json, "id", residence.id);
    get(json, "key", residence.key);
    get(json, "name", residence.name);
    residence.place = placeFrom(json.at("place"));
    get(json, "people", residence.people);
    get(json, "households", residence.households);
    get(json, "estimated", residence.estimated);
    getId(json, "estate", residence.estate);
    getId(json, "community", residence.community);
    get(json, "building", residence.building);
    return residence;
}

plan::Area makeArea(const Json &json)
{
    plan::Area area;
    getId(json, "id", area.id);
    getCode(json, "kind", area.kind);
    get(json, "name", area.name);
    get(json, "code", area.code);
    getId(json, "parent", area.parent);
    for (const Json &polygon : json.at("outline"))
        area.outline.push_back(polygonFrom(polygon));
    getIds(json, "members", area.members);
    get(json, "batch", area.batch);
    getCode(json, "status", area.status);
    get(json, "operator", area.operatorName);
    getCode(json, "type", area.type);
    getCode(json, "origin", area.origin);
    getIds(json, "schools", area.schools);
    return area;
}

std::optional<plan::Outlet> side(const Json &json)
{
    return json.is_null() ? std::nullopt : std::optional(makeOutlet(json));
}

plan::Scenario makeScenario(const Json &json)
{
    plan::Scenario scenario;
    getId(json, "id", scenario.id);
    get(json, "name_zh", scenario.nameZh);
    get(json, "name_en", scenario.nameEn);
    get(json, "note_zh", scenario.noteZh);
    get(json, "note_en", scenario.noteEn);
    for (const Json &each : json.at("outlets"))
        scenario.outlets.emplace(plan::OutletId{each.at("outlet").get<std::int64_t>()},
                                 plan::OutletOverride{side(each.at("before")), side(each.at("after"))});
    for (const Json &each : json.at("estates")) {
        plan::EstateOverride change{makeEstate(each.at("before")), makeEstate(each.at("after"))};
        const plan::EstateId id = change.after.id;
        scenario.estates.emplace(id, std::move(change));
    }
    for (const Json &each : json.at("added_streets"))
        scenario.addedStreets.push_back(makeStreet(each));
    getIds(json, "closed_streets", scenario.closedStreets);
    getId(json, "base", scenario.base);
    get(json, "locked", scenario.locked);
    return scenario;
}

std::vector<plan::DataSource> makeSources(const Json &json)
{
    std::vector<plan::DataSource> sources;
    for (const Json &each : json.at("list")) {
        plan::DataSource &source = sources.emplace_back();
        get(each, "role", source.role);
        get(each, "name", source.name);
        get(each, "date", source.date);
        get(each, "definition", source.definition);
        get(each, "licence", source.licence);
        get(each, "sha256", source.sha256);
        get(each, "rows", source.rows);
        get(each, "used", source.used);
    }
    return sources;
}

std::vector<base::Issue> makeIssues(const Json &json)
{
    std::vector<base::Issue> issues;
    for (const Json &each : json.at("list")) {
        base::Issue &issue = issues.emplace_back();
        getCode(each, "code", issue.code);
        getCode(each, "severity", issue.severity);
        get(each, "args", issue.args);
        get(each, "source", issue.source);
        get(each, "row", issue.row);
        get(each, "object", issue.object);
        if (const auto place = each.find("place"); place != each.end()) {
            issue.lon = placeFrom(*place).lon;
            issue.lat = placeFrom(*place).lat;
        }
    }
    return issues;
}

} // namespace

std::optional<plan::Residence> residenceFrom(std::string_view text) { return parsed(text, makeResidence); }

std::optional<plan::Area> areaFrom(std::string_view text) { return parsed(text, makeArea); }

std::optional<plan::Scenario> scenarioFrom(std::string_view text) { return parsed(text, makeScenario); }

std::optional<std::vector<plan::DataSource>> sourcesFrom(std::string_view text) { return parsed(text, makeSources); }

std::optional<std::vector<base::Issue>> issuesFrom(std::string_view text) { return parsed(text, makeIssues); }

} // namespace yike::store
