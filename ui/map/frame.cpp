// SPDX-License-Identifier: GPL-3.0-or-later
// Painting a frame in layers, and rewriting single homes in it.
#include "ui/map/frame.h"

#include "ui/render/dwelling_shapes.h"

#include <algorithm>
#include <limits>

namespace yike::map {

namespace {

using render::TimeClass;

int divide255(int value)
{
    const int rounded = value + 128;
    return (rounded + (rounded >> 8)) >> 8;
}

/// above is premultiplied; below and colour are opaque.
QRgb compose(QRgb below, QRgb colour, int coverage, QRgb above)
{
    const auto channel = [&](int shift) {
        const int ground = static_cast<int>((below >> shift) & 0xFFU);
        const int paint = static_cast<int>((colour >> shift) & 0xFFU);
        const int top = static_cast<int>((above >> shift) & 0xFFU);
        const int covered = divide255(ground * (255 - coverage) + paint * coverage);
        return static_cast<QRgb>(std::min(255, top + divide255(covered * (255 - qAlpha(above))))) << shift;
    };
    return 0xFF000000U | channel(16) | channel(8) | channel(0);
}

QImage blank(const FrameRequest &request, QImage::Format format, const QColor &fill)
{
    QImage image((request.view.size * request.density).toSize(), format);
    image.setDevicePixelRatio(request.density);
    image.fill(fill);
    return image;
}

const QRgb *row(const QImage &image, int y) { return reinterpret_cast<const QRgb *>(image.constScanLine(y)); }

} // namespace

std::shared_ptr<Frame> Frame::paint(const FrameRequest &request, const std::atomic<bool> &cancelled)
{
    auto frame = std::make_shared<Frame>();
    frame->m_request = request;
    render::RenderOptions options;
    options.theme = request.theme;
    options.areas = request.areas;
    options.underlays = request.underlays.get();
    options.tiles = request.tiles.get();
    options.cancelled = &cancelled;
    frame->paintLayers(options);
    frame->paintDwellings(options);
    if (cancelled)
        return nullptr;
    frame->findRuns();
    frame->m_colours = frame->colours();
    frame->m_classes = frame->dwellingClasses();
    frame->composeAll();
    return frame;
}

void Frame::paintLayers(const render::RenderOptions &options)
{
    m_under = blank(m_request, QImage::Format_RGB32, render::palette(options.theme).land);
    m_width = m_under.width();
    m_height = m_under.height();
    QPainter under(&m_under);
    render::paintUnder(under, *m_request.scene, m_request.view, options);
    under.end();
    m_over = blank(m_request, QImage::Format_ARGB32_Premultiplied, Qt::transparent);
    QPainter over(&m_over);
    render::paintOver(over, *m_request.scene, m_request.view, options);
}

void Frame::paintDwellings(const render::RenderOptions &options)
{
    const auto &scene = *m_request.scene;
    auto numbers = blank(m_request, QImage::Format_RGB32, Qt::black);
    auto mask = blank(m_request, QImage::Format_ARGB32_Premultiplied, Qt::transparent);
    {
        QPainter painter(&numbers);
        painter.setPen(Qt::NoPen);
        render::ShapePainter shapes(painter, m_request.view, options);
        render::paintDwellingShapes(shapes, scene, m_request.view, options, [&](std::uint32_t dwelling) {
            painter.setBrush(QColor::fromRgb(dwelling + 1));
            return true;
        });
    }
    {
        QPainter painter(&mask);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::white);
        painter.setRenderHint(QPainter::Antialiasing);
        render::ShapePainter shapes(painter, m_request.view, options);
        render::paintDwellingShapes(shapes, scene, m_request.view, options, [](std::uint32_t) { return true; });
    }
    const auto pixels = static_cast<std::size_t>(m_width) * static_cast<std::size_t>(m_height);
    std::vector<std::uint32_t> painted(pixels);
    m_coverage.resize(pixels);
    for (int y = 0; y < m_height; ++y) {
        const auto start = static_cast<std::size_t>(y) * static_cast<std::size_t>(m_width);
        std::transform(row(numbers, y), row(numbers, y) + m_width, painted.begin() + static_cast<std::ptrdiff_t>(start),
                       [](QRgb rgb) { return rgb & 0xFFFFFFU; });
        std::transform(row(mask, y), row(mask, y) + m_width, m_coverage.begin() + static_cast<std::ptrdiff_t>(start),
                       [](QRgb rgb) { return static_cast<std::uint8_t>(qAlpha(rgb)); });
    }
    claimEdges(painted);
}

void Frame::claimEdges(const std::vector<std::uint32_t> &painted)
{
    m_ids = painted;
    const auto width = static_cast<std::size_t>(m_width);
    const auto at = [&](int x, int y) {
        const bool in = x >= 0 && y >= 0 && x < m_width && y < m_height;
        return in ? painted[static_cast<std::size_t>(y) * width + static_cast<std::size_t>(x)] : 0U;
    };
    constexpr std::array<std::pair<int, int>, 8> kAround{
        {{-1, 0}, {1, 0}, {0, -1}, {0, 1}, {-1, -1}, {1, -1}, {-1, 1}, {1, 1}}};
    for (int y = 0; y < m_height; ++y) {
        for (int x = 0; x < m_width; ++x) {
            const auto pixel = static_cast<std::size_t>(y) * width + static_cast<std::size_t>(x);
            if (m_coverage[pixel] == 0 || painted[pixel] != 0)
                continue;
            for (const auto &[dx, dy] : kAround) {
                m_ids[pixel] = at(x + dx, y + dy);
                if (m_ids[pixel] != 0)
                    break;
            }
        }
    }
}

void Frame::findRuns()
{
    m_firstRun.assign(m_request.scene->dwellings().size() + 1, 0);
    const auto eachRun = [this](auto &&use) {
        for (int y = 0; y < m_height; ++y) {
            const auto start = static_cast<std::size_t>(y) * static_cast<std::size_t>(m_width);
            const auto end = start + static_cast<std::size_t>(m_width);
            const auto *above = row(m_over, y);
            for (auto pixel = start; pixel < end;) {
                const auto id = m_ids[pixel];
                const auto first = pixel;
                const auto plain = [&](std::size_t p) { return m_coverage[p] == 255 && above[p - start] == 0; };
                const bool isPlain = plain(pixel);
                while (pixel < end && m_ids[pixel] == id && (id == 0 || plain(pixel) == isPlain) &&
                       pixel - first < 0xFFFF)
                    ++pixel;
                if (id != 0)
                    use(id - 1,
                        Run{static_cast<std::uint32_t>(first), static_cast<std::uint16_t>(pixel - first), isPlain});
            }
        }
    };
    eachRun([this](std::uint32_t dwelling, const Run &) { ++m_firstRun[dwelling + 1]; });
    for (std::size_t i = 1; i < m_firstRun.size(); ++i)
        m_firstRun[i] += m_firstRun[i - 1];
    m_runs.resize(m_firstRun.back());
    auto next = m_firstRun;
    eachRun([&](std::uint32_t dwelling, const Run &run) { m_runs[next[dwelling]++] = run; });
}

std::vector<TimeClass> Frame::dwellingClasses() const
{
    std::vector<TimeClass> classes;
    classes.reserve(m_request.scene->dwellings().size());
    for (const auto &dwelling : m_request.scene->dwellings())
        classes.push_back(render::dwellingClass(dwelling, m_request.classes.get()));
    return classes;
}

std::array<QRgb, render::kTimeClassCount + 1> Frame::colours() const
{
    const auto mapTheme = m_request.classes ? m_request.classes->theme : render::MapTheme::WalkingTime;
    std::array<QRgb, render::kTimeClassCount + 1> colours{};
    for (std::size_t i = 0; i < colours.size(); ++i)
        colours[i] = render::classColour(static_cast<TimeClass>(i), m_request.theme, mapTheme).rgb();
    return colours;
}

void Frame::composeAll()
{
    m_image = m_under.copy();
    QPainter painter(&m_image);
    painter.drawImage(QPointF(0, 0), m_over);
    painter.end();
    for (std::uint32_t dwelling = 0; dwelling < m_classes.size(); ++dwelling)
        write(dwelling, m_classes[dwelling]);
}

void Frame::write(std::uint32_t dwelling, TimeClass timeClass)
{
    const auto colour = m_colours[static_cast<std::size_t>(timeClass)];
    const auto stride = m_image.bytesPerLine() / static_cast<qsizetype>(sizeof(QRgb));
    auto *pixels = reinterpret_cast<QRgb *>(m_image.bits());
    const auto *below = reinterpret_cast<const QRgb *>(m_under.constBits());
    const auto *above = reinterpret_cast<const QRgb *>(m_over.constBits());
    Q_ASSERT(stride == m_width); // 32-bit images have no padding
    for (auto i = m_firstRun[dwelling]; i < m_firstRun[dwelling + 1]; ++i) {
        const auto run = m_runs[i];
        if (run.plain) {
            std::fill_n(pixels + run.start, run.length, colour);
            continue;
        }
        for (auto pixel = run.start; pixel < run.start + run.length; ++pixel)
            pixels[pixel] = compose(below[pixel], colour, m_coverage[pixel], above[pixel]);
    }
}

std::size_t Frame::recolour(std::shared_ptr<const render::TimeClasses> classes)
{
    m_request.classes = std::move(classes);
    const auto wanted = dwellingClasses();
    const auto inks = colours();
    const bool repaint = inks != m_colours; // another theme of the map
    m_colours = inks;
    std::size_t changed = 0;
    for (std::uint32_t dwelling = 0; dwelling < wanted.size(); ++dwelling) {
        if (wanted[dwelling] == m_classes[dwelling] && !repaint)
            continue;
        write(dwelling, wanted[dwelling]);
        ++changed;
    }
    m_classes = wanted;
    return changed;
}

std::optional<std::uint32_t> Frame::dwellingAt(QPointF point) const
{
    const int x = static_cast<int>(std::floor(point.x() * m_request.density));
    const int y = static_cast<int>(std::floor(point.y() * m_request.density));
    if (x < 0 || y < 0 || x >= m_width || y >= m_height)
        return std::nullopt;
    const auto id =
        m_ids[static_cast<std::size_t>(y) * static_cast<std::size_t>(m_width) + static_cast<std::size_t>(x)];
    return id ? std::optional(id - 1) : std::nullopt;
}

} // namespace yike::map
