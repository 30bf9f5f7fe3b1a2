// SPDX-License-Identifier: GPL-3.0-or-later
// Which estate is which, whose a gate is, and walls as barriers.
#include "core/import/estate_import.h"

#include "core/geo/polygon.h"
#include "core/import/estate_grounds.h"
#include "core/import/valid_outline.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <iterator>
#include <optional>

namespace yike::importing {
namespace {

using base::IssueCode;
using base::Severity;
using plan::Estate;

constexpr std::int64_t kFarFromWall = 3'000; ///< cm: such a gate belongs to no wall
constexpr double kOverlap = 0.01;            ///< of the smaller estate: less is how borders are drawn

bool touch(const geo::Bounds &one, const geo::Bounds &other)
{
    return one.west <= other.east && other.west <= one.east && one.south <= other.north && other.south <= one.north;
}

/// The share of the smaller of the two that both have.
double sharedPart(const Estate &one, const Estate &other)
{
    const auto a = geo::boundsOf(one.outline), b = geo::boundsOf(other.outline);
    if (!a || !b || !touch(*a, *b))
        return 0;
    const double smaller = std::min(geo::areaSquareMetres(one.outline), geo::areaSquareMetres(other.outline));
    return smaller > 0 ? sharedSquareMetres(one.outline, other.outline) / smaller : 0;
}

/// The estate of the plan that a row means; nothing where it is a new one.
Estate *meant(std::vector<Estate> &known, const Estate &row, const TouchedEstates &touched)
{
    if (const auto same = std::ranges::find(known, row.outline, &Estate::outline); same != known.end())
        return &*same;
    Estate *best = nullptr;
    double most = 0.5;
    for (Estate &estate : known) {
        if (touched.contains(estate.id))
            continue;
        if (const double part = sharedPart(estate, row); part > most) {
            most = part;
            best = &estate;
        }
    }
    return best;
}

EstateGrounds groundsOf(const std::vector<Estate> &estates)
{
    for (const Estate &estate : estates)
        if (!estate.outline.empty() && !estate.outline.front().empty())
            if (const auto frame = geo::LocalFrame::around(estate.outline.front().front())) {
                EstateGrounds grounds(*frame);
                for (const Estate &each : estates)
                    if (!each.outline.empty() && each.outline.front().size() >= 3)
                        grounds.add(each);
                return grounds;
            }
    return {};
}

void noteOverlaps(const std::vector<Estate> &estates, const TouchedEstates &touched, IssueList &issues)
{
    for (std::size_t i = 0; i < estates.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) {
            if (!touched.contains(estates[i].id) && !touched.contains(estates[j].id))
                continue;
            if (sharedPart(estates[i], estates[j]) <= kOverlap)
                continue;
            const geo::LonLat place = geo::labelPoint(estates[i].outline);
            issues.add(IssueCode::AreaOverlap, Severity::Warning, {estates[i].name, estates[j].name}, 0, &place,
                       estates[i].id.value);
        }
}

std::string metres(std::int64_t centimetres)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.1f", static_cast<double>(centimetres) / 100);
    return text;
}

class GateMerge {
public:
    GateMerge(plan::Plan &plan, ImportCount &count, IssueList &issues, TouchedEstates &touched)
        : m_count(count),
          m_issues(issues),
          m_touched(touched),
          m_grounds(groundsOf(plan.estates)),
          m_crossings(m_grounds.crossings(plan.streets->streets))
    {
        m_grounds.index(kFarFromWall);
    }

    void take(const GateRow &row)
    {
        const auto ground = groundOf(row);
        const std::int64_t off = ground ? m_grounds.fromWall(*ground, row.gate.place) : kFarFromWall + 1;
        if (!ground || off > kFarFromWall) {
            ++m_count.skipped;
            note(Severity::Warning, ground ? m_grounds.estate(*ground).name : row.estate, row,
                 ground ? metres(off) : "> " + metres(kFarFromWall));
            return;
        }
        ++m_count.used;
        Estate &estate = m_grounds.estate(*ground);
        if (off > kOnWall)
            note(Severity::Note, estate.name, row, metres(off), estate.id.value);
        if (m_given.insert(estate.id).second)
            estate.gates.clear();
        estate.gates.push_back(row.gate);
        estate.gates.back().place = led(*ground, row.gate.place, off);
        const auto told = m_touched.try_emplace(estate.id, estate.walled).first;
        estate.walled = estate.walled || !told->second;
    }

    [[nodiscard]] std::vector<Estate> take() { return m_grounds.take(); }

private:
    void note(Severity severity, const std::string &estate, const GateRow &row, std::string off,
              std::int64_t object = 0)
    {
        m_issues.add(IssueCode::GateOffWall, severity, {estate, row.gate.name, std::move(off)}, row.row,
                     &row.gate.place, object);
    }

    /// Of several of the name the nearest.
    std::optional<std::size_t> groundOf(const GateRow &row)
    {
        std::optional<std::size_t> best;
        std::int64_t least = 0;
        const auto offer = [&](std::size_t ground) {
            const std::int64_t off = m_grounds.fromWall(ground, row.gate.place);
            if (!best || off < least) {
                best = ground;
                least = off;
            }
        };
        for (std::size_t ground = 0; ground < m_grounds.size() && !row.estate.empty(); ++ground)
            if (m_grounds.estate(ground).name == row.estate)
                offer(ground);
        if (best)
            return best;
        if (!row.estate.empty())
            m_issues.add(IssueCode::RowUnreadable, Severity::Warning, {std::string(code(Role::Estate)), row.estate},
                         row.row, &row.gate.place);
        for (const std::uint32_t ground : m_grounds.near(row.gate.place, kFarFromWall))
            offer(ground);
        return best;
    }

    [[nodiscard]] geo::LonLat led(std::size_t ground, geo::LonLat place, std::int64_t off) const
    {
        const geo::Point at = m_grounds.frame().toLocal(place);
        std::optional<geo::LonLat> best;
        std::int64_t least = kOneGate * kOneGate;
        for (const geo::LonLat crossing : m_crossings[ground])
            if (const auto square = geo::distanceSquared(at, m_grounds.frame().toLocal(crossing)); square <= least) {
                least = square;
                best = geo::rounded(crossing);
            }
        if (best || off <= kOnWall)
            return best.value_or(place);
        geo::Point foot = geo::nearestOn(m_grounds.wall(ground).front(), at);
        for (const geo::Segment &side : m_grounds.wall(ground))
            if (const geo::Point on = geo::nearestOn(side, at);
                geo::distanceSquared(at, on) < geo::distanceSquared(at, foot))
                foot = on;
        return geo::rounded(m_grounds.frame().toLonLat(foot));
    }

    ImportCount &m_count;
    IssueList &m_issues;
    TouchedEstates &m_touched;
    EstateGrounds m_grounds;
    std::vector<std::vector<geo::LonLat>> m_crossings;
    std::set<plan::EstateId> m_given; ///< whose gates are from the file by now
};

/// The rings of an outline as closed barriers.
std::vector<plan::Barrier> wallsOf(const Estate &estate)
{
    std::vector<plan::Barrier> walls;
    for (const geo::Line &ring : estate.outline) {
        if (ring.size() < 3)
            continue;
        plan::Barrier wall{plan::BarrierKind::Wall, ring};
        wall.line.push_back(ring.front());
        walls.push_back(std::move(wall));
    }
    return walls;
}

/// What the touched estates were before goes; what they are, and what other estates had, comes last in the order of ids.
void replaceWalls(std::vector<plan::Barrier> &barriers, const plan::Plan &plan, const plan::Plan &before,
                  const TouchedEstates &touched)
{
    std::vector<plan::Barrier> gone, wanted;
    for (const Estate &estate : before.estates)
        for (plan::Barrier &wall : wallsOf(estate))
            if (touched.contains(estate.id))
                gone.push_back(std::move(wall));
    for (const Estate &estate : plan.estates)
        for (plan::Barrier &wall : wallsOf(estate))
            if (estate.walled && (touched.contains(estate.id) || std::ranges::contains(before.streets->barriers, wall)))
                wanted.push_back(std::move(wall));
    std::erase_if(barriers, [&](const plan::Barrier &barrier) {
        return barrier.kind == plan::BarrierKind::Wall && std::ranges::contains(gone, barrier) &&
               !std::ranges::contains(wanted, barrier);
    });
    for (plan::Barrier &wall : wanted)
        if (!std::ranges::contains(barriers, wall))
            barriers.push_back(std::move(wall));
}

} // namespace

std::vector<Estate> mergeEstates(std::vector<Estate> known, std::vector<EstateRow> rows, std::int64_t &nextId,
                                 ImportCount &count, IssueList &issues, TouchedEstates &touched)
{
    const std::int64_t firstNew = nextId;
    for (EstateRow &row : rows) {
        Estate *same = meant(known, row.estate, touched);
        if (same != nullptr && touched.contains(same->id)) {
            const geo::LonLat place = geo::labelPoint(row.estate.outline);
            --count.used;
            ++count.skipped;
            issues.add(IssueCode::AreaOverlap, Severity::Warning, {row.estate.name, same->name}, row.row, &place,
                       same->id.value);
            continue;
        }
        Estate &estate = same != nullptr ? *same : known.emplace_back();
        const Estate before = estate;
        if (same == nullptr)
            estate.id = plan::EstateId{nextId++};
        if (!row.estate.name.empty())
            estate.name = row.estate.name;
        estate.outline = std::move(row.estate.outline);
        estate.walled = row.walled.value_or(estate.walled);
        if (estate.outline != before.outline && !estate.gates.empty()) {
            EstateGrounds ground = groundsOf({estate});
            std::erase_if(estate.gates, [&](const plan::Gate &gate) {
                return !geo::isValid(gate.place) || ground.fromWall(0, gate.place) > kFarFromWall;
            });
        }
        touched.emplace(estate.id, row.walled.has_value());
        count.changed += estate.id.value < firstNew && estate != before ? 1 : 0;
    }
    std::ranges::sort(known, {}, &Estate::id);
    noteOverlaps(known, touched, issues);
    return known;
}

void mergeGates(plan::Plan &plan, const std::vector<GateRow> &rows, ImportCount &count, IssueList &issues,
                TouchedEstates &touched)
{
    GateMerge merge(plan, count, issues, touched);
    for (const GateRow &row : rows)
        merge.take(row);
    for (Estate &estate : merge.take()) {
        const auto at = std::ranges::lower_bound(plan.estates, estate.id, {}, &Estate::id);
        count.changed += *at == estate ? 0 : 1;
        *at = std::move(estate);
    }
}

void settleEstates(plan::Plan &plan, const plan::Plan &before, const TouchedEstates &touched)
{
    if (plan.estates.empty() || (touched.empty() && plan.streets == before.streets))
        return;
    auto layer = std::make_shared<plan::StreetLayer>(*plan.streets);
    std::vector<Estate> walled;
    std::ranges::copy_if(plan.estates, std::back_inserter(walled),
                         [&](const Estate &estate) { return estate.walled && touched.contains(estate.id); });
    EstateGrounds walls = groundsOf(walled);
    const auto crossings = walls.crossings(layer->streets);
    for (std::size_t ground = 0; ground < walls.size(); ++ground)
        for (const geo::LonLat place : crossings[ground])
            walls.addGate(ground, place);
    for (Estate &estate : walls.take())
        *std::ranges::lower_bound(plan.estates, estate.id, {}, &Estate::id) = std::move(estate);
    groundsOf(plan.estates).takeWays(layer->streets);
    replaceWalls(layer->barriers, plan, before, touched);
    plan.streets = std::move(layer);
}

} // namespace yike::importing
