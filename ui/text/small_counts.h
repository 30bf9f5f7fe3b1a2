// SPDX-License-Identifier: GPL-3.0-or-later
// What the public edition leaves out of people beside a count under ten, so that nobody works it out from the rest.
#pragma once

#include "core/plan/plan.h"

#include <QString>
#include <QStringList>

#include <cstddef>
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
/// Whether the table of people by area leaves out how many of a group live in an area: then no other table may tell it.
[[nodiscard]] bool hidesCount(const plan::Plan &plan, plan::AreaId area, norms::BandSet group);
/// How many of a group live in an area, or a dash where the edition leaves that out: as hidesCount() has it; of living circles, whose
/// borders go across those of communities, none is told where some community has fewer than ten.
[[nodiscard]] QString peopleIn(const plan::Plan &plan, plan::AreaId area, base::People people, norms::BandSet group);
/// Whether a group is of small children: the public edition tells no such count of an area beside a standard, for few of them live
/// anywhere, and what is left over could be worked out from the tables of people.
[[nodiscard]] bool hidesChildren(norms::BandSet group);
/// What to say below such a table where peopleColumn() has left something out; empty elsewhere.
[[nodiscard]] QString remarkOnHidden(bool any);

} // namespace yike::text
