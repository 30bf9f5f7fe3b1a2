// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of the map, in light and in dark (colour-blind safe, told apart in grey too).
#pragma once

#include "core/norms/rulebook.h"

#include <QColor>

#include <array>

namespace yike::render {

enum class Theme : std::uint8_t { Light, Dark };

/// How long the way to the chosen service is. Neutral: a building that is nobody's home, or nothing is chosen.
enum class TimeClass : std::uint8_t { Within5, Within10, Within15, Beyond, None, Neutral };
inline constexpr std::size_t kTimeClassCount = 5; ///< without Neutral

struct Palette {
    QColor land, building, buildingEdge, water, green;
    QColor road, roadCasing, rail;
    std::array<QColor, kTimeClassCount> minutes;
    QColor met, near, missed, noData;
    QColor accent;
    std::array<QColor, 8> groups;     ///< by norms::ServiceGroup
    QColor text, quietText, halo;     ///< labels
    QColor wall, border;              ///< walls at close zoom, area outlines

    [[nodiscard]] const QColor &of(norms::ServiceGroup group) const { return groups[static_cast<std::size_t>(group)]; }
};

[[nodiscard]] const Palette &palette(Theme theme = Theme::Light);

/// The sequential scale (deficits, population), t in 0..1.
[[nodiscard]] QColor cividis(double t);
/// The diverging scale (gains and losses), t in −1 (loss) .. 1 (gain).
[[nodiscard]] QColor diverging(double t);
/// `part` of a, the rest of b, channel by channel.
[[nodiscard]] QColor mixed(const QColor &a, const QColor &b, double part);

} // namespace yike::render
