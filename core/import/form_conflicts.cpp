// SPDX-License-Identifier: GPL-3.0-or-later
// All forms beside one another and the project: what is to be done, and what somebody has to decide.
#include "core/import/form_news.h"
#include "core/import/form_values.h"
#include "core/import/text_encoding.h"

#include <algorithm>

namespace yike::importing {

using enum FormField;

void FormNewsList::addChanges(const plan::Outlet &outlet, const Heard &heard, FormItem &item) const
{
    const FormCells cells = told(m_plan, outlet, m_words, m_rulebook);
    const std::string closed = std::to_string(static_cast<int>(plan::OutletStatus::Closed));
    bool conflict = false, gone = false;
    for (const FormField field : changeableFields()) {
        const std::string now = understood(field, cells[at(field)], m_words, m_rulebook).text;
        FormChange change{field, {}, cells[at(field)], {}, false, 0};
        for (const Word &word : heard.words) {
            if (word.field != field || word.say.value == now)
                continue; // the project knows already
            if (change.says.empty())
                change.before = word.beforeText;
            change.conflict = change.conflict || word.before != now;
            // One form leaves the outlet out, another one has it.
            if (word.say.row == 0)
                change.conflict = change.conflict || std::ranges::any_of(heard.keepers, [&](std::size_t form) {
                                      return form != word.say.form;
                                  });
            if (!std::ranges::contains(change.says, word.say.value, &FormSay::value))
                change.says.push_back(word.say);
        }
        if (change.says.empty())
            continue;
        change.conflict = change.conflict || change.says.size() > 1;
        change.taken = change.conflict ? -1 : 0;
        conflict = conflict || change.conflict;
        gone = gone || (field == Status && change.says.front().value == closed);
        item.changes.push_back(std::move(change));
    }
    item.news = conflict ? FormNews::Conflict : gone ? FormNews::Gone : FormNews::Changed;
}

/// The project has no such outlet any more, but a form says something new of it.
void FormNewsList::addDeleted(const Heard &heard, Collected &out) const
{
    const bool written = std::ranges::any_of(heard.words, [](const Word &word) { return word.say.row != 0; });
    if (!written)
        return;
    FormItem item;
    item.news = FormNews::Conflict;
    item.deleted = true;
    item.wanted = false;
    item.name = heard.name;
    item.community = heard.community;
    item.told = heard.told;
    for (const FormField field : changeableFields()) {
        const FormValue value = understood(field, heard.lastCells[at(field)], m_words, m_rulebook);
        FormSay say{heard.told.back().form, heard.told.back().row, value.text, shown(field, value.text, m_words)};
        for (const Word &word : heard.words) // of several forms the last that says something new
            if (word.field == field && word.say.row != 0)
                say = word.say;
        if (!say.value.empty())
            item.changes.push_back({field, {}, {}, {std::move(say)}, false, 0});
    }
    out.items.push_back(std::move(item));
}

void FormNewsList::finish(Collected &out) &&
{
    for (auto &[id, heard] : m_heard) {
        const plan::Outlet *outlet = m_plan.outlet(id);
        if (outlet == nullptr) {
            addDeleted(heard, out);
            continue;
        }
        FormItem item;
        item.id = id;
        item.name = outlet->name;
        item.community = outlet->community;
        addChanges(*outlet, heard, item);
        if (item.changes.empty()) {
            ++out.unchanged;
            continue;
        }
        item.told = std::move(heard.told);
        out.items.push_back(std::move(item));
    }
    for (Fresh &fresh : m_new)
        out.items.push_back(std::move(fresh.item));
}

} // namespace yike::importing
