// SPDX-License-Identifier: GPL-3.0-or-later
// The map widget: a settled frame painted in a worker, everything that changes painted above it.
#pragma once

#include "core/plan/area_edits.h"
#include "ui/map/map_picture.h"
#include "ui/render/furniture.h"
#include "ui/render/issue_layer.h"
#include "ui/render/outlet_layer.h"
#include "ui/render/paint.h"
#include "ui/render/paint_network.h"
#include "ui/render/paint_route.h"
#include "ui/render/site_marks.h"
#include "ui/render/street_pick.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace yike::map {

enum class ToolKind : std::uint8_t { Select, AddOutlet, Pan, AddWay, Streets, Reach, DrawArea, Route, PickPlace };
inline constexpr std::size_t kToolCount = 9;

/// What is under the cursor; ids are 0 where nothing is. A building people live in has a residence.
struct Hover {
    geo::LonLat place;
    plan::OutletId outlet;
    plan::ResidenceId residence;
    plan::AreaId area;
    int crowd = 0;                    ///< outlets in the count under the cursor, 0 = none
    bool operator==(const Hover &) const = default;
};

/// A way that was drawn from one street to another, or to another place of the same.
struct DrawnWay {
    render::StreetSpot from, to;
    std::vector<geo::LonLat> between;
};

/// What is shown besides the map itself.
struct CanvasOptions {
    render::Theme theme = render::Theme::Light;
    std::optional<render::Legend> legend; ///< bottom left; none = not shown
    norms::Walker walker;                 ///< for the minutes of the scale bar
    QString notice;                       ///< bottom right: sources, "made-up district"
    std::vector<QRectF> taken = {}; ///< widgets that stand on the map: names keep out of these
    bool areas = true, labels = true, outlets = true;
};

class MapCanvas : public QWidget {
    Q_OBJECT

public:
    explicit MapCanvas(QWidget *parent = nullptr);
    ~MapCanvas() override;

    /// Null empties the map. Keeps the view when `keepView` (an edit), else fits the scene. Colours and outlets of an
    /// earlier scene are dropped unless the view is kept.
    void setScene(std::shared_ptr<const render::MapScene> scene, bool keepView = false);
    [[nodiscard]] const std::shared_ptr<const render::MapScene> &scene() const;
    /// Colours of the homes; null = neutral. Only what changed is rewritten, in the same call.
    void setTimeClasses(std::shared_ptr<const render::TimeClasses> classes);
    /// An outlet being dragged stays under the cursor.
    void setOutlets(std::vector<render::OutletMark> marks);
    void setStretches(std::shared_ptr<const render::StreetReach> reach);
    /// What the scenario in view changes of the walking network.
    void setNetworkChanges(std::vector<render::ChangedStreet> changes);
    [[nodiscard]] const std::shared_ptr<const render::StreetReach> &stretches() const;
    /// Issues of the network, none where they are not to be shown. `tip` says in a sentence what is odd, by IssueMark::issue.
    void setIssues(std::vector<render::IssueMark> marks, std::function<QString(std::uint32_t)> tip);
    [[nodiscard]] const std::vector<render::IssueMark> &issues() const;
    /// Pictures under the roads; null: none.
    void setUnderlays(std::shared_ptr<const render::Underlays> underlays);
    /// Ready-made tiles beneath everything; null: none.
    void setTiles(std::shared_ptr<const render::TileLayer> tiles);
    [[nodiscard]] const std::shared_ptr<const render::TileLayer> &tiles() const;
    /// Premises and points that hold an image.
    void setSites(std::vector<render::SiteMark> marks);
    [[nodiscard]] const std::vector<render::SiteMark> &sites() const;
    /// A bare place somebody asks about; none: no pin.
    void setPin(std::optional<geo::LonLat> place);
    [[nodiscard]] const std::optional<geo::LonLat> &pin() const;
    /// A route on foot, made or being made; null: none.
    void setRoute(std::shared_ptr<const render::RouteDrawing> route);
    [[nodiscard]] const std::shared_ptr<const render::RouteDrawing> &route() const;
    void setOptions(const CanvasOptions &options);
    [[nodiscard]] const CanvasOptions &options() const;

    /// The area the inspector shows; corners: those of its outline where they may be moved, else none. 0 = none.
    void setChosenArea(plan::AreaId area, std::vector<geo::LonLat> corners = {});
    [[nodiscard]] plan::AreaId chosenArea() const;
    [[nodiscard]] const std::vector<geo::LonLat> &chosenCorners() const;
    /// Corners of the outline being drawn.
    [[nodiscard]] const std::vector<geo::LonLat> &areaDraft() const;

    void highlightArea(plan::AreaId area); ///< 0 = none
    void highlightPlace(std::optional<geo::LonLat> place);
    void flyTo(geo::LonLat place, double metresPerPixel = 1.0);
    void flyTo(const geo::Bounds &bounds);
    void flyToArea(plan::AreaId area);
    [[nodiscard]] const render::MapView &view() const;
    void setView(const render::MapView &view); ///< at once; the widget's size wins

    void setTool(ToolKind tool);
    [[nodiscard]] ToolKind tool() const;
    [[nodiscard]] bool dragging() const; ///< an outlet is being dragged

    /// Whether outlets that are added or dragged snap to streets and buildings; off at first. Alt held: not this once.
    void setSnapping(bool snapping);
    [[nodiscard]] bool snapping() const;
    /// The placed outlets that offer the emphasised service (all of them where none is), in view.
    [[nodiscard]] std::vector<plan::OutletId> outletsInView() const;

    /// Shown in the middle while there is no scene; the canvas becomes its parent.
    void setPlaceholder(QWidget *placeholder);
    /// What is shown, in the light colours, to be painted anywhere; nothing while there is no map.
    [[nodiscard]] std::optional<MapPicture> picture() const;
    /// The screen as it would be once the worker has finished, painted in this thread (tests, pictures).
    [[nodiscard]] QImage settledImage();
    /// No painting is under way or waited for.
    [[nodiscard]] bool settled() const;

public slots:
    void zoomIn();
    void zoomOut();
    void fit();

signals:
    void premisesClicked(yike::plan::PremisesId premises);
    void placePicked(yike::geo::LonLat place); ///< with the tool that asks for one
    void outletClicked(yike::plan::OutletId outlet);
    void residenceClicked(yike::plan::ResidenceId residence);
    void areaClicked(yike::plan::AreaId area);
    void nothingClicked();
    void addOutletAt(yike::geo::LonLat place);
    void outletDragged(yike::plan::OutletId outlet, yike::geo::LonLat place); ///< at every move
    void outletDropped(yike::plan::OutletId outlet, yike::geo::LonLat place);
    void outletDragCancelled(yike::plan::OutletId outlet);
    void outletToggled(yike::plan::OutletId outlet); ///< clicked with Ctrl or Shift held
    void outletsBoxed(const std::vector<yike::plan::OutletId> &outlets, bool add); ///< by a box; add: Ctrl held
    /// Several chosen ones were dragged together, by so many degrees.
    void outletsDropped(const std::vector<yike::plan::OutletId> &outlets, double lon, double lat);
    void nudged(double east, double north); ///< arrow keys over chosen outlets, metres
    void allInViewWanted(); ///< Ctrl+A
    void hovered(const yike::map::Hover &hover); ///< when it changes
    void wayDrawn(const yike::map::DrawnWay &way, QPoint screen);
    /// With the tool for streets: `screen` is where a menu may open.
    void streetClicked(std::uint32_t street, QPoint screen); ///< index into the scene's streets
    void changedStreetClicked(yike::plan::StreetId street, bool closed, QPoint screen);
    void gateClicked(std::size_t gate, QPoint screen); ///< index into the scene's gates
    void issueClicked(std::uint32_t issue); ///< IssueMark::issue
    /// An outline was closed; it stays on the map until the tool is left. `screen`: where a menu may open.
    void areaDrawn(const std::vector<yike::geo::LonLat> &corners, QPoint screen);
    void areaRefused(yike::plan::OutlineFlaw flaw); ///< a corner was not taken, or the outline not closed
    void areaDraftChanged(int corners);
    void cornerMoved(yike::plan::AreaId area, std::size_t corner, yike::geo::LonLat place);
    void routeStopWanted(const yike::map::Hover &under); ///< a click with the route tool
    void routeStepBack();
    void routeEnded();
    void routeDropped();
    void routeShown(); ///< setRoute() was called
    void reachWantedFrom(yike::geo::LonLat place);
    void menuWanted(yike::geo::LonLat place, QPoint screen); ///< the right button, or the menu key
    void escaped(); ///< Escape, and nothing was under way
    void viewChanged(double metresPerPixel, yike::geo::LonLat centre);
    void frameSettled();
    void toolChanged(yike::map::ToolKind tool);

protected:
    bool event(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace yike::map
