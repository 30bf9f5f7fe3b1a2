// SPDX-License-Identifier: GPL-3.0-or-later
// Plays pages into a PDF file, sheet by sheet.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "ui/report/pages.h"

#include <QString>

namespace yike::report {

/// The bare pages; finishPdf() makes the document of them. WriteFailed, DiskFull, Cancelled.
[[nodiscard]] base::Result<void> playPages(const Pages &pages, const QString &path, bool archive,
                                           const base::Progress &progress);

} // namespace yike::report
