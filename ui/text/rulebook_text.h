// SPDX-License-Identifier: GPL-3.0-or-later
// Rulebooks in words: levels, marks, what contradicts itself, and what changes from one to another.
#pragma once

#include "core/norms/compare.h"
#include "core/norms/compose.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace yike::text {

[[nodiscard]] QString name(norms::Tier tier);               ///< "5-minute circle", empty for None
[[nodiscard]] QString name(norms::Requirement requirement); ///< "▲ required", "△ advised", empty if unknown
[[nodiscard]] QString name(norms::AppliesTo applies);       ///< "new areas", empty for everywhere
[[nodiscard]] QString name(norms::PackScope scope);         ///< "national", "local example"
[[nodiscard]] QString name(norms::NormField field);         ///< "limit", "standing" …
/// How well it was checked, with a shape: "● read", "◐ quoted by others", "○ to be checked".
[[nodiscard]] QString standing(norms::Verification verification);
/// "places", "parking spaces", "households" …
[[nodiscard]] QString countUnit(std::string_view code);

/// What contradicts itself, by the code and arguments of a norms::Flaw.
[[nodiscard]] QString flawSentence(std::string_view code, const std::vector<std::string> &args);
[[nodiscard]] QString sentence(const norms::Flaw &flaw);

/// The value of one field of a norm: "≤ 300 m", "quoted by others" …
[[nodiscard]] QString fieldValue(const norms::Rulebook &book, const norms::Norm &norm, norms::NormField field);

} // namespace yike::text
