// SPDX-License-Identifier: GPL-3.0-or-later
// Chapters of the tables of planner.md §6 (1, 2, 3, 6, 7, 8) and of the self-assessment: written into a manuscript.
#pragma once

#include "core/report/tables.h"
#include "ui/report/manuscript.h"

#include <cstdint>

namespace yike::report {

/// Pages: tables with more columns than a page holds are split. Workbook: each is one table with all its columns.
enum class Layout : std::uint8_t { Pages, Workbook };

// Each begins a sheet of A4 across with a heading of level 0, one or two sentences of what the table shows, and the table. Where
// there is nothing to tell it says 「本次未评价」, why, and what to do. In the current language and edition (ui/text/edition.h).

void writeCircles(Manuscript &out, const Content &content, const Tables &tables, Layout layout = Layout::Pages);
void writeLedger(Manuscript &out, const Content &content, const Tables &tables, Layout layout = Layout::Pages);
void writeBasicKinds(Manuscript &out, const Content &content, const Tables &tables, Layout layout = Layout::Pages);
void writeDeficits(Manuscript &out, const Content &content, const Tables &tables, Layout layout = Layout::Pages);
void writeProjects(Manuscript &out, const Content &content, const Tables &tables, Layout layout = Layout::Pages);
void writeComparison(Manuscript &out, const Content &content, const Tables &tables, Layout layout = Layout::Pages);
void writeSelf(Manuscript &out, const Content &content, const Tables &tables, Layout layout = Layout::Pages);

} // namespace yike::report
