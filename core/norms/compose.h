// SPDX-License-Identifier: GPL-3.0-or-later
// Packs put together into the rulebook figures are computed by, and what contradicts itself in them.
#pragma once

#include "core/norms/rulebook_choice.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace yike::norms {

/// What can be wrong with packs that read well. The arguments after the place are told in the comments.
enum class FlawCode : std::uint8_t {
    UnknownPack,          ///< pack
    PackTwice,            ///< pack
    UnknownService,       ///< service
    ServiceTwice,         ///< service
    NormTwice,            ///< norm
    UnknownNorm,          ///< norm
    NoDocument,           ///< norm: document, number or clause is missing
    TwoFigures,           ///< norm, other norm: the same service, tier, group, measure and residents, another figure
    PopulationOverlap,    ///< norm, other norm: ranges of residents overlap
    OverrideWithoutReason, ///< norm
    OverrideTwice,        ///< norm
    OverrideOutOfRange,   ///< norm, figure
    OverrideOfOtherKind,  ///< norm, figure: a limit for a norm on capacity, or the other way round
    TargetTwice,          ///< norm
};
inline constexpr std::size_t kFlawCount = 14;

struct Flaw {
    FlawCode code = FlawCode::UnknownPack;
    std::string place; ///< "pack gb50180-2018, norms[3]" …
    std::vector<std::string> args;
    bool operator==(const Flaw &) const = default;
};

/// "unknown-pack" …
[[nodiscard]] std::string_view code(FlawCode flaw);

/// What a pack says against itself or about services neither it nor the catalogue knows.
[[nodiscard]] std::vector<Flaw> flaws(const Pack &pack);
/// What is wrong with a choice, with the packs it names too.
[[nodiscard]] std::vector<Flaw> flaws(const RulebookChoice &choice);

/// The rulebook of a choice; the same choice gives the same object while somebody holds it or it was made lately. Fails with
/// RulebookInvalid: place, code of the flaw, and its arguments.
[[nodiscard]] base::Result<std::shared_ptr<const Rulebook>> compose(const RulebookChoice &choice);

} // namespace yike::norms
