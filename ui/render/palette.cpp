// SPDX-License-Identifier: GPL-3.0-or-later
// The two palettes, and the scales made from a few of their stops.
#include "ui/render/palette.h"

#include <algorithm>
#include <cmath>

namespace yike::render {

namespace {

constexpr std::array<QRgb, 8> kGroups{0xFF8E5BA6, 0xFFD0679D, 0xFFC8553D, 0xFFB8892B,
                                      0xFF2E8B6F, 0xFF4B7BC4, 0xFF6B6FB5, 0xFF7A6A58};
constexpr std::array<QRgb, kTimeClassCount> kMinutes{0xFF0B5C6B, 0xFF3C9AA5, 0xFFA9D6D5, 0xFFF2C48D, 0xFFC8553D};
/// Nine stops of cividis, evenly spaced.
constexpr std::array<QRgb, 9> kCividis{0xFF00224E, 0xFF123570, 0xFF3B496C, 0xFF575D6D, 0xFF707173,
                                       0xFF8A8678, 0xFFA59C74, 0xFFC3B369, 0xFFFEE838};

Palette light()
{
    Palette colours;
    colours.land = QColor(0xF7, 0xF6, 0xF2);
    colours.building = QColor(0xE4, 0xE0, 0xD8);
    colours.buildingEdge = QColor(0xD2, 0xCC, 0xC0);
    colours.water = QColor(0xCF, 0xE3, 0xEE);
    colours.green = QColor(0xDD, 0xE9, 0xD2);
    colours.road = QColor(0xFF, 0xFF, 0xFF);
    colours.roadCasing = QColor(0xD9, 0xD4, 0xCA);
    colours.rail = QColor(0x9A, 0x94, 0x8A);
    std::ranges::transform(kMinutes, colours.minutes.begin(), [](QRgb rgb) { return QColor(rgb); });
    std::ranges::transform(kGroups, colours.groups.begin(), [](QRgb rgb) { return QColor(rgb); });
    colours.met = QColor(0x00, 0x72, 0xB2);
    colours.near = QColor(0xE6, 0x9F, 0x00);
    colours.missed = QColor(0xD5, 0x5E, 0x00);
    colours.noData = QColor(0x9A, 0xA0, 0xA6);
    colours.accent = QColor(0x0B, 0x6E, 0x7D);
    colours.text = QColor(0x2B, 0x2E, 0x31);
    colours.quietText = QColor(0x6B, 0x66, 0x5D);
    colours.halo = QColor(0xFF, 0xFF, 0xFF);
    colours.wall = QColor(0xB3, 0xAB, 0x9E);
    colours.border = QColor(0x8C, 0x86, 0x94);
    return colours;
}

Palette dark()
{
    Palette colours;
    const QColor white(Qt::white);
    colours.land = QColor(0x1E, 0x21, 0x24);
    colours.building = QColor(0x2E, 0x33, 0x38);
    colours.buildingEdge = QColor(0x3A, 0x40, 0x47);
    colours.water = QColor(0x22, 0x39, 0x4A);
    colours.green = QColor(0x26, 0x3B, 0x2C);
    colours.road = QColor(0x3C, 0x42, 0x4A);
    colours.roadCasing = QColor(0x2A, 0x2E, 0x33);
    colours.rail = QColor(0x6B, 0x70, 0x79);
    std::ranges::transform(kMinutes, colours.minutes.begin(), [&](QRgb rgb) { return mixed(white, QColor(rgb), 0.1); });
    std::ranges::transform(kGroups, colours.groups.begin(), [&](QRgb rgb) { return mixed(white, QColor(rgb), 0.1); });
    colours.met = QColor(0x56, 0xB4, 0xE9);
    colours.near = QColor(0xF0, 0xB8, 0x40);
    colours.missed = QColor(0xF0, 0x80, 0x3C);
    colours.noData = QColor(0x7A, 0x80, 0x86);
    colours.accent = QColor(0x4F, 0xB3, 0xBF);
    colours.text = QColor(0xE6, 0xE4, 0xDF);
    colours.quietText = QColor(0xA9, 0xA5, 0x9C);
    colours.halo = QColor(0x1E, 0x21, 0x24);
    colours.wall = QColor(0x55, 0x5B, 0x63);
    colours.border = QColor(0x86, 0x82, 0x92);
    return colours;
}

} // namespace

const Palette &palette(Theme theme)
{
    static const Palette lightColours = light();
    static const Palette darkColours = dark();
    return theme == Theme::Dark ? darkColours : lightColours;
}

QColor mixed(const QColor &a, const QColor &b, double part)
{
    const auto mix = [part](int one, int other) {
        return static_cast<int>(std::lround(part * one + (1 - part) * other));
    };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

QColor cividis(double t)
{
    const double place = std::clamp(t, 0.0, 1.0) * (kCividis.size() - 1);
    const auto stop = std::min(static_cast<std::size_t>(place), kCividis.size() - 2);
    return mixed(QColor(kCividis[stop + 1]), QColor(kCividis[stop]), place - static_cast<double>(stop));
}

QColor diverging(double t)
{
    const QColor middle(0xF5, 0xF5, 0xF5);
    const QColor end = t < 0 ? QColor(0xD5, 0x5E, 0x00) : QColor(0x00, 0x72, 0xB2);
    return mixed(end, middle, std::min(std::abs(t), 1.0));
}

} // namespace yike::render
