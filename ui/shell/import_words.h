// SPDX-License-Identifier: GPL-3.0-or-later
// Words of the import assistant: what files hold, what columns mean, and what changes in an object.
#pragma once

#include "core/import/change_list.h"
#include "core/norms/rulebook.h"

#include <QString>
#include <QStringList>

#include <string>
#include <string_view>
#include <vector>

namespace yike::shell {

/// Codes of what a file can hold, in the order of a list to choose from.
[[nodiscard]] const std::vector<std::string> &fileRoles();
[[nodiscard]] QString fileRoleName(std::string_view role);
/// What a column means: "Floor area", "Aged 60 and over"; "Not used" for nothing.
[[nodiscard]] QString columnName(std::string_view role);
/// Codes to choose from for a column of such a file, ages among them.
[[nodiscard]] std::vector<std::string> columnChoices(const std::string &fileRole);
/// "Floor area: 80 → 90; moved by 30 m".
[[nodiscard]] QString fieldsText(const std::vector<importing::FieldChange> &fields, const norms::Rulebook &book);
[[nodiscard]] QString objectKind(std::string_view kind);

} // namespace yike::shell
