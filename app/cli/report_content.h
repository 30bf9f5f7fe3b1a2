// SPDX-License-Identifier: GPL-3.0-or-later
// The report's figures of an opened project, with the studies that were asked for.
#pragma once

#include "app/cli/projects.h"
#include "core/report/content.h"

#include <QString>

#include <optional>

namespace yike::cli {

/// lastYear: path of an earlier project, empty = none. draws: nothing = as the report has it, 0 = none.
[[nodiscard]] base::Result<report::Content> reportContent(const OpenProject &project, const QString &lastYear,
                                                          std::optional<int> draws, const base::Progress &progress);

} // namespace yike::cli
