// SPDX-License-Identifier: GPL-3.0-or-later
// What shops there are: how many, how large, how long open, how often a chain, and what they are called.
#pragma once

#include "core/demo/prng.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace yike::demo {

struct ShopKind {
    std::string_view service;
    std::int64_t count = 0;       ///< of 200,000 residents
    std::int64_t smallest = 0, largest = 0; ///< m²
    std::int64_t chain = 0;       ///< leaning towards chains, per mille
    std::int64_t perStaff = 0;    ///< m² a person at work
    std::vector<std::string_view> hours, brands, words;
};

[[nodiscard]] std::span<const ShopKind> shopKinds();
[[nodiscard]] const ShopKind *shopKind(std::string_view service);
/// A name of the usual patterns: 王记…, 老李…, street and kind, lucky word and kind.
[[nodiscard]] std::string shopName(const ShopKind &kind, const std::string &street, const std::string &place,
                                   Prng &random);

} // namespace yike::demo
