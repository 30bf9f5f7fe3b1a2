// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses from the analyses what the report tells: the groups and services that matter, the figures of the whole.
#include "core/report/studies.h"

#include <algorithm>
#include <array>
#include <utility>

namespace yike::report {
namespace {

using analysis::Access;
using analysis::Assessment;

struct Wish {
    std::string_view service;
    norms::BandSet bands;
};
constexpr norms::BandSet kAge3to5 = norms::bit(norms::Band::Age3to5);
/// What planner.md calls 一老一小: the old, then the young.
constexpr std::array kWishes{Wish{"canteen-for-the-old", norms::kAged60plus},
                             Wish{"day-care-for-the-old", norms::kAged60plus},
                             Wish{"old-people-home", norms::kAged60plus},
                             Wish{"community-health-station", norms::kAged60plus},
                             Wish{"nursery", norms::kUnder3},
                             Wish{"community-health-station", norms::kUnder3},
                             Wish{"kindergarten", kAge3to5},
                             Wish{"park", kAge3to5}};

std::string serviceOf(const norms::Rulebook &book, const analysis::EquityFigure &figure)
{
    const norms::Norm *norm = figure.access == Access::Minutes ? book.norm(figure.of) : nullptr;
    return norm != nullptr ? norm->service : figure.of;
}

std::optional<double> worstOf(const analysis::EquityFigure &figure)
{
    constexpr double kNineTenths = 0.9, kHalf = 0.5;
    if (figure.lorenz.empty())
        return std::nullopt;
    return figure.access == Access::Minutes ? 1 - measures::lorenzAt(figure.lorenz, kNineTenths)
                                            : measures::lorenzAt(figure.lorenz, kHalf);
}

std::vector<EquityRow> equityRows(const Assessment &a, const analysis::Equity &equity)
{
    const norms::Rulebook &book = *a.situation->rulebook;
    std::vector<EquityRow> rows;
    for (const Wish &wish : kWishes) {
        if (!inLedger(*a.situation->plan, wish.service))
            continue;
        for (const analysis::EquityFigure &figure : equity.figures) {
            if (figure.bands == wish.bands && figure.people + figure.left > 0 &&
                serviceOf(book, figure) == wish.service)
                rows.push_back({figure, std::string(wish.service), worstOf(figure)});
        }
    }
    return rows;
}

bool isWished(std::string_view service) { return std::ranges::contains(kWishes, service, &Wish::service); }

std::vector<RankRow> rankRows(const Assessment &a, const analysis::Uncertainty &unsure)
{
    const norms::Rulebook &book = *a.situation->rulebook;
    std::vector<RankRow> rows;
    for (const analysis::RankingStability &ranking : unsure.rankings) {
        const norms::Norm *norm = book.norm(ranking.norm);
        if (norm == nullptr || !isWished(norm->service) || book.coverageNorm(norm->service) != norm ||
            !inLedger(*a.situation->plan, norm->service))
            continue;
        RankRow row{ranking.norm, ranking.correlation, {}, {}};
        for (const analysis::RankInterval &rank : unsure.ranks) {
            if (rank.norm == ranking.norm && rank.worstFifth >= kPerhaps)
                (rank.worstFifth >= kSurely ? row.surely : row.perhaps).push_back(rank.area);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<analysis::HoursCoverage> hoursOfTheWhole(const Assessment &a)
{
    std::vector<analysis::HoursCoverage> hours = analysis::hoursCoverageOf(a);
    std::erase_if(hours, [&](const analysis::HoursCoverage &each) {
        const norms::Norm *norm = a.situation->rulebook->norm(each.norm);
        return each.area || norm == nullptr || !inLedger(*a.situation->plan, norm->service);
    });
    return hours;
}

} // namespace

const analysis::CoverageInterval *Studies::interval(std::string_view norm, norms::BandSet bands) const
{
    return uncertainty ? uncertainty->find(norm, bands, plan::AreaId{}) : nullptr;
}

base::Result<void> addStudies(Content &content, const StudyRequest &request, const base::Progress &progress)
{
    const Assessment &a = *content.assessment;
    auto studies = std::make_shared<Studies>();
    const analysis::Equity equity = analysis::equityOf(a);
    studies->equity = equityRows(a, equity);
    studies->leftBehind = equity.leftBehind;
    if (progress.cancelled())
        return base::fail(base::ErrorCode::Cancelled);
    studies->hours = hoursOfTheWhole(a);
    studies->monitoring = monitoringOf(a, request.lastYear.get());
    studies->besideLastYear = request.lastYear != nullptr;
    if (progress.cancelled())
        return base::fail(base::ErrorCode::Cancelled);
    if (request.draws != 0) {
        analysis::UncertaintyRequest draws;
        draws.seed = request.seed;
        draws.runs = request.draws;
        auto unsure = analysis::uncertaintyOf(a, draws, progress);
        if (!unsure)
            return std::unexpected(unsure.error());
        studies->ranks = rankRows(a, *unsure);
        studies->uncertainty = *std::move(unsure);
    }
    content.studies = std::move(studies);
    return {};
}

} // namespace yike::report
