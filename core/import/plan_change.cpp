// SPDX-License-Identifier: GPL-3.0-or-later
// Comparison of two plans, list by list.
#include "core/import/plan_change.h"

#include <algorithm>

namespace yike::importing {
namespace {

using plan::Change;
using plan::Edit;
using plan::Object;

/// Both sorted by id.
template <typename T>
void compareLists(const std::vector<T> &before, const std::vector<T> &after, Edit &edit)
{
    auto old = before.begin();
    auto now = after.begin();
    while (old != before.end() || now != after.end()) {
        if (now == after.end() || (old != before.end() && old->id < now->id))
            edit.changes.push_back({Object(*old++), std::nullopt});
        else if (old == before.end() || now->id < old->id)
            edit.changes.push_back({std::nullopt, Object(*now++)});
        else if (!(*old == *now))
            edit.changes.push_back({Object(*old++), Object(*now++)});
        else
            ++old, ++now;
    }
}

template <typename T>
void compareWhole(const T &before, const T &after, Edit &edit)
{
    if (!(before == after))
        edit.changes.push_back({Object(before), Object(after)});
}

} // namespace

Edit editBetween(const plan::Plan &before, const plan::Plan &after)
{
    Edit edit{"import", {}, {}};
    compareWhole(before.info, after.info, edit);
    compareWhole(before.streets, after.streets, edit);
    compareWhole(before.baseMap, after.baseMap, edit);
    compareLists(before.areas, after.areas, edit);
    compareLists(before.estates, after.estates, edit);
    compareLists(before.residences, after.residences, edit);
    compareLists(before.outlets, after.outlets, edit);
    compareWhole(before.sources, after.sources, edit);
    compareWhole(before.issues, after.issues, edit);
    return edit;
}

bool sameButIds(const plan::BaseMap &one, const plan::BaseMap &other)
{
    return one.lines == other.lines && one.grounds == other.grounds && one.labels == other.labels &&
           std::ranges::equal(one.buildings, other.buildings, [](plan::Building a, const plan::Building &b) {
               a.id = b.id;
               return a == b;
           });
}

} // namespace yike::importing
