// SPDX-License-Identifier: GPL-3.0-or-later
// Title and unit in rows 1 and 2, the head in row 3: frozen, and repeated on every printed page.
#include "ui/office/workbook_sheet.h"

#include "core/export/csv_file.h"
#include "core/export/xlsx_text.h"
#include "ui/office/workbook_cell.h"
#include "ui/text/language.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace yike::office {
namespace {

constexpr lxw_row_t kHead = 2, kFirst = 3;
constexpr qsizetype kLongestName = 31;
constexpr double kNarrowest = 6, kWidest = 44;
constexpr lxw_color_t kFill = 0xE7EEF5, kGrey = 0x4A4F54, kBlue = 0x1F5A93;

double widthOf(const QString &text) { return exporting::widthOf(text::toCore(text)); }

QString cleanName(QString name)
{
    constexpr QStringView kForbidden = u"[]:*?/\\'";
    for (QChar &c : name)
        if (kForbidden.contains(c) || c < u' ')
            c = u'_';
    name = name.trimmed();
    return name.isEmpty() ? QStringLiteral("_") : name;
}

/// Not between the halves of a character beyond the basic plane: the limit counts UTF-16.
QString cut(const QString &name, qsizetype length)
{
    QString kept = name.left(length);
    if (!kept.isEmpty() && kept.back().isHighSurrogate())
        kept.chop(1);
    return kept;
}

/// The unit that every figure of a column has, or nothing: 900 m and 1.2 km are no figures of one kind.
std::optional<QString> unitOf(const report::Table &table, std::size_t column)
{
    std::optional<QString> unit;
    for (const QStringList &row : table.rows) {
        const auto figure = printedFigure(row.value(static_cast<qsizetype>(column)));
        if (!figure || figure->unit.isEmpty())
            continue;
        if (unit && *unit != figure->unit)
            return std::nullopt;
        unit = figure->unit;
    }
    return unit ? unit : QString();
}

double columnWidth(const report::Table &table, std::size_t column)
{
    double width = 0;
    for (const QString &line : table.columns[column].head.split(u'\n'))
        width = std::max(width, std::min(widthOf(line) + 2, 24.0));
    for (std::size_t row = 0; row < std::min<std::size_t>(table.rows.size(), 2'000); ++row)
        width = std::max(width, widthOf(table.rows[row].value(static_cast<qsizetype>(column))) + 2);
    return std::clamp(width, kNarrowest, kWidest);
}

lxw_error writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text, SheetFormats &formats,
                    bool figures, const std::optional<QString> &unit, bool strong)
{
    if (figures)
        if (const auto figure = printedFigure(text); figure && (figure->unit.isEmpty() || unit == figure->unit))
            return worksheet_write_number(sheet, row, column, figure->value,
                                          formats.figure(numberFormat(*figure), strong));
    return writeText(sheet, row, column, text,
                     formats.text(figures, strong, exporting::looksLikeFormula(text::toCore(text))));
}

lxw_error writeRows(lxw_worksheet *sheet, SheetFormats &formats, const report::Table &table)
{
    std::vector<std::optional<QString>> units;
    for (std::size_t column = 0; column < table.columns.size(); ++column)
        units.push_back(table.columns[column].figures ? unitOf(table, column) : std::nullopt);
    const std::set<std::size_t> strong(table.strong.begin(), table.strong.end());
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        for (std::size_t column = 0; column < table.columns.size(); ++column)
            if (const lxw_error error =
                    writeCell(sheet, kFirst + static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                              table.rows[row].value(static_cast<qsizetype>(column)), formats,
                              table.columns[column].figures, units[column], strong.contains(row));
                error != LXW_NO_ERROR)
                return error;
    return LXW_NO_ERROR;
}

/// Below the last row, over all columns, as high as it needs.
lxw_error writeNote(lxw_worksheet *sheet, SheetFormats &formats, const report::Table &table, double width)
{
    if (table.note.isEmpty())
        return LXW_NO_ERROR;
    const lxw_row_t row = kFirst + static_cast<lxw_row_t>(table.rows.size()) + 1;
    double lines = 0;
    for (const QString &line : table.note.split(u'\n'))
        lines += std::max(1.0, std::ceil(widthOf(line) * 1.1 / std::max(width, 1.0)));
    worksheet_set_row(sheet, row, std::min(409.0, 15 * lines), nullptr);
    if (table.columns.size() > 1)
        if (const lxw_error error = worksheet_merge_range(
                sheet, row, 0, row, static_cast<lxw_col_t>(table.columns.size() - 1), "", formats.note());
            error != LXW_NO_ERROR)
            return error;
    return writeText(sheet, row, 0, table.note, formats.note());
}

void setUpPrint(lxw_worksheet *sheet, const report::Table &table, const QString &footer)
{
    worksheet_freeze_panes(sheet, kFirst, 0);
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, kPaperA4);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_repeat_rows(sheet, 0, kHead);
    const auto last = static_cast<lxw_col_t>(std::max<std::size_t>(table.columns.size(), 1) - 1);
    worksheet_print_area(sheet, 0, 0, kFirst + static_cast<lxw_row_t>(table.rows.size()) + 1, last);
    QString left = footer.left(150);
    left.replace(u'&', QStringLiteral("&&"));
    (void)worksheet_set_footer(sheet, ("&L" + left + "&R&P / &N").toUtf8().constData());
}

} // namespace

lxw_format *SheetFormats::make(const QString &key, void (*set)(lxw_format *))
{
    lxw_format *&format = m_made[key];
    if (format == nullptr) {
        format = workbook_add_format(m_book);
        set(format);
    }
    return format;
}

lxw_format *SheetFormats::title()
{
    return make(QStringLiteral("title"), [](lxw_format *format) {
        format_set_bold(format);
        format_set_font_size(format, 13);
    });
}

lxw_format *SheetFormats::unit()
{
    return make(QStringLiteral("unit"), [](lxw_format *format) {
        format_set_align(format, LXW_ALIGN_RIGHT);
        format_set_font_color(format, kGrey);
    });
}

lxw_format *SheetFormats::note()
{
    return make(QStringLiteral("note"), [](lxw_format *format) {
        format_set_text_wrap(format);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        format_set_font_size(format, 9);
        format_set_font_color(format, kGrey);
    });
}

lxw_format *SheetFormats::link()
{
    return make(QStringLiteral("link"), [](lxw_format *format) {
        format_set_underline(format, LXW_UNDERLINE_SINGLE);
        format_set_font_color(format, kBlue);
    });
}

lxw_format *SheetFormats::head(bool figures)
{
    lxw_format *format = make(figures ? QStringLiteral("head figures") : QStringLiteral("head"), [](lxw_format *made) {
        format_set_bold(made);
        format_set_bg_color(made, kFill);
        format_set_top(made, LXW_BORDER_MEDIUM);
        format_set_bottom(made, LXW_BORDER_THIN);
        format_set_align(made, LXW_ALIGN_VERTICAL_CENTER);
        format_set_text_wrap(made);
    });
    if (figures)
        format_set_align(format, LXW_ALIGN_RIGHT);
    return format;
}

lxw_format *SheetFormats::text(bool right, bool strong, bool formula)
{
    const QString key = QStringLiteral("text %1%2%3").arg(right).arg(strong).arg(formula);
    lxw_format *format = make(key, [](lxw_format *made) {
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        format_set_text_wrap(made);
    });
    if (right)
        format_set_align(format, LXW_ALIGN_RIGHT);
    if (strong)
        format_set_bold(format);
    if (formula)
        format_set_quote_prefix(format);
    return format;
}

lxw_format *SheetFormats::figure(const QString &pattern, bool strong)
{
    lxw_format *format = make((strong ? QStringLiteral("strong ") : QStringLiteral("figure ")) + pattern,
                              [](lxw_format *made) { format_set_align(made, LXW_ALIGN_VERTICAL_TOP); });
    format_set_num_format(format, pattern.toUtf8().constData());
    if (strong)
        format_set_bold(format);
    return format;
}

QStringList sheetNames(const std::vector<const report::Table *> &tables, const QString &taken)
{
    QStringList names;
    std::set<QString> lower{taken.toLower()}; // spreadsheets do not tell A from a
    for (const report::Table *table : tables) {
        const QString wanted = cleanName(table->sheetName.isEmpty() ? table->title : table->sheetName);
        QString name = cleanName(cut(wanted, kLongestName));
        for (int i = 2; !lower.insert(name.toLower()).second; ++i) {
            const QString number = QStringLiteral(" %1").arg(i);
            name = cut(wanted, kLongestName - number.size()) + number;
        }
        names << name;
    }
    return names;
}

lxw_error writeText(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *format)
{
    if (text.isEmpty())
        return LXW_NO_ERROR;
    return worksheet_write_string(sheet, row, column, exporting::shortened(text::toCore(text)).c_str(), format);
}

lxw_error writeSheet(lxw_worksheet *sheet, SheetFormats &formats, const report::Table &table, const QString &footer)
{
    double width = 0;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        const double own = columnWidth(table, column);
        worksheet_set_column(sheet, static_cast<lxw_col_t>(column), static_cast<lxw_col_t>(column), own, nullptr);
        width += own;
    }
    lxw_error error = writeText(sheet, 0, 0, table.title, formats.title());
    const auto last = static_cast<lxw_col_t>(std::max<std::size_t>(table.columns.size(), 1) - 1);
    if (error == LXW_NO_ERROR)
        error = writeText(sheet, 1, last, table.unit, formats.unit());
    for (std::size_t column = 0; column < table.columns.size() && error == LXW_NO_ERROR; ++column)
        error = writeText(sheet, kHead, static_cast<lxw_col_t>(column), table.columns[column].head,
                          formats.head(table.columns[column].figures));
    if (error == LXW_NO_ERROR)
        error = writeRows(sheet, formats, table);
    if (error == LXW_NO_ERROR)
        error = writeNote(sheet, formats, table, width);
    setUpPrint(sheet, table, footer);
    return error;
}

} // namespace yike::office
