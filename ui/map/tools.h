// SPDX-License-Identifier: GPL-3.0-or-later
// What the pointer does: each tool turns presses, moves and releases into requests to the canvas.
#pragma once

#include "core/plan/ids.h"

#include <QCursor>
#include <QPointF>

#include <memory>
#include <optional>

namespace yike::map {

/// What a tool may ask of the canvas; points are in its logical pixels.
class ToolHost {
public:
    virtual ~ToolHost() = default;
    [[nodiscard]] virtual std::optional<plan::OutletId> outletAt(QPointF point) = 0;
    virtual void pan(QPointF delta) = 0;
    virtual void click(QPointF point) = 0;
    virtual void placeOutlet(QPointF point) = 0;
    virtual void beginDrag(plan::OutletId outlet) = 0;
    virtual void dragTo(QPointF point) = 0;
    virtual void dropAt(QPointF point) = 0;
    virtual void cancelDrag() = 0;
    // A way being drawn, and what is asked of streets.
    virtual void extendWay(QPointF point) = 0; ///< ends it where it meets a street again
    virtual void aimWay(QPointF point) = 0;
    virtual bool dropWay() = 0; ///< whether there was one
    virtual void clickStreet(QPointF point) = 0;
    [[nodiscard]] virtual bool overStreet(QPointF point) = 0;
    virtual void pickPlace(QPointF point) = 0; ///< somebody waits for a place
    virtual void askReach(QPointF point) = 0; ///< what can be reached from there
    // An outline being drawn, and the corners of the chosen area.
    virtual void extendArea(QPointF point) = 0; ///< closes it at its first corner
    virtual void aimArea(QPointF point) = 0;
    /// Whether there was one. byClick: not where the click just before was refused.
    virtual bool closeArea(bool byClick) = 0;
    virtual bool stepBackArea() = 0; ///< takes the last corner back
    virtual bool dropArea() = 0;
    [[nodiscard]] virtual std::optional<std::size_t> cornerAt(QPointF point) = 0;
    virtual void moveCorner(std::size_t corner, QPointF point) = 0;
    virtual void dropCorner() = 0;
    virtual void cancelCorner() = 0;
    [[nodiscard]] virtual bool overIssue(QPointF point) = 0;
    // A route on foot, stop by stop.
    virtual void extendRoute(QPointF point) = 0;
    virtual void aimRoute(QPointF point) = 0;
    virtual bool endRoute() = 0; ///< whether one was being made that has an end
    virtual bool stepBackRoute() = 0;
    virtual bool dropRoute() = 0;
    /// Keys that are held: Shift draws a box, Ctrl adds to what is chosen or takes away.
    [[nodiscard]] virtual Qt::KeyboardModifiers held() const = 0;
    virtual void toggleAt(QPointF point) = 0;
    virtual void boxTo(QPointF from, QPointF to) = 0;
    virtual void chooseBox() = 0;
    virtual void cancelBox() = 0;
    virtual void aimOutlet(QPointF point) = 0; ///< shows where a new one would snap to
};

/// Dragging empty ground pans with every tool.
class Tool {
public:
    explicit Tool(ToolHost &host) : m_host(host) {}
    virtual ~Tool() = default;

    virtual void press(QPointF point);
    virtual void move(QPointF point);
    virtual void release(QPointF point);
    /// Escape, or the tool is changed; returns whether there was something to give up.
    virtual bool cancel();
    /// Another tool is taken.
    virtual void leave() { cancel(); }
    /// Enter, or a double click: what is being drawn is done. Whether there was something.
    virtual bool finish(bool) { return false; }
    /// Backspace: the last click is taken back. Whether there was one.
    virtual bool stepBack() { return false; }
    /// The pointer moved to `point` while nothing is pressed.
    virtual void hover(QPointF point);
    /// While nothing is pressed, over `point`.
    [[nodiscard]] virtual QCursor cursor(QPointF point);
    [[nodiscard]] bool panning() const { return m_panning; }

protected:
    /// A press and release in (almost) the same place.
    virtual void clicked(QPointF point) = 0;
    [[nodiscard]] bool movedFar(QPointF point) const;

    ToolHost &m_host;
    std::optional<QPointF> m_pressed;
    QPointF m_last;
    bool m_panning = false;
};

/// Chooses, one or by a box, and moves the outlet or the corner of the chosen area that is pressed on.
class SelectTool : public Tool {
public:
    using Tool::Tool;
    void press(QPointF point) override;
    void move(QPointF point) override;
    void release(QPointF point) override;
    bool cancel() override;
    [[nodiscard]] QCursor cursor(QPointF point) override;

protected:
    void clicked(QPointF point) override;

private:
    bool m_boxing = false; ///< Shift was held when the button went down
    plan::OutletId m_outlet;
    std::optional<std::size_t> m_corner;
    bool m_dragging = false;
};

class AddOutletTool : public Tool {
public:
    using Tool::Tool;
    void hover(QPointF point) override { m_host.aimOutlet(point); }
    [[nodiscard]] QCursor cursor(QPointF) override { return Qt::CrossCursor; }

protected:
    void clicked(QPointF point) override { m_host.placeOutlet(point); }
};

class PanTool : public Tool {
public:
    using Tool::Tool;
    [[nodiscard]] QCursor cursor(QPointF) override { return Qt::OpenHandCursor; }

protected:
    void clicked(QPointF) override {}
};

/// Draws a new way for people on foot: from a street, over any places, to a street.
class WayTool : public Tool {
public:
    using Tool::Tool;
    void hover(QPointF point) override { m_host.aimWay(point); }
    bool cancel() override { return Tool::cancel() | m_host.dropWay(); }
    [[nodiscard]] QCursor cursor(QPointF) override { return Qt::CrossCursor; }

protected:
    void clicked(QPointF point) override { m_host.extendWay(point); }
};

/// Draws the outline of an area, corner by corner.
class AreaTool : public Tool {
public:
    using Tool::Tool;
    void hover(QPointF point) override { m_host.aimArea(point); }
    bool cancel() override { return Tool::cancel() | m_host.dropArea(); }
    bool finish(bool byClick) override { return m_host.closeArea(byClick); }
    bool stepBack() override { return m_host.stepBackArea(); }
    [[nodiscard]] QCursor cursor(QPointF) override { return Qt::CrossCursor; }

protected:
    void clicked(QPointF point) override { m_host.extendArea(point); }
};

/// Streets, closed ones too, and gates are asked what shall become of them.
class StreetTool : public Tool {
public:
    using Tool::Tool;
    [[nodiscard]] QCursor cursor(QPointF point) override
    {
        return m_host.overStreet(point) ? Qt::PointingHandCursor : Qt::ArrowCursor;
    }

protected:
    void clicked(QPointF point) override { m_host.clickStreet(point); }
};

/// Any place is asked what can be reached from it.
class ReachTool : public Tool {
public:
    using Tool::Tool;
    [[nodiscard]] QCursor cursor(QPointF) override { return Qt::CrossCursor; }

protected:
    void clicked(QPointF point) override { m_host.askReach(point); }
};

/// Stops of a route on foot. With another tool the route stays.
class RouteTool : public Tool {
public:
    using Tool::Tool;
    void hover(QPointF point) override { m_host.aimRoute(point); }
    bool cancel() override { return Tool::cancel() | m_host.dropRoute(); }
    void leave() override
    {
        if (!m_host.endRoute())
            cancel();
    }
    bool finish(bool) override { return m_host.endRoute(); }
    bool stepBack() override { return m_host.stepBackRoute(); }
    [[nodiscard]] QCursor cursor(QPointF point) override
    {
        return m_host.outletAt(point) ? Qt::PointingHandCursor : Qt::CrossCursor;
    }

protected:
    void clicked(QPointF point) override { m_host.extendRoute(point); }
};

/// The next click is the place somebody waits for.
class PickPlaceTool : public Tool {
public:
    using Tool::Tool;
    [[nodiscard]] QCursor cursor(QPointF) override { return Qt::CrossCursor; }

protected:
    void clicked(QPointF point) override { m_host.pickPlace(point); }
};

} // namespace yike::map
