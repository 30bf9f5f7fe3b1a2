// SPDX-License-Identifier: GPL-3.0-or-later
// Premises and cures of data in words.
#pragma once

#include "core/analysis/data_cures.h"
#include "core/plan/premises.h"

#include <QString>

namespace yike::text {

[[nodiscard]] QString name(plan::PremisesTenure tenure);
[[nodiscard]] QString name(plan::FireSafety fire);
/// What it does; "—" for none.
[[nodiscard]] QString name(analysis::DataCure cure);

} // namespace yike::text
