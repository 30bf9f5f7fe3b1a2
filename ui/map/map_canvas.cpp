// SPDX-License-Identifier: GPL-3.0-or-later
// The public face of the canvas: setters and events.
#include "ui/map/map_canvas.h"

#include "ui/map/canvas_private.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace yike::map {

namespace {

constexpr double kKeyStep = 120;      ///< logical pixels per arrow key
constexpr double kKeyZoom = 1.6;
constexpr double kNudge = 5, kLongNudge = 50; ///< metres per arrow key, with Shift
constexpr double kFitMargin = 28;

} // namespace

MapCanvas::MapCanvas(QWidget *parent) : QWidget(parent), d(std::make_unique<Private>(this))
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(160, 120);
}

MapCanvas::~MapCanvas() = default;

void MapCanvas::setScene(std::shared_ptr<const render::MapScene> scene, bool keepView)
{
    if (!keepView || (d->toolKind != ToolKind::DrawArea && d->toolKind != ToolKind::Route))
        d->tool().cancel(); // an outline or a route begun is not lost to an edit that has come through
    const bool hadScene = d->scene != nullptr;
    d->scene = std::move(scene);
    if (d->scene) // its plane may be another one
    {
        d->outlets = render::OutletLayer(*d->scene, d->outlets.marks());
        d->issues = render::IssueLayer(*d->scene, d->issues.marks());
    }
    d->layRoute();
    d->dropFrames();
    if (!keepView || !hadScene) {
        d->classes.reset();
        d->reach.reset();
        d->outlets = {};
        d->issues = {};
        d->pin.reset();
        d->litArea = {};
        d->chosenArea = {};
        d->chosenCorners.clear();
        d->litPlace.reset();
        d->fitPending = true;
    }
    if (d->scene && d->fitPending)
        d->sceneFitted();
    else
        d->requestFrame();
    d->placePlaceholder();
    update();
}

const std::shared_ptr<const render::MapScene> &MapCanvas::scene() const { return d->scene; }

void MapCanvas::setTimeClasses(std::shared_ptr<const render::TimeClasses> classes)
{
    d->classes = std::move(classes);
    for (const auto &frame : {d->frame, d->overview})
        if (frame)
            frame->recolour(d->classes);
    d->drag ? d->repaintGround() : update();
}

void MapCanvas::setOutlets(std::vector<render::OutletMark> marks)
{
    if (!d->scene)
        return;
    d->outlets = render::OutletLayer(*d->scene, std::move(marks), &d->outlets);
    d->moveDragged();
    d->badgesFor.reset();
    update();
}

void MapCanvas::setSnapping(bool snapping)
{
    d->snapping = snapping;
    d->snap.reset();
    update();
}

bool MapCanvas::snapping() const { return d->snapping; }

std::vector<plan::OutletId> MapCanvas::outletsInView() const
{
    std::vector<plan::OutletId> ids;
    const auto &marks = d->outlets.marks();
    const bool some = std::ranges::any_of(marks, &render::OutletMark::emphasised);
    for (const render::OutletMark &mark : marks)
        if ((!some || mark.emphasised) && QRectF(rect()).contains(d->screenOf(mark.place)))
            ids.push_back(mark.id);
    return ids;
}

void MapCanvas::setStretches(std::shared_ptr<const render::StreetReach> reach)
{
    d->reach = std::move(reach);
    d->reachFor.reset();
    update();
}

void MapCanvas::setNetworkChanges(std::vector<render::ChangedStreet> changes)
{
    d->changes = std::move(changes);
    update();
}

void MapCanvas::setIssues(std::vector<render::IssueMark> marks, std::function<QString(std::uint32_t)> tip)
{
    if (!d->scene)
        return;
    d->issues = render::IssueLayer(*d->scene, std::move(marks));
    d->issueTip = std::move(tip);
    d->issuesFor.reset();
    update();
}

const std::vector<render::IssueMark> &MapCanvas::issues() const { return d->issues.marks(); }

void MapCanvas::setUnderlays(std::shared_ptr<const render::Underlays> underlays)
{
    d->underlays = std::move(underlays);
    d->dropFrames();
    d->requestFrame();
    update();
}

void MapCanvas::setTiles(std::shared_ptr<const render::TileLayer> tiles)
{
    d->tiles = std::move(tiles);
    d->dropFrames();
    d->requestFrame();
    update();
}

const std::shared_ptr<const render::TileLayer> &MapCanvas::tiles() const { return d->tiles; }

void MapCanvas::setSites(std::vector<render::SiteMark> marks)
{
    d->sites = std::move(marks);
    update();
}

const std::vector<render::SiteMark> &MapCanvas::sites() const { return d->sites; }

void MapCanvas::setPin(std::optional<geo::LonLat> place)
{
    if (place == d->pin)
        return;
    d->pin = place;
    update();
}

const std::optional<geo::LonLat> &MapCanvas::pin() const { return d->pin; }

const std::shared_ptr<const render::StreetReach> &MapCanvas::stretches() const { return d->reach; }

void MapCanvas::setOptions(const CanvasOptions &options)
{
    const bool repaint = options.theme != d->options.theme || options.areas != d->options.areas;
    d->options = options;
    if (repaint) {
        d->dropFrames();
        d->requestFrame();
    }
    d->reachFor.reset();
    d->badgesFor.reset();
    d->issuesFor.reset();
    d->furniture.reset();
    update();
}

const CanvasOptions &MapCanvas::options() const { return d->options; }

void MapCanvas::highlightArea(plan::AreaId area)
{
    d->litArea = area;
    update();
}

void MapCanvas::highlightPlace(std::optional<geo::LonLat> place)
{
    d->litPlace = place;
    update();
}

void MapCanvas::flyTo(geo::LonLat place, double metresPerPixel)
{
    if (!d->scene)
        return;
    auto target = d->view;
    const auto centre = d->scene->frame().toLocal(place);
    target.centreX = centre.x;
    target.centreY = centre.y;
    target.metresPerPixel = metresPerPixel;
    d->glideTo(target);
}

void MapCanvas::flyTo(const geo::Bounds &bounds)
{
    if (!d->scene)
        return;
    render::Box box;
    box.add(d->scene->frame().toLocal({bounds.west, bounds.south}));
    box.add(d->scene->frame().toLocal({bounds.east, bounds.north}));
    d->glideTo(render::MapView::fit(box, size(), kFitMargin));
}

void MapCanvas::flyToArea(plan::AreaId area)
{
    if (const auto *found = d->scene ? d->scene->area(area) : nullptr)
        d->glideTo(render::MapView::fit(found->box, size(), kFitMargin));
}

const render::MapView &MapCanvas::view() const { return d->view; }

void MapCanvas::setView(const render::MapView &view)
{
    d->fitPending = false;
    const auto wanted = view.resized(size());
    d->motion.stop(wanted);
    d->changeView(wanted);
}

void MapCanvas::setTool(ToolKind tool)
{
    if (tool == d->toolKind)
        return;
    d->tool().leave();
    d->snap.reset();
    d->toolKind = tool;
    setCursor(d->tool().cursor(mapFromGlobal(QCursor::pos())));
    update();
    emit toolChanged(tool);
}

ToolKind MapCanvas::tool() const { return d->toolKind; }

bool MapCanvas::dragging() const { return d->drag.has_value(); }

void MapCanvas::setPlaceholder(QWidget *placeholder)
{
    if (d->placeholder && d->placeholder != placeholder)
        d->placeholder->deleteLater();
    d->placeholder = placeholder;
    if (placeholder)
        placeholder->setParent(this);
    d->placePlaceholder();
}

bool MapCanvas::settled() const { return !d->scene || (!d->motion.moving() && d->frameFits() && !d->fitPending); }

QImage MapCanvas::settledImage()
{
    if (d->scene && !d->frameFits()) {
        d->frame = Frame::paint(d->frameRequest(), std::atomic<bool>(false));
        d->reachFor.reset();
    }
    QImage image((QSizeF(size()) * devicePixelRatioF()).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(devicePixelRatioF());
    QPainter painter(&image);
    d->paint(painter);
    return image;
}

void MapCanvas::zoomIn() { d->zoomAt(QRectF(rect()).center(), kKeyZoom); }

void MapCanvas::zoomOut() { d->zoomAt(QRectF(rect()).center(), 1 / kKeyZoom); }

void MapCanvas::fit()
{
    if (d->scene)
        d->glideTo(render::MapView::fit(d->scene->bounds(), size(), kFitMargin));
}

bool MapCanvas::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString tip = d->tipAt(help->pos());
    if (tip.isEmpty() && d->toolKind != ToolKind::DrawArea) // what was refused stays to be read
        QToolTip::hideText();
    else if (!tip.isEmpty())
        QToolTip::showText(help->globalPos(), tip, this);
    return true;
}

void MapCanvas::contextMenuEvent(QContextMenuEvent *event)
{
    if (!d->scene || d->drag)
        return;
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QPoint at = byMouse ? event->pos() : rect().center();
    emit menuWanted(d->lonLatAt(at), mapToGlobal(at));
    event->accept();
}

void MapCanvas::paintEvent(QPaintEvent *event)
{
    // Moved to a screen of another density.
    if (d->frame && d->frame->request().density != devicePixelRatioF())
        d->requestSoon();
    QPainter painter(this);
    painter.setClipRegion(event->region());
    d->dragTimer.stop();
    d->paint(painter);
}

void MapCanvas::resizeEvent(QResizeEvent *)
{
    // A flight under way ends where it was going, not where the new size caught it.
    const render::MapView end = (d->motion.moving() ? d->motion.target() : d->view).resized(size());
    d->motion.stop(end);
    if (d->scene && d->fitPending)
        d->sceneFitted();
    else
        d->changeView(end);
    d->placePlaceholder();
}

void MapCanvas::showEvent(QShowEvent *)
{
    if (d->scene && d->fitPending)
        d->sceneFitted();
}

void MapCanvas::wheelEvent(QWheelEvent *event)
{
    const double notches = event->angleDelta().y() / 120.0;
    if (d->scene && notches != 0)
        d->zoomAt(event->position(), std::pow(2, notches / 2));
    event->accept();
}

void MapCanvas::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    if (!d->scene)
        return;
    d->keys = event->modifiers();
    d->motion.stop(d->view);
    if (event->button() == Qt::MiddleButton)
        d->handPan = event->position();
    else if (event->button() == Qt::LeftButton)
        d->tool().press(event->position());
}

void MapCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!d->scene)
        return;
    d->keys = event->modifiers();
    if (d->handPan) {
        d->pan(event->position() - *d->handPan);
        d->handPan = event->position();
    } else if (event->buttons() & Qt::LeftButton) {
        d->tool().move(event->position());
    } else {
        d->tool().hover(event->position());
    }
    if (!d->drag)
        d->updateHover(event->position());
    if (d->drag || d->tool().panning() || d->handPan)
        setCursor(Qt::ClosedHandCursor);
    else
        setCursor(d->tool().cursor(event->position()));
}

void MapCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    d->keys = event->modifiers();
    if (event->button() == Qt::MiddleButton)
        d->handPan.reset();
    else if (event->button() == Qt::LeftButton && d->scene)
        d->tool().release(event->position());
    setCursor(d->tool().cursor(event->position()));
}

void MapCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!d->scene || event->button() != Qt::LeftButton || d->tool().finish(true) || d->toolKind == ToolKind::DrawArea ||
        d->toolKind == ToolKind::AddOutlet || d->toolKind == ToolKind::AddWay || d->toolKind == ToolKind::Reach ||
        d->toolKind == ToolKind::Route)
        return;
    if (!d->badgeAt(event->position()) && !d->issueAt(event->position()))
        d->zoomAt(event->position(), 2);
}

void MapCanvas::keyPressEvent(QKeyEvent *event)
{
    const bool chosen = d->toolKind == ToolKind::Select && d->scene && !d->drag &&
                        !(event->modifiers() & Qt::ControlModifier) &&
                        std::ranges::any_of(d->outlets.marks(), &render::OutletMark::selected);
    const double metres = event->modifiers() & Qt::ShiftModifier ? kLongNudge : kNudge;
    const auto step = [&](double x, double y) {
        if (chosen) // outlets are moved, not the map
            emit nudged(x == 0 ? 0 : x < 0 ? metres : -metres, y == 0 ? 0 : y > 0 ? metres : -metres);
        else
            d->glideTo(d->motion.target().pannedBy({x, y}));
    };
    if (event->matches(QKeySequence::SelectAll) && d->scene) {
        emit allInViewWanted();
        event->accept();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        step(kKeyStep, 0);
        break;
    case Qt::Key_Right:
        step(-kKeyStep, 0);
        break;
    case Qt::Key_Up:
        step(0, kKeyStep);
        break;
    case Qt::Key_Down:
        step(0, -kKeyStep);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        break;
    case Qt::Key_Minus:
        zoomOut();
        break;
    case Qt::Key_Home:
        fit();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (d->scene)
            d->tool().finish(false);
        break;
    case Qt::Key_Backspace:
        d->tool().stepBack();
        break;
    case Qt::Key_Escape:
        if (d->tool().cancel())
            break;
        if (d->toolKind != ToolKind::Select) {
            setTool(ToolKind::Select);
            break;
        }
        emit escaped();
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
}

void MapCanvas::leaveEvent(QEvent *)
{
    if (d->hover == Hover{})
        return;
    d->hover = {};
    emit hovered(d->hover);
}

void MapCanvas::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::FontChange) {
        d->furniture.reset();
        d->badgesFor.reset();
        d->issuesFor.reset();
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace yike::map
