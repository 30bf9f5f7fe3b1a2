// SPDX-License-Identifier: GPL-3.0-or-later
// The two files that change the streets of a plan: a line layer that takes their place, a raster that tells their slopes.
#pragma once

#include "core/import/columns.h"
#include "core/import/import.h"
#include "core/import/issue_list.h"
#include "core/import/places.h"
#include "core/plan/plan.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>

namespace yike::importing {

/// Farther than this no end of a line layer is led on; mm.
inline constexpr std::int32_t kFarthestJoin = 20'000;

/// The layer with the streets of the file in the place of those of `before`, whose barriers stay. A file of walls alone adds
/// barriers. Streets that are among `known` keep their ids; new ones get theirs from nextId.
[[nodiscard]] base::Result<std::shared_ptr<const plan::StreetLayer>>
withStreetsOf(const ImportRequest &request, const std::shared_ptr<const plan::StreetLayer> &before,
              std::span<const plan::Street> known, NamedColumns &named, PlaceReader &places, std::int64_t &nextId,
              ImportCount &count, IssueList &issues, const base::Progress &progress);

/// The layer with the slopes of its streets measured on the raster; `before` itself where that changes nothing.
/// NothingToAssess("streets") where there are none.
[[nodiscard]] base::Result<std::shared_ptr<const plan::StreetLayer>>
withSlopesOf(const std::string &path, const std::shared_ptr<const plan::StreetLayer> &before, ImportCount &count,
             IssueList &issues, const base::Progress &progress);

/// The box round the streets; nothing where there are none.
[[nodiscard]] std::optional<geo::Bounds> boundsOf(const plan::StreetLayer &streets);

} // namespace yike::importing
