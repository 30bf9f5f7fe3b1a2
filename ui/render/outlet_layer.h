// SPDX-License-Identifier: GPL-3.0-or-later
// Outlets on the map: badges, dots in a crowd, counts where there are too many; and which one is under the cursor.
#pragma once

#include "ui/render/overlay.h"
#include "ui/render/paint.h"

#include <QPainter>

#include <optional>
#include <vector>

namespace yike::render {

/// One thing drawn: an outlet, or several as one count.
struct PlacedBadge {
    enum class Form : std::uint8_t { Badge, Dot, Faint, Count, Sign };
    Form form = Form::Badge;
    std::uint32_t mark = 0;           ///< index into marks(); of a count: its first
    int outlets = 1;
    QPointF centre;                   ///< painter units
    double radius = 9;                ///< painter units
};

/// Marks with their places in the plane. Not shared while it is changed.
class OutletLayer {
public:
    OutletLayer() = default;
    /// before: the layer it takes the place of; outlets that have not moved keep their points without projecting them anew.
    OutletLayer(const MapScene &scene, std::vector<OutletMark> marks, const OutletLayer *before = nullptr);

    [[nodiscard]] const std::vector<OutletMark> &marks() const { return m_marks; }
    /// Moves one outlet (while it is dragged); nothing happens if it is not there.
    void move(plan::OutletId id, geo::Point to);
    [[nodiscard]] std::optional<geo::Point> point(plan::OutletId id) const;
    [[nodiscard]] std::optional<std::uint32_t> indexOf(plan::OutletId id) const;

    /// What is drawn in a view, lowest first. Crowds are told by cells that stand still on the ground, so panning
    /// never regroups them.
    [[nodiscard]] std::vector<PlacedBadge> layout(const MapView &view, const RenderOptions &options) const;
    void paint(QPainter &painter, const std::vector<PlacedBadge> &badges, const RenderOptions &options) const;
    /// The topmost badge at a place, within `tolerance` painter units.
    [[nodiscard]] static const PlacedBadge *hit(const std::vector<PlacedBadge> &badges, QPointF point,
                                                double tolerance = 3);

private:
    /// The outlets of a box that are not to recede; those that do go into `faint`. Selected ones are left out.
    [[nodiscard]] std::vector<std::uint32_t> strongIn(const Box &box, double metres, std::vector<PlacedBadge> &faint,
                                                      const MapView &view, const RenderOptions &options) const;
    [[nodiscard]] std::vector<PlacedBadge> signs(const Box &box, const MapView &view,
                                                 const RenderOptions &options) const;
    using Cell = std::pair<std::int64_t, std::int64_t>;
    [[nodiscard]] PlacedBadge countOf(const std::vector<std::uint32_t> &members, Cell cell, double side,
                                      const MapView &view, const RenderOptions &options) const;

    std::vector<OutletMark> m_marks;
    std::vector<geo::Point> m_points;
    std::vector<bool> m_moved; ///< by move(): the point is not that of the mark
    bool m_someEmphasised = false;
};

} // namespace yike::render
