// SPDX-License-Identifier: GPL-3.0-or-later
// Median cut (Heckbert 1982): the box with the widest channel is parted at its median until there are enough.
#include "tests/support/small_picture.h"

#include <QBuffer>
#include <QFile>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <span>
#include <unordered_map>

namespace yike::test {
namespace {

constexpr std::size_t kManyColours = 20'000;

struct Counted {
    QRgb colour;
    qint64 pixels;
};

int channel(QRgb colour, int which) { return static_cast<int>(colour >> (16 - 8 * which)) & 0xFF; }

struct Box {
    std::span<Counted> colours;
    int widest = 0, width = 0;
    qint64 pixels = 0;
};

Box boxOf(std::span<Counted> colours)
{
    Box box{colours, 0, 0, 0};
    for (int which = 0; which < 3; ++which) {
        const auto [least, most] =
            std::ranges::minmax(colours, {}, [which](const Counted &each) { return channel(each.colour, which); });
        const int width = channel(most.colour, which) - channel(least.colour, which);
        if (width > box.width)
            box = {colours, which, width, 0};
    }
    for (const Counted &each : colours)
        box.pixels += each.pixels;
    return box;
}

QRgb meanOf(const Box &box)
{
    std::array<qint64, 3> sum{};
    for (const Counted &each : box.colours)
        for (int which = 0; which < 3; ++which)
            sum[static_cast<std::size_t>(which)] += channel(each.colour, which) * each.pixels;
    const auto mean = [&](std::size_t which) { return static_cast<int>((sum[which] + box.pixels / 2) / box.pixels); };
    return qRgb(mean(0), mean(1), mean(2));
}

QByteArray asPng(const QImage &image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG", 0) ? buffer.data() : QByteArray(); // 0: pressed hardest
}

} // namespace

std::vector<QRgb> fewColours(const QImage &image, int count)
{
    const QImage plain = image.convertToFormat(QImage::Format_RGB32);
    std::map<QRgb, qint64> counts;
    for (int y = 0; y < plain.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(plain.constScanLine(y));
        for (int x = 0; x < plain.width(); ++x)
            ++counts[line[x] | 0xFF000000U];
    }
    if (counts.empty())
        return {};
    if (counts.size() > kManyColours) { // a photo: differences nobody sees
        std::map<QRgb, qint64> rounded;
        for (const auto &[colour, pixels] : counts)
            rounded[(colour & 0xFFF8F8F8U) | 0x00040404U] += pixels;
        counts = std::move(rounded);
    }
    std::vector<Counted> all;
    for (const auto &[colour, pixels] : counts)
        all.push_back({colour, pixels});
    std::vector<Box> boxes{boxOf(all)};
    while (static_cast<int>(boxes.size()) < count) {
        // Wide boxes first, and of them those of many pixels: water is to stay blue, and a badge its colour.
        const auto widest = std::ranges::max_element(
            boxes, {}, [](const Box &box) { return box.width * std::sqrt(static_cast<double>(box.pixels)); });
        if (widest->width == 0)
            break;
        const Box parted = *widest;
        std::ranges::stable_sort(parted.colours, {},
                                 [&](const Counted &each) { return channel(each.colour, parted.widest); });
        const std::size_t half = parted.colours.size() / 2;
        *widest = boxOf(parted.colours.first(half));
        boxes.push_back(boxOf(parted.colours.subspan(half)));
    }
    std::vector<QRgb> colours;
    for (const Box &box : boxes)
        colours.push_back(meanOf(box));
    return colours;
}

QImage inColours(const QImage &image, const std::vector<QRgb> &colours)
{
    const QImage plain = image.convertToFormat(QImage::Format_RGB32);
    QImage few(plain.size(), QImage::Format_Indexed8);
    few.setColorTable(QList<QRgb>(colours.begin(), colours.end()));
    std::unordered_map<QRgb, uchar> known;
    const auto nearest = [&](QRgb colour) {
        int best = 0, least = std::numeric_limits<int>::max();
        for (int index = 0; index < static_cast<int>(colours.size()); ++index) {
            int distance = 0;
            for (int which = 0; which < 3; ++which) {
                const int apart = channel(colour, which) - channel(colours[static_cast<std::size_t>(index)], which);
                distance += apart * apart;
            }
            if (distance < least) {
                least = distance;
                best = index;
            }
        }
        return static_cast<uchar>(best);
    };
    for (int y = 0; y < plain.height(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(plain.constScanLine(y));
        uchar *to = few.scanLine(y);
        for (int x = 0; x < plain.width(); ++x) {
            const auto [it, fresh] = known.try_emplace(from[x], uchar{0});
            if (fresh)
                it->second = nearest(from[x]);
            to[x] = it->second;
        }
    }
    return few;
}

qint64 saveSmall(const QImage &image, const QString &file)
{
    QImage shown = image;
    while (!shown.isNull()) {
        for (const int count : {128, 80, 56}) {
            const QByteArray bytes = asPng(inColours(shown, fewColours(shown, count)));
            if (bytes.isEmpty() || bytes.size() > kMostPictureBytes)
                continue;
            QFile out(file);
            return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() ? bytes.size() : 0;
        }
        shown = image.scaledToWidth(shown.width() * 9 / 10, Qt::SmoothTransformation);
    }
    return 0;
}

} // namespace yike::test
