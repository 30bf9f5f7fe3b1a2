// SPDX-License-Identifier: GPL-3.0-or-later
// 一老一小 in words: themes, figures with their units, and why a figure is missing; screen, report and CSV say the same.
#pragma once

#include "core/report/old_young.h"

#include <QString>

namespace yike::text {

[[nodiscard]] QString name(report::Theme theme); ///< Beds, Day care, Play …
/// The kinds counted under the theme: "Activity room for the old, Culture room".
[[nodiscard]] QString kindsOf(const norms::Rulebook &book, report::Theme theme);
/// "no such outlet in the ledger" …; empty for Told.
[[nodiscard]] QString reason(report::Untold untold);

/// "120 beds"; outlets where the kind has no capacity; a dash where it cannot be told.
[[nodiscard]] QString formatSupply(const report::ThemeFigure &figure);
/// Why the supply is a dash, or of how many outlets the capacity is known; may be empty.
[[nodiscard]] QString supplyRemark(const report::ThemeFigure &figure);
/// Share of the group within kReachMinutes[index], or a dash.
[[nodiscard]] QString formatReach(const report::ThemeFigure &figure, std::size_t index);
/// All three: "9.0 · 29.8 · 62.1 %", or a dash.
[[nodiscard]] QString formatReaches(const report::ThemeFigure &figure);
/// Share under the norm on distance, or a dash.
[[nodiscard]] QString formatCovered(const report::ThemeFigure &figure);
/// People of the group the norm on distance leaves out, or a dash.
[[nodiscard]] QString formatNotCovered(const report::ThemeFigure &figure);
/// "14.2" capacity units per thousand of the group, or a dash.
[[nodiscard]] QString formatAdequacy(const report::ThemeFigure &figure);
/// "−120 beds" short, "+30 places" spare, or a dash.
[[nodiscard]] QString formatBalance(const report::ThemeFigure &figure);
[[nodiscard]] QString
balanceNumber(const report::ThemeFigure &figure); ///< "−120", for columns that tell the unit above
[[nodiscard]] QString
balanceUnit(const report::ThemeFigure &figure); ///< "beds"; of the balance, whether it is told or not
/// "≥ 40 beds per 1,000 people (Aged 60 and over) (GB 50437-2007)", with the kind it speaks of where the theme has several; a dash
/// without a norm.
[[nodiscard]] QString supplyStandard(const norms::Rulebook &book, const report::ThemeFigure &figure);
[[nodiscard]] QString reachStandard(const norms::Rulebook &book, const report::ThemeFigure &figure);

} // namespace yike::text
