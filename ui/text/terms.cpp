// SPDX-License-Identifier: GPL-3.0-or-later
// The tables from codes to terms; one term for one thing (look.md, planner.md §2).
#include "ui/text/terms.h"

#include "ui/text/language.h"

namespace yike::text {
namespace {

/// Translation context "Terms".
class Terms {
    Q_DECLARE_TR_FUNCTIONS(Terms)

public:
    static QString band(norms::Band band);
    static QString group(norms::BandSet bands);
    static QString walker(norms::WalkerKind kind);
    static QString pace(const QString &who, const QString &speed)
    {
        return tr("%1, %2 m/s on the flat").arg(who, speed);
    }
    static QString metres() { return tr("Length along the walking network, the same for everybody"); }
    static QString serviceGroup(norms::ServiceGroup group);
    static QString commerce(norms::CommerceClass commerce);
    static QString verification(norms::Verification verification);
    static QString unit(std::string_view code);
    static QString status(plan::OutletStatus status);
    static QString openTo(plan::OpenTo openTo);
    static QString match(plan::MatchLevel match);
    static QString area(plan::AreaKind kind);
    static QString circle(plan::CircleStatus status);
    static QString type(plan::CircleType type);
    static QString origin(plan::OutlineOrigin origin);
    static QString presentState() { return tr("Present state"); }
    static QString wholeProject() { return tr("Whole project"); }
    static QString verdict(analysis::Verdict verdict);
    static QString cause(analysis::DeficitCause cause);
    static QString deficitUnit(analysis::DeficitUnit unit);
    static QString presence(analysis::Presence presence);
    static QString role(std::string_view role);
    static QString listed(const QStringList &names) { return names.join(tr(", ", "between names")); }
};

QString Terms::band(norms::Band band)
{
    switch (band) {
    case norms::Band::Age0to2:
        return tr("0–2 years");
    case norms::Band::Age3to5:
        return tr("3–5 years");
    case norms::Band::Age6to11:
        return tr("6–11 years");
    case norms::Band::Age12to14:
        return tr("12–14 years");
    case norms::Band::Age15to59:
        return tr("15–59 years");
    case norms::Band::Age60to64:
        return tr("60–64 years");
    case norms::Band::Age65to69:
        return tr("65–69 years");
    case norms::Band::Age70to79:
        return tr("70–79 years");
    case norms::Band::Age80plus:
        return tr("80 and over");
    }
    return {};
}

QString Terms::group(norms::BandSet bands)
{
    using norms::bit;
    using enum norms::Band;
    if (bands == norms::kEverybody)
        return tr("Residents");
    if (bands == norms::kAged60plus)
        return tr("Aged 60 and over");
    if (bands == (bit(Age65to69) | bit(Age70to79) | bit(Age80plus)))
        return tr("Aged 65 and over");
    if (bands == (bit(Age70to79) | bit(Age80plus)))
        return tr("Aged 70 and over");
    if (bands == norms::kAged80plus)
        return tr("Aged 80 and over");
    if (bands == norms::kUnder3)
        return tr("Under 3");
    if (bands == bit(Age3to5))
        return tr("Aged 3 to 5");
    if (bands == (bit(Age0to2) | bit(Age3to5)))
        return tr("Under 6");
    if (bands == bit(Age6to11))
        return tr("Aged 6 to 11");
    if (bands == bit(Age12to14))
        return tr("Aged 12 to 14");
    if (bands == (bit(Age6to11) | bit(Age12to14)))
        return tr("Aged 6 to 14");
    if (bands == bit(Age15to59))
        return tr("Aged 15 to 59");
    if (bands == (bit(Age60to64) | bit(Age65to69)))
        return tr("Aged 60 to 69");
    QStringList names;
    for (std::size_t index = 0; index < norms::kBandCount; ++index) {
        const auto one = static_cast<norms::Band>(index);
        if ((bands & bit(one)) != 0)
            names << band(one);
    }
    return listed(names);
}

QString Terms::walker(norms::WalkerKind kind)
{
    switch (kind) {
    case norms::WalkerKind::Metres:
        return tr("Network metres (standard)");
    case norms::WalkerKind::Adult:
        return tr("Adult");
    case norms::WalkerKind::Age60:
        return tr("Aged 60 to 69", "walker");
    case norms::WalkerKind::Age70:
        return tr("Aged 70 to 79", "walker");
    case norms::WalkerKind::Age80:
        return tr("Aged 80 and over", "walker");
    case norms::WalkerKind::Child:
        return tr("Adult with a small child");
    case norms::WalkerKind::Pram:
        return tr("With a pram");
    case norms::WalkerKind::Wheelchair:
        return tr("Wheelchair");
    }
    return {};
}

QString Terms::serviceGroup(norms::ServiceGroup group)
{
    switch (group) {
    case norms::ServiceGroup::ElderCare:
        return tr("Elder care");
    case norms::ServiceGroup::ChildCare:
        return tr("Child care and schools");
    case norms::ServiceGroup::Food:
        return tr("Food");
    case norms::ServiceGroup::Shopping:
        return tr("Shopping");
    case norms::ServiceGroup::Health:
        return tr("Health");
    case norms::ServiceGroup::Sport:
        return tr("Sport");
    case norms::ServiceGroup::Culture:
        return tr("Culture");
    case norms::ServiceGroup::Everyday:
        return tr("Everyday services");
    }
    return {};
}

QString Terms::commerce(norms::CommerceClass commerce)
{
    switch (commerce) {
    case norms::CommerceClass::None:
        return tr("Public facilities");
    case norms::CommerceClass::Basic:
        return tr("Basic kinds");
    case norms::CommerceClass::Quality:
        return tr("Quality kinds");
    }
    return {};
}

QString Terms::verification(norms::Verification verification)
{
    switch (verification) {
    case norms::Verification::Read:
        return tr("checked against the text");
    case norms::Verification::SecondHand:
        return tr("quoted by others");
    case norms::Verification::Unverified:
        return tr("to be checked");
    }
    return {};
}

QString Terms::unit(std::string_view code)
{
    if (code == "beds")
        return tr("beds");
    if (code == "day-places" || code == "day-beds")
        return tr("day-care places");
    if (code == "nursery-places")
        return tr("nursery places");
    if (code == "school-places")
        return tr("school places");
    if (code == "meals")
        return tr("meals a day");
    if (code == "seats")
        return tr("seats");
    if (code == "m2")
        return tr("m²");
    return fromCore(code);
}

QString Terms::status(plan::OutletStatus status)
{
    switch (status) {
    case plan::OutletStatus::Open:
        return tr("Open");
    case plan::OutletStatus::Closed:
        return tr("Closed");
    case plan::OutletStatus::Planned:
        return tr("Planned");
    case plan::OutletStatus::UnderConstruction:
        return tr("Under construction");
    case plan::OutletStatus::Unchecked:
        return tr("To be verified");
    }
    return {};
}

QString Terms::openTo(plan::OpenTo openTo)
{
    switch (openTo) {
    case plan::OpenTo::Unknown:
        return tr("Not known");
    case plan::OpenTo::Everybody:
        return tr("Everybody");
    case plan::OpenTo::EstateOnly:
        return tr("Its estate only");
    case plan::OpenTo::UnitOnly:
        return tr("Its own staff only");
    case plan::OpenTo::LimitedHours:
        return tr("At certain hours");
    }
    return {};
}

QString Terms::match(plan::MatchLevel match)
{
    switch (match) {
    case plan::MatchLevel::Exact:
        return tr("Exact");
    case plan::MatchLevel::DoorNumber:
        return tr("Door number");
    case plan::MatchLevel::Estate:
        return tr("Estate");
    case plan::MatchLevel::Road:
        return tr("Road");
    case plan::MatchLevel::ByHand:
        return tr("By hand");
    case plan::MatchLevel::NotPlaced:
        return tr("Not placed");
    }
    return {};
}

QString Terms::area(plan::AreaKind kind)
{
    switch (kind) {
    case plan::AreaKind::District:
        return tr("District");
    case plan::AreaKind::Subdistrict:
        return tr("Subdistrict");
    case plan::AreaKind::Community:
        return tr("Community");
    case plan::AreaKind::Circle:
        return tr("Living circle");
    case plan::AreaKind::Tier15:
        return tr("15-minute community tier");
    case plan::AreaKind::Tier10:
        return tr("10-minute community tier");
    case plan::AreaKind::Tier5:
        return tr("5-minute community tier");
    case plan::AreaKind::SchoolDistrict:
        return tr("School district");
    }
    return {};
}

QString Terms::type(plan::CircleType type)
{
    switch (type) {
    case plan::CircleType::Unknown:
        return tr("Not graded");
    case plan::CircleType::Basic:
        return tr("Basic circle");
    case plan::CircleType::Improved:
        return tr("Improved circle");
    case plan::CircleType::Quality:
        return tr("Quality circle");
    }
    return {};
}

QString Terms::origin(plan::OutlineOrigin origin)
{
    switch (origin) {
    case plan::OutlineOrigin::Given:
        return tr("From the data");
    case plan::OutlineOrigin::Drawn:
        return tr("Drawn by hand");
    case plan::OutlineOrigin::Proposed:
        return tr("Proposed by Yike");
    }
    return {};
}

QString Terms::circle(plan::CircleStatus status)
{
    switch (status) {
    case plan::CircleStatus::Planned:
        return tr("Planned", "circle");
    case plan::CircleStatus::UnderConstruction:
        return tr("Under construction", "circle");
    case plan::CircleStatus::Built:
        return tr("Built");
    case plan::CircleStatus::Accepted:
        return tr("Accepted");
    }
    return {};
}

QString Terms::verdict(analysis::Verdict verdict)
{
    switch (verdict) {
    case analysis::Verdict::NoData:
        return tr("No data");
    case analysis::Verdict::Met:
        return tr("Met");
    case analysis::Verdict::Near:
        return tr("Near");
    case analysis::Verdict::Missed:
        return tr("Missed");
    }
    return {};
}

QString Terms::cause(analysis::DeficitCause cause)
{
    switch (cause) {
    case analysis::DeficitCause::NoOutlet:
        return tr("No outlet");
    case analysis::DeficitCause::BelowSize:
        return tr("Below size");
    case analysis::DeficitCause::Barrier:
        return tr("Cut off by a barrier");
    case analysis::DeficitCause::NotOpen:
        return tr("Not open to the public");
    case analysis::DeficitCause::Closed:
        return tr("Closed down");
    case analysis::DeficitCause::TooFar:
        return tr("Too far");
    case analysis::DeficitCause::CapacityShort:
        return tr("Too little capacity");
    }
    return {};
}

QString Terms::deficitUnit(analysis::DeficitUnit unit)
{
    switch (unit) {
    case analysis::DeficitUnit::People:
        return tr("people not reached");
    case analysis::DeficitUnit::Places:
        return tr("places");
    case analysis::DeficitUnit::Beds:
        return tr("beds");
    case analysis::DeficitUnit::SquareMetres:
        return tr("m²");
    case analysis::DeficitUnit::Outlets:
        return tr("outlets");
    case analysis::DeficitUnit::Meals:
        return tr("meals a day");
    }
    return {};
}

QString Terms::presence(analysis::Presence presence)
{
    switch (presence) {
    case analysis::Presence::Inside:
        return tr("In the circle");
    case analysis::Presence::Reachable:
        return tr("Within a walk");
    case analysis::Presence::None:
        return tr("Missing");
    }
    return {};
}

QString Terms::role(std::string_view role)
{
    if (role == "streets" || role == "map")
        return tr("Map and streets");
    if (role == "heights")
        return tr("Heights");
    if (role == "residences")
        return tr("Residences");
    if (role == "totals")
        return tr("People by area");
    if (role == "outlets")
        return tr("Outlets");
    if (role == "areas")
        return tr("Areas");
    if (role == "estates")
        return tr("Estates");
    if (role == "gates")
        return tr("Gates");
    if (role == "buildings")
        return tr("Buildings");
    if (role == "premises")
        return tr("Premises");
    if (role == "addresses")
        return tr("Standard addresses");
    if (role == "demo")
        return tr("Base map");
    return fromCore(role);
}

} // namespace

QString name(norms::Band band) { return Terms::band(band); }
QString groupName(norms::BandSet bands) { return Terms::group(bands); }
QString name(norms::WalkerKind walker) { return Terms::walker(walker); }

QString describe(const norms::Walker &walker)
{
    if (walker.countsMetres())
        return Terms::metres();
    return Terms::pace(name(walker.kind), locale().toString(static_cast<double>(walker.speed) / 1000.0, 'g', 3));
}

QString name(const norms::Name &name) { return fromCore(name.in(chinese())); }

QString serviceName(const norms::Rulebook &book, std::string_view code)
{
    const norms::Service *service = book.service(code);
    return service != nullptr ? name(service->name) : fromCore(code);
}

QString name(norms::ServiceGroup group) { return Terms::serviceGroup(group); }
QString name(norms::CommerceClass commerce) { return Terms::commerce(commerce); }
QString name(norms::Verification verification) { return Terms::verification(verification); }
QString capacityUnit(std::string_view code) { return Terms::unit(code); }
QString name(plan::OutletStatus status) { return Terms::status(status); }
QString name(plan::OpenTo openTo) { return Terms::openTo(openTo); }
QString name(plan::MatchLevel match) { return Terms::match(match); }
QString name(plan::AreaKind kind) { return Terms::area(kind); }
QString name(plan::CircleStatus status) { return Terms::circle(status); }
QString name(plan::CircleType type) { return Terms::type(type); }
QString name(plan::OutlineOrigin origin) { return Terms::origin(origin); }

QString scenarioName(const plan::Plan &plan, plan::ScenarioId id)
{
    const plan::Scenario *scenario = id ? plan.scenario(id) : nullptr;
    if (scenario == nullptr)
        return Terms::presentState();
    const std::string &wanted = chinese() ? scenario->nameZh : scenario->nameEn;
    const std::string &other = chinese() ? scenario->nameEn : scenario->nameZh;
    return fromCore(wanted.empty() ? other : wanted);
}

QString areaName(const plan::Plan &plan, plan::AreaId id)
{
    const plan::Area *area = id ? plan.area(id) : nullptr;
    if (area != nullptr)
        return fromCore(area->name);
    return plan.info.district.empty() ? Terms::wholeProject() : fromCore(plan.info.district);
}

QString name(analysis::Verdict verdict) { return Terms::verdict(verdict); }

QString mark(analysis::Verdict verdict)
{
    switch (verdict) {
    case analysis::Verdict::Met:
        return QStringLiteral("●");
    case analysis::Verdict::Near:
        return QStringLiteral("◐");
    case analysis::Verdict::Missed:
        return QStringLiteral("○");
    case analysis::Verdict::NoData:
        break;
    }
    return QStringLiteral("–");
}

QString name(analysis::DeficitCause cause) { return Terms::cause(cause); }
QString name(analysis::DeficitUnit unit) { return Terms::deficitUnit(unit); }
QString name(analysis::Presence presence) { return Terms::presence(presence); }

QString mark(analysis::Presence presence)
{
    switch (presence) {
    case analysis::Presence::Inside:
        return QStringLiteral("●");
    case analysis::Presence::Reachable:
        return QStringLiteral("◐");
    case analysis::Presence::None:
        break;
    }
    return QStringLiteral("○");
}

QString dataRole(std::string_view role) { return Terms::role(role); }

} // namespace yike::text
