// SPDX-License-Identifier: GPL-3.0-or-later
// The codes of core/report's tables in words: causes, advice, ways of building, opinions, parts of the forms.
#pragma once

#include "core/report/tables.h"

#include <QString>

namespace yike::report::words {

[[nodiscard]] QString name(Cause cause);
[[nodiscard]] QString name(Shortfall shortfall);
/// With the premises' name where they are advised.
[[nodiscard]] QString advice(const plan::Plan &plan, const DeficitRow &row);
[[nodiscard]] QString name(BuildWay way);
[[nodiscard]] QString name(Opinion opinion);
[[nodiscard]] QString name(FormPart part);
[[nodiscard]] QString name(PartState state);
/// A new way on foot: footbridge, underpass, stairs, path …
[[nodiscard]] QString name(plan::StreetClass kind);

} // namespace yike::report::words
