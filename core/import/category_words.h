// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a ledger for kinds of outlets, and the services they name.
#pragma once

#include "core/import/columns.h"
#include "core/norms/rulebook.h"

#include <string>
#include <vector>

namespace yike::importing {

/// The services that words name: 便利店、快递 are two, 科教文化服务;学校;幼儿园 is one. Empty where nobody knows them.
[[nodiscard]] std::vector<std::string> servicesOf(const norms::Rulebook &book, const std::string &words);
/// The words for the kind of a row: those of its category, else of its finer one.
[[nodiscard]] std::string kindWord(const Columns &columns, const TableRow &row);

} // namespace yike::importing
