// SPDX-License-Identifier: GPL-3.0-or-later
// Issues of the rulebook and of outlets.
#include "core/analysis/oddities.h"

#include "core/analysis/norm_terms.h"
#include "core/analysis/totals.h"

#include <algorithm>

namespace yike::analysis {

namespace {

using base::IssueCode;
using base::Severity;

void listNorms(const Basis &basis, std::vector<base::Issue> &issues)
{
    for (const norms::Norm &norm : basis.book().norms) {
        const bool emptyCell = norm.measure != norms::Measure::Coverage && !norm.amount;
        if (norm.verification != norms::Verification::Unverified && !emptyCell)
            continue;
        base::Issue issue;
        issue.code = IssueCode::NormUnverified;
        issue.severity = Severity::Note;
        issue.args = {norm.id};
        issues.push_back(std::move(issue));
    }
}

/// Services some norm speaks of whose users do not live here.
void listDemand(const Basis &basis, std::vector<base::Issue> &issues)
{
    const norms::BandPeople &everybody = basis.areas().people(0);
    for (const norms::Service &service : basis.book().services) {
        const bool asked = std::ranges::any_of(basis.book().norms, [&](const norms::Norm &norm) {
            return norm.service == service.code && norms::peopleOf(everybody, norm.users) == 0;
        });
        if (!asked)
            continue;
        base::Issue issue;
        issue.code = IssueCode::DemandMissing;
        issue.args = {service.code};
        issues.push_back(std::move(issue));
    }
}

base::Issue about(const plan::Outlet &outlet, IssueCode code, Severity severity, std::vector<std::string> args)
{
    base::Issue issue;
    issue.code = code;
    issue.severity = severity;
    issue.args = std::move(args);
    issue.object = outlet.id.value;
    if (outlet.match != plan::MatchLevel::NotPlaced) {
        issue.lon = outlet.place.lon;
        issue.lat = outlet.place.lat;
    }
    return issue;
}

void listOutlet(const Basis &basis, std::uint32_t index, std::vector<base::Issue> &issues)
{
    const plan::Outlet &outlet = basis.plan().outlets[index];
    const OutletFacts &facts = basis.ledger.facts[index];
    if (outlet.services.empty())
        issues.push_back(about(outlet, IssueCode::OutletWithoutService, Severity::Warning, {outlet.name}));
    for (const plan::OutletService &entry : outlet.services) {
        if (basis.book().service(entry.service) == nullptr)
            issues.push_back(
                about(outlet, IssueCode::CategoryUnknown, Severity::Warning, {outlet.name, entry.service}));
    }
    if (facts.stands && checkedTooLongAgo(outlet, basis.plan()))
        issues.push_back(about(outlet, IssueCode::OutletUnchecked, Severity::Note, {outlet.name, outlet.checked}));
    if (!facts.counts)
        return;
    if (auto odd = basis.situation->joiningIssue(facts.joint, outlet.place, outlet.name, outlet.id.value))
        issues.push_back(*std::move(odd));
}

/// By service, so that each is looked up once; sorted into outlet order by the caller.
void listCapacities(const Basis &basis, std::vector<std::pair<std::uint32_t, base::Issue>> &found)
{
    for (std::size_t service = 0; service < basis.book().services.size(); ++service) {
        const norms::Service &kind = basis.book().services[service];
        if (kind.capacityUnit.empty())
            continue;
        for (const Offer &offer : basis.ledger.offers[service]) {
            if (!basis.ledger.facts[offer.outlet].counts || offer.capacity != 0)
                continue;
            const plan::Outlet &outlet = basis.plan().outlets[offer.outlet];
            found.emplace_back(offer.outlet,
                               about(outlet, IssueCode::CapacityMissing, Severity::Warning, {outlet.name, kind.code}));
        }
    }
}

} // namespace

std::vector<base::Issue> odditiesOf(const Basis &basis)
{
    std::vector<base::Issue> issues;
    listNorms(basis, issues);
    listDemand(basis, issues);
    std::vector<std::pair<std::uint32_t, base::Issue>> capacities;
    listCapacities(basis, capacities);
    std::ranges::stable_sort(capacities, {}, &std::pair<std::uint32_t, base::Issue>::first);
    auto next = capacities.begin();
    for (std::uint32_t i = 0; i < basis.plan().outlets.size(); ++i) {
        listOutlet(basis, i, issues);
        for (; next != capacities.end() && next->first == i; ++next)
            issues.push_back(std::move(next->second));
    }
    return issues;
}

} // namespace yike::analysis
