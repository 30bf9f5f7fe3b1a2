// SPDX-License-Identifier: GPL-3.0-or-later
// One bounded search a view and service, from the outlets that are open.
#include "core/analysis/hours_view.h"

#include "core/analysis/basis.h"
#include "core/analysis/norm_terms.h"

#include <tbb/parallel_for.h>

#include <optional>

namespace yike::analysis {

namespace {

constexpr std::size_t kViews = plan::kDayViews.size();

struct Views {
    std::vector<std::uint32_t> all;
    std::array<std::vector<std::uint32_t>, kViews> open;
    std::int64_t known = 0;
};

Views viewsOf(const Basis &basis, std::size_t service, const norms::Norm &norm)
{
    Views views;
    views.all = countingOutlets(*basis.ledger, service, norm.minimumSize);
    for (const std::uint32_t outlet : views.all) {
        const auto hours = plan::readOpeningHours(basis.plan().outlets[outlet].hours);
        views.known += hours ? 1 : 0;
        for (std::size_t view = 0; hours && view < kViews; ++view) {
            if (plan::opensIn(*hours, plan::kDayViews[view]))
                views.open[view].push_back(outlet);
        }
    }
    return views;
}

std::vector<HoursCoverage> underNorm(const Basis &basis, std::size_t service, const norms::Norm &norm)
{
    const Views views = viewsOf(basis, service, norm);
    const auto limit = static_cast<base::Cost>(metresOf(norm)) * base::kMillimetresPerMetre;
    const auto search = [&](const std::vector<std::uint32_t> &outlets) {
        return nearestTimes(*basis.situation, *basis.ledger, outlets, norms::WalkerKind::Metres, limit, *basis.pool);
    };
    const NearestTimes any = search(views.all);
    std::array<NearestTimes, kViews> open;
    for (std::size_t view = 0; view < kViews; ++view)
        open[view] = search(views.open[view]);
    std::vector<HoursCoverage> told;
    const AreaIndex &areas = basis.areas();
    for (Slot slot = 0; slot < areas.slotCount(); ++slot) {
        HoursCoverage figure{norm.id, areas.area(slot), 0, 0, {}, std::ssize(views.all), views.known, {}};
        for (const std::uint32_t home : areas.residencesIn(slot)) {
            const base::People people = norms::peopleOf(basis.plan().residences[home].people, norm.users);
            figure.people += people;
            figure.anyTime += any.cost[home] <= limit ? people : 0;
            for (std::size_t view = 0; view < kViews; ++view)
                figure.open[view] += open[view].cost[home] <= limit ? people : 0;
        }
        for (std::size_t view = 0; view < kViews; ++view)
            figure.openOutlets[view] = std::ssize(views.open[view]);
        told.push_back(std::move(figure));
    }
    return told;
}

} // namespace

std::vector<HoursCoverage> hoursCoverageOf(const Assessment &assessment)
{
    if (!assessment.situation->network)
        return {};
    const Basis basis = makeBasis(assessment.situation);
    const norms::Rulebook &book = basis.book();
    std::vector<std::vector<HoursCoverage>> byService(book.services.size());
    tbb::parallel_for(std::size_t{0}, byService.size(), [&](std::size_t service) {
        if (const norms::Norm *norm = book.coverageNorm(book.services[service].code))
            byService[service] = underNorm(basis, service, *norm);
    });
    std::vector<HoursCoverage> all;
    for (const norms::Norm &norm : book.norms) {
        const int service = book.serviceIndex(norm.service);
        if (service >= 0 && book.coverageNorm(norm.service) == &norm)
            all.insert(all.end(), byService[static_cast<std::size_t>(service)].begin(),
                       byService[static_cast<std::size_t>(service)].end());
    }
    return all;
}

} // namespace yike::analysis
