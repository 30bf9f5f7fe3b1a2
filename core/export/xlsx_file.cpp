// SPDX-License-Identifier: GPL-3.0-or-later
// By libxlsxwriter.
#include "core/export/xlsx_file.h"

#include "core/export/csv_file.h"
#include "core/export/xlsx_text.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <filesystem>
#include <format>
#include <map>
#include <set>
#include <utility>

namespace yike::exporting {

namespace {

constexpr std::size_t kMostRows = 1'048'575;
constexpr double kNarrowest = 8, kWidest = 48;
constexpr lxw_color_t kHead = 0xE7EEF5, kLine = 0x9FB2C4;

class Workbook {
public:
    explicit Workbook(const std::string &path) : m_folder(std::filesystem::path(path).parent_path().string())
    {
        lxw_workbook_options options{};
        options.tmpdir = m_folder.c_str();
        m_book = workbook_new_opt(path.c_str(), &options);
        if (m_book == nullptr)
            return;
        m_head = workbook_add_format(m_book);
        format_set_bold(m_head);
        format_set_bg_color(m_head, kHead);
        format_set_bottom(m_head, LXW_BORDER_THIN);
        format_set_bottom_color(m_head, kLine);
        format_set_align(m_head, LXW_ALIGN_VERTICAL_CENTER);
        format_set_text_wrap(m_head);
        m_quoted = workbook_add_format(m_book);
        format_set_quote_prefix(m_quoted);
    }
    ~Workbook() { (void)close(); }
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;

    [[nodiscard]] lxw_error close()
    {
        lxw_workbook *book = std::exchange(m_book, nullptr);
        return book == nullptr ? LXW_NO_ERROR : workbook_close(book);
    }
    [[nodiscard]] bool good() const { return m_book != nullptr; }
    [[nodiscard]] lxw_error add(const DataTable &table);

private:
    [[nodiscard]] std::string sheetName(const std::string &title);
    [[nodiscard]] lxw_format *figures(int decimals);
    [[nodiscard]] lxw_error write(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const Cell &cell,
                                  int decimals);
    void setWidths(lxw_worksheet *sheet, const DataTable &table) const;

    std::string m_folder;
    lxw_workbook *m_book = nullptr;
    lxw_format *m_head = nullptr, *m_quoted = nullptr;
    std::map<int, lxw_format *> m_figures; ///< by decimals
    std::set<std::string> m_names;
};

/// At most 31 characters, none of []:*?/\, no apostrophe at an end, no name twice.
std::string Workbook::sheetName(const std::string &title)
{
    std::string name;
    std::size_t characters = 0;
    for (const char c : title) {
        if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U && ++characters > 28)
            break;
        name += std::string_view("[]:*?/\\'").contains(c) ? '_' : c;
    }
    if (name.empty())
        name = "_";
    std::string own = name;
    for (int i = 2; !m_names.insert(own).second; ++i)
        own = name + std::to_string(i);
    return own;
}

lxw_format *Workbook::figures(int decimals)
{
    const auto [at, added] = m_figures.try_emplace(decimals, nullptr);
    if (added) {
        at->second = workbook_add_format(m_book);
        // No thousands' separators in degrees.
        const std::string zeros(static_cast<std::size_t>(decimals), '0');
        const std::string pattern = decimals == 0  ? "0"
                                    : decimals > 5 ? std::format("0.{}", zeros)
                                                   : std::format("#,##0.{}", zeros);
        format_set_num_format(at->second, pattern.c_str());
    }
    return at->second;
}

lxw_error Workbook::write(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const Cell &cell, int decimals)
{
    if (const auto *text = std::get_if<std::string>(&cell)) {
        // Always a text: nothing here is ever read as a formula. The prefix keeps it one when somebody edits the cell.
        lxw_format *format = looksLikeFormula(*text) ? m_quoted : nullptr;
        return text->empty() ? LXW_NO_ERROR
                             : worksheet_write_string(sheet, row, column, shortened(*text).c_str(), format);
    }
    if (const auto *whole = std::get_if<std::int64_t>(&cell))
        return worksheet_write_number(sheet, row, column, static_cast<double>(*whole), figures(0));
    const auto *figure = std::get_if<double>(&cell);
    if (figure == nullptr || !std::isfinite(*figure))
        return LXW_NO_ERROR;
    const double unit = std::pow(10, decimals);
    return worksheet_write_number(sheet, row, column, std::round(*figure * unit) / unit, figures(decimals));
}

/// As wide as most of its cells want.
void Workbook::setWidths(lxw_worksheet *sheet, const DataTable &table) const
{
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        const DataColumn &about = table.columns[column];
        double width = widthOf(about.title) + 3; // the button of the filter
        for (std::size_t i = 0; i < std::min<std::size_t>(table.rows.size(), 2'000); ++i) {
            const Cell &cell = table.rows[i].cells[column];
            if (const auto *text = std::get_if<std::string>(&cell))
                width = std::max(width, widthOf(*text) + 1);
            else if (const auto *whole = std::get_if<std::int64_t>(&cell))
                width = std::max(width, widthOf(std::to_string(*whole)) + 2);
            else if (const auto *figure = std::get_if<double>(&cell))
                width = std::max(width, widthOf(figureText(*figure, about.decimals)) + 3);
        }
        const auto at = static_cast<lxw_col_t>(column);
        worksheet_set_column(sheet, at, at, std::clamp(width, kNarrowest, kWidest), nullptr);
    }
}

lxw_error Workbook::add(const DataTable &table)
{
    lxw_worksheet *sheet = workbook_add_worksheet(m_book, sheetName(table.title).c_str());
    if (sheet == nullptr)
        return LXW_ERROR_SHEETNAME_ALREADY_USED;
    setWidths(sheet, table);
    worksheet_set_row(sheet, 0, 22, nullptr);
    lxw_error error = LXW_NO_ERROR;
    for (std::size_t column = 0; column < table.columns.size() && error == LXW_NO_ERROR; ++column)
        error = worksheet_write_string(sheet, 0, static_cast<lxw_col_t>(column), table.columns[column].title.c_str(),
                                       m_head);
    for (std::size_t row = 0; row < table.rows.size() && error == LXW_NO_ERROR; ++row)
        for (std::size_t column = 0; column < table.columns.size() && error == LXW_NO_ERROR; ++column)
            error = write(sheet, static_cast<lxw_row_t>(row + 1), static_cast<lxw_col_t>(column),
                          table.rows[row].cells[column], table.columns[column].decimals);
    worksheet_freeze_panes(sheet, 1, 0);
    if (!table.columns.empty())
        worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(table.rows.size()),
                             static_cast<lxw_col_t>(table.columns.size() - 1));
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9); // A4
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_repeat_rows(sheet, 0, 0);
    return error;
}

std::unexpected<base::Error> failure(const std::string &path, lxw_error error)
{
    if (errno == ENOSPC)
        return base::fail(base::ErrorCode::DiskFull, path);
    return base::fail(base::ErrorCode::WriteFailed, path, error == LXW_NO_ERROR ? "XLSX" : lxw_strerror(error));
}

} // namespace

base::Result<void> writeXlsx(const std::string &path, std::span<const DataTable> tables)
{
    for (const DataTable &table : tables)
        if (table.rows.size() > kMostRows)
            return base::fail(base::ErrorCode::OutOfRange, "rows", std::to_string(table.rows.size()),
                              "0 – " + std::to_string(kMostRows));
    errno = 0;
    Workbook book(path);
    if (!book.good())
        return failure(path, LXW_NO_ERROR);
    for (const DataTable &table : tables)
        if (const lxw_error error = book.add(table); error != LXW_NO_ERROR)
            return failure(path, error);
    errno = 0;
    if (const lxw_error error = book.close(); error != LXW_NO_ERROR)
        return failure(path, error);
    return {};
}

} // namespace yike::exporting
