// SPDX-License-Identifier: GPL-3.0-or-later
// A table of the window as a table to be written out: columns that hold only figures become figures.
#pragma once

#include "core/export/data_table.h"

#include <QAbstractItemModel>
#include <QString>

namespace yike::panels {

/// All rows in the model's order. "1,234" and "62.3 %" of the current locale are figures (1234 and 62.3); "–" is nothing.
[[nodiscard]] exporting::DataTable fileTable(const QAbstractItemModel &model, const QString &title);

} // namespace yike::panels
