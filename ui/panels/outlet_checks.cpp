// SPDX-License-Identifier: GPL-3.0-or-later
// One function a check.
#include "ui/panels/outlet_checks.h"

#include "ui/panels/ledger_columns.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <QCoreApplication>

#include <array>
#include <cmath>
#include <numbers>
#include <set>

namespace yike::panels {
namespace {

using Field = OutletCheck::Field;
using Checks = std::vector<OutletCheck>;

/// Translation context "OutletChecks".
class Words {
    Q_DECLARE_TR_FUNCTIONS(OutletChecks)

public:
    static QString hours(const QString &wanted) { return tr("Not understood: %1.").arg(wanted); }
    static QString twice(const QString &service) { return tr("%1 is given twice.").arg(service); }
    static QString tooMany(const QString &figure) { return tr("%1 is very many for one outlet.").arg(figure); }
    static QString overfull(const QString &service) { return tr("%1: more are in use than there are.").arg(service); }
    static QString small(const QString &area, const QString &least, const QString &basis)
    {
        return tr("There, but below size: %1 m², %2 asks for %3 m².").arg(area, basis, least);
    }
    static QString doubled(const QString &metres)
    {
        return tr("An outlet of this name stands %1 m away: is it the same one?").arg(metres);
    }
    static QString creditCode() { return tr("A credit code has 18 letters and figures."); }
};

/// What one outlet has at most, by unit; roughly the largest there are.
struct Most {
    std::string_view unit;
    std::int64_t amount;
};
constexpr std::array kMost{Most{"beds", 2000},          Most{"day-places", 300},     Most{"day-beds", 300},
                           Most{"nursery-places", 600}, Most{"school-places", 6000}, Most{"meals", 10'000}};
constexpr std::int64_t kMostOfAny = 100'000;

double metresBetween(geo::LonLat a, geo::LonLat b)
{
    constexpr double kMetresPerDegree = 111'320;
    const double east = (a.lon - b.lon) * std::cos(a.lat * std::numbers::pi / 180);
    return std::hypot(east, a.lat - b.lat) * kMetresPerDegree;
}

void checkName(const plan::Plan &plan, const plan::Outlet &outlet, Checks &out)
{
    if (outlet.name.empty() || outlet.match == plan::MatchLevel::NotPlaced)
        return;
    for (const plan::Outlet &other : plan.outlets) {
        if (other.id == outlet.id || other.name != outlet.name || other.match == plan::MatchLevel::NotPlaced)
            continue;
        const double metres = metresBetween(outlet.place, other.place);
        if (metres > kDoubledWithin)
            continue;
        out.push_back({Field::Name, Words::doubled(text::formatCount(std::lround(metres)))});
        return;
    }
}

void checkServices(const norms::Rulebook &book, const plan::Outlet &outlet, Checks &out)
{
    std::set<std::string> seen, told;
    for (const plan::OutletService &each : outlet.services) {
        if (!seen.insert(each.service).second && told.insert(each.service).second)
            out.push_back({Field::Services, Words::twice(text::serviceName(book, each.service))});
        const norms::Service *service = book.service(each.service);
        const std::string unit = service == nullptr ? std::string() : service->capacityUnit;
        std::int64_t most = kMostOfAny;
        for (const Most &known : kMost)
            most = known.unit == unit ? known.amount : most;
        if (each.capacity > most * 1000)
            out.push_back({Field::Services,
                           Words::tooMany(text::formatThousandths(each.capacity) + u' ' + text::capacityUnit(unit))});
        if (each.used >= 0 && each.capacity > 0 && std::int64_t{each.used} * 1000 > each.capacity)
            out.push_back({Field::Services, Words::overfull(text::serviceName(book, each.service))});
    }
}

void checkArea(const norms::Rulebook &book, const plan::Outlet &outlet, Checks &out)
{
    for (const plan::OutletService &each : outlet.services) {
        const std::int32_t area = each.area > 0 ? each.area : outlet.area;
        const norms::Norm *asks = book.coverageNorm(each.service);
        if (asks == nullptr || asks->minimumSize == 0) // then the mildest there is
            for (const norms::Norm &norm : book.norms)
                if (norm.service == each.service && norm.minimumSize > 0 &&
                    (asks == nullptr || asks->minimumSize == 0 || norm.minimumSize < asks->minimumSize))
                    asks = &norm;
        if (asks != nullptr && area > 0 && area < asks->minimumSize) {
            out.push_back({Field::Area, Words::small(text::formatCount(area), text::formatCount(asks->minimumSize),
                                                     text::fromCore(asks->number))});
            return;
        }
    }
}

} // namespace

std::vector<OutletCheck> outletChecks(const plan::Plan &plan, const norms::Rulebook &book, const plan::Outlet &outlet)
{
    Checks out;
    checkName(plan, outlet, out);
    if (const QString wanted = hoursComplaint(text::fromCore(outlet.hours)); !wanted.isEmpty())
        out.push_back({Field::Hours, Words::hours(wanted)});
    checkServices(book, outlet, out);
    checkArea(book, outlet, out);
    constexpr std::size_t kCodeLength = 18;
    if (!outlet.creditCode.empty() && outlet.creditCode.size() != kCodeLength)
        out.push_back({Field::CreditCode, Words::creditCode()});
    return out;
}

} // namespace yike::panels
