// SPDX-License-Identifier: GPL-3.0-or-later
// What a data set that is replaced whole leaves in the journal: its SHA-256.
#pragma once

#include "core/plan/base_map.h"
#include "core/plan/street.h"

#include <string>

namespace yike::store {

/// Hexadecimal. Equal layers give equal fingerprints on every machine.
[[nodiscard]] std::string fingerprint(const plan::StreetLayer &streets);
[[nodiscard]] std::string fingerprint(const plan::BaseMap &map);

} // namespace yike::store
