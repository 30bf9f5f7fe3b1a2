// SPDX-License-Identifier: GPL-3.0-or-later
// Another project, say last year's, to stand beside the one reported.
#pragma once

#include "core/analysis/assessment.h"
#include "core/base/error.h"
#include "core/base/progress.h"

#include <memory>
#include <string>

namespace yike::publish {

/// The present state of a project file, opened for reading alone. Errors as opening it has them, those of a rulebook that contradicts
/// itself, and those of assessing it. Seconds: off the GUI thread.
[[nodiscard]] base::Result<std::shared_ptr<const analysis::Assessment>> assessedFile(const std::string &path,
                                                                                     const base::Progress &progress);

} // namespace yike::publish
