// SPDX-License-Identifier: GPL-3.0-or-later
// 一老一小 and deficits, from the same content the report prints: screen and paper say the same.
#include "ui/panels/tables.h"

#include "core/report/old_young.h"
#include "ui/text/language.h"
#include "ui/text/norm_text.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

namespace yike::panels {
namespace {

/// Translation context "NeedsTable".
class NeedsTable {
    Q_DECLARE_TR_FUNCTIONS(NeedsTable)

public:
    static QStringList oldYoungHeaders()
    {
        return {tr("Area"),
                tr("60+"),
                tr("80+"),
                tr("Under 3"),
                tr("3–5"),
                tr("Beds"),
                tr("Occupied"),
                tr("Day-care area m²"),
                tr("Meals a day"),
                tr("Nursery places"),
                tr("per 1,000 residents"),
                tr("School places"),
                tr("Enrolled"),
                tr("Surplus (+) or shortfall (−)")};
    }
    static QStringList deficitHeaders()
    {
        return {tr("Community"),        tr("Service"), tr("Cause"),   tr("Missing"), tr("Unit"),
                tr("People concerned"), tr("60+"),     tr("Under 3"), tr("Standard")};
    }
    static QString computing() { return tr("The figures are being computed …"); }
    static QString noAreas() { return tr("The project has no communities. Import a layer of areas."); }
    static QString noDeficits()
    {
        return tr("No deficit was found against the targets and standards of this rulebook.");
    }
    static QString import() { return tr("Import data …"); }
};

Cell people(base::People count) { return number(text::formatPeople(count), static_cast<double>(count)); }

Cell units(std::int64_t thousandths)
{
    return number(thousandths > 0 ? text::formatThousandths(thousandths) : text::kNoFigure,
                  static_cast<double>(thousandths));
}

Cell share(const report::Share &value)
{
    return number(text::formatShare(value.part, value.whole),
                  value.known() ? static_cast<double>(value.part) / static_cast<double>(value.whole) : -1);
}

Row oldYoungRow(const plan::Plan &plan, const report::OldYoungRow &from)
{
    const plan::Area *area = plan.area(from.area);
    const bool community = area != nullptr && area->kind == plan::AreaKind::Community;
    const double perThousand =
        from.people > 0 ? static_cast<double>(from.nurseryPlaces) * 1000.0 / static_cast<double>(from.people) : -1;
    Row row;
    row.object.area = from.area;
    row.cells = {cell((community ? QStringLiteral("    ") : QString()) + text::areaName(plan, from.area)),
                 people(from.old),
                 people(from.veryOld),
                 people(from.under3),
                 people(from.age3to5),
                 units(from.beds),
                 share(from.bedsUsed),
                 units(from.dayArea * 1000),
                 units(from.meals),
                 units(from.nurseryPlaces),
                 number(perThousand >= 0 ? text::formatNumber(perThousand, 1) : text::kNoFigure, perThousand),
                 units(from.schoolPlaces),
                 share(from.enrolled)};
    if (from.surplus) {
        const QString sign = *from.surplus > 0 ? QStringLiteral("+") : QString();
        row.cells.push_back(number(sign + text::formatThousandths(*from.surplus), static_cast<double>(*from.surplus)));
    } else {
        row.cells.push_back(number(text::kNoFigure, 0));
    }
    return row;
}

} // namespace

TableData oldAndYoung(const Workspace &workspace)
{
    TableData table;
    table.headers = NeedsTable::oldYoungHeaders();
    table.empty = NeedsTable::computing();
    const auto &assessment = workspace.document().assessment();
    if (!assessment)
        return table;
    for (const report::OldYoungRow &row : report::oldYoungRows(*assessment))
        table.rows.push_back(oldYoungRow(*assessment->situation->plan, row));
    table.empty = NeedsTable::noAreas();
    table.buttonText = NeedsTable::import();
    table.buttonCommand = QStringLiteral("import");
    return table;
}

TableData deficits(const Workspace &workspace)
{
    TableData table;
    table.headers = NeedsTable::deficitHeaders();
    const analysis::Assessment *assessment = workspace.assessment();
    table.empty = assessment == nullptr ? NeedsTable::computing() : NeedsTable::noDeficits();
    if (assessment == nullptr)
        return table;
    const norms::Rulebook &book = workspace.rulebook();
    for (const analysis::Deficit &deficit : assessment->deficits) {
        const norms::Norm *norm = book.norm(deficit.norm);
        if (norm == nullptr)
            continue;
        Row row;
        row.object.area = deficit.area;
        row.key = norm->service;
        row.why = norm->measure == norms::Measure::Coverage
                      ? text::WhyKey{text::WhyKey::Kind::Coverage, norm->id, norm->users, deficit.area, {}}
                      : text::WhyKey{text::WhyKey::Kind::Provision, norm->id, 0, deficit.area, {}};
        row.cells = {cell(text::areaName(*assessment->situation->plan, deficit.area)),
                     cell(text::serviceName(book, norm->service)),
                     cell(text::name(deficit.cause)),
                     number(text::formatThousandths(deficit.missing), static_cast<double>(deficit.missing)),
                     cell(text::name(deficit.unit)),
                     people(deficit.people),
                     people(deficit.old),
                     people(deficit.young),
                     cell(text::requirementWithNumber(book, *norm), text::basis(*norm))};
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace yike::panels
