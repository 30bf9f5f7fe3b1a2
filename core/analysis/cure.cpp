// SPDX-License-Identifier: GPL-3.0-or-later
// Candidates are the homes themselves: each is tried with one search as far as the norm's limit.
#include "core/analysis/cure.h"

#include "core/analysis/basis.h"
#include "core/analysis/norm_terms.h"
#include "core/analysis/provision.h"

#include <tbb/parallel_for.h>

#include <algorithm>

namespace yike::analysis {

namespace {

/// The norm in this assessment, and how far everybody is from what covers them.
struct Question {
    const norms::Norm *norm = nullptr;
    std::size_t service = 0;
    Basis basis;
    Slot slot = 0;
    base::Cost limit = 0;
};

std::optional<Question> questionOf(const Assessment &assessment, std::string_view id, plan::AreaId area)
{
    Question question;
    question.norm = assessment.situation->rulebook->norm(id);
    if (question.norm == nullptr || !assessment.situation->network)
        return std::nullopt;
    const int service = assessment.situation->rulebook->serviceIndex(question.norm->service);
    question.basis = makeBasis(assessment.situation);
    question.slot = question.basis.areas().slotOf(area);
    if (service < 0 || (area && question.slot == 0))
        return std::nullopt;
    question.service = static_cast<std::size_t>(service);
    if (question.norm->measure == norms::Measure::Coverage)
        question.limit = static_cast<base::Cost>(metresOf(*question.norm)) * base::kMillimetresPerMetre;
    return question;
}

NearestTimes nearestOf(const Question &question, base::Cost limit)
{
    const auto outlets = countingOutlets(*question.basis.ledger, question.service, question.norm->minimumSize);
    return nearestTimes(*question.basis.situation, *question.basis.ledger, outlets, norms::WalkerKind::Metres, limit,
                        *question.basis.pool);
}

base::People usersIn(const Question &question, std::size_t home)
{
    return norms::peopleOf(question.basis.plan().residences[home].people, question.norm->users);
}

/// Per candidate: people of the area, and of others, whom an outlet at its door would reach anew.
struct Gain {
    base::People here = 0, elsewhere = 0;
};

Gain gainAt(const Question &question, std::uint32_t home, const NearestTimes &now, const std::vector<bool> &inArea)
{
    OutletFacts outlet;
    outlet.counts = true;
    outlet.joint = question.basis.situation->residenceJoints[home];
    Gain gain;
    for (const Pair &pair :
         pairsOf(*question.basis.situation, outlet, norms::WalkerKind::Metres, question.limit, *question.basis.pool)) {
        if (now.cost[pair.residence] <= question.limit)
            continue;
        (inArea[pair.residence] ? gain.here : gain.elsewhere) += usersIn(question, pair.residence);
    }
    return gain;
}

} // namespace

std::optional<Cure> cureOf(const Assessment &assessment, std::string_view norm, plan::AreaId area)
{
    const auto question = questionOf(assessment, norm, area);
    if (!question || question->limit == 0)
        return std::nullopt;
    const NearestTimes now = nearestOf(*question, question->limit);
    const auto homes = question->basis.areas().residencesIn(question->slot);
    std::vector<bool> inArea(now.cost.size());
    base::People left = 0;
    for (const std::uint32_t home : homes) {
        inArea[home] = true;
        left += now.cost[home] <= question->limit ? 0 : usersIn(*question, home);
    }
    std::vector<Gain> gains(homes.size());
    tbb::parallel_for(std::size_t{0}, homes.size(), [&](std::size_t i) {
        if (left > 0 && question->basis.situation->residenceJoints[homes[i]].joined())
            gains[i] = gainAt(*question, homes[i], now, inArea);
    });
    Cure cure;
    cure.left = left;
    for (std::size_t i = 0; i < homes.size(); ++i) {
        const Gain &gain = gains[i];
        if (std::pair(gain.here, gain.elsewhere) > std::pair(cure.here, cure.elsewhere))
            cure = {question->basis.plan().residences[homes[i]].id, gain.here, gain.elsewhere, left - gain.here};
    }
    return cure;
}

std::optional<OutletsNeeded> outletsNeeded(const Assessment &assessment, std::string_view norm, plan::AreaId area)
{
    const auto question = questionOf(assessment, norm, area);
    if (!question || question->norm->measure == norms::Measure::Coverage)
        return std::nullopt;
    const auto figure = std::ranges::find_if(
        assessment.provision, [&](const Provision &one) { return one.norm == norm && one.area == area; });
    if (figure == assessment.provision.end())
        return std::nullopt;
    std::vector<std::int64_t> known;
    for (const Offer &offer : question->basis.ledger->offers[question->service]) {
        const std::int64_t value = valueOf(*question->norm, offer);
        if (value > 0 && providesUnder(*question->norm, question->basis.ledger->fact(offer.outlet),
                                       question->basis.plan().outlets[offer.outlet], offer))
            known.push_back(value);
    }
    OutletsNeeded needed;
    if (known.empty())
        return needed;
    std::ranges::sort(known);
    needed.middle = known[known.size() / 2];
    const std::int64_t missing = figure->required - figure->have;
    if (figure->required >= 0 && missing > 0)
        needed.outlets = (missing + needed.middle - 1) / needed.middle;
    return needed;
}

std::vector<HomeLeftOut> homesLeftOut(const Assessment &assessment, std::string_view norm, plan::AreaId area)
{
    const auto question = questionOf(assessment, norm, area);
    if (!question || question->limit == 0)
        return {};
    const NearestTimes now = nearestOf(*question, farthest(norms::WalkerKind::Metres));
    std::vector<HomeLeftOut> homes;
    for (const std::uint32_t home : question->basis.areas().residencesIn(question->slot)) {
        const base::People people = usersIn(*question, home);
        if (people > 0 && now.cost[home] > question->limit)
            homes.push_back({question->basis.plan().residences[home].id, people, now.cost[home]});
    }
    std::ranges::stable_sort(homes, std::ranges::greater(), &HomeLeftOut::people);
    return homes;
}

} // namespace yike::analysis
