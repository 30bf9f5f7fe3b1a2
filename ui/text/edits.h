// SPDX-License-Identifier: GPL-3.0-or-later
// Edit codes as the texts of undo and history; step codes as what the progress bar says.
#pragma once

#include <QString>

#include <string_view>

namespace yike::text {

/// "Move outlet" or "Move 北门菜市场".
[[nodiscard]] QString editName(std::string_view code, const QString &objectName = {});
/// "Reading the map", "Walking times" …; the code itself if nobody named it.
[[nodiscard]] QString stepName(std::string_view step);

} // namespace yike::text
