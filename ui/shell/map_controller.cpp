// SPDX-License-Identifier: GPL-3.0-or-later
// The newest scene and the newest reach win; older answers from the workers are dropped.
#include "ui/shell/map_controller.h"

#include "ui/render/screen_theme.h"
#include "ui/render/tiles.h"
#include "ui/text/edition.h"
#include "ui/text/issues.h"
#include "ui/text/language.h"
#include "ui/text/terms.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace yike::shell {

namespace {

constexpr int kNudgePause = 700; ///< ms without a key that end a burst
constexpr double kPan = 120; ///< logical pixels an arrow key moves the map
constexpr std::size_t kMostMarked = 2000;
constexpr int kBetweenInDrag = 60; ///< ms between two pictures of the reached streets

} // namespace

MapController::MapController(panels::Workspace &workspace, map::MapCanvas &canvas, QObject *parent)
    : QObject(parent),
      m_workspace(workspace),
      m_document(workspace.document()),
      m_canvas(canvas),
      m_streets(new StreetEditing(m_document, canvas, this)),
      m_areas(new AreaEditing(workspace, canvas, this)),
      m_placeMenu(new PlaceMenu(workspace, canvas, this)),
      m_sites(new SiteEditing(workspace, canvas, this)),
      m_routes(new RouteEditing(workspace, canvas, this)),
      m_choice(new MapChoice(workspace, canvas)),
      m_balance(new BalanceCard(workspace, canvas))
{
    m_pool.setMaxThreadCount(1);
    connectGestures();
    connectChoosing();
    connectPanels();
    connect(m_sites, &SiteEditing::outletPlaced, this, &MapController::outletAdded);
    connect(&m_document, &document::Document::opened, this, [this] { m_fit = true; });
    connect(&m_document, &document::Document::groundChanged, this, &MapController::remakeScene);
    connect(&m_document, &document::Document::planChanged, this, &MapController::refreshOutlets);
    connect(&m_document, &document::Document::planChanged, this, &MapController::refreshIssues);
    connect(&m_document, &document::Document::planChanged, this, &MapController::refreshOptions); // the 审图号
    connect(&m_document, &document::Document::assessmentChanged, this, [this] {
        refreshIssues();
        refreshColours();
        refreshReach();
    });
    connect(&m_workspace, &panels::Workspace::networkIssuesToggled, this, [this] {
        refreshIssues();
        refreshOptions();
    });
    connect(&m_workspace, &panels::Workspace::serviceChanged, this, [this] {
        refreshOutlets();
        refreshColours();
    });
    connect(&m_workspace, &panels::Workspace::walkerChanged, this, [this] {
        refreshColours();
        refreshReach();
    });
    connect(&m_workspace, &panels::Workspace::mapShowChanged, this, &MapController::refreshColours);
    connect(&m_workspace.baseline(), &panels::Baseline::changed, this, &MapController::refreshColours);
    connect(m_choice, &MapChoice::resized, this, &MapController::refreshOptions);
    connect(&m_workspace, &panels::Workspace::selectionChanged, this, [this] {
        m_canvas.setPin(m_workspace.selection().place);
        refreshOutlets();
        refreshOptions();
        refreshReach();
    });
    refreshOptions();
}

MapController::~MapController()
{
    m_stopScene.request_stop();
    m_pool.waitForDone();
}

void MapController::connectGestures()
{
    using map::MapCanvas;
    connect(&m_canvas, &MapCanvas::outletClicked, &m_workspace, &panels::Workspace::selectOutlet);
    connect(&m_canvas, &MapCanvas::residenceClicked, this,
            [this](plan::ResidenceId id) { m_workspace.select({{}, id, {}}); });
    connect(&m_canvas, &MapCanvas::areaClicked, this, [this](plan::AreaId id) { m_workspace.select({{}, {}, id}); });
    connect(&m_canvas, &MapCanvas::nothingClicked, this, [this] { m_workspace.select({}); });
    connect(&m_canvas, &MapCanvas::escaped, this, [this] { m_workspace.select({}); });
    connect(&m_canvas, &MapCanvas::issueClicked, &m_workspace, &panels::Workspace::issueWanted);
    connect(&m_canvas, &MapCanvas::reachWantedFrom, &m_workspace, &panels::Workspace::selectPlace);
    connect(&m_canvas, &MapCanvas::menuWanted, m_placeMenu, &PlaceMenu::popup);
    connect(m_placeMenu, &PlaceMenu::addOutletAt, this, &MapController::addOutlet);
    connect(m_placeMenu, &PlaceMenu::routeWanted, this, [this](const map::Hover &at, bool from) {
        const places::RouteStop stop = RouteEditing::stopOf(at);
        from ? m_routes->routeFrom(stop) : m_routes->routeTo(stop);
    });
    connect(&m_canvas, &MapCanvas::addOutletAt, this, &MapController::addOutlet);
    connect(&m_canvas, &MapCanvas::outletDragged, &m_document, &document::Document::previewMove);
    connect(&m_canvas, &MapCanvas::outletDropped, this, [this](plan::OutletId id, geo::LonLat place) {
        m_document.moveOutlet(id, place);
        refreshOutlets(); // also when the move was refused
    });
    connect(&m_canvas, &MapCanvas::outletDragCancelled, this, [this] {
        m_document.cancelPreview();
        refreshOutlets();
        refreshReach();
    });
    connect(&m_canvas, &MapCanvas::hovered, this, [this](const map::Hover &hover) {
        panels::Selection under;
        if (hover.outlet)
            under.outlet = hover.outlet;
        else
            under.area = hover.area; // tables tell of areas and outlets; a home's row is its community
        emit m_workspace.hovered(under);
    });
}

void MapController::connectChoosing()
{
    using map::MapCanvas;
    connect(&m_canvas, &MapCanvas::outletToggled, &m_workspace, &panels::Workspace::toggleOutlet);
    connect(&m_canvas, &MapCanvas::outletsBoxed, this, [this](std::vector<plan::OutletId> ids, bool add) {
        if (add)
            ids.insert(ids.end(), m_workspace.chosen().begin(), m_workspace.chosen().end());
        m_workspace.chooseOutlets(std::move(ids));
    });
    connect(&m_canvas, &MapCanvas::allInViewWanted, this,
            [this] { m_workspace.chooseOutlets(m_canvas.outletsInView()); });
    connect(&m_canvas, &MapCanvas::outletsDropped, this,
            [this](const std::vector<plan::OutletId> &ids, double lon, double lat) {
                m_document.moveOutlets(ids, lon, lat);
                refreshOutlets(); // also when the move was refused
            });
    connect(&m_canvas, &MapCanvas::nudged, this, &MapController::nudge);
    connect(&m_workspace, &panels::Workspace::selectionChanged, this, &MapController::takeNudge);
    m_nudgeEnds.setSingleShot(true);
    m_nudgeEnds.setInterval(kNudgePause);
    connect(&m_nudgeEnds, &QTimer::timeout, this, &MapController::takeNudge);
}

void MapController::nudge(double east, double north)
{
    if (!m_document.isEditable()) { // what cannot be moved does not take the arrows from the map
        const auto pixels = [](double metres) { return metres > 0 ? kPan : metres < 0 ? -kPan : 0; };
        m_canvas.setView(m_canvas.view().pannedBy({-pixels(east), pixels(north)}));
        return;
    }
    if (m_workspace.chosen().empty())
        return;
    if (m_nudged.empty()) {
        m_nudgedState = m_document.state();
        m_nudgedScenario = m_document.scenario();
    }
    m_nudged = m_workspace.chosen();
    constexpr double kMetresPerDegree = 111'320;
    const plan::Outlet *first = m_document.seen()->outlet(m_nudged.front());
    m_nudgeLat += north / kMetresPerDegree;
    m_nudgeLon += east / (kMetresPerDegree * std::cos(first->place.lat * std::numbers::pi / 180));
    if (m_nudged.size() == 1) // several are reckoned when the keys rest
        m_document.previewMove(m_nudged.front(), {first->place.lon + m_nudgeLon, first->place.lat + m_nudgeLat});
    refreshOutlets();
    m_nudgeEnds.start();
}

/// The keys rest, or something else is chosen: all the steps are one.
void MapController::takeNudge()
{
    m_nudgeEnds.stop();
    auto ids = std::exchange(m_nudged, {});
    const double lon = std::exchange(m_nudgeLon, 0), lat = std::exchange(m_nudgeLat, 0);
    if (!ids.empty() && (m_document.state() != m_nudgedState || m_document.scenario() != m_nudgedScenario)) {
        m_document.cancelPreview();
        ids.clear(); // undone, another scenario or another project meanwhile: what was seen is no more
        refreshOutlets();
    }
    if (ids.size() == 1) {
        if (const plan::Outlet *outlet = m_document.seen() ? m_document.seen()->outlet(ids.front()) : nullptr)
            m_document.moveOutlet(ids.front(), {outlet->place.lon + lon, outlet->place.lat + lat});
    } else if (!ids.empty()) {
        m_document.moveOutlets(ids, lon, lat);
    }
    if (!ids.empty())
        refreshOutlets();
}

void MapController::connectPanels()
{
    using panels::Workspace;
    connect(&m_workspace, &Workspace::areaPointed, &m_canvas, &map::MapCanvas::highlightArea);
    connect(&m_workspace, &Workspace::placePointed, &m_canvas, &map::MapCanvas::highlightPlace);
    connect(&m_workspace, &Workspace::flightWanted, this, [this](geo::LonLat place) { m_canvas.flyTo(place); });
    connect(&m_workspace, &Workspace::areaFlightWanted, &m_canvas, &map::MapCanvas::flyToArea);
}

void MapController::remakeScene()
{
    m_stopScene.request_stop();
    m_stopScene = std::stop_source();
    const quint64 number = ++m_sceneNumber;
    const document::PlanPtr plan = m_document.seen();
    const auto bounds = plan->bounds();
    if (!bounds) {
        takeScene(nullptr, plan, number);
        return;
    }
    const geo::LonLat centre{(bounds->west + bounds->east) / 2, (bounds->south + bounds->north) / 2};
    inWorker([this, plan, centre, number, stop = m_stopScene.get_token()] {
        std::shared_ptr<const render::MapScene> scene;
        if (const auto frame = geo::LocalFrame::around(centre))
            scene = render::MapScene::make(*plan, *frame, base::Progress({}, stop));
        if (!stop.stop_requested())
            QMetaObject::invokeMethod(this, [this, scene, plan, number] { takeScene(scene, plan, number); });
    });
}

void MapController::takeScene(std::shared_ptr<const render::MapScene> scene, const document::PlanPtr &plan,
                              quint64 number)
{
    if (number != m_sceneNumber)
        return;
    m_scenePlan = plan;
    m_canvas.setScene(std::move(scene), !std::exchange(m_fit, false));
    m_streets->setScenePlan(plan);
    m_canvas.setPin(m_workspace.selection().place);
    refreshOutlets();
    refreshIssues();
    refreshColours();
    refreshReach();
    emit sceneShown();
}

/// While an outlet is dragged the marks stay: nothing of the network changes.
void MapController::refreshIssues()
{
    if (m_canvas.dragging())
        return;
    std::vector<render::IssueMark> marks;
    if (m_workspace.networkIssuesShown())
        marks = render::issueMarks(m_workspace.issues());
    m_canvas.setIssues(std::move(marks), [this](std::uint32_t issue) {
        const auto issues = m_workspace.issues();
        return issue < issues.size() ? text::sentence(issues[issue]) : QString();
    });
}

void MapController::addIssues(render::Legend &legend) const
{
    std::vector<render::IssueKind> kinds;
    for (const render::IssueMark &mark : m_canvas.issues())
        kinds.push_back(mark.kind);
    const bool known = m_workspace.assessment() != nullptr || !m_document.isOpen() || m_document.assessmentError();
    render::addIssues(legend, tr("Network issues"), kinds,
                      known ? tr("none found") : tr("the network is being checked …"));
}

void MapController::refreshColours()
{
    m_colours = HomeColours(m_workspace, m_scenePlan, m_canvas.scene());
    m_canvas.setTimeClasses(m_colours.classes());
    if (!m_canvas.dragging())
        refreshOptions();
}

void MapController::refreshOutlets()
{
    if (!m_document.isOpen() || m_canvas.dragging())
        return;
    std::span<const plan::OutletId> chosen = m_workspace.chosen();
    if (chosen.size() > kMostMarked) // each is drawn by itself: thousands would hide the map, and hold it up
        chosen = {};
    auto marks = render::outletMarks(*m_document.seen(), m_workspace.rulebook(), m_workspace.service(),
                                     m_workspace.selection().outlet, chosen);
    if (!m_nudged.empty())
        for (render::OutletMark &mark : marks)
            if (std::ranges::binary_search(m_nudged, mark.id)) {
                mark.place.lon += m_nudgeLon;
                mark.place.lat += m_nudgeLat;
            }
    m_canvas.setOutlets(std::move(marks));
}

/// What the isochrone on the map is of; empty where none is shown.
QString MapController::reachHeading() const
{
    const auto wish = reachWish();
    if (!wish)
        return {};
    const plan::Plan &plan = *wish->situation->plan;
    constexpr qsizetype kLongest = 16;
    if (wish->place)
        return tr("On foot from the pin · %1").arg(text::name(m_workspace.walker()));
    QString name =
        text::fromCore(wish->outlet ? plan.outlet(wish->outlet)->name : plan.residence(wish->residence)->name);
    if (name.size() > kLongest)
        name = name.left(kLongest - 1) + u'…';
    return (wish->outlet ? tr("On foot to %1 · %2") : tr("On foot from %1 · %2"))
        .arg(name, text::name(m_workspace.walker()));
}

void MapController::refreshOptions()
{
    map::CanvasOptions options = m_canvas.options();
    options.walker = norms::presetWalkers()[static_cast<std::size_t>(m_workspace.walker())];
    options.legend.reset();
    options.notice.clear();
    render::RenderOptions render;
    options.theme = render.theme = render::screenTheme();
    if (m_document.isOpen()) {
        options.walker = m_document.plan()->parameters.walkers[static_cast<std::size_t>(m_workspace.walker())];
        if (m_document.plan()->info.madeUp)
            options.notice = tr("Made-up demonstration data, no real place");
        if (text::isPublic() && !m_document.plan()->info.mapApproval.empty())
            options.notice += (options.notice.isEmpty() ? QString() : QStringLiteral(" · ")) +
                              text::fromCore(m_document.plan()->info.mapApproval);
        if (m_canvas.tiles() && !m_canvas.tiles()->attribution.isEmpty())
            options.notice +=
                (options.notice.isEmpty() ? QString() : QStringLiteral(" · ")) + m_canvas.tiles()->attribution;
    }
    options.areas = !m_document.isOpen() || text::boundariesAllowed(*m_document.plan());
    options.taken = {m_choice->geometry()};
    options.legend = m_colours.legend(m_workspace, render);
    if (const QString heading = reachHeading(); !heading.isEmpty()) {
        if (!options.legend)
            options.legend.emplace();
        render::addReach(*options.legend, heading, m_workspace.walker() == norms::WalkerKind::Metres, render);
    }
    if (m_workspace.networkIssuesShown() && m_document.isOpen()) {
        if (!options.legend)
            options.legend.emplace();
        addIssues(*options.legend);
    }
    m_canvas.setOptions(options);
}

std::optional<ReachWish> MapController::reachWish() const
{
    const auto &assessment = m_document.assessment();
    if (!assessment || !assessment->situation->network)
        return std::nullopt;
    const panels::Selection &chosen = m_workspace.selection();
    const plan::Plan &plan = *assessment->situation->plan;
    ReachWish wish{assessment->situation, {}, {}, m_workspace.walker(), !m_canvas.dragging()};
    if (chosen.outlet && plan.outlet(chosen.outlet) != nullptr)
        wish.outlet = chosen.outlet;
    else if (chosen.residence && plan.residence(chosen.residence) != nullptr)
        wish.residence = chosen.residence;
    else if (chosen.place)
        wish.place = chosen.place;
    else
        return std::nullopt;
    return wish;
}

void MapController::refreshReach()
{
    m_reachStale = true;
    if (!reachWish())
        m_canvas.setStretches(nullptr);
    startReach();
}

/// One at a time: what changes meanwhile is made next, and only the newest of it.
void MapController::startReach()
{
    if (m_reachBusy || !m_reachStale)
        return;
    m_reachStale = false;
    auto wish = reachWish();
    if (!wish) {
        m_canvas.setStretches(nullptr);
        return;
    }
    m_reachBusy = true;
    inWorker([this, wish = *std::move(wish)] {
        auto reach = m_reachMaker.make(wish);
        QMetaObject::invokeMethod(this, [this, reach] { takeReach(reach); });
    });
}

void MapController::takeReach(const MadeReach &reach)
{
    // In a drag the last answer but one is better than none; painting it must not hold up the cursor.
    const bool dragging = m_canvas.dragging();
    if (!m_reachStale || (dragging && reachWish()))
        m_canvas.setStretches(reach.streets);
    if (!m_reachStale && reach.place)
        m_workspace.setPlaceReach(reach.place);
    const auto next = [this] {
        m_reachBusy = false;
        startReach();
    };
    if (dragging)
        QTimer::singleShot(kBetweenInDrag, this, next);
    else
        next();
}

void MapController::addOutlet(geo::LonLat place)
{
    plan::Outlet outlet;
    outlet.place = place;
    outlet.match = plan::MatchLevel::ByHand;
    outlet.status = m_document.scenario() ? plan::OutletStatus::Planned : plan::OutletStatus::Open;
    const std::string &service =
        m_workspace.service().empty() ? m_workspace.rulebook().services.front().code : m_workspace.service();
    outlet.services.push_back({.service = service});
    outlet.name = text::toCore(tr("New: %1").arg(text::serviceName(m_workspace.rulebook(), service)));
    const plan::OutletId id = m_document.addOutlet(std::move(outlet));
    m_canvas.setTool(map::ToolKind::Select);
    if (!id)
        return;
    m_workspace.selectOutlet(id);
    emit outletAdded(id);
}

void MapController::retranslate()
{
    refreshOutlets();
    refreshIssues();
    refreshColours(); // another edition shows other things
}

} // namespace yike::shell
