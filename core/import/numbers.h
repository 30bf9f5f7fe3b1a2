// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as ledgers write them: 「约80㎡」, "1,200", "1.2万", full-width digits, degrees with minutes, dates.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace yike::importing {

enum class Reading : std::uint8_t { Empty, Good, Bad };

struct Number {
    Reading reading = Reading::Empty;
    std::int64_t thousandths = 0; ///< exact to three decimals; NaN and what is beyond 9·10¹² is Bad

    [[nodiscard]] bool good() const { return reading == Reading::Good; }
};
/// A blank, "-", "无", "未知" is Empty. Signs are kept: whether a negative makes sense is the caller's question.
[[nodiscard]] Number readNumber(std::string_view cell);

struct Degrees {
    Reading reading = Reading::Empty;
    double value = 0;
};
/// 121.4737, 121°28′25.3″, 东经121.4737; also metres. Finite or Bad.
[[nodiscard]] Degrees readDegrees(std::string_view cell);

/// ISO date of 2026-03-01, 2026/3/1, 2026年3月1日, 2026.3 (the first of the month); empty for anything else.
[[nodiscard]] std::string readDate(std::string_view cell);
/// "06:00-22:00" of 「早6点-晚10点」, 6:00~22:00, 24小时; anything else as it stands.
[[nodiscard]] std::string readHours(std::string_view cell);

} // namespace yike::importing
