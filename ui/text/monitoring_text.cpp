// SPDX-License-Identifier: GPL-3.0-or-later
// Names, units and targets of the indicators.
#include "ui/text/monitoring_text.h"

#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <cmath>

namespace yike::text {
namespace {

/// Translation context "Monitoring".
class Monitoring {
    Q_DECLARE_TR_FUNCTIONS(Monitoring)

public:
    static QString name(report::Indicator indicator);
    /// value: with its sign
    static QString target(const QString &value, int year, const QString &document, const QString &standing)
    {
        if (year == 0)
            return tr("%1 (%2, %3)").arg(value, document, standing);
        return tr("%1 by %2 (%3, %4)").arg(value).arg(year).arg(document, standing);
    }
    static QString atLeast(const QString &value) { return tr("≥ %1").arg(value); }
    static QString and_() { return tr("; "); }
    static QString squareMetres(const QString &value) { return tr("%1 m²").arg(value); }
    static QString known(std::int64_t known, std::int64_t of)
    {
        return tr("known of %1 of %2 outlets").arg(formatCount(known), formatCount(of));
    }
    static QString byBrand() { return tr("by the brands that are given: without a brand it counts as no chain"); }
    static QString otherClass(std::int64_t number)
    {
        return tr("%1 of them belong to neither class below").arg(formatCount(number));
    }
    static QString untold(const report::MonitoringRow &row);
};

QString Monitoring::name(report::Indicator indicator)
{
    switch (indicator) {
    case report::Indicator::Circles:
        return tr("Living circles");
    case report::Indicator::CirclesBuilt:
        return tr("of them built or accepted");
    case report::Indicator::CommunitiesCovered:
        return tr("Communities covered by built circles");
    case report::Indicator::ResidentsServed:
        return tr("Residents who live in a circle");
    case report::Indicator::CommercialOutlets:
        return tr("Commercial outlets in business");
    case report::Indicator::BasicOutlets:
        return tr("of them basic kinds");
    case report::Indicator::QualityOutlets:
        return tr("of them quality kinds");
    case report::Indicator::ChainShare:
        return tr("Share of chains among commercial outlets");
    case report::Indicator::ServiceAreaPerHundredHouseholds:
        return tr("Floor area of community services per 100 households");
    case report::Indicator::CirclesWithElderCare:
        return tr("Circles with a service for the old (a required kind)");
    case report::Indicator::Jobs:
        return tr("Jobs in commercial outlets");
    case report::Indicator::Satisfaction:
        return tr("Satisfaction of residents");
    }
    return {};
}

constexpr std::int64_t kPerMille = 1000;

QString Monitoring::untold(const report::MonitoringRow &row)
{
    using enum report::Untellable;
    switch (row.why) {
    case No:
        return {};
    case NoCircles:
        return tr("not assessed this time: no living circles are drawn");
    case NoCommunities:
        return tr("not assessed this time: no communities are given");
    case NoOutlets:
        return tr("not assessed this time: the ledger holds no outlets");
    case NoCommercial:
        return tr("not assessed this time: the ledger holds no commercial outlets");
    case NoneInLedger:
        return tr("not assessed this time: the ledger holds no outlets of the kind");
    case NoHouseholds:
        return tr("not assessed this time: households are not given");
    case SizesUnknown:
        return tr("not assessed this time: no outlet tells its floor area (%1 in the ledger)").arg(formatCount(row.of));
    case NoBrands:
        return tr("not assessed this time: no brand is given");
    case NoStaff:
        return tr("not assessed this time: no outlet tells its staff");
    case NoSurvey:
        return tr("not assessed this time: no survey was imported");
    }
    return {};
}

/// "10个": a Chinese count has its measure word.
QString measured(report::Indicator indicator, const QString &count)
{
    if (!chinese())
        return count;
    switch (indicator) {
    case report::Indicator::Circles:
    case report::Indicator::CirclesBuilt:
        return count + QStringLiteral("个");
    case report::Indicator::ResidentsServed:
    case report::Indicator::Jobs:
        return count + QStringLiteral("人");
    default:
        return count + QStringLiteral("处");
    }
}

} // namespace

bool isPartOfAbove(report::Indicator indicator)
{
    return indicator == report::Indicator::CirclesBuilt || indicator == report::Indicator::BasicOutlets ||
           indicator == report::Indicator::QualityOutlets;
}

QString name(report::Indicator indicator) { return Monitoring::name(indicator); }

QString formatIndicator(report::Indicator indicator, std::optional<double> value)
{
    if (!value)
        return kNoFigure;
    if (report::isShare(indicator))
        return formatShare(std::llround(*value * kPerMille), kPerMille);
    if (indicator == report::Indicator::ServiceAreaPerHundredHouseholds)
        return Monitoring::squareMetres(formatNumber(*value, *value == std::round(*value) ? 0 : 1));
    return measured(indicator, formatCount(std::llround(*value)));
}

/// As its document has it: "30 %".
static QString formatTarget(report::Indicator indicator, double value)
{
    return report::isShare(indicator) ? formatPerMille(std::llround(value * kPerMille))
                                      : formatIndicator(indicator, value);
}

QString targetsText(const report::MonitoringRow &row)
{
    QStringList texts;
    for (const report::IndicatorTarget &target : row.targets) {
        const QString value = formatTarget(row.indicator, target.value);
        const bool whole = report::isShare(row.indicator) && target.value >= 1;
        texts << Monitoring::target(whole ? value : Monitoring::atLeast(value), target.year, name(target.document),
                                    name(target.verification));
    }
    return texts.join(Monitoring::and_());
}

QString remark(const report::MonitoringRow &row)
{
    if (!row.value)
        return Monitoring::untold(row);
    if (row.indicator == report::Indicator::ChainShare)
        return Monitoring::byBrand();
    if (row.indicator == report::Indicator::CommercialOutlets && row.part < row.whole)
        return Monitoring::otherClass(row.whole - row.part);
    return row.of >= 0 && row.known < row.of ? Monitoring::known(row.known, row.of) : QString();
}

analysis::Verdict verdictOf(const report::MonitoringRow &row)
{
    constexpr double kUnrounded = 1e6;
    if (!row.value || row.targets.empty())
        return analysis::Verdict::NoData;
    return analysis::judge(std::llround(*row.value * kUnrounded), std::llround(row.targets.back().value * kUnrounded));
}

} // namespace yike::text
