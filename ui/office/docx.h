// SPDX-License-Identifier: GPL-3.0-or-later
// A manuscript as a DOCX that WPS and Word edit: real headings, tables with repeated heads, contents, pictures at 300 dpi.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "ui/report/manuscript.h"

#include <QString>

namespace yike::office {

/// The same manuscript gives the same bytes. Cover and contents in front do not count as pages. The numbers in the contents are near
/// ones, reckoned from the heights of lines, until the program that opens the file fills them in (it asks).
/// May run in any thread; needs a QGuiApplication, for the figures. Written to the path itself: where a file may be that has
/// to stay until the new one is whole, stage it (core/export/staging.h). Errors: FolderNotWritable, DiskFull, WriteFailed, Cancelled.
[[nodiscard]] base::Result<void> writeDocx(const report::Manuscript &manuscript, const QString &path,
                                           const base::Progress &progress = {});

} // namespace yike::office
