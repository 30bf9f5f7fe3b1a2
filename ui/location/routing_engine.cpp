// SPDX-License-Identifier: GPL-3.0-or-later
// One segment a leg, each with its instruction in the language of the program.
#include "ui/location/routing_engine.h"

#include "core/places/route.h"
#include "ui/location/geo_values.h"
#include "ui/location/replies.h"
#include "ui/location/work.h"
#include "ui/text/language.h"
#include "ui/text/place_text.h"

#include <QGeoManeuver>
#include <QGeoRoute>
#include <QGeoRouteSegment>

namespace yike::location {
namespace {

QGeoManeuver::InstructionDirection directionOf(places::Turn turn)
{
    using places::Turn;
    switch (turn) {
    case Turn::None:
        return QGeoManeuver::NoDirection;
    case Turn::Straight:
        return QGeoManeuver::DirectionForward;
    case Turn::SlightLeft:
        return QGeoManeuver::DirectionLightLeft;
    case Turn::Left:
        return QGeoManeuver::DirectionLeft;
    case Turn::SharpLeft:
        return QGeoManeuver::DirectionHardLeft;
    case Turn::Back:
        return QGeoManeuver::DirectionUTurnLeft;
    case Turn::SharpRight:
        return QGeoManeuver::DirectionHardRight;
    case Turn::Right:
        return QGeoManeuver::DirectionRight;
    case Turn::SlightRight:
        return QGeoManeuver::DirectionLightRight;
    }
    return QGeoManeuver::NoDirection;
}

/// mm/s
std::int64_t adultSpeed(const places::Route &route)
{
    const auto &walkers = route.situation->plan->parameters.walkers;
    return std::max(1, walkers[static_cast<std::size_t>(norms::WalkerKind::Adult)].speed);
}

/// The walker that counts metres has no time: an adult's is told.
int seconds(const places::Route &route, base::Cost cost)
{
    const std::int64_t milliseconds =
        route.walker == norms::WalkerKind::Metres ? std::int64_t{cost} * 1000 / adultSpeed(route) : std::int64_t{cost};
    return static_cast<int>((milliseconds + 500) / 1000);
}

QList<QGeoCoordinate> path(const places::Route &route, std::size_t first, std::size_t last)
{
    QList<QGeoCoordinate> points;
    for (std::size_t i = first; i <= last; ++i)
        points << coordinate(route.situation->network->frame().toLonLat(route.line[i]));
    return points;
}

QGeoRouteSegment segmentOf(const places::Route &route, std::size_t at)
{
    const places::RouteLeg &leg = route.legs[at];
    QGeoRouteSegment segment;
    segment.setPath(path(route, leg.firstPoint, leg.lastPoint));
    segment.setDistance(static_cast<double>(leg.length) / 1000);
    segment.setTravelTime(seconds(route, leg.cost));
    QGeoManeuver maneuver;
    maneuver.setPosition(segment.path().front());
    maneuver.setWaypoint(segment.path().back());
    maneuver.setInstructionText(text::instruction(leg, at + 1 == route.legs.size()));
    maneuver.setDirection(directionOf(leg.turn));
    maneuver.setDistanceToNextInstruction(segment.distance());
    maneuver.setTimeToNextInstruction(segment.travelTime());
    segment.setManeuver(maneuver);
    return segment;
}

QGeoRoute routeOf(const places::Route &found, const QGeoRouteRequest &request)
{
    QGeoRoute route;
    route.setRequest(request);
    route.setTravelMode(QGeoRouteRequest::PedestrianTravel);
    route.setDistance(static_cast<double>(found.length) / 1000);
    route.setTravelTime(seconds(found, found.cost));
    route.setPath(path(found, 0, found.line.size() - 1));
    route.setBounds(QGeoRectangle(route.path()));
    QGeoRouteSegment next;
    for (std::size_t i = found.legs.size(); i-- > 0;) {
        QGeoRouteSegment segment = segmentOf(found, i);
        if (next.isValid())
            segment.setNextRouteSegment(next);
        next = segment;
    }
    route.setFirstRouteSegment(next);
    route.setExtendedAttributes({{QStringLiteral("rise"), static_cast<double>(found.rise) / 1000},
                                 {QStringLiteral("fall"), static_cast<double>(found.fall) / 1000},
                                 {QStringLiteral("steps"), static_cast<double>(found.steps) / 1000},
                                 {QStringLiteral("signals"), found.signalled},
                                 {QStringLiteral("crossings"), found.unsignalled},
                                 {QStringLiteral("gates"), found.gates}});
    return route;
}

struct Answer {
    QGeoRouteReply::Error error = QGeoRouteReply::UnknownError;
    QString why;
    QList<QGeoRoute> routes;
};

} // namespace

struct RoutingEngine::Routers {
    places::Router router;
};

RoutingEngine::RoutingEngine(const QVariantMap &parameters)
    : QGeoRoutingManagerEngine(parameters),
      m_routers(std::make_shared<Routers>())
{
    const std::string wanted = parameters.value(QStringLiteral("walker")).toString().toStdString();
    for (std::size_t kind = 0; kind < norms::kWalkerCount; ++kind)
        if (norms::code(static_cast<norms::WalkerKind>(kind)) == wanted)
            m_walker = static_cast<norms::WalkerKind>(kind);
    setSupportedTravelModes(QGeoRouteRequest::PedestrianTravel);
    setSupportedRouteOptimizations(QGeoRouteRequest::FastestRoute | QGeoRouteRequest::ShortestRoute);
    setSupportedSegmentDetails(QGeoRouteRequest::BasicSegmentData);
    setSupportedManeuverDetails(QGeoRouteRequest::BasicManeuvers);
}

RoutingEngine::~RoutingEngine() = default;

QGeoRouteReply *RoutingEngine::calculateRoute(const QGeoRouteRequest &request)
{
    auto *reply = new RouteReply(request, this);
    const bool onFoot = request.travelModes().testFlag(QGeoRouteRequest::PedestrianTravel);
    const bool places = request.waypoints().size() >= 2;
    const QString wrong = !onFoot   ? tr("Only ways on foot are known here.")
                          : !places ? tr("A way needs a start and an end.")
                                    : QString();
    const QString closed = tr("No project with figures is open: there is no walking network to look in.");
    answer(
        this, reply,
        [snapshot = current(), request, wrong, closed, walker = m_walker, routers = m_routers] {
            if (!wrong.isEmpty())
                return Answer{QGeoRouteReply::UnsupportedOptionError, wrong, {}};
            if (snapshot == nullptr || snapshot->situation == nullptr || !snapshot->situation->network)
                return Answer{QGeoRouteReply::UnknownError, closed, {}};
            std::vector<places::RouteStop> stops;
            for (const QGeoCoordinate &point : request.waypoints())
                stops.push_back({lonLat(point)});
            const places::Route found = routers->router.find(snapshot->situation, std::move(stops), walker);
            if (!found.found())
                return Answer{QGeoRouteReply::UnknownError, text::noRoute(found), {}};
            return Answer{QGeoRouteReply::NoError, {}, {routeOf(found, request)}};
        },
        [this](RouteReply &to, const Answer &told) {
            to.setRoutes(told.routes);
            if (told.error != QGeoRouteReply::NoError) {
                to.setError(told.error, told.why);
                emit errorOccurred(&to, told.error, told.why);
            }
            if (!to.isFinished()) // an error ends it
                to.setFinished(true);
            emit finished(&to);
        });
    return reply;
}

} // namespace yike::location
