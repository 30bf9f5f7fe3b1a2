// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as a workbook: a sheet each, with a frozen head, filters, widths, and figures as figures.
#pragma once

#include "core/base/error.h"
#include "core/export/data_table.h"

#include <span>
#include <string>

namespace yike::exporting {

/// Written to the path itself, which lies in a staging folder; what libxlsxwriter keeps beside goes there, too.
/// Errors: DiskFull, WriteFailed; OutOfRange ("rows") beyond the 1,048,575 a sheet can hold.
[[nodiscard]] base::Result<void> writeXlsx(const std::string &path, std::span<const DataTable> tables);

} // namespace yike::exporting
