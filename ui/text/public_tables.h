// SPDX-License-Identifier: GPL-3.0-or-later
// What the public edition hands out as tables, and what it takes out of them.
#pragma once

#include "ui/text/data_tables.h"
#include "ui/text/edition.h"

namespace yike::text {

/// Whether the edition hands out the table at all: the public one no residences, no outlines without approval.
[[nodiscard]] bool isAllowed(DataKind kind, const std::string &approval);
/// Takes out what the edition does not hand out: shapes (and with them coordinates), columns with contacts, small counts.
void censor(exporting::DataTable &table);
/// Formats that hold nothing but shapes are not for the public edition.
[[nodiscard]] bool isAllowed(exporting::DataFormat format);

} // namespace yike::text
