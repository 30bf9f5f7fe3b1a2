// SPDX-License-Identifier: GPL-3.0-or-later
// What QPdfWriter cannot: the outline, and dates that do not depend on when it was printed (QPDF).
#pragma once

#include "core/base/error.h"
#include "ui/report/page_flow.h"

#include <QString>

#include <string>
#include <vector>

namespace yike::report {

/// Rewrites `from` into `to`. date: "D:20251231000000Z". The same input gives the same bytes.
[[nodiscard]] base::Result<void> finishPdf(const QString &from, const QString &to,
                                           const std::vector<Bookmark> &bookmarks, const std::string &date);

} // namespace yike::report
