// SPDX-License-Identifier: GPL-3.0-or-later
// The twelve sentences of the summary in words; one without data says so and is never left out.
#pragma once

#include "core/report/content.h"

#include <QStringList>

namespace yike::report {

/// Always twelve.
[[nodiscard]] QStringList summarySentences(const Content &content);
/// "mainly because of railways": of the barriers the data hold; that streets bend where they hold none.
[[nodiscard]] QString whyFarther(const plan::Plan &plan);

} // namespace yike::report
