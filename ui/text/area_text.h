// SPDX-License-Identifier: GPL-3.0-or-later
// Areas in sentences: 四至, why a community is in no proposed circle, whose school a figure looks for.
#pragma once

#include "core/analysis/assessment.h"
#include "core/analysis/bounds_words.h"
#include "core/analysis/propose_circles.h"

#include <QString>

namespace yike::text {

/// 东至澄江，南至人民路，西至铁西路，北至未知. unknown: what stands for a side nobody knows; empty: words that say so.
[[nodiscard]] QString sentence(const analysis::FourBounds &bounds, const QString &unknown = {});
/// The name of what runs along one side; the railway, not known.
[[nodiscard]] QString name(const analysis::Bound &bound);
[[nodiscard]] QString name(analysis::LeftReason reason);
/// 距离参考，不代表入学; by school district; empty for what has no districts.
[[nodiscard]] QString name(analysis::Assignment assignment);
/// A service's name with that in brackets, where there is something to say.
[[nodiscard]] QString withAssignment(const QString &service, analysis::Assignment assignment);

} // namespace yike::text
