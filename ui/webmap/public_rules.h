// SPDX-License-Identifier: GPL-3.0-or-later
// What a file made for the public may hold, whichever edition the program is in (ui/text/edition.h tells the rules and their sources).
#pragma once

#include "core/analysis/assessment.h"

#include <QJsonValue>

#include <string_view>

namespace yike::webmap {

/// As text::boundariesAllowed() says in the public edition: with a 审图号, and where no school district lies among the areas.
[[nodiscard]] bool showsBoundaries(const plan::Plan &plan);
/// Whole people; "<10" below ten; 0 for none.
[[nodiscard]] QJsonValue publicCount(base::People people);
/// Per mille; null where nobody is counted, and where it would tell fewer than ten people, of the part or of the rest.
[[nodiscard]] QJsonValue publicShare(base::People part, base::People whole);
/// A service whose pupils go by school district or could: minutes are a distance for reference, and no share is told.
[[nodiscard]] bool isByDistrict(const analysis::Assessment &assessment, std::string_view service);

} // namespace yike::webmap
