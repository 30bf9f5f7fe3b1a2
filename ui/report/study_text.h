// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the studies: between what a share lies, and what a figure of equity says.
#pragma once

#include "core/report/studies.h"

#include <QString>

namespace yike::report {

/// "6.9–10.7 %"; shares from 0 to 1.
[[nodiscard]] QString range(const analysis::Interval &interval);
/// "26.2–27.6"
[[nodiscard]] QString range(const analysis::Interval &interval, int decimals);
/// " (6.9–10.7 %)" for the service's main coverage norm along the network or at the own pace; empty where nothing was drawn
/// or the ledger holds no outlet of the service.
[[nodiscard]] QString bracketedRange(const Content &content, std::string_view service, bool ownPace);
/// One sentence that reads a row of the table of equity aloud.
[[nodiscard]] QString reading(const Content &content, const EquityRow &row);
/// The capacity in reach is told per thousand users, minutes as they are.
[[nodiscard]] QString meanText(const EquityRow &row);
/// The sentence on the error range that ends the summary, of each service's first coverage norm. inBrackets: the summary has
/// told ranges in brackets before.
[[nodiscard]] QString widestRange(const Content &content, bool inBrackets);

} // namespace yike::report
