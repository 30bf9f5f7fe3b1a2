// SPDX-License-Identifier: GPL-3.0-or-later
// A small map: the streets in grey, the areas' outlines, and the places of a table as they stand in the file and as they are read.
#pragma once

#include "core/import/source_tables.h"

#include <QImage>
#include <QThreadPool>
#include <QWidget>

#include <memory>
#include <optional>

namespace yike::shell {

class PlacePreview : public QWidget {
    Q_OBJECT

public:
    explicit PlacePreview(QWidget *parent = nullptr);
    ~PlacePreview() override;

    void setGround(const std::shared_ptr<const plan::Plan> &plan);
    void setPlaces(const importing::PlacesSeen &places);
    [[nodiscard]] QSize sizeHint() const override { return {420, 340}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// The box in view, as wide and high as the widget is.
    struct View {
        geo::Bounds box;
        QSize size;
        [[nodiscard]] QPointF at(geo::LonLat place) const;
        bool operator==(const View &) const = default;
    };
    [[nodiscard]] std::optional<View> view() const;
    static QImage painted(const plan::Plan &plan, const View &view, qreal ratio);
    void paintGround();
    void paintLegend(QPainter &painter) const;

    std::shared_ptr<const plan::Plan> m_plan;
    std::optional<geo::Bounds> m_streets; ///< round streets or areas
    importing::PlacesSeen m_places;
    QImage m_ground;
    std::optional<View> m_painted, m_wanted;
    int m_number = 0;
    QThreadPool m_painter; ///< one thread: streets are many
};

} // namespace yike::shell
