// SPDX-License-Identifier: GPL-3.0-or-later
// Frame, map, grid, numbers; the legend keeps to what is seen.
#include "ui/report/sheet_map.h"

#include "ui/render/labels.h"
#include "ui/render/line_style.h"
#include "ui/render/projector.h"
#include "ui/render/symbols.h"
#include "ui/report/fonts.h"
#include "ui/report/manuscript.h"
#include "ui/report/map_legend.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <QCoreApplication>
#include <QPainterPath>
#include <QPdfWriter>
#include <QPen>
#include <QTextOption>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace yike::report {
namespace {

struct In {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr double kMargin = 4; ///< mm between the area and the frame
constexpr double kGap = 4; ///< mm between the frame and what stands beside it
constexpr double kNotes = 6.5; ///< points of them below a map with its legend on it
constexpr int kVeil = 140; ///< of 255: the paper over what lies around

const QColor kInk(0x1F, 0x23, 0x26), kQuiet(0x4A, 0x4F, 0x54);

render::RenderOptions optionsOf(const SheetMap &map)
{
    render::RenderOptions options;
    options.areas = options.circles = map.outlines;
    options.paper = true;
    options.unit = kResolution / 96.0;
    options.font = QFont(typefaces().sans);
    if (map.area) // its own name is the drawing's; one neighbour alone would only be mistaken for it
        options.names &= ~(1U << static_cast<unsigned>(render::SceneLabelKind::Circle));
    if (!map.walker.countsMetres())
        options.walker = text::name(map.walker.kind);
    return options;
}

QFont fontOf(double points, bool bold = false)
{
    QFont font(typefaces().sans);
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(points * kResolution / 72.0))));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QTextOption wrapped()
{
    QTextOption option(Qt::AlignLeft | Qt::AlignTop);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

double metresPerUnit(int scale) { return scale / kMillimetre / 1000.0; }

/// An archive form knows no transparency: there the surroundings stay as strong as the rest.
bool knowsTransparency(const QPainter &painter)
{
    const auto *pdf = dynamic_cast<const QPdfWriter *>(painter.device());
    return pdf == nullptr || pdf->pdfVersion() != QPagedPaintDevice::PdfVersion_A1b;
}

/// Moves a view toward what the map knows, as far as what it has to show stays whole: all in cm along one axis.
double shifted(double centre, double half, double least, double most, double knownLeast, double knownMost)
{
    if (knownMost - knownLeast <= 2 * half)
        return std::clamp((knownLeast + knownMost) / 2, std::min(most - half, centre), std::max(least + half, centre));
    if (centre - half < knownLeast)
        centre = std::min(knownLeast + half, std::max(centre, least + half));
    else if (centre + half > knownMost)
        centre = std::max(knownMost - half, std::min(centre, most - half));
    return centre;
}

/// A line of the grid: where it crosses the frame, in units of the figure, and its figure of coordinates (empty: none is told).
struct Tick {
    double at = 0;
    bool vertical = false;
    QString label;
};

constexpr double kTick = 2, kTickText = 13, kTickHeight = 3.2; ///< mm
constexpr double kFirstCross = 16; ///< mm from the edge: nearer ones would collide with the figures

class MapPainter {
public:
    MapPainter(QPainter &painter, const QRectF &rect, const SheetMap &map);
    void paint();

private:
    void paintGround();
    void paintVeil();
    void paintAreaOutline();
    void paintNumbers();
    void paintGrid();
    [[nodiscard]] std::vector<Tick> ticks() const;
    [[nodiscard]] QRectF labelBox(const Tick &tick) const;
    void paintTick(const Tick &tick);
    void paintNames(const std::vector<QRectF> &reserved);
    [[nodiscard]] std::vector<QRectF> reserved() const;
    void paintBeside();
    double paintBadges(double left, double y);
    void paintNotes(const QRectF &box, double points);
    [[nodiscard]] double notesHeight(double width);
    [[nodiscard]] std::vector<render::LegendEntry> seenBadges() const;
    void paintOn();
    [[nodiscard]] QPainterPath areaPath() const;
    [[nodiscard]] render::Legend seenLegend() const;
    [[nodiscard]] bool isSeen(const render::LegendEntry &entry, const std::set<render::TimeClass> &classes) const;
    [[nodiscard]] std::set<render::TimeClass> seenClasses() const;
    [[nodiscard]] QRectF northBox() const
    {
        return {m_frame.width() - 13 * kMillimetre, 3 * kMillimetre, 9 * kMillimetre, 12 * kMillimetre};
    }

    QPainter &m_painter;
    QRectF m_rect, m_frame;
    const SheetMap &m_map;
    render::RenderOptions m_options;
    int m_scale;
    render::MapView m_view;
    std::vector<render::PlacedBadge> m_badges;
    std::vector<Tick> m_ticks;
};

MapPainter::MapPainter(QPainter &painter, const QRectF &rect, const SheetMap &map)
    : m_painter(painter),
      m_rect(rect),
      m_frame(rect),
      m_map(map),
      m_options(optionsOf(map)),
      m_scale(map.scale)
{
    if (map.column <= 0 && !map.notes.isEmpty())
        m_frame.setBottom(rect.bottom() - notesHeight(rect.width()) - 1.5 * kMillimetre);
    if (map.column > 0)
        m_frame.setRight(rect.right() - (map.column + kGap) * kMillimetre);
    const QSizeF millimetres = m_frame.size() / kMillimetre;
    if (m_scale <= 0)
        m_scale = roundScale(map.box, millimetres);
    m_view.centreX = (static_cast<double>(map.box.minX) + map.box.maxX) / 2;
    m_view.centreY = (static_cast<double>(map.box.minY) + map.box.maxY) / 2;
    m_view.metresPerPixel = metresPerUnit(m_scale);
    m_view.size = m_frame.size();
    const double across = m_view.size.width() / 2 * m_view.metresPerPixel * 100,
                 along = m_view.size.height() / 2 * m_view.metresPerPixel * 100,
                 edge = kMargin * kMillimetre * m_view.metresPerPixel * 100; // cm
    const render::Box &all = map.scene->bounds();
    m_view.centreX = shifted(m_view.centreX, across, map.box.minX - edge, map.box.maxX + edge, all.minX, all.maxX);
    m_view.centreY = shifted(m_view.centreY, along, map.box.minY - edge, map.box.maxY + edge, all.minY, all.maxY);
    m_badges = m_map.outlets ? m_map.outlets->layout(m_view, m_options) : std::vector<render::PlacedBadge>();
    m_ticks = m_map.grid ? ticks() : std::vector<Tick>();
}

QPainterPath MapPainter::areaPath() const
{
    QPainterPath path;
    const render::SceneArea *area = m_map.area ? m_map.scene->area(m_map.area) : nullptr;
    if (area == nullptr)
        return path;
    const render::Projector projector(m_view, true);
    QPolygonF points;
    for (const auto &ring : area->rings) {
        projector.points(ring, points);
        path.addPolygon(points);
        path.closeSubpath();
    }
    return path;
}

void MapPainter::paintVeil()
{
    if (!m_map.outlines || !knowsTransparency(m_painter))
        return;
    const QPainterPath inside = areaPath();
    if (inside.isEmpty())
        return;
    QPainterPath around;
    around.setFillRule(Qt::OddEvenFill);
    around.addRect(QRectF({0, 0}, m_view.size));
    around.addPath(inside);
    QColor paper = render::palette().halo;
    paper.setAlpha(kVeil);
    m_painter.fillPath(around, paper);
}

void MapPainter::paintAreaOutline()
{
    if (!m_map.outlines)
        return;
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(render::linePen(kInk, 2.2, m_options.unit));
    m_painter.drawPath(areaPath());
}

void MapPainter::paintGround()
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setClipRect(m_frame);
    m_painter.translate(m_frame.topLeft());
    const render::MapScene &scene = *m_map.scene;
    render::paintUnder(m_painter, scene, m_view, m_options);
    render::paintDwellings(m_painter, scene, m_view, m_options, &m_map.classes);
    render::paintOver(m_painter, scene, m_view, m_options);
    paintVeil();
    paintAreaOutline();
    render::paintNetworkChanges(m_painter, m_view, m_options, m_map.ways);
    if (m_map.outlets)
        m_map.outlets->paint(m_painter, m_badges, m_options);
    paintNames(reserved());
    paintNumbers();
    m_painter.restore();
}

/// Where no name may stand: furniture, numbers, figures of the grid, the outline of the area.
std::vector<QRectF> MapPainter::reserved() const
{
    std::vector<QRectF> taken{northBox()};
    for (const MapNumber &each : m_map.numbers) {
        const QPointF at = m_view.toScreen(m_map.scene->frame().toLocal(each.place));
        const double half = 3 * kMillimetre;
        taken.emplace_back(at.x() - half, at.y() - half, 2 * half, 2 * half);
    }
    if (m_map.column <= 0) { // the legend stands on the map, bottom left
        const QSizeF legend = render::legendSize(seenLegend(), m_options);
        taken.emplace_back(0, m_view.size.height() - legend.height() - 4 * kMillimetre,
                           legend.width() + 4 * kMillimetre, legend.height() + 4 * kMillimetre);
    }
    for (const Tick &tick : m_ticks)
        if (!tick.label.isEmpty())
            taken.push_back(labelBox(tick).translated(-m_frame.topLeft()));
    const double half = 0.8 * kMillimetre, step = 1.5 * kMillimetre;
    for (const QPolygonF &ring : areaPath().toSubpathPolygons())
        for (qsizetype i = 1; i < ring.size(); ++i) {
            const QPointF along = ring[i] - ring[i - 1];
            const int parts = std::max(1, static_cast<int>(std::hypot(along.x(), along.y()) / step));
            for (int part = 0; part < parts; ++part) {
                const QPointF at = ring[i - 1] + along * part / parts;
                taken.emplace_back(at.x() - half, at.y() - half, 2 * half, 2 * half);
            }
        }
    const std::vector<QRectF> badges = render::outletBoxes(m_badges);
    taken.insert(taken.end(), badges.begin(), badges.end());
    return taken;
}

/// Names outside the area recede.
void MapPainter::paintNames(const std::vector<QRectF> &reserved)
{
    if (!m_map.area && m_map.column <= 0) // a whole district on a small map
        m_options.names = namesOfOneLayer(*m_map.scene, m_view, m_options, reserved);
    render::LabelLayer labels;
    std::vector<render::PlacedLabel> placed = labels.layout(*m_map.scene, m_view, m_options, reserved);
    if (const QPainterPath inside = areaPath(); !inside.isEmpty())
        for (render::PlacedLabel &label : placed)
            label.receding = !inside.contains(label.centre);
    labels.paint(m_painter, placed, m_options);
}

void MapPainter::paintNumbers()
{
    const double radius = 2.6 * kMillimetre;
    m_painter.setFont(fontOf(8.5, true));
    for (const MapNumber &each : m_map.numbers) {
        QPointF at = m_view.toScreen(m_map.scene->frame().toLocal(each.place));
        at += QPointF(radius, -radius) * 1.1; // the badge itself stays to be seen
        m_painter.setPen(QPen(kInk, 1.6 * m_options.unit));
        m_painter.setBrush(Qt::white);
        m_painter.drawEllipse(at, radius, radius);
        m_painter.drawText(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius), Qt::AlignCenter,
                           QString::number(each.number));
    }
}

QRectF MapPainter::labelBox(const Tick &tick) const
{
    const double text = kTickText * kMillimetre, height = kTickHeight * kMillimetre, length = kTick * kMillimetre;
    if (tick.vertical)
        return {tick.at - text / 2, m_frame.bottom() - length - height, text, height};
    return {m_frame.left() + length + 0.4 * kMillimetre, tick.at - height / 2, text, height};
}

void MapPainter::paintTick(const Tick &tick)
{
    const double length = kTick * kMillimetre;
    m_painter.setPen(QPen(kInk, 0.8 * m_options.unit));
    const QPointF from = tick.vertical ? QPointF(tick.at, m_frame.top()) : QPointF(m_frame.left(), tick.at);
    const QPointF to = tick.vertical ? QPointF(tick.at, m_frame.bottom()) : QPointF(m_frame.right(), tick.at);
    const QPointF along = tick.vertical ? QPointF(0, length) : QPointF(length, 0);
    m_painter.drawLine(from, from + along);
    m_painter.drawLine(to, to - along);
    if (tick.label.isEmpty())
        return;
    const Qt::Alignment align = tick.vertical ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter;
    const QRectF box = labelBox(tick), told = m_painter.boundingRect(box, static_cast<int>(align), tick.label);
    m_painter.fillRect(told.adjusted(-0.4 * kMillimetre, 0, 0.4 * kMillimetre, 0), render::palette().halo);
    m_painter.drawText(box, static_cast<int>(align), tick.label);
}

std::vector<Tick> MapPainter::ticks() const
{
    const double step = gridStep(m_scale) * 100.0; // cm
    const render::Box box = m_view.box();
    const auto first = [step](std::int32_t least) { return std::ceil(least / step) * step; };
    const double edge = 6 * kMillimetre; // no tick so near a corner
    const auto label = [&](double centimetres) {
        return m_map.coordinates ? QString::number(centimetres / 100'000, 'f', 1) : QString();
    };
    std::vector<Tick> ticks;
    for (double x = first(box.minX); x <= box.maxX; x += step) {
        const double at = m_frame.left() + m_view.size.width() / 2 + (x - m_view.centreX) / m_view.metresPerPixel / 100;
        if (at >= m_frame.left() + edge && at <= m_frame.right() - edge)
            ticks.push_back({at, true, label(x)});
    }
    for (double y = first(box.minY); y <= box.maxY; y += step) {
        const double at = m_frame.top() + m_view.size.height() / 2 - (y - m_view.centreY) / m_view.metresPerPixel / 100;
        if (at >= m_frame.top() + edge && at <= m_frame.bottom() - edge)
            ticks.push_back({at, false, label(y)});
    }
    return ticks;
}

void MapPainter::paintGrid()
{
    const double arm = 1.6 * kMillimetre, edge = kFirstCross * kMillimetre;
    m_painter.setPen(QPen(kQuiet, 0.5 * m_options.unit));
    const QRectF inner = m_frame.adjusted(edge, edge, -edge, -edge);
    for (const Tick &across : m_ticks)
        for (const Tick &along : m_ticks) {
            const QPointF at(across.at, along.at);
            if (!across.vertical || along.vertical || !inner.contains(at))
                continue;
            m_painter.drawLine(at - QPointF(arm, 0), at + QPointF(arm, 0));
            m_painter.drawLine(at - QPointF(0, arm), at + QPointF(0, arm));
        }
    m_painter.setFont(fontOf(6.5));
    for (const Tick &tick : m_ticks)
        paintTick(tick);
}

std::set<render::TimeClass> MapPainter::seenClasses() const
{
    std::set<render::TimeClass> seen;
    const render::Box box = m_view.box();
    for (std::size_t home = 0; home < m_map.classes.byResidence.size(); ++home) {
        const geo::Point at = m_map.scene->residencePoint(home);
        if (box.overlaps({at.x, at.y, at.x, at.y}))
            seen.insert(m_map.classes.byResidence[home]);
    }
    return seen;
}

bool MapPainter::isSeen(const render::LegendEntry &entry, const std::set<render::TimeClass> &classes) const
{
    using Shape = render::LegendEntry::Shape;
    if (entry.shape == Shape::Swatch)
        return classes.contains(entry.timeClass);
    if (entry.shape != Shape::Badge || !m_map.outlets)
        return true;
    return std::ranges::any_of(m_badges, [&](const render::PlacedBadge &badge) {
        const render::OutletMark &mark = m_map.outlets->marks()[badge.mark];
        return badge.form == render::PlacedBadge::Form::Badge && mark.symbol == entry.symbol &&
               mark.group == entry.group && mark.status == entry.status &&
               QRectF({0, 0}, m_view.size).contains(badge.centre);
    });
}

std::vector<render::LegendEntry> MapPainter::seenBadges() const
{
    std::vector<render::LegendEntry> seen;
    std::ranges::copy_if(m_map.badges, std::back_inserter(seen),
                         [&](const render::LegendEntry &entry) { return isSeen(entry, {}); });
    return seen;
}

/// A heading with nothing under it goes too.
render::Legend MapPainter::seenLegend() const
{
    const std::set<render::TimeClass> classes = seenClasses();
    render::Legend seen{m_map.legend.title, {}};
    for (const render::LegendEntry &entry : m_map.legend.entries) {
        const bool heading = entry.shape == render::LegendEntry::Shape::Heading;
        if (heading && !seen.entries.empty() && seen.entries.back().shape == render::LegendEntry::Shape::Heading)
            seen.entries.pop_back();
        if (heading || isSeen(entry, classes))
            seen.entries.push_back(entry);
    }
    if (!seen.entries.empty() && seen.entries.back().shape == render::LegendEntry::Shape::Heading)
        seen.entries.pop_back();
    if (m_map.column > 0) {
        std::ranges::move(borderEntries(*m_map.scene, m_view, m_options), std::back_inserter(seen.entries));
        std::ranges::move(groundEntries(*m_map.scene, m_view, m_options), std::back_inserter(seen.entries));
    }
    if (m_map.column <= 0)
        std::ranges::copy(seenBadges(), std::back_inserter(seen.entries));
    return seen;
}

void MapPainter::paintBeside()
{
    const double left = m_frame.right() + kGap * kMillimetre, width = m_map.column * kMillimetre;
    const QSizeF bar = render::scaleBarSize(m_view, m_map.walker, m_options);
    double y = m_rect.top();
    m_painter.setPen(kInk);
    m_painter.setFont(fontOf(13, true));
    m_painter.drawText(QRectF(left, y, width, 8 * kMillimetre), Qt::AlignLeft | Qt::AlignVCenter, scaleText(m_scale));
    y += 9 * kMillimetre;
    render::paintScaleBar(m_painter, {left, y}, m_view, m_map.walker, m_options);
    y += bar.height() + 4 * kMillimetre;
    const render::Legend legend = seenLegend();
    if (!legend.entries.empty()) {
        render::paintLegend(m_painter, {left, y}, legend, m_options);
        y += render::legendSize(legend, m_options).height() + 3 * kMillimetre;
    }
    y = paintBadges(left, y);
    if (const double height = heightOf(m_map.bars, m_map.column); height > 0) {
        paintBars(m_painter, {left, y, width, height * kMillimetre}, m_map.bars);
        y += (height + 3) * kMillimetre;
    }
    paintNotes({left, y, width, std::max(0.0, m_rect.bottom() - y)}, 7.5);
}

/// Two columns of small badges; returns where they end.
double MapPainter::paintBadges(double left, double y)
{
    const std::vector<render::LegendEntry> badges = seenBadges();
    if (badges.empty())
        return y;
    const double row = 4.7 * kMillimetre, radius = 2 * kMillimetre, half = m_map.column * kMillimetre / 2;
    m_painter.setPen(kInk);
    m_painter.setFont(fontOf(8.5, true));
    m_painter.drawText(QRectF(left, y, 2 * half, row), Qt::AlignLeft | Qt::AlignVCenter, m_map.badgesTitle);
    y += row;
    const std::size_t rows = (badges.size() + 1) / 2;
    for (std::size_t i = 0; i < badges.size(); ++i) {
        const QPointF corner(left + (i < rows ? 0 : half), y + static_cast<double>(i % rows) * row);
        render::paintBadge(m_painter, corner + QPointF(radius, row / 2), radius, badges[i].symbol, badges[i].group,
                           badges[i].status);
        const QRectF box(corner.x() + 2.6 * radius, corner.y(), half - 3 * radius, row);
        m_painter.setPen(kInk);
        paintFitted(m_painter, box, Qt::AlignLeft | Qt::AlignVCenter, badges[i].text, 7.5);
    }
    y += static_cast<double>(rows) * row;
    m_painter.setPen(kQuiet);
    m_painter.setFont(fontOf(7.5));
    m_painter.drawText(QRectF(left, y, 2 * half, row), Qt::AlignLeft | Qt::AlignVCenter, m_map.badgesRemark);
    return y + row + 2 * kMillimetre;
}

void MapPainter::paintNotes(const QRectF &box, double points)
{
    m_painter.setFont(fontOf(points));
    m_painter.setPen(kQuiet);
    m_painter.drawText(box, m_map.notes, wrapped());
}

/// So many lines as they take at the width; never more than a third of the sheet.
double MapPainter::notesHeight(double width)
{
    m_painter.save();
    m_painter.setFont(fontOf(kNotes));
    const QRectF all(0, 0, width, m_rect.height() / 3);
    const double height = m_painter.boundingRect(all, m_map.notes, wrapped()).height();
    m_painter.restore();
    return std::min(height, all.height());
}

void MapPainter::paintOn()
{
    const double pad = 2 * kMillimetre;
    const render::Legend legend = seenLegend();
    const QSizeF size = render::legendSize(legend, m_options);
    if (!legend.entries.empty())
        render::paintLegend(m_painter, {m_frame.left() + pad, m_frame.bottom() - pad - size.height()}, legend,
                            m_options);
    const QSizeF bar = render::scaleBarSize(m_view, m_map.walker, m_options);
    render::paintScaleBar(m_painter, {m_frame.right() - pad - bar.width(), m_frame.bottom() - pad - bar.height()},
                          m_view, m_map.walker, m_options);
    const double top = m_frame.bottom() + 1 * kMillimetre;
    paintNotes({m_rect.left(), top, m_rect.width(), std::max(0.0, m_rect.bottom() - top)}, kNotes);
}

void MapPainter::paint()
{
    m_painter.save();
    paintGround();
    if (m_map.grid)
        paintGrid();
    m_painter.setPen(QPen(kInk, 1.2 * m_options.unit));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(m_frame);
    render::paintNorthArrow(m_painter, northBox().translated(m_frame.topLeft()), m_options);
    m_map.column > 0 ? paintBeside() : paintOn();
    m_painter.restore();
}

} // namespace

int roundScale(const render::Box &box, QSizeF millimetres)
{
    constexpr std::array kSteps{2'000, 2'500, 3'000, 4'000, 5'000, 7'500, 10'000, 12'500, 15'000, 20'000};
    constexpr int kMost = 100'000'000;
    const double width = std::max(1.0, millimetres.width() - 2 * kMargin),
                 height = std::max(1.0, millimetres.height() - 2 * kMargin);
    if (box.empty())
        return kSteps.front();
    const double across = (static_cast<double>(box.maxX) - box.minX) * 10, // mm on the ground
        along = (static_cast<double>(box.maxY) - box.minY) * 10;
    for (int power = 1; power <= kMost / kSteps.back(); power *= 10)
        for (const int step : kSteps)
            if (across <= width * step * power && along <= height * step * power)
                return step * power;
    return kMost;
}

int gridStep(int scale)
{
    constexpr double kLeast = 30; // mm
    for (const int step : {100, 200, 500, 1'000, 2'000, 5'000, 10'000, 20'000, 50'000, 100'000})
        if (step * 1000.0 / scale >= kLeast)
            return step;
    return 1'000'000;
}

QString scaleText(int scale) { return QStringLiteral("1:") + text::formatCount(scale); }

void paintSheetMap(QPainter &painter, const QRectF &rect, const SheetMap &map)
{
    if (map.scene && rect.width() > (map.column + 20) * kMillimetre && rect.height() > 20 * kMillimetre)
        MapPainter(painter, rect, map).paint();
}

} // namespace yike::report
