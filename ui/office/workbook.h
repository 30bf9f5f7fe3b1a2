// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of a manuscript as a workbook: a sheet each, figures as figures.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "ui/report/manuscript.h"

#include <QByteArray>
#include <QString>

namespace yike::office {

/// The first sheet lists the tables with links. The same manuscript gives the same bytes. Written to the path itself: where
/// a file may be that has to stay until the new one is whole, stage it (core/export/staging.h). Errors: DiskFull, WriteFailed,
/// Cancelled; OutOfRange ("rows") beyond what a sheet can hold.
[[nodiscard]] base::Result<void> writeWorkbook(const report::Manuscript &manuscript, const QString &path,
                                               const base::Progress &progress = {});
/// The same bytes, for attaching them to another file. They are made within `folder`, and nothing stays there.
[[nodiscard]] base::Result<QByteArray> workbookBytes(const report::Manuscript &manuscript, const QString &folder,
                                                     const base::Progress &progress = {});

} // namespace yike::office
