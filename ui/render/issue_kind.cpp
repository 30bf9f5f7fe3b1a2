// SPDX-License-Identifier: GPL-3.0-or-later
// Shapes first: they are told apart in grey, too.
#include "ui/render/issue_kind.h"

#include <QCoreApplication>
#include <QPainterPath>

#include <array>
#include <cmath>
#include <numbers>

namespace yike::render {

namespace {

/// A regular polygon, one corner upwards turned by `turn` of a full circle.
QPainterPath polygon(QPointF centre, double radius, int corners, double turn = 0)
{
    QPolygonF points;
    for (int corner = 0; corner < corners; ++corner) {
        const double angle = 2 * std::numbers::pi * (static_cast<double>(corner) / corners + turn);
        points << centre + QPointF(std::sin(angle), -std::cos(angle)) * radius;
    }
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

QPainterPath cross(QPointF centre, double radius)
{
    QPainterPath path;
    const double half = radius * 0.34;
    path.addRect(-radius, -half, 2 * radius, 2 * half);
    QPainterPath upright;
    upright.addRect(-half, -radius, 2 * half, 2 * radius);
    QTransform turn;
    turn.translate(centre.x(), centre.y());
    turn.rotate(45);
    return turn.map(path.united(upright));
}

QPainterPath twoBars(QPointF centre, double radius)
{
    QPainterPath path;
    const double width = radius * 0.62;
    for (const double left : {-radius * 0.9, radius * 0.28})
        path.addRect(centre.x() + left, centre.y() - radius * 0.9, width, radius * 1.8);
    return path;
}

/// Two banks and a gap.
QPainterPath gap(QPointF centre, double radius)
{
    QPainterPath path;
    const auto bank = [&](double side) {
        path.moveTo(centre + QPointF(side * radius, -radius * 0.75));
        path.lineTo(centre + QPointF(side * radius * 0.2, 0));
        path.lineTo(centre + QPointF(side * radius, radius * 0.75));
        path.closeSubpath();
    };
    bank(-1);
    bank(1);
    return path;
}

QPainterPath shapeOf(IssueKind kind, QPointF centre, double radius)
{
    switch (kind) {
    case IssueKind::Unreached:
        return cross(centre, radius);
    case IssueKind::CutOff:
        return polygon(centre, radius, 4);
    case IssueKind::Bridge:
        return gap(centre, radius * 1.15);
    case IssueKind::Gate:
        return polygon(centre, radius * 1.1, 4, 0.125);
    case IssueKind::DeadEnd:
        return polygon(centre + QPointF(0, radius * 0.15), radius * 1.1, 3);
    case IssueKind::Doubled:
        return twoBars(centre, radius);
    case IssueKind::Doubtful:
        break;
    }
    QPainterPath ring;
    ring.addEllipse(centre, radius, radius);
    ring.addEllipse(centre, radius * 0.42, radius * 0.42);
    return ring;
}

} // namespace

std::optional<IssueKind> networkIssueKind(base::IssueCode code)
{
    using enum base::IssueCode;
    switch (code) {
    case TooFarFromStreet:
    case AcrossBarrier:
        return IssueKind::Unreached;
    case StreetIsland:
    case NotConnected:
        return IssueKind::CutOff;
    case BridgeSuspected:
        return IssueKind::Bridge;
    case EstateWithoutGate:
    case GateOffWall:
    case AcrossWall:
        return IssueKind::Gate;
    case DeadEndsNearlyMeet:
        return IssueKind::DeadEnd;
    case StreetDoubled:
        return IssueKind::Doubled;
    case ConditionalAccess:
    case WayNodeMissing:
    case WayDegenerate:
    case StreetEndsJoined:
    case StreetsCrossed:
    case LineUnreadable:
    case HeightUnknown:
        return IssueKind::Doubtful;
    default:
        return std::nullopt;
    }
}

QString name(IssueKind kind)
{
    switch (kind) {
    case IssueKind::Unreached:
        return QCoreApplication::translate("Map", "no street in reach");
    case IssueKind::CutOff:
        return QCoreApplication::translate("Map", "cut off from the network");
    case IssueKind::Bridge:
        return QCoreApplication::translate("Map", "bridge suspected missing");
    case IssueKind::Gate:
        return QCoreApplication::translate("Map", "gate unknown or off its wall");
    case IssueKind::DeadEnd:
        return QCoreApplication::translate("Map", "dead end nearly touching");
    case IssueKind::Doubled:
        return QCoreApplication::translate("Map", "way drawn twice");
    case IssueKind::Doubtful:
        return QCoreApplication::translate("Map", "way read with doubt");
    }
    return {};
}

QColor colourOf(IssueKind kind, Theme theme)
{
    const Palette &colours = palette(theme);
    switch (kind) {
    case IssueKind::Unreached:
    case IssueKind::CutOff:
        return colours.missed;
    case IssueKind::Bridge:
        return colours.met;
    case IssueKind::Gate:
        return colours.of(norms::ServiceGroup::ElderCare);
    case IssueKind::DeadEnd:
        return colours.near;
    case IssueKind::Doubled:
        return colours.quietText;
    case IssueKind::Doubtful:
        return colours.of(norms::ServiceGroup::Health);
    }
    return colours.noData;
}

void paintIssueMark(QPainter &painter, QPointF centre, double radius, IssueKind kind, Theme theme)
{
    const Palette &colours = palette(theme);
    const QPainterPath shape = shapeOf(kind, centre, radius);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.halo, radius * 0.55, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(shape);
    painter.setPen(QPen(mixed(colours.text, colourOf(kind, theme), 0.45), radius * 0.16, Qt::SolidLine, Qt::RoundCap,
                        Qt::RoundJoin));
    painter.setBrush(colourOf(kind, theme));
    painter.drawPath(shape);
}

} // namespace yike::render
