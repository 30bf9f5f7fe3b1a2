// SPDX-License-Identifier: GPL-3.0-or-later
// Two states of a plan side by side: what only one of them holds, and which fields differ.
#include "core/plan/scenario_edits.h"

namespace yike::plan {
namespace {

template <typename Field>
void note(std::vector<std::string> &fields, const char *name, const Field &one, const Field &other)
{
    if (one != other)
        fields.emplace_back(name);
}

std::vector<std::string> differing(const Outlet &one, const Outlet &other)
{
    std::vector<std::string> fields;
    note(fields, "place", one.place, other.place);
    note(fields, "status", one.status, other.status);
    note(fields, "services", one.services, other.services);
    note(fields, "name", one.name, other.name);
    if (fields.empty() && one != other)
        fields.emplace_back("other");
    return fields;
}

std::vector<std::string> differing(const Street &one, const Street &other)
{
    std::vector<std::string> fields;
    note(fields, "length", one.length, other.length);
    note(fields, "access", one.access, other.access);
    note(fields, "class", one.streetClass, other.streetClass);
    note(fields, "name", one.name, other.name);
    if (fields.empty() && one != other)
        fields.emplace_back("other");
    return fields;
}

std::vector<std::string> differing(const Estate &one, const Estate &other)
{
    std::vector<std::string> fields;
    note(fields, "gates", one.gates, other.gates);
    note(fields, "name", one.name, other.name);
    if (fields.empty() && one != other)
        fields.emplace_back("other");
    return fields;
}

/// Both lists are sorted by id.
template <typename T>
void compare(PartKind kind, const std::vector<T> &first, const std::vector<T> &second,
             std::vector<ScenarioDifference> &out)
{
    auto one = first.begin(), other = second.begin();
    while (one != first.end() || other != second.end()) {
        const bool onlyFirst = other == second.end() || (one != first.end() && one->id < other->id);
        const bool onlySecond = one == first.end() || (other != second.end() && other->id < one->id);
        if (onlyFirst) {
            out.push_back({kind, one->id.value, one->name, true, false, {}});
            ++one;
        } else if (onlySecond) {
            out.push_back({kind, other->id.value, other->name, false, true, {}});
            ++other;
        } else {
            if (*one != *other)
                out.push_back({kind, one->id.value, other->name, true, true, differing(*one, *other)});
            ++one;
            ++other;
        }
    }
}

} // namespace

std::vector<ScenarioDifference> compareScenarios(const Plan &plan, ScenarioId first, ScenarioId second)
{
    std::vector<ScenarioDifference> out;
    const Plan one = seenThrough(plan, first), other = seenThrough(plan, second);
    compare(PartKind::Outlet, one.outlets, other.outlets, out);
    if (one.streets != other.streets)
        compare(PartKind::Street, one.streets->streets, other.streets->streets, out);
    compare(PartKind::Estate, one.estates, other.estates, out);
    return out;
}

} // namespace yike::plan
