// SPDX-License-Identifier: GPL-3.0-or-later
// What the inspector says of a route: how long for whom, how much farther than the crow flies, what is on it, street by street.
#include "ui/panels/figures.h"

#include "ui/location/snapshot.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/place_text.h"
#include "ui/text/terms.h"

namespace yike::panels {
namespace {

/// Translation context "RoutePage".
class RoutePage {
    Q_DECLARE_TR_FUNCTIONS(RoutePage)

public:
    static Page of(const Workspace &workspace);

private:
    static QString stopName(const Workspace &workspace, const places::RouteStop &stop);
    static QString fromTo(const Workspace &workspace, const places::Route &route);
    static QString metres(std::int64_t millimetres);
    static QString minutes(base::Cost milliseconds);
    static void addWay(const places::Route &route, Page &page);
    static void addOnTheWay(const places::Route &route, Page &page);
    static void addWalkers(const places::Route &route, Page &page);
    static void addLegs(const places::Route &route, Page &page);
    static QString legNote(const places::Route &route, const places::RouteLeg &leg);
};

/// To the metre: this is a measurement.
QString RoutePage::metres(std::int64_t millimetres)
{
    return tr("%1 m").arg(text::formatCount((millimetres + 500) / 1000));
}

QString RoutePage::minutes(base::Cost milliseconds)
{
    return tr("%1 min").arg(text::formatNumber(static_cast<double>(milliseconds) / base::kMillisecondsPerMinute, 1));
}

QString RoutePage::stopName(const Workspace &workspace, const places::RouteStop &stop)
{
    const plan::Plan &plan = *workspace.document().seen();
    if (const plan::Outlet *outlet = stop.outlet ? plan.outlet(stop.outlet) : nullptr; outlet && !outlet->name.empty())
        return text::fromCore(outlet->name);
    if (const plan::Residence *home = stop.residence ? plan.residence(stop.residence) : nullptr)
        return home->name.empty() ? tr("Home %1").arg(home->id.value) : text::fromCore(home->name);
    if (const auto snapshot = location::current(); snapshot && snapshot->whereabouts)
        if (const QString where = text::whereText(snapshot->whereabouts->at(stop.place), plan); !where.isEmpty())
            return where;
    return text::formatPlace(stop.place);
}

QString RoutePage::fromTo(const Workspace &workspace, const places::Route &route)
{
    const QString from = stopName(workspace, route.stops.front()), to = stopName(workspace, route.stops.back());
    const std::size_t between = route.stops.size() - 2;
    if (between == 0)
        return tr("From %1 to %2").arg(from, to);
    return between == 1 ? tr("From %1 to %2, with one stop on the way").arg(from, to)
                        : tr("From %1 to %2, with %3 stops on the way")
                              .arg(from, to, text::formatCount(static_cast<std::int64_t>(between)));
}

void RoutePage::addWay(const places::Route &route, Page &page)
{
    page.headline = route.walker == norms::WalkerKind::Metres ? metres(route.length) : text::formatMinutes(route.cost);
    page.headlineLabel = tr("measured on foot, not as the crow flies");
    page.figures.push_back({.label = tr("The way, %1").arg(text::name(route.walker)), .heading = true});
    page.figures.push_back({.label = tr("Length on foot"), .value = metres(route.length)});
    Figure straight{.label = tr("As the crow flies"), .value = metres(route.straight)};
    if (route.straight >= 1000)
        straight.note =
            tr("Detour factor %1: length on foot ÷ as the crow flies")
                .arg(text::formatNumber(static_cast<double>(route.length) / static_cast<double>(route.straight), 2));
    page.figures.push_back(std::move(straight));
}

void RoutePage::addOnTheWay(const places::Route &route, Page &page)
{
    const auto add = [&page](const QString &label, const QString &value, const QString &note = {}) {
        page.figures.push_back({.label = label, .value = value, .note = note});
    };
    if (route.flights > 0)
        add(tr("Steps"), metres(route.steps),
            route.flights == 1 ? tr("one flight") : tr("%1 flights").arg(route.flights));
    else
        add(tr("Steps"), tr("none"));
    const std::int32_t roads = route.signalled + route.unsignalled;
    if (roads > 0)
        add(tr("Crossings of roads"), text::formatCount(roads),
            tr("%1 with signals, %2 without").arg(route.signalled).arg(route.unsignalled));
    else
        add(tr("Crossings of roads"), tr("none"));
    if (const QString heights = text::riseAndFall(route.rise, route.fall); !heights.isEmpty())
        add(tr("Rise and fall"), heights);
    if (route.bridges + route.underpasses > 0)
        add(tr("Bridges and underpasses"), text::formatCount(route.bridges + route.underpasses));
    if (route.gates > 0)
        add(tr("Gates of estates"), text::formatCount(route.gates));
}

void RoutePage::addWalkers(const places::Route &route, Page &page)
{
    page.figures.push_back({.label = tr("How long it takes whom"), .heading = true});
    for (std::size_t kind = 0; kind < norms::kWalkerCount; ++kind) {
        const auto walker = static_cast<norms::WalkerKind>(kind);
        const base::Cost cost = route.costs[kind];
        page.figures.push_back({.label = text::name(walker),
                                .value = cost == base::kUnreached              ? tr("no way")
                                         : walker == norms::WalkerKind::Metres ? metres(cost)
                                                                               : text::formatMinutes(cost)});
    }
}

QString RoutePage::legNote(const places::Route &route, const places::RouteLeg &leg)
{
    QStringList parts;
    if (route.walker != norms::WalkerKind::Metres)
        parts << minutes(leg.cost);
    if (const QString heights = text::riseAndFall(leg.rise, leg.fall); !heights.isEmpty())
        parts << heights;
    if (leg.signalled > 0)
        parts << tr("crossings with signals: %1").arg(leg.signalled);
    if (leg.unsignalled > 0)
        parts << tr("crossings without signals: %1").arg(leg.unsignalled);
    if (leg.gates > 0)
        parts << tr("gates: %1").arg(leg.gates);
    return parts.join(QStringLiteral(" · "));
}

void RoutePage::addLegs(const places::Route &route, Page &page)
{
    page.figures.push_back({.label = tr("Street by street"), .heading = true});
    for (const places::RouteLeg &leg : route.legs)
        if (leg.length > 0)
            page.figures.push_back(
                {.label = text::name(leg), .value = metres(leg.length), .note = legNote(route, leg)});
}

Page RoutePage::of(const Workspace &workspace)
{
    Page page;
    page.name = tr("Route on foot");
    page.kind = text::name(workspace.walker());
    const auto &route = workspace.route();
    if (!route) {
        page.sentence = workspace.assessment() != nullptr
                            ? tr("Click where the walk starts and where it ends; more clicks add stops.")
                            : tr("The route comes once the figures are there.");
        return page;
    }
    page.sentence = fromTo(workspace, *route);
    if (route->found() && route->length == 0) {
        page.headline = route->walker == norms::WalkerKind::Metres ? metres(0) : text::formatMinutes(0);
        page.sentence = tr("Start and end are the same place: there is nothing to walk.");
        return page;
    }
    if (!route->found()) {
        page.headline = tr("No way on foot");
        page.headlineLabel = text::noRoute(*route);
        if (route->straight > 0)
            page.figures.push_back({.label = tr("As the crow flies"), .value = metres(route->straight)});
        if (route->why == places::NoRoute::NotForWalker) {
            page.remark = tr("Choose another walker above to see the way others take.");
            addWalkers(*route, page);
        }
        return page;
    }
    addWay(*route, page);
    addOnTheWay(*route, page);
    addWalkers(*route, page);
    addLegs(*route, page);
    return page;
}

} // namespace

Page routePage(const Workspace &workspace) { return RoutePage::of(workspace); }

} // namespace yike::panels
