// SPDX-License-Identifier: GPL-3.0-or-later
// Forms in the hands of a test.
#include "tests/support/form_workbook.h"

#include "core/import/text_encoding.h"

#include <gdal_priv.h>
#include <ogrsf_frmts.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace yike::test {

using importing::at;
using importing::FormField;
using importing::FormKind;

namespace {

[[noreturn]] void give(const char *what, std::string_view which)
{
    std::fprintf(stderr, "%s: %.*s\n", what, static_cast<int>(which.size()), which.data());
    std::abort();
}

} // namespace

exporting::FormTexts formTexts(FormKind kind, const norms::Rulebook &rulebook)
{
    const bool survey = kind == FormKind::Survey;
    exporting::FormTexts texts;
    texts.words.titles = {"编号",     "序号",         "网点名称", "类别",     "叠加服务", "地址",
                          "社区",     "建筑面积(㎡)", "容量",     "单位",     "在用数",   "营业时间",
                          "开放对象", "状态",         "连锁品牌", "从业人数", "信用代码", "核查日期",
                          "备注",     "在营",         "歇业",     "搬迁"};
    texts.words.status = {"在营", "歇业", "拟建", "在建", "待核实"};
    texts.words.openTo = {"未知", "对外", "仅本小区", "仅本单位", "限时"};
    for (const norms::Service &service : rulebook.services) {
        texts.words.services.emplace_back(service.code, service.name.zh);
        if (!service.capacityUnit.empty() && !std::ranges::contains(texts.words.units, service.capacityUnit,
                                                                    &std::pair<std::string, std::string>::first))
            texts.words.units.emplace_back(service.capacityUnit, service.capacityUnit);
    }
    texts.words.separator = "；";
    texts.words.reporter = survey ? "踏勘人" : "填报人";
    texts.words.date = survey ? "踏勘日期" : "填报日期";
    texts.words.contact = "联系方式";
    texts.file = texts.sheet = survey ? "踏勘表" : "网点台账";
    texts.title = texts.sheet;
    texts.overviewSheet = "编号一览";
    texts.guideSheet = "填报说明";
    texts.hint = "灰色格不用填。";
    texts.guide = {"照实填写。", "没有的留空。"};
    texts.nowhere = "未定社区";
    texts.box = "☐";
    texts.tick = "√";
    texts.listMessage = "请从下拉列表中选择。";
    texts.figureMessage = "请填不小于 0 的数。";
    texts.dateMessage = "请填日期。";
    texts.wrongTitle = "填写有误";
    return texts;
}

FormWorkbook::FormWorkbook(const std::string &path)
{
    const auto tables = importing::readTables(path, false, {});
    if (!tables)
        give("not read", path);
    for (const importing::Table &table : *tables) {
        Sheet sheet{table.name, {}};
        for (const importing::TableRow &row : table.rows) {
            sheet.rows.resize(std::max(sheet.rows.size(), static_cast<std::size_t>(row.number)));
            for (std::size_t i = 0; i < row.size(); ++i)
                sheet.rows[static_cast<std::size_t>(row.number - 1)].emplace_back(row.cell(i));
        }
        sheets.push_back(std::move(sheet));
    }
}

void FormWorkbook::saveXlsx(const std::string &path) const
{
    lxw_workbook *book = workbook_new(path.c_str());
    for (const Sheet &sheet : sheets) {
        lxw_worksheet *into = workbook_add_worksheet(book, sheet.name.c_str());
        for (std::size_t row = 0; row < sheet.rows.size(); ++row)
            for (std::size_t column = 0; column < sheet.rows[row].size(); ++column)
                if (const std::string &text = sheet.rows[row][column]; !text.empty())
                    worksheet_write_string(into, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                                           text.c_str(), nullptr);
    }
    if (workbook_close(book) != LXW_NO_ERROR)
        give("not written", path);
}

void FormWorkbook::saveOds(const std::string &path) const
{
    GDALAllRegister();
    GDALDriver *driver = GetGDALDriverManager()->GetDriverByName("ODS");
    const GDALDatasetUniquePtr set(driver->Create(path.c_str(), 0, 0, 0, GDT_Unknown, nullptr));
    for (const Sheet &sheet : sheets) {
        OGRLayer *layer = set->CreateLayer(sheet.name.c_str(), nullptr, wkbNone, nullptr);
        std::size_t columns = 0;
        for (const auto &row : sheet.rows)
            columns = std::max(columns, row.size());
        for (std::size_t i = 0; i < columns; ++i) {
            OGRFieldDefn field(("column " + std::to_string(i)).c_str(), OFTString);
            layer->CreateField(&field);
        }
        for (const auto &row : sheet.rows) {
            const OGRFeatureUniquePtr feature(OGRFeature::CreateFeature(layer->GetLayerDefn()));
            for (std::size_t i = 0; i < row.size(); ++i)
                feature->SetField(static_cast<int>(i), row[i].c_str());
            if (layer->CreateFeature(feature.get()) != OGRERR_NONE)
                give("not written", path);
        }
    }
}

std::size_t FormWorkbook::headRow(const Sheet &sheet) const
{
    for (std::size_t row = 0; row < std::min<std::size_t>(sheet.rows.size(), 20); ++row)
        if (std::ranges::contains(sheet.rows[row], "网点名称"))
            return row;
    return sheet.rows.size();
}

FormWorkbook::Sheet &FormWorkbook::page(std::string_view title)
{
    for (Sheet &sheet : sheets)
        if (const std::size_t row = headRow(sheet);
            row < sheet.rows.size() && std::ranges::contains(sheet.rows[row], title))
            return sheet;
    give("no sheet with", title);
}

std::size_t FormWorkbook::columnOf(const Sheet &sheet, std::string_view title) const
{
    const auto &head = sheet.rows[headRow(sheet)];
    return static_cast<std::size_t>(std::ranges::find(head, title) - head.begin());
}

std::string &FormWorkbook::cell(const std::string &key, std::string_view title)
{
    Sheet &sheet = page(title);
    const std::size_t column = columnOf(sheet, title);
    for (std::size_t row = headRow(sheet) + 1; row < sheet.rows.size(); ++row)
        if (!sheet.rows[row].empty() && sheet.rows[row].front() == key) {
            sheet.rows[row].resize(std::max(sheet.rows[row].size(), column + 1));
            return sheet.rows[row][column];
        }
    give("no row", key);
}

std::string &FormWorkbook::fresh(std::size_t wanted, std::string_view title)
{
    Sheet &sheet = page(title);
    const std::size_t column = columnOf(sheet, title);
    std::size_t row = headRow(sheet) + 1;
    for (; row < sheet.rows.size() && !sheet.rows[row].empty() && !sheet.rows[row].front().empty(); ++row) {
    }
    row += wanted;
    sheet.rows.resize(std::max(sheet.rows.size(), row + 1));
    sheet.rows[row].resize(std::max(sheet.rows[row].size(), column + 1));
    return sheet.rows[row][column];
}

std::string &FormWorkbook::beside(std::string_view label)
{
    for (Sheet &sheet : sheets)
        for (auto &row : sheet.rows)
            for (std::size_t i = 0; i < row.size(); ++i)
                if (row[i] == label) {
                    row.resize(std::max(row.size(), i + 2));
                    return row[i + 1];
                }
    give("no label", label);
}

void FormWorkbook::removeRow(const std::string &key)
{
    Sheet &sheet = page("网点名称");
    std::erase_if(sheet.rows, [&](const auto &row) { return !row.empty() && row.front() == key; });
}

} // namespace yike::test
