// SPDX-License-Identifier: GPL-3.0-or-later
// Which outlets are badges, dots or counts, and how these are painted.
#include "ui/render/outlet_layer.h"

#include "ui/render/badge_painter.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace yike::render {

namespace {

// Logical pixels.
constexpr double kBadgeRadius = 9, kDotRadius = 6;
constexpr double kFaintRadius = 4, kFaintFarRadius = 2.2; ///< of outlets that recede, near and far
constexpr double kPaperRadius = 4.4, kPaperFarRadius = 3; ///< on paper, of all that are no badges
constexpr double kPaperFaint = 3.2, kPaperFaintFar = 2; ///< likewise of those that recede
constexpr double kSignRadius = 2.9; ///< where every outlet is a sign of its group
constexpr double kCrowdDistance = 17;     ///< badges nearer than this become dots
constexpr double kCellSide = 40;          ///< at least; counts are made per cell
constexpr int kMostDots = 5;              ///< more outlets in a cell become one count
constexpr double kFaintNear = 1.2;        ///< metres per pixel below which they are larger
constexpr double kFaintCoarsest = 4.5;    ///< metres per pixel beyond which receding outlets are left out
constexpr double kAlwaysApart = 0.35;     ///< metres per pixel below which nothing is counted together

/// The side of a cell in cm: a power of two, so that cells stand still while the map is panned or zoomed a little.
double cellSide(double metresPerPixel) { return std::exp2(std::ceil(std::log2(kCellSide * metresPerPixel * 100))); }

std::pair<std::int64_t, std::int64_t> cellOf(geo::Point point, double side)
{
    return {static_cast<std::int64_t>(std::floor(point.x / side)),
            static_cast<std::int64_t>(std::floor(point.y / side))};
}

} // namespace

OutletLayer::OutletLayer(const MapScene &scene, std::vector<OutletMark> marks, const OutletLayer *before)
    : m_marks(std::move(marks)),
      m_moved(m_marks.size())
{
    m_points.reserve(m_marks.size());
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        const auto &mark = m_marks[i];
        const bool known =
            before && i < before->m_marks.size() && !before->m_moved[i] && before->m_marks[i].place == mark.place;
        m_points.push_back(known ? before->m_points[i] : scene.frame().toLocal(mark.place));
        m_someEmphasised |= mark.emphasised;
    }
}

std::optional<std::uint32_t> OutletLayer::indexOf(plan::OutletId id) const
{
    const auto at = std::ranges::find(m_marks, id, &OutletMark::id);
    if (at == m_marks.end())
        return std::nullopt;
    return static_cast<std::uint32_t>(at - m_marks.begin());
}

void OutletLayer::move(plan::OutletId id, geo::Point to)
{
    if (const auto index = indexOf(id)) {
        m_points[*index] = to;
        m_moved[*index] = true;
    }
}

std::optional<geo::Point> OutletLayer::point(plan::OutletId id) const
{
    const auto index = indexOf(id);
    return index ? std::optional(m_points[*index]) : std::nullopt;
}

std::vector<std::uint32_t> OutletLayer::strongIn(const Box &box, double metres, std::vector<PlacedBadge> &faint,
                                                 const MapView &view, const RenderOptions &options) const
{
    std::vector<std::uint32_t> strong;
    for (std::uint32_t i = 0; i < m_marks.size(); ++i) {
        const auto point = m_points[i];
        if (!box.overlaps({point.x, point.y, point.x, point.y}) || m_marks[i].selected)
            continue;
        if (!m_someEmphasised || m_marks[i].emphasised)
            strong.push_back(i);
        else if (metres < kFaintCoarsest)
            faint.push_back({PlacedBadge::Form::Faint, i, 1, view.toScreen(point),
                             (options.paper ? (metres < kFaintNear ? kPaperFaint : kPaperFaintFar)
                                            : (metres < kFaintNear ? kFaintRadius : kFaintFarRadius)) *
                                 options.unit});
    }
    return strong;
}

std::vector<PlacedBadge> OutletLayer::layout(const MapView &view, const RenderOptions &options) const
{
    const double metres = options.scaleOf(view);
    const double side = cellSide(metres);
    // Whole cells are looked at, so that a count at the edge of the view counts them all.
    auto box = view.box();
    const auto reach = static_cast<std::int32_t>(std::min(2 * side, 1e8));
    box = {box.minX - reach, box.minY - reach, box.maxX + reach, box.maxY + reach};

    std::vector<PlacedBadge> placed;
    if (options.groupSigns)
        return signs(box, view, options);
    const double dotRadius = !options.paper ? kDotRadius : metres < kFaintNear ? kPaperRadius : kPaperFarRadius;
    const auto strong = strongIn(box, metres, placed, view, options);
    std::map<Cell, std::vector<std::uint32_t>> cells;
    for (const auto i : strong)
        cells[cellOf(m_points[i], side)].push_back(i);

    const auto crowded = [&](std::uint32_t mark, Cell cell) {
        for (auto dx = -1; dx <= 1; ++dx) {
            for (auto dy = -1; dy <= 1; ++dy) {
                const auto near = cells.find({cell.first + dx, cell.second + dy});
                if (near == cells.end())
                    continue;
                for (const auto other : near->second) {
                    const double across = static_cast<double>(m_points[other].x) - m_points[mark].x;
                    const double along = static_cast<double>(m_points[other].y) - m_points[mark].y;
                    if (other != mark && std::hypot(across, along) < kCrowdDistance * metres * 100)
                        return true;
                }
            }
        }
        return false;
    };
    std::vector<PlacedBadge> dots, badges, counts;
    for (const auto &[cell, members] : cells) {
        const bool many = metres > kAlwaysApart && static_cast<int>(members.size()) > kMostDots;
        if (many && !options.paper) {
            counts.push_back(countOf(members, cell, side, view, options));
            continue;
        }
        if (many) { // paper is fine enough to show every one of them
            for (const auto i : members)
                dots.push_back({PlacedBadge::Form::Dot, i, 1, view.toScreen(m_points[i]), dotRadius * options.unit});
            continue;
        }
        for (const auto i : members) {
            const bool dot = crowded(i, cell);
            (dot ? dots : badges)
                .push_back({dot ? PlacedBadge::Form::Dot : PlacedBadge::Form::Badge, i, 1, view.toScreen(m_points[i]),
                            (dot ? dotRadius : kBadgeRadius) * options.unit});
        }
    }
    for (const auto *list : {&dots, &badges, &counts})
        placed.insert(placed.end(), list->begin(), list->end());
    for (std::uint32_t i = 0; i < m_marks.size(); ++i)
        if (m_marks[i].selected)
            placed.push_back({PlacedBadge::Form::Badge, i, 1, view.toScreen(m_points[i]), kBadgeRadius * options.unit});
    return placed;
}

std::vector<PlacedBadge> OutletLayer::signs(const Box &box, const MapView &view, const RenderOptions &options) const
{
    std::vector<PlacedBadge> placed;
    for (std::uint32_t i = 0; i < m_marks.size(); ++i)
        if (box.overlaps({m_points[i].x, m_points[i].y, m_points[i].x, m_points[i].y}))
            placed.push_back({PlacedBadge::Form::Sign, i, 1, view.toScreen(m_points[i]), kSignRadius * options.unit});
    // What is for the old and the young lies on top.
    std::ranges::stable_sort(placed, std::greater(),
                             [this](const PlacedBadge &each) { return m_marks[each.mark].group; });
    return placed;
}

PlacedBadge OutletLayer::countOf(const std::vector<std::uint32_t> &members, Cell cell, double side, const MapView &view,
                                 const RenderOptions &options) const
{
    double x = 0, y = 0;
    for (const auto i : members) {
        x += m_points[i].x;
        y += m_points[i].y;
    }
    const auto n = static_cast<double>(members.size());
    // Not too near the edge of the cell, where the neighbour's count may stand.
    const auto inner = [side](double place, std::int64_t index) {
        const double start = static_cast<double>(index) * side;
        return static_cast<std::int32_t>(std::clamp(place, start + 0.3 * side, start + 0.7 * side));
    };
    const geo::Point middle{inner(x / n, cell.first), inner(y / n, cell.second)};
    const double radius = members.size() < 10 ? 10 : members.size() < 100 ? 11.5 : 13.5;
    return {PlacedBadge::Form::Count, members.front(), static_cast<int>(members.size()), view.toScreen(middle),
            radius * options.unit};
}

void OutletLayer::paint(QPainter &painter, const std::vector<PlacedBadge> &badges, const RenderOptions &options) const
{
    BadgePainter badgePainter(painter, options);
    for (const auto &badge : badges)
        badgePainter.paint(badge, m_marks[badge.mark]);
}

const PlacedBadge *OutletLayer::hit(const std::vector<PlacedBadge> &badges, QPointF point, double tolerance)
{
    for (auto badge = badges.rbegin(); badge != badges.rend(); ++badge) {
        const QPointF away = point - badge->centre;
        if (std::hypot(away.x(), away.y()) <= badge->radius + tolerance)
            return &*badge;
    }
    return nullptr;
}

} // namespace yike::render
