// SPDX-License-Identifier: GPL-3.0-or-later
// Names on the map: which are shown where, free of each other, of outlets and of the edge; and how they are written.
#pragma once

#include "ui/render/paint.h"

#include <QHash>
#include <QImage>

#include <vector>

namespace yike::render {

enum class LabelStyle : std::uint8_t {
    Subdistrict,
    Circle,
    Community,
    Quarter,
    Place,
    Water,
    Green,
    Landmark,
    Estate,
    MainRoad,
    MinorRoad
};

struct PlacedLabel {
    QString text;
    LabelStyle style = LabelStyle::Place;
    QPointF centre;                   ///< painter units
    QSizeF size;                      ///< of the text, upright, without halo
    double angle = 0;     ///< degrees, clockwise
    bool stacked = false; ///< characters below each other, upright, as Chinese names of steep roads
    bool receding = false; ///< smaller and paler: lies outside what the map is about

    /// The box round the label as it stands, halo included.
    [[nodiscard]] QRectF box(double halo) const;
};

/// Keeps text widths and, on screen, pictures of the texts; not shared between threads.
class LabelLayer {
public:
    /// `taken`: boxes no label may touch (outlets, legend). The choice does not hang on the edge of the view, so that
    /// names stand still while the map is panned; those the edge would cut are left out at the end. `first`: names beside those
    /// of the scene, placed before them at any scale. On paper a place that bears a subdistrict's name is not named twice.
    [[nodiscard]] std::vector<PlacedLabel> layout(const MapScene &scene, const MapView &view,
                                                  const RenderOptions &options, const std::vector<QRectF> &taken,
                                                  const std::vector<SceneLabel> &first = {});
    void paint(QPainter &painter, const std::vector<PlacedLabel> &labels, const RenderOptions &options);

private:
    [[nodiscard]] QSizeF sizeOf(const QString &text, LabelStyle style, const RenderOptions &options);
    void paintVector(QPainter &painter, const PlacedLabel &label, const RenderOptions &options) const;
    [[nodiscard]] const QImage &picture(const PlacedLabel &label, const RenderOptions &options, double density);

    /// What is kept is thrown away when the options it was made with change.
    void keepFor(const RenderOptions &options);

    using Key = std::pair<QString, int>; ///< text; style and angle
    QString m_family;
    double m_unit = 0, m_density = 0;
    Theme m_theme = Theme::Light;
    QHash<Key, QSizeF> m_sizes;
    QHash<Key, QImage> m_pictures;
};

/// The boxes of what is drawn for outlets.
[[nodiscard]] std::vector<QRectF> outletBoxes(const std::vector<struct PlacedBadge> &badges);

} // namespace yike::render
