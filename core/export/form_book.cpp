// SPDX-License-Identifier: GPL-3.0-or-later
// By libxlsxwriter: cells, their looks, and the sheets nobody sees.
#include "core/export/form_book.h"

#include "core/export/csv_file.h"
#include "core/export/xlsx_text.h"

#include <charconv>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <optional>
#include <utility>

namespace yike::exporting {

using importing::FormField;

namespace {

constexpr lxw_color_t kHead = 0xE7EEF5, kLine = 0x9FB2C4, kLocked = 0xF2F2F0, kQuiet = 0x5F6670;

/// A whole day; nothing for a year or a month alone.
std::optional<lxw_datetime> dayOf(const std::string &text)
{
    lxw_datetime day{};
    char rest = 0;
    if (text.size() != 10 || std::sscanf(text.c_str(), "%4d-%2d-%2d%c", &day.year, &day.month, &day.day, &rest) != 3)
        return std::nullopt;
    // A spreadsheet turns a day that is none into another one: such a text stays a text.
    const std::chrono::year_month_day date{std::chrono::year(day.year),
                                           std::chrono::month(static_cast<unsigned>(day.month)),
                                           std::chrono::day(static_cast<unsigned>(day.day))};
    return day.year >= 1901 && date.ok() ? std::optional(day) : std::nullopt;
}

std::optional<double> figureOf(const std::string &text)
{
    double figure = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), figure);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(figure) : std::nullopt;
}

} // namespace

FormBook::FormBook(const std::string &path, const FormTexts &texts, const FormContent &content)
    : m_texts(texts),
      m_content(content),
      m_folder(std::filesystem::path(path).parent_path().string())
{
    lxw_workbook_options options{};
    options.tmpdir = m_folder.c_str();
    m_book = workbook_new_opt(path.c_str(), &options);
}

lxw_error FormBook::close()
{
    lxw_workbook *book = std::exchange(m_book, nullptr);
    return book == nullptr ? LXW_NO_ERROR : workbook_close(book);
}

void FormBook::check(lxw_error error)
{
    if (m_error == LXW_NO_ERROR)
        m_error = error;
}

lxw_error FormBook::write()
{
    addPage();
    if (m_content.stamp.kind == importing::FormKind::Survey)
        addOverview();
    addGuide();
    addLists();
    addHidden();
    return m_error;
}

lxw_format *FormBook::look(Look look, bool locked, bool quoted)
{
    const auto [at, added] = m_looks.try_emplace({look, locked, quoted}, nullptr);
    if (!added)
        return at->second;
    lxw_format *format = at->second = workbook_add_format(m_book);
    const bool cell = look == Look::Text || look == Look::Figure || look == Look::Date || look == Look::Box;
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    if (!locked)
        format_set_unlocked(format);
    if (quoted)
        format_set_quote_prefix(format);
    if (cell || look == Look::Head || look == Look::Plain) {
        format_set_border(format, LXW_BORDER_THIN);
        format_set_border_color(format, kLine);
        format_set_text_wrap(format);
    }
    if (cell && locked)
        format_set_bg_color(format, kLocked);
    // Texts stay what was typed: 7-11 is no date, and eighteen digits no figure.
    if (look == Look::Text) {
        format_set_num_format(format, "@");
        format_set_indent(format, 1);
    }
    if (look == Look::Date)
        format_set_num_format(format, "yyyy-mm-dd");
    if (look == Look::Box || look == Look::Head)
        format_set_align(format, LXW_ALIGN_CENTER);
    if (look == Look::Head || look == Look::Title)
        format_set_bold(format);
    if (look == Look::Head)
        format_set_bg_color(format, kHead);
    if (look == Look::Title)
        format_set_font_size(format, 16);
    if (look == Look::Note) {
        format_set_font_color(format, kQuiet);
        format_set_text_wrap(format);
    }
    if (look == Look::Label)
        format_set_align(format, LXW_ALIGN_RIGHT);
    return format;
}

lxw_worksheet *FormBook::addSheet(const std::string &name)
{
    lxw_worksheet *sheet = workbook_add_worksheet(m_book, name.c_str());
    if (sheet == nullptr)
        check(LXW_ERROR_SHEETNAME_ALREADY_USED);
    return sheet;
}

/// Always a text, never a formula; the prefix keeps it one when somebody edits the cell.
void FormBook::put(lxw_worksheet *sheet, Row row, Column column, const std::string &text, Look wanted, bool locked)
{
    lxw_format *format = look(wanted, locked, looksLikeFormula(text));
    check(text.empty() ? worksheet_write_blank(sheet, row, column, format)
                       : worksheet_write_string(sheet, row, column, shortened(text).c_str(), format));
}

void FormBook::putField(lxw_worksheet *sheet, Row row, Column column, FormField field, const std::string &text,
                        bool locked)
{
    const bool box = field == FormField::BoxOpen || field == FormField::BoxClosed || field == FormField::BoxMoved;
    if (importing::isFigure(field))
        if (const auto figure = figureOf(text)) {
            check(worksheet_write_number(sheet, row, column, *figure, look(Look::Figure, locked, false)));
            return;
        }
    if (field == FormField::Checked)
        if (const auto day = dayOf(text)) {
            auto date = *day;
            check(worksheet_write_datetime(sheet, row, column, &date, look(Look::Date, locked, false)));
            return;
        }
    put(sheet, row, column, text,
        box                           ? Look::Box
        : importing::isFigure(field)  ? Look::Figure
        : field == FormField::Checked ? Look::Date
                                      : Look::Text,
        locked);
}

/// Services with their units, and communities: what the drop-downs of the table choose from.
void FormBook::addLists()
{
    lxw_worksheet *sheet = addSheet(importing::kListSheet);
    if (sheet == nullptr)
        return;
    const importing::FormWords &words = m_texts.words;
    Row row = 0;
    for (const FormService &service : m_content.services) {
        put(sheet, row, 0, service.name, Look::Plain, true);
        put(sheet, row, 1, service.unit, Look::Plain, true);
        ++row;
    }
    const auto column = [&](Column at, const auto &texts) {
        Row next = 0;
        for (const std::string &text : texts)
            put(sheet, next++, at, text, Look::Plain, true);
    };
    column(2, words.status);
    column(3, words.openTo);
    column(4, areaNames());
    worksheet_hide(sheet);
}

void FormBook::addHidden()
{
    lxw_worksheet *stamp = addSheet(importing::kStampSheet);
    lxw_worksheet *before = addSheet(importing::kBeforeSheet);
    if (stamp == nullptr || before == nullptr)
        return;
    Row row = 0;
    for (const auto &texts : importing::stampRows(m_content.stamp)) {
        for (std::size_t i = 0; i < texts.size(); ++i)
            put(stamp, row, static_cast<Column>(i), texts[i], Look::Plain, true);
        ++row;
    }
    const auto fields = importing::changeableFields();
    put(before, 0, 0, "key", Look::Plain, true);
    put(before, 0, 1, "id", Look::Plain, true);
    for (std::size_t i = 0; i < fields.size(); ++i)
        put(before, 0, static_cast<Column>(i + 2), importing::code(fields[i]), Look::Plain, true);
    row = 0;
    for (const FormLine &line : m_content.lines) {
        put(before, ++row, 0, line.key, Look::Plain, true);
        put(before, row, 1, std::to_string(line.id.value), Look::Plain, true);
        // Written just as in the table, so that what a spreadsheet makes of it is the same in both.
        for (std::size_t i = 0; i < fields.size(); ++i)
            putField(before, row, static_cast<Column>(i + 2), fields[i], line.cells[importing::at(fields[i])], true);
    }
    for (lxw_worksheet *sheet : {stamp, before}) {
        worksheet_protect(sheet, nullptr, nullptr);
        worksheet_hide(sheet);
    }
}

} // namespace yike::exporting
