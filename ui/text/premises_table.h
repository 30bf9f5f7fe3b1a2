// SPDX-License-Identifier: GPL-3.0-or-later
// Premises as a table whose titles the importer knows.
#pragma once

#include "core/export/data_table.h"
#include "core/plan/plan.h"

namespace yike::text {

[[nodiscard]] exporting::DataTable premisesTable(const plan::Plan &plan);

} // namespace yike::text
