// SPDX-License-Identifier: GPL-3.0-or-later
// The planning report as an A4 PDF: cover, summary, maps as vectors, tables, chart, sources and parameters.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/report/content.h"

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

/// The edition is text::edition(): 内部版 has 内部资料·注意保存 at the foot of each page, 公开版 the 审图号, and no outlines without one.
struct PdfOptions {
    QString path;
    std::vector<ExtraFigure> figures{};
};

/// In the current language. May run in any thread; needs a QGuiApplication. Written beside and renamed: an existing file
/// stays as it is until the new one is whole. Returns the number of pages.
[[nodiscard]] base::Result<int> writePdf(const Content &content, const PreparedChart &chart, const PdfOptions &options,
                                         const base::Progress &progress = {});

} // namespace yike::report
