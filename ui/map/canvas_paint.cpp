// SPDX-License-Identifier: GPL-3.0-or-later
// Painting the canvas: frames below, what changes above, furniture on top.
#include "ui/map/canvas_private.h"

#include "ui/render/paint_reach.h"
#include "ui/render/place_pin.h"
#include "ui/render/screen_theme.h"

#include <QFontMetricsF>

#include <cmath>

namespace yike::map {

namespace {

constexpr double kEdge = 12;      ///< logical pixels between furniture and the edge
constexpr double kBetween = 8;
constexpr double kGhost = 9; ///< as large as a badge
constexpr double kNorthWidth = 26, kNorthHeight = 40;

} // namespace

render::RenderOptions MapCanvas::Private::renderOptions() const
{
    render::RenderOptions render;
    render.theme = options.theme;
    render.areas = options.areas;
    render.labels = options.labels;
    render.outlets = options.outlets;
    render.font = q->font();
    render.unit = render::screenLetters();
    return render;
}

void MapCanvas::Private::paint(QPainter &painter)
{
    painter.fillRect(q->rect(), render::palette(options.theme).land);
    if (!scene)
        return;
    paintFrames(painter);
    paintReach(painter);
    paintStreets(painter);
    paintAreas(painter);
    const auto render = renderOptions();
    routeLayer.paintLine(painter, view, render);
    render::paintHighlights(painter, *scene, view, render, litArea, litPlace);
    render::paintSiteMarks(painter, *scene, view, render, sites);
    auto taken = furnitureBoxes();
    if (drag)
        paintGhost(painter);
    const auto onRoute = routeLayer.boxes(view, render);
    taken.insert(taken.end(), onRoute.begin(), onRoute.end());
    if (options.outlets) {
        outlets.paint(painter, badges(), render);
        const auto boxes = render::outletBoxes(badges());
        taken.insert(taken.end(), boxes.begin(), boxes.end());
    }
    for (const render::PlacedIssue &issue : issueMarks())
        taken.push_back(issue.box);
    if (options.labels)
        labels.paint(painter, labels.layout(*scene, view, render, taken), render);
    issues.paint(painter, issueMarks(), render);
    routeLayer.paintMarks(painter, view, render,
                          routeAim ? std::optional(scene->frame().toLocal(*routeAim)) : std::nullopt);
    if (pin)
        render::paintPin(painter, *scene, view, render, *pin);
    paintChoosing(painter);
    paintFurniture(painter);
}

/// The box of a choice, and a small mark where an outlet has snapped to.
void MapCanvas::Private::paintChoosing(QPainter &painter)
{
    const QColor accent = render::palette(options.theme).accent;
    painter.setPen(QPen(accent, 1));
    if (choosingBox) {
        QColor fill = accent;
        fill.setAlpha(40);
        painter.setBrush(fill);
        painter.drawRect(*choosingBox);
    }
    if (!snap)
        return;
    constexpr double kHalf = 5;
    const QPointF at = view.toScreen(snap->at);
    painter.setPen(QPen(accent, 2));
    painter.setBrush(Qt::NoBrush);
    if (snap->to == render::Snap::To::Building)
        painter.drawRect(QRectF(at - QPointF(kHalf, kHalf), QSizeF(2 * kHalf, 2 * kHalf)));
    else
        painter.drawPolygon(QPolygonF{at - QPointF(0, kHalf + 2), at + QPointF(kHalf + 2, 0),
                                      at + QPointF(0, kHalf + 2), at - QPointF(kHalf + 2, 0)});
}

void MapCanvas::Private::paintFrames(QPainter &painter)
{
    const auto draw = [&](const Frame &painted) {
        const auto &request = painted.request();
        QRectF place = placeOf(painted);
        if (request.view.metresPerPixel == view.metresPerPixel && request.density == q->devicePixelRatioF()) {
            // Whole device pixels: the picture is moved, not smeared.
            const QPointF corner = place.topLeft() * request.density;
            painter.drawImage(QPointF(std::round(corner.x()), std::round(corner.y())) / request.density,
                              painted.image());
        } else {
            painter.drawImage(place, painted.image());
        }
    };
    if (overview && (!frame || !frameCovers(*frame)))
        draw(*overview);
    if (frame)
        draw(*frame);
}

void MapCanvas::Private::paintReach(QPainter &painter)
{
    if (!reach || reach->stretches.empty())
        return;
    // Painted once and moved with the ground until the view rests: thousands of lines are too slow for every frame.
    const bool resting = !motion.moving() && !tool().panning() && !handPan;
    if (!reachFor || (resting && *reachFor != view)) {
        const double density = q->devicePixelRatioF();
        reachImage = QImage((view.size * density).toSize(), QImage::Format_ARGB32_Premultiplied);
        reachImage.setDevicePixelRatio(density);
        reachImage.fill(Qt::transparent);
        QPainter lines(&reachImage);
        render::paintReach(lines, *scene, view, renderOptions(), *reach);
        reachFor = view;
    }
    const double scale = reachFor->metresPerPixel / view.metresPerPixel;
    const double perCm = 1 / (view.metresPerPixel * 100);
    const QPointF centre(view.size.width() / 2 + (reachFor->centreX - view.centreX) * perCm,
                         view.size.height() / 2 - (reachFor->centreY - view.centreY) * perCm);
    const QSizeF size = reachFor->size * scale;
    painter.drawImage(QRectF(centre - QPointF(size.width(), size.height()) / 2, size), reachImage);
}

void MapCanvas::Private::paintStreets(QPainter &painter)
{
    const auto render = renderOptions();
    if (toolKind == ToolKind::AddWay || toolKind == ToolKind::Streets)
        render::paintNetwork(painter, *scene, view, render);
    render::paintNetworkChanges(painter, view, render, changes);
    if (!sketch)
        return;
    std::vector<geo::Point> line{sketch->from.at};
    line.insert(line.end(), sketch->between.begin(), sketch->between.end());
    line.push_back(sketch->aim);
    render::paintSketch(painter, view, render, line, sketch->caught);
}

/// Where the outlet that is being dragged stood, and how far it has come.
void MapCanvas::Private::paintGhost(QPainter &painter) const
{
    const QColor accent = render::palette(options.theme).accent;
    const QPointF from = view.toScreen(drag->start), to = view.toScreen(drag->now);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(accent, 1.5, Qt::DashLine));
    painter.drawLine(from, to);
    QColor fill = render::palette(options.theme).halo;
    fill.setAlpha(190);
    painter.setBrush(fill);
    painter.drawEllipse(from, kGhost, kGhost);
    painter.restore();
}

const MapCanvas::Private::Furniture &MapCanvas::Private::furnitureNow()
{
    const double density = q->devicePixelRatioF();
    if (furniture && furniture->metresPerPixel == view.metresPerPixel && furniture->density == density &&
        furniture->canvas == q->size())
        return *furniture;
    const auto render = renderOptions();
    Furniture made{view.metresPerPixel, density, q->size(), {}, {}, {}};
    const QSizeF bar = render::scaleBarSize(view, options.walker, render);
    made.scale = {QPointF(kEdge, q->height() - kEdge - bar.height()), bar};
    if (options.legend) {
        const QSizeF size = render::legendSize(*options.legend, render);
        made.legend = {QPointF(kEdge, made.scale.top() - kBetween - size.height()), size};
    }
    if (drag) { // the view stands still
        const QRectF both = made.legend.isEmpty() ? made.scale : made.legend.united(made.scale);
        made.picture = QPixmap((both.size() * density).toSize() + QSize(1, 1));
        made.picture.setDevicePixelRatio(density);
        made.picture.fill(Qt::transparent);
        QPainter painter(&made.picture);
        painter.translate(-both.topLeft());
        paintLegendAndScale(painter, made);
    }
    furniture = std::move(made);
    return *furniture;
}

void MapCanvas::Private::paintLegendAndScale(QPainter &painter, const Furniture &boxes) const
{
    const auto render = renderOptions();
    if (options.legend)
        render::paintLegend(painter, boxes.legend.topLeft(), *options.legend, render);
    render::paintScaleBar(painter, boxes.scale.topLeft(), view, options.walker, render);
}

void MapCanvas::Private::repaintGround()
{
    QRegion ground(q->rect());
    for (const QObject *child : q->children())
        if (const auto *panel = qobject_cast<const QWidget *>(child); panel != nullptr && panel->isVisible())
            ground -= panel->geometry();
    q->update(ground);
}

QRectF MapCanvas::Private::northBox() const
{
    return {q->width() - kEdge - kNorthWidth, kEdge, kNorthWidth, kNorthHeight};
}

QRectF MapCanvas::Private::noticeBox() const
{
    if (options.notice.isEmpty())
        return {};
    QFont font = renderOptions().font;
    font.setPixelSize(11);
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(options.notice) + 12;
    return {q->width() - width, q->height() - 18.0, width, 18};
}

std::vector<QRectF> MapCanvas::Private::furnitureBoxes()
{
    const Furniture &kept = furnitureNow();
    std::vector<QRectF> boxes{kept.scale, northBox()};
    for (const auto &box : {kept.legend, noticeBox()})
        if (!box.isEmpty())
            boxes.push_back(box);
    boxes.insert(boxes.end(), options.taken.begin(), options.taken.end());
    return boxes;
}

void paintNotice(QPainter &painter, const QRectF &box, const QString &notice, const render::RenderOptions &render)
{
    if (notice.isEmpty())
        return;
    const auto &colours = render::palette(render.theme);
    QColor plate = colours.land;
    plate.setAlpha(215);
    painter.fillRect(box, plate);
    QFont font = render.font;
    font.setPixelSize(11);
    painter.setFont(font);
    painter.setPen(colours.quietText);
    painter.drawText(box, Qt::AlignCenter, notice);
}

void MapCanvas::Private::paintFurniture(QPainter &painter)
{
    const auto render = renderOptions();
    const Furniture &kept = furnitureNow();
    if (kept.picture.isNull())
        paintLegendAndScale(painter, kept);
    else
        painter.drawPixmap((kept.legend.isEmpty() ? kept.scale : kept.legend).topLeft(), kept.picture);
    render::paintNorthArrow(painter, northBox(), render);
    paintNotice(painter, noticeBox(), options.notice, render);
}

} // namespace yike::map
