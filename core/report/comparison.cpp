// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of each scenario against the present state, then the rule.
#include "core/report/comparison.h"

#include "core/report/projects.h"

#include <algorithm>
#include <array>

namespace yike::report {
namespace {

using analysis::Assessment;

ComparisonRow rowOf(const Assessment &present, const Assessment &after)
{
    const ProjectList projects = projectsOf(after, &present, {});
    ComparisonRow row;
    row.scenario = after.situation->scenario;
    for (const Project &each : projects.rows)
        row.added += each.outlet && present.situation->plan->outlet(each.outlet) == nullptr ? 1 : 0;
    row.squareMetres = projects.squareMetres;
    row.costUnknown = projects.costUnknown;
    if (projects.costUnknown < std::ssize(projects.rows))
        row.cost = projects.cost;
    row.effect = effectOf(present, after);
    if (!row.effect)
        return row;
    row.effect->gaining.clear();
    row.effect->losing.clear();
    if (row.cost && *row.cost > 0 && row.costUnknown == 0)
        row.perTenThousand = static_cast<double>(row.effect->people.gained) / static_cast<double>(*row.cost);
    return row;
}

bool harmless(const ComparisonRow &row) { return row.effect->people.lost == 0; }

/// Gained per 万元 compared without a division: a's is more than b's.
bool cheaper(const ComparisonRow &a, const ComparisonRow &b)
{
    const double left = static_cast<double>(a.effect->people.gained) * static_cast<double>(*b.cost);
    const double right = static_cast<double>(b.effect->people.gained) * static_cast<double>(*a.cost);
    return left > right;
}

void judge(Comparison &made)
{
    std::vector<ComparisonRow *> left;
    for (ComparisonRow &row : made.rows) {
        if (!row.effect)
            continue;
        const analysis::Change &people = row.effect->people;
        row.opinion = people.gained == 0             ? Opinion::NoGain
                      : people.lost >= people.gained ? Opinion::Harmful
                                                     : Opinion::Alternative;
        if (row.opinion != Opinion::Alternative)
            continue;
        if (!harmless(row))
            row.opinion = Opinion::AlternativeLoss;
        left.push_back(&row);
    }
    if (left.empty())
        return;
    const bool anyHarmless = std::ranges::any_of(left, [](const ComparisonRow *row) { return harmless(*row); });
    if (anyHarmless)
        std::erase_if(left, [](const ComparisonRow *row) { return !harmless(*row); });
    made.byCost = std::ranges::all_of(left, [](const ComparisonRow *row) { return row->perTenThousand.has_value(); });
    const auto best = std::ranges::min_element(left, [&](const ComparisonRow *a, const ComparisonRow *b) {
        if (made.byCost && cheaper(*a, *b) != cheaper(*b, *a))
            return cheaper(*a, *b);
        const base::People one = a->effect->people.gained, other = b->effect->people.gained;
        return one != other ? one > other : a->scenario < b->scenario;
    });
    (*best)->opinion = Opinion::Advised;
}

} // namespace

std::string_view code(Opinion opinion)
{
    constexpr std::array<std::string_view, 6> kCodes{"advised", "alternative", "alternative-loss",
                                                     "no-gain", "harmful",     "untold"};
    return kCodes[static_cast<std::size_t>(opinion)];
}

Comparison comparisonOf(const Assessment &present, std::span<const std::shared_ptr<const Assessment>> scenarios)
{
    Comparison made;
    for (const auto &each : scenarios) {
        const bool usable = each && each->situation->scenario &&
                            !std::ranges::contains(made.rows, each->situation->scenario, &ComparisonRow::scenario);
        if (usable)
            made.rows.push_back(rowOf(present, *each));
    }
    judge(made);
    return made;
}

} // namespace yike::report
