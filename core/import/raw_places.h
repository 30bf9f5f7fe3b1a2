// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of all places of a table, in the order of its rows.
#pragma once

#include "core/import/places.h"

#include <set>
#include <string>
#include <vector>

namespace yike::importing {

/// Rows without a place are left out.
[[nodiscard]] std::vector<RawPlace> rawPlacesOf(const std::vector<Table> &tables, const NamedColumns &named,
                                                const std::set<std::string> &sheetsLeftOut = {});

} // namespace yike::importing
