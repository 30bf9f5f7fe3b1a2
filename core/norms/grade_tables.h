// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of walking time per grade that the literature offers, ready to be taken into a walker.
#pragma once

#include "core/norms/walker.h"

#include <span>
#include <string_view>

namespace yike::norms {

/// One table by the name it is asked for.
struct GradeTable {
    std::string_view code;             ///< "valhalla"
    std::string_view source;           ///< as in the literature
    std::span<const GradeFactor> lines; ///< ascending grade
};

/// "valhalla": the pedestrian costing of the Valhalla router (src/sif/pedestriancost.cc: DIN 33466 up, a modified Tobler down),
/// −10 % to +15 % in 16 lines (domain.md §7.2).
[[nodiscard]] std::span<const GradeTable> gradeTables();
/// nullptr if there is none of that name.
[[nodiscard]] const GradeTable *gradeTable(std::string_view code);

} // namespace yike::norms
