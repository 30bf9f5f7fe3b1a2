// SPDX-License-Identifier: GPL-3.0-or-later
// The ministries' monitoring figures as rows, with last year's beside them where there are any.
#include "ui/panels/analysis_tables.h"
#include "ui/panels/figures.h"

#include "ui/text/language.h"
#include "ui/text/monitoring_text.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <cmath>

namespace yike::panels {
namespace {

/// Translation context "MonitoringPage".
class Words {
    Q_DECLARE_TR_FUNCTIONS(MonitoringPage)

public:
    static QStringList headers(bool withLast)
    {
        QStringList names{tr("Indicator"), tr("This year")};
        if (withLast)
            names << tr("Compared with") << tr("Change");
        else
            names[1] = tr("Figure");
        return names << tr("Verdict") << tr("Target") << tr("Remark");
    }
    static QString points(const QString &value) { return tr("%1 points").arg(value); }
};

Cell figureCell(report::Indicator indicator, std::optional<double> value)
{
    return number(text::formatIndicator(indicator, value), value.value_or(-1));
}

/// With its sign; of shares in points.
Cell changeCell(const report::MonitoringRow &row)
{
    if (!row.value || !row.last)
        return number(text::kNoFigure, 0);
    constexpr double kPercent = 100;
    const bool share = report::isShare(row.indicator);
    const double change = (*row.value - *row.last) * (share ? kPercent : 1);
    const bool decimals = share || row.indicator == report::Indicator::ServiceAreaPerHundredHouseholds;
    QString told = text::formatNumber(std::abs(change), decimals ? 1 : 0);
    const bool none = told == text::formatNumber(0, decimals ? 1 : 0);
    told = (none ? QString() : change > 0 ? QStringLiteral("+") : QStringLiteral("−")) + told;
    return number(share ? Words::points(told) : told, change);
}

} // namespace

TableData monitoring(const std::vector<report::MonitoringRow> &rows, bool withLast)
{
    TableData table;
    table.headers = Words::headers(withLast);
    for (const report::MonitoringRow &from : rows) {
        const analysis::Verdict verdict = text::verdictOf(from);
        const QString targets = text::targetsText(from), remark = text::remark(from);
        Row row;
        row.cells = {cell(text::name(from.indicator)), figureCell(from.indicator, from.value)};
        if (withLast) {
            row.cells.push_back(figureCell(from.indicator, from.last));
            row.cells.push_back(changeCell(from));
        }
        Cell judged = cell(
            from.targets.empty() ? QString() : QStringLiteral("%1 %2").arg(text::mark(verdict), text::name(verdict)));
        judged.sort = static_cast<int>(verdict);
        judged.colour = inkOf(verdict);
        row.cells.insert(row.cells.end(), {judged, cell(targets), cell(remark)});
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace yike::panels
