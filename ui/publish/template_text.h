// SPDX-License-Identifier: GPL-3.0-or-later
// Names of templates, chapters, drafts and formats, as lists show them, and what is told of a written report.
#pragma once

#include "core/report/template.h"
#include "ui/publish/report_job.h"

#include <QString>

#include <array>

namespace yike::publish {

/// In the order lists show them.
inline constexpr std::array kKinds{report::TemplateKind::Assessment, report::TemplateKind::ImplementationPlan,
                                   report::TemplateKind::CircleSheets, report::TemplateKind::SelfAssessment,
                                   report::TemplateKind::OnePage};
inline constexpr std::array kDrafts{report::Draft::None, report::Draft::Consultation, report::Draft::Review,
                                    report::Draft::Approval, report::Draft::Issued};
static_assert(kKinds.size() == report::kTemplateKinds);

[[nodiscard]] QString name(report::TemplateKind kind);
[[nodiscard]] QString name(report::Chapter chapter);
[[nodiscard]] QString name(report::Draft draft);
[[nodiscard]] QString name(ReportFormat format);
/// "12 pages", "9.3 MB, too large for many mailboxes"; empty where there is nothing to tell.
[[nodiscard]] QString size(const Written &written);
/// One sentence on a logo (a path) that could not be read, and what to do.
[[nodiscard]] QString logoSentence(const std::string &logo);

} // namespace yike::publish
