// SPDX-License-Identifier: GPL-3.0-or-later
// Bit for bit: doubles are compared as they are.
#include "tests/core/analysis/support/town_plan.h"

#include <algorithm>
#include <format>

namespace yike::test {

namespace {

std::string timesDifference(const analysis::Assessment &one, const analysis::Assessment &other)
{
    if (one.nearest.size() != other.nearest.size())
        return "number of services";
    for (std::size_t service = 0; service < one.nearest.size(); ++service) {
        for (std::size_t walker = 0; walker < norms::kWalkerCount; ++walker) {
            const auto &a = one.nearest[service][walker], &b = other.nearest[service][walker];
            const std::string where = std::format("times of service {} walker {}", service, walker);
            if (!a != !b)
                return where + ": only one has them";
            if (!a)
                continue;
            for (std::size_t i = 0; i < a->cost.size(); ++i) {
                if (a->cost[i] != b->cost[i] || a->outlet[i] != b->outlet[i])
                    return std::format("{} residence {}: {} by {}, {} by {}", where, i, a->cost[i], a->outlet[i],
                                       b->cost[i], b->outlet[i]);
            }
        }
    }
    return {};
}

std::string adequacyDifference(const analysis::Assessment &one, const analysis::Assessment &other)
{
    if (one.adequacy.size() != other.adequacy.size())
        return "number of adequacies";
    for (std::size_t i = 0; i < one.adequacy.size(); ++i) {
        const analysis::Adequacy &a = *one.adequacy[i], &b = *other.adequacy[i];
        if (a.service != b.service || a.ratio != b.ratio || a.outletDemand != b.outletDemand ||
            a.catchment != b.catchment)
            return "adequacy of " + a.service;
    }
    return one.areaAdequacy == other.areaAdequacy ? "" : "adequacy of areas";
}

template <typename T>
std::string listDifference(const std::vector<T> &one, const std::vector<T> &other, const char *name)
{
    if (one.size() != other.size())
        return std::format("{}: {} and {}", name, one.size(), other.size());
    for (std::size_t i = 0; i < one.size(); ++i) {
        if (!(one[i] == other[i]))
            return std::format("{} number {}", name, i);
    }
    return {};
}

std::string reachDifference(const analysis::Assessment &one, const analysis::Assessment &other)
{
    for (std::size_t norm = 0; norm < std::max(one.reach.size(), other.reach.size()); ++norm) {
        const auto of = [norm](const analysis::Assessment &each) {
            return norm < each.reach.size() && each.reach[norm] ? *each.reach[norm] : analysis::NormReach{};
        };
        if (of(one) != of(other))
            return std::format("reach of norm {}", norm);
    }
    return {};
}

} // namespace

std::string difference(const analysis::Assessment &one, const analysis::Assessment &other)
{
    for (const std::string &found :
         {timesDifference(one, other), reachDifference(one, other),
          listDifference(one.coverage, other.coverage, "coverage"), adequacyDifference(one, other),
          listDifference(one.provision, other.provision, "provision"),
          listDifference(one.deficits, other.deficits, "deficits"),
          listDifference(one.presence, other.presence, "presence"), listDifference(one.totals, other.totals, "totals"),
          listDifference(one.issues, other.issues, "issues")}) {
        if (!found.empty())
            return found;
    }
    return {};
}

} // namespace yike::test
