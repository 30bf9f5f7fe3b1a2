// SPDX-License-Identifier: GPL-3.0-or-later
// The commonest colours first, then again and again the one that is farthest from all that were taken (Gonzalez 1985).
#include "ui/office/palette.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <unordered_map>
#include <vector>

namespace yike::office {
namespace {

constexpr std::size_t kMost = 256, kCommonest = 128;
constexpr double kMeanShift = 1;

/// A colour of the picture, how often it is there, and the palette's nearest.
struct Colour {
    QRgb rgb = 0;
    std::uint32_t count = 0;
    int shift = std::numeric_limits<int>::max();
    std::uint8_t nearest = 0;
};

int shiftOf(QRgb a, QRgb b)
{
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

/// Commonest first; of equally common ones the darkest.
std::vector<Colour> coloursOf(const QImage &image)
{
    std::unordered_map<QRgb, std::uint32_t> counts;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width();) { // runs: most pixels are like their neighbour
            const int from = x;
            while (x < image.width() && line[x] == line[from])
                ++x;
            counts[line[from] | 0xFF000000U] += static_cast<std::uint32_t>(x - from);
        }
    }
    std::vector<Colour> colours;
    colours.reserve(counts.size());
    for (const auto &[rgb, count] : counts)
        colours.push_back({rgb, count});
    std::ranges::sort(colours, [](const Colour &a, const Colour &b) {
        return a.count != b.count ? a.count > b.count : a.rgb < b.rgb;
    });
    return colours;
}

void take(QList<QRgb> &palette, std::vector<Colour> &colours, std::size_t which)
{
    const QRgb taken = colours[which].rgb;
    const auto place = static_cast<std::uint8_t>(palette.size());
    palette.push_back(taken);
    for (Colour &colour : colours)
        if (const int shift = shiftOf(colour.rgb, taken); shift < colour.shift) {
            colour.shift = shift;
            colour.nearest = place;
        }
}

QImage indexed(const QImage &image, const QList<QRgb> &palette, const std::vector<Colour> &colours)
{
    QImage made(image.size(), QImage::Format_Indexed8);
    if (made.isNull())
        return image;
    made.setColorTable(palette);
    made.setDotsPerMeterX(image.dotsPerMeterX());
    made.setDotsPerMeterY(image.dotsPerMeterY());
    std::unordered_map<QRgb, std::uint8_t> places;
    places.reserve(colours.size());
    for (const Colour &colour : colours)
        places.emplace(colour.rgb, colour.nearest);
    for (int y = 0; y < image.height(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        uchar *to = made.scanLine(y);
        for (int x = 0; x < image.width(); ++x)
            to[x] = x > 0 && from[x] == from[x - 1] ? to[x - 1] : places.at(from[x] | 0xFF000000U);
    }
    return made;
}

} // namespace

QImage withPalette(const QImage &image)
{
    if (image.format() != QImage::Format_RGB32)
        return image;
    std::vector<Colour> colours = coloursOf(image);
    QList<QRgb> palette;
    const std::size_t commonest = std::min(colours.size(), colours.size() <= kMost ? kMost : kCommonest);
    for (std::size_t i = 0; i < commonest; ++i)
        take(palette, colours, i);
    while (static_cast<std::size_t>(palette.size()) < std::min(kMost, colours.size())) {
        const auto farthest = std::ranges::max_element(colours, {}, &Colour::shift);
        take(palette, colours, static_cast<std::size_t>(farthest - colours.begin()));
    }
    double sum = 0;
    for (const Colour &colour : colours)
        sum += static_cast<double>(colour.shift) * colour.count;
    const double mean = sum / (static_cast<double>(image.width()) * image.height());
    if (mean > kMeanShift ||
        std::ranges::any_of(colours, [](const Colour &colour) { return colour.shift > kMostShift; }))
        return image;
    return indexed(image, palette, colours);
}

} // namespace yike::office
