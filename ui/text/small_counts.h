// SPDX-License-Identifier: GPL-3.0-or-later
// What the public edition leaves out of people beside a count under ten, so that nobody works it out from the rest.
#pragma once

#include "core/plan/plan.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <map>
#include <span>
#include <vector>

namespace yike::text {

/// People of the whole who are not of the part, where the whole is printed too; a dash where this would tell a part under ten.
[[nodiscard]] QString formatRest(base::People part, base::People whole);

/// Of a row that adds up to no other.
inline constexpr std::size_t kNoTotal = static_cast<std::size_t>(-1);
/// For each area of a table the row of its total: its subdistrict's, else that of the whole (area 0), else kNoTotal.
[[nodiscard]] std::vector<std::size_t> totalRows(const plan::Plan &plan, std::span<const plan::AreaId> areas);

/// The cells of a column of people. In the public edition a count under ten is "<10", and of rows that add up to another no such
/// count is left alone: the smallest beside it become a dash, on and on through the totals, so that none can be computed from the
/// column. totals: by row, as totalRows() has them. A negative count is not told (a dash).
[[nodiscard]] QStringList peopleColumn(std::span<const base::People> counts, std::span<const std::size_t> totals);
/// Asks which areas the table of people by area leaves out, once for each group; for one thread. The plan must outlive it.
class HiddenCounts {
public:
    explicit HiddenCounts(const plan::Plan &plan) : m_plan(plan) {}
    /// Whether that table leaves out how many of a group live in an area: then no other table may tell it.
    [[nodiscard]] bool hides(plan::AreaId area, norms::BandSet group) const;
    /// How many of a group live in an area, or a dash where the edition leaves that out. Of living circles, whose borders go across
    /// those of communities, none is told where some community has fewer than ten.
    [[nodiscard]] QString people(plan::AreaId area, base::People people, norms::BandSet group) const;

private:
    struct Group {
        std::vector<plan::AreaId> hidden;
        bool few = false; ///< some area has fewer than ten
    };
    [[nodiscard]] const Group &of(norms::BandSet group) const;

    const plan::Plan &m_plan;
    mutable std::map<norms::BandSet, Group> m_groups;
};

/// Whether a group is of small children: the public edition tells no such count of an area beside a standard, for few of them live
/// anywhere, and what is left over could be worked out from the tables of people.
[[nodiscard]] bool hidesChildren(norms::BandSet group);
/// What to say below such a table where peopleColumn() has left something out; empty elsewhere.
[[nodiscard]] QString remarkOnHidden(bool any);

} // namespace yike::text
