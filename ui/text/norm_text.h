// SPDX-License-Identifier: GPL-3.0-or-later
// A norm (标准值) in words: its limit, its amount, its basis with document, clause and how well it is verified.
#pragma once

#include "core/norms/rulebook.h"

#include <QString>

namespace yike::text {

/// "≤ 300 m", "≤ 15 min", "≥ 40 beds per 1,000 aged 60 and over"; "to be checked" for an empty cell. A figure the project has
/// set itself says so.
[[nodiscard]] QString requirement(const norms::Rulebook &book, const norms::Norm &norm);
/// What the document itself says, where the project has set its own figure; else the same figure.
[[nodiscard]] QString documentFigure(const norms::Rulebook &book, const norms::Norm &norm);
/// "≤ 300 m (GB 50180-2018)"
[[nodiscard]] QString requirementWithNumber(const norms::Rulebook &book, const norms::Norm &norm);
/// "GB 50180-2018 城市居住区规划设计标准, 表C.0.2 – quoted by others"
[[nodiscard]] QString basis(const norms::Norm &norm);
/// "85 % (本地规划)", empty without a target.
[[nodiscard]] QString targetText(const norms::Rulebook &book, const norms::Norm &norm);

} // namespace yike::text
