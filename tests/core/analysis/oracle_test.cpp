// SPDX-License-Identifier: GPL-3.0-or-later
// Random towns computed again the slow way: one search per outlet, one loop per figure.
#include "core/analysis/ledger.h"
#include "core/analysis/norm_terms.h"
#include "core/geo/segment.h"
#include "tests/core/analysis/support/small_rulebook.h"
#include "tests/core/analysis/support/town_plan.h"
#include "tests/support/test_data.h"

#include <QTest>

#include <format>
#include <map>

using namespace yike;

namespace {

bool countsFor(const analysis::Situation &situation, const plan::Outlet &outlet, std::string_view service)
{
    return situation.counts(outlet) &&
           std::ranges::find(outlet.services, service, &plan::OutletService::service) != outlet.services.end();
}

bool mayUse(const plan::Outlet &outlet, const plan::Residence &home)
{
    return outlet.openTo != plan::OpenTo::EstateOnly || (outlet.estate && outlet.estate == home.estate);
}

struct Slow {
    const analysis::Situation &situation;
    const analysis::Assessment &fast;
    network::Search search;
    std::vector<network::Reached> reached;

    explicit Slow(const analysis::Assessment &assessment)
        : situation(*assessment.situation),
          fast(assessment),
          search(assessment.situation->network)
    {}

    std::string compareTimes(std::size_t service, norms::WalkerKind walker);
    std::string compareCoverage(const norms::Norm &norm);
    [[nodiscard]] bool inArea(std::size_t home, plan::AreaId area) const;
    [[nodiscard]] std::vector<std::size_t> ownSchools(std::string_view service, std::size_t home) const;
    [[nodiscard]] bool districtsKnow(std::string_view service) const;
    const std::vector<base::Cost> &costsTo(std::size_t outlet, norms::WalkerKind walker);

    std::map<std::pair<std::size_t, norms::WalkerKind>, std::vector<base::Cost>> costs;
};

bool offers(const plan::Outlet &outlet, std::string_view service)
{
    return std::ranges::find(outlet.services, service, &plan::OutletService::service) != outlet.services.end();
}

/// Of the districts the home lies in, every school there is that offers the service.
std::vector<std::size_t> Slow::ownSchools(std::string_view service, std::size_t home) const
{
    std::vector<std::size_t> own;
    const plan::Plan &plan = *situation.plan;
    for (std::size_t i = 0; i < plan.outlets.size(); ++i) {
        const bool named = std::ranges::any_of(plan.areas, [&](const plan::Area &area) {
            return area.kind == plan::AreaKind::SchoolDistrict && inArea(home, area.id) &&
                   std::ranges::find(area.schools, plan.outlets[i].id) != area.schools.end();
        });
        if (named && offers(plan.outlets[i], service))
            own.push_back(i);
    }
    return own;
}

bool Slow::districtsKnow(std::string_view service) const
{
    return std::ranges::any_of(situation.plan->areas, [&](const plan::Area &area) {
        return area.kind == plan::AreaKind::SchoolDistrict && std::ranges::any_of(area.schools, [&](plan::OutletId id) {
                   const plan::Outlet *school = situation.plan->outlet(id);
                   return school != nullptr && offers(*school, service);
               });
    });
}

const std::vector<base::Cost> &Slow::costsTo(std::size_t outlet, norms::WalkerKind walker)
{
    const auto [at, fresh] = costs.try_emplace({outlet, walker}, situation.plan->residences.size(), base::kUnreached);
    const network::Joint joint = situation.join(situation.plan->outlets[outlet]);
    if (!fresh || !joint.joined())
        return at->second;
    const network::Source source{joint, 0};
    search.run({&source, 1}, *situation.targets, walker, network::Direction::Reverse, analysis::farthest(walker),
               reached);
    for (const network::Reached &hit : reached)
        at->second[hit.target] = hit.cost;
    return at->second;
}

std::string Slow::compareTimes(std::size_t service, norms::WalkerKind walker)
{
    const analysis::NearestTimes *times = fast.times(static_cast<int>(service), walker);
    if (times == nullptr)
        return {};
    const plan::Plan &plan = *situation.plan;
    std::vector<base::Cost> cost(plan.residences.size(), base::kUnreached);
    std::vector<std::uint32_t> winner(plan.residences.size(), network::kNone);
    for (std::uint32_t i = 0; i < plan.outlets.size(); ++i) {
        const network::Joint joint = situation.join(plan.outlets[i]);
        if (!joint.joined() || !countsFor(situation, plan.outlets[i], situation.rulebook->services[service].code))
            continue;
        const network::Source source{joint, 0};
        search.run({&source, 1}, *situation.targets, walker, network::Direction::Reverse, analysis::farthest(walker),
                   reached);
        for (const network::Reached &hit : reached) {
            if (hit.cost < cost[hit.target] && mayUse(plan.outlets[i], plan.residences[hit.target])) {
                cost[hit.target] = hit.cost;
                winner[hit.target] = i;
            }
        }
    }
    for (std::size_t i = 0; i < cost.size(); ++i) {
        if (cost[i] != times->cost[i] || winner[i] != times->outlet[i])
            return std::format("service {} walker {} residence {}: {} by {}, slowly {} by {}", service,
                               static_cast<int>(walker), i, times->cost[i], times->outlet[i], cost[i], winner[i]);
    }
    return {};
}

bool Slow::inArea(std::size_t home, plan::AreaId id) const
{
    const auto inside = [&](const plan::Area &area) {
        return geo::contains(area.outline, situation.plan->residences[home].place);
    };
    if (!id)
        return true;
    const plan::Area &area = *situation.plan->area(id);
    const plan::Area *community = nullptr;
    for (const plan::Area &one : situation.plan->areas) {
        if (community == nullptr && one.kind == plan::AreaKind::Community && inside(one))
            community = &one;
    }
    if (plan::isLayer(area.kind) && !area.members.empty())
        return community != nullptr && std::ranges::find(area.members, community->id) != area.members.end();
    if (plan::isLayer(area.kind) || community == nullptr)
        return area.kind != plan::AreaKind::Community && inside(area);
    for (const plan::Area *up = community; up != nullptr; up = situation.plan->area(up->parent)) {
        if (up->id == id)
            return true;
    }
    return false;
}

std::string Slow::compareCoverage(const norms::Norm &norm)
{
    const auto service = static_cast<std::size_t>(situation.rulebook->serviceIndex(norm.service));
    for (const analysis::Coverage &figure : fast.coverage) {
        if (figure.norm != norm.id)
            continue;
        analysis::Coverage slow{norm.id, figure.bands, figure.area};
        const bool school = norm.service == "school";
        const bool assigned = school && districtsKnow(norm.service);
        slow.assignment = assigned ? analysis::Assignment::BySchoolDistrict
                          : school ? analysis::Assignment::DistanceOnly
                                   : analysis::Assignment::Nearest;
        for (std::size_t i = 0; i < situation.plan->residences.size(); ++i) {
            if (!inArea(i, figure.area))
                continue;
            const plan::Residence &home = situation.plan->residences[i];
            const std::vector<std::size_t> own = assigned ? ownSchools(norm.service, i) : std::vector<std::size_t>();
            bool straight = false;
            for (std::size_t o = 0; o < situation.plan->outlets.size(); ++o) {
                const plan::Outlet &outlet = situation.plan->outlets[o];
                if (assigned && std::ranges::find(own, o) == own.end())
                    continue;
                const std::int64_t limit = std::int64_t{analysis::metresOf(norm)} * 100;
                straight = straight || (countsFor(situation, outlet, norm.service) && mayUse(outlet, home) &&
                                        geo::distanceSquared(situation.frame->toLocal(outlet.place),
                                                             situation.residencePoints[i]) <= limit * limit);
            }
            for (std::size_t band = 0; band < norms::kBandCount; ++band) {
                if ((figure.bands & (1U << band)) == 0)
                    continue;
                const auto within = [&](norms::WalkerKind walker, std::int64_t limit) {
                    if (assigned)
                        return std::ranges::any_of(own, [&](std::size_t o) {
                            const plan::Outlet &outlet = situation.plan->outlets[o];
                            return countsFor(situation, outlet, norm.service) && mayUse(outlet, home) &&
                                   costsTo(o, walker)[i] <= limit;
                        });
                    return fast.nearest[service][static_cast<std::size_t>(walker)]->cost[i] <= limit;
                };
                const bool walked = within(norms::WalkerKind::Metres, std::int64_t{analysis::metresOf(norm)} * 1000);
                const bool timely = within(norms::walkerOf(static_cast<norms::Band>(band)),
                                           std::int64_t{analysis::minutesOf(norm)} * 60'000);
                slow.people += home.people[band];
                slow.straight += straight ? home.people[band] : 0;
                slow.metres += walked ? home.people[band] : 0;
                slow.minutes += timely ? home.people[band] : 0;
                slow.unassigned += assigned && own.empty() ? home.people[band] : 0;
                slow.notJoined += situation.residenceJoints[i].joined() ? 0 : home.people[band];
            }
        }
        if (norm.minimumSize > 0) {
            // The slow way counts outlets of any size.
            if (slow.metres != figure.metres + figure.belowSize || slow.straight < figure.straight)
                return std::format("{} below size", norm.id);
            continue;
        }
        if (!(slow == figure))
            return std::format("{} group {} area {}", norm.id, figure.bands, figure.area.value);
    }
    return {};
}

} // namespace

class OracleTest : public QObject {
    Q_OBJECT

private slots:
    void timesAndCoverage();
    void tinyOutletsCoverNobody();
    void capacityIsConserved();
    void moreOutletsNeverLowerCoverage();
};

void OracleTest::timesAndCoverage()
{
    const std::uint64_t towns = test::fullTestsWanted() ? 300 : 25;
    qInfo("seeds 1 to %llu", static_cast<unsigned long long>(towns));
    std::int64_t reached = 0;
    for (std::uint64_t seed = 1; seed <= towns; ++seed) {
        const plan::Plan plan = test::RandomTownPlan(seed).plan();
        const auto situation = analysis::Situation::make(plan, {}, test::smallRulebook());
        QVERIFY(situation.has_value());
        const auto assessment = analysis::assess(*situation);
        QVERIFY(assessment.has_value());
        Slow slow(**assessment);
        for (std::size_t service = 0; service < (*assessment)->nearest.size(); ++service) {
            for (const norms::WalkerKind walker : analysis::kWalkers) {
                const std::string differs = slow.compareTimes(service, walker);
                QVERIFY2(differs.empty(), (std::format("seed {}: ", seed) + differs).c_str());
            }
        }
        for (const norms::Norm &norm : test::smallRulebook()->norms) {
            const std::string differs = slow.compareCoverage(norm);
            QVERIFY2(differs.empty(), (std::format("seed {}: ", seed) + differs).c_str());
        }
        for (const analysis::Coverage &figure : (*assessment)->coverage)
            reached += figure.metres;
    }
    QVERIFY(reached > 0); // the towns are not empty
}

/// Coverage under a norm with a minimum size is that of a plan in which the small ones do not offer the service.
void OracleTest::tinyOutletsCoverNobody()
{
    const norms::Norm &norm = *test::smallRulebook()->norm("day-care-300");
    base::People belowSize = 0;
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const plan::Plan plan = test::RandomTownPlan(seed).plan();
        plan::Plan large = plan;
        const auto situation = *analysis::Situation::make(plan, {}, test::smallRulebook());
        for (plan::Outlet &outlet : large.outlets) {
            for (const auto &service : analysis::factsOf(outlet, *situation).services) {
                if (test::smallRulebook()->services[service.index].code == norm.service &&
                    !analysis::largeEnough(service.offer, norm.minimumSize))
                    std::erase_if(outlet.services, [&](const auto &one) { return one.service == norm.service; });
            }
        }
        const auto all = *analysis::assess(situation);
        const auto only = *analysis::assess(*analysis::Situation::make(large, {}, test::smallRulebook()));
        for (std::size_t i = 0; i < all->coverage.size(); ++i) {
            analysis::Coverage figure = all->coverage[i];
            if (figure.norm != norm.id)
                continue;
            belowSize += figure.belowSize;
            figure.belowSize = 0;
            QVERIFY2(figure == only->coverage[i], std::format("seed {} figure {}", seed, i).c_str());
        }
    }
    QVERIFY(belowSize > 0);
}

void OracleTest::capacityIsConserved()
{
    int told = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const plan::Plan plan = test::RandomTownPlan(seed).plan();
        const auto situation = analysis::Situation::make(plan, {}, test::smallRulebook());
        const auto assessment = analysis::assess(*situation);
        for (const auto &adequacy : (*assessment)->adequacy) {
            const norms::Service &kind = *test::smallRulebook()->service(adequacy->service);
            const norms::BandSet users = analysis::usersOf(*test::smallRulebook(), kind);
            const int index = test::smallRulebook()->serviceIndex(kind.code);
            double shared = 0, supply = 0;
            for (std::size_t i = 0; i < plan.residences.size(); ++i)
                shared +=
                    static_cast<double>(norms::peopleOf(plan.residences[i].people, users)) / 1000 * adequacy->ratio[i];
            const analysis::Ledger ledger = analysis::makeLedger(**situation);
            for (const analysis::Offer &offer : ledger.offers[static_cast<std::size_t>(index)]) {
                if (adequacy->outletDemand[offer.outlet] > 0)
                    supply += static_cast<double>(offer.capacity) / 1000;
            }
            told += supply > 0 ? 1 : 0;
            QVERIFY2(std::abs(shared - supply) <= 1e-9 * std::max(1.0, supply),
                     std::format("seed {} {}: {} and {}", seed, kind.code, shared, supply).c_str());
        }
    }
    QVERIFY(told > 30);
}

void OracleTest::moreOutletsNeverLowerCoverage()
{
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        test::RandomTownPlan random(seed);
        plan::Plan plan = random.plan();
        const auto before = analysis::assess(*analysis::Situation::make(plan, {}, test::smallRulebook()));
        plan::Outlet extra;
        extra.id = {plan.nextId++};
        extra.place = plan.residences.front().place;
        for (const norms::Service &service : test::smallRulebook()->services)
            extra.services.push_back({service.code, 10'000, 500, -1, 0});
        plan.outlets.push_back(extra);
        const auto after = analysis::assess(*analysis::Situation::make(plan, {}, test::smallRulebook()));
        for (std::size_t i = 0; i < (*before)->coverage.size(); ++i) {
            const analysis::Coverage &was = (*before)->coverage[i], &is = (*after)->coverage[i];
            QVERIFY(is.straight >= was.straight && is.metres >= was.metres && is.minutes >= was.minutes);
            QVERIFY(is.belowSize <= was.belowSize);
        }
    }
}

QTEST_GUILESS_MAIN(OracleTest)
#include "oracle_test.moc"
