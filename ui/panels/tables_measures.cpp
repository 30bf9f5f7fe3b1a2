// SPDX-License-Identifier: GPL-3.0-or-later
// One measure of access told for the whole project and its communities.
#include "ui/panels/analysis_tables.h"

#include "ui/text/language.h"
#include "ui/text/measure_text.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

namespace yike::panels {
namespace {

using analysis::AccessMeasure;

/// Translation context "MeasuresPage".
class Words {
    Q_DECLARE_TR_FUNCTIONS(MeasuresPage)

public:
    static QStringList headers(const QString &unit)
    {
        return {tr("Area"), tr("Users"), tr("Mean, %1").arg(unit), tr("Median"), tr("Reach nothing"), tr("Share")};
    }
    static QString none()
    {
        return tr("No measure can be told: the project has no streets, or pupils go to the school of their district.");
    }
    static QString noCapacity() { return tr("No outlet with a known capacity offers this service."); }
    static QString waiting() { return tr("The figures are being computed …"); }
    static QString noFigures() { return tr("There are no figures yet."); }
};

} // namespace

TableData waitingForFigures(const Workspace &workspace)
{
    TableData table;
    const bool coming = workspace.document().isOpen() && !workspace.document().assessmentError();
    table.empty = coming ? Words::waiting() : Words::noFigures();
    return table;
}

TableData access(const analysis::Assessment &assessment, const analysis::AccessFigures &figures)
{
    const norms::Rulebook &book = *assessment.situation->rulebook;
    const plan::Plan &plan = *assessment.situation->plan;
    TableData table;
    table.empty = Words::none();
    const norms::Service *service = book.service(figures.service);
    if (service == nullptr || figures.areas.empty())
        return table;
    table.headers = Words::headers(text::unitOf(figures.measure, *service, figures.byCapacity));
    if (figures.byCapacity && figures.supplies == 0) {
        table.empty = Words::noCapacity();
        return table;
    }
    const norms::Norm *norm = figures.measure == AccessMeasure::Coverage ? book.coverageNorm(service->code) : nullptr;
    for (const analysis::AreaAccess &told : figures.areas) {
        const plan::Area *area = told.area ? plan.area(told.area) : nullptr;
        if (told.area && (area == nullptr || area->kind != plan::AreaKind::Community))
            continue;
        const auto figure = [&](std::optional<double> value) {
            return number(text::formatAccess(figures.measure, value), value.value_or(-1));
        };
        Row row;
        row.object.area = told.area;
        if (norm != nullptr)
            row.why = {text::WhyKey::Kind::Coverage, norm->id, norm->users, told.area, {}};
        row.cells = {
            cell(text::areaName(plan, told.area)),
            number(text::formatPeople(told.people), static_cast<double>(told.people)),
            figure(told.mean),
            figure(figures.measure == AccessMeasure::Coverage ? std::nullopt : told.median),
            number(text::formatPeople(told.without), static_cast<double>(told.without)),
            number(text::formatShare(told.without, told.people),
                   told.people > 0 ? static_cast<double>(told.without) / static_cast<double>(told.people) : -1)};
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace yike::panels
