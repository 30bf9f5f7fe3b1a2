// SPDX-License-Identifier: GPL-3.0-or-later
// The planning report as a PDF: the manuscript's pages with outline, links and attachments.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/report/content.h"
#include "core/report/template.h"
#include "ui/report/pdf_finish.h"

#include <QPicture>
#include <QString>

#include <vector>

namespace yike::report {

/// What can only be drawn on the GUI thread (Qt Charts), made ready there in a few milliseconds.
struct PreparedChart {
    QPicture picture;
    QSizeF size;                     ///< points
};
[[nodiscard]] PreparedChart prepareChart(const Content &content);

/// A picture the user has put into the report: annex, one after the other.
struct ExtraFigure {
    QString title, source;
    QPicture picture;
    QSizeF size; ///< logical pixels (1/96 inch)
};

struct PdfOptions {
    QString path;
    std::vector<ExtraFigure> figures{};
    Template made{}; ///< which chapters in which order, whose report; without chapters: all there are
    std::vector<Attachment> attachments{}; ///< none of them in an archive
    QByteArray json{}; ///< attached as yike-report.json; empty: none
    bool archive = false; ///< PDF/A-1b, not validated unless checkArchive() says so (pdf_archive.h)
};

/// In the current language. May run in any thread; needs a QGuiApplication. Written to the path itself: where a file
/// may be that has to stay until the new one is whole, stage it (core/export/staging.h). Returns the number of pages. Of the options
/// only path, attachments, json and archive count. The same manuscript gives the same bytes.
[[nodiscard]] base::Result<int> writePdf(const Manuscript &manuscript, const PdfOptions &options,
                                         const base::Progress &progress = {});

/// Writes the manuscript first (report_writer.h). The edition is text::edition(): 内部版 has 内部资料·注意保存 at the foot of each page,
/// 公开版 the 审图号, and no outlines without one.
[[nodiscard]] base::Result<int> writePdf(const Content &content, const PreparedChart &chart, const PdfOptions &options,
                                         const base::Progress &progress = {});

} // namespace yike::report
