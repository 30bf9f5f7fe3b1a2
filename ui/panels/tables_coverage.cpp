// SPDX-License-Identifier: GPL-3.0-or-later
// Straight, network and own pace always stand side by side (planner.md §3.2).
#include "ui/panels/figures.h"
#include "ui/panels/tables.h"

#include "ui/text/area_text.h"
#include "ui/text/edition.h"
#include "ui/text/language.h"
#include "ui/text/norm_text.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <algorithm>

namespace yike::panels {
namespace {

/// Translation context "CoverageTable".
class CoverageTable {
    Q_DECLARE_TR_FUNCTIONS(CoverageTable)

public:
    static QStringList headers(const QString &first)
    {
        return {first,         tr("For whom"), tr("People"), tr("Standard"), tr("Straight"),
                tr("Network"), tr("Own pace"), tr("Target"), tr("Verdict"),  tr("Not reached")};
    }
    static QString service() { return tr("Service"); }
    static QString area() { return tr("Area"); }
    static TableData waiting(const Workspace &workspace);
    static QString noNorm() { return tr("This service has no standard on distance. Choose another on the left."); }
    static QString noAreas() { return tr("The project has no such areas. Import a layer of areas."); }
    static QString import() { return tr("Import data …"); }
};

TableData CoverageTable::waiting(const Workspace &workspace)
{
    TableData table;
    table.empty = workspace.document().isOpen() && !workspace.document().assessmentError()
                      ? tr("The figures are being computed …")
                      : tr("There are no figures yet.");
    return table;
}

Cell shareCell(base::People part, base::People whole)
{
    return number(text::tellsSmallCount(part, whole) ? text::kNoFigure : text::formatShare(part, whole),
                  whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : -1);
}

Row coverageRow(const Workspace &workspace, const QString &name, const norms::Norm &norm,
                const analysis::Coverage &coverage)
{
    const norms::Rulebook &book = workspace.rulebook();
    const auto verdict = verdictOf(book, norm, coverage.metres, coverage.people);
    const norms::Target *target = book.target(norm.id);
    // A column has one precision: whole per cent, unless a target of the book is finer.
    const bool fine =
        std::ranges::any_of(book.targets, [](const norms::Target &each) { return each.perMille % 10 != 0; });
    const int decimals = fine ? 1 : 0;
    Row row;
    row.cells = {cell(text::withAssignment(name, coverage.assignment)),
                 cell(text::groupName(coverage.bands)),
                 number(text::formatPeople(coverage.people), static_cast<double>(coverage.people)),
                 cell(text::requirement(book, norm), text::basis(norm)),
                 shareCell(coverage.straight, coverage.people),
                 shareCell(coverage.metres, coverage.people),
                 shareCell(coverage.minutes, coverage.people),
                 number(target != nullptr ? text::formatShare(target->perMille, 1000, decimals) : text::kNoFigure,
                        target != nullptr ? target->perMille : -1),
                 cell(QStringLiteral("%1 %2").arg(text::mark(verdict), text::name(verdict))),
                 number(text::formatPeople(coverage.people - coverage.metres),
                        static_cast<double>(coverage.people - coverage.metres))};
    row.cells[8].sort = static_cast<int>(verdict);
    row.cells[8].colour = inkOf(verdict);
    row.why = {text::WhyKey::Kind::Coverage, norm.id, coverage.bands, coverage.area, {}};
    return row;
}

} // namespace

TableData coverageByService(const Workspace &workspace)
{
    const analysis::Assessment *assessment = workspace.assessment();
    if (assessment == nullptr)
        return CoverageTable::waiting(workspace);
    TableData table;
    table.headers = CoverageTable::headers(CoverageTable::service());
    for (const norms::Norm &norm : workspace.rulebook().norms) {
        const auto *coverage =
            norm.measure == norms::Measure::Coverage ? assessment->find(norm.id, norm.users, {}) : nullptr;
        if (coverage == nullptr)
            continue;
        Row row = coverageRow(workspace, text::serviceName(workspace.rulebook(), norm.service), norm, *coverage);
        row.key = norm.service;
        table.rows.push_back(std::move(row));
    }
    return table;
}

TableData coverageByArea(const Workspace &workspace, plan::AreaKind kind)
{
    const analysis::Assessment *assessment = workspace.assessment();
    if (assessment == nullptr)
        return CoverageTable::waiting(workspace);
    TableData table;
    table.headers = CoverageTable::headers(CoverageTable::area());
    const norms::Norm *norm = workspace.rulebook().coverageNorm(workspace.service());
    if (norm == nullptr) {
        table.empty = CoverageTable::noNorm();
        return table;
    }
    for (const plan::Area &area : workspace.document().seen()->areas) {
        const auto *coverage = area.kind == kind ? assessment->find(norm->id, norm->users, area.id) : nullptr;
        if (coverage == nullptr)
            continue;
        Row row = coverageRow(workspace, text::fromCore(area.name), *norm, *coverage);
        row.object.area = area.id;
        table.rows.push_back(std::move(row));
    }
    table.empty = CoverageTable::noAreas();
    table.buttonText = CoverageTable::import();
    table.buttonCommand = QStringLiteral("import");
    return table;
}

} // namespace yike::panels
