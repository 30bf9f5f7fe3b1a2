// SPDX-License-Identifier: GPL-3.0-or-later
// Reads figures back out of the texts that ui/text/numbers printed, so that a workbook can count with them.
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace yike::office {

/// A figure and how it was printed.
struct PrintedFigure {
    double value = 0; ///< a per cent as its share: 62.3 % is 0.623
    int decimals = 0; ///< as printed
    bool percent = false, grouped = false, sign = false; ///< sign: a plus is printed
    QString unit; ///< behind the figure: "min", "m"; empty with percent
    bool operator==(const PrintedFigure &) const = default;
};

/// Nothing for other texts: "<10", "–", "3–5", a code that begins with 0, more digits than a spreadsheet keeps (15).
[[nodiscard]] std::optional<PrintedFigure> printedFigure(QStringView text);
/// As a spreadsheet's number format: "#,##0.0", "0.0%", "0\" min\"".
[[nodiscard]] QString numberFormat(const PrintedFigure &figure);

} // namespace yike::office
