// SPDX-License-Identifier: GPL-3.0-or-later
// Measures of access (可达性测度) and of equity in words: name, formula, paper, and when to use which.
#pragma once

#include "core/analysis/access_measures.h"

#include <QString>

namespace yike::text {

[[nodiscard]] QString name(analysis::AccessMeasure measure);
/// In symbols, the same in every language: "A_i = Σ_j S_j f(c_ij)".
[[nodiscard]] QString formula(analysis::AccessMeasure measure);
/// The same with raised and lowered signs, escaped.
[[nodiscard]] QString formulaHtml(analysis::AccessMeasure measure);
/// "Luo & Qi 2009"
[[nodiscard]] QString paper(analysis::AccessMeasure measure);
/// What it tells and with which settings, in one or two sentences.
[[nodiscard]] QString describe(analysis::AccessMeasure measure);
/// "m", "% of people", "beds per 1,000 users" …; byCapacity: else every outlet counts as one.
[[nodiscard]] QString unitOf(analysis::AccessMeasure measure, const norms::Service &service, bool byCapacity);
/// A value of the measure, in that unit; a dash where there is none.
[[nodiscard]] QString formatAccess(analysis::AccessMeasure measure, std::optional<double> value);
/// Why the default is the default for a service.
[[nodiscard]] QString whyDefault(analysis::AccessMeasure measure);
/// All measures for a rich-text view: every one an anchor by its number.
[[nodiscard]] QString measuresHtml();

} // namespace yike::text
