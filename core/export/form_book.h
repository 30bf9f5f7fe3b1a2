// SPDX-License-Identifier: GPL-3.0-or-later
// One form as a workbook: looks of cells, texts that stay texts, drop-downs, the hidden sheets.
#pragma once

#include "core/export/form_file.h"

#include <xlsxwriter.h>

#include <map>
#include <string>
#include <tuple>
#include <vector>

namespace yike::exporting {

/// A row of the table: an outlet of the project, or an empty one.
struct FormLine {
    std::string key; ///< or its number
    plan::OutletId id;
    importing::FormCells cells;
};

/// A kind that can be chosen, with the unit of its capacity.
struct FormService {
    std::string name, unit;
};

/// What one workbook is made of.
struct FormContent {
    std::string area; ///< whose form it is
    importing::FormStamp stamp; ///< without `before`
    std::vector<FormLine> lines;
    std::vector<FormService> services;
    int emptyRows = 0;
    bool large = false;
};

class FormBook {
public:
    /// path lies in a staging folder; what libxlsxwriter keeps beside goes there, too.
    FormBook(const std::string &path, const FormTexts &texts, const FormContent &content);
    ~FormBook() { (void)close(); }
    FormBook(const FormBook &) = delete;
    FormBook &operator=(const FormBook &) = delete;

    /// The whole workbook.
    [[nodiscard]] lxw_error write();
    [[nodiscard]] bool good() const { return m_book != nullptr; }
    [[nodiscard]] lxw_error close();

private:
    enum class Look : std::uint8_t { Text, Figure, Date, Box, Head, Title, Note, Label, Plain };
    using Row = lxw_row_t;
    using Column = lxw_col_t;

    // form_book.cpp
    [[nodiscard]] lxw_format *look(Look look, bool locked, bool quoted);
    [[nodiscard]] lxw_worksheet *addSheet(const std::string &name);
    void put(lxw_worksheet *sheet, Row row, Column column, const std::string &text, Look look, bool locked);
    void putField(lxw_worksheet *sheet, Row row, Column column, importing::FormField field, const std::string &text,
                  bool locked);
    void addHidden();
    void addLists();
    void check(lxw_error error);
    // form_page.cpp
    void addPage();
    void addHead(lxw_worksheet *sheet);
    void addRows(lxw_worksheet *sheet);
    void addLine(lxw_worksheet *sheet, Row row, const FormLine &line);
    void addEmpty(lxw_worksheet *sheet, Row row);
    void addChecks(lxw_worksheet *sheet);
    void addCheck(lxw_worksheet *sheet, Column column, importing::FormField field);
    void choose(lxw_worksheet *sheet, Column column, const std::vector<std::string> &words, char listColumn);
    void setUpPage(lxw_worksheet *sheet, int headRow) const;
    void addGuide();
    void addOverview();
    [[nodiscard]] bool locked(importing::FormField field, bool fresh) const;
    [[nodiscard]] Row lastRow() const;
    [[nodiscard]] std::vector<std::string> areaNames() const;

    const FormTexts &m_texts;
    const FormContent &m_content;
    std::string m_folder;
    lxw_workbook *m_book = nullptr;
    lxw_error m_error = LXW_NO_ERROR;
    std::map<std::tuple<Look, bool, bool>, lxw_format *> m_looks;
};

} // namespace yike::exporting
