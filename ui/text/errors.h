// SPDX-License-Identifier: GPL-3.0-or-later
// Each failure as a sentence: what happened, what was kept and what to do.
#pragma once

#include "core/base/error.h"

#include <QString>

namespace yike::text {

[[nodiscard]] QString sentence(const base::Error &error);

} // namespace yike::text
