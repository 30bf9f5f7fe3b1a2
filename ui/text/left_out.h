// SPDX-License-Identifier: GPL-3.0-or-later
// What an import counted instead of listing it row by row (IssueCode::OtherSkipped).
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace yike::text {

/// args of the issue: a code, how many. Empty for a code that is not known.
[[nodiscard]] QString leftOut(const std::vector<std::string> &args);

} // namespace yike::text
