// SPDX-License-Identifier: GPL-3.0-or-later
// Placing of names: the important first, each at the first of its places that is free.
#include "ui/render/labels.h"

#include "ui/render/label_style.h"
#include "ui/render/occupancy.h"
#include "ui/render/outlet_layer.h"

#include <QFontMetricsF>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace yike::render {

namespace {

constexpr double kBeyondEdge = 160;   ///< logical pixels outside the view that are placed too
constexpr double kSameNameApart = 340; ///< the same name is not repeated nearer than this
constexpr double kCell = 3;
constexpr double kRecedingSize = 0.85, kRecedingStrength = 0.55;
constexpr double kSteep = 52;         ///< degrees from where on Chinese names of roads are stacked

/// Characters that may stand below each other.
bool isChinese(const QString &text)
{
    constexpr char16_t kFirst = 0x2E80;
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() >= kFirst; });
}

class Placer {
public:
    Placer(const MapView &view, const RenderOptions &options, const std::vector<QRectF> &taken)
        : m_view(view),
          m_unit(options.unit),
          m_area(QRectF({0, 0}, view.size).adjusted(-margin(), -margin(), margin(), margin())),
          m_occupancy(m_area, kCell * options.unit)
    {
        for (const auto &box : taken)
            m_occupancy.take(box);
    }

    void placeUpright(const QString &text, LabelStyle style, QSizeF size, geo::Point anchor);
    void placeAlong(const QString &text, LabelStyle style, QSizeF size, geo::Point from, geo::Point to);
    [[nodiscard]] std::vector<PlacedLabel> whole() const;

private:
    [[nodiscard]] double margin() const { return kBeyondEdge * m_unit; }
    [[nodiscard]] bool nearSameName(const QString &text, QPointF place) const;
    [[nodiscard]] bool tryRoad(PlacedLabel label);
    /// The boxes that together cover a slanted text.
    [[nodiscard]] static std::vector<QRectF> pieces(const PlacedLabel &label, double halo);

    MapView m_view;
    double m_unit;
    QRectF m_area;
    Occupancy m_occupancy;
    std::vector<PlacedLabel> m_placed;
};

bool Placer::nearSameName(const QString &text, QPointF place) const
{
    return std::ranges::any_of(m_placed, [&](const PlacedLabel &label) {
        const QPointF away = label.centre - place;
        return label.text == text && std::hypot(away.x(), away.y()) < kSameNameApart * m_unit;
    });
}

void Placer::placeUpright(const QString &text, LabelStyle style, QSizeF size, geo::Point anchor)
{
    const QPointF at = m_view.toScreen(anchor);
    if (!m_area.contains(at) || nearSameName(text, at))
        return;
    const double h = size.height() * 0.75, w = size.width() * 0.6;
    const std::initializer_list<QPointF> kShifts{
        {0, 0},       {0, -h},        {0, h},        {-w, 0},       {w, 0},      {0, -2 * h},
        {0, 2 * h},   {-w, -h},       {w, -h},       {-w, h},       {w, h},      {0, -3.2 * h},
        {0, 3.2 * h}, {-w, -2.2 * h}, {w, -2.2 * h}, {-w, 2.2 * h}, {w, 2.2 * h}};
    for (const auto shift : kShifts) {
        const PlacedLabel label{text, style, at + shift, size, 0};
        const auto box = label.box(kHalo * m_unit);
        if (!m_occupancy.free(box))
            continue;
        m_occupancy.take(box);
        m_placed.push_back(label);
        return;
    }
}

std::vector<QRectF> Placer::pieces(const PlacedLabel &label, double halo)
{
    const double across = label.stacked ? label.size.width() : label.size.height();
    const double side = across + 2 * halo;
    const double length = std::max(0.0, (label.stacked ? label.size.height() : label.size.width()) - across);
    const int count = std::max(1, static_cast<int>(std::ceil(length / (side * 0.6)))) + 1;
    const double radians = (label.angle + (label.stacked ? 90 : 0)) * M_PI / 180;
    const QPointF along(std::cos(radians), std::sin(radians));
    std::vector<QRectF> boxes;
    for (int i = 0; i < count; ++i) {
        const QPointF middle = label.centre + along * (length * (static_cast<double>(i) / (count - 1) - 0.5));
        boxes.emplace_back(middle.x() - side / 2, middle.y() - side / 2, side, side);
    }
    return boxes;
}

bool Placer::tryRoad(PlacedLabel label)
{
    if (!m_area.contains(label.centre) || nearSameName(label.text, label.centre))
        return false;
    const auto boxes = pieces(label, kHalo * m_unit);
    if (!std::ranges::all_of(boxes, [&](const QRectF &box) { return m_occupancy.free(box); }))
        return false;
    for (const auto &box : boxes)
        m_occupancy.take(box);
    m_placed.push_back(std::move(label));
    return true;
}

void Placer::placeAlong(const QString &text, LabelStyle style, QSizeF size, geo::Point from, geo::Point to)
{
    const QPointF a = m_view.toScreen(from), b = m_view.toScreen(to);
    const QPointF along = b - a;
    const double length = std::hypot(along.x(), along.y());
    if (length < size.width() * 1.15)
        return;
    double angle = std::atan2(along.y(), along.x()) * 180 / M_PI;
    if (angle > 90)
        angle -= 180;
    else if (angle <= -90)
        angle += 180;
    PlacedLabel label{text, style, {}, size, std::round(angle)};
    if (std::abs(angle) > kSteep && isChinese(text)) {
        label.stacked = true;
        label.size = size.transposed();
        label.angle += angle > 0 ? -90 : 90;
    }
    for (const double part : {0.5, 0.3, 0.7}) {
        label.centre = a + along * part;
        if (length * std::min(part, 1 - part) >= size.width() / 2 && tryRoad(label))
            return;
    }
}

std::vector<PlacedLabel> Placer::whole() const
{
    const QRectF view({0, 0}, m_view.size);
    std::vector<PlacedLabel> labels;
    std::ranges::copy_if(m_placed, std::back_inserter(labels),
                         [&](const PlacedLabel &label) { return view.contains(label.box((kHalo + 1) * m_unit)); });
    return labels;
}

/// 老城 in 老城街道.
bool namesItsSubdistrict(const MapScene &scene, const SceneLabel &label)
{
    using enum SceneLabelKind;
    if (label.kind != Place && label.kind != Quarter)
        return false;
    return std::ranges::any_of(scene.labels(), [&](const SceneLabel &other) {
        return other.kind == Subdistrict && other.text.startsWith(label.text);
    });
}

bool shown(LabelStyle style, double metres)
{
    const auto rule = labelRule(style);
    return metres >= rule.finest && metres <= rule.coarsest;
}

} // namespace

QRectF PlacedLabel::box(double halo) const
{
    const double radians = angle * M_PI / 180;
    const double width = std::abs(size.width() * std::cos(radians)) + std::abs(size.height() * std::sin(radians));
    const double height = std::abs(size.width() * std::sin(radians)) + std::abs(size.height() * std::cos(radians));
    return {centre.x() - width / 2 - halo, centre.y() - height / 2 - halo, width + 2 * halo, height + 2 * halo};
}

std::vector<QRectF> outletBoxes(const std::vector<PlacedBadge> &badges)
{
    std::vector<QRectF> boxes;
    boxes.reserve(badges.size());
    for (const auto &badge : badges)
        boxes.emplace_back(badge.centre.x() - badge.radius, badge.centre.y() - badge.radius, 2 * badge.radius,
                           2 * badge.radius);
    return boxes;
}

void LabelLayer::keepFor(const RenderOptions &options)
{
    if (m_family != options.font.family() || m_unit != options.unit || m_theme != options.theme) {
        m_sizes.clear();
        m_pictures.clear();
    }
    m_family = options.font.family();
    m_unit = options.unit;
    m_theme = options.theme;
}

QSizeF LabelLayer::sizeOf(const QString &text, LabelStyle style, const RenderOptions &options)
{
    const Key key(text, static_cast<int>(style));
    if (const auto known = m_sizes.constFind(key); known != m_sizes.constEnd())
        return *known;
    const QFontMetricsF metrics(labelFont(style, options));
    const QSizeF size(metrics.horizontalAdvance(text), metrics.capHeight() * 1.45);
    m_sizes.insert(key, size);
    return size;
}

std::vector<PlacedLabel> LabelLayer::layout(const MapScene &scene, const MapView &view, const RenderOptions &options,
                                            const std::vector<QRectF> &taken, const std::vector<SceneLabel> &first)
{
    keepFor(options);
    const double metres = options.scaleOf(view);
    const auto seen = view.box(kBeyondEdge * options.unit);
    Placer placer(view, options, taken);
    for (const auto &label : first) {
        const auto style = labelStyle(label.kind);
        placer.placeUpright(label.text, style, sizeOf(label.text, style, options), label.place);
    }
    for (const auto &label : scene.labels()) {
        const auto style = labelStyle(label.kind);
        const bool wanted = options.writes(label.kind) &&
                            (label.kind != SceneLabelKind::Circle || (options.circles && options.areas)) &&
                            !(options.paper && namesItsSubdistrict(scene, label));
        if (wanted && shown(style, metres) &&
            seen.overlaps({label.place.x, label.place.y, label.place.x, label.place.y}))
            placer.placeUpright(label.text, style, sizeOf(label.text, style, options), label.place);
    }
    if (options.roadNames) {
        for (const auto &road : scene.roadNames()) {
            const auto style = road.kind <= plan::LineKind::MainRoad ? LabelStyle::MainRoad : LabelStyle::MinorRoad;
            Box box;
            box.add(road.from);
            box.add(road.to);
            if (shown(style, metres) && box.overlaps(seen))
                placer.placeAlong(road.text, style, sizeOf(road.text, style, options), road.from, road.to);
        }
    }
    return placer.whole();
}

void LabelLayer::paint(QPainter &painter, const std::vector<PlacedLabel> &labels, const RenderOptions &options)
{
    keepFor(options);
    const double density = painter.device()->devicePixelRatioF();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto &label : labels) {
        if (options.paper) {
            paintVector(painter, label, options);
            continue;
        }
        const auto &image = picture(label, options, density);
        const QSizeF size = image.deviceIndependentSize();
        // Whole device pixels keep the text crisp.
        const QPointF corner = (label.centre - QPointF(size.width(), size.height()) / 2) * density;
        painter.drawImage(QPointF(std::round(corner.x()), std::round(corner.y())) / density, image);
    }
    painter.restore();
}

void LabelLayer::paintVector(QPainter &painter, const PlacedLabel &label, const RenderOptions &options) const
{
    const auto &colours = palette(options.theme);
    const QFont font = labelFont(label.style, options);
    const QFontMetricsF metrics(font);
    // The pieces of the text and where each of them starts: all of it, or character by character.
    std::vector<std::pair<QPointF, QString>> pieces;
    if (label.stacked) {
        const double step = label.size.height() / static_cast<double>(label.text.size());
        for (qsizetype i = 0; i < label.text.size(); ++i)
            pieces.emplace_back(
                QPointF(-metrics.horizontalAdvance(label.text[i]) / 2,
                        (static_cast<double>(i) + 0.5) * step - label.size.height() / 2 + metrics.capHeight() / 2),
                label.text.mid(i, 1));
    } else {
        pieces.emplace_back(QPointF(-label.size.width() / 2, metrics.capHeight() / 2), label.text);
    }
    QPainterPath outline;
    for (const auto &[start, text] : pieces)
        outline.addText(start, font, text);
    painter.save();
    painter.translate(label.centre);
    painter.rotate(label.angle);
    if (label.receding)
        painter.scale(kRecedingSize, kRecedingSize);
    painter.strokePath(outline,
                       QPen(colours.halo, 2 * kHalo * options.unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setFont(font);
    const QColor ink = labelColour(label.style, colours);
    painter.setPen(label.receding ? mixed(ink, colours.land, kRecedingStrength) : ink);
    for (const auto &[start, text] : pieces)
        painter.drawText(start, text);
    painter.restore();
}

const QImage &LabelLayer::picture(const PlacedLabel &label, const RenderOptions &options, double density)
{
    constexpr qsizetype kMostPictures = 800;
    constexpr int kTurn = 512; // angles lie between −90 and 90
    const int angle = static_cast<int>(label.angle) + (label.stacked ? kTurn : kTurn / 2);
    const Key key(label.text, static_cast<int>(label.style) * 2 * kTurn + angle);
    if (m_density != density)
        m_pictures.clear();
    m_density = density;
    if (const auto known = m_pictures.constFind(key); known != m_pictures.constEnd())
        return *known;
    if (m_pictures.size() >= kMostPictures)
        m_pictures.clear();
    const QSizeF size = label.box((kHalo + 2) * options.unit).size() + QSizeF(4, 6) * options.unit;
    QImage image((size * density).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(density);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    PlacedLabel centred = label;
    const QSizeF whole = image.deviceIndependentSize();
    centred.centre = QPointF(whole.width() / 2, whole.height() / 2);
    paintVector(painter, centred, options);
    painter.end();
    return *m_pictures.insert(key, image);
}

} // namespace yike::render
