// SPDX-License-Identifier: GPL-3.0-or-later
// The three maps of the report, painted as vectors by the renderer of the screen.
#include "ui/render/furniture.h"
#include "ui/render/outlet_layer.h"
#include "ui/render/paint.h"
#include "ui/report/fonts.h"
#include "ui/report/sections.h"
#include "ui/text/edition.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <QCoreApplication>
#include <QPen>

#include <algorithm>
#include <map>

namespace yike::report {
namespace {

struct In {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

render::RenderOptions paperOptions(const Content &content)
{
    render::RenderOptions options;
    options.areas = options.circles = text::boundariesAllowed(*content.assessment->situation->plan);
    options.paper = true;
    options.unit = kResolution / 96.0;
    options.font = QFont(typefaces().sans);
    return options;
}

/// One map sheet: the frame, the map in it, and what stands on it.
struct Sheet {
    QString title;
    render::Legend legend;
    const render::TimeClasses *classes = nullptr;
    const render::OutletLayer *outlets = nullptr;
    norms::WalkerKind walker = norms::WalkerKind::Adult;
    bool outletsOnly = false;
};

// Legend and scale bar stand under the map; on it where the sheet has no room left.
void paintFurniture(PageFlow &flow, const Content &content, const Sheet &sheet, const QRectF &frame,
                    const render::MapView &view)
{
    const render::RenderOptions options = paperOptions(content);
    QPainter &painter = flow.painter();
    const double pad = 3 * kMillimetre, captionRoom = 16 * kMillimetre;
    const QSizeF legend = render::legendSize(sheet.legend, options);
    const norms::Walker &walker =
        content.assessment->situation->plan->parameters.walkers[static_cast<std::size_t>(sheet.walker)];
    const QSizeF bar = render::scaleBarSize(view, walker, options);
    const bool below = flow.left() > legend.height() + pad + captionRoom;
    const double y = below ? frame.bottom() + pad : frame.bottom() - pad - legend.height();
    render::paintLegend(painter, {below ? frame.left() : frame.left() + pad, y}, sheet.legend, options);
    const double right = below ? frame.right() : frame.right() - pad;
    render::paintScaleBar(painter, {right - bar.width(), below ? y : frame.bottom() - pad - bar.height()}, view, walker,
                          options);
    render::paintNorthArrow(
        painter, {frame.right() - pad - 9 * kMillimetre, frame.top() + pad, 9 * kMillimetre, 12 * kMillimetre},
        options);
    if (below)
        (void)flow.figure(legend.height() + pad);
}

void paintSheet(PageFlow &flow, const Content &content, const render::MapScene &scene, const Sheet &sheet)
{
    flow.newPage();
    flow.heading(1, sheet.title);
    const render::Box &box = scene.bounds();
    const double shape = static_cast<double>(box.maxY - box.minY + 1) / static_cast<double>(box.maxX - box.minX + 1);
    const double captionRoom = 16 * kMillimetre, least = 60 * kMillimetre;
    const QRectF frame = flow.figure(std::clamp(flow.area().width() * shape * 1.05, least, flow.left() - captionRoom));
    QPainter &painter = flow.painter();
    const auto view = render::MapView::fit(box, frame.size(), 3 * kMillimetre);

    painter.save();
    painter.setClipRect(frame);
    painter.translate(frame.topLeft());
    render::Overlays overlays;
    overlays.classes = sheet.classes;
    overlays.outlets = sheet.outlets;
    render::paintMap(painter, scene, view, paperOptions(content), overlays);
    painter.restore();
    painter.setPen(QPen(QColor(u"#1F2326"), 0.7 * kResolution / 72.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame);
    paintFurniture(flow, content, sheet, frame, view);
    const QString note = madeUpNote(content);
    flow.caption(sourceLine(content) + (note.isEmpty() ? QString() : "\n" + note));
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

void paintOutletMap(PageFlow &flow, const Content &content, const render::MapScene &scene)
{
    const auto &situation = *content.assessment->situation;
    const render::OutletLayer layer(scene, render::outletMarks(*situation.plan, *situation.rulebook));
    Sheet sheet;
    sheet.title = In::tr("Map 1  Outlets");
    sheet.legend = render::outletLegend(In::tr("Outlets (most frequent kinds)"), commonServices(content, 12),
                                        text::chinese(), paperOptions(content));
    sheet.outlets = &layer;
    paintSheet(flow, content, scene, sheet);
}

void paintTimeMap(PageFlow &flow, const Content &content, const render::MapScene &scene, const QString &title,
                  std::string_view service, norms::WalkerKind walker)
{
    const auto &situation = *content.assessment->situation;
    const norms::Rulebook &book = *situation.rulebook;
    const analysis::NearestTimes *times = content.assessment->times(book.serviceIndex(service), walker);
    if (!times || !inLedger(*situation.plan, service)) {
        if (flow.left() < 40 * kMillimetre) // a sentence needs no sheet of its own
            flow.newPage();
        flow.heading(1, title);
        flow.paragraph(
            In::tr("Not assessed this time: the project holds no %1.").arg(text::serviceName(book, service)));
        return;
    }
    const render::TimeClasses classes = render::timeClasses(*times, walker, book.coverageNorm(service));
    std::vector<render::OutletMark> marks = render::outletMarks(*situation.plan, book, service);
    std::erase_if(marks, [](const render::OutletMark &mark) { return !mark.emphasised; });
    const render::OutletLayer layer(scene, std::move(marks));
    Sheet sheet;
    sheet.title = title;
    sheet.legend = render::timeLegend(In::tr("To %1, %2").arg(text::serviceName(book, service), text::name(walker)),
                                      classes, paperOptions(content));
    sheet.classes = &classes;
    sheet.outlets = &layer;
    sheet.walker = walker;
    paintSheet(flow, content, scene, sheet);
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

bool paintMaps(PageFlow &flow, const Content &content, const base::Progress &progress)
{
    const auto &situation = *content.assessment->situation;
    const auto bounds = situation.plan->bounds();
    if (!bounds)
        return true;
    const auto frame =
        situation.network
            ? base::Result<geo::LocalFrame>(situation.network->frame())
            : geo::LocalFrame::around({(bounds->west + bounds->east) / 2, (bounds->south + bounds->north) / 2});
    if (!frame)
        return true;
    const auto scene = render::MapScene::make(*situation.plan, *frame, progress);
    if (!scene)
        return false;
    progress.report("report-maps", 0.1);
    paintOutletMap(flow, content, *scene);
    progress.report("report-maps", 0.4);
    paintTimeMap(flow, content, *scene, In::tr("Map 2  Minutes on foot for the old to day care"),
                 "day-care-for-the-old", norms::WalkerKind::Age70);
    if (progress.cancelled())
        return false;
    progress.report("report-maps", 0.7);
    paintTimeMap(flow, content, *scene, In::tr("Map 3  Minutes on foot with a small child to a nursery"), "nursery",
                 norms::WalkerKind::Child);
    return !progress.cancelled();
}

} // namespace yike::report
