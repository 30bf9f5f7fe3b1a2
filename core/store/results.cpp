// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of an assessment as layers other programs can draw: a snapshot, stamped, never journaled.
#include "core/store/results.h"

#include "core/store/geometry_blob.h"
#include "core/store/plan_json.h"
#include "core/store/result_table.h"

#include <array>
#include <cmath>
#include <map>

namespace yike::store {
namespace {

using analysis::Assessment;
using Columns = std::vector<ResultTable::Column>;

constexpr std::array<const char *, 4> kVerdicts{"no-data", "met", "near", "missed"};
constexpr std::array<const char *, 6> kDeficitUnits{"people", "places", "beds", "square-metres", "outlets", "meals"};
constexpr std::array<const char *, 7> kCauses{"no-outlet", "below-size", "barrier",       "not-open",
                                              "closed",    "too-far",    "capacity-short"};
constexpr std::array<const char *, 3> kAssignments{"nearest", "school-district", "distance-only"};
constexpr std::array<const char *, 3> kPresences{"inside", "reachable", "none"};

template <typename Enum, std::size_t N>
std::string word(const std::array<const char *, N> &words, Enum value)
{
    const auto index = static_cast<std::size_t>(value);
    return index < N ? words[index] : std::to_string(index);
}

double units(std::int64_t thousandths) { return static_cast<double>(thousandths) / 1000; }

void bindPercent(Statement &row, std::int64_t part, std::int64_t whole)
{
    if (whole > 0)
        row.bind(std::round(static_cast<double>(part) * 1000 / static_cast<double>(whole)) / 10);
    else
        row.bindNull();
}

/// Names of areas and services of norms, looked up once.
class Names {
public:
    explicit Names(const Assessment &assessment) : m_rulebook(*assessment.situation->rulebook)
    {
        for (const plan::Area &area : assessment.situation->plan->areas)
            m_areas[area.id] = &area.name;
    }
    [[nodiscard]] std::string area(plan::AreaId id) const
    {
        const auto at = m_areas.find(id);
        return at == m_areas.end() ? std::string() : *at->second;
    }
    [[nodiscard]] std::string serviceOf(const std::string &norm) const
    {
        const auto at = std::ranges::find(m_rulebook.norms, norm, &norms::Norm::id);
        return at == m_rulebook.norms.end() ? std::string() : at->service;
    }

private:
    const norms::Rulebook &m_rulebook;
    std::map<plan::AreaId, const std::string *> m_areas;
};

std::string groupName(norms::BandSet bands)
{
    if (bands == norms::kEverybody)
        return "all";
    std::string out;
    for (std::size_t band = 0; band < norms::kBandCount; ++band) {
        if ((bands & norms::bit(static_cast<norms::Band>(band))) != 0)
            out += (out.empty() ? "" : " ") + std::string(norms::code(static_cast<norms::Band>(band)));
    }
    return out;
}

/// One column of walking times.
struct TimeColumn {
    const analysis::NearestTimes *times;
    bool metres;
};

/// Minutes with two decimals or metres with one; NULL where there is none in reach.
void bindCost(Statement &row, const TimeColumn &column, std::size_t residence)
{
    const base::Cost cost = residence < column.times->cost.size() ? column.times->cost[residence] : base::kUnreached;
    if (cost == base::kUnreached)
        row.bindNull();
    else if (column.metres)
        row.bind(std::round(cost / 100.0) / 10);
    else
        row.bind(std::round(cost / 600.0) / 100);
}

void writeTimes(Connection &connection, const Assessment &assessment)
{
    const plan::Plan &plan = *assessment.situation->plan;
    const norms::Rulebook &rulebook = *assessment.situation->rulebook;
    Columns columns{{"name", "TEXT"}, {"people", "DOUBLE"}};
    std::vector<TimeColumn> times;
    for (std::size_t service = 0; service < assessment.nearest.size() && service < rulebook.services.size();
         ++service) {
        for (std::size_t walker = 0; walker < norms::kWalkerCount; ++walker) {
            const auto &found = assessment.nearest[service][walker];
            if (!found)
                continue;
            const auto kind = static_cast<norms::WalkerKind>(walker);
            const bool metres = kind == norms::WalkerKind::Metres;
            const std::string name = metres ? "_metres" : "_" + std::string(norms::code(kind)) + "_minutes";
            columns.push_back({columnName(rulebook.services[service].code) + name, "DOUBLE"});
            times.push_back({found.get(), metres});
        }
    }
    ResultTable table(connection,
                      {"result_times", "POINT", "结果：步行时间",
                       "Walk from each residence to the nearest outlet of each service", false},
                      columns);
    for (std::size_t i = 0; i < plan.residences.size(); ++i) {
        const plan::Residence &residence = plan.residences[i];
        Statement &row = table.row();
        row.bind(residence.id.value)
            .bind(toBlob(residence.place))
            .bind(residence.name)
            .bind(units(norms::total(residence.people)));
        for (const TimeColumn &column : times)
            bindCost(row, column, i);
        if (!row.run())
            break;
    }
    table.finish();
}

/// One row an area, with the share reached of each norm's own group: ready to be coloured.
void writeAreas(Connection &connection, const Assessment &assessment)
{
    std::map<std::pair<std::string, plan::AreaId>, const analysis::Coverage *> first;
    std::vector<std::string> norms;
    for (const analysis::Coverage &each : assessment.coverage) {
        if (std::ranges::find(norms, each.norm) == norms.end())
            norms.push_back(each.norm);
        first.try_emplace({each.norm, each.area}, &each);
    }
    Columns columns{{"name", "TEXT"},      {"people", "DOUBLE"},   {"aged_60_plus", "DOUBLE"},
                    {"under_3", "DOUBLE"}, {"outlets", "INTEGER"}, {"commercial", "INTEGER"},
                    {"chains", "INTEGER"}};
    for (const std::string &norm : norms)
        columns.push_back({columnName(norm) + "_percent", "DOUBLE"});
    ResultTable table(
        connection,
        {"result_areas", "MULTIPOLYGON", "结果：区域", "Head counts and coverage (network metres) by area", false},
        columns);
    for (const plan::Area &area : assessment.situation->plan->areas) {
        const auto totals = std::ranges::find(assessment.totals, area.id, &analysis::AreaTotals::area);
        if (totals == assessment.totals.end())
            continue;
        Statement &row = table.row();
        row.bind(area.id.value)
            .bind(toBlob(area.outline))
            .bind(area.name)
            .bind(units(yike::norms::total(totals->people)));
        row.bind(units(yike::norms::peopleOf(totals->people, yike::norms::kAged60plus)));
        row.bind(units(yike::norms::peopleOf(totals->people, yike::norms::kUnder3)));
        row.bind(totals->outlets).bind(totals->commercial).bind(totals->chains);
        for (const std::string &norm : norms) {
            const auto at = first.find({norm, area.id});
            bindPercent(row, at == first.end() ? 0 : at->second->metres, at == first.end() ? 0 : at->second->people);
        }
        if (!row.run())
            break;
    }
    table.finish();
}

void writeCoverage(Connection &connection, const Assessment &assessment, const Names &names)
{
    ResultTable table(connection,
                      {"result_coverage", nullptr, "结果：覆盖率",
                       "Coverage by norm, group and area; area 0 is the whole project", false},
                      {{"norm", "TEXT"},
                       {"service", "TEXT"},
                       {"age_group", "TEXT"},
                       {"area", "INTEGER"},
                       {"area_name", "TEXT"},
                       {"people", "DOUBLE"},
                       {"straight", "DOUBLE"},
                       {"metres", "DOUBLE"},
                       {"minutes", "DOUBLE"},
                       {"below_size", "DOUBLE"},
                       {"not_joined", "DOUBLE"},
                       {"assignment", "TEXT"},
                       {"unassigned", "DOUBLE"},
                       {"straight_percent", "DOUBLE"},
                       {"metres_percent", "DOUBLE"},
                       {"minutes_percent", "DOUBLE"}});
    for (const analysis::Coverage &each : assessment.coverage) {
        Statement &row = table.row();
        row.bindNull().bind(each.norm).bind(names.serviceOf(each.norm)).bind(groupName(each.bands));
        row.bind(each.area.value).bind(names.area(each.area)).bind(units(each.people)).bind(units(each.straight));
        row.bind(units(each.metres)).bind(units(each.minutes)).bind(units(each.belowSize)).bind(units(each.notJoined));
        row.bind(word(kAssignments, each.assignment)).bind(units(each.unassigned));
        bindPercent(row, each.straight, each.people);
        bindPercent(row, each.metres, each.people);
        bindPercent(row, each.minutes, each.people);
        if (!row.run())
            return;
    }
}

void writeProvision(Connection &connection, const Assessment &assessment, const Names &names)
{
    ResultTable table(connection,
                      {"result_provision", nullptr, "结果：配置水平",
                       "Capacity, area or number there is against what a norm asks for", false},
                      {{"norm", "TEXT"},
                       {"service", "TEXT"},
                       {"area", "INTEGER"},
                       {"area_name", "TEXT"},
                       {"have", "DOUBLE"},
                       {"required", "DOUBLE"},
                       {"outlets", "INTEGER"},
                       {"verdict", "TEXT"}});
    for (const analysis::Provision &each : assessment.provision) {
        Statement &row = table.row();
        row.bindNull()
            .bind(each.norm)
            .bind(names.serviceOf(each.norm))
            .bind(each.area.value)
            .bind(names.area(each.area));
        row.bind(units(each.have));
        if (each.required < 0)
            row.bindNull();
        else
            row.bind(units(each.required));
        row.bind(each.outlets).bind(word(kVerdicts, each.verdict)).run();
    }
}

void writeDeficits(Connection &connection, const Assessment &assessment, const Names &names)
{
    ResultTable table(
        connection, {"result_deficits", nullptr, "结果：短板", "What is missing, where, in the norm's own unit", false},
        {{"norm", "TEXT"},
         {"service", "TEXT"},
         {"area", "INTEGER"},
         {"area_name", "TEXT"},
         {"unit", "TEXT"},
         {"missing", "DOUBLE"},
         {"people", "DOUBLE"},
         {"aged_60_plus", "DOUBLE"},
         {"under_3", "DOUBLE"},
         {"cause", "TEXT"}});
    for (const analysis::Deficit &each : assessment.deficits) {
        Statement &row = table.row();
        row.bindNull()
            .bind(each.norm)
            .bind(names.serviceOf(each.norm))
            .bind(each.area.value)
            .bind(names.area(each.area));
        row.bind(word(kDeficitUnits, each.unit)).bind(units(each.missing)).bind(units(each.people));
        row.bind(units(each.old)).bind(units(each.young)).bind(word(kCauses, each.cause)).run();
    }
}

void writeAdequacy(Connection &connection, const Assessment &assessment, const Names &names)
{
    ResultTable table(
        connection,
        {"result_adequacy", nullptr, "结果：可达供需比", "Capacity against reachable demand (E2SFCA) by area", false},
        {{"service", "TEXT"},
         {"area", "INTEGER"},
         {"area_name", "TEXT"},
         {"people", "DOUBLE"},
         {"mean_per_thousand", "DOUBLE"},
         {"without", "DOUBLE"}});
    for (const analysis::AreaAdequacy &each : assessment.areaAdequacy) {
        Statement &row = table.row();
        row.bindNull().bind(each.service).bind(each.area.value).bind(names.area(each.area)).bind(units(each.people));
        row.bind(each.mean).bind(units(each.without)).run();
    }
}

void writePresence(Connection &connection, const Assessment &assessment, const Names &names)
{
    ResultTable table(connection,
                      {"result_presence", nullptr, "结果：业态配齐",
                       "Whether each basic kind is in a circle, in reach of it, or missing", false},
                      {{"circle", "INTEGER"}, {"circle_name", "TEXT"}, {"service", "TEXT"}, {"presence", "TEXT"}});
    for (const analysis::CirclePresence &each : assessment.presence) {
        Statement &row = table.row();
        row.bindNull().bind(each.circle.value).bind(names.area(each.circle)).bind(each.service);
        row.bind(word(kPresences, each.presence)).run();
    }
}

void writeStamp(Connection &connection, const analysis::Situation &situation)
{
    connection.run(QStringLiteral("DELETE FROM yike_result"));
    Statement stamp(connection, QStringLiteral("INSERT INTO yike_result VALUES (1, ?, ?, ?, ?, ?, ?)"));
    stamp.bind(timeNow())
        .bind(situation.plan->revision)
        .bind(situation.scenario.value)
        .bind(situation.rulebook->id.empty() ? std::string("?") : situation.rulebook->id)
        .bind(situation.rulebook->version.empty() ? std::string("?") : situation.rulebook->version)
        .bind(dump(toJson(situation.plan->parameters)))
        .run();
}

} // namespace

void writeResultLayers(Connection &connection, const Assessment &assessment, const base::Progress &progress)
{
    const Names names(assessment);
    progress.report("write-results", 0);
    writeTimes(connection, assessment);
    progress.report("write-results", 0.6);
    writeAreas(connection, assessment);
    writeCoverage(connection, assessment, names);
    writeProvision(connection, assessment, names);
    writeDeficits(connection, assessment, names);
    writeAdequacy(connection, assessment, names);
    writePresence(connection, assessment, names);
    writeStamp(connection, *assessment.situation);
    progress.report("write-results", 0.9);
}

std::optional<ResultStamp> readResultStamp(Connection &connection)
{
    Statement statement(connection,
                        QStringLiteral("SELECT time, revision, scenario, rulebook, rulebook_version FROM yike_result"));
    if (!statement.run() || !statement.next())
        return std::nullopt;
    ResultStamp stamp{statement.text(0), statement.integer(1), plan::ScenarioId{statement.integer(2)},
                      statement.text(3), statement.text(4)};
    return stamp;
}

} // namespace yike::store
