// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the refused value in its shortest form.
#include "core/measures/range_error.h"

#include <array>
#include <charconv>

namespace yike::measures {

std::unexpected<base::Error> outOfRange(std::string what, double value, std::string allowed, std::string where)
{
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    return std::unexpected(base::Error{base::ErrorCode::OutOfRange,
                                       {std::move(what), std::string(digits.data(), end), std::move(allowed)},
                                       std::move(where)});
}

} // namespace yike::measures
