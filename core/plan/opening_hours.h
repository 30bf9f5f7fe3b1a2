// SPDX-License-Identifier: GPL-3.0-or-later
// Opening hours (营业时间) as ledgers write them, and the four views of the day they are looked at through.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace yike::plan {

/// Minutes of the day in which something is open: from < to, ascending, not touching; to may pass midnight (24 h = 1440) up
/// to the next noon.
struct OpeningHours {
    struct Span {
        int from = 0, to = 0;
        bool operator==(const Span &) const = default;
    };
    std::vector<Span> spans;
    bool operator==(const OpeningHours &) const = default;
};

/// "06:00-22:00", "6：00—11：30,16：00～22：00", "早6点-晚10点", "上午8点半至下午5点", "24小时", "全天", "24/7", "Mo-Su 08:00-22:00".
/// Nothing where the words are not understood: unknown is neither open nor shut (planner.md §3.12). Days of the week are
/// passed over; the first times given hold for every day.
[[nodiscard]] std::optional<OpeningHours> readOpeningHours(std::string_view words);

/// 早餐 6–9, 午餐 11–13, 晚间 20–22, 夜间 22–6 (planner.md §3.12).
enum class DayView : std::uint8_t { Breakfast, Lunch, Evening, Night };
inline constexpr std::array kDayViews{DayView::Breakfast, DayView::Lunch, DayView::Evening, DayView::Night};

/// Open for at least half of the view's time.
[[nodiscard]] bool opensIn(const OpeningHours &hours, DayView view);

} // namespace yike::plan
