// SPDX-License-Identifier: GPL-3.0-or-later
// A way on foot on the map: the line, what lies on it, its stops.
#pragma once

#include "core/places/route.h"
#include "ui/render/paint.h"

#include <QRectF>

#include <memory>
#include <optional>
#include <vector>

namespace yike::render {

/// In degrees, for a new scene may lie in another plane.
struct RouteDrawing {
    std::vector<geo::LonLat> stops; ///< lettered A, B, C …
    struct Piece {
        std::vector<geo::LonLat> line;
        bool offStreet = false; ///< dashed
    };
    std::vector<Piece> pieces;
    struct Mark {
        places::RouteMarkKind kind = places::RouteMarkKind::Steps;
        geo::LonLat place;
    };
    std::vector<Mark> marks;
    bool open = false; ///< further stops may follow
    bool wantsStart = false; ///< its one stop is the end: the start comes next
};

/// Of a route that was found; stops alone where there is no way.
[[nodiscard]] RouteDrawing drawingOf(const places::Route &route);

/// A drawing in the plane of a scene.
class RouteLayer {
public:
    RouteLayer() = default;
    RouteLayer(const RouteDrawing &drawing, const geo::LocalFrame &frame);

    /// Bold, with a pale edge; dashed between doors and streets. Under outlets and names.
    void paintLine(QPainter &painter, const MapView &view, const RenderOptions &options) const;
    /// Marks from 3 m per pixel on, and the stops; above everything. aim: under the pointer, the next stop.
    void paintMarks(QPainter &painter, const MapView &view, const RenderOptions &options,
                    const std::optional<geo::Point> &aim) const;
    /// What names keep out of.
    [[nodiscard]] std::vector<QRectF> boxes(const MapView &view, const RenderOptions &options) const;

private:
    struct Piece {
        std::vector<geo::Point> line;
        bool offStreet;
    };
    struct Mark {
        places::RouteMarkKind kind;
        geo::Point at;
    };
    std::vector<geo::Point> m_stops;
    std::vector<Piece> m_pieces;
    std::vector<Mark> m_marks;
    bool m_open = false, m_wantsStart = false;
};

} // namespace yike::render
