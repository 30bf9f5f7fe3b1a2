// SPDX-License-Identifier: GPL-3.0-or-later
// Issues of the rulebook and of outlets.
#include "core/analysis/oddities.h"

#include "core/analysis/data_check.h"
#include "core/analysis/island_issues.h"
#include "core/analysis/norm_terms.h"
#include "core/plan/population_basis.h"
#include "core/plan/sharing.h"

#include <algorithm>

namespace yike::analysis {

namespace {

using base::IssueCode;
using base::Severity;

void listNorms(const Basis &basis, std::vector<base::Issue> &issues)
{
    for (const norms::Norm &norm : basis.book().norms) {
        if (norm.verification != norms::Verification::Unverified && norm.hasFigure())
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

void listServices(const plan::Outlet &outlet, const norms::Rulebook &book, std::vector<base::Issue> &issues)
{
    if (outlet.services.empty())
        issues.push_back(about(outlet, IssueCode::OutletWithoutService, Severity::Warning, {outlet.name}));
    if (const std::int32_t asked = plan::fullestPool(outlet); asked > 1000)
        issues.push_back(
            about(outlet, IssueCode::PoolOverfull, Severity::Warning, {outlet.name, std::to_string(asked)}));
    for (const plan::OutletService &entry : outlet.services) {
        if (book.service(entry.service) == nullptr)
            issues.push_back(
                about(outlet, IssueCode::CategoryUnknown, Severity::Warning, {outlet.name, entry.service}));
    }
}

} // namespace

std::vector<base::Issue> islandsOf(const Basis &basis)
{
    std::vector<network::Joint> outlets;
    for (const auto &facts : basis.ledger->facts) {
        if (facts->counts)
            outlets.push_back(facts->joint);
    }
    return islandIssues(*basis.situation, outlets);
}

std::vector<base::Issue> odditiesOf(const plan::Outlet &outlet, const OutletFacts &facts, const Situation &situation)
{
    std::vector<base::Issue> issues;
    listServices(outlet, *situation.rulebook, issues);
    if (facts.stands && facts.stale)
        issues.push_back(about(outlet, IssueCode::OutletUnchecked, Severity::Note, {outlet.name, outlet.checked}));
    if (!facts.counts)
        return issues;
    if (auto odd = situation.joiningIssue(facts.joint, outlet.place, outlet.name, outlet.id.value))
        issues.push_back(*std::move(odd));
    for (const OutletFacts::Service &service : facts.services) {
        const norms::Service &kind = situation.rulebook->services[service.index];
        const bool named = std::ranges::contains(outlet.services, kind.code, &plan::OutletService::service);
        if (named && !kind.capacityUnit.empty() && service.offer.capacity == 0)
            issues.push_back(about(outlet, IssueCode::CapacityMissing, Severity::Warning, {outlet.name, kind.code}));
    }
    return issues;
}

std::vector<base::Issue> odditiesOf(const Basis &basis)
{
    std::vector<base::Issue> issues;
    listNorms(basis, issues);
    listDemand(basis, issues);
    if (auto mixed = plan::mixedPopulation(basis.plan()))
        issues.push_back(*std::move(mixed));
    const auto listed = outletOddities(basis.plan(), *basis.ledger->twins);
    issues.insert(issues.end(), listed.begin(), listed.end());
    for (const auto &facts : basis.ledger->facts)
        issues.insert(issues.end(), facts->issues.begin(), facts->issues.end());
    return issues;
}

} // namespace yike::analysis
