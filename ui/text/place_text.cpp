// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about places and routes from their codes.
#include "ui/text/place_text.h"

#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <QStringList>

namespace yike::text {
namespace {

/// Translation context "PlaceText".
class PlaceText {
    Q_DECLARE_TR_FUNCTIONS(PlaceText)

public:
    static QString kind(places::PlaceKind kind);
    static QString leg(places::LegKind kind);
    static QString instruction(const places::RouteLeg &leg, bool last);
    static QString into(places::Turn turn, const QString &street);
    static QString noRoute(const places::Route &route);
    static QString heights(const QString &rise, const QString &fall)
    {
        return rise.isEmpty()   ? tr("down %1 m").arg(fall)
               : fall.isEmpty() ? tr("up %1 m").arg(rise)
                                : tr("up %1 m, down %2 m").arg(rise, fall);
    }
    static QString inTray() { return tr("not on the map yet"); }
    static QString joined(const QStringList &parts) { return parts.join(tr(", ", "between parts of an address")); }
};

QString PlaceText::kind(places::PlaceKind kind)
{
    using places::PlaceKind;
    switch (kind) {
    case PlaceKind::Service:
        return tr("Service");
    case PlaceKind::District:
        return tr("District");
    case PlaceKind::Subdistrict:
        return tr("Subdistrict");
    case PlaceKind::Community:
        return tr("Community");
    case PlaceKind::Circle:
        return tr("Living circle");
    case PlaceKind::Tier:
        return tr("Planning tier");
    case PlaceKind::SchoolDistrict:
        return tr("School district");
    case PlaceKind::Estate:
        return tr("Estate");
    case PlaceKind::Street:
        return tr("Street");
    case PlaceKind::Spot:
        return tr("Place");
    case PlaceKind::Water:
        return tr("Water");
    case PlaceKind::Green:
        return tr("Green space");
    case PlaceKind::Outlet:
        return tr("Outlet");
    case PlaceKind::Premises:
        return tr("Premises");
    case PlaceKind::Address:
        return tr("Address");
    }
    return {};
}

QString PlaceText::leg(places::LegKind kind)
{
    using places::LegKind;
    switch (kind) {
    case LegKind::Way:
        return tr("A way without a name");
    case LegKind::Steps:
        return tr("Steps");
    case LegKind::Bridge:
        return tr("Bridge");
    case LegKind::Underpass:
        return tr("Underpass");
    case LegKind::Ferry:
        return tr("Ferry");
    case LegKind::Lift:
        return tr("Lift");
    case LegKind::OffStreet:
        return tr("Off the street");
    }
    return {};
}

QString PlaceText::into(places::Turn turn, const QString &street)
{
    using places::Turn;
    switch (turn) {
    case Turn::None:
        return tr("Walk along %1").arg(street);
    case Turn::Straight:
        return tr("Go on along %1").arg(street);
    case Turn::SlightLeft:
        return tr("Bear left into %1").arg(street);
    case Turn::Left:
        return tr("Turn left into %1").arg(street);
    case Turn::SharpLeft:
        return tr("Turn sharp left into %1").arg(street);
    case Turn::Back:
        return tr("Turn round into %1").arg(street);
    case Turn::SharpRight:
        return tr("Turn sharp right into %1").arg(street);
    case Turn::Right:
        return tr("Turn right into %1").arg(street);
    case Turn::SlightRight:
        return tr("Bear right into %1").arg(street);
    }
    return {};
}

QString PlaceText::instruction(const places::RouteLeg &leg, bool last)
{
    using places::LegKind;
    switch (leg.kind) {
    case LegKind::Way:
        return into(leg.turn, leg.name.empty() ? tr("a way without a name") : fromCore(leg.name));
    case LegKind::Steps:
        return leg.rise > leg.fall   ? tr("Go up the steps")
               : leg.fall > leg.rise ? tr("Go down the steps")
                                     : tr("Take the steps");
    case LegKind::Bridge:
        return tr("Cross the bridge");
    case LegKind::Underpass:
        return tr("Go through the underpass");
    case LegKind::Ferry:
        return tr("Take the ferry");
    case LegKind::Lift:
        return tr("Take the lift");
    case LegKind::OffStreet:
        return last ? tr("Walk from the street to the door") : tr("Walk from the door to the street");
    }
    return {};
}

QString PlaceText::noRoute(const places::Route &route)
{
    using places::NoRoute;
    const bool start = route.at == 0, end = route.at + 1 == route.stops.size();
    switch (route.why) {
    case NoRoute::None:
        return {};
    case NoRoute::NoStreets:
        return tr("The project has no streets yet: import a map with streets first.");
    case NoRoute::NotPlaced:
        return tr("One of the stops is not on the map: place it first, or choose another.");
    case NoRoute::TooFar: {
        const QString which = start ? tr("The start") : end ? tr("The end") : tr("A stop on the way");
        if (route.toStreet < 0)
            return tr("%1 is too far from any street. Choose a place nearer to one.").arg(which);
        return tr("%1 is too far from any street: the nearest is %2 m away. Choose a place nearer to one.")
            .arg(which, formatCount(route.toStreet));
    }
    case NoRoute::NotConnected:
        return tr("The streets at the two places are not connected: water, a railway, a wall or a gap in the map lies "
                  "between them. A new way or an open gate would connect them.");
    case NoRoute::NotForWalker:
        return tr("%1 cannot walk there: steps or slopes are in the way. Others can.").arg(name(route.walker));
    }
    return {};
}

} // namespace

QString name(places::PlaceKind kind) { return PlaceText::kind(kind); }

QString name(const places::Place &place, const norms::Rulebook &book)
{
    return place.kind == places::PlaceKind::Service ? serviceName(book, place.service) : fromCore(place.name);
}

QString about(const places::Place &place, const plan::Plan &plan, const norms::Rulebook &book)
{
    QStringList parts;
    const bool outlet = place.kind == places::PlaceKind::Outlet;
    parts << (outlet && !place.service.empty() ? serviceName(book, place.service) : name(place.kind));
    if (place.community && plan.area(place.community) != nullptr)
        parts << areaName(plan, place.community);
    if (outlet && !place.place)
        parts << PlaceText::inTray();
    return parts.join(QStringLiteral(" · "));
}

QString whereText(const places::WhereItIs &where, const plan::Plan &plan)
{
    QStringList parts;
    for (const std::string *best : {&where.door, &where.estate, &where.street})
        if (parts.isEmpty() && !best->empty())
            parts << fromCore(*best);
    if (where.community && plan.area(where.community) != nullptr)
        parts << areaName(plan, where.community);
    else if (where.subdistrict && plan.area(where.subdistrict) != nullptr)
        parts << areaName(plan, where.subdistrict);
    return PlaceText::joined(parts);
}

QString name(const places::RouteLeg &leg)
{
    if (leg.name.empty() || leg.kind == places::LegKind::OffStreet)
        return PlaceText::leg(leg.kind);
    const QString street = fromCore(leg.name);
    return leg.kind == places::LegKind::Way ? street : QStringLiteral("%1 · %2").arg(street, PlaceText::leg(leg.kind));
}

QString instruction(const places::RouteLeg &leg, bool last) { return PlaceText::instruction(leg, last); }

QString noRoute(const places::Route &route) { return PlaceText::noRoute(route); }

QString riseAndFall(std::int64_t rise, std::int64_t fall)
{
    const auto metres = [](std::int64_t millimetres) {
        return millimetres < 500 ? QString() : formatCount((millimetres + 500) / 1000);
    };
    const QString up = metres(rise), down = metres(fall);
    return up.isEmpty() && down.isEmpty() ? QString() : PlaceText::heights(up, down);
}

} // namespace yike::text
