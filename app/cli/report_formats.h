// SPDX-License-Identifier: GPL-3.0-or-later
// A project's report in the format that was asked for.
#pragma once

#include "app/cli/projects.h"
#include "app/cli/report_order.h"
#include "core/base/error.h"
#include "core/base/progress.h"
#include "ui/publish/report_job.h"

#include <QString>
#include <QStringList>

namespace yike::cli {

[[nodiscard]] QStringList reportSuffixes();
/// In order.format; an existing file stays until the new one is whole.
[[nodiscard]] base::Result<publish::Written> writeReport(const OpenProject &project, const ReportOrder &order,
                                                         const QString &path, const base::Progress &progress);

} // namespace yike::cli
