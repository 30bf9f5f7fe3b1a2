// SPDX-License-Identifier: GPL-3.0-or-later
// From the figures of an assessment to one of five classes a home.
#include "ui/render/home_theme.h"

#include "core/analysis/gains.h"

#include <algorithm>
#include <cmath>

namespace yike::render {
namespace {

/// Shares of the buildings that lie below each break, before it is rounded.
constexpr std::array kQuantiles{0.4, 0.7, 0.88, 0.97};
/// Of the mean of the whole project.
constexpr std::array kRatios{1.25, 0.75, 0.25};

/// 1, 2 or 5 times a power of ten, at least as large.
std::int64_t roundUp(double value)
{
    std::int64_t power = 1;
    while (static_cast<double>(power) * 10 < value)
        power *= 10;
    for (const std::int64_t digit : {1, 2, 5, 10})
        if (static_cast<double>(digit * power) >= value)
            return digit * power;
    return 10 * power;
}

/// Ascending, each larger than the last.
std::array<std::int64_t, kTimeClassCount - 1> roundBreaks(std::vector<double> people)
{
    std::array<std::int64_t, kTimeClassCount - 1> breaks{};
    std::ranges::sort(people);
    for (std::size_t i = 0; i < breaks.size(); ++i) {
        const auto at = static_cast<std::size_t>(kQuantiles[i] * static_cast<double>(people.size()));
        breaks[i] = people.empty() ? 0 : roundUp(people[std::min(at, people.size() - 1)]);
        if (i > 0 && breaks[i] <= breaks[i - 1])
            breaks[i] = roundUp(static_cast<double>(breaks[i - 1]) + 0.5);
    }
    return breaks;
}

TimeClass missingClass(int missing)
{
    if (missing <= 2)
        return static_cast<TimeClass>(missing);
    return missing <= 4 ? TimeClass::Beyond : TimeClass::None;
}

} // namespace

ThemedClasses coveredClasses(const analysis::Assessment &assessment, std::string_view service)
{
    ThemedClasses themed;
    themed.classes.theme = MapTheme::Covered;
    const norms::Rulebook &book = *assessment.situation->rulebook;
    const norms::Norm *norm = book.coverageNorm(service);
    if (norm == nullptr)
        return themed;
    const auto &reach = assessment.reach[static_cast<std::size_t>(norm - book.norms.data())];
    if (!reach)
        return themed;
    themed.limit = analysis::metresOf(*norm);
    themed.minimumSize = norm->minimumSize;
    themed.straight = norm->straight;
    const unsigned judged = analysis::judgedBit(norm->straight);
    themed.classes.byResidence.reserve(reach->how.size());
    for (const std::uint8_t how : reach->how)
        themed.classes.byResidence.push_back((how & judged) != 0                 ? TimeClass::Within15
                                             : (how & analysis::kBelowSize) != 0 ? TimeClass::Beyond
                                                                                 : TimeClass::None);
    return themed;
}

ThemedClasses adequacyClasses(const analysis::Assessment &assessment, std::string_view service)
{
    ThemedClasses themed;
    themed.classes.theme = MapTheme::Adequacy;
    const auto found =
        std::ranges::find_if(assessment.adequacy, [&](const auto &each) { return each->service == service; });
    const auto area = std::ranges::find_if(assessment.areaAdequacy, [&](const analysis::AreaAdequacy &each) {
        return each.service == service && !each.area;
    });
    if (found == assessment.adequacy.end() || area == assessment.areaAdequacy.end() || area->mean <= 0)
        return themed;
    themed.mean = area->mean;
    themed.classes.byResidence.reserve((*found)->ratio.size());
    for (const double ratio : (*found)->ratio) {
        const double share = ratio * 1000 / themed.mean;
        const auto at = std::ranges::find_if(kRatios, [share](double least) { return share >= least; });
        themed.classes.byResidence.push_back(ratio <= 0 ? TimeClass::None
                                                        : static_cast<TimeClass>(at - kRatios.begin()));
    }
    return themed;
}

ThemedClasses missingClasses(const analysis::Assessment &assessment)
{
    ThemedClasses themed;
    themed.classes.theme = MapTheme::MissingServices;
    themed.classes.served = TimeClass::Within5;
    const norms::Rulebook &book = *assessment.situation->rulebook;
    std::vector<int> missing(assessment.situation->plan->residences.size());
    for (const norms::Service &service : book.services) {
        const norms::Norm *norm = service.basicKind ? book.coverageNorm(service.code) : nullptr;
        if (norm == nullptr)
            continue;
        const auto &reach = assessment.reach[static_cast<std::size_t>(norm - book.norms.data())];
        if (!reach || reach->how.size() != missing.size())
            continue;
        ++themed.kinds;
        for (std::size_t home = 0; home < missing.size(); ++home)
            missing[home] += (reach->how[home] & analysis::judgedBit(norm->straight)) == 0 ? 1 : 0;
    }
    if (themed.kinds == 0)
        return themed;
    themed.classes.byResidence.resize(missing.size());
    std::ranges::transform(missing, themed.classes.byResidence.begin(), missingClass);
    return themed;
}

ThemedClasses peopleClasses(const plan::Plan &plan, const MapScene &scene, norms::BandSet group)
{
    ThemedClasses themed;
    themed.classes.theme = MapTheme::People;
    themed.classes.served = TimeClass::None; // a count is neither good nor bad: nothing is hatched
    std::vector<double> people;
    std::vector<base::People> byDwelling(scene.dwellings().size());
    for (std::size_t dwelling = 0; dwelling < byDwelling.size(); ++dwelling) {
        for (const std::uint32_t home : scene.dwellings()[dwelling].residences)
            if (home < plan.residences.size())
                byDwelling[dwelling] += norms::peopleOf(plan.residences[home].people, group);
        if (byDwelling[dwelling] > 0)
            people.push_back(static_cast<double>(byDwelling[dwelling]) / 1000);
    }
    themed.breaks = roundBreaks(std::move(people));
    themed.classes.byResidence.assign(plan.residences.size(), TimeClass::Neutral);
    for (std::size_t dwelling = 0; dwelling < byDwelling.size(); ++dwelling) {
        if (byDwelling[dwelling] <= 0)
            continue;
        const auto at =
            std::ranges::find_if(themed.breaks, [&](std::int64_t most) { return byDwelling[dwelling] <= most * 1000; });
        for (const std::uint32_t home : scene.dwellings()[dwelling].residences)
            if (home < plan.residences.size())
                themed.classes.byResidence[home] = static_cast<TimeClass>(at - themed.breaks.begin());
    }
    return themed;
}

ThemedClasses changeClasses(const analysis::Assessment *before, const analysis::Assessment &after,
                            std::string_view service)
{
    ThemedClasses themed;
    themed.classes.theme = MapTheme::Change;
    themed.classes.served = TimeClass::Within5;
    themed.waiting = true; // until there is something that can be compared
    const norms::Rulebook &book = *after.situation->rulebook;
    const norms::Norm *norm = book.coverageNorm(service);
    if (norm == nullptr)
        themed.waiting = false;
    if (before == nullptr || norm == nullptr)
        return themed;
    const auto gains = analysis::gainsAndLosses(*before, after, static_cast<std::size_t>(norm - book.norms.data()));
    if (!gains)
        return themed;
    themed.waiting = false;
    for (const std::int8_t way : gains->homes)
        themed.classes.byResidence.push_back(way > 0   ? TimeClass::Within5
                                             : way < 0 ? TimeClass::None
                                                       : TimeClass::Neutral);
    return themed;
}

} // namespace yike::render
