// SPDX-License-Identifier: GPL-3.0-or-later
// Issues on the map: a mark each, one mark with a number where they crowd, and which one is under the cursor.
#pragma once

#include "ui/render/issue_kind.h"
#include "ui/render/paint.h"

#include <span>
#include <vector>

namespace yike::render {

struct IssueMark {
    std::uint32_t issue = 0; ///< index into the list it was made from
    IssueKind kind = IssueKind::Doubtful;
    geo::LonLat place;
    bool operator==(const IssueMark &) const = default;
};

/// Of those about the network that have a place.
[[nodiscard]] std::vector<IssueMark> issueMarks(std::span<const base::Issue> issues);

/// One thing drawn.
struct PlacedIssue {
    std::uint32_t mark = 0;   ///< index into marks(); of several: the gravest of them, the first of these
    int issues = 1;
    QRectF box;               ///< painter units, round the mark and its number
    QPointF centre;           ///< of the mark itself
};

class IssueLayer {
public:
    IssueLayer() = default;
    IssueLayer(const MapScene &scene, std::vector<IssueMark> marks);

    [[nodiscard]] const std::vector<IssueMark> &marks() const { return m_marks; }
    /// What is drawn in a view. Crowds are told by cells that stand still on the ground, so panning never regroups them; close
    /// up every issue stands for itself.
    [[nodiscard]] std::vector<PlacedIssue> layout(const MapView &view, const RenderOptions &options) const;
    void paint(QPainter &painter, const std::vector<PlacedIssue> &placed, const RenderOptions &options) const;
    /// The topmost at a place, within `tolerance` painter units.
    [[nodiscard]] static const PlacedIssue *hit(const std::vector<PlacedIssue> &placed, QPointF point,
                                                double tolerance = 3);

private:
    std::vector<IssueMark> m_marks;
    std::vector<geo::Point> m_points;
};

} // namespace yike::render
