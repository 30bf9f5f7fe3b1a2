// SPDX-License-Identifier: GPL-3.0-or-later
// The canvas behind its header: what is shown, where it is looked at, and the frames painted of it.
#pragma once

#include "ui/map/frame_worker.h"
#include "ui/map/map_canvas.h"
#include "ui/map/tools.h"
#include "ui/map/view_motion.h"
#include "ui/render/labels.h"
#include "ui/render/snap.h"

#include <QPixmap>
#include <QPointer>
#include <QTimer>

#include <array>

namespace yike::map {

/// Sources and what is made up, in small print on a plate; nothing for an empty text.
void paintNotice(QPainter &painter, const QRectF &box, const QString &notice, const render::RenderOptions &render);

class MapCanvas::Private : public QObject, public ToolHost {
public:
    explicit Private(MapCanvas *canvas);

    // What a tool asks for.
    [[nodiscard]] std::optional<plan::OutletId> outletAt(QPointF point) override;
    void pan(QPointF delta) override;
    void click(QPointF point) override;
    void placeOutlet(QPointF point) override;
    void beginDrag(plan::OutletId outlet) override;
    void dragTo(QPointF point) override;
    void dropAt(QPointF point) override;
    void cancelDrag() override;
    void extendWay(QPointF point) override;
    void aimWay(QPointF point) override;
    bool dropWay() override;
    void clickStreet(QPointF point) override;
    [[nodiscard]] bool overStreet(QPointF point) override;
    void pickPlace(QPointF point) override;
    void askReach(QPointF point) override;
    void extendArea(QPointF point) override;
    void aimArea(QPointF point) override;
    bool closeArea(bool byClick) override;
    bool stepBackArea() override;
    bool dropArea() override;
    [[nodiscard]] std::optional<std::size_t> cornerAt(QPointF point) override;
    void moveCorner(std::size_t corner, QPointF point) override;
    void dropCorner() override;
    void cancelCorner() override;
    void extendRoute(QPointF point) override;
    void aimRoute(QPointF point) override;
    bool endRoute() override;
    bool stepBackRoute() override;
    bool dropRoute() override;
    [[nodiscard]] bool overIssue(QPointF point) override { return issueAt(point) != nullptr; }
    [[nodiscard]] Qt::KeyboardModifiers held() const override { return keys; }
    void toggleAt(QPointF point) override;
    void boxTo(QPointF from, QPointF to) override;
    void chooseBox() override;
    void cancelBox() override;
    void aimOutlet(QPointF point) override;

    // The view and its frames.
    void changeView(const render::MapView &view);
    void glideTo(const render::MapView &target);
    void zoomAt(QPointF point, double factor);
    void sceneFitted();
    void frameArrived(const std::shared_ptr<Frame> &arrived);
    void requestFrame();
    void requestSoon();
    void dropFrames();
    [[nodiscard]] FrameRequest frameRequest() const;
    [[nodiscard]] FrameRequest overviewRequest() const;
    [[nodiscard]] bool frameFits() const;
    [[nodiscard]] bool frameCovers(const Frame &candidate) const;
    [[nodiscard]] QRectF placeOf(const Frame &candidate) const; ///< of the frame in the widget
    void settleIfDone();

    // Painting.
    void paint(QPainter &painter);
    void paintFrames(QPainter &painter);
    void paintReach(QPainter &painter);
    void paintStreets(QPainter &painter);
    void paintGhost(QPainter &painter) const;
    void paintAreas(QPainter &painter);
    void paintFurniture(QPainter &painter);
    /// What an outlet's drag repaints: the map but for the panels that stand on it.
    void repaintGround();
    [[nodiscard]] render::RenderOptions renderOptions() const;
    [[nodiscard]] std::vector<QRectF> furnitureBoxes();
    /// Legend and scale bar as they stand now, painted once until what they tell changes.
    struct Furniture {
        double metresPerPixel = 0, density = 0;
        QSize canvas;
        QRectF legend, scale;
        QPixmap picture; ///< of both boxes; null while it is not worth keeping
    };
    [[nodiscard]] const Furniture &furnitureNow();
    void paintLegendAndScale(QPainter &painter, const Furniture &boxes) const;
    [[nodiscard]] QRectF northBox() const;
    [[nodiscard]] QRectF noticeBox() const;

    // What is where.
    [[nodiscard]] const std::vector<render::PlacedBadge> &badges();
    [[nodiscard]] const render::PlacedBadge *badgeAt(QPointF point);
    [[nodiscard]] const std::vector<render::PlacedIssue> &issueMarks();
    [[nodiscard]] const render::PlacedIssue *issueAt(QPointF point);
    [[nodiscard]] QString tipAt(QPointF point);
    [[nodiscard]] std::optional<render::StreetSpot> streetAt(QPointF point) const;
    [[nodiscard]] std::optional<std::size_t> gateAt(QPointF point) const;
    [[nodiscard]] const render::ChangedStreet *changeAt(QPointF point) const;
    [[nodiscard]] std::optional<std::size_t> residenceAt(QPointF point) const;
    [[nodiscard]] Hover hoverAt(QPointF point);
    void updateHover(QPointF point);
    [[nodiscard]] geo::LonLat lonLatAt(QPointF point) const;
    /// Where an outlet put at the point lies: snapped where snapping is on and Alt is not held.
    [[nodiscard]] geo::Point outletPointAt(QPointF point);
    /// The dragged outlet, and those chosen with it.
    void moveDragged();
    void paintChoosing(QPainter &painter);
    [[nodiscard]] QPointF screenOf(geo::LonLat place) const;
    [[nodiscard]] bool isNear(QPointF point, geo::LonLat place) const;
    [[nodiscard]] bool wouldClose(QPointF point) const;
    [[nodiscard]] Tool &tool() { return *tools[static_cast<std::size_t>(toolKind)]; }
    void layRoute(); ///< in the plane of the scene
    void placePlaceholder();

    MapCanvas *q;
    std::shared_ptr<const render::MapScene> scene;
    std::shared_ptr<const render::TimeClasses> classes;
    std::shared_ptr<const render::StreetReach> reach;
    std::shared_ptr<const render::Underlays> underlays;
    std::shared_ptr<const render::TileLayer> tiles;
    std::vector<render::SiteMark> sites;
    render::OutletLayer outlets;
    CanvasOptions options;
    plan::AreaId litArea;
    std::optional<geo::LonLat> litPlace;

    render::MapView view;
    bool fitPending = false;          ///< the scene came before the widget had a size
    ViewMotion motion;
    std::shared_ptr<Frame> frame, overview;
    QTimer frameTimer;

    std::vector<render::PlacedBadge> placedBadges;
    std::optional<render::MapView> badgesFor; ///< the view they were placed for; none = to be placed anew
    render::IssueLayer issues;
    std::function<QString(std::uint32_t)> issueTip;
    std::vector<render::PlacedIssue> placedIssues;
    std::optional<render::MapView> issuesFor; ///< the view they were placed for
    std::optional<geo::LonLat> pin;
    std::shared_ptr<const render::RouteDrawing> route;
    render::RouteLayer routeLayer;
    std::optional<geo::LonLat> routeAim;
    render::LabelLayer labels;
    std::optional<Furniture> furniture; ///< none = what it tells has changed
    QImage reachImage;
    std::optional<render::MapView> reachFor;

    ToolKind toolKind = ToolKind::Select;
    std::array<std::unique_ptr<Tool>, kToolCount> tools;
    struct Drag {
        plan::OutletId outlet;
        geo::Point start, now;
        std::vector<std::pair<plan::OutletId, geo::Point>> others{}; ///< chosen with it, and where they were
    };
    std::optional<Drag> drag;
    QTimer dragTimer; ///< a step of the drag is painted with its figures, or when they do not come soon
    Qt::KeyboardModifiers keys; ///< at the last event of the mouse
    std::optional<QRectF> choosingBox; ///< of a choice being drawn
    bool snapping = false;
    std::optional<render::Snap> snap; ///< what the pointer has caught
    /// A way being drawn: it begins on a street.
    struct Sketch {
        render::StreetSpot from;
        std::vector<geo::Point> between;
        geo::Point aim;
        bool caught = false; ///< the pointer is on a street
    };
    std::optional<Sketch> sketch;
    std::vector<render::ChangedStreet> changes;
    // In degrees: a new scene may lie in another plane.
    std::vector<geo::LonLat> areaDraft;
    std::optional<geo::LonLat> areaAim;
    bool areaRefused = false; ///< the last click was: a double click there closes nothing
    bool areaClosing = false; ///< the pointer is on the first corner
    plan::AreaId chosenArea;
    std::vector<geo::LonLat> chosenCorners;
    std::optional<std::size_t> heldCorner;
    geo::LonLat heldFrom;
    std::optional<QPointF> handPan;   ///< the middle button pans with every tool
    Hover hover;
    QPointer<QWidget> placeholder;

    FrameWorker worker;               ///< last: it is stopped before anything it paints from goes
};

} // namespace yike::map
