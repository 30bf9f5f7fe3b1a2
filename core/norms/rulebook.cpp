// SPDX-License-Identifier: GPL-3.0-or-later
// Look-ups in rulebooks and packs.
#include "core/norms/pack.h"

#include <algorithm>

namespace yike::norms {
namespace {

template <typename Items, typename Match>
auto *firstWhere(const Items &items, Match match)
{
    const auto it = std::ranges::find_if(items, match);
    return it == items.end() ? nullptr : &*it;
}

} // namespace

const Service *Rulebook::service(std::string_view code) const
{
    return firstWhere(services, [&](const Service &s) { return s.code == code; });
}

int Rulebook::serviceIndex(std::string_view code) const
{
    const Service *found = service(code);
    return found ? static_cast<int>(found - services.data()) : -1;
}

const Norm *Rulebook::norm(std::string_view normId) const
{
    return firstWhere(norms, [&](const Norm &n) { return n.id == normId; });
}

const Norm *Rulebook::coverageNorm(std::string_view serviceCode) const
{
    return firstWhere(
        norms, [&](const Norm &n) { return n.measure == Measure::Coverage && n.limit && n.service == serviceCode; });
}

const Norm *Pack::norm(std::string_view normId) const
{
    return firstWhere(norms, [&](const Norm &n) { return n.id == normId; });
}

const Target *Rulebook::target(std::string_view normId) const
{
    return firstWhere(targets, [&](const Target &t) { return t.norm == normId; });
}

} // namespace yike::norms
