// SPDX-License-Identifier: GPL-3.0-or-later
// From an assessment to the file an office hands out: gathered once, then written in any format.
#pragma once

#include "core/report/studies.h"
#include "core/report/tables.h"
#include "core/report/template.h"
#include "ui/report/pdf_archive.h"
#include "ui/report/report_pdf.h"
#include "ui/report/report_writer.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace yike::publish {

enum class ReportFormat : std::uint8_t { Pdf, Archive, Docx, Xlsx, Html };

using AssessmentPtr = std::shared_ptr<const analysis::Assessment>;

/// All a report is written from; made once for a state of the plan, in seconds. Immutable, shared between threads.
struct Matter {
    report::Content content;
    report::Tables tables; ///< after studied()
    std::vector<AssessmentPtr> scenarios; ///< of the plan's other scenarios, for the comparison
    AssessmentPtr present; ///< of the present state
    int draws = 0; ///< after studied(): how often everything was drawn
};
using MatterPtr = std::shared_ptr<const Matter>;

/// Whether the scenarios that are not reported are assessed, too: the comparison and the map for residents show them.
enum class Scenarios : std::uint8_t { All, Reported };

/// plan: the one with all its scenarios, whose assessment (of one of them, or of the present state) is given. What comes of it is
/// enough for Html. Cancelled, or what an assessment of a scenario fails with.
[[nodiscard]] base::Result<MatterPtr> gather(const plan::Plan &plan, AssessmentPtr assessment, Scenarios scenarios,
                                             const base::Progress &progress = {});
/// With the studies and tables that all other formats print. Cancelled and OutOfRange (draws) are the only failures.
[[nodiscard]] base::Result<MatterPtr> studied(const Matter &gathered, const report::StudyRequest &studies,
                                              const base::Progress &progress = {});

struct Order {
    MatterPtr matter; ///< after studied(), but for Html
    report::PreparedChart chart;
    report::Template made;
    std::vector<report::ExtraFigure> figures{};
};

struct Written {
    ReportFormat format = ReportFormat::Pdf;
    std::int64_t pages = 0; ///< of a PDF
    std::int64_t bytes = 0;
    std::optional<report::ArchiveCheck> archive{}; ///< of the archive form: what a validator at hand says
    bool logoLeftOut = false; ///< there is a cover, and the template's logo could not be read as a picture
};

/// In the current language and edition; any thread. Cancelled: what was written so far.
[[nodiscard]] report::Manuscript manuscriptOf(const Order &order, report::Layout layout = report::Layout::Pages,
                                              const base::Progress &progress = {});
[[nodiscard]] bool logoLeftOut(const report::Template &made, const report::Manuscript &manuscript);
/// The workbook holds the tables of all chapters, whatever the template prints. Errors as the writers have them, naming the path;
/// Cancelled also where the language or the edition was changed meanwhile. An existing file stays until the new one is whole.
[[nodiscard]] base::Result<Written> write(const Order &order, ReportFormat format, const QString &path,
                                          const base::Progress &progress = {});
/// By the file's name: pdf, docx, xlsx, html; nothing for others.
[[nodiscard]] std::optional<ReportFormat> formatOf(const QString &path);
[[nodiscard]] QString suffixOf(ReportFormat format);

} // namespace yike::publish
