// SPDX-License-Identifier: GPL-3.0-or-later
// Walking costs to classes, outlets of a plan to marks.
#include "ui/render/overlay.h"

#include <algorithm>

namespace yike::render {

namespace {

/// Everything that has to be known of a service to draw its badge.
const norms::Service *shownService(const plan::Outlet &outlet, const norms::Rulebook &book, std::string_view chosen)
{
    for (const auto &offered : outlet.services)
        if (!chosen.empty() && offered.service == chosen)
            return book.service(chosen);
    return outlet.services.empty() ? nullptr : book.service(outlet.services.front().service);
}

} // namespace

std::array<base::Cost, 3> classLimits(bool metres)
{
    if (metres)
        return {300 * base::kMillimetresPerMetre, 500 * base::kMillimetresPerMetre, 1000 * base::kMillimetresPerMetre};
    return {5 * base::kMillisecondsPerMinute, 10 * base::kMillisecondsPerMinute, 15 * base::kMillisecondsPerMinute};
}

TimeClass classOf(base::Cost cost, bool metres)
{
    if (cost == base::kUnreached)
        return TimeClass::None;
    const auto limits = classLimits(metres);
    const auto at = std::ranges::find_if(limits, [cost](base::Cost limit) { return cost <= limit; });
    return static_cast<TimeClass>(at - limits.begin());
}

TimeClasses timeClasses(const analysis::NearestTimes &times, norms::WalkerKind walker, const norms::Norm *norm)
{
    TimeClasses classes;
    classes.metres = walker == norms::WalkerKind::Metres;
    classes.byResidence.reserve(times.cost.size());
    for (const auto cost : times.cost)
        classes.byResidence.push_back(classOf(cost, classes.metres));
    if (norm && norm->measure == norms::Measure::Coverage && norm->limit) {
        const auto limit =
            static_cast<base::Cost>(classes.metres ? analysis::metresOf(*norm) : analysis::minutesOf(*norm));
        const auto unit = classes.metres ? base::kMillimetresPerMetre : base::kMillisecondsPerMinute;
        classes.served = std::min(classOf(limit * unit, classes.metres), TimeClass::Within15);
    }
    return classes;
}

std::vector<OutletMark> outletMarks(const plan::Plan &plan, const norms::Rulebook &book, std::string_view service,
                                    plan::OutletId selected, std::span<const plan::OutletId> chosen)
{
    std::vector<OutletMark> marks;
    marks.reserve(plan.outlets.size());
    for (const auto &outlet : plan.outlets) {
        if (outlet.match == plan::MatchLevel::NotPlaced || !geo::isValid(outlet.place))
            continue;
        OutletMark mark;
        mark.id = outlet.id;
        mark.place = outlet.place;
        mark.status = outlet.status;
        mark.count = std::max(1, static_cast<int>(outlet.services.size()));
        mark.selected = outlet.id == selected || std::ranges::binary_search(chosen, outlet.id);
        mark.name = QString::fromStdString(outlet.name);
        if (const auto *shown = shownService(outlet, book, service)) {
            mark.group = shown->group;
            mark.symbol = QString::fromStdString(shown->symbol);
            mark.emphasised = !service.empty() && shown->code == service;
        }
        marks.push_back(std::move(mark));
    }
    return marks;
}

} // namespace yike::render
