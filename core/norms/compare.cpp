// SPDX-License-Identifier: GPL-3.0-or-later
// Pairs norms by id, then by what they speak of, and lists what differs.
#include "core/norms/compare.h"

#include "core/norms/same_subject.h"

#include <algorithm>
#include <utility>

namespace yike::norms {
namespace {

std::vector<NormField> differing(const Norm &a, const Norm &b)
{
    using enum NormField;
    const std::pair<NormField, bool> equal[]{
        {Limit, a.limit == b.limit && a.unit == b.unit},
        {Amount, a.amount == b.amount && a.per == b.per && a.perBands == b.perBands},
        {MinimumSize, a.minimumSize == b.minimumSize},
        {Share, a.share == b.share},
        {Users, a.users == b.users},
        {Requirement, a.requirement == b.requirement && a.tier == b.tier && a.applies == b.applies},
        {Population, a.population == b.population},
        {Straight, a.straight == b.straight},
        {Document, a.number == b.number && a.edition == b.edition && a.document == b.document},
        {Clause, a.clause == b.clause},
        {Verification, a.verification == b.verification},
    };
    std::vector<NormField> out;
    for (const auto &[field, same] : equal)
        if (!same)
            out.push_back(field);
    return out;
}

/// For each of `before` the index of its norm in `after`, or npos.
std::vector<std::size_t> pairs(std::span<const Norm> before, std::span<const Norm> after)
{
    constexpr auto kNone = static_cast<std::size_t>(-1);
    std::vector<std::size_t> other(before.size(), kNone);
    std::vector<bool> taken(after.size());
    const auto pair = [&](auto same) {
        for (std::size_t i = 0; i < before.size(); ++i)
            for (std::size_t j = 0; j < after.size() && other[i] == kNone; ++j)
                if (!taken[j] && same(before[i], after[j])) {
                    other[i] = j;
                    taken[j] = true;
                }
    };
    pair([](const Norm &a, const Norm &b) { return a.id == b.id; });
    pair(sameSubject);
    return other;
}

} // namespace

std::vector<NormDifference> compare(std::span<const Norm> before, std::span<const Norm> after)
{
    std::vector<NormDifference> out;
    std::vector<bool> known(after.size());
    const auto other = pairs(before, after);
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (other[i] == static_cast<std::size_t>(-1)) {
            out.push_back({NormDifference::Kind::Gone, before[i], {}, {}});
            continue;
        }
        known[other[i]] = true;
        if (auto fields = differing(before[i], after[other[i]]); !fields.empty())
            out.push_back({NormDifference::Kind::Changed, before[i], after[other[i]], std::move(fields)});
    }
    for (std::size_t j = 0; j < after.size(); ++j)
        if (!known[j])
            out.push_back({NormDifference::Kind::Added, {}, after[j], {}});
    return out;
}

} // namespace yike::norms
