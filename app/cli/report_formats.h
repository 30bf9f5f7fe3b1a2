// SPDX-License-Identifier: GPL-3.0-or-later
// The formats a report can be written in: one line of the table each.
#pragma once

#include "app/cli/projects.h"
#include "app/cli/report_order.h"
#include "core/base/error.h"
#include "core/base/progress.h"

#include <QString>
#include <QStringList>

#include <span>

namespace yike::cli {

struct ReportFormat {
    const char *suffix;
    /// Writes beside and renames; returns what is said of the file, "12 pages".
    base::Result<QString> (*write)(const OpenProject &, const ReportOrder &, const QString &path,
                                   const base::Progress &);
};

[[nodiscard]] std::span<const ReportFormat> reportFormats();
[[nodiscard]] QStringList reportSuffixes();

} // namespace yike::cli
