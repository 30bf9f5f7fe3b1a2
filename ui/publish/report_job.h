// SPDX-License-Identifier: GPL-3.0-or-later
// From an assessment to the file an office hands out: gathered once, then written in any format.
#pragma once

#include "core/report/studies.h"
#include "core/report/tables.h"
#include "core/report/template.h"
#include "ui/report/report_pdf.h"
#include "ui/report/report_writer.h"

#include <QString>

#include <memory>
#include <vector>

namespace yike::publish {

enum class ReportFormat : std::uint8_t { Pdf, Archive, Docx, Xlsx, Html };

using AssessmentPtr = std::shared_ptr<const analysis::Assessment>;

/// All a report is written from; made once for a state of the plan, in seconds. Immutable, shared between threads.
struct Matter {
    report::Content content;
    report::Tables tables;
    std::vector<AssessmentPtr> scenarios; ///< of the plan's other scenarios, for the comparison
    AssessmentPtr present; ///< of the present state
};

/// plan: the one with all its scenarios, whose assessment (of one of them, or of the present state) is given. Cancelled, or what an
/// assessment of a scenario fails with.
[[nodiscard]] base::Result<std::shared_ptr<const Matter>> gather(const plan::Plan &plan, AssessmentPtr assessment,
                                                                 const report::StudyRequest &studies,
                                                                 const base::Progress &progress = {});

struct Order {
    std::shared_ptr<const Matter> matter;
    report::PreparedChart chart;
    report::Template made;
    std::vector<report::ExtraFigure> figures{};
    int draws = report::kReportDraws; ///< told in the print's own JSON
    bool reportedOnly = false; ///< HTML: of the scenarios the one reported alone
};

/// In the current language and edition; any thread. Cancelled: what was written so far.
[[nodiscard]] report::Manuscript manuscriptOf(const Order &order, report::Layout layout = report::Layout::Pages,
                                              const base::Progress &progress = {});
/// How many pages of a PDF, bytes of an HTML page, else 0. The workbook holds the tables of all chapters, whatever the template prints. Errors as the writers have them; an existing file stays until the new one is whole.
[[nodiscard]] base::Result<std::int64_t> write(const Order &order, ReportFormat format, const QString &path,
                                               const base::Progress &progress = {});
/// By the file's name: pdf, docx, xlsx, html; nothing for others.
[[nodiscard]] std::optional<ReportFormat> formatOf(const QString &path);
[[nodiscard]] QString suffixOf(ReportFormat format);

} // namespace yike::publish
