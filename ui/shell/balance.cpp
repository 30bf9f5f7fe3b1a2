// SPDX-License-Identifier: GPL-3.0-or-later
// Services whose reach the edit did not touch are shared between the two and cost nothing.
#include "ui/shell/balance.h"

#include "ui/panels/figures.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <algorithm>

namespace yike::shell {
namespace {

constexpr std::size_t kMostCommunities = 4;

using Gains = std::optional<analysis::GainsAndLosses>;

Gains gainsOf(const analysis::Assessment &before, const analysis::Assessment &after, const norms::Norm *norm)
{
    if (norm == nullptr)
        return std::nullopt;
    return analysis::gainsAndLosses(before, after,
                                    static_cast<std::size_t>(norm - after.situation->rulebook->norms.data()));
}

bool touched(const analysis::Assessment &before, const analysis::Assessment &after, const norms::Norm *norm)
{
    const auto index = static_cast<std::size_t>(norm - after.situation->rulebook->norms.data());
    return index < before.reach.size() && before.reach[index] != after.reach[index];
}

base::People size(const Gains &gains)
{
    const analysis::Change &all = gains->groups.front().change;
    return all.gained + all.lost;
}

} // namespace

std::optional<Balance> balanceOf(const analysis::Assessment &before, const analysis::Assessment &after,
                                 const std::string &service, bool fixed)
{
    const norms::Rulebook &book = *after.situation->rulebook;
    const norms::Norm *norm = book.coverageNorm(service);
    Gains gains = gainsOf(before, after, norm);
    if (!fixed && (!gains || size(gains) == 0)) {
        for (const norms::Service &each : book.services) {
            const norms::Norm *candidate = book.coverageNorm(each.code);
            if (candidate == nullptr || !touched(before, after, candidate))
                continue;
            Gains others = gainsOf(before, after, candidate);
            if (others && size(others) > (gains ? size(gains) : 0)) {
                gains = std::move(others);
                norm = candidate;
            }
        }
        if (gains && size(gains) == 0)
            return std::nullopt;
    }
    if (!gains)
        return std::nullopt;
    Balance balance;
    balance.service = text::serviceName(book, norm->service);
    balance.norm = panels::normLine(book, *norm);
    for (const analysis::GroupChange &group : gains->groups)
        balance.groups.push_back({text::groupName(group.group), group.change});
    const plan::Plan &plan = *after.situation->plan;
    for (const analysis::AreaChange &area : gains->communities) {
        if (balance.communities.size() < kMostCommunities)
            balance.communities.push_back({area.area ? text::areaName(plan, area.area) : text::kNoFigure, area.change});
    }
    balance.otherCommunities = gains->communities.size() - balance.communities.size();
    return balance;
}

} // namespace yike::shell
