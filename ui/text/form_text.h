// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the forms for communities, and what came back in them.
#pragma once

#include "core/export/form_file.h"
#include "core/import/collect.h"

#include <QString>

#include <optional>

namespace yike::text {

/// Everything that is written in a form, in the language of the moment. May be called in any thread.
[[nodiscard]] exporting::FormTexts formTexts(importing::FormKind kind, const norms::Rulebook &rulebook);
[[nodiscard]] QString name(importing::FormKind kind);
[[nodiscard]] std::optional<importing::FormKind> formKindOf(std::string_view word); ///< "ledger", "survey"
[[nodiscard]] QString name(importing::FormNews news);
[[nodiscard]] QString name(importing::FormField field);
/// What a workbook said, in counts, or why it was passed over.
[[nodiscard]] QString sentence(const importing::ReturnedForm &form);
/// Who reported it: the name that was filled in, else the file.
[[nodiscard]] QString reporter(const importing::ReturnedForm &form);
/// Where a form tells it: reporter, row.
[[nodiscard]] QString origin(const importing::Collected &collected, const importing::FormSay &say);

} // namespace yike::text
