// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the parts of the network check and lists what they find.
#include "core/network/network_check.h"

#include "core/network/check_parts.h"

#include <algorithm>
#include <tuple>

namespace yike::network {

namespace {

using base::IssueCode;
using base::Severity;

void place(base::Issue &issue, geo::LonLat at)
{
    issue.lon = at.lon;
    issue.lat = at.lat;
}

/// The gravest of a kind in full, the others as a number.
class List {
public:
    List(const CheckContext &context, std::vector<base::Issue> &issues) : m_context(context), m_issues(issues) {}

    void add(IssueCode code, Severity severity, std::vector<Finding> found)
    {
        std::ranges::sort(found, {}, [](const Finding &f) { return std::tuple(f.rank, f.edge, f.place.x, f.place.y); });
        const std::size_t listed = std::min(found.size(), m_context.limits.mostOfAKind);
        for (std::size_t i = 0; i < listed; ++i) {
            base::Issue issue;
            issue.code = code;
            issue.severity = severity;
            issue.args = std::move(found[i].args);
            issue.object = m_context.streets.streets[found[i].edge].id.value;
            place(issue, geo::rounded(m_context.frame.toLonLat(found[i].place)));
            m_issues.push_back(std::move(issue));
        }
        if (listed < found.size())
            m_issues.push_back(moreOfAKind(code, found.size() - listed));
    }

private:
    const CheckContext &m_context;
    std::vector<base::Issue> &m_issues;
};

void listGates(std::span<const plan::Estate> estates, const geo::LocalFrame &frame, const CheckLimits &limits,
               std::vector<base::Issue> &issues)
{
    for (const plan::Estate &estate : estates) {
        std::vector<geo::Segment> wall;
        for (const geo::Line &ring : estate.outline)
            for (std::size_t i = 0; i < ring.size(); ++i)
                if (geo::isValid(ring[i]) && geo::isValid(ring[(i + 1) % ring.size()]))
                    wall.push_back({frame.toLocal(ring[i]), frame.toLocal(ring[(i + 1) % ring.size()])});
        if (wall.empty())
            continue;
        for (const plan::Gate &gate : estate.gates) {
            if (!geo::isValid(gate.place))
                continue;
            const geo::Point at = frame.toLocal(gate.place);
            std::int64_t distance = geo::millimetres(at, geo::nearestOn(wall.front(), at));
            for (const geo::Segment &piece : wall)
                distance = std::min(distance, geo::millimetres(at, geo::nearestOn(piece, at)));
            if (distance <= limits.gateOffWall)
                continue;
            base::Issue issue;
            issue.code = IssueCode::GateOffWall;
            issue.severity = Severity::Warning;
            issue.args = {estate.name, gate.name, metresOf(distance)};
            issue.object = estate.id.value;
            place(issue, gate.place);
            issues.push_back(std::move(issue));
        }
    }
}

} // namespace

base::Issue moreOfAKind(IssueCode code, std::size_t count)
{
    base::Issue more;
    more.code = IssueCode::OtherSkipped;
    more.severity = Severity::Note;
    more.args = {"more", std::to_string(count), std::to_string(static_cast<int>(code))};
    return more;
}

base::Result<std::vector<base::Issue>> checkNetwork(const Network &network, std::span<const plan::Estate> estates,
                                                    const base::Progress &progress, const CheckLimits &limits)
{
    const Topology &topology = NetworkCheck::topologyOf(network);
    const StreetIndex index(topology);
    const CheckContext context{topology, network.streets(), network.frame(), NetworkCheck::sightOf(network), index,
                               limits,   progress};
    std::vector<base::Issue> issues;
    List list(context, issues);
    const auto part = [&](IssueCode code, Severity severity, auto find) {
        if (!progress.cancelled())
            list.add(code, severity, find(context));
    };
    part(IssueCode::DeadEndsNearlyMeet, Severity::Note, findDeadEnds);
    part(IssueCode::StreetDoubled, Severity::Note, findDoubled);
    part(IssueCode::BridgeSuspected, Severity::Warning, findMissingBridges);
    listGates(estates, network.frame(), limits, issues);
    if (progress.cancelled())
        return base::fail(base::ErrorCode::Cancelled);
    return issues;
}

} // namespace yike::network
