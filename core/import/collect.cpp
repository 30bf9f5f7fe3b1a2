// SPDX-License-Identifier: GPL-3.0-or-later
// Each workbook is compared with what it was when it was made, then all of them with one another and with the project.
#include "core/import/collect.h"

#include "core/import/form_news.h"
#include "core/import/form_sheet.h"
#include "core/import/form_values.h"
#include "core/import/issue_list.h"
#include "core/import/source_file.h"
#include "core/import/text_encoding.h"

#include <algorithm>
#include <ranges>
#include <set>

namespace yike::importing {
namespace {

using base::ErrorCode;

/// A form without the outlets of this project would close and rename others. One without any outlet is told by its names.
bool belongs(const plan::Plan &plan, const FormStamp &stamp)
{
    const auto same = [](std::string_view one, std::string_view other) { return plainText(one) == plainText(other); };
    const bool named = same(stamp.project, plan.info.name);
    if (stamp.before.empty())
        return named && std::ranges::all_of(stamp.areas, [&](const auto &each) {
                   const plan::Area *area = plan.area(each.first);
                   return area != nullptr && same(area->name, each.second);
               });
    const auto known = std::ranges::count_if(stamp.before, [&](const FormRowBefore &row) {
        const plan::Outlet *outlet = plan.outlet(row.id);
        return outlet != nullptr && (same(outlet->name, row.cells[at(FormField::Name)]) || outlet->key == row.key);
    });
    return known > 0 && (named || 2 * known >= std::ssize(stamp.before));
}

class Collector {
public:
    Collector(const plan::Plan &plan, const norms::Rulebook &rulebook) : m_news(plan, rulebook), m_plan(plan) {}

    base::Result<void> read(const std::string &path, const base::Progress &progress);
    Collected finish() &&;

private:
    Collected m_out;
    FormNewsList m_news;
    const plan::Plan &m_plan;
};

base::Result<void> Collector::read(const std::string &path, const base::Progress &progress)
{
    ReturnedForm form;
    form.path = path;
    form.file = fileName(path);
    const std::size_t index = m_out.forms.size();
    const auto pass = [&](FormTrouble trouble) {
        form.trouble = trouble;
        m_out.forms.push_back(std::move(form));
        return base::Result<void>{};
    };
    const auto there = checkSource(path);
    const auto sheets = there ? readTables(path, false, progress) : std::unexpected(there.error());
    if (!sheets) {
        if (sheets.error().code == ErrorCode::Cancelled)
            return std::unexpected(sheets.error());
        form.error = sheets.error();
        return pass(FormTrouble::Unreadable);
    }
    const auto found = findStamp(*sheets);
    if (!found)
        return pass(FormTrouble::NotAForm);
    form.kind = found->stamp.kind;
    form.revision = found->stamp.revision;
    for (const auto &[id, name] : found->stamp.areas)
        form.areas.push_back(name);
    if (found->newer)
        return pass(FormTrouble::NewerForm);
    if (!belongs(m_plan, found->stamp))
        return pass(FormTrouble::OtherProject);
    IssueList issues(form.file);
    const auto sheet = readFormSheet(*sheets, found->stamp, form, issues);
    if (!sheet || (sheet->rows.empty() && !found->stamp.before.empty()))
        return pass(FormTrouble::NoTable);
    form.rows = std::ssize(sheet->rows);
    m_news.take(index, found->stamp, *sheet, form, issues);
    for (base::Issue &issue : issues.take()) {
        issue.source = form.file + " / " + sheet->name;
        m_out.issues.push_back(std::move(issue));
    }
    m_out.forms.push_back(std::move(form));
    return {};
}

Collected Collector::finish() &&
{
    std::move(m_news).finish(m_out);
    return std::move(m_out);
}

} // namespace

std::int64_t Collected::count(FormNews news) const { return std::ranges::count(items, news, &FormItem::news); }

std::int64_t Collected::conflicts() const
{
    std::int64_t count = 0;
    for (const FormItem &item : items)
        count += item.deleted ? 1 : std::ranges::count(item.changes, true, &FormChange::conflict);
    return count;
}

void prefer(Prefer whose, Collected &collected)
{
    for (FormItem &item : collected.items) {
        if (item.deleted)
            item.wanted = whose == Prefer::Form;
        for (FormChange &change : item.changes) {
            if (!change.conflict || change.says.empty() || item.deleted)
                continue;
            const auto last = std::ranges::max_element(change.says, {}, &FormSay::form);
            // What is new has nothing in the project to be kept.
            if (whose == Prefer::Form)
                change.taken = static_cast<int>(last - change.says.begin());
            else if (item.news != FormNews::New && item.id)
                change.taken = -1;
        }
    }
}

base::Result<Collected> collectForms(const plan::Plan &plan, const norms::Rulebook &rulebook,
                                     std::span<const std::string> paths, const base::Progress &progress)
{
    Collector collector(plan, rulebook);
    for (std::size_t i = 0; i < paths.size(); ++i) {
        if (progress.cancelled())
            return base::fail(ErrorCode::Cancelled);
        progress.report("read-forms", static_cast<double>(i) / static_cast<double>(paths.size()));
        // One file at a time: what the reader tells of its own progress would jump to and fro.
        if (auto read = collector.read(paths[i], progress); !read)
            return std::unexpected(read.error());
    }
    return std::move(collector).finish();
}

} // namespace yike::importing
