// SPDX-License-Identifier: GPL-3.0-or-later
// Draws what an OutletLayer has laid out; pictures are kept on screen, vectors go to paper.
#pragma once

#include "ui/render/outlet_layer.h"

namespace yike::render {

class BadgePainter {
public:
    BadgePainter(QPainter &painter, const RenderOptions &options);
    void paint(const PlacedBadge &badge, const OutletMark &mark);

private:
    void paintFull(const PlacedBadge &badge, const OutletMark &mark);
    void paintDot(const PlacedBadge &badge, const OutletMark &mark);
    void paintFaint(const PlacedBadge &badge, const OutletMark &mark);
    void paintCount(const PlacedBadge &badge, const OutletMark &mark);
    /// A picture of what `vectors` paints, made once for each look; `margin` round its radius.
    template <typename Paint>
    void paintKept(const PlacedBadge &badge, const OutletMark &mark, double margin, Paint &&vectors);
    void paintRing(QPointF centre, double radius);
    /// The small number of an outlet with several services.
    void paintNumber(QPointF centre, int number);
    [[nodiscard]] QFont font(double pixels, bool bold) const;

    QPainter *m_painter;
    bool m_vectors;                   ///< on paper, and outside the GUI thread, where pixmaps do not live
    const RenderOptions &m_options;
    const Palette &m_colours;
};

} // namespace yike::render
