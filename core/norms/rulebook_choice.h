// SPDX-License-Identifier: GPL-3.0-or-later
// What a project has chosen of the rulebooks: packs, the norms of them in use, its own figures with a reason, its own norms.
#pragma once

#include "core/norms/pack.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace yike::norms {

/// A figure of a norm that a project has set for itself. Empty = as the document has it.
struct NormOverride {
    std::string norm; ///< norm id
    std::optional<std::int32_t> limit; ///< in the norm's unit
    std::optional<double> amount;
    std::optional<std::int32_t> minimumSize; ///< m²; 0 = none asked for
    std::optional<std::int32_t> share; ///< per mille
    std::string reason; ///< required; UTF-8
    std::string by; ///< who set it; UTF-8, may be empty
    bool operator==(const NormOverride &) const = default;
};

/// A value: held by plan::Parameters, so that a change is one step of the history.
struct RulebookChoice {
    std::vector<std::string> packs; ///< ids, shipped or brought along, in order
    std::vector<std::string> norms; ///< ids in use, in order; empty = every norm of the packs, in their order
    std::vector<NormOverride> overrides; ///< at most one a norm
    std::vector<Target> targets;
    /// Brought along: packs imported from files, and the project's own services and norms (a pack of the id "project").
    std::vector<Pack> own;
    bool operator==(const RulebookChoice &) const = default;
};

inline constexpr std::string_view kStarterId = "yike-starter";
inline constexpr std::string_view kOwnPackId = "project";

/// What a new project starts with (resources/rulebooks/starter.json).
[[nodiscard]] const RulebookChoice &starterChoice();
/// The pack of that id: brought along, else shipped; nullptr if there is none.
[[nodiscard]] const Pack *packOf(const RulebookChoice &choice, std::string_view id);

/// Brings a pack along, in place of one of its id, and uses all its norms: also where the choice names the norms in use. What was
/// said of norms the former had and this one lacks goes.
void bringAlong(RulebookChoice &choice, Pack pack);

/// A choice as one line of JSON, and back. Fails with RulebookInvalid.
[[nodiscard]] std::string writeChoice(const RulebookChoice &choice);
[[nodiscard]] base::Result<RulebookChoice> readChoice(std::string_view json, const std::string &name);

} // namespace yike::norms
