// SPDX-License-Identifier: GPL-3.0-or-later
// Header, rows, boxes and reporter of a returned form.
#include "core/import/form_sheet.h"

#include "core/import/columns.h"
#include "core/import/form_values.h"
#include "core/import/numbers.h"
#include "core/import/text_encoding.h"
#include "core/import/words.h"

#include <algorithm>
#include <map>

namespace yike::importing {
namespace {

using enum FormField;
using base::IssueCode;
using base::Severity;

constexpr std::size_t kHeaderSearched = 40;
constexpr int kLeastTitles = 3;

/// Blanks and line breaks come and go.
std::string folded(std::string_view text)
{
    std::string out = plainText(text);
    std::erase_if(out, [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; });
    return out;
}

bool own(const Table &sheet)
{
    return sheet.name == kStampSheet || sheet.name == kBeforeSheet || sheet.name == kListSheet;
}

struct Header {
    const Table *sheet = nullptr;
    std::size_t row = 0;
    int titles = 0;
    std::array<int, kFormFieldCount> column{};
};

Header headerOf(const Table &sheet, std::size_t row, FormKind kind, const std::map<std::string, FormField> &titles)
{
    Header header{&sheet, row, 0, {}};
    header.column.fill(-1);
    const TableRow &cells = sheet.rows[row];
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto title = titles.find(folded(cells.cell(i)));
        if (title == titles.end() || header.column[at(title->second)] >= 0)
            continue;
        header.column[at(title->second)] = static_cast<int>(i);
        ++header.titles;
    }
    const FormField key = kind == FormKind::Ledger ? Key : RowNumber;
    if (header.column[at(key)] < 0)
        header.titles = 0;
    return header;
}

/// A column whose title was rewritten is still known by the usual words of ledgers.
void addByRole(const Table &sheet, FormKind kind, Header &header)
{
    NamedColumns named;
    const auto columns = recognise(sheet, named);
    if (!columns || !columns->headerInRows || columns->headerRow != header.row)
        return;
    for (const FormField field : fieldsOf(kind)) {
        const auto role = roleOf(code(field));
        if (!role || header.column[at(field)] >= 0 || !columns->has(*role))
            continue;
        const int index = columns->index[static_cast<std::size_t>(*role)];
        if (std::ranges::find(header.column, index) == header.column.end())
            header.column[at(field)] = index;
    }
}

std::optional<Header> findHeader(const std::vector<Table> &sheets, const FormStamp &stamp)
{
    std::map<std::string, FormField> titles;
    for (const FormField field : fieldsOf(stamp.kind))
        titles.emplace(folded(stamp.words.titles[at(field)]), field);
    titles.erase(std::string());
    Header best;
    for (const Table &sheet : sheets) {
        if (own(sheet))
            continue;
        for (std::size_t row = 0; row < std::min(sheet.rows.size(), kHeaderSearched); ++row)
            if (Header header = headerOf(sheet, row, stamp.kind, titles); header.titles > best.titles)
                best = header;
    }
    if (best.titles < kLeastTitles)
        return std::nullopt;
    addByRole(*best.sheet, stamp.kind, best);
    return best;
}

/// What stands beside a label, before the next one.
void readReporter(const std::vector<Table> &sheets, const FormWords &words, ReturnedForm &form)
{
    const std::array<std::pair<std::string, std::string *>, 3> labels{{{folded(words.reporter), &form.reporter},
                                                                       {folded(words.date), &form.date},
                                                                       {folded(words.contact), &form.contact}}};
    for (const Table &sheet : sheets) {
        if (own(sheet))
            continue;
        for (std::size_t i = 0; i < std::min(sheet.rows.size(), kHeaderSearched); ++i) {
            std::string *into = nullptr;
            for (std::size_t cell = 0; cell < sheet.rows[i].size(); ++cell) {
                const std::string text = plainText(sheet.rows[i].cell(cell));
                const auto label = std::ranges::find(labels, folded(text), &decltype(labels)::value_type::first);
                if (label != labels.end() && !label->first.empty())
                    into = label->second;
                else if (into != nullptr && into->empty())
                    *into = text;
            }
        }
    }
}

/// A number as it stands in the list, whatever a spreadsheet made of it.
std::string keyOf(std::string_view cell, FormKind kind)
{
    if (kind == FormKind::Survey)
        if (const Number number = readNumber(cell); number.good() && number.thousandths % 1000 == 0)
            return std::to_string(number.thousandths / 1000);
    return plainText(cell);
}

/// The boxes say what the status is; a visit is also a check.
void readBoxes(const FormWords &words, const std::string &visited, FormRow &row, IssueList &issues)
{
    std::array<bool, 3> ticks{};
    constexpr std::array kBoxes{BoxOpen, BoxClosed, BoxMoved};
    for (std::size_t i = 0; i < kBoxes.size(); ++i) {
        const std::string &cell = row.cells[at(kBoxes[i])];
        const auto tick = ticked(cell);
        if (!tick)
            issues.add(IssueCode::RowUnreadable, Severity::Warning, {words.titles[at(kBoxes[i])], shortened(cell)},
                       row.number);
        ticks[i] = tick.value_or(false);
    }
    const bool closed = ticks[1] || ticks[2];
    if (ticks[0] && closed) {
        issues.add(IssueCode::RowUnreadable, Severity::Warning,
                   {words.titles[at(Status)],
                    words.titles[at(BoxOpen)] + ", " + words.titles[at(ticks[1] ? BoxClosed : BoxMoved)]},
                   row.number);
        return;
    }
    if (!ticks[0] && !closed)
        return;
    row.cells[at(Status)] =
        words.status[static_cast<std::size_t>(closed ? plan::OutletStatus::Closed : plan::OutletStatus::Open)];
    row.cells[at(Checked)] = readDate(visited);
    std::string &remark = row.cells[at(Remark)];
    const std::string &moved = words.titles[at(BoxMoved)];
    if (ticks[2] && remark.find(moved) == std::string::npos)
        remark = remark.empty() ? moved : moved + words.separator + remark;
}

/// Nothing that tells an outlet: a row left blank, with the community and the unit that stand in every row.
bool blank(const FormRow &row)
{
    return std::ranges::all_of(changeableFields(),
                               [&](FormField field) { return plainText(row.cells[at(field)]).empty(); });
}

} // namespace

std::optional<FormSheet> readFormSheet(const std::vector<Table> &sheets, const FormStamp &stamp, ReturnedForm &form,
                                       IssueList &issues)
{
    readReporter(sheets, stamp.words, form);
    const auto header = findHeader(sheets, stamp);
    if (!header)
        return std::nullopt;
    FormSheet out;
    out.name = header->sheet->name;
    for (std::size_t i = 0; i < kFormFieldCount; ++i)
        out.there[i] = header->column[i] >= 0;
    if (stamp.kind == FormKind::Survey)
        out.there[at(Status)] = out.there[at(Checked)] = true; // told by the boxes
    const FormField key = stamp.kind == FormKind::Ledger ? Key : RowNumber;
    std::int64_t totals = 0;
    for (std::size_t i = header->row + 1; i < header->sheet->rows.size(); ++i) {
        const TableRow &cells = header->sheet->rows[i];
        FormRow row;
        row.number = cells.number;
        for (std::size_t field = 0; field < kFormFieldCount; ++field)
            if (header->column[field] >= 0)
                row.cells[field] = cells.cell(static_cast<std::size_t>(header->column[field]));
        row.key = keyOf(row.cells[at(key)], stamp.kind);
        if (saysTotal(row.key) || saysTotal(row.cells[at(Name)])) {
            ++totals;
            continue;
        }
        if (stamp.kind == FormKind::Survey)
            readBoxes(stamp.words, form.date, row, issues);
        if (!blank(row))
            out.rows.push_back(std::move(row));
    }
    issues.skipped("total-row", totals);
    return out;
}

} // namespace yike::importing
