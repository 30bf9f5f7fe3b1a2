// SPDX-License-Identifier: GPL-3.0-or-later
// What a returned form carries along: found again in a workbook, whatever its name and the order of its sheets.
#pragma once

#include "core/import/forms.h"
#include "core/import/table.h"

#include <optional>
#include <vector>

namespace yike::importing {

struct StampFound {
    bool newer = false; ///< made by a later Yike
    FormStamp stamp;
};
/// Nothing where no sheet is one of a form of ours.
[[nodiscard]] std::optional<StampFound> findStamp(const std::vector<Table> &sheets);

} // namespace yike::importing
