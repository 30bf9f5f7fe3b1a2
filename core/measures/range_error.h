// SPDX-License-Identifier: GPL-3.0-or-later
// The one way in which this folder refuses a figure: what it is, its value, what is allowed, where it stands.
#pragma once

#include "core/base/error.h"

#include <string>

namespace yike::measures {

inline constexpr const char *kAmountRange = "0, 1e-9 – 1e12";
inline constexpr const char *kPositiveRange = "1e-9 – 1e12";

[[nodiscard]] std::unexpected<base::Error> outOfRange(std::string what, double value, std::string allowed,
                                                      std::string where = {});

} // namespace yike::measures
