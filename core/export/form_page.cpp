// SPDX-License-Identifier: GPL-3.0-or-later
// The sheets people see: the table with its drop-downs, the numbers beside the map, and how to fill it in.
#include "core/export/form_book.h"

#include "core/export/csv_file.h"
#include "core/export/xlsx_text.h"

#include <algorithm>
#include <cmath>
#include <format>

namespace yike::exporting {

using importing::at;
using importing::FormField;
using importing::FormKind;
using enum importing::FormField;

namespace {

constexpr lxw_row_t kTitleRow = 0, kReporterRow = 1, kHintRow = 2, kHeadRow = 3, kFirstRow = 4;
constexpr std::size_t kLongestList = 255; // characters of a drop-down that is no range
constexpr std::uint8_t kA3 = 8, kA4 = 9;

double columnWidth(FormField field)
{
    switch (field) {
    case RowNumber:
        return 8;
    case Key:
        return 13;
    case Name:
    case Services:
        return 22;
    case Category:
    case Community:
    case CreditCode:
        return 20;
    case Address:
        return 30;
    case Hours:
        return 15;
    case OpenTo:
    case Chain:
    case Checked:
        return 12;
    case Remark:
        return 26;
    default:
        return 9;
    }
}

/// A cell that wraps needs room; offices print what they see.
double heightOf(const importing::FormCells &cells, std::span<const FormField> fields, double least)
{
    constexpr double kLine = 15;
    double lines = 1;
    for (const FormField field : fields)
        lines = std::max(lines, std::ceil(widthOf(cells[at(field)]) / (columnWidth(field) - 1)));
    return std::max(least, std::min(lines, 6.0) * kLine + 3);
}

constexpr double kLedgerHeight = 20, kSurveyHeight = 30; // by hand

} // namespace

bool FormBook::locked(FormField field, bool fresh) const
{
    if (field == Key || field == RowNumber || field == Unit)
        return true;
    return field == Community && (!fresh || m_content.stamp.areas.size() < 2);
}

lxw_row_t FormBook::lastRow() const
{
    const auto rows = std::ssize(m_content.lines) + m_content.emptyRows;
    return kFirstRow + static_cast<Row>(std::max<std::ptrdiff_t>(rows, 1)) - 1;
}

std::vector<std::string> FormBook::areaNames() const
{
    std::vector<std::string> names;
    for (const auto &[id, name] : m_content.stamp.areas)
        names.push_back(name);
    return names;
}

void FormBook::addPage()
{
    lxw_worksheet *sheet = addSheet(m_texts.sheet);
    if (sheet == nullptr)
        return;
    const auto fields = importing::fieldsOf(m_content.stamp.kind);
    for (std::size_t i = 0; i < fields.size(); ++i)
        worksheet_set_column(sheet, static_cast<Column>(i), static_cast<Column>(i), columnWidth(fields[i]), nullptr);
    addHead(sheet);
    addRows(sheet);
    addChecks(sheet);
    worksheet_freeze_panes(sheet, kFirstRow, 2);
    setUpPage(sheet, static_cast<int>(kHeadRow));
    // Without a password: it keeps the key from being typed over, not from being helped.
    lxw_protection allowed{};
    allowed.format_columns = allowed.format_rows = allowed.format_cells = 1;
    allowed.insert_rows = allowed.delete_rows = 1;
    allowed.sort = allowed.autofilter = 1;
    worksheet_protect(sheet, nullptr, &allowed);
    worksheet_activate(sheet);
}

void FormBook::addHead(lxw_worksheet *sheet)
{
    const auto fields = importing::fieldsOf(m_content.stamp.kind);
    const auto last = static_cast<Column>(fields.size() - 1);
    const std::string title = m_content.area + "  " + m_texts.title;
    check(worksheet_merge_range(sheet, kTitleRow, 0, kTitleRow, last, title.c_str(), look(Look::Title, true, false)));
    worksheet_set_row(sheet, kTitleRow, 30, nullptr);
    const importing::FormWords &words = m_texts.words;
    worksheet_set_row(sheet, kReporterRow, 24, nullptr);
    Column column = 0;
    for (const std::string *label : {&words.reporter, &words.date, &words.contact}) {
        put(sheet, kReporterRow, column, *label, Look::Label, true);
        put(sheet, kReporterRow, static_cast<Column>(column + 1), "", Look::Text, false);
        column = static_cast<Column>(column + 2);
    }
    check(
        worksheet_merge_range(sheet, kHintRow, 0, kHintRow, last, m_texts.hint.c_str(), look(Look::Note, true, false)));
    worksheet_set_row(sheet, kHintRow, 20, nullptr);
    worksheet_set_row(sheet, kHeadRow, 34, nullptr);
    for (std::size_t i = 0; i < fields.size(); ++i)
        put(sheet, kHeadRow, static_cast<Column>(i), words.titles[at(fields[i])], Look::Head, true);
}

void FormBook::addRows(lxw_worksheet *sheet)
{
    const auto fields = importing::fieldsOf(m_content.stamp.kind);
    const double least = m_content.stamp.kind == FormKind::Survey ? kSurveyHeight : kLedgerHeight;
    Row row = kFirstRow;
    for (const FormLine &line : m_content.lines) {
        worksheet_set_row(sheet, row, heightOf(line.cells, fields, least), nullptr);
        addLine(sheet, row++, line);
    }
    for (int i = 0; i < m_content.emptyRows; ++i) {
        worksheet_set_row(sheet, row, least, nullptr);
        addEmpty(sheet, row++);
    }
}

void FormBook::addLine(lxw_worksheet *sheet, Row row, const FormLine &line)
{
    const auto fields = importing::fieldsOf(m_content.stamp.kind);
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const FormField field = fields[i];
        const bool key = field == Key || field == RowNumber;
        putField(sheet, row, static_cast<Column>(i), field, key ? line.key : line.cells[at(field)],
                 locked(field, false));
    }
}

void FormBook::addEmpty(lxw_worksheet *sheet, Row row)
{
    const auto fields = importing::fieldsOf(m_content.stamp.kind);
    const auto category = static_cast<char>('A' + (std::ranges::find(fields, Category) - fields.begin()));
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const FormField field = fields[i];
        const auto column = static_cast<Column>(i);
        if (field == Unit) {
            const std::string formula =
                std::format("=IFERROR(VLOOKUP({}{},{}!$A$1:$B${},2,FALSE),\"\")", category, row + 1,
                            importing::kListSheet, std::max<std::size_t>(m_content.services.size(), 1));
            check(
                worksheet_write_formula_str(sheet, row, column, formula.c_str(), look(Look::Figure, true, false), ""));
            continue;
        }
        const bool box = field == BoxOpen || field == BoxClosed || field == BoxMoved;
        const bool alone = field == Community && m_content.stamp.areas.size() == 1;
        putField(sheet, row, column, field,
                 box     ? m_texts.box
                 : alone ? m_content.stamp.areas.front().second
                         : "",
                 locked(field, true));
    }
}

void FormBook::addChecks(lxw_worksheet *sheet)
{
    const auto fields = importing::fieldsOf(m_content.stamp.kind);
    for (std::size_t i = 0; i < fields.size(); ++i)
        addCheck(sheet, static_cast<Column>(i), fields[i]);
}

void FormBook::addCheck(lxw_worksheet *sheet, Column column, FormField field)
{
    lxw_data_validation rule{};
    rule.error_title = m_texts.wrongTitle.c_str();
    rule.ignore_blank = LXW_VALIDATION_ON;
    switch (field) {
    case Category: {
        std::vector<std::string> names;
        for (const FormService &service : m_content.services)
            names.push_back(service.name);
        choose(sheet, column, names, 'A');
        return;
    }
    case Status:
        choose(sheet, column, {m_texts.words.status.begin(), m_texts.words.status.end()}, 'C');
        return;
    case OpenTo:
        choose(sheet, column, {m_texts.words.openTo.begin(), m_texts.words.openTo.end()}, 'D');
        return;
    case Community:
        choose(sheet, column, areaNames(), 'E');
        return;
    case BoxOpen:
    case BoxClosed:
    case BoxMoved:
        choose(sheet, column, {m_texts.box, m_texts.tick}, '\0');
        return;
    case Area:
    case Used:
    case Staff:
    case Capacity:
        rule.validate = field == Capacity ? LXW_VALIDATION_TYPE_DECIMAL : LXW_VALIDATION_TYPE_INTEGER;
        rule.criteria = LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO;
        rule.value_number = 0;
        rule.error_message = m_texts.figureMessage.c_str();
        break;
    case Checked:
        rule.validate = LXW_VALIDATION_TYPE_DATE;
        rule.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
        rule.minimum_datetime = {2000, 1, 1, 0, 0, 0};
        rule.maximum_datetime = {2100, 1, 1, 0, 0, 0};
        rule.error_message = m_texts.dateMessage.c_str();
        break;
    default:
        return;
    }
    check(worksheet_data_validation_range(sheet, kFirstRow, column, lastRow(), column, &rule));
}

/// A drop-down of its own where the words fit into one, else of the hidden list.
void FormBook::choose(lxw_worksheet *sheet, Column column, const std::vector<std::string> &words, char listColumn)
{
    if (words.empty())
        return;
    std::size_t length = 0;
    bool plain = true;
    std::vector<const char *> texts;
    for (const std::string &word : words) {
        length += word.size() + 1;
        plain = plain && !word.empty() && word.find_first_of(",\"") == std::string::npos;
        texts.push_back(word.c_str());
    }
    texts.push_back(nullptr);
    lxw_data_validation rule{};
    rule.error_title = m_texts.wrongTitle.c_str();
    rule.error_message = m_texts.listMessage.c_str();
    rule.ignore_blank = LXW_VALIDATION_ON;
    const std::string range =
        std::format("={}!${}$1:${}${}", importing::kListSheet, listColumn, listColumn, words.size());
    if (listColumn == '\0' || (plain && length <= kLongestList)) {
        rule.validate = LXW_VALIDATION_TYPE_LIST;
        rule.value_list = texts.data();
    } else {
        rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        rule.value_formula = range.c_str();
    }
    check(worksheet_data_validation_range(sheet, kFirstRow, column, lastRow(), column, &rule));
}

void FormBook::setUpPage(lxw_worksheet *sheet, int headRow) const
{
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, m_content.large ? kA3 : kA4);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_set_margins(sheet, 0.5, 0.5, 0.6, 0.7);
    worksheet_set_footer(sheet, "&C&P / &N");
    if (headRow >= 0)
        worksheet_repeat_rows(sheet, static_cast<Row>(headRow), static_cast<Row>(headRow));
}

void FormBook::addGuide()
{
    lxw_worksheet *sheet = addSheet(m_texts.guideSheet);
    if (sheet == nullptr)
        return;
    constexpr double kWide = 100;
    worksheet_set_column(sheet, 0, 0, 5, nullptr);
    worksheet_set_column(sheet, 1, 1, kWide, nullptr);
    put(sheet, 0, 0, m_texts.guideSheet, Look::Title, true);
    worksheet_set_row(sheet, 0, 30, nullptr);
    Row row = 1;
    for (const std::string &paragraph : m_texts.guide) {
        worksheet_set_row(sheet, row, 18 * std::max(1.0, std::ceil(widthOf(paragraph) / kWide)) + 4, nullptr);
        check(worksheet_write_number(sheet, row, 0, static_cast<double>(row), look(Look::Note, true, false)));
        put(sheet, row++, 1, paragraph, Look::Note, true);
    }
    worksheet_set_paper(sheet, kA4);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_protect(sheet, nullptr, nullptr);
}

/// The numbers in three columns, to lie beside the map.
void FormBook::addOverview()
{
    lxw_worksheet *sheet = addSheet(m_texts.overviewSheet);
    if (sheet == nullptr)
        return;
    constexpr int kBlocks = 3, kCells = 3;
    const auto count = m_content.lines.size();
    const std::size_t rows = (count + kBlocks - 1) / kBlocks;
    put(sheet, 0, 0, m_content.area + "  " + m_texts.overviewSheet, Look::Title, true);
    worksheet_set_row(sheet, 0, 30, nullptr);
    constexpr std::array kShown{RowNumber, Name, Category};
    constexpr std::array kWidths{6.0, 24.0, 18.0};
    for (int block = 0; block < kBlocks; ++block)
        for (int i = 0; i < kCells; ++i) {
            const auto column = static_cast<Column>(block * kCells + i);
            const auto cell = static_cast<std::size_t>(i);
            worksheet_set_column(sheet, column, column, kWidths[cell], nullptr);
            put(sheet, 1, column, m_texts.words.titles[at(kShown[cell])], Look::Head, true);
        }
    for (std::size_t i = 0; i < count; ++i) {
        const FormLine &line = m_content.lines[i];
        const auto row = static_cast<Row>(i % rows + 2);
        const auto column = static_cast<Column>(i / rows * kCells);
        putField(sheet, row, column, RowNumber, line.key, true);
        put(sheet, row, static_cast<Column>(column + 1), line.cells[at(Name)], Look::Plain, true);
        put(sheet, row, static_cast<Column>(column + 2), line.cells[at(Category)], Look::Plain, true);
    }
    setUpPage(sheet, 1);
}

} // namespace yike::exporting
