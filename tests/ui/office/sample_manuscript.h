// SPDX-License-Identifier: GPL-3.0-or-later
// Manuscripts made by hand: every kind of block, awkward texts, many rows.
#pragma once

#include "ui/report/manuscript.h"

namespace yike::test {

/// Rare characters, XML's own, a control character, a tab, a line break, half a surrogate pair.
[[nodiscard]] QString awkwardText();
/// Cover, contents, headings of three levels and two unprinted, paragraphs, tables, figures, A4 across and (drawings) A3 sheets.
[[nodiscard]] report::Manuscript sampleManuscript(bool chinese, bool drawings = true);
/// A table with figures of all sorts, so many rows and the last one strong.
[[nodiscard]] report::Table sampleTable(int rows);
/// A frame of lines along the edges, a ruler of 10 mm and a text of 10 points.
[[nodiscard]] report::Figure sampleFigure(const QString &caption, double height);

} // namespace yike::test
