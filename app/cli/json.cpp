// SPDX-License-Identifier: GPL-3.0-or-later
// Figures to JSON: people and capacities as plain numbers, groups and norms by their codes.
#include "app/cli/json.h"

#include "app/cli/console.h"
#include "app/cli/projects.h"
#include "ui/text/issues.h"

#include <array>

namespace yike::cli {
namespace {

using Json = nlohmann::ordered_json;

double plain(std::int64_t thousandths) { return static_cast<double>(thousandths) / 1000.0; }

template <typename Enum, std::size_t N>
std::string_view word(Enum value, const std::array<std::string_view, N> &words)
{
    const auto i = static_cast<std::size_t>(value);
    return i < N ? words[i] : std::string_view("unknown");
}

constexpr std::array<std::string_view, 4> kVerdicts{"no-data", "met", "near", "missed"};
constexpr std::array<std::string_view, 6> kDeficitUnits{"people",        "places",  "beds",
                                                        "square-metres", "outlets", "meals"};
constexpr std::array<std::string_view, 7> kCauses{"no-outlet", "below-size", "barrier", "not-open",
                                                  "closed",    "too-far",    "capacity"};
constexpr std::array<std::string_view, 3> kPresence{"inside", "reachable", "none"};
constexpr std::array<std::string_view, 8> kAreaKinds{"district", "subdistrict", "community", "circle",
                                                     "tier-15",  "tier-10",     "tier-5",    "school-district"};
constexpr std::array<std::string_view, 3> kAssignments{"nearest", "school-district", "distance-only"};
constexpr std::array<std::string_view, 3> kSeverities{"note", "warning", "serious"};

Json bandsJson(norms::BandSet bands)
{
    Json out = Json::array();
    for (std::size_t i = 0; i < norms::kBandCount; ++i)
        if ((bands >> i) & 1U)
            out.push_back(norms::code(static_cast<norms::Band>(i)));
    return out;
}

Json areaJson(const plan::Plan &plan, plan::AreaId id)
{
    if (!id)
        return nullptr;
    const plan::Area *area = plan.area(id);
    return {
        {"id", id.value}, {"name", area ? area->name : ""}, {"kind", area ? word(area->kind, kAreaKinds) : "unknown"}};
}

Json totalsJson(const plan::Plan &plan, const analysis::AreaTotals &t)
{
    Json people = Json::object();
    for (std::size_t i = 0; i < norms::kBandCount; ++i)
        people[std::string(norms::code(static_cast<norms::Band>(i)))] = plain(t.people[i]);
    return {{"area", areaJson(plan, t.area)},
            {"people", plain(norms::total(t.people))},
            {"bands", people},
            {"households", t.households < 0 ? Json(nullptr) : Json(plain(t.households))},
            {"residences", t.residences},
            {"outlets", t.outlets},
            {"commercial", t.commercial},
            {"open", t.open},
            {"closed", t.closed},
            {"unchecked", t.unchecked},
            {"planned", t.planned},
            {"placed", t.placed},
            {"chains", t.chains}};
}

Json coverageJson(const analysis::Assessment &a, const analysis::Coverage &c)
{
    const norms::Norm *norm = a.situation->rulebook->norm(c.norm);
    Json out{{"norm", c.norm},
             {"service", norm ? norm->service : ""},
             {"bands", bandsJson(c.bands)},
             {"area", areaJson(*a.situation->plan, c.area)},
             {"people", plain(c.people)},
             {"straight", plain(c.straight)},
             {"network", plain(c.metres)},
             {"ownPace", plain(c.minutes)},
             {"belowSize", plain(c.belowSize)},
             {"notJoined", plain(c.notJoined)},
             {"assignment", word(c.assignment, kAssignments)},
             {"unassigned", plain(c.unassigned)}};
    if (norm) {
        out["limitMetres"] = analysis::metresOf(*norm);
        out["limitMinutes"] = analysis::minutesOf(*norm);
    }
    return out;
}

Json provisionJson(const analysis::Assessment &a, const analysis::Provision &p)
{
    const norms::Norm *norm = a.situation->rulebook->norm(p.norm);
    return {{"norm", p.norm},
            {"service", norm ? norm->service : ""},
            {"area", areaJson(*a.situation->plan, p.area)},
            {"have", plain(p.have)},
            {"required", p.required < 0 ? Json(nullptr) : Json(plain(p.required))},
            {"outlets", p.outlets},
            {"verdict", word(p.verdict, kVerdicts)}};
}

Json deficitJson(const analysis::Assessment &a, const analysis::Deficit &d)
{
    const norms::Norm *norm = a.situation->rulebook->norm(d.norm);
    return {{"norm", d.norm},
            {"service", norm ? norm->service : ""},
            {"area", areaJson(*a.situation->plan, d.area)},
            {"missing", plain(d.missing)},
            {"unit", word(d.unit, kDeficitUnits)},
            {"people", plain(d.people)},
            {"old", plain(d.old)},
            {"young", plain(d.young)},
            {"cause", word(d.cause, kCauses)}};
}

template <typename Items, typename Make>
Json listOf(const Items &items, Make make)
{
    Json out = Json::array();
    for (const auto &item : items)
        out.push_back(make(item));
    return out;
}

} // namespace

Json jsonHead(const std::string &what) { return {{"program", "yike-cli"}, {"format", kJsonFormat}, {"what", what}}; }

Json projectJson(const plan::Plan &plan)
{
    return {{"name", plan.info.name},          {"district", plan.info.district},
            {"baseDate", plan.info.baseDate},  {"population", plan.info.populationDefinition},
            {"madeUp", plan.info.madeUp},      {"revision", plan.revision},
            {"rulebook", rulebookOf(plan)->id}};
}

Json issuesJson(const std::vector<base::Issue> &issues)
{
    return listOf(issues, [](const base::Issue &i) {
        Json out{{"severity", word(i.severity, kSeverities)},
                 {"kind", text::kind(i.code).toStdString()},
                 {"text", text::sentence(i).toStdString()},
                 {"source", i.source},
                 {"row", i.row},
                 {"object", i.object}};
        if (i.lon && i.lat)
            out["place"] = {*i.lon, *i.lat};
        return out;
    });
}

Json assessmentJson(const analysis::Assessment &a)
{
    const plan::Plan &plan = *a.situation->plan;
    Json out = jsonHead("assessment");
    out["project"] = projectJson(plan);
    const plan::Scenario *scenario = plan.scenario(a.situation->scenario);
    out["scenario"] = {{"id", a.situation->scenario.value}, {"name", scenario ? scenario->nameZh : "现状"}};
    out["totals"] = listOf(a.totals, [&](const auto &t) { return totalsJson(plan, t); });
    out["coverage"] = listOf(a.coverage, [&](const auto &c) { return coverageJson(a, c); });
    out["adequacy"] = listOf(a.areaAdequacy, [&](const analysis::AreaAdequacy &x) {
        return Json{{"service", x.service},
                    {"area", areaJson(plan, x.area)},
                    {"people", plain(x.people)},
                    {"perThousand", x.mean},
                    {"without", plain(x.without)}};
    });
    out["provision"] = listOf(a.provision, [&](const auto &p) { return provisionJson(a, p); });
    out["deficits"] = listOf(a.deficits, [&](const auto &d) { return deficitJson(a, d); });
    out["circles"] = listOf(a.presence, [&](const analysis::CirclePresence &p) {
        return Json{
            {"circle", areaJson(plan, p.circle)}, {"service", p.service}, {"presence", word(p.presence, kPresence)}};
    });
    out["issues"] = issuesJson(a.issues);
    return out;
}

void printJson(const Json &json)
{
    print(QString::fromStdString(json.dump(2, ' ', false, Json::error_handler_t::replace)) + "\n");
}

} // namespace yike::cli
