// SPDX-License-Identifier: GPL-3.0-or-later
// Packs as JSON values, for packs and for choices that bring packs along.
#pragma once

#include "core/norms/json_reader.h"
#include "core/norms/pack.h"

namespace yike::norms {

/// Broken where something is wrong.
[[nodiscard]] Pack packFrom(const Json &json, const std::string &place);
[[nodiscard]] Json toJson(const Service &service);
[[nodiscard]] Json toJson(const Norm &norm);
[[nodiscard]] Json toJson(const Clause &clause);
[[nodiscard]] Json toJson(const Pack &pack);
[[nodiscard]] Json toJson(const Name &name);

/// A kind that ships with the program; nullptr if there is none, and while the catalogue itself is being read.
[[nodiscard]] const Service *catalogueService(std::string_view code);

} // namespace yike::norms
