// SPDX-License-Identifier: GPL-3.0-or-later
// One table on one sheet: title, unit, head, rows, note, and how it is printed.
#pragma once

#include "ui/report/manuscript.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <xlsxwriter.h>

#include <vector>

namespace yike::office {

inline constexpr uint8_t kPaperA4 = 9;

/// Formats of a workbook, each made once.
class SheetFormats {
public:
    explicit SheetFormats(lxw_workbook *book) : m_book(book) {}
    [[nodiscard]] lxw_format *title();
    [[nodiscard]] lxw_format *unit();
    [[nodiscard]] lxw_format *note();
    [[nodiscard]] lxw_format *link();
    [[nodiscard]] lxw_format *head(bool figures);
    /// Of a text that a program could take for a formula: with the prefix that keeps it one.
    [[nodiscard]] lxw_format *text(bool right, bool strong = false, bool formula = false);
    [[nodiscard]] lxw_format *figure(const QString &pattern, bool strong);

private:
    [[nodiscard]] lxw_format *make(const QString &key, void (*set)(lxw_format *));
    lxw_workbook *m_book;
    QHash<QString, lxw_format *> m_made;
};

/// Of each table: its own name or its title, at most 31 characters, none of []:*?/\', none twice, none equal to `taken`.
[[nodiscard]] QStringList sheetNames(const std::vector<const report::Table *> &tables, const QString &taken);
[[nodiscard]] lxw_error writeText(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text,
                                  lxw_format *format);
[[nodiscard]] lxw_error writeSheet(lxw_worksheet *sheet, SheetFormats &formats, const report::Table &table,
                                   const QString &footer);

} // namespace yike::office
