// SPDX-License-Identifier: GPL-3.0-or-later
// Complementary suppression: every sum of the table keeps two unknowns, or none.
#include "ui/text/small_counts.h"

#include "core/report/old_young.h"
#include "ui/text/edition.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"

#include <algorithm>
#include <cstdint>

namespace yike::text {
namespace {

/// Translation context "SmallCounts".
class SmallCounts {
    Q_DECLARE_TR_FUNCTIONS(SmallCounts)

public:
    static QString remark()
    {
        return tr("Public edition: a dash stands where a count would tell one under ten beside it. ");
    }
};

enum class Told : std::uint8_t { Number, UnderTen, Hidden };

/// A total and the rows that add up to it.
struct Sum {
    std::size_t total;
    std::vector<std::size_t> parts;
};

std::vector<Sum> sumsOf(std::span<const std::size_t> totals)
{
    std::vector<Sum> sums;
    for (std::size_t row = 0; row < totals.size(); ++row) {
        if (totals[row] == kNoTotal)
            continue;
        auto sum = std::ranges::find(sums, totals[row], &Sum::total);
        if (sum == sums.end())
            sum = sums.insert(sums.end(), {totals[row], {}});
        sum->parts.push_back(row);
    }
    return sums;
}

/// Whether an unknown of the sum can be told: it stands alone, or so many counts under ten make up so much that only one value fits.
bool tells(const Sum &sum, std::span<const base::People> counts, const std::vector<Told> &told)
{
    std::int64_t under = 0, hidden = 0;
    base::People people = 0;
    for (const std::size_t row : sum.parts) {
        under += told[row] == Told::UnderTen ? 1 : 0;
        hidden += told[row] == Told::Hidden ? 1 : 0;
        people += told[row] == Told::UnderTen ? counts[row] : 0;
    }
    const bool open = told[sum.total] == Told::Number;
    const std::int64_t unknown = under + hidden + (open ? 0 : 1);
    if (unknown <= 1)
        return unknown == 1;
    const std::int64_t together = (people + base::kOnePerson / 2) / base::kOnePerson;
    return open && hidden == 0 &&
           (together < kSmallestPublicCount || together <= under || together >= under * (kSmallestPublicCount - 1));
}

/// The smallest part that is still printed, somebody's before nobody's; else the total; kNoTotal where all are hidden.
std::size_t nextToHide(const Sum &sum, std::span<const base::People> counts, const std::vector<Told> &told)
{
    std::size_t best = kNoTotal;
    const auto rank = [&](std::size_t row) { return std::pair(counts[row] == 0, counts[row]); };
    for (const std::size_t row : sum.parts)
        if (told[row] == Told::Number && (best == kNoTotal || rank(row) < rank(best)))
            best = row;
    if (best == kNoTotal && told[sum.total] == Told::Number)
        best = sum.total;
    return best;
}

std::vector<Told> toldOf(std::span<const base::People> counts, std::span<const std::size_t> totals)
{
    std::vector<Told> told(counts.size(), Told::Number);
    for (std::size_t row = 0; row < counts.size(); ++row) {
        if (counts[row] < 0)
            told[row] = Told::Hidden;
        else if (isPublic() && counts[row] > 0 && counts[row] < kSmallestPublicCount * base::kOnePerson)
            told[row] = Told::UnderTen;
    }
    if (!isPublic() || std::ranges::all_of(told, [](Told each) { return each == Told::Number; }))
        return told;
    const std::vector<Sum> sums = sumsOf(totals);
    for (bool changed = true; changed;) {
        changed = false;
        for (const Sum &sum : sums) {
            const std::size_t row = tells(sum, counts, told) ? nextToHide(sum, counts, told) : kNoTotal;
            if (row == kNoTotal)
                continue;
            told[row] = Told::Hidden;
            changed = true;
        }
    }
    return told;
}

/// By area of the tables of people, the whole first.
std::vector<base::People> countsOf(const plan::Plan &plan, std::span<const plan::AreaId> areas, norms::BandSet group)
{
    std::vector<base::People> counts(areas.size());
    std::map<plan::AreaId, std::size_t> rows;
    for (std::size_t row = 0; row < areas.size(); ++row)
        rows.emplace(areas[row], row);
    const auto add = [&](plan::AreaId id, base::People people) {
        if (const auto found = rows.find(id); found != rows.end())
            counts[found->second] += people;
    };
    for (const plan::Residence &home : plan.residences) {
        const base::People people = norms::peopleOf(home.people, group);
        const plan::Area *community = plan.area(home.community);
        add({}, people);
        if (community == nullptr)
            continue;
        add(community->id, people);
        if (community->parent)
            add(community->parent, people);
    }
    return counts;
}

} // namespace

QString formatRest(base::People part, base::People whole)
{
    const base::People rest = whole - part;
    const bool small = rest > 0 && rest < kSmallestPublicCount * base::kOnePerson; // told as "<10" at once
    return !small && tellsSmallCount(part, whole) ? kNoFigure : formatPeople(rest);
}

std::vector<std::size_t> totalRows(const plan::Plan &plan, std::span<const plan::AreaId> areas)
{
    const auto rowOf = [&](plan::AreaId id) {
        const auto found = std::ranges::find(areas, id);
        return found == areas.end() ? kNoTotal : static_cast<std::size_t>(found - areas.begin());
    };
    std::vector<std::size_t> totals;
    for (const plan::AreaId id : areas) {
        const plan::Area *area = plan.area(id);
        const plan::Area *above = area != nullptr ? plan.area(area->parent) : nullptr;
        const bool below = above != nullptr && above->kind == plan::AreaKind::Subdistrict;
        totals.push_back(!id ? kNoTotal : rowOf(below ? above->id : plan::AreaId{}));
    }
    return totals;
}

QStringList peopleColumn(std::span<const base::People> counts, std::span<const std::size_t> totals)
{
    const std::vector<Told> told = toldOf(counts, totals);
    QStringList cells;
    for (std::size_t row = 0; row < counts.size(); ++row)
        cells << (told[row] == Told::Hidden ? kNoFigure : formatPeople(counts[row]));
    return cells;
}

const HiddenCounts::Group &HiddenCounts::of(norms::BandSet group) const
{
    const auto [found, added] = m_groups.try_emplace(group);
    if (!added)
        return found->second;
    std::vector<plan::AreaId> areas = report::oldYoungAreas(m_plan);
    areas.insert(areas.begin(), plan::AreaId{});
    const std::vector<base::People> counts = countsOf(m_plan, areas, group);
    const std::vector<Told> told = toldOf(counts, totalRows(m_plan, areas));
    for (std::size_t row = 0; row < areas.size(); ++row)
        if (told[row] == Told::Hidden)
            found->second.hidden.push_back(areas[row]);
    found->second.few = std::ranges::contains(told, Told::UnderTen);
    return found->second;
}

bool HiddenCounts::hides(plan::AreaId area, norms::BandSet group) const
{
    return isPublic() && std::ranges::contains(of(group).hidden, area);
}

QString HiddenCounts::people(plan::AreaId area, base::People people, norms::BandSet group) const
{
    const plan::Area *place = m_plan.area(area);
    if (!isPublic() || place == nullptr)
        return formatPeople(people);
    const bool hidden = place->kind == plan::AreaKind::Circle ? of(group).few : hides(area, group);
    return hidden ? kNoFigure : formatPeople(people);
}

bool hidesChildren(norms::BandSet group)
{
    constexpr norms::BandSet kSmall = norms::kUnder3 | norms::bit(norms::Band::Age3to5);
    return isPublic() && group != 0 && (group & ~kSmall) == 0;
}

QString remarkOnHidden(bool any) { return any ? SmallCounts::remark() : QString(); }

} // namespace yike::text
