// SPDX-License-Identifier: GPL-3.0-or-later
// Each oddity of the data (数据核查清单) as a sentence, its kind and its weight.
#pragma once

#include "core/base/issue.h"

#include <QString>

namespace yike::text {

[[nodiscard]] QString sentence(const base::Issue &issue);
/// A short name of the kind, for grouping: "No place", "Unknown category".
[[nodiscard]] QString kind(base::IssueCode code);
[[nodiscard]] QString name(base::Severity severity);
/// "pois.csv, row 12", or empty.
[[nodiscard]] QString origin(const base::Issue &issue);

} // namespace yike::text
