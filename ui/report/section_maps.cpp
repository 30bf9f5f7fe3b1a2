// SPDX-License-Identifier: GPL-3.0-or-later
// The three maps of the report, painted as vectors by the renderer of the screen, at round scales.
#include "ui/render/furniture.h"
#include "ui/render/outlet_layer.h"
#include "ui/render/paint.h"
#include "ui/report/fonts.h"
#include "ui/report/map_legend.h"
#include "ui/report/sections.h"
#include "ui/report/typesetting.h"
#include "ui/text/edition.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/source_text.h"
#include "ui/text/terms.h"

#include <QCoreApplication>
#include <QPen>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <set>

namespace yike::report {
namespace {

using render::Legend; // lupdate takes a qualified type of result for the scope of the function

struct In {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr double kText = 160, kHighest = 214; // mm: width of the text, and what a heading and a caption leave of a page
constexpr double kRound = 3; // mm between what is shown and the frame
constexpr double kPad = 3 * kMillimetre;
constexpr double kMetresPerUnit = 1 / kMillimetre / 1000; // of paper

/// One map with what stands below it; holds all it shows.
struct MapFigure {
    std::shared_ptr<const render::MapScene> scene;
    std::shared_ptr<const render::OutletLayer> outlets;
    std::optional<render::TimeClasses> classes;
    std::vector<render::Legend> legends; ///< one plate each
    norms::Walker walker; ///< whose minutes the scale bar tells
    bool boundaries = false, groupSigns = false;
    render::Box box; ///< is seen as a whole
};

render::RenderOptions paperOptions(const MapFigure &figure)
{
    render::RenderOptions options;
    options.areas = options.circles = figure.boundaries;
    options.paper = true;
    options.unit = kResolution / 96.0;
    options.font = QFont(typefaces().sans);
    options.groupSigns = figure.groupSigns;
    if (!figure.walker.countsMetres())
        options.walker = text::name(figure.walker.kind);
    return options;
}

/// The largest round scale at which the box fits: 1 : 10,000, 12,500, 15,000, 17,500, 20,000 …
render::MapView viewAtRoundScale(const render::Box &box, QSizeF size, double &scale)
{
    render::MapView view = render::MapView::fit(box, size, kRound * kMillimetre);
    const double needed = view.metresPerPixel / kMetresPerUnit;
    const double power = std::pow(10, std::floor(std::log10(std::max(needed, 1.0))));
    scale = 10 * power;
    for (const double digits :
         {1.0, 1.25, 1.5, 1.75, 2.0, 2.25, 2.5, 2.75, 3.0, 3.5, 4.0, 4.5, 5.0, 6.0, 7.0, 8.0, 9.0})
        if (digits * power >= needed) {
            scale = digits * power;
            break;
        }
    view.metresPerPixel = scale * kMetresPerUnit;
    return view;
}

/// Where the plates and the scale stand below the map, in units from its bottom left corner.
struct Below {
    std::vector<QPointF> plates;
    QRectF scale;
    double height = 0;
};

QSizeF scaleSize(const render::MapView &view, const MapFigure &figure, const render::RenderOptions &options)
{
    return render::scaleBarSize(view, figure.walker, options) + QSizeF(0, 5 * kMillimetre);
}

/// From left to right, in a new row where there is no room; the scale last, at the right edge.
Below arranged(const MapFigure &figure, const render::MapView &view, const render::RenderOptions &options)
{
    const double width = view.size.width();
    Below below;
    QPointF at(0, 0);
    double row = 0;
    const auto place = [&](QSizeF size) {
        if (at.x() > 0 && at.x() + size.width() > width) {
            at = QPointF(0, at.y() + row + kPad);
            row = 0;
        }
        const QPointF corner = at;
        row = std::max(row, size.height());
        at.rx() += size.width() + kPad;
        return corner;
    };
    for (const render::Legend &legend : figure.legends)
        below.plates.push_back(place(render::legendSize(legend, options)));
    const QSizeF scale = scaleSize(view, figure, options);
    const QPointF corner = place(scale);
    below.scale = {{width - scale.width(), corner.y()}, scale};
    below.height = at.y() + row;
    return below;
}

void paintScale(QPainter &painter, const QRectF &box, const MapFigure &figure, const render::MapView &view,
                double scale, const render::RenderOptions &options)
{
    const QSizeF bar = render::scaleBarSize(view, figure.walker, options);
    render::paintScaleBar(painter, {box.right() - bar.width(), box.top()}, view, figure.walker, options);
    paintText(painter, {box.left(), box.top() + bar.height() + kMillimetre, box.width(), 0},
              In::tr("Scale 1:%1").arg(text::formatCount(std::llround(scale))),
              {.points = 8, .sans = true, .align = Qt::AlignRight, .lineHeight = 1.2});
}

/// A map as large as its page allows: its round scale, and the height that this scale needs.
struct Laid {
    double scale = 1;
    render::MapView view;
    Below below;
};

Laid laidOut(const MapFigure &figure, double highest, double width = kText)
{
    const render::RenderOptions options = paperOptions(figure);
    Laid laid;
    const auto fitInto = [&](double high) {
        laid.view = viewAtRoundScale(figure.box, QSizeF(width, high) * kMillimetre, laid.scale);
        laid.below = arranged(figure, laid.view, options);
    };
    fitInto(highest - 40);
    fitInto(std::max(60.0, highest - (laid.below.height + kPad) / kMillimetre));
    const double along = (static_cast<double>(figure.box.maxY) - figure.box.minY) * 10 / laid.scale; // mm
    const double high = std::clamp(along + 2 * kRound + 1, 60.0, laid.view.size.height() / kMillimetre);
    laid.view.size.setHeight(high * kMillimetre);
    return laid;
}

void paintMapFigure(QPainter &painter, const QRectF &rect, const MapFigure &figure)
{
    const Laid laid = laidOut(figure, rect.height() / kMillimetre, rect.width() / kMillimetre);
    render::RenderOptions options = paperOptions(figure);
    const QRectF frame(rect.topLeft(), laid.view.size);
    const QRectF north(frame.width() - kPad - 9 * kMillimetre, kPad, 9 * kMillimetre, 12 * kMillimetre);
    painter.save();
    painter.setClipRect(frame);
    painter.translate(frame.topLeft());
    render::Overlays overlays;
    overlays.classes = figure.classes ? &*figure.classes : nullptr;
    overlays.outlets = figure.outlets.get();
    overlays.reserved = alongDistrict(*figure.scene, laid.view);
    overlays.reserved.push_back(north);
    if (figure.boundaries)
        overlays.names = districtNames(*figure.scene, laid.view);
    options.names = namesOfOneLayer(*figure.scene, laid.view, options, overlays.reserved);
    options.roadNames = figure.scene->areas().empty() && !figure.groupSigns;
    render::paintMap(painter, *figure.scene, laid.view, options, overlays);
    painter.restore();
    painter.setPen(QPen(QColor(0x1F, 0x23, 0x26), 0.7 * kUnitsPerPoint));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame);
    render::paintNorthArrow(painter, north.translated(frame.topLeft()), options);
    const QPointF corner = frame.bottomLeft() + QPointF(0, kPad);
    for (std::size_t i = 0; i < figure.legends.size(); ++i)
        render::paintLegend(painter, corner + laid.below.plates[i], figure.legends[i], options);
    paintScale(painter, laid.below.scale.translated(corner), figure, laid.view, laid.scale, options);
}

/// The plate of what is neither home nor outlet; nothing where there is none of it.
void addLines(MapFigure &figure, double highest)
{
    const Laid laid = laidOut(figure, highest);
    const render::RenderOptions options = paperOptions(figure);
    render::Legend lines{In::tr("Boundaries and ground"), borderEntries(*figure.scene, laid.view, options)};
    for (render::LegendEntry &entry : groundEntries(*figure.scene, laid.view, options))
        lines.entries.push_back(std::move(entry));
    if (!lines.entries.empty())
        figure.legends.push_back(std::move(lines));
}

/// `above`: mm that stand on the page before the figure's heading.
void writeMap(Manuscript &to, const Content &content, const QString &title, MapFigure figure, double above)
{
    const double highest = kHighest + 16 - above;
    addLines(figure, highest);
    const Laid laid = laidOut(figure, highest);
    to.heading(1, In::tr("Figure %1  %2").arg(QString::number(to.nextFigure()), title));
    const QString note = madeUpNote(content);
    const double height = (laid.view.size.height() + kPad + laid.below.height) / kMillimetre;
    to.figure({.kind = Figure::Kind::Map,
               .caption = sourceLine(content) + (note.isEmpty() ? QString() : "\n" + note),
               .height = height,
               .paint = [figure = std::move(figure)](QPainter &painter,
                                                     const QRectF &rect) { paintMapFigure(painter, rect, figure); },
               .numbered = true});
}

/// Homes, outlets and areas; the areas alone do not make the map where homes and outlets fill less than a quarter of them.
render::Box boxOf(const Content &content, const MapFigure &figure)
{
    const plan::Plan &plan = *content.assessment->situation->plan;
    render::Box data, areas;
    for (std::size_t home = 0; home < plan.residences.size(); ++home)
        data.add(figure.scene->residencePoint(home));
    for (const render::OutletMark &mark : figure.outlets->marks())
        data.add(figure.scene->frame().toLocal(mark.place));
    for (const render::SceneArea &area : figure.scene->areas())
        areas.add(area.box);
    const auto extent = [](const render::Box &box) {
        return (static_cast<double>(box.maxX) - box.minX) * (static_cast<double>(box.maxY) - box.minY);
    };
    if (data.empty())
        return areas.empty() ? figure.scene->bounds() : areas;
    render::Box both = data;
    if (!areas.empty())
        both.add(areas);
    return extent(data) * 4 < extent(both) ? data : both;
}

MapFigure figureOf(const Materials &from, std::vector<render::OutletMark> marks)
{
    MapFigure figure;
    figure.scene = from.scene();
    figure.outlets = std::make_shared<render::OutletLayer>(*figure.scene, std::move(marks));
    figure.boundaries = text::boundariesAllowed(*from.content.assessment->situation->plan);
    figure.box = boxOf(from.content, figure);
    return figure;
}

const norms::Walker &walkerOf(const Content &content, norms::WalkerKind kind)
{
    return content.assessment->situation->plan->parameters.walkers[static_cast<std::size_t>(kind)];
}

render::LegendEntry remark(const QString &words)
{
    render::LegendEntry entry;
    entry.shape = render::LegendEntry::Shape::Words;
    entry.text = words;
    return entry;
}

/// Each outlet in service counts once, for the group of its first service.
Legend groupsOf(const std::vector<render::OutletMark> &marks)
{
    std::array<int, 8> counts{};
    for (const render::OutletMark &mark : marks)
        ++counts[static_cast<std::size_t>(mark.group)];
    std::vector<render::GroupCount> groups;
    for (std::size_t i = 0; i < counts.size(); ++i)
        if (counts[i] > 0)
            groups.push_back(
                {static_cast<norms::ServiceGroup>(i), text::name(static_cast<norms::ServiceGroup>(i)), counts[i]});
    render::Legend legend = render::signLegend(
        In::tr("Outlets in service, placed on the map: %1").arg(text::formatCount(std::ssize(marks))), groups);
    legend.entries.push_back(remark(In::tr("by the group of the first service")));
    return legend;
}

void writeOutletMap(Manuscript &to, const Materials &from, double above)
{
    const Content &content = from.content;
    const auto &situation = *content.assessment->situation;
    std::vector<render::OutletMark> marks = render::outletMarks(*situation.plan, *situation.rulebook);
    std::erase_if(marks, [&](const render::OutletMark &mark) {
        const plan::Outlet *outlet = situation.plan->outlet(mark.id);
        return outlet == nullptr || !situation.counts(*outlet);
    });
    render::Legend groups = groupsOf(marks);
    MapFigure figure = figureOf(from, std::move(marks));
    figure.groupSigns = true;
    figure.legends = {std::move(groups)};
    figure.walker = walkerOf(content, norms::WalkerKind::Adult);
    writeMap(to, content, In::tr("Map of outlets"), std::move(figure), above);
}

/// In English a name within a sentence begins small.
QString within(const QString &service)
{
    return text::chinese() || (service.size() > 1 && service[1].isUpper()) ? service
                                                                           : service.left(1).toLower() + service.mid(1);
}

QString within(norms::WalkerKind walker) { return within(text::name(walker)); }

/// Only the classes that are there, and the sign of the outlets.
Legend timesOf(const MapFigure &figure, const QString &service)
{
    render::Legend legend =
        render::timeLegend(In::tr("Minutes on foot from the homes"), *figure.classes, paperOptions(figure));
    const auto &classes = figure.classes->byResidence;
    std::erase_if(legend.entries,
                  [&](const render::LegendEntry &entry) { return !std::ranges::contains(classes, entry.timeClass); });
    std::set<plan::OutletStatus> statuses;
    for (const render::OutletMark &mark : figure.outlets->marks()) {
        if (!statuses.insert(mark.status).second)
            continue;
        render::LegendEntry entry;
        entry.shape = render::LegendEntry::Shape::Badge;
        entry.symbol = mark.symbol;
        entry.group = mark.group;
        entry.status = mark.status;
        entry.text =
            mark.status == plan::OutletStatus::Open ? service : In::tr("%1 (%2)").arg(service, text::name(mark.status));
        legend.entries.push_back(entry);
    }
    return legend;
}

/// Whether there was anything to draw.
bool writeTimeMap(Manuscript &to, const Materials &from, std::string_view service, norms::WalkerKind walker)
{
    const Content &content = from.content;
    const auto &situation = *content.assessment->situation;
    const norms::Rulebook &book = *situation.rulebook;
    const analysis::NearestTimes *times = content.assessment->times(book.serviceIndex(service), walker);
    if (!times || !inLedger(*situation.plan, service))
        return false;
    std::vector<render::OutletMark> marks = render::outletMarks(*situation.plan, book, service);
    std::erase_if(marks, [](const render::OutletMark &mark) { return !mark.emphasised; });
    for (render::OutletMark &mark : marks)
        mark.count = 1; // what else it offers is not this map's business
    MapFigure figure = figureOf(from, std::move(marks));
    figure.classes = render::timeClasses(*times, walker, book.coverageNorm(service));
    figure.walker = walkerOf(content, walker);
    const QString name = text::serviceName(book, service);
    figure.legends = {timesOf(figure, name)};
    to.newPage();
    writeMap(to, content,
             In::tr("Minutes on foot to the nearest %1 (%2)", "service, walker").arg(within(name), within(walker)),
             std::move(figure), 0);
    return true;
}

} // namespace

QString sourceLine(const Content &content)
{
    const plan::Plan &plan = *content.assessment->situation->plan;
    QStringList names;
    for (const plan::DataSource &source : plan.sources)
        names << (source.licence.empty() ? text::sourceText(source.name)
                                         : In::tr("%1 (%2)", "source, licence")
                                               .arg(text::sourceText(source.name), text::sourceText(source.licence)));
    names.removeDuplicates();
    const QString date = plan.info.baseDate.empty() ? In::tr("not given") : text::formatDate(plan.info.baseDate);
    return In::tr("Source: %1. Base date: %2.")
        .arg(names.isEmpty() ? In::tr("not given") : names.join(In::tr("; ")), date);
}

void mapsSection(Manuscript &to, const Materials &from)
{
    if (!from.scene())
        return;
    to.newPage();
    to.heading(0, In::tr("Maps"));
    constexpr double kChapter = 16; // mm of its heading
    writeOutletMap(to, from, kChapter);
    QStringList missing;
    for (const auto &[service, walker] :
         {std::pair{"day-care-for-the-old", norms::WalkerKind::Age70}, std::pair{"nursery", norms::WalkerKind::Child}})
        if (!writeTimeMap(to, from, service, walker))
            missing << text::serviceName(*from.content.assessment->situation->rulebook, service);
    if (!missing.isEmpty())
        to.paragraph(In::tr("No map of walking times this time, for the ledger holds no outlet of this kind: %1.")
                         .arg(missing.join(In::tr(", "))),
                     {.points = 9, .sans = true, .lineHeight = 1.4});
}

} // namespace yike::report
