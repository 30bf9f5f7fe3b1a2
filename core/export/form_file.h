// SPDX-License-Identifier: GPL-3.0-or-later
// Forms to hand out (填报模板, 踏勘表): a workbook for each community, which core/import/collect.h reads back.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/import/forms.h"

#include <cstdint>
#include <string>
#include <vector>

namespace yike::exporting {

/// Everything that is written in a form, in the user's language.
struct FormTexts {
    importing::FormWords words;
    std::string file; ///< what the file's name ends with: 网点台账
    std::string title; ///< behind the name of the community
    std::string sheet, guideSheet, overviewSheet; ///< overview: of a survey alone
    std::string hint; ///< one line above the table
    std::vector<std::string> guide; ///< how to fill it in, a paragraph each
    std::string nowhere; ///< for outlets that stand in no community
    std::string box, tick; ///< ☐ and √
    std::string listMessage, figureMessage, dateMessage,
        wrongTitle; ///< what is said when a cell does not take what was typed
};

struct FormRequest {
    importing::FormKind kind = importing::FormKind::Ledger;
    std::string folder; ///< made where it is not there
    std::vector<plan::AreaId> communities; ///< none: all, and a workbook for the outlets in none
    bool bySubdistrict = false; ///< one workbook a 街道 instead of one a community
    bool large = false; ///< A3 instead of A4
    int emptyRows = 50; ///< for new outlets
};

struct MadeForm {
    std::string path;
    std::string area; ///< whose form it is
    std::int64_t outlets = 0;
};

/// All or none: everything is finished in a folder beside and then put in place. A file that is there already is never overwritten: the
/// new one gets a number. Errors: NothingToAssess ("communities"), FolderNotWritable, DiskFull, WriteFailed, Cancelled.
[[nodiscard]] base::Result<std::vector<MadeForm>> makeForms(const plan::Plan &plan, const norms::Rulebook &rulebook,
                                                            const FormTexts &texts, const FormRequest &request,
                                                            const base::Progress &progress = {});

} // namespace yike::exporting
