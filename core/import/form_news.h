// SPDX-License-Identifier: GPL-3.0-or-later
// What the returned forms say anew, gathered by outlet.
#pragma once

#include "core/import/collect.h"
#include "core/import/form_sheet.h"
#include "core/import/form_stamp.h"
#include "core/import/issue_list.h"

#include <array>
#include <map>
#include <string>
#include <vector>

namespace yike::importing {

/// Holds references to plan and rulebook.
class FormNewsList {
public:
    FormNewsList(const plan::Plan &plan, const norms::Rulebook &rulebook) : m_plan(plan), m_rulebook(rulebook) {}

    /// One form: counts its news into `form`.
    void take(std::size_t index, const FormStamp &stamp, const FormSheet &sheet, ReturnedForm &form, IssueList &issues);
    /// Everything to the items, with their conflicts.
    void finish(Collected &out) &&;

private:
    /// One field as a form has it, and as it was when the form was made.
    struct Word {
        FormField field = FormField::Name;
        std::string before, beforeText;
        FormSay say;
    };
    /// What all forms say of one outlet.
    struct Heard {
        std::vector<Word> words;
        std::vector<FormSay> told;
        std::vector<std::size_t> keepers; ///< forms that have its row
        FormCells lastCells; ///< of the last form, for an outlet that is no more
        plan::AreaId community;
        std::string name;
    };
    struct Taking; ///< one form under way

    void takeKnown(Taking &taking, const FormRow &row, const FormRowBefore &before);
    void takeNew(Taking &taking, const FormRow &row);
    void takeFresh(Taking &taking, const FormRow &row);
    void takeGone(Taking &taking);
    [[nodiscard]] const plan::Outlet *alike(const std::string &name, const std::string &address,
                                            plan::AreaId community) const;
    [[nodiscard]] plan::AreaId communityOf(const Taking &taking, const FormRow &row) const;
    bool compare(Taking &taking, const FormRow &row, const FormCells &before, Heard &heard);
    void addChanges(const plan::Outlet &outlet, const Heard &heard, FormItem &item) const;
    void addDeleted(const Heard &heard, Collected &out) const;

    const plan::Plan &m_plan;
    const norms::Rulebook &m_rulebook;
    FormWords m_words; ///< of the first form, for what the project says
    std::map<plan::OutletId, Heard> m_heard;
    struct Fresh {
        std::string address;
        FormItem item;
    };
    std::vector<Fresh> m_new;
};

} // namespace yike::importing
