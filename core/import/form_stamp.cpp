// SPDX-License-Identifier: GPL-3.0-or-later
// The stamp as rows of a sheet: a word, a code, a text.
#include "core/import/form_stamp.h"

#include "core/import/text_encoding.h"

#include <algorithm>
#include <charconv>
#include <functional>
#include <map>

namespace yike::importing {
namespace {

constexpr const char *kMark = "yike-form";

std::int64_t numberOf(std::string_view text)
{
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

std::optional<FormField> fieldOf(std::string_view code)
{
    for (std::size_t i = 0; i < kFormFieldCount; ++i)
        if (code == importing::code(static_cast<FormField>(i)))
            return static_cast<FormField>(i);
    return std::nullopt;
}

template <std::size_t N>
void takeWord(std::array<std::string, N> &words, std::string_view number, std::string_view word)
{
    const std::int64_t index = numberOf(number);
    if (index >= 0 && index < static_cast<std::int64_t>(N))
        words[static_cast<std::size_t>(index)] = word;
}

void takeRow(const TableRow &row, FormStamp &stamp)
{
    using Take = std::function<void(std::string_view, std::string_view)>;
    FormWords &words = stamp.words;
    const std::map<std::string_view, Take> takes{
        {"kind", [&](auto code, auto) { stamp.kind = code == "survey" ? FormKind::Survey : FormKind::Ledger; }},
        {"project", [&](auto, auto text) { stamp.project = text; }},
        {"district", [&](auto, auto text) { stamp.district = text; }},
        {"revision", [&](auto code, auto) { stamp.revision = numberOf(code); }},
        {"area", [&](auto code, auto text) { stamp.areas.emplace_back(plan::AreaId{numberOf(code)}, text); }},
        {"title",
         [&](auto code, auto text) {
             if (const auto field = fieldOf(code))
                 words.titles[at(*field)] = text;
         }},
        {"status", [&](auto code, auto text) { takeWord(words.status, code, text); }},
        {"open-to", [&](auto code, auto text) { takeWord(words.openTo, code, text); }},
        {"service", [&](auto code, auto text) { words.services.emplace_back(code, text); }},
        {"unit", [&](auto code, auto text) { words.units.emplace_back(code, text); }},
        {"label",
         [&](auto code, auto text) {
             (code == "reporter" ? words.reporter : code == "date" ? words.date : words.contact) = text;
         }},
        {"separator", [&](auto, auto text) { words.separator = text == "；" ? "；" : "; "; }},
    };
    if (const auto take = takes.find(row.cell(0)); take != takes.end())
        take->second(row.cell(1), row.cell(2));
}

void takeBefore(const Table &sheet, FormStamp &stamp)
{
    std::map<std::size_t, FormField> columns;
    for (const TableRow &row : sheet.rows) {
        if (row.cell(0) == "key") {
            for (std::size_t i = 2; i < row.size(); ++i)
                if (const auto field = fieldOf(row.cell(i)))
                    columns[i] = *field;
            continue;
        }
        if (columns.empty() || plainText(row.cell(0)).empty())
            continue;
        FormRowBefore before;
        before.key = plainText(row.cell(0));
        before.id = plan::OutletId{numberOf(row.cell(1))};
        for (const auto &[column, field] : columns)
            before.cells[at(field)] = row.cell(column);
        stamp.before.push_back(std::move(before));
    }
}

constexpr std::size_t kMarkSearched = 3; // rows: an office program may put a header above

const TableRow *markOf(const Table &sheet)
{
    for (std::size_t i = 0; i < std::min(sheet.rows.size(), kMarkSearched); ++i)
        if (sheet.rows[i].cell(0) == kMark)
            return &sheet.rows[i];
    return nullptr;
}

} // namespace

std::vector<std::vector<std::string>> stampRows(const FormStamp &stamp)
{
    const FormWords &words = stamp.words;
    std::vector<std::vector<std::string>> rows{
        {kMark, std::to_string(kFormVersion)},
        {"kind", stamp.kind == FormKind::Survey ? "survey" : "ledger"},
        {"project", "", stamp.project},
        {"district", "", stamp.district},
        {"revision", std::to_string(stamp.revision)},
        {"separator", "", words.separator},
        {"label", "reporter", words.reporter},
        {"label", "date", words.date},
        {"label", "contact", words.contact},
    };
    for (const auto &[id, name] : stamp.areas)
        rows.push_back({"area", std::to_string(id.value), name});
    for (std::size_t i = 0; i < kFormFieldCount; ++i)
        rows.push_back({"title", code(static_cast<FormField>(i)), words.titles[i]});
    for (std::size_t i = 0; i < words.status.size(); ++i)
        rows.push_back({"status", std::to_string(i), words.status[i]});
    for (std::size_t i = 0; i < words.openTo.size(); ++i)
        rows.push_back({"open-to", std::to_string(i), words.openTo[i]});
    for (const auto &[code, name] : words.services)
        rows.push_back({"service", code, name});
    for (const auto &[code, name] : words.units)
        rows.push_back({"unit", code, name});
    return rows;
}

std::optional<StampFound> findStamp(const std::vector<Table> &sheets)
{
    const auto sheet = std::ranges::find_if(sheets, markOf);
    if (sheet == sheets.end())
        return std::nullopt;
    StampFound found;
    found.newer = numberOf(markOf(*sheet)->cell(1)) > kFormVersion;
    for (const TableRow &row : sheet->rows)
        takeRow(row, found.stamp);
    for (const Table &each : sheets)
        if (each.name == kBeforeSheet)
            takeBefore(each, found.stamp);
    return found;
}

} // namespace yike::importing
