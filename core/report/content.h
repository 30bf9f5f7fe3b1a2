// SPDX-License-Identifier: GPL-3.0-or-later
// The planning report as content: codes and numbers; ui/report gives them words and pages (planner.md §6).
#pragma once

#include "core/analysis/assessment.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace yike::report {

struct Studies;

/// A part of a whole, kept unrounded: thousandths of people, or counts.
struct Share {
    std::int64_t part = 0, whole = 0;
    [[nodiscard]] bool known() const { return whole > 0; }
    bool operator==(const Share &) const = default;
};

/// The figures of the twelve sentences, 3 to 9 of the present state where it was handed in. An empty optional becomes 「本次未评价」, never a sentence left out.
struct Summary {
    // 1 What was assessed
    std::int64_t subdistricts = 0, communities = 0, circles = 0;
    // 2 People
    std::optional<double> squareKilometres;
    /// How far homes and outlets spread, m: only where that is much less than the outline.
    std::optional<std::pair<double, double>> spread;
    base::People people = 0, old = 0, veryOld = 0, under3 = 0;
    std::int64_t households = -1; ///< thousandths, −1 = unknown
    // 3 The ledger
    std::int64_t outlets = 0, commercial = 0, open = 0, closed = 0, unchecked = 0;
    std::int64_t kindless = 0; ///< of a kind the rulebook does not know, or none told: neither commercial nor public
    std::int64_t stale = 0; ///< of the unchecked: open, but last checked too long ago
    bool checksKnown = false; ///< false: no outlet tells when it was checked (or no base date is given), none is 待核实
    Share placed, chains; ///< of chains part 0: no outlet tells its brand
    std::int64_t planned = 0; ///< 拟建、在建, in the ledger of the present state
    // 4 Basic kinds by circle
    struct BasicKinds {
        std::int64_t complete = 0, lackOneOrTwo = 0, lackMore = 0;
        std::vector<std::string> mostLacking; ///< service codes, about three: of a tie all or none
    };
    std::optional<BasicKinds> basicKinds;
    // 5 Everyday coverage along the network, and how far it lies under the straight radius
    struct Everyday {
        std::string service;
        Share straight, network;
    };
    std::vector<Everyday> everyday; ///< convenience store, breakfast, vegetable market, repair; unknown shares allowed
    /// Where none of the four is known: the services that have a target, by their first coverage norm.
    struct OtherReach {
        std::string norm;
        Share network;
        int targetPerMille = 0;
        analysis::Assignment assignment = analysis::Assignment::Nearest;
    };
    std::vector<OtherReach> otherReach;
    // 6 The old at their own pace
    struct OldReach {
        Share dayCare, canteen;
        base::People without = 0, veryOldWithout = 0; ///< not reached by day care
        std::vector<plan::AreaId> mostly; ///< communities with the most of them
    };
    std::optional<OldReach> oldReach;
    // 7 Beds
    struct Beds {
        std::int64_t beds = 0; ///< thousandths
        Share occupied;
        Share nursing; ///< 护理型占比, over the homes that tell it
        std::int64_t atHome = 0; ///< 家庭养老床位, thousandths: another kind, never added to the beds
        std::int64_t dayCare = 0; ///< 日间照料床位, likewise
        std::int64_t required = -1; ///< by the standard, thousandths; −1 = cannot be told
    };
    std::optional<Beds> beds;
    std::int64_t bedsUnknown = 0; ///< homes there are, where none of them tells its beds: `beds` is nothing
    // 8 Nursery places
    struct Nursery {
        std::int64_t places = 0; ///< thousandths
        std::optional<double> perThousand, target;
        plan::AreaId surplusArea; ///< subdistrict with the most kindergarten places to spare
        std::int64_t surplus = 0; ///< there, thousandths
    };
    std::optional<Nursery> nursery;
    std::int64_t placesUnknown = 0; ///< likewise of nurseries
    // 9 Floor area of community services
    std::optional<double> serviceAreaPerHundred, serviceAreaRequired;
    std::int64_t serviceAreaUnknown =
        0; ///< outlets there are, where none of them tells its area: nothing is told per hundred
    // 10 Deficits, and what the scenario does
    std::int64_t deficits = 0;
    std::optional<std::int64_t> added, changed, closedByScenario, newWays;
    struct Measures {
        std::int64_t built = 0, rebuilt = 0, addedOn = 0, rented = 0, opened = 0; ///< 新建、改造、叠加、租赁、打通
        std::int64_t premisesArea = 0; ///< m² of idle premises used
        std::optional<std::int64_t> cost; ///< thousandths of 万元; nothing where no project tells
        std::int64_t costUnknown = 0; ///< projects that do not
        std::vector<std::pair<std::int32_t, std::int64_t>> byYear; ///< year, projects; 0 = not told
    };
    std::optional<Measures> measures; ///< as the list of projects (core/report/projects.h) has them
    // 11 What the scenario gains (core/report/effect.h): coverage by the norm that gains most; 60+ and under 3 who newly reach
    // any service, each once
    struct Gain {
        std::string norm;
        Share before, after;
        base::People old = 0, under3 = 0;
        [[nodiscard]] base::People stillWithout() const { return after.whole - after.part; }
    };
    std::optional<Gain> gain;
    // 12 How well the norms are verified
    std::int64_t read = 0, secondHand = 0, unverified = 0;
};

/// Table 4 步行覆盖: one norm and the group it is for.
struct CoverageRow {
    std::string norm;
    norms::BandSet bands = 0;
    base::People people = 0;
    Share straight, network, ownPace;
    base::People belowSize = 0, notReached = 0;
    int targetPerMille = -1; ///< −1 = nobody set one
    analysis::Verdict verdict = analysis::Verdict::NoData; ///< of `network` against the target
    analysis::Assignment assignment =
        analysis::Assignment::Nearest; ///< of pupils: to the nearest, or to their own schools
    std::vector<plan::AreaId> mostly; ///< communities with most people not reached, at most 3
};

/// Table 5 一老一小供需: one community or subdistrict.
struct OldYoungRow {
    plan::AreaId area;
    base::People old = 0, veryOld = 0, under3 = 0, age3to5 = 0, people = 0;
    std::int64_t beds = 0, dayPlaces = 0, meals = 0, nurseryPlaces = 0, schoolPlaces = 0; ///< thousandths
    std::int64_t dayArea = 0; ///< m²
    Share bedsUsed, enrolled, nursing; ///< nursing: 护理型占比 of the beds
    std::int64_t homeBeds = 0; ///< 家庭养老床位, thousandths; never added to beds or dayPlaces
    std::optional<std::int64_t> surplus; ///< kindergarten places less children enrolled; thousandths
};

/// 业态"有没有": one circle.
struct CircleRow {
    plan::AreaId circle;
    base::People people = 0;
    std::vector<analysis::Presence> presence; ///< by Content::basicKinds
    int inside = 0;
};

/// A norm the report uses, for its annex.
struct NormRow {
    std::string norm;
};

struct OldYoung; // old_young.h
struct ProjectList; // projects.h

struct Content {
    std::shared_ptr<const analysis::Assessment> assessment;
    std::shared_ptr<const analysis::Assessment>
        present; ///< of the present state, when a scenario is reported; else null
    Summary summary;
    std::vector<CoverageRow> coverage; ///< in rulebook order
    std::vector<OldYoungRow> oldYoung; ///< subdistrict rows each followed by its communities
    std::shared_ptr<const OldYoung> themes; ///< 一老一小 theme by theme; compose() makes it
    std::vector<std::string> basicKinds; ///< service codes
    std::vector<CircleRow> circles; ///< of the present state, where it was handed in
    std::vector<std::string> notInLedger; ///< services with a norm of which the ledger holds no row: not assessed
    /// By community. Of several coverage norms of a service the first counts, and only where a target is set and missed;
    /// services the ledger does not know are left out, and so are schools told by distance alone (距离参考，不代表入学) and
    /// kindergarten places where every child enrolled in the area or its subdistrict has one. Of the present state, where it was handed in:
    /// what a scenario answers.
    std::vector<analysis::Deficit> deficits;
    std::vector<NormRow> norms;
    /// The one list of projects, of the scenario reported; null where none is. compose() makes it.
    std::shared_ptr<const ProjectList> projects;
    /// Equity, hours, monitoring, how sure: seconds of work, made by addStudies() (core/report/studies.h); null = not assessed.
    std::shared_ptr<const Studies> studies;
};

/// Below this share of beds in use the text says that many stand empty (有空余，宜先调整结构与布局), a shortfall is 「按标准测算」
/// (planner.md §3.4): per mille.
inline constexpr int kBedsInDemand = 600;
/// Whether the beds of homes stand empty enough to say so; false where occupancy is unknown.
[[nodiscard]] constexpr bool bedsStandEmpty(const Share &occupied)
{
    return occupied.known() && occupied.part * 1000 < occupied.whole * kBedsInDemand;
}

/// Everything the report says. present: the assessment of the present state, when `assessment` is of a scenario.
[[nodiscard]] Content compose(std::shared_ptr<const analysis::Assessment> assessment,
                              std::shared_ptr<const analysis::Assessment> present = nullptr);

/// Whether the ledger holds any outlet of the service, open or not. If not, 0 % would say more than the data do.
[[nodiscard]] bool inLedger(const plan::Plan &plan, std::string_view service);

/// The communities with the most people of a coverage norm not reached along the network, most first.
[[nodiscard]] std::vector<plan::AreaId> worstCommunities(const analysis::Assessment &assessment, std::string_view norm,
                                                         norms::BandSet bands, bool ownPace, std::size_t most);

} // namespace yike::report
