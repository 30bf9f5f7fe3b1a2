// SPDX-License-Identifier: GPL-3.0-or-later
// Collects returned forms: what they say anew of the outlets, who said it, where they contradict one another or the project.
#pragma once

#include "core/base/progress.h"
#include "core/import/forms.h"
#include "core/plan/edit.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace yike::importing {

/// Why a workbook was passed over. The others are collected all the same.
enum class FormTrouble : std::uint8_t {
    None,
    Unreadable, ///< `error` tells
    NotAForm, ///< no stamp of ours
    NewerForm, ///< made by a later Yike
    OtherProject, ///< its outlets are not those of this project
    NoTable, ///< the sheet with the rows is gone, or its header
};

/// One returned workbook.
struct ReturnedForm {
    std::string path, file; ///< file: without folders
    FormTrouble trouble = FormTrouble::None;
    std::optional<base::Error> error;
    FormKind kind = FormKind::Ledger;
    std::vector<std::string> areas; ///< its communities
    std::string reporter, date, contact; ///< as filled in; they stay in this list and enter no project
    std::int64_t revision = 0; ///< of the project when it was made
    std::int64_t rows = 0; ///< with something in them
    std::int64_t changed = 0, added = 0, gone = 0;
};

/// One workbook's word on one field.
struct FormSay {
    std::size_t form = 0; ///< into Collected::forms
    std::int64_t row = 0; ///< in the sheet; 0: the row is gone
    std::string value; ///< form_values.h
    std::string text; ///< in the words of the form
};

/// What becomes of one field. taken: into `says`, −1 keeps the project's.
struct FormChange {
    FormField field = FormField::Name;
    std::string before; ///< when the form was made; of the first form that speaks of it
    std::string now; ///< in the project
    std::vector<FormSay> says; ///< those that differ from `now`, one for each value that is told
    bool conflict = false;
    int taken = -1;
};

/// Conflict: at least one field is told in two ways, or was changed in the project meanwhile, or the outlet was deleted there.
/// Gone: its row was removed or its status is closed; it is closed and stays in the ledger.
enum class FormNews : std::uint8_t { New, Changed, Gone, Conflict };

/// One outlet of which the forms say something new.
struct FormItem {
    FormNews news = FormNews::Changed;
    plan::OutletId id; ///< 0: it is new, or was deleted in the project
    bool deleted = false; ///< in the project, since the form was made
    bool wanted = true; ///< of new and deleted ones: whether it is added
    std::string name;
    plan::AreaId community; ///< by name, else that of the form
    std::vector<FormSay> told; ///< the rows it is told in
    std::vector<FormChange> changes;
};

struct Collected {
    std::vector<ReturnedForm> forms; ///< in the order given
    std::vector<FormItem> items; ///< by outlet, new ones last in the order of the forms
    std::int64_t unchanged = 0; ///< outlets of the forms of which they say nothing new
    std::vector<base::Issue> issues;
    [[nodiscard]] std::int64_t count(FormNews news) const;
    [[nodiscard]] std::int64_t conflicts() const; ///< fields and deleted outlets that are to be decided
};

/// Whose word counts where a choice is to be made: the project's, or the form's (of several the one given last).
enum class Prefer : std::uint8_t { Project, Form };
void prefer(Prefer whose, Collected &collected);

/// Reads every workbook there is (.xlsx, .xls, .ods); one that is none is told in its ReturnedForm. Conflicts are left with the project
/// and everything else is taken until somebody chooses. Cancelled is the only failure.
[[nodiscard]] base::Result<Collected> collectForms(const plan::Plan &plan, const norms::Rulebook &rulebook,
                                                   std::span<const std::string> paths,
                                                   const base::Progress &progress = {});
/// "collect-forms": what was chosen as one step over the plan it was collected for. New outlets, and those placed by an address that
/// has changed, are placed by the project's addresses, else they rest in the tray.
[[nodiscard]] plan::Edit collectEdit(const plan::Plan &plan, const norms::Rulebook &rulebook,
                                     const Collected &collected);

} // namespace yike::importing
