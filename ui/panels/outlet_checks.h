// SPDX-License-Identifier: GPL-3.0-or-later
// What looks odd about an outlet while it is being filled in; nothing of it is forbidden.
#pragma once

#include "core/norms/rulebook.h"
#include "core/plan/plan.h"

#include <QString>

#include <vector>

namespace yike::panels {

struct OutletCheck {
    /// The field below which it is said.
    enum class Field : std::uint8_t { Name, Hours, Services, Area, CreditCode };
    Field field = Field::Name;
    QString text; ///< one short sentence
    bool operator==(const OutletCheck &) const = default;
};

/// Another outlet of the same name nearer than this is taken for the same one.
inline constexpr double kDoubledWithin = 50; ///< metres

/// Hours that are not understood, a service given twice, a capacity out of any range, more in use than there are, an area below
/// the least size of a norm (有点位、未达规模), the same name close by.
[[nodiscard]] std::vector<OutletCheck> outletChecks(const plan::Plan &plan, const norms::Rulebook &book,
                                                    const plan::Outlet &outlet);

} // namespace yike::panels
