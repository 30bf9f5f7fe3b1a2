// SPDX-License-Identifier: GPL-3.0-or-later
// The list of oddities and its counts.
#include "core/import/issue_list.h"

#include <utility>

namespace yike::importing {

using base::Issue;
using base::IssueCode;
using base::Severity;

void IssueList::add(IssueCode code, Severity severity, std::vector<std::string> args, std::int64_t row,
                    const geo::LonLat *place, std::int64_t object)
{
    if (++m_seen[code] > kMostOfOneKind)
        return;
    Issue issue;
    issue.code = code;
    issue.severity = severity;
    issue.args = std::move(args);
    issue.source = m_source;
    issue.row = row;
    issue.object = object;
    if (place != nullptr && geo::isValid(*place)) {
        issue.lon = place->lon;
        issue.lat = place->lat;
    }
    m_issues.push_back(std::move(issue));
}

void IssueList::skipped(std::string what, std::int64_t count, std::string example)
{
    if (count == 0)
        return;
    Issue issue;
    issue.code = IssueCode::OtherSkipped;
    issue.severity = Severity::Note;
    issue.args = {std::move(what), std::to_string(count)};
    if (!example.empty())
        issue.args.push_back(std::move(example));
    issue.source = m_source;
    m_issues.push_back(std::move(issue));
}

void IssueList::more(IssueCode code, std::int64_t count)
{
    skipped("more", count);
    m_issues.back().args.push_back(std::to_string(static_cast<int>(code)));
}

void IssueList::understood(const std::string &what, const std::string &written, const std::string &read)
{
    Understood &each = m_understood[what];
    if (each.count++ == 0)
        each.example = written + (read.empty() ? "" : " → " + read);
}

std::vector<Issue> IssueList::take()
{
    for (const auto &[what, each] : m_understood)
        skipped(what, each.count, each.example);
    m_understood.clear();
    for (const auto &[code, seen] : m_seen)
        if (seen > kMostOfOneKind)
            more(code, seen - kMostOfOneKind);
    m_seen.clear();
    return std::exchange(m_issues, {});
}

} // namespace yike::importing
