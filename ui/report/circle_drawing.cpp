// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses what a circle's map shows and lists it; sheet_map.cpp paints.
#include "ui/report/circle_drawing.h"

#include "ui/report/chapter_fingerprint.h"
#include "ui/report/fonts.h"
#include "ui/report/sections.h"
#include "ui/report/template_words.h"
#include "ui/text/edition.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <set>

namespace yike::report {
namespace {

using namespace words;

struct In {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

// A drawing's map inside the frame and beside the legend, whatever the writer's margins: the scale is chosen for it.
constexpr QSizeF kDrawing(275, 205); // mm
const QColor kInk(0x1F, 0x23, 0x26); ///< of the circle's outline, as sheet_map.cpp draws it

render::RenderOptions legendOptions()
{
    render::RenderOptions options;
    options.paper = true;
    options.unit = kResolution / 96.0;
    options.font = QFont(typefaces().sans);
    return options;
}

render::LegendEntry heading(const QString &text)
{
    render::LegendEntry entry;
    entry.shape = render::LegendEntry::Shape::Heading;
    entry.text = text;
    return entry;
}

render::LegendEntry line(const QString &text, const QColor &colour)
{
    render::LegendEntry entry;
    entry.shape = render::LegendEntry::Shape::Line;
    entry.text = text;
    entry.colour = colour;
    return entry;
}

render::LegendEntry remark(const QString &text)
{
    render::LegendEntry entry;
    entry.shape = render::LegendEntry::Shape::Words;
    entry.text = text;
    return entry;
}

/// Basic kinds, and all that is for the old, the young and health: the others recede.
bool isShown(const norms::Service &service)
{
    using enum norms::ServiceGroup;
    return service.basicKind || service.group == ElderCare || service.group == ChildCare || service.group == Health;
}

/// One entry a symbol and state.
std::vector<render::LegendEntry> badgesOf(const render::OutletLayer &layer, const norms::Rulebook &book)
{
    std::vector<render::LegendEntry> entries;
    for (const render::OutletMark &mark : layer.marks()) {
        if (!mark.emphasised)
            continue;
        const bool known = std::ranges::any_of(entries, [&](const render::LegendEntry &each) {
            return each.symbol == mark.symbol && each.group == mark.group && each.status == mark.status;
        });
        if (known)
            continue;
        render::LegendEntry entry;
        entry.shape = render::LegendEntry::Shape::Badge;
        entry.symbol = mark.symbol;
        entry.group = mark.group;
        entry.status = mark.status;
        entry.colour = render::palette().of(mark.group);
        const auto service = std::ranges::find_if(book.services, [&](const norms::Service &each) {
            return text::fromCore(each.symbol) == mark.symbol && each.group == mark.group;
        });
        const QString name = service != book.services.end() ? text::name(service->name) : text::name(mark.group);
        entry.text =
            mark.status == plan::OutletStatus::Open ? name : In::tr("%1 (%2)").arg(name, text::name(mark.status));
        entries.push_back(entry);
    }
    std::ranges::stable_sort(entries, {}, &render::LegendEntry::group);
    return entries;
}

/// The plane the figures of the grid are told in.
QString coordinatesNote(const geo::LocalFrame &frame)
{
    if (frame.epsg() == 0)
        return In::tr("Grid in km: transverse Mercator, central meridian %1°").arg(frame.meridian());
    return In::tr("Grid in km: CGCS2000, 3° zone, central meridian %1° E").arg(frame.meridian());
}

/// `source`: it stands nowhere else on the page.
QString notesOf(const Content &content, bool source)
{
    QStringList notes;
    if (source)
        notes << sourceNote(content);
    else if (const QString note = madeUpNote(content); !note.isEmpty())
        notes << note;
    const std::string &approval = planOf(content).info.mapApproval;
    if (text::isPublic())
        notes << (approval.empty() ? In::tr("Public edition: without boundaries and coordinates.")
                                   : text::fromCore(approval));
    else
        notes << In::tr("Internal material, keep safe");
    return notes.join(u'\n');
}

} // namespace

CircleDrawings::CircleDrawings(const Content &content, std::shared_ptr<const render::MapScene> scene)
    : m_content(content),
      m_scene(std::move(scene)),
      m_outlines(text::boundariesAllowed(planOf(content)))
{}

std::string CircleDrawings::serviceOf(const CircleSheet &sheet) const
{
    const norms::Rulebook &book = bookOf(m_content);
    for (const SheetDeficit &each : sheet.deficits) {
        const norms::Norm *norm = book.norm(each.deficit.norm);
        if (norm != nullptr && norm->measure == norms::Measure::Coverage && each.people > 0)
            return norm->service;
    }
    for (const char *service :
         {"day-care-for-the-old", "canteen-for-the-old", "nursery", "vegetable-market", "convenience-store"}) {
        const norms::Norm *norm = book.coverageNorm(service);
        if (norm != nullptr && std::ranges::contains(sheet.coverage, norm->id, &SheetCoverage::norm))
            return service;
    }
    for (const SheetCoverage &each : sheet.coverage)
        if (const norms::Norm *norm = book.norm(each.norm); norm != nullptr && book.coverageNorm(norm->service) == norm)
            return norm->service;
    return {};
}

const render::ThemedClasses &CircleDrawings::classesOf(const std::string &service)
{
    const auto [found, fresh] = m_classes.try_emplace(service);
    if (fresh && !service.empty())
        found->second = render::coveredClasses(*m_content.assessment, service);
    return found->second;
}

SheetMap CircleDrawings::base() const
{
    SheetMap map;
    map.scene = m_scene;
    map.outlines = m_outlines;
    map.coordinates = !text::isPublic();
    map.walker = planOf(m_content).parameters.walkers[static_cast<std::size_t>(norms::WalkerKind::Adult)];
    return map;
}

/// Of its outline; without one, of the homes and outlets in it; without these, everything.
render::Box CircleDrawings::boxOf(const CircleSheet &sheet) const
{
    if (const render::SceneArea *area = m_scene->area(sheet.area); area != nullptr && !area->box.empty())
        return area->box;
    render::Box box;
    const analysis::AreaIndex &areas = *m_content.assessment->situation->areas;
    for (const std::uint32_t home : areas.residencesIn(areas.slotOf(sheet.area)))
        box.add(m_scene->residencePoint(home));
    return box.empty() ? m_scene->bounds() : box;
}

void CircleDrawings::addClasses(SheetMap &map, const std::string &service, const CircleSheet *sheet)
{
    const render::ThemedClasses &themed = classesOf(service);
    map.classes = themed.classes;
    if (service.empty() || themed.classes.byResidence.empty())
        return;
    if (sheet != nullptr && m_outlines) { // without outlines nothing may tell who belongs where
        std::vector<render::TimeClass> own(themed.classes.byResidence.size(), render::TimeClass::Neutral);
        const analysis::AreaIndex &areas = *m_content.assessment->situation->areas;
        for (const std::uint32_t home : areas.residencesIn(areas.slotOf(sheet->area)))
            own[home] = themed.classes.byResidence[home];
        map.classes.byResidence = std::move(own);
    }
    const render::Legend legend = render::themeLegend({}, themed, legendOptions());
    map.legend.entries.push_back(heading(In::tr("Homes: %1").arg(text::serviceName(bookOf(m_content), service))));
    map.legend.entries.insert(map.legend.entries.end(), legend.entries.begin(), legend.entries.end());
}

void CircleDrawings::addOutlets(SheetMap &map, const CircleSheet &sheet, const std::string &service) const
{
    const analysis::Assessment &a = *m_content.assessment;
    const norms::Rulebook &book = bookOf(m_content);
    const plan::Plan &plan = planOf(m_content);
    const std::vector<plan::OutletId> standing = outletsIn(a, sheet.area);
    std::vector<render::OutletMark> marks = render::outletMarks(plan, book);
    std::set<plan::OutletId> chosen; // these show the symbol of the service the homes are coloured by
    for (render::OutletMark &mark : render::outletMarks(plan, book, service))
        if (mark.emphasised)
            chosen.insert(mark.id);
    std::vector<render::OutletMark> kept;
    for (render::OutletMark &mark : marks) {
        mark.count = 1; // the ledger lists what else it offers
        const plan::Outlet *outlet = plan.outlet(mark.id);
        if (outlet == nullptr)
            continue;
        const norms::Service *first =
            outlet->services.empty() ? nullptr : book.service(outlet->services.front().service);
        const bool inside = std::ranges::binary_search(standing, mark.id);
        const bool stands = a.situation->stands(*outlet);
        mark.emphasised =
            (inside || !m_outlines) && ((first != nullptr && isShown(*first) && stands) || chosen.contains(mark.id));
        if (stands || mark.emphasised)
            kept.push_back(std::move(mark));
    }
    map.outlets = std::make_shared<const render::OutletLayer>(*m_scene, std::move(kept));
    map.badges = badgesOf(*map.outlets, book);
    map.badgesTitle = In::tr("Outlets");
    map.badgesRemark = In::tr("small dots: other outlets, and crowded ones; coloured by group");
}

void CircleDrawings::addMeasures(SheetMap &map, const CircleSheet &sheet) const
{
    bool added = false, closed = false;
    const auto addWays = [&](const Site &site, plan::StreetId street, bool isClosed) {
        for (const geo::Line &line : site.lines) {
            render::ChangedStreet way;
            way.id = street;
            way.closed = isClosed;
            for (const geo::LonLat place : line)
                way.line.push_back(m_scene->frame().toLocal(place));
            (isClosed ? closed : added) = true;
            map.ways.push_back(std::move(way));
        }
    };
    for (const Project &row : sheet.projects) {
        map.numbers.push_back({row.place, static_cast<int>(row.number)});
        addWays(row, row.street, false);
    }
    for (const Closure &each : sheet.closures)
        addWays(each, each.street, true);
    if (sheet.projects.empty() && !closed)
        return;
    map.legend.entries.push_back(heading(In::tr("Measures")));
    if (!sheet.projects.empty())
        map.legend.entries.push_back(remark(In::tr("numbers: see the table of measures")));
    if (added)
        map.legend.entries.push_back(line(In::tr("new way on foot"), render::palette().accent));
    if (closed)
        map.legend.entries.push_back(line(In::tr("way closed"), render::palette().missed));
}

void CircleDrawings::addLines(SheetMap &map, const CircleSheet &sheet) const
{
    const plan::Area *area = planOf(m_content).area(sheet.area);
    if (!m_outlines || area == nullptr || m_scene->area(sheet.area) == nullptr)
        return;
    map.area = sheet.area;
    map.legend.entries.push_back(heading(In::tr("Boundaries and ground")));
    map.legend.entries.push_back(line(In::tr("outline of the area drawn"), kInk));
}

Figure CircleDrawings::drawing(const CircleSheet &sheet, ShareBars bars)
{
    SheetMap map = base();
    map.notes = notesOf(m_content, false); // the title block tells the source
    if (map.coordinates)
        map.notes = coordinatesNote(m_scene->frame()) + u'\n' + map.notes;
    map.box = boxOf(sheet);
    map.scale = roundScale(map.box, kDrawing);
    const std::string service = serviceOf(sheet);
    addClasses(map, service, &sheet);
    addOutlets(map, sheet, service);
    addMeasures(map, sheet);
    addLines(map, sheet);
    map.bars = std::move(bars);
    Figure figure;
    figure.kind = Figure::Kind::Map;
    figure.scale = map.scale;
    const auto shared = std::make_shared<const SheetMap>(std::move(map));
    figure.paint = [shared](QPainter &painter, const QRectF &rect) { paintSheetMap(painter, rect, *shared); };
    return figure;
}

Figure CircleDrawings::overview(const std::string &service)
{
    SheetMap map = base();
    const std::size_t homes = m_content.assessment->situation->plan->residences.size();
    for (std::size_t home = 0; home < homes; ++home) // outlines may reach far beyond them
        map.box.add(m_scene->residencePoint(home));
    if (map.box.empty())
        map.box = m_scene->bounds();
    map.notes = notesOf(m_content, true) + u' ' + fingerprintLine(m_content); // the one page has no other place for it
    map.column = 0;
    map.grid = false;
    addClasses(map, service, nullptr);
    std::vector<render::OutletMark> marks = render::outletMarks(planOf(m_content), bookOf(m_content), service);
    std::erase_if(marks, [&](const render::OutletMark &mark) {
        const plan::Outlet *outlet = planOf(m_content).outlet(mark.id);
        return !mark.emphasised || outlet == nullptr || !m_content.assessment->situation->stands(*outlet);
    });
    for (render::OutletMark &mark : marks)
        mark.count = 1;
    map.outlets = std::make_shared<const render::OutletLayer>(*m_scene, std::move(marks));
    map.badges = badgesOf(*map.outlets, bookOf(m_content));
    Figure figure;
    figure.kind = Figure::Kind::Map;
    const auto shared = std::make_shared<const SheetMap>(std::move(map));
    figure.paint = [shared](QPainter &painter, const QRectF &rect) { paintSheetMap(painter, rect, *shared); };
    return figure;
}

} // namespace yike::report
