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
    static QString target(const QString &value, int year, const QString &document, const QString &standing)
    {
        if (year == 0)
            return tr("≥ %1 (%2, %3)").arg(value, document, standing);
        return tr("≥ %1 by %2 (%3, %4)").arg(value).arg(year).arg(document, standing);
    }
    static QString and_() { return tr("; "); }
    static QString squareMetres(const QString &value) { return tr("%1 m²").arg(value); }
    static QString known(std::int64_t known, std::int64_t of)
    {
        return tr("known of %1 of %2 outlets").arg(formatCount(known), formatCount(of));
    }
    static QString noSurvey() { return tr("not assessed this time: no survey was imported"); }
    static QString noHouseholds() { return tr("households or floor areas are unknown"); }
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

} // namespace

QString name(report::Indicator indicator) { return Monitoring::name(indicator); }

QString formatIndicator(report::Indicator indicator, std::optional<double> value)
{
    if (!value)
        return kNoFigure;
    if (report::isShare(indicator))
        return formatShare(std::llround(*value * kPerMille), kPerMille);
    if (indicator == report::Indicator::ServiceAreaPerHundredHouseholds)
        return Monitoring::squareMetres(formatNumber(*value, *value == std::round(*value) ? 0 : 1));
    return formatCount(std::llround(*value));
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
    for (const report::IndicatorTarget &target : row.targets)
        texts << Monitoring::target(formatTarget(row.indicator, target.value), target.year, name(target.document),
                                    name(target.verification));
    return texts.join(Monitoring::and_());
}

QString remark(const report::MonitoringRow &row)
{
    if (row.indicator == report::Indicator::Satisfaction && !row.value)
        return Monitoring::noSurvey();
    if (row.indicator == report::Indicator::ServiceAreaPerHundredHouseholds && !row.value)
        return Monitoring::noHouseholds();
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
