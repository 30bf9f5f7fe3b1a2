// SPDX-License-Identifier: GPL-3.0-or-later
// A row of the list of projects in words: table 7, the plan, the one page and the sheets all print these, so that they agree.
#pragma once

#include "core/report/content.h"
#include "core/report/projects.h"

#include <QString>

#include <span>

namespace yike::report::words {

/// How many of each way, their cost and whom they reach, and what the scenario closes: never for an empty list.
[[nodiscard]] QString finding(const ProjectList &list);

// Each a dash where it is not known.
[[nodiscard]] QString title(const Content &content, const Project &row); ///< "East day care: canteen for the old"
[[nodiscard]] QString place(const Content &content, const Project &row); ///< community and address
[[nodiscard]] QString size(const Project &row); ///< "400 m²; 20 places", "38 m"
[[nodiscard]] QString costOf(const Project &row); ///< 10,000 yuan: "36.50"
[[nodiscard]] QString year(const Project &row);
[[nodiscard]] QString reached(const Project &row); ///< people who newly reach a service

/// Of all the rows: "800 m²", the cost of those that tell one, everybody reached once.
[[nodiscard]] QString totalSize(const ProjectList &list);
[[nodiscard]] QString totalCost(const ProjectList &list);
[[nodiscard]] QString totalReached(const ProjectList &list);
/// That some costs are missing in the sum; "" where all are known.
[[nodiscard]] QString costNote(const ProjectList &list);

/// What is closed, by name: "" for nothing.
[[nodiscard]] QString closures(const Content &content, std::span<const Closure> closures);

} // namespace yike::report::words
