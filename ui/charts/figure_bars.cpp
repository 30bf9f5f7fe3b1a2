// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of an assessment as bars.
#include "ui/charts/figure_bars.h"

#include "ui/text/population_text.h"
#include "ui/text/terms.h"

#include <QCoreApplication>

#include <algorithm>

namespace yike::charts {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

const QColor kTeal(u"#0B6E7D"), kOrange(u"#D55E00"), kGrey(u"#B9C0C4");

double people(base::People thousandths) { return static_cast<double>(thousandths) / 1000; }

} // namespace

BarChart adequacyBars(const analysis::Assessment &assessment, std::string_view service, plan::AreaKind kind)
{
    BarChart bars;
    std::vector<std::pair<double, QString>> rows;
    for (const analysis::AreaAdequacy &each : assessment.areaAdequacy) {
        const plan::Area *area =
            each.service == service && each.area ? assessment.situation->plan->area(each.area) : nullptr;
        if (area != nullptr && area->kind == kind && each.people > 0)
            rows.emplace_back(each.mean, text::areaName(*assessment.situation->plan, each.area));
    }
    std::ranges::stable_sort(rows, std::greater(), &std::pair<double, QString>::first);
    const norms::Service *offered = assessment.situation->rulebook->service(service);
    BarSet set{{}, kTeal, {}};
    for (const auto &[mean, name] : rows) {
        bars.labels << name;
        set.values.push_back(mean);
    }
    bars.sets.push_back(std::move(set));
    bars.whole = false;
    if (offered != nullptr)
        bars.valueTitle = Words::tr("%1 per thousand users").arg(text::capacityUnit(offered->capacityUnit));
    return bars;
}

BarChart kindBars(const analysis::Assessment &assessment)
{
    struct Kind {
        QString name;
        double counts = 0, others = 0;
    };
    const norms::Rulebook &book = *assessment.situation->rulebook;
    std::vector<Kind> kinds;
    for (const norms::Service &service : book.services)
        kinds.push_back({text::name(service.name)});
    for (const plan::Outlet &outlet : assessment.situation->plan->outlets) {
        const bool counts = assessment.situation->counts(outlet);
        for (const plan::OutletService &offered : outlet.services)
            if (const int at = book.serviceIndex(offered.service); at >= 0)
                ++(counts ? kinds[static_cast<std::size_t>(at)].counts : kinds[static_cast<std::size_t>(at)].others);
    }
    std::erase_if(kinds, [](const Kind &kind) { return kind.counts + kind.others == 0; });
    std::ranges::stable_sort(kinds, std::greater(), &Kind::counts);
    BarChart bars;
    bars.stacked = true;
    bars.valueTitle = Words::tr("Outlets");
    bars.sets = {{Words::tr("in service"), kTeal, {}}, {Words::tr("closed, planned, not placed"), kGrey, {}}};
    for (const Kind &kind : kinds) {
        bars.labels << kind.name;
        bars.sets[0].values.push_back(kind.counts);
        bars.sets[1].values.push_back(kind.others);
    }
    return bars;
}

BarChart agePyramid(const analysis::Assessment &assessment, std::string_view service)
{
    BarChart bars;
    const norms::Rulebook &book = *assessment.situation->rulebook;
    const norms::Norm *norm = book.coverageNorm(service);
    const auto *reach =
        norm == nullptr ? nullptr : assessment.reach[static_cast<std::size_t>(norm - book.norms.data())].get();
    if (reach == nullptr)
        return bars;
    norms::BandPeople within{}, beyond{};
    const auto &homes = assessment.situation->plan->residences;
    for (std::size_t home = 0; home < homes.size(); ++home) {
        const bool reached = (reach->how[home] & analysis::judgedBit(norm->straight)) != 0;
        for (std::size_t band = 0; band < norms::kBandCount; ++band)
            (reached ? within : beyond)[band] += homes[home].people[band];
    }
    bars.mirrored = bars.stacked = true;
    bars.valueTitle = Words::tr("Residents");
    bars.sets = {{Words::tr("within the limit of the norm"), kTeal, {}}, {Words::tr("not covered"), kOrange, {}}};
    for (std::size_t band = norms::kBandCount; band-- > 0;) {
        bars.labels << text::bandNames(norms::bit(static_cast<norms::Band>(band)));
        bars.sets[0].values.push_back(people(within[band]));
        bars.sets[1].values.push_back(people(beyond[band]));
    }
    return bars;
}

} // namespace yike::charts
