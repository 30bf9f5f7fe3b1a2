// SPDX-License-Identifier: GPL-3.0-or-later
// The visible sheet of a returned form: its rows by column, and who filled it in.
#pragma once

#include "core/import/collect.h"
#include "core/import/form_stamp.h"
#include "core/import/issue_list.h"

#include <array>
#include <string>
#include <vector>

namespace yike::importing {

struct FormRow {
    std::int64_t number = 0; ///< in the sheet, counted from 1
    std::string key; ///< as in FormRowBefore; empty: a new outlet
    FormCells cells;
};

struct FormSheet {
    std::string name;
    std::array<bool, kFormFieldCount> there{}; ///< columns that are still there
    std::vector<FormRow> rows; ///< with something in them
};

/// The sheet that shows most of the titles; nothing where none has a header with the key or number. Finds also the reporter.
[[nodiscard]] std::optional<FormSheet> readFormSheet(const std::vector<Table> &sheets, const FormStamp &stamp,
                                                     ReturnedForm &form, IssueList &issues);

} // namespace yike::importing
