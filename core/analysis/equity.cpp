// SPDX-License-Identifier: GPL-3.0-or-later
// Gathers values and people of homes and bands, and asks the measures.
#include "core/analysis/equity.h"

#include "core/analysis/norm_terms.h"
#include "core/measures/concentration.h"
#include "core/measures/gini.h"
#include "core/measures/palma.h"
#include "core/measures/theil.h"

#include <tbb/parallel_for.h>

#include <algorithm>
#include <map>

namespace yike::analysis {

namespace {

constexpr double kThousandths = 1000;

/// One unit of the measures: a home and one way of walking.
struct Units {
    std::vector<double> values, people, oldShare;

    void add(double value, base::People count, double old)
    {
        if (count <= 0)
            return;
        values.push_back(value);
        people.push_back(static_cast<double>(count) / kThousandths);
        oldShare.push_back(old);
    }
};

double oldShareOf(const plan::Residence &home)
{
    const base::People all = norms::total(home.people);
    return all > 0 ? static_cast<double>(norms::peopleOf(home.people, norms::kAged60plus)) / static_cast<double>(all)
                   : 0;
}

std::vector<measures::LorenzPoint> thinned(const std::vector<measures::LorenzPoint> &curve)
{
    constexpr int kSteps = 100;
    if (curve.size() <= kSteps + 1)
        return curve;
    std::vector<measures::LorenzPoint> points;
    for (int i = 0; i <= kSteps; ++i) {
        const double people = static_cast<double>(i) / kSteps;
        points.push_back({people, measures::lorenzAt(curve, people)});
    }
    return points;
}

void measure(EquityFigure &figure, const Units &units)
{
    const auto spread = measures::Distribution::make(units.values, units.people);
    if (!spread)
        return;
    figure.mean = spread->mean();
    figure.gini = measures::gini(*spread);
    figure.palma = measures::palma(*spread);
    figure.theil = measures::theil(*spread);
    if (spread->hasShares())
        figure.lorenz = thinned(measures::lorenzCurve(*spread));
    if (const auto index = measures::concentrationIndex(units.values, units.oldShare, units.people))
        figure.concentrationByOld = *index;
}

EquityFigure minutesOf(const Assessment &assessment, std::size_t service, const norms::Norm &norm, norms::BandSet bands)
{
    EquityFigure figure{Access::Minutes, norm.id, bands, 0, 0, {}, {}, {}, {}, {}, {}};
    Units units;
    const auto &residences = assessment.situation->plan->residences;
    for (std::size_t i = 0; i < residences.size(); ++i) {
        const double old = oldShareOf(residences[i]);
        for (std::size_t band = 0; band < norms::kBandCount; ++band) {
            const auto which = static_cast<norms::Band>(band);
            const base::People people = (bands & norms::bit(which)) != 0 ? residences[i].people[band] : 0;
            const auto &times = assessment.nearest[service][static_cast<std::size_t>(norms::walkerOf(which))];
            if (people == 0)
                continue;
            if (!times || times->cost[i] == base::kUnreached) {
                figure.left += people;
                continue;
            }
            figure.people += people;
            units.add(static_cast<double>(times->cost[i]) / base::kMillisecondsPerMinute, people, old);
        }
    }
    measure(figure, units);
    return figure;
}

EquityFigure adequacyFigure(const Assessment &assessment, const Adequacy &adequacy, norms::BandSet users)
{
    EquityFigure figure{Access::Adequacy, adequacy.service, users, 0, 0, {}, {}, {}, {}, {}, {}};
    Units units;
    const auto &residences = assessment.situation->plan->residences;
    for (std::size_t i = 0; i < residences.size(); ++i) {
        const base::People people = norms::peopleOf(residences[i].people, users);
        figure.people += people;
        units.add(adequacy.ratio[i], people, oldShareOf(residences[i]));
    }
    measure(figure, units);
    return figure;
}

double shareOf(const Coverage &figure)
{
    return static_cast<double>(figure.minutes) / static_cast<double>(figure.people);
}

/// Communities of one norm with people, by their share; the whole beside them.
void addLeftBehind(const Assessment &assessment, const norms::Norm &norm,
                   std::map<std::int64_t, std::vector<std::string>> &behind, std::map<std::int64_t, int> &compared)
{
    constexpr double kPoints = 0.1;
    const Coverage *whole = assessment.find(norm.id, norm.users, {});
    if (whole == nullptr || whole->people == 0 || whole->minutes == 0)
        return;
    std::vector<std::pair<double, std::int64_t>> shares;
    for (const Coverage &figure : assessment.coverage) {
        const plan::Area *area = figure.area ? assessment.situation->plan->area(figure.area) : nullptr;
        if (figure.norm != norm.id || figure.bands != norm.users || area == nullptr || figure.people == 0 ||
            area->kind != plan::AreaKind::Community)
            continue;
        shares.emplace_back(shareOf(figure), figure.area.value);
        ++compared[figure.area.value];
    }
    std::ranges::sort(shares);
    const std::size_t fifth = (shares.size() + 4) / 5;
    for (std::size_t i = 0; i < fifth; ++i) {
        if (shares[i].first <= shareOf(*whole) - kPoints)
            behind[shares[i].second].push_back(norm.id);
    }
}

std::vector<LeftBehind> leftBehindOf(const Assessment &assessment)
{
    constexpr std::size_t kLeast = 3;
    std::map<std::int64_t, std::vector<std::string>> behind;
    std::map<std::int64_t, int> compared;
    const norms::Rulebook &book = *assessment.situation->rulebook;
    for (const norms::Norm &norm : book.norms) {
        if (book.coverageNorm(norm.service) == &norm) // one norm a service, else it counts twice
            addLeftBehind(assessment, norm, behind, compared);
    }
    std::vector<LeftBehind> list;
    for (auto &[area, norms] : behind) {
        if (norms.size() >= kLeast)
            list.push_back({{area}, std::move(norms), compared[area]});
    }
    std::ranges::stable_sort(list, std::ranges::greater(), [](const LeftBehind &one) { return one.norms.size(); });
    return list;
}

} // namespace

Equity equityOf(const Assessment &assessment)
{
    const norms::Rulebook &book = *assessment.situation->rulebook;
    struct Wish {
        std::size_t service;
        const norms::Norm *norm;
        norms::BandSet bands;
    };
    std::vector<Wish> wishes;
    for (const norms::Norm &norm : book.norms) {
        const int service = book.serviceIndex(norm.service);
        if (service < 0 || book.coverageNorm(norm.service) != &norm)
            continue;
        for (const norms::BandSet bands : groupsOf(norm))
            wishes.push_back({static_cast<std::size_t>(service), &norm, bands});
    }
    Equity equity;
    equity.figures.resize(wishes.size() + assessment.adequacy.size());
    tbb::parallel_for(std::size_t{0}, equity.figures.size(), [&](std::size_t i) {
        if (i < wishes.size()) {
            equity.figures[i] = minutesOf(assessment, wishes[i].service, *wishes[i].norm, wishes[i].bands);
            return;
        }
        const Adequacy &adequacy = *assessment.adequacy[i - wishes.size()];
        const norms::Service *service = book.service(adequacy.service);
        equity.figures[i] = adequacyFigure(assessment, adequacy, usersOf(book, *service));
    });
    equity.leftBehind = leftBehindOf(assessment);
    return equity;
}

} // namespace yike::analysis
