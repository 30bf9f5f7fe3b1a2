// SPDX-License-Identifier: GPL-3.0-or-later
// Names of templates, chapters, drafts and formats, as lists show them.
#pragma once

#include "core/report/template.h"
#include "ui/publish/report_job.h"

#include <QString>

namespace yike::publish {

[[nodiscard]] QString name(report::TemplateKind kind);
[[nodiscard]] QString name(report::Chapter chapter);
[[nodiscard]] QString name(report::Draft draft);
[[nodiscard]] QString name(ReportFormat format);

} // namespace yike::publish
