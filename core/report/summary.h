// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of the summary page.
#pragma once

#include "core/report/content.h"

namespace yike::report {

/// content: everything but its summary.
[[nodiscard]] Summary summarise(const Content &content);

} // namespace yike::report
