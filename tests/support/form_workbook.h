// SPDX-License-Identifier: GPL-3.0-or-later
// Words for made forms, and a workbook as a clerk changes it: read, edited cell by cell, saved as .xlsx or .ods.
#pragma once

#include "core/export/form_file.h"
#include "core/import/table.h"

#include <string>
#include <string_view>
#include <vector>

namespace yike::test {

[[nodiscard]] exporting::FormTexts formTexts(importing::FormKind kind, const norms::Rulebook &rulebook);

class FormWorkbook {
public:
    struct Sheet {
        std::string name;
        std::vector<std::vector<std::string>> rows; ///< by row and column, from 0
    };

    explicit FormWorkbook(const std::string &path);
    void saveXlsx(const std::string &path) const;
    /// By GDAL: every cell a text.
    void saveOds(const std::string &path) const;

    /// The visible table: the first sheet that holds the title.
    [[nodiscard]] Sheet &page(std::string_view title);
    /// The cell of the column with the title, in the row whose first column is the key.
    [[nodiscard]] std::string &cell(const std::string &key, std::string_view title);
    /// The cell of an empty row, the first one is 0.
    [[nodiscard]] std::string &fresh(std::size_t row, std::string_view title);
    /// Beside a label: the reporter.
    [[nodiscard]] std::string &beside(std::string_view label);
    void removeRow(const std::string &key);
    std::vector<Sheet> sheets;

private:
    [[nodiscard]] std::size_t headRow(const Sheet &sheet) const;
    [[nodiscard]] std::size_t columnOf(const Sheet &sheet, std::string_view title) const;
};

} // namespace yike::test
