// SPDX-License-Identifier: GPL-3.0-or-later
// The three maps of the report, painted as vectors by the renderer of the screen, at round scales.
#include "ui/render/furniture.h"
#include "ui/render/outlet_layer.h"
#include "ui/render/paint.h"
#include "ui/report/fonts.h"
#include "ui/report/sections.h"
#include "ui/report/typesetting.h"
#include "ui/text/edition.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <QCoreApplication>
#include <QPen>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace yike::report {
namespace {

struct In {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr double kText = 160, kHighest = 214; // mm: width of the text, and what a heading and a caption leave of a page
constexpr double kPad = 3 * kMillimetre;

render::RenderOptions paperOptions(bool boundaries)
{
    render::RenderOptions options;
    options.areas = options.circles = boundaries;
    options.paper = true;
    options.unit = kResolution / 96.0;
    options.font = QFont(typefaces().sans);
    return options;
}

/// One map with its legend below; holds all it shows.
struct MapFigure {
    std::shared_ptr<const render::MapScene> scene;
    std::shared_ptr<const render::OutletLayer> outlets;
    std::optional<render::TimeClasses> classes;
    render::Legend legend;
    norms::Walker walker; ///< whose minutes the scale bar tells
    bool boundaries = false;
};

/// The largest round scale at which the box fits: 1 : 10,000, 12,500, 15,000, 17,500, 20,000 …
render::MapView viewAtRoundScale(const render::Box &box, QSizeF size, double &scale)
{
    constexpr double kMetres = 1 / kMillimetre / 1000; // of paper in a unit
    render::MapView view = render::MapView::fit(box, size, 2 * kMillimetre);
    const double needed = view.metresPerPixel / kMetres;
    const double power = std::pow(10, std::floor(std::log10(std::max(needed, 1.0))));
    scale = 10 * power;
    for (const double digits :
         {1.0, 1.25, 1.5, 1.75, 2.0, 2.25, 2.5, 2.75, 3.0, 3.5, 4.0, 4.5, 5.0, 6.0, 7.0, 8.0, 9.0})
        if (digits * power >= needed) {
            scale = digits * power;
            break;
        }
    view.metresPerPixel = scale * kMetres;
    return view;
}

void paintScale(QPainter &painter, const QRectF &right, const MapFigure &figure, const render::MapView &view,
                double scale, const render::RenderOptions &options)
{
    const QSizeF bar = render::scaleBarSize(view, figure.walker, options);
    render::paintScaleBar(painter, {right.right() - bar.width(), right.top()}, view, figure.walker, options);
    paintText(painter, {right.left(), right.top() + bar.height() + kMillimetre, right.width(), 0},
              In::tr("Scale 1:%1").arg(text::formatCount(std::llround(scale))),
              {.points = 8, .sans = true, .align = Qt::AlignRight, .lineHeight = 1.2});
}

void paintMapFigure(QPainter &painter, const QRectF &rect, const MapFigure &figure)
{
    const render::RenderOptions options = paperOptions(figure.boundaries);
    const QSizeF legend = render::legendSize(figure.legend, options);
    const QRectF frame = rect.adjusted(0, 0, 0, -std::max(legend.height(), 16 * kMillimetre) - kPad);
    double scale = 0;
    const render::MapView view = viewAtRoundScale(figure.scene->bounds(), frame.size(), scale);
    const QRectF north(frame.width() - kPad - 9 * kMillimetre, kPad, 9 * kMillimetre, 12 * kMillimetre);
    painter.save();
    painter.setClipRect(frame);
    painter.translate(frame.topLeft());
    render::Overlays overlays;
    overlays.classes = figure.classes ? &*figure.classes : nullptr;
    overlays.outlets = figure.outlets.get();
    overlays.reserved = {north};
    render::paintMap(painter, *figure.scene, view, options, overlays);
    painter.restore();
    painter.setPen(QPen(QColor(0x1F, 0x23, 0x26), 0.7 * kUnitsPerPoint));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame);
    render::paintNorthArrow(painter, north.translated(frame.topLeft()), options);
    const double below = frame.bottom() + kPad;
    render::paintLegend(painter, {frame.left(), below}, figure.legend, options);
    const double left = frame.left() + legend.width() + kPad;
    paintScale(painter, {left, below, frame.right() - left, 0}, figure, view, scale, options);
}

void writeMap(Manuscript &to, const Content &content, const QString &title, MapFigure figure)
{
    to.heading(1, In::tr("Figure %1  %2").arg(QString::number(to.nextFigure()), title));
    const render::Box &box = figure.scene->bounds();
    const double shape = static_cast<double>(box.maxY - box.minY + 1) / static_cast<double>(box.maxX - box.minX + 1);
    const double legend =
        std::max(render::legendSize(figure.legend, paperOptions(figure.boundaries)).height() / kMillimetre, 16.0) + 3;
    const double highest = std::max(60.0, kHighest - legend);
    const QString note = madeUpNote(content);
    to.figure({.kind = Figure::Kind::Map,
               .caption = sourceLine(content) + (note.isEmpty() ? QString() : "\n" + note),
               .height = std::clamp(kText * shape * 1.05, 60.0, highest) + legend,
               .paint = [figure = std::move(figure)](QPainter &painter,
                                                     const QRectF &rect) { paintMapFigure(painter, rect, figure); },
               .numbered = true});
}

// The services with most outlets, for a legend that stays readable.
std::vector<const norms::Service *> commonServices(const Content &content, std::size_t most)
{
    std::map<std::string, int> counts;
    for (const plan::Outlet &outlet : content.assessment->situation->plan->outlets)
        if (!outlet.services.empty() && content.assessment->situation->counts(outlet))
            ++counts[outlet.services.front().service];
    std::vector<std::pair<int, const norms::Service *>> sorted;
    for (const norms::Service &service : content.assessment->situation->rulebook->services)
        if (const auto it = counts.find(service.code); it != counts.end())
            sorted.emplace_back(it->second, &service);
    std::ranges::stable_sort(sorted, [](const auto &x, const auto &y) { return x.first > y.first; });
    std::vector<const norms::Service *> out;
    for (std::size_t i = 0; i < std::min(most, sorted.size()); ++i)
        out.push_back(sorted[i].second);
    std::ranges::stable_sort(out, [](const auto *x, const auto *y) { return x->group < y->group; });
    return out;
}

MapFigure figureOf(const Materials &from, std::vector<render::OutletMark> marks)
{
    MapFigure figure;
    figure.scene = from.scene();
    figure.outlets = std::make_shared<render::OutletLayer>(*figure.scene, std::move(marks));
    figure.boundaries = text::boundariesAllowed(*from.content.assessment->situation->plan);
    return figure;
}

const norms::Walker &walkerOf(const Content &content, norms::WalkerKind kind)
{
    return content.assessment->situation->plan->parameters.walkers[static_cast<std::size_t>(kind)];
}

void writeOutletMap(Manuscript &to, const Materials &from)
{
    const Content &content = from.content;
    const auto &situation = *content.assessment->situation;
    MapFigure figure = figureOf(from, render::outletMarks(*situation.plan, *situation.rulebook));
    figure.legend = render::outletLegend(In::tr("Outlets (most frequent kinds)"), commonServices(content, 12),
                                         text::chinese(), paperOptions(figure.boundaries));
    figure.walker = walkerOf(content, norms::WalkerKind::Adult);
    writeMap(to, content, In::tr("Map of outlets"), std::move(figure));
}

void writeTimeMap(Manuscript &to, const Materials &from, const QString &title, std::string_view service,
                  norms::WalkerKind walker)
{
    const Content &content = from.content;
    const auto &situation = *content.assessment->situation;
    const norms::Rulebook &book = *situation.rulebook;
    const analysis::NearestTimes *times = content.assessment->times(book.serviceIndex(service), walker);
    if (!times || !inLedger(*situation.plan, service)) {
        to.heading(1, title);
        to.paragraph(In::tr("Not assessed this time: the project holds no %1.").arg(text::serviceName(book, service)));
        return;
    }
    std::vector<render::OutletMark> marks = render::outletMarks(*situation.plan, book, service);
    std::erase_if(marks, [](const render::OutletMark &mark) { return !mark.emphasised; });
    MapFigure figure = figureOf(from, std::move(marks));
    figure.classes = render::timeClasses(*times, walker, book.coverageNorm(service));
    figure.legend = render::timeLegend(In::tr("To %1, %2").arg(text::serviceName(book, service), text::name(walker)),
                                       *figure.classes, paperOptions(figure.boundaries));
    figure.walker = walkerOf(content, walker);
    writeMap(to, content, title, std::move(figure));
}

} // namespace

QString sourceLine(const Content &content)
{
    const plan::Plan &plan = *content.assessment->situation->plan;
    QStringList names;
    for (const plan::DataSource &source : plan.sources)
        names << text::fromCore(source.licence.empty() ? source.name : source.name + " (" + source.licence + ")");
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
    writeOutletMap(to, from);
    to.newPage();
    writeTimeMap(to, from, In::tr("Minutes on foot for the old to day care"), "day-care-for-the-old",
                 norms::WalkerKind::Age70);
    to.newPage();
    writeTimeMap(to, from, In::tr("Minutes on foot with a small child to a nursery"), "nursery",
                 norms::WalkerKind::Child);
}

} // namespace yike::report
