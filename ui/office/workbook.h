// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of a manuscript as a workbook: a sheet each, figures as figures.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "ui/report/manuscript.h"

#include <QByteArray>
#include <QString>

namespace yike::office {

/// The first sheet lists the tables with links. The same manuscript gives the same bytes. Written beside and renamed: a file that
/// is there stays as it was if this fails. Errors: FolderNotWritable, DiskFull, WriteFailed, Cancelled; OutOfRange ("rows") beyond
/// what a sheet can hold.
[[nodiscard]] base::Result<void> writeWorkbook(const report::Manuscript &manuscript, const QString &path,
                                               const base::Progress &progress = {});
/// The same bytes, for attaching them to another file.
[[nodiscard]] base::Result<QByteArray> workbookBytes(const report::Manuscript &manuscript,
                                                     const base::Progress &progress = {});

} // namespace yike::office
