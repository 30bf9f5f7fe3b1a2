// SPDX-License-Identifier: GPL-3.0-or-later
// Builds the network of a plan and joins its residences to it.
#include "core/analysis/situation.h"

#include "core/analysis/area_gaps.h"
#include "core/analysis/data_check.h"
#include "core/analysis/street_finder.h"
#include "core/geo/polygon.h"
#include "core/network/network_check.h"
#include "core/norms/compose.h"
#include "core/plan/plan_year.h"

#include <tbb/parallel_for.h>

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace yike::analysis {

namespace {

base::Result<std::shared_ptr<const geo::LocalFrame>> frameOf(const plan::Plan &plan)
{
    const auto box = plan.bounds();
    if (!box)
        return base::fail(base::ErrorCode::NothingToAssess, "residences");
    auto frame = geo::LocalFrame::around({(box->west + box->east) / 2, (box->south + box->north) / 2});
    if (!frame)
        return std::unexpected(frame.error());
    return std::make_shared<const geo::LocalFrame>(*std::move(frame));
}

void joinResidences(Situation &situation)
{
    const auto &residences = situation.plan->residences;
    situation.residenceJoints.assign(residences.size(), {});
    const auto limit = static_cast<std::uint32_t>(situation.plan->parameters.accessLimit) * base::kMillimetresPerMetre;
    tbb::parallel_for(std::size_t{0}, residences.size(), [&](std::size_t i) {
        if (situation.network)
            situation.residenceJoints[i] = situation.network->join(residences[i].place, residences[i].estate, limit);
    });
    const network::EdgeIndex edges = situation.network ? situation.network->edgeCount() : 0;
    situation.targets = std::make_shared<const network::Targets>(situation.residenceJoints, edges);
}

void placeResidences(Situation &situation)
{
    const auto &residences = situation.plan->residences;
    situation.residencePoints.resize(residences.size());
    tbb::parallel_for(std::size_t{0}, residences.size(), [&](std::size_t i) {
        situation.residencePoints[i] = situation.frame->toLocal(residences[i].place);
    });
    std::vector<geo::Box> boxes;
    for (const geo::Point &point : situation.residencePoints)
        boxes.push_back(geo::boxOf(point));
    situation.residenceIndex = std::make_shared<const geo::BoxTree>(boxes);
}

base::Issue issueAt(base::IssueCode code, base::Severity severity, const std::string &name, geo::LonLat place,
                    std::int64_t object)
{
    base::Issue issue;
    issue.code = code;
    issue.severity = severity;
    issue.args = {name};
    issue.object = object;
    issue.lon = place.lon;
    issue.lat = place.lat;
    return issue;
}

/// Walled estates of which no gate is known, so that homes are joined across the wall: told once, not for each home.
std::set<plan::EstateId> listGatelessEstates(Situation &situation)
{
    std::set<plan::EstateId> gateless;
    for (std::size_t i = 0; i < situation.residenceJoints.size(); ++i) {
        if (!situation.residenceJoints[i].acrossWall)
            continue;
        if (const plan::Estate *estate = situation.estateOf(situation.plan->residences[i]);
            estate != nullptr && estate->walled && estate->gates.empty())
            gateless.insert(estate->id);
    }
    for (const plan::Estate &estate : situation.plan->estates)
        if (gateless.contains(estate.id))
            situation.issues.push_back(issueAt(base::IssueCode::EstateWithoutGate, base::Severity::Warning, estate.name,
                                               geo::labelPoint(estate.outline), estate.id.value));
    return gateless;
}

void listResidenceIssues(Situation &situation)
{
    const auto &residences = situation.plan->residences;
    const bool haveCommunities = situation.areas->listed().front() != 0;
    const std::set<plan::EstateId> gateless = listGatelessEstates(situation);
    for (std::size_t i = 0; i < residences.size(); ++i) {
        const plan::Residence &home = residences[i];
        const std::string &name = home.name.empty() ? home.key : home.name;
        const plan::Estate *estate =
            situation.residenceJoints[i].acrossWall && !gateless.empty() ? situation.estateOf(home) : nullptr;
        const bool told = estate != nullptr && gateless.contains(estate->id);
        if (auto odd = told ? std::nullopt
                            : situation.joiningIssue(situation.residenceJoints[i], home.place, name, home.id.value))
            situation.issues.push_back(*std::move(odd));
        if (haveCommunities && situation.areas->communityOf(i) == 0)
            situation.issues.push_back(issueAt(base::IssueCode::ResidenceOutsideAreas, base::Severity::Warning, name,
                                               home.place, home.id.value));
    }
}

/// False if it was cancelled.
bool listNetworkIssues(Situation &situation, const base::Progress &progress)
{
    if (!situation.network)
        return true;
    auto found = network::checkNetwork(*situation.network, situation.plan->estates, progress);
    if (found)
        situation.issues.insert(situation.issues.end(), std::make_move_iterator(found->begin()),
                                std::make_move_iterator(found->end()));
    situation.islands = network::findIslands(*situation.network);
    situation.inhabitedParts = network::partsUnder(*situation.network, situation.residenceJoints);
    return found.has_value();
}

} // namespace

base::Result<std::shared_ptr<const Situation>> Situation::make(const plan::Plan &plan, plan::ScenarioId scenario,
                                                               std::shared_ptr<const norms::Rulebook> rulebook,
                                                               const base::Progress &progress)
{
    if (plan.residences.empty())
        return base::fail(base::ErrorCode::NothingToAssess, "residences");
    auto made = std::make_shared<Situation>();
    made->plan = plan::inPlanYear(std::make_shared<const plan::Plan>(plan::seenThrough(plan, scenario)));
    made->rulebook = std::move(rulebook);
    made->scenario = scenario;
    auto frame = frameOf(*made->plan);
    if (!frame)
        return std::unexpected(frame.error());
    made->frame = *std::move(frame);
    if (!made->plan->streets->streets.empty()) {
        auto network = network::Network::build(made->plan->streets, made->plan->estates, made->plan->parameters.walkers,
                                               *made->frame, progress, made->plan->parameters.estatePathFactor);
        if (!network)
            return std::unexpected(network.error());
        made->network = *std::move(network);
    }
    if (progress.cancelled())
        return base::fail(base::ErrorCode::Cancelled);
    progress.report("joining", 0);
    made->streetFinder = std::make_shared<const StreetFinder>(made->plan->streets, made->frame);
    made->areas = std::make_shared<const AreaIndex>(*made->plan);
    made->areaIssues = areaOddities(made->plan->areas, *made->frame);
    const auto homes = homeOddities(*made->plan);
    made->areaIssues.insert(made->areaIssues.end(), homes.begin(), homes.end());
    made->issues = made->areaIssues;
    placeResidences(*made);
    joinResidences(*made);
    listResidenceIssues(*made);
    if (!listNetworkIssues(*made, progress))
        return base::fail(base::ErrorCode::Cancelled);
    progress.report("joining", 1);
    if (progress.cancelled())
        return base::fail(base::ErrorCode::Cancelled);
    return made;
}

const plan::Estate *Situation::estateOf(const plan::Residence &home) const
{
    const plan::EstateId id = home.estate || !network ? home.estate : network->estateAt(home.place);
    const auto at = std::ranges::lower_bound(plan->estates, id, {}, &plan::Estate::id);
    return id && at != plan->estates.end() && at->id == id ? &*at : nullptr;
}

base::Result<std::shared_ptr<const Situation>> Situation::followed(const Situation &before,
                                                                   std::shared_ptr<const plan::Plan> seen)
{
    seen = plan::inPlanYear(std::move(seen));
    if (seen->parameters.rulebook != before.plan->parameters.rulebook) {
        // Other services and norms: nothing of what was computed carries over.
        auto book = norms::compose(seen->parameters.rulebook);
        if (!book)
            return std::unexpected(book.error());
        return make(*seen, before.scenario, *std::move(book));
    }
    const bool sameHomes = seen->residences == before.plan->residences && seen->areas == before.plan->areas &&
                           seen->baseMap == before.plan->baseMap;
    auto frame = frameOf(*seen);
    if (!frame)
        return std::unexpected(frame.error());
    const bool sameYear = seen->parameters.projection == before.plan->parameters.projection;
    const bool samePlane = (*frame)->epsg() == before.frame->epsg() && (*frame)->meridian() == before.frame->meridian();
    if (!sameHomes || !sameYear || !samePlane || !before.network || seen->streets->streets.empty())
        return make(*seen, before.scenario, before.rulebook);
    auto now = std::make_shared<Situation>(before);
    now->plan = std::move(seen);
    auto network = network::Network::patched(*before.network, now->plan->streets, now->plan->estates,
                                             now->plan->parameters.walkers, now->plan->parameters.estatePathFactor);
    if (!network)
        return std::unexpected(network.error());
    now->network = *std::move(network);
    now->streetFinder = std::make_shared<const StreetFinder>(now->plan->streets, now->frame);
    joinResidences(*now);
    now->issues = now->areaIssues;
    listResidenceIssues(*now);
    (void)listNetworkIssues(*now, {}); // nobody cancels
    return now;
}

network::Joint Situation::join(const plan::Outlet &outlet) const
{
    if (!network || outlet.match == plan::MatchLevel::NotPlaced || !geo::isValid(outlet.place))
        return {};
    const auto limit = static_cast<std::uint32_t>(plan->parameters.accessLimit) * base::kMillimetresPerMetre;
    // What serves its own estate alone is reached by who lives there.
    const auto who = outlet.openTo == plan::OpenTo::EstateOnly ? network::Who::Resident : network::Who::Visitor;
    return network->join(outlet.place, outlet.estate, limit, who);
}

bool Situation::stands(const plan::Outlet &outlet) const
{
    if (outlet.status == plan::OutletStatus::Open)
        return true;
    const bool toCome =
        outlet.status == plan::OutletStatus::Planned || outlet.status == plan::OutletStatus::UnderConstruction;
    return scenario && toCome;
}

bool Situation::counts(const plan::Outlet &outlet) const
{
    return stands(outlet) && outlet.match != plan::MatchLevel::NotPlaced && outlet.openTo != plan::OpenTo::UnitOnly;
}

std::optional<base::Issue> Situation::joiningIssue(const network::Joint &joint, geo::LonLat place,
                                                   const std::string &name, std::int64_t object) const
{
    using enum base::IssueCode;
    if (!network)
        return std::nullopt;
    if (joint.joined()) {
        if (network->component(network->tail(joint.edge)) != 0)
            return issueAt(NotConnected, base::Severity::Serious, name, place, object);
        if (joint.acrossWall)
            return issueAt(AcrossWall, base::Severity::Warning, name, place, object);
        return std::nullopt;
    }
    const auto metres = streetFinder->metresToStreet(frame->toLocal(place));
    if (metres && *metres <= plan->parameters.accessLimit)
        return issueAt(AcrossBarrier, base::Severity::Serious, name, place, object);
    base::Issue issue = issueAt(TooFarFromStreet, base::Severity::Serious, name, place, object);
    constexpr std::int64_t kFarthestTold = 50'000;
    issue.args.push_back(std::to_string(metres.value_or(kFarthestTold)));
    return issue;
}

} // namespace yike::analysis
