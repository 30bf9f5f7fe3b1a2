// SPDX-License-Identifier: GPL-3.0-or-later
// Three states of each field: when the form was made, as it came back, and in the project now.
#include "core/import/form_news.h"

#include "core/import/form_values.h"
#include "core/import/text_encoding.h"

#include <algorithm>
#include <ranges>
#include <set>

namespace yike::importing {

using base::IssueCode;
using base::Severity;
using enum FormField;

struct FormNewsList::Taking {
    std::size_t index;
    const FormStamp &stamp;
    const FormSheet &sheet;
    ReturnedForm &form;
    IssueList &issues;
    std::set<plan::OutletId> met{}; ///< outlets whose row is there
    std::int64_t withoutUnit = 0;
    std::string unitExample{};
};

namespace {

std::string columnOf(FormField field, const FormWords &words)
{
    const std::string &title = words.titles[at(field)];
    return title.empty() ? code(field) : title;
}

void note(const FormValue &value, FormField field, const FormRow &row, const FormWords &words, plan::OutletId id,
          IssueList &issues)
{
    const std::string cell = shortened(plainText(row.cells[at(field)]));
    const bool category = *value.trouble == IssueCode::CategoryUnknown;
    issues.add(*value.trouble, Severity::Warning,
               {category ? plainText(row.cells[at(Name)]) : columnOf(field, words), cell}, row.number, nullptr,
               id.value);
}

bool hasUnit(const std::string &codes, const norms::Rulebook &rulebook)
{
    return std::ranges::any_of(std::views::split(codes, ','), [&](const auto &piece) {
        const norms::Service *service = rulebook.service(std::string_view(piece.begin(), piece.end()));
        return service != nullptr && !service->capacityUnit.empty();
    });
}

} // namespace

/// The fields that were changed since the form was made. Whether there are any.
bool FormNewsList::compare(Taking &taking, const FormRow &row, const FormCells &before, Heard &heard)
{
    const FormWords &words = taking.stamp.words;
    const bool survey = taking.stamp.kind == FormKind::Survey;
    const auto old = [&](FormField field) { return understood(field, before[at(field)], words, m_rulebook).text; };
    std::string services = old(Category) + "," + old(Services);
    bool any = false;
    for (const FormField field : changeableFields()) {
        const std::string &cell = row.cells[at(field)];
        if (!taking.sheet.there[at(field)] || plainText(cell) == plainText(before[at(field)]))
            continue;
        FormValue value = understood(field, cell, words, m_rulebook);
        if (value.trouble) {
            note(value, field, row, words, {}, taking.issues);
            continue;
        }
        // A survey speaks of the status and the date of the visit only where a box is ticked.
        if (value.text.empty() && (!mayBeCleared(field) || (survey && field == Checked)))
            continue;
        std::string was = old(field);
        if (value.text == was)
            continue;
        if (field == Category || field == Services)
            services += "," + value.text;
        if ((field == Capacity || field == Used) && !hasUnit(services, m_rulebook)) {
            if (taking.withoutUnit++ == 0)
                taking.unitExample = plainText(row.cells[at(Name)]);
            continue;
        }
        heard.words.push_back({field,
                               std::move(was),
                               before[at(field)],
                               {taking.index, row.number, value.text, shown(field, value.text, words)}});
        any = true;
    }
    return any;
}

void FormNewsList::takeKnown(Taking &taking, const FormRow &row, const FormRowBefore &before)
{
    Heard &heard = m_heard[before.id];
    taking.met.insert(before.id);
    heard.keepers.push_back(taking.index);
    heard.told.push_back({taking.index, row.number, {}, {}});
    heard.lastCells = row.cells;
    heard.community = communityOf(taking, row);
    heard.name = plainText(row.cells[at(Name)]);
    taking.form.changed += compare(taking, row, before.cells, heard) ? 1 : 0;
}

plan::AreaId FormNewsList::communityOf(const Taking &taking, const FormRow &row) const
{
    const std::string name = plainText(row.cells[at(Community)]);
    const auto &areas = taking.stamp.areas;
    for (const plan::Area &area : m_plan.areas)
        if (area.kind == plan::AreaKind::Community && !name.empty() && plainText(area.name) == name)
            return area.id;
    const bool one = areas.size() == 1 && m_plan.area(areas.front().first) != nullptr;
    return one ? areas.front().first : plan::AreaId{};
}

/// An outlet of the project that a row without a key speaks of: a form collected again, or written by hand twice.
const plan::Outlet *FormNewsList::alike(const std::string &name, const std::string &address,
                                        plan::AreaId community) const
{
    for (const plan::Outlet &outlet : m_plan.outlets) {
        if (plainText(outlet.name) != name)
            continue;
        const std::string theirs = plainText(outlet.address);
        const bool sameStreet = theirs == address || theirs.empty() || address.empty();
        if (sameStreet && (outlet.community == community || !outlet.community || !community))
            return &outlet;
    }
    return nullptr;
}

void FormNewsList::takeNew(Taking &taking, const FormRow &given)
{
    FormRow row = given;
    std::string &name = row.cells[at(Name)];
    if (plainText(name).empty())
        name = row.cells[at(Address)];
    if (plainText(name).empty()) {
        taking.issues.add(IssueCode::RowUnreadable, Severity::Warning, {columnOf(Name, taking.stamp.words), ""},
                          row.number);
        return;
    }
    const plan::Outlet *known = alike(plainText(name), plainText(row.cells[at(Address)]), communityOf(taking, row));
    if (known == nullptr) {
        takeFresh(taking, row);
        return;
    }
    if (taking.met.contains(known->id)) {
        taking.issues.add(IssueCode::DuplicateOutlet, Severity::Warning,
                          {plainText(name), std::to_string(known->id.value)}, row.number, nullptr, known->id.value);
        return;
    }
    // What is left blank is not known better.
    FormRowBefore before{{}, known->id, told(m_plan, *known, taking.stamp.words, m_rulebook)};
    for (std::size_t i = 0; i < kFormFieldCount; ++i)
        if (plainText(row.cells[i]).empty())
            row.cells[i] = before.cells[i];
    takeKnown(taking, row, before);
}

void FormNewsList::takeFresh(Taking &taking, const FormRow &row)
{
    Heard heard;
    compare(taking, row, {}, heard);
    const FormSay told{taking.index, row.number, {}, {}};
    const std::string name = plainText(row.cells[at(Name)]), address = plainText(row.cells[at(Address)]);
    const plan::AreaId community = communityOf(taking, row);
    const auto same = std::ranges::find_if(m_new, [&](const Fresh &each) {
        return each.item.name == name && each.address == address && each.item.community == community;
    });
    if (same == m_new.end()) {
        m_new.push_back({address, {FormNews::New, {}, false, true, name, community, {told}, {}}});
        for (Word &word : heard.words)
            m_new.back().item.changes.push_back({word.field, {}, {}, {std::move(word.say)}, false, 0});
        ++taking.form.added;
        return;
    }
    FormItem &item = same->item;
    if (item.told.back().form == taking.index)
        taking.issues.add(IssueCode::DuplicateOutlet, Severity::Warning, {name, std::to_string(item.told.back().row)},
                          row.number);
    else
        ++taking.form.added;
    item.told.push_back(told);
    for (Word &word : heard.words) {
        const auto change = std::ranges::find(item.changes, word.field, &FormChange::field);
        if (change == item.changes.end()) {
            item.changes.push_back({word.field, {}, {}, {std::move(word.say)}, false, 0});
        } else if (!std::ranges::contains(change->says, word.say.value, &FormSay::value)) {
            change->says.push_back(std::move(word.say));
            change->conflict = true;
            item.news = FormNews::Conflict;
        }
    }
}

/// Rows that are no more in a ledger; a survey may come back in parts.
void FormNewsList::takeGone(Taking &taking)
{
    if (taking.stamp.kind == FormKind::Survey)
        return;
    const FormWords &words = taking.stamp.words;
    const std::string closed = std::to_string(static_cast<int>(plan::OutletStatus::Closed));
    for (const FormRowBefore &before : taking.stamp.before) {
        if (taking.met.contains(before.id))
            continue;
        Heard &heard = m_heard[before.id];
        heard.told.push_back({taking.index, 0, {}, {}});
        const std::string &cell = before.cells[at(Status)];
        std::string was = understood(Status, cell, words, m_rulebook).text;
        if (was == closed)
            continue;
        ++taking.form.gone;
        heard.words.push_back({Status, std::move(was), cell, {taking.index, 0, closed, shown(Status, closed, words)}});
    }
}

void FormNewsList::take(std::size_t index, const FormStamp &stamp, const FormSheet &sheet, ReturnedForm &form,
                        IssueList &issues)
{
    if (m_words.services.empty())
        m_words = stamp.words;
    Taking taking{index, stamp, sheet, form, issues};
    std::map<std::string_view, const FormRowBefore *> known;
    for (const FormRowBefore &before : stamp.before)
        known.emplace(before.key, &before);
    // A row that was copied to write a new one below has its key: the one with its name is the old one.
    std::map<std::string_view, const FormRow *> rowOf;
    for (const FormRow &row : sheet.rows)
        if (const auto before = known.find(row.key); before != known.end()) {
            const std::string name = plainText(before->second->cells[at(Name)]);
            const FormRow *&chosen = rowOf[row.key];
            if (chosen == nullptr ||
                (plainText(chosen->cells[at(Name)]) != name && plainText(row.cells[at(Name)]) == name))
                chosen = &row;
        }
    for (const auto &[key, row] : rowOf)
        takeKnown(taking, *row, *known.at(key));
    for (const FormRow &row : sheet.rows) {
        const auto chosen = rowOf.find(row.key);
        if (chosen == rowOf.end() || chosen->second != &row)
            takeNew(taking, row);
    }
    takeGone(taking);
    issues.skipped("capacity-without-unit", taking.withoutUnit, taking.unitExample);
}

} // namespace yike::importing
