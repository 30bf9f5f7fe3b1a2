// SPDX-License-Identifier: GPL-3.0-or-later
// The edit that leads from one plan to another: sorted lists side by side.
#include "core/plan/difference.h"

#include <utility>

namespace yike::plan {
namespace {

/// Both lists are sorted by id.
template <typename T>
void compareLists(const std::vector<T> &from, const std::vector<T> &to, std::vector<Change> &changes)
{
    auto one = from.begin(), other = to.begin();
    while (one != from.end() || other != to.end()) {
        if (other == to.end() || (one != from.end() && one->id < other->id)) {
            changes.push_back({*one++, std::nullopt});
        } else if (one == from.end() || other->id < one->id) {
            changes.push_back({std::nullopt, *other++});
        } else {
            if (*one != *other)
                changes.push_back({*one, *other});
            ++one;
            ++other;
        }
    }
}

template <typename T>
void compareWhole(const T &from, const T &to, std::vector<Change> &changes)
{
    if (from != to)
        changes.push_back({Object(from), Object(to)});
}

template <typename Layer>
void compareLayers(const std::shared_ptr<const Layer> &from, const std::shared_ptr<const Layer> &to,
                   std::vector<Change> &changes)
{
    if (from != to && *from != *to)
        changes.push_back({Object(from), Object(to)});
}

} // namespace

Edit difference(const Plan &from, const Plan &to, std::string code)
{
    Edit edit{std::move(code), {}, {}};
    compareLists(from.outlets, to.outlets, edit.changes);
    compareLists(from.residences, to.residences, edit.changes);
    compareLists(from.areas, to.areas, edit.changes);
    compareLists(from.estates, to.estates, edit.changes);
    compareLists(from.scenarios, to.scenarios, edit.changes);
    compareLists(from.premises, to.premises, edit.changes);
    compareLists(from.underlays, to.underlays, edit.changes);
    compareLists(from.photos, to.photos, edit.changes);
    compareWhole(from.info, to.info, edit.changes);
    compareWhole(from.parameters, to.parameters, edit.changes);
    compareWhole(from.sources, to.sources, edit.changes);
    compareWhole(from.issues, to.issues, edit.changes);
    compareLayers(from.streets, to.streets, edit.changes);
    compareLayers(from.baseMap, to.baseMap, edit.changes);
    return edit;
}

} // namespace yike::plan
