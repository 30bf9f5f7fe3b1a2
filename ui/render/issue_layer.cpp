// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of the ground hold what would lie on top of each other.
#include "ui/render/issue_layer.h"

#include "ui/render/projector.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <utility>

namespace yike::render {

namespace {

// Logical pixels.
constexpr double kRadius = 6.5, kCell = 44, kEdge = 24;
constexpr double kAlwaysApart = 0.6; ///< metres a pixel: closer than this nobody is gathered

QFont numberFont(const RenderOptions &options)
{
    QFont font = options.font;
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(11 * options.unit))));
    font.setBold(true);
    return font;
}

PlacedIssue alone(std::uint32_t mark, QPointF centre, double unit)
{
    const double half = (kRadius + 2) * unit;
    return {mark, 1, QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half), centre};
}

/// A plate with the mark and how many there are.
PlacedIssue together(std::uint32_t mark, int count, QPointF middle, const RenderOptions &options)
{
    const double unit = options.unit, height = 20 * unit;
    const double digits = QFontMetricsF(numberFont(options)).horizontalAdvance(QString::number(count));
    const double width = height + digits + 6 * unit;
    const QRectF box(middle.x() - width / 2, middle.y() - height / 2, width, height);
    return {mark, count, box, {box.left() + height / 2 + unit, middle.y()}};
}

} // namespace

std::vector<IssueMark> issueMarks(std::span<const base::Issue> issues)
{
    std::vector<IssueMark> marks;
    for (std::uint32_t i = 0; i < issues.size(); ++i) {
        const auto kind = networkIssueKind(issues[i].code);
        if (!kind || !issues[i].lon || !issues[i].lat)
            continue;
        const geo::LonLat place{*issues[i].lon, *issues[i].lat};
        if (geo::isValid(place))
            marks.push_back({i, *kind, place});
    }
    return marks;
}

IssueLayer::IssueLayer(const MapScene &scene, std::vector<IssueMark> marks) : m_marks(std::move(marks))
{
    m_points.reserve(m_marks.size());
    for (const IssueMark &mark : m_marks)
        m_points.push_back(scene.frame().toLocal(mark.place));
}

std::vector<PlacedIssue> IssueLayer::layout(const MapView &view, const RenderOptions &options) const
{
    struct Member {
        std::pair<std::int64_t, std::int64_t> cell;
        IssueKind kind;
        std::uint32_t mark;
        auto operator<=>(const Member &) const = default;
    };
    const double side = kCell * options.scaleOf(view) * 100; // cm
    const bool apart = options.scaleOf(view) < kAlwaysApart;
    const Projector projector(view, options.paper);
    const double edge = kEdge * options.unit;
    const QRectF seen = QRectF(QPointF(0, 0), view.size).adjusted(-edge, -edge, edge, edge);
    std::vector<PlacedIssue> placed;
    std::vector<Member> members;
    for (std::uint32_t i = 0; i < m_points.size(); ++i) {
        if (!apart) {
            const auto cellOf = [side](double cm) { return static_cast<std::int64_t>(std::floor(cm / side)); };
            members.push_back({{cellOf(m_points[i].x), cellOf(m_points[i].y)}, m_marks[i].kind, i});
        } else if (const QPointF at = projector(m_points[i]); seen.contains(at)) {
            placed.push_back(alone(i, at, options.unit));
        }
    }
    std::ranges::sort(members);
    for (auto first = members.begin(); first != members.end();) {
        const auto last =
            std::find_if(first, members.end(), [&](const Member &each) { return each.cell != first->cell; });
        QPointF sum;
        for (auto member = first; member != last; ++member)
            sum += projector(m_points[member->mark]);
        const auto count = static_cast<int>(last - first);
        if (const QPointF middle = sum / count; seen.contains(middle))
            placed.push_back(count == 1 ? alone(first->mark, middle, options.unit)
                                        : together(first->mark, count, middle, options));
        first = last;
    }
    return placed;
}

void IssueLayer::paint(QPainter &painter, const std::vector<PlacedIssue> &placed, const RenderOptions &options) const
{
    if (placed.empty())
        return;
    const Palette &colours = palette(options.theme);
    const double unit = options.unit;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, options.antialias);
    painter.setFont(numberFont(options));
    for (const PlacedIssue &each : placed) {
        if (each.issues > 1) {
            painter.setPen(QPen(mixed(colours.text, colours.land, 0.6), unit));
            painter.setBrush(colours.halo);
            painter.drawRoundedRect(each.box, 4 * unit, 4 * unit);
            painter.setPen(colours.text);
            const QRectF number(QPointF(each.centre.x() + each.box.height() / 2, each.box.top()),
                                each.box.bottomRight());
            painter.drawText(number, Qt::AlignLeft | Qt::AlignVCenter, QString::number(each.issues));
        }
        paintIssueMark(painter, each.centre, kRadius * unit, m_marks[each.mark].kind, options.theme);
    }
    painter.restore();
}

const PlacedIssue *IssueLayer::hit(const std::vector<PlacedIssue> &placed, QPointF point, double tolerance)
{
    for (auto each = placed.rbegin(); each != placed.rend(); ++each) {
        if (each->box.adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(point))
            return &*each;
    }
    return nullptr;
}

} // namespace yike::render
