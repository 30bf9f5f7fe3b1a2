// SPDX-License-Identifier: GPL-3.0-or-later
// `yike-cli report --verify REPORT.pdf PROJECT.gpkg`: whether a printed report still holds, and what has changed.
#pragma once

#include <QString>

namespace yike::cli {

/// Prints the sentences. Exit code 0 where it holds, else 1.
[[nodiscard]] int verifyReport(const QString &pdf, const QString &project);

} // namespace yike::cli
