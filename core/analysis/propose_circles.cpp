// SPDX-License-Identifier: GPL-3.0-or-later
// Communities merged step by step; every choice is the least of a tuple that ends in ids.
#include "core/analysis/propose_circles.h"

#include <algorithm>
#include <optional>
#include <string>
#include <tuple>
#include <utility>

namespace yike::analysis {

namespace {

using Members = std::vector<std::size_t>; ///< numbers of communities, ascending

/// Regions under way. A region without members is one that was merged.
class Grouping {
public:
    Grouping(const CommunityWalks &walks, const CircleTerms &terms);

    /// Up to this width.
    void merge(base::Cost widest);
    void borrow(base::Cost widest);
    [[nodiscard]] CircleProposal told() const;

private:
    [[nodiscard]] base::People people(const Members &members) const;
    [[nodiscard]] base::Cost width(const Members &members) const;
    [[nodiscard]] bool areNeighbours(const Members &one, const Members &other) const;
    [[nodiscard]] bool contiguous(const Members &members) const;
    [[nodiscard]] bool isShort(const Members &members) const { return people(members) < m_terms.least; }
    [[nodiscard]] std::optional<std::size_t> smallestShort(const std::vector<bool> &stuck) const;
    [[nodiscard]] std::optional<std::size_t> bestPartner(std::size_t region, base::Cost widest) const;
    [[nodiscard]] bool borrowFor(std::size_t region, base::Cost widest);
    [[nodiscard]] LeftReason whyLeft(const Members &region) const;

    const CommunityWalks &m_walks;
    const CircleTerms &m_terms;
    std::vector<Members> m_regions;
    std::vector<LeftCommunity> m_left;
};

Members with(const Members &one, const Members &other)
{
    Members all;
    std::ranges::merge(one, other, std::back_inserter(all));
    return all;
}

Members without(const Members &members, std::size_t community)
{
    Members rest = members;
    std::erase(rest, community);
    return rest;
}

Grouping::Grouping(const CommunityWalks &walks, const CircleTerms &terms) : m_walks(walks), m_terms(terms)
{
    for (std::size_t i = 0; i < walks.communities.size(); ++i) {
        if (walks.people[i] <= 0)
            m_left.push_back({walks.communities[i], LeftReason::Nobody});
        else if (walks.people[i] > terms.most)
            m_left.push_back({walks.communities[i], LeftReason::TooMany});
        else
            m_regions.push_back({i});
    }
}

base::People Grouping::people(const Members &members) const
{
    base::People sum = 0;
    for (const std::size_t member : members)
        sum += m_walks.people[member];
    return sum;
}

base::Cost Grouping::width(const Members &members) const
{
    base::Cost width = 0;
    for (const std::size_t one : members) {
        for (const std::size_t other : members)
            width = std::max(width, one == other ? base::Cost{0} : m_walks.between[one][other]);
    }
    return width;
}

bool Grouping::areNeighbours(const Members &one, const Members &other) const
{
    return std::ranges::any_of(one, [&](std::size_t a) {
        return std::ranges::any_of(other, [&](std::size_t b) { return m_walks.neighbours[a][b]; });
    });
}

bool Grouping::contiguous(const Members &members) const
{
    if (members.empty())
        return false;
    Members reached{members.front()};
    for (std::size_t next = 0; next < reached.size(); ++next) {
        for (const std::size_t member : members) {
            if (m_walks.neighbours[reached[next]][member] && std::ranges::find(reached, member) == reached.end())
                reached.push_back(member);
        }
    }
    return reached.size() == members.size();
}

std::optional<std::size_t> Grouping::smallestShort(const std::vector<bool> &stuck) const
{
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < m_regions.size(); ++i) {
        const bool wanted = !m_regions[i].empty() && !stuck[i] && isShort(m_regions[i]);
        if (wanted && (!best || people(m_regions[i]) < people(m_regions[*best])))
            best = i;
    }
    return best;
}

std::optional<std::size_t> Grouping::bestPartner(std::size_t region, base::Cost widest) const
{
    using Choice = std::tuple<base::Cost, bool, base::Cost, base::People, std::size_t>;
    std::optional<Choice> best;
    for (std::size_t i = 0; i < m_regions.size(); ++i) {
        const Members &other = m_regions[i];
        if (i == region || other.empty() || !areNeighbours(m_regions[region], other))
            continue;
        const Members both = with(m_regions[region], other);
        const base::People sum = people(both);
        const base::Cost wide = width(both);
        if (sum > m_terms.most || wide > widest)
            continue;
        const base::Cost excess = wide > m_terms.widest ? wide : 0;
        const Choice choice{excess, !isShort(other), wide, sum, i};
        if (!best || choice < *best)
            best = choice;
    }
    return best ? std::optional(std::get<4>(*best)) : std::nullopt;
}

void Grouping::merge(base::Cost widest)
{
    std::vector<bool> stuck(m_regions.size());
    while (const auto region = smallestShort(stuck)) {
        const auto partner = bestPartner(*region, widest);
        if (!partner) {
            stuck[*region] = true;
            continue;
        }
        // The lower place keeps the region: it is the one whose first member is lower at the start.
        const std::size_t kept = std::min(*region, *partner), gone = std::max(*region, *partner);
        m_regions[kept] = with(m_regions[kept], m_regions[gone]);
        m_regions[gone].clear();
        std::ranges::fill(stuck, false);
    }
}

bool Grouping::borrowFor(std::size_t region, base::Cost widest)
{
    using Choice = std::tuple<base::Cost, std::size_t, std::size_t>;
    std::optional<Choice> best;
    for (std::size_t i = 0; i < m_regions.size(); ++i) {
        const Members &lender = m_regions[i];
        if (i == region || isShort(lender))
            continue;
        for (const std::size_t community : lender) {
            const Members rest = without(lender, community);
            const Members both = with(m_regions[region], {community});
            const bool fits = people(both) >= m_terms.least && people(both) <= m_terms.most;
            if (!fits || isShort(rest) || !contiguous(rest) || !contiguous(both))
                continue;
            const base::Cost wide = std::max(width(both), width(rest));
            if (wide > widest)
                continue;
            const Choice choice{wide, community, i};
            if (!best || choice < *best)
                best = choice;
        }
    }
    if (!best)
        return false;
    const auto [wide, community, lender] = *best;
    m_regions[lender] = without(m_regions[lender], community);
    m_regions[region] = with(m_regions[region], {community});
    return true;
}

void Grouping::borrow(base::Cost widest)
{
    // A region that has got its people stays so: no more rounds than regions.
    for (std::size_t i = 0; i < m_regions.size(); ++i) {
        if (!m_regions[i].empty() && isShort(m_regions[i]) && borrowFor(i, widest))
            i = static_cast<std::size_t>(-1); // who could not be helped before may be now
    }
}

LeftReason Grouping::whyLeft(const Members &region) const
{
    LeftReason reason = LeftReason::CutOff;
    for (const Members &other : m_regions) {
        if (&other == &region || other.empty() || !areNeighbours(region, other))
            continue;
        if (people(region) + people(other) <= m_terms.most)
            return LeftReason::TooWide; // else it would have been joined
        reason = LeftReason::TooFew;
    }
    return reason;
}

CircleProposal Grouping::told() const
{
    CircleProposal proposal;
    proposal.left = m_left;
    for (const Members &region : m_regions) {
        if (region.empty())
            continue;
        if (isShort(region)) {
            for (const std::size_t member : region)
                proposal.left.push_back({m_walks.communities[member], whyLeft(region)});
            continue;
        }
        ProposedCircle &circle = proposal.circles.emplace_back();
        for (const std::size_t member : region)
            circle.members.push_back(m_walks.communities[member]);
        const auto most = std::ranges::max_element(region, {}, [&](std::size_t i) { return m_walks.people[i]; });
        circle.centre = m_walks.communities[*most];
        circle.people = people(region);
        circle.width = width(region);
        circle.wide = circle.width > m_terms.widest;
    }
    std::ranges::sort(proposal.circles, {}, [](const ProposedCircle &circle) { return circle.members.front(); });
    std::ranges::sort(proposal.left, {}, &LeftCommunity::community);
    return proposal;
}

/// Without the communities that some circle has already.
CommunityWalks uncovered(const CommunityWalks &walks, const plan::Plan &plan)
{
    CommunityWalks out;
    Members kept;
    for (std::size_t i = 0; i < walks.communities.size(); ++i) {
        const bool covered = std::ranges::any_of(plan.areas, [&](const plan::Area &area) {
            return area.kind == plan::AreaKind::Circle &&
                   std::ranges::find(area.members, walks.communities[i]) != area.members.end();
        });
        if (!covered)
            kept.push_back(i);
    }
    for (const std::size_t i : kept) {
        out.communities.push_back(walks.communities[i]);
        out.people.push_back(walks.people[i]);
        std::vector<bool> &neighbours = out.neighbours.emplace_back();
        std::vector<base::Cost> &between = out.between.emplace_back();
        for (const std::size_t j : kept) {
            neighbours.push_back(walks.neighbours[i][j]);
            between.push_back(walks.between[i][j]);
        }
    }
    return out;
}

bool isFormer(const plan::Area &area) { return area.kind == plan::AreaKind::Circle; }

std::string circleName(const plan::Plan &plan, plan::AreaId centre, const std::vector<std::string> &taken,
                       FormerCircles former)
{
    const plan::Area *community = plan.area(centre);
    std::string name = community != nullptr ? community->name : std::string();
    for (const std::string_view ending : {"社区居委会", "社区", "居委会"}) {
        if (name.size() > ending.size() && name.ends_with(ending)) {
            name.erase(name.size() - ending.size());
            break;
        }
    }
    name += "便民生活圈";
    const auto isTaken = [&](const std::string &word) {
        return std::ranges::find(taken, word) != taken.end() ||
               std::ranges::any_of(plan.areas, [&](const plan::Area &area) {
                   return area.name == word && (former == FormerCircles::Keep || !isFormer(area));
               });
    };
    std::string unique = name;
    for (int number = 2; isTaken(unique); ++number)
        unique = name + "（" + std::to_string(number) + "）";
    return unique;
}

} // namespace

CircleProposal grouped(const CommunityWalks &walks, const CircleTerms &terms)
{
    Grouping grouping(walks, terms);
    for (const base::Cost widest : {terms.widest, std::max(terms.widest, terms.widestAtAll)}) {
        grouping.merge(widest);
        grouping.borrow(widest);
    }
    return grouping.told();
}

base::Result<CircleProposal> proposeCircles(const Situation &situation, const CircleTerms &terms,
                                            const base::Progress &progress)
{
    if (terms.least <= 0 || terms.least > terms.most)
        return base::fail(base::ErrorCode::OutOfRange, "least", std::to_string(terms.least / base::kOnePerson),
                          "1 – " + std::to_string(terms.most / base::kOnePerson));
    const auto walks = communityWalks(situation, terms.border, progress);
    if (!walks)
        return std::unexpected(walks.error());
    return grouped(terms.uncoveredOnly ? uncovered(*walks, *situation.plan) : *walks, terms);
}

plan::Edit addCircles(const plan::Plan &plan, const CircleProposal &proposal, FormerCircles former)
{
    plan::Edit edit{former == FormerCircles::Keep ? "propose-circles" : "replace-circles", {}, {}};
    for (const plan::Area &area : plan.areas) {
        if (former == FormerCircles::Replace && isFormer(area))
            edit.changes.push_back({area, std::nullopt});
    }
    const auto district = std::ranges::find(plan.areas, plan::AreaKind::District, &plan::Area::kind);
    std::vector<std::string> names;
    std::int64_t id = plan.nextId;
    for (const ProposedCircle &from : proposal.circles) {
        plan::Area circle;
        circle.id = plan::AreaId{id++};
        circle.kind = plan::AreaKind::Circle;
        circle.name = circleName(plan, from.centre, names, former);
        circle.parent = district == plan.areas.end() ? plan::AreaId{} : district->id;
        circle.members = from.members;
        circle.origin = plan::OutlineOrigin::Proposed;
        names.push_back(circle.name);
        edit.changes.push_back({std::nullopt, std::move(circle)});
    }
    return edit;
}

} // namespace yike::analysis
