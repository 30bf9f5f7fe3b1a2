// SPDX-License-Identifier: GPL-3.0-or-later
// Counts issues by code.
#include "core/report/oddity_kinds.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace yike::report {

std::vector<OddityKind> oddityKinds(const std::vector<base::Issue> &issues)
{
    using enum base::IssueCode;
    std::set<std::string> unknown; // what import says of a row and the plan of its outlet have the name in common
    for (const base::Issue &issue : issues)
        if (issue.code == CategoryUnknown && !issue.args.empty())
            unknown.insert(issue.args.front());
    std::map<base::IssueCode, OddityKind> kinds;
    for (const base::Issue &issue : issues) {
        if (issue.code == OutletWithoutService && !issue.args.empty() && unknown.contains(issue.args.front()))
            continue;
        OddityKind &kind = kinds[issue.code];
        if (kind.number++ == 0)
            kind = {issue.code, 1, &issue};
    }
    std::vector<OddityKind> sorted;
    for (const auto &[code, kind] : kinds)
        sorted.push_back(kind);
    std::ranges::stable_sort(sorted, std::ranges::greater(), &OddityKind::number);
    return sorted;
}

} // namespace yike::report
