// SPDX-License-Identifier: GPL-3.0-or-later
// Works become projects; then each home that gains is asked whose work it is.
#include "core/report/projects.h"

#include "core/analysis/ledger.h"
#include "core/plan/sharing.h"
#include "core/report/scenario_works.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace yike::report {
namespace {

using analysis::Assessment;

bool offers(const plan::Outlet &outlet, std::string_view service)
{
    return std::ranges::contains(outlet.services, service, &plan::OutletService::service);
}

/// Whether something is built, bought or moved: anything but words.
bool builds(const plan::Outlet &before, const plan::Outlet &after)
{
    return before.place != after.place || before.services != after.services || before.status != after.status ||
           before.openTo != after.openTo || before.area != after.area || before.premises != after.premises;
}

bool isGone(const OutletWork &work)
{
    using plan::OutletStatus;
    if (!work.after)
        return work.before.has_value();
    return work.before && work.after->status == OutletStatus::Closed && work.before->status != OutletStatus::Closed;
}

/// Nothing for an outlet that is closed or only talked about: no project.
std::optional<BuildWay> wayOf(const OutletWork &work, const plan::Plan &plan)
{
    const plan::Outlet &after = *work.after;
    if (after.status == plan::OutletStatus::Closed || after.status == plan::OutletStatus::Unchecked)
        return std::nullopt;
    if (!work.before) {
        const plan::Premises *premises = plan.premise(after.premises);
        if (premises == nullptr)
            return BuildWay::New;
        return premises->tenure == plan::PremisesTenure::Private ? BuildWay::Rent : BuildWay::Rebuild;
    }
    const bool more = std::ranges::any_of(
        after.services, [&](const plan::OutletService &each) { return !offers(*work.before, each.service); });
    if (more)
        return BuildWay::AddOn;
    return builds(*work.before, after) ? std::optional(BuildWay::Rebuild) : std::nullopt;
}

/// Services it is about: those that are new to the outlet, else all.
std::vector<const plan::OutletService *> servicesOf(const OutletWork &work)
{
    std::vector<const plan::OutletService *> added, all;
    for (const plan::OutletService &each : work.after->services) {
        all.push_back(&each);
        if (!work.before || !offers(*work.before, each.service))
            added.push_back(&each);
    }
    return added.empty() ? all : added;
}

std::int64_t sizeOf(BuildWay way, const OutletWork &work, const std::vector<const plan::OutletService *> &services)
{
    const std::int64_t after = plan::floorArea(*work.after);
    if (way == BuildWay::AddOn) {
        std::int64_t sum = 0;
        for (const plan::OutletService *each : services)
            sum += std::max(each->area, 0);
        return sum;
    }
    return work.before ? std::max<std::int64_t>(after - plan::floorArea(*work.before), 0) : after;
}

class Maker {
public:
    Maker(const Assessment &after, const Assessment *present, const DeficitList &deficits)
        : m_after(after),
          m_present(present),
          m_plan(*after.situation->plan),
          m_deficits(deficits)
    {
        m_list.scenario = after.situation->scenario;
    }

    ProjectList make()
    {
        const ScenarioWorks works = worksOf(m_plan, m_list.scenario, presentStreets());
        for (const OutletWork &work : works.outlets)
            addOutlet(work);
        for (const WayWork &way : works.ways)
            addWay(way);
        for (const GateWork &gate : works.gates)
            addGate(gate);
        for (const plan::Street &street : works.closedWays)
            addClosedWay(street);
        for (const GateWork &gate : works.lockedGates)
            addLockedGate(gate);
        tellGains();
        tellDeficits();
        addUp();
        return std::move(m_list);
    }

private:
    [[nodiscard]] const plan::StreetLayer *presentStreets() const
    {
        return m_present == nullptr ? nullptr : m_present->situation->plan->streets.get();
    }

    static void add(std::vector<plan::AreaId> &ids, plan::AreaId id)
    {
        if (id && !std::ranges::contains(ids, id))
            ids.push_back(id);
    }

    void addAreas(Site &site, const plan::Outlet &outlet) const
    {
        const analysis::AreaIndex &areas = *m_after.situation->areas;
        const std::vector<analysis::Slot> slots = areas.slotsOf(outlet);
        add(site.communities, areas.area(areas.communityAmong(slots)));
        for (const analysis::Slot slot : slots) {
            const plan::Area *area = areas.areaAt(slot);
            if (area != nullptr && area->kind == plan::AreaKind::Circle)
                add(site.circles, area->id);
        }
    }

    void place(Site &site, const plan::Outlet &outlet) const
    {
        site.place = outlet.place;
        addAreas(site, outlet);
        site.community = site.communities.empty() ? plan::AreaId{} : site.communities.front();
    }

    /// On the ground, as an outlet there would be.
    static plan::Outlet probe(geo::LonLat at)
    {
        plan::Outlet there;
        there.place = at;
        return there;
    }

    void place(Site &site, std::vector<geo::Line> lines) const
    {
        std::erase_if(lines, [](const geo::Line &line) { return line.empty(); });
        if (lines.empty())
            return;
        place(site, probe(lines.front()[lines.front().size() / 2]));
        for (const geo::Line &line : lines) {
            addAreas(site, probe(line.front()));
            addAreas(site, probe(line.back()));
        }
        site.lines = std::move(lines);
    }

    void addClosed(const plan::Outlet &outlet)
    {
        ++m_list.closedOutlets;
        Closure closure;
        closure.outlet = outlet.id;
        closure.name = outlet.name;
        for (const plan::OutletService &each : outlet.services)
            closure.services.push_back(each.service);
        place(closure, outlet);
        m_list.closures.push_back(std::move(closure));
    }

    void addClosedWay(const plan::Street &street)
    {
        ++m_list.closedWays;
        Closure closure;
        closure.street = street.id;
        closure.name = street.name;
        place(closure, std::vector<geo::Line>{street.line});
        m_list.closures.push_back(std::move(closure));
    }

    void addLockedGate(const GateWork &gate)
    {
        ++m_list.closedWays;
        Closure closure;
        closure.estate = gate.estate;
        tellGate(closure, closure.name, gate);
        m_list.closures.push_back(std::move(closure));
    }

    void tellGate(Site &site, std::string &name, const GateWork &gate) const
    {
        const auto estate = std::ranges::find(m_plan.estates, gate.estate, &plan::Estate::id);
        if (estate == m_plan.estates.end() || gate.gate >= estate->gates.size())
            return;
        name = estate->name + estate->gates[gate.gate].name;
        place(site, probe(estate->gates[gate.gate].place));
    }

    void addOutlet(const OutletWork &work)
    {
        if (isGone(work)) {
            addClosed(work.after ? *work.after : *work.before);
            return;
        }
        const std::optional<BuildWay> way = work.after ? wayOf(work, m_plan) : std::nullopt;
        if (!way) {
            m_list.otherChanges += work.after ? 1 : 0;
            return;
        }
        const plan::Outlet &outlet = *work.after;
        const auto services = servicesOf(work);
        Project project;
        project.way = *way;
        project.outlet = outlet.id;
        project.name = outlet.name;
        project.address = outlet.address;
        for (const plan::OutletService *each : services)
            project.services.push_back(each->service);
        project.squareMetres = sizeOf(*way, work, services);
        if (!services.empty()) {
            project.capacity = services.front()->capacity;
            const norms::Service *kind = m_after.situation->rulebook->service(services.front()->service);
            project.unit = kind == nullptr ? std::string() : kind->capacityUnit;
        }
        project.premises = outlet.premises;
        project.cost = outlet.cost;
        project.lead = outlet.lead;
        project.year = outlet.stage;
        place(project, outlet);
        m_list.rows.push_back(std::move(project));
    }

    void addWay(const WayWork &way)
    {
        Project project;
        project.way = BuildWay::Open;
        project.street = way.street.id;
        project.name = way.street.name;
        project.streetClass = way.street.streetClass;
        project.length = way.length;
        place(project, way.lines);
        m_list.rows.push_back(std::move(project));
    }

    void addGate(const GateWork &gate)
    {
        Project project;
        project.way = BuildWay::Open;
        project.estate = gate.estate;
        project.gate = gate.gate;
        tellGate(project, project.name, gate);
        m_list.rows.push_back(std::move(project));
    }

    /// The project whose outlet has come to serve a home under a norm; nothing where no single one can be named.
    [[nodiscard]] std::optional<std::size_t> whose(std::size_t home, const norms::Norm &norm) const
    {
        const std::uint32_t nearest = nearestOutlet(m_after, norm, home);
        if (nearest != network::kNone) {
            const auto at = m_byOutlet.find(m_plan.outlets[nearest].id);
            if (at != m_byOutlet.end())
                return at->second;
            if (m_coming[nearest])
                return std::nullopt; // the ledger's own plans
        }
        return m_onlyWay ? m_onlyWay : onlyOffering(norm.service);
    }

    /// Where the nearest is too small or the norm is straight, the network does not tell.
    [[nodiscard]] std::optional<std::size_t> onlyOffering(const std::string &service) const
    {
        std::optional<std::size_t> found;
        for (std::size_t i = 0; i < m_list.rows.size(); ++i) {
            const Project &row = m_list.rows[i];
            if (row.way == BuildWay::Open || (std::ranges::contains(row.services, service) && found))
                return std::nullopt;
            if (std::ranges::contains(row.services, service))
                found = i;
        }
        return found;
    }

    void tellGains()
    {
        const auto effect = m_present == nullptr ? std::nullopt : effectOf(*m_present, m_after);
        if (!effect)
            return;
        indexRows();
        m_coming = comingAnyway(*m_present, m_after);
        const auto &homes = m_plan.residences;
        std::vector<std::map<std::size_t, norms::BandSet>> byHome(homes.size());
        for (const std::size_t index : effectNorms(m_after)) {
            const auto changes = analysis::gainsAndLosses(*m_present, m_after, index);
            const norms::Norm &norm = m_after.situation->rulebook->norms[index];
            for (std::size_t home = 0; changes && home < homes.size(); ++home) {
                const auto row = changes->homes[home] > 0 ? whose(home, norm) : std::nullopt;
                if (row) {
                    byHome[home][*row] |= norm.users;
                    m_reached[*row].insert({homes[home].community, norm.service});
                }
            }
        }
        for (std::size_t home = 0; home < homes.size(); ++home)
            share(homes[home].people, byHome[home], effect->gaining[home]);
    }

    void indexRows()
    {
        m_reached.resize(m_list.rows.size());
        std::int64_t ways = 0;
        for (std::size_t i = 0; i < m_list.rows.size(); ++i) {
            if (m_list.rows[i].outlet)
                m_byOutlet[m_list.rows[i].outlet] = i;
            else if (++ways == 1)
                m_onlyWay = i;
        }
        if (ways > 1)
            m_onlyWay.reset();
    }

    void share(const norms::BandPeople &people, const std::map<std::size_t, norms::BandSet> &rows,
               norms::BandSet gaining)
    {
        norms::BandSet told = 0;
        for (const auto &[row, bands] : rows) {
            Project &project = m_list.rows[row];
            m_list.overlap = m_list.overlap || norms::peopleOf(people, told & bands) > 0;
            told |= bands;
            project.people += norms::peopleOf(people, bands);
            project.old += norms::peopleOf(people, bands & norms::kAged60plus);
            project.under3 += norms::peopleOf(people, bands & norms::kUnder3);
        }
        m_list.people += norms::peopleOf(people, gaining);
        m_list.old += norms::peopleOf(people, gaining & norms::kAged60plus);
        m_list.under3 += norms::peopleOf(people, gaining & norms::kUnder3);
        const auto rest = static_cast<norms::BandSet>(gaining & ~told);
        m_list.shared += norms::peopleOf(people, rest);
        m_list.overlap = m_list.overlap || norms::peopleOf(people, rest) > 0;
    }

    /// A deficit is answered where the project offers the service and stands there, or people there gain it by the project.
    void tellDeficits()
    {
        for (std::size_t i = 0; i < m_list.rows.size(); ++i) {
            Project &row = m_list.rows[i];
            for (const DeficitRow &deficit : m_deficits.rows) {
                const bool there = std::ranges::contains(row.services, deficit.service) &&
                                   (isWithin(row.community, deficit.area) || contains(row.circles, deficit.area));
                const bool gained = i < m_reached.size() && std::ranges::any_of(
                                                                m_reached[i],
                                                                [&](const auto &each) {
                                                                    return each.second == deficit.service &&
                                                                           isWithin(each.first, deficit.area);
                                                                });
                if (there || gained)
                    row.deficits.push_back(deficit.number);
            }
        }
    }

    [[nodiscard]] bool isWithin(plan::AreaId community, plan::AreaId area) const
    {
        const plan::Area *at = m_plan.area(community);
        return !area || community == area || (at != nullptr && at->parent == area);
    }
    static bool contains(const std::vector<plan::AreaId> &areas, plan::AreaId area)
    {
        return std::ranges::contains(areas, area);
    }

    void addUp()
    {
        std::map<std::int32_t, std::int64_t> years, costs;
        std::map<plan::PremisesId, std::int64_t> premises;
        for (std::size_t i = 0; i < m_list.rows.size(); ++i) {
            Project &row = m_list.rows[i];
            row.number = static_cast<std::int64_t>(i) + 1;
            ++m_list.byWay[static_cast<std::size_t>(row.way)];
            m_list.cost += std::max<std::int64_t>(row.cost, 0);
            m_list.costUnknown += row.cost < 0 ? 1 : 0;
            m_list.squareMetres += row.squareMetres;
            ++years[row.year];
            costs[row.year] += std::max<std::int64_t>(row.cost, 0);
            if (row.premises)
                premises[row.premises] += row.squareMetres;
        }
        m_list.byYear.assign(years.begin(), years.end());
        for (const auto &[year, cost] : costs)
            m_list.costByYear.push_back(cost);
        for (const auto &[id, used] : premises)
            if (const plan::Premises *each = m_plan.premise(id))
                m_list.premisesArea += used == 0         ? each->area
                                       : each->area == 0 ? used
                                                         : std::min<std::int64_t>(used, each->area);
    }

    const Assessment &m_after;
    const Assessment *m_present;
    const plan::Plan &m_plan;
    const DeficitList &m_deficits;
    ProjectList m_list;
    std::map<plan::OutletId, std::size_t> m_byOutlet; ///< rows
    std::vector<bool> m_coming; ///< comingAnyway()
    std::optional<std::size_t> m_onlyWay; ///< the row, where there is one way alone
    std::vector<std::set<std::pair<plan::AreaId, std::string>>> m_reached; ///< by row: where people gain which service
};

} // namespace

std::string_view code(BuildWay way)
{
    constexpr std::array<std::string_view, kBuildWays> kCodes{"new", "rebuild", "add-on", "rent", "open"};
    return kCodes[static_cast<std::size_t>(way)];
}

bool liesIn(const Site &site, plan::AreaId area)
{
    return std::ranges::contains(site.circles, area) || std::ranges::contains(site.communities, area);
}

ProjectList projectsOf(const Assessment &after, const Assessment *present, const DeficitList &deficits)
{
    if (!after.situation->scenario)
        return {};
    return Maker(after, present, deficits).make();
}

} // namespace yike::report
