// SPDX-License-Identifier: GPL-3.0-or-later
// What the chapters of tables share: names in a cell, the note below, tables split by columns.
#pragma once

#include "core/report/content.h"
#include "ui/report/chapters_tables.h"
#include "ui/report/manuscript.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace yike::report::words {

[[nodiscard]] QString areas(const plan::Plan &plan, std::span<const plan::AreaId> ids); ///< a dash for none
[[nodiscard]] QString services(const norms::Rulebook &book, std::span<const std::string> codes);
[[nodiscard]] QString orDash(const std::string &utf8);
[[nodiscard]] QString orDash(std::int64_t count, std::int64_t least = 1); ///< a dash below `least`: unknown
/// A share of people; a dash where the public edition must not tell it.
[[nodiscard]] QString share(const Share &share);
[[nodiscard]] QString people(base::People people);
[[nodiscard]] QString amount(std::int64_t thousandths); ///< "20", "7.5"; a dash for 0
/// Thousandths of 万元: "120.50"; a dash for none.
[[nodiscard]] QString cost(std::optional<std::int64_t> thousandths);
/// "Not assessed this time: … " of what, why, and what to do.
[[nodiscard]] QString notAssessed(const QString &why);
/// That nobody has assessed the present state, and how to have it.
[[nodiscard]] QString noPresentState();
/// The definition, the state, source and base date. present: true, or false for the scenario that is reported; nothing where a
/// table tells of several states.
[[nodiscard]] QString note(const Content &content, const QString &definition, std::optional<bool> present = true);
/// Where the types of circles come from; typed: the office has entered some.
[[nodiscard]] QString aboutTypes(bool typed);
/// Where rows of people, each rounded, do not add up to their rounded total: a sentence that says so; else empty.
[[nodiscard]] QString roundingNote(std::span<const base::People> rows, base::People total);

/// A table of planner.md §6 with all its columns on its way to the pages.
struct Wide {
    QString number; ///< "1": of planner.md §6, for its sheet in the workbook
    QString title; ///< without the number
    Table table; ///< without title
    std::vector<std::vector<std::size_t>> parts; ///< columns of each part on the pages; none: one table
};
/// Writes it, whole or in parts under one number, with the note at the last.
void put(Manuscript &out, Wide wide, Layout layout);
/// Column without a word of the edition: public reports leave it out.
void removeColumns(Wide &wide, std::vector<std::size_t> columns);
/// Columns from `first` on in which no row has a figure or a word: nothing, or a dash.
[[nodiscard]] std::vector<std::size_t> emptyColumns(const Table &table, std::size_t first = 0);
void removeColumns(Table &table, std::vector<std::size_t> columns);
/// Removes them and says so: "No figures: Nursing beds. "; empty where there are none.
[[nodiscard]] QString withoutEmptyColumns(Table &table, std::size_t first);

} // namespace yike::report::words
