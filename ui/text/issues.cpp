// SPDX-License-Identifier: GPL-3.0-or-later
// One sentence and one short name per issue code, in the order of core/base/issue.h.
#include "ui/text/issues.h"

#include "core/norms/rulebook.h"
#include "ui/text/language.h"
#include "ui/text/left_out.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

namespace yike::text {
namespace {

/// Translation context "Issues".
class Issues {
    Q_DECLARE_TR_FUNCTIONS(Issues)

public:
    static QString ofRows(base::IssueCode code);
    static QString ofNetwork(base::IssueCode code);
    static QString ofPlan(base::IssueCode code);
    static QString ofStreets(base::IssueCode code);
    static QString ofChecks(base::IssueCode code);
    static QString kindOfRows(base::IssueCode code);
    static QString kindOfOthers(base::IssueCode code);
    static QString kindOfStreets(base::IssueCode code);
    static QString kindOfChecks(base::IssueCode code);
    static QString sizeField(const std::string &code);
    static QString noWayAcross();
    static QString nearlyMeet();
    static QString smallIslands();
    static QString openAtTimes(bool gate, const std::string &taken);
    static QString barrier(const std::string &code);
    static QString lineFlaw(const std::string &code);
    static QString severity(base::Severity severity);
    static QString origin(const QString &source, std::int64_t row);
};

QString Issues::ofRows(base::IssueCode code)
{
    using enum base::IssueCode;
    switch (code) {
    case RowUnreadable:
        return tr("“%2” in column %1 cannot be read.");
    case RowWithoutPlace:
        return tr("%1 has no place. It counts in the ledger but not in coverage.");
    case PlaceOffTheMap:
        return tr("%1 lies %2 km off the map. Check its coordinates.");
    case CoordinatesSwapped:
        return tr("%1: longitude and latitude were exchanged; put right.");
    case CategoryUnknown:
        return tr("%1: the category “%2” is not in the rulebook. It counts for no service of that name.");
    case NegativeNumber:
        return tr("A number below zero in column %1: “%2”. It was taken as unknown.");
    case DuplicateOutlet:
        return tr("%1 seems to be listed twice (see %2).");
    case BandsSplit:
        return tr("Age bands were split evenly by single year: %1 (%2 rows).");
    case PeopleEstimated:
        return tr("People of %1 buildings are estimated from storeys × footprint ÷ 35 m².");
    case EncodingGuessed:
        return tr("The text encoding was guessed as %1. Check that names read well.");
    default:
        return {};
    }
}

QString Issues::ofNetwork(base::IssueCode code)
{
    using enum base::IssueCode;
    switch (code) {
    case WayNodeMissing:
        return tr("Way %1 refers to points that the map file does not hold.");
    case WayDegenerate:
        return tr("Way %1 has no length and was left out.");
    case ConditionalAccess:
        return tr("Way %1 is open at certain times only (%2); taken as open.");
    case MultipolygonBroken:
        return tr("Area %1 of the map has no closed outline and was left out.");
    case NotConnected:
        return tr("%1: its streets are cut off from the rest of the walking network.");
    case TooFarFromStreet:
        return tr("%1 lies %2 m from the nearest street and is joined to none.");
    case AcrossWall:
        return tr("%1: the wall is known but no gate; joined to the nearest street outside. To be checked.");
    case AcrossBarrier:
        return tr("%1: only a street beyond water or a railway is near; joined to none.");
    default:
        return {};
    }
}

QString Issues::ofPlan(base::IssueCode code)
{
    using enum base::IssueCode;
    switch (code) {
    case DemandMissing:
        return tr("%1: nobody of the group it serves lives in the project.");
    case OutletWithoutService:
        return tr("%1 offers no service and counts nowhere.");
    case OutletUnchecked:
        return tr("%1 was last checked on %2, more than twelve months ago.");
    case CapacityMissing:
        return tr("%1: the capacity of “%2” is missing.");
    case AreaOverlap:
        return tr("%1 overlaps %2 by %3 m².");
    case ResidenceOutsideAreas:
        return tr("%1 lies in no community.");
    case NormUnverified:
        return tr("The standard %1 has not been checked against its document yet.");
    case OtherSkipped:
        return tr("Left out: %1 (%2).");
    case FileDamaged:
        return tr("The project file is damaged: %1. Open a copy from your backup.");
    case FileNewer:
        return tr("The project was saved by a newer version of Yike (format %1, this version knows %2). "
                  "It opens for reading only.");
    case ReferenceBroken:
        return tr("%1: the field %2 names object %3, which is not in the project.");
    case GeometryBroken:
        return tr("%1: its shape in the layer %2 cannot be used.");
    default:
        return {};
    }
}

QString Issues::ofStreets(base::IssueCode code)
{
    using enum base::IssueCode;
    switch (code) {
    case StreetIsland:
        return tr("%1 m of streets are cut off from the rest of the walking network. Check whether a way is missing.");
    case DeadEndsNearlyMeet:
        return tr("A dead end stops %1 m short of another street. Check whether they meet.");
    case StreetDoubled:
        return tr("The same way is drawn twice (see street %1).");
    case BridgeSuspected:
        return tr("%2 m straight across %1, but %3 m on foot. Check whether a bridge or an underpass is missing.");
    case EstateWithoutGate:
        return tr(
            "%1 has a wall, but no gate is known. People are joined to the nearest street outside. To be checked.");
    case StreetEndsJoined:
        return tr("Two ends %1 m apart were taken as one junction.");
    case StreetsCrossed:
        return tr("Lines that cross on one level were taken as junctions: %1 places.");
    case LineUnreadable:
        return tr("A line of the layer %1 cannot be a street: %2.");
    case HeightUnknown:
        return tr("%1 streets lie off the raster of heights; they keep the slope they had.");
    case GateOffWall:
        return tr("%1: the gate “%2” lies %3 m from the wall. Check its place.");
    case AreaGap:
        return tr("%2 m² beside %3 belong to no %1. Check the outlines.");
    case SchoolUnknown:
        return tr("%1 names the school “%2”, which is not in the project.");
    case PopulationMixed:
        return tr(
            "Ages %1 count registered people, ages %2 permanent residents. The two are not comparable: their sum is "
            "only a guide.");
    case PoolOverfull:
        return tr("%1: the shares of one pool add up to %2 ‰. They were scaled down to the whole.");
    case PlanYearUnknown:
        return tr("People cannot be carried to %1 from the base date “%2”. They are told as the data have them.");
    default:
        return {};
    }
}

QString Issues::ofChecks(base::IssueCode code)
{
    using enum base::IssueCode;
    switch (code) {
    case OutletOutsideAreas:
        return tr("%1 stands in none of the areas of the project.");
    case SizeAbsurd:
        return tr("%1: %2 is given as %3, which cannot be. Check it.");
    case DwellingWithoutPeople:
        return tr("Nobody is known to live in this residential building.");
    case PeopleWithoutDwelling:
        return tr("%1: %2 people live here, but no residential building is known within 100 m.");
    case TotalUnplaced:
        return tr(
            "%1: %2 people, but no residential building to share them out to. They were put at one point inside.");
    case TotalExceeded:
        return tr("%1: the buildings known there hold %2 people already, more than its total of %3. They were kept.");
    default:
        return {};
    }
}

QString Issues::noWayAcross()
{
    return tr("%2 m straight across %1, but no way on foot. Check whether a bridge or an underpass is missing.");
}

QString Issues::nearlyMeet()
{
    return tr("A dead end stops less than 1 m short of another street. Check whether they meet.");
}

QString Issues::smallIslands()
{
    return tr("%2 short pieces of way, %1 m in all, are cut off from the rest of the walking network. No home and no "
              "outlet is on them. The longest is shown.");
}

/// A way or gate whose hours were read, or a gate whose hours were not; empty: as ofNetwork() says it.
QString Issues::openAtTimes(bool gate, const std::string &taken)
{
    if (taken == "open")
        return gate ? tr("Gate %1 is open at certain times only (%2). At ten on a working day it is open: taken as "
                         "open.")
                    : tr("Way %1 is open at certain times only (%2). At ten on a working day it is open: taken as "
                         "open.");
    if (taken == "closed")
        return gate ? tr("Gate %1 is open at certain times only (%2). At ten on a working day it is closed: taken as "
                         "closed.")
                    : tr("Way %1 is open at certain times only (%2). At ten on a working day it is closed: taken as "
                         "closed.");
    return gate ? tr("Gate %1 is open at certain times only (%2); the hours were not read.") : QString();
}

QString Issues::kindOfRows(base::IssueCode code)
{
    using enum base::IssueCode;
    switch (code) {
    case RowUnreadable:
        return tr("Row not readable");
    case RowWithoutPlace:
        return tr("No place");
    case PlaceOffTheMap:
        return tr("Off the map");
    case CoordinatesSwapped:
        return tr("Coordinates exchanged");
    case CategoryUnknown:
        return tr("Category unknown");
    case NegativeNumber:
        return tr("Number below zero");
    case DuplicateOutlet:
        return tr("Listed twice");
    case BandsSplit:
        return tr("Age bands split");
    case PeopleEstimated:
        return tr("People estimated");
    case EncodingGuessed:
        return tr("Encoding guessed");
    case WayNodeMissing:
        return tr("Way with missing points");
    case WayDegenerate:
        return tr("Way without length");
    case ConditionalAccess:
        return tr("Open at times only");
    default:
        return kindOfOthers(code);
    }
}

QString Issues::kindOfOthers(base::IssueCode code)
{
    using enum base::IssueCode;
    switch (code) {
    case MultipolygonBroken:
        return tr("Outline not closed");
    case NotConnected:
        return tr("Cut off from the network");
    case TooFarFromStreet:
        return tr("Far from any street");
    case AcrossWall:
        return tr("Wall without a known gate");
    case AcrossBarrier:
        return tr("Street beyond water or rail");
    case DemandMissing:
        return tr("Nobody to serve");
    case OutletWithoutService:
        return tr("Outlet without service");
    case OutletUnchecked:
        return tr("Not checked lately");
    case CapacityMissing:
        return tr("Capacity missing");
    case AreaOverlap:
        return tr("Areas overlap");
    case ResidenceOutsideAreas:
        return tr("Outside all communities");
    case NormUnverified:
        return tr("Standard to be checked");
    case FileDamaged:
        return tr("File damaged");
    case FileNewer:
        return tr("Newer version");
    case ReferenceBroken:
        return tr("Reference to nothing");
    case GeometryBroken:
        return tr("Shape not usable");
    default:
        return kindOfStreets(code);
    }
}

QString Issues::kindOfStreets(base::IssueCode code)
{
    using enum base::IssueCode;
    switch (code) {
    case StreetIsland:
        return tr("Streets cut off");
    case DeadEndsNearlyMeet:
        return tr("Dead end nearly touching");
    case StreetDoubled:
        return tr("Way drawn twice");
    case BridgeSuspected:
        return tr("Bridge suspected missing");
    case EstateWithoutGate:
        return tr("Estate without a known gate");
    case StreetEndsJoined:
        return tr("Ends joined");
    case StreetsCrossed:
        return tr("Crossings made junctions");
    case LineUnreadable:
        return tr("Line not usable");
    case HeightUnknown:
        return tr("Height unknown");
    case GateOffWall:
        return tr("Gate off the wall");
    case AreaGap:
        return tr("Gap between areas");
    case SchoolUnknown:
        return tr("School not in the project");
    case PopulationMixed:
        return tr("Populations mixed");
    case PoolOverfull:
        return tr("Shares above the whole");
    case PlanYearUnknown:
        return tr("Plan year not reached");
    default:
        return kindOfChecks(code);
    }
}

QString Issues::kindOfChecks(base::IssueCode code)
{
    using enum base::IssueCode;
    switch (code) {
    case OutletOutsideAreas:
        return tr("Outside all areas");
    case SizeAbsurd:
        return tr("Size that cannot be");
    case DwellingWithoutPeople:
        return tr("Building without people");
    case PeopleWithoutDwelling:
        return tr("People without a building");
    case TotalUnplaced:
        return tr("Total without buildings");
    case TotalExceeded:
        return tr("Total below its buildings");
    default:
        return tr("Left out");
    }
}

/// A size of an outlet, by its code.
QString Issues::sizeField(const std::string &code)
{
    if (code == "capacity")
        return tr("the capacity");
    if (code == "used")
        return tr("the number of places in use");
    if (code == "cost")
        return tr("the cost in ten thousand yuan");
    return code == "service-area" ? tr("the area of a service") : tr("the area");
}

/// What lies between, by its code.
QString Issues::barrier(const std::string &code)
{
    if (code == "water")
        return tr("water");
    if (code == "rail")
        return tr("a railway");
    if (code == "motorway")
        return tr("an expressway");
    return tr("a wall");
}

/// A kind of area, by its code.
QString areaKind(const std::string &code)
{
    using enum plan::AreaKind;
    return name(code == "tier-15" ? Tier15 : code == "tier-10" ? Tier10 : code == "tier-5" ? Tier5 : Community);
}

/// Why a line is no street, by its code.
QString Issues::lineFlaw(const std::string &code)
{
    if (code == "no-geometry")
        return tr("it has no shape");
    if (code == "not-on-earth")
        return tr("one of its points is no place on earth");
    if (code == "one-place")
        return tr("it is a single place");
    return tr("two of its points lie more than a degree apart");
}

QString Issues::severity(base::Severity severity)
{
    switch (severity) {
    case base::Severity::Note:
        return tr("Note");
    case base::Severity::Warning:
        return tr("Warning");
    case base::Severity::Serious:
        return tr("Serious");
    }
    return {};
}

QString Issues::origin(const QString &source, std::int64_t row)
{
    if (row == 0)
        return source;
    const QString number = QString::number(row);
    return source.isEmpty() ? tr("row %1").arg(number) : tr("%1, row %2").arg(source, number);
}

/// Whether an argument is a figure to be read, of metres, square metres, people or pieces.
bool isFigure(base::IssueCode code, std::size_t index)
{
    using enum base::IssueCode;
    switch (code) {
    case StreetIsland:
        return index < 2;
    case DeadEndsNearlyMeet:
    case PeopleEstimated:
    case HeightUnknown:
    case StreetsCrossed:
        return index == 0;
    case TooFarFromStreet:
    case AreaGap:
    case PlaceOffTheMap:
    case PeopleWithoutDwelling:
    case TotalUnplaced:
    case BandsSplit:
        return index == 1;
    case BridgeSuspected:
    case TotalExceeded:
        return index == 1 || index == 2;
    case GateOffWall:
    case AreaOverlap:
        return index == 2;
    default:
        return false;
    }
}

/// Whole numbers with their thousands apart, anything else as it is.
QString figure(const QString &text)
{
    bool whole = false;
    const qlonglong number = text.toLongLong(&whole);
    return whole ? formatCount(number) : text;
}

/// Service codes become names.
QString argumentOf(const base::Issue &issue, std::size_t index)
{
    using enum base::IssueCode;
    if (index >= issue.args.size())
        return {};
    if (issue.code == BridgeSuspected && index == 0)
        return Issues::barrier(issue.args[index]);
    if (issue.code == AreaGap && index == 0)
        return areaKind(issue.args[index]);
    if (issue.code == SizeAbsurd && index == 1)
        return Issues::sizeField(issue.args[index]);
    if (issue.code == LineUnreadable && index == 1)
        return Issues::lineFlaw(issue.args[index]);
    const bool isService = (issue.code == DemandMissing && index == 0) || (issue.code == CapacityMissing && index == 1);
    if (isService)
        return serviceName(norms::starterRulebook(), issue.args[index]);
    const QString told = fromCore(issue.args[index]);
    return isFigure(issue.code, index) ? figure(told) : told;
}

} // namespace

QString sentence(const base::Issue &issue)
{
    using enum base::IssueCode;
    if (const QString counted = issue.code == OtherSkipped ? leftOut(issue.args) : QString(); !counted.isEmpty())
        return counted;
    QString text = Issues::ofRows(issue.code);
    if (text.isEmpty())
        text = Issues::ofNetwork(issue.code);
    if (text.isEmpty())
        text = Issues::ofPlan(issue.code);
    if (text.isEmpty())
        text = Issues::ofStreets(issue.code);
    if (text.isEmpty())
        text = Issues::ofChecks(issue.code);
    if (issue.code == ConditionalAccess && issue.args.size() > 2) {
        const QString read = Issues::openAtTimes(issue.args.size() > 3, issue.args[2]);
        text = read.isEmpty() ? text : read;
    }
    if (issue.code == DeadEndsNearlyMeet && !issue.args.empty() && issue.args.front() == "0")
        text = Issues::nearlyMeet();
    if (issue.code == StreetIsland && issue.args.size() > 1)
        text = Issues::smallIslands();
    if (issue.code == BridgeSuspected && argumentOf(issue, 2).isEmpty())
        text = Issues::noWayAcross();
    if (text.contains(QLatin1String("%3")))
        return text.arg(argumentOf(issue, 0), argumentOf(issue, 1), argumentOf(issue, 2));
    if (text.contains(QLatin1String("%2")))
        return text.arg(argumentOf(issue, 0), argumentOf(issue, 1));
    return text.contains(QLatin1String("%1")) ? text.arg(argumentOf(issue, 0)) : text;
}

QString kind(base::IssueCode code) { return Issues::kindOfRows(code); }

QString name(base::Severity severity) { return Issues::severity(severity); }

QString origin(const base::Issue &issue)
{
    using enum base::IssueCode;
    // Elements of a map are named in the sentence itself; their numbers are no rows.
    const bool element = issue.code == WayNodeMissing || issue.code == WayDegenerate ||
                         issue.code == ConditionalAccess || issue.code == MultipolygonBroken;
    return Issues::origin(fromCore(issue.source), element ? 0 : issue.row);
}

} // namespace yike::text
