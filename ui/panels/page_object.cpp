// SPDX-License-Identifier: GPL-3.0-or-later
// What the inspector says of an outlet below its form, and of a home: what can be reached from it.
#include "ui/panels/figures.h"

#include "core/analysis/home_schools.h"
#include "core/analysis/norm_terms.h"
#include "ui/render/symbols.h"
#include "ui/text/area_text.h"
#include "ui/text/edition.h"
#include "ui/text/language.h"
#include "ui/text/norm_text.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <algorithm>

namespace yike::panels {
namespace {

/// Translation context "ObjectPage".
class ObjectPage {
    Q_DECLARE_TR_FUNCTIONS(ObjectPage)

public:
    static Page ofOutlet(const Workspace &workspace, const plan::Outlet &outlet);
    static Page ofResidence(const Workspace &workspace, const plan::Residence &residence);

private:
    static void addCustomers(const Workspace &workspace, const plan::Outlet &outlet, Page &page);
    static void addDemand(const Workspace &workspace, const plan::Outlet &outlet, Page &page);
    static std::optional<Figure> nearest(const Workspace &workspace, std::size_t residence, int service);
    static void addOwnSchools(const Workspace &workspace, std::size_t residence, Page &page);
    static Figure ownSchool(const Workspace &workspace, std::size_t service, const analysis::OwnSchool &school,
                            norms::WalkerKind walker);
};

/// Position in the assessed plan, which is the one the figures' indices belong to.
template <typename List, typename Id>
std::optional<std::size_t> indexIn(const List &list, Id id)
{
    const auto found = std::ranges::lower_bound(list, id, {}, &List::value_type::id);
    if (found == list.end() || found->id != id)
        return std::nullopt;
    return static_cast<std::size_t>(found - list.begin());
}

/// The walker that was searched for: the chosen one, else the standard metres.
norms::WalkerKind searchedWalker(const analysis::Assessment &assessment, int service, norms::WalkerKind wanted)
{
    return assessment.times(service, wanted) != nullptr ? wanted : norms::WalkerKind::Metres;
}

void ObjectPage::addCustomers(const Workspace &workspace, const plan::Outlet &outlet, Page &page)
{
    const analysis::Assessment *assessment = workspace.assessment();
    const auto index = indexIn(assessment->situation->plan->outlets, outlet.id);
    for (const plan::OutletService &offered : outlet.services) {
        const int service = workspace.rulebook().serviceIndex(offered.service);
        if (!index || service < 0)
            continue;
        const auto walker = searchedWalker(*assessment, service, workspace.walker());
        const analysis::NearestTimes *times = assessment->times(service, walker);
        if (times == nullptr)
            continue;
        const norms::BandSet users = workspace.rulebook().services[static_cast<std::size_t>(service)].users;
        base::People people = 0;
        for (std::size_t home = 0; home < times->outlet.size(); ++home) {
            if (times->outlet[home] == *index)
                people += norms::peopleOf(assessment->situation->plan->residences[home].people, users);
        }
        page.figures.push_back({.label = text::serviceName(workspace.rulebook(), offered.service),
                                .value = text::formatPeopleLong(people),
                                .note = tr("%1 for whom it is the nearest").arg(text::groupName(users))});
    }
}

void ObjectPage::addDemand(const Workspace &workspace, const plan::Outlet &outlet, Page &page)
{
    const analysis::Assessment *assessment = workspace.assessment();
    const auto index = indexIn(assessment->situation->plan->outlets, outlet.id);
    for (const auto &adequacy : assessment->adequacy) {
        const auto offered = std::ranges::find(outlet.services, adequacy->service, &plan::OutletService::service);
        if (!index || offered == outlet.services.end() || *index >= adequacy->outletDemand.size())
            continue;
        const norms::Service *service = workspace.rulebook().service(adequacy->service);
        page.figures.push_back(
            {.label = tr("Competing demand"),
             .value = text::formatNumber(adequacy->outletDemand[*index], 0),
             .note = tr("people within %1 m, weighted by distance; capacity %2 %3")
                         .arg(text::formatNumber(adequacy->catchment, 0), text::formatThousandths(offered->capacity),
                              service != nullptr ? text::capacityUnit(service->capacityUnit) : QString())});
    }
}

Page ObjectPage::ofOutlet(const Workspace &workspace, const plan::Outlet &outlet)
{
    Page page;
    const plan::Plan &plan = *workspace.document().seen();
    page.name = outlet.name.empty() ? tr("Outlet without a name") : text::fromCore(outlet.name);
    const norms::Service *first =
        outlet.services.empty() ? nullptr : workspace.rulebook().service(outlet.services.front().service);
    if (first != nullptr)
        page.symbol = render::serviceIcon(*first);
    page.kind = first != nullptr ? text::name(first->name) : tr("no service");
    const QString where = outlet.community ? text::areaName(plan, outlet.community) : tr("outside all communities");
    page.sentence = tr("%1 in %2").arg(text::name(outlet.status), where);
    if (outlet.services.size() > 1)
        page.sentence += tr(", %1 services in one outlet").arg(outlet.services.size());
    if (workspace.assessment() == nullptr)
        return page;
    page.figures.push_back({.label = tr("Whom it serves"), .heading = true});
    addCustomers(workspace, outlet, page);
    addDemand(workspace, outlet, page);
    if (page.figures.size() == 1)
        page.figures.push_back({.label = tr("Nobody: it does not count in this scenario"), .value = text::kNoFigure});
    return page;
}

std::optional<Figure> ObjectPage::nearest(const Workspace &workspace, std::size_t residence, int service)
{
    const analysis::Assessment &assessment = *workspace.assessment();
    const auto walker = searchedWalker(assessment, service, workspace.walker());
    const analysis::NearestTimes *times = assessment.times(service, walker);
    if (times == nullptr || residence >= times->cost.size())
        return std::nullopt;
    const norms::Service &kind = workspace.rulebook().services[static_cast<std::size_t>(service)];
    const bool assigned = analysis::assignedByDistrict(kind); // the nearest need not be the one they go to
    Figure figure{.label = text::withAssignment(text::name(kind.name), assigned ? analysis::Assignment::DistanceOnly
                                                                                : analysis::Assignment::Nearest),
                  .value = text::formatCost(walker, times->cost[residence])};
    const std::uint32_t winner = times->outlet[residence];
    if (times->cost[residence] == base::kUnreached || winner == network::kNone) {
        figure.value = tr("none");
    } else {
        const plan::Outlet &outlet = assessment.situation->plan->outlets[winner];
        figure.note = text::fromCore(outlet.name);
        figure.outlet = outlet.id;
    }
    if (const norms::Norm *norm = workspace.rulebook().coverageNorm(kind.code)) {
        const bool metres = walker == norms::WalkerKind::Metres;
        const std::int64_t limit = metres ? std::int64_t{analysis::metresOf(*norm)} * base::kMillimetresPerMetre
                                          : std::int64_t{analysis::minutesOf(*norm)} * base::kMillisecondsPerMinute;
        const std::int64_t cost = times->cost[residence];
        // A tenth beyond the limit is near, as a tenth below the line is for shares.
        figure.verdict = cost <= limit            ? analysis::Verdict::Met
                         : cost * 9 <= limit * 10 ? analysis::Verdict::Near
                                                  : analysis::Verdict::Missed;
        figure.basis = normLine(workspace.rulebook(), *norm);
    }
    return figure;
}

Figure ObjectPage::ownSchool(const Workspace &workspace, std::size_t service, const analysis::OwnSchool &school,
                             norms::WalkerKind walker)
{
    const plan::Outlet &outlet = workspace.assessment()->situation->plan->outlets[school.outlet];
    Figure figure{.label = text::name(workspace.rulebook().services[service].name)};
    figure.value = school.cost == base::kUnreached ? tr("not on foot") : text::formatCost(walker, school.cost);
    figure.note = text::fromCore(outlet.name);
    if (outlet.status != plan::OutletStatus::Open)
        figure.note = tr("%1 (%2)", "a school and its state").arg(figure.note, text::name(outlet.status));
    figure.outlet = outlet.id;
    return figure;
}

/// Of the school districts the home lies in; nothing where no district of the project names a school.
void ObjectPage::addOwnSchools(const Workspace &workspace, std::size_t residence, Page &page)
{
    const analysis::Assessment &assessment = *workspace.assessment();
    const auto walker = workspace.walker();
    const auto own = analysis::schoolsOfHome(*assessment.situation, *assessment.ledger, residence, walker);
    if (own.empty())
        return;
    page.figures.push_back({.label = tr("Own schools by district, %1").arg(text::name(walker)), .heading = true});
    for (const analysis::HomeSchools &of : own) {
        for (const analysis::OwnSchool &school : of.schools)
            page.figures.push_back(ownSchool(workspace, of.service, school, walker));
        if (of.schools.empty())
            page.figures.push_back({.label = text::name(workspace.rulebook().services[of.service].name),
                                    .value = tr("none"),
                                    .note = tr("The home lies in no school district that names one.")});
    }
}

Page ObjectPage::ofResidence(const Workspace &workspace, const plan::Residence &residence)
{
    Page page;
    const plan::Plan &plan = *workspace.document().seen();
    page.name = residence.name.empty() ? tr("Home %1").arg(residence.id.value) : text::fromCore(residence.name);
    page.kind = tr("Residential building");
    const QString where =
        residence.community ? text::areaName(plan, residence.community) : tr("outside all communities");
    if (text::isPublic()) {
        page.sentence = where;
        page.remark = tr("The public edition shows no figures of a single building.");
        return page;
    }
    page.sentence = tr("%1 live here, %2 of them aged 60 and over, %3 under 3; %4")
                        .arg(text::formatPeopleLong(norms::total(residence.people)),
                             text::formatPeople(norms::peopleOf(residence.people, norms::kAged60plus)),
                             text::formatPeople(norms::peopleOf(residence.people, norms::kUnder3)), where);
    if (residence.estimated)
        page.remark = tr("The people are estimated from storeys and footprint.");
    const analysis::Assessment *assessment = workspace.assessment();
    const auto index =
        assessment != nullptr ? indexIn(assessment->situation->plan->residences, residence.id) : std::nullopt;
    if (!index)
        return page;
    addOwnSchools(workspace, *index, page);
    page.figures.push_back(
        {.label = tr("Nearest of each service, %1").arg(text::name(workspace.walker())), .heading = true});
    for (int service = 0; service < static_cast<int>(workspace.rulebook().services.size()); ++service) {
        if (auto figure = nearest(workspace, *index, service))
            page.figures.push_back(std::move(*figure));
    }
    return page;
}

} // namespace

Page outletPage(const Workspace &workspace, plan::OutletId id)
{
    const plan::Outlet *outlet = workspace.document().seen()->outlet(id);
    return outlet != nullptr ? ObjectPage::ofOutlet(workspace, *outlet) : Page();
}

Page residencePage(const Workspace &workspace, plan::ResidenceId id)
{
    const plan::Residence *residence = workspace.document().seen()->residence(id);
    return residence != nullptr ? ObjectPage::ofResidence(workspace, *residence) : Page();
}

} // namespace yike::panels
