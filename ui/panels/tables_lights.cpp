// SPDX-License-Identifier: GPL-3.0-or-later
// 亮灯: areas × services, red, amber or green against the target, with a shape and the figure: what leaders ask for.
#include "ui/panels/tables.h"

#include "ui/panels/figures.h"
#include "ui/text/edition.h"
#include "ui/text/norm_text.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <QCoreApplication>

namespace yike::panels {
namespace {

/// Translation context "LightsTable".
class Words {
    Q_DECLARE_TR_FUNCTIONS(LightsTable)

public:
    static QString area() { return tr("Area"); }
    static QString red() { return tr("Red"); }
    static QString waiting() { return tr("The figures are being computed …"); }
    static QString noTargets() { return tr("No service has a target: set one in Edit ▸ Rulebooks."); }
};

/// Red, amber, green: known to everybody, told apart by shape where colours are not.
QColor lightOf(analysis::Verdict verdict)
{
    switch (verdict) {
    case analysis::Verdict::Met:
        return {0x1E, 0x7B, 0x3C};
    case analysis::Verdict::Near:
        return {0xB3, 0x6B, 0x00};
    case analysis::Verdict::Missed:
        return {0xC6, 0x28, 0x28};
    case analysis::Verdict::NoData:
        break;
    }
    return {0x6B, 0x71, 0x78};
}

std::vector<const norms::Norm *> judgedNorms(const norms::Rulebook &book)
{
    std::vector<const norms::Norm *> norms;
    for (const norms::Service &service : book.services) {
        const norms::Norm *norm = book.coverageNorm(service.code);
        if (norm != nullptr && book.target(norm->id) != nullptr)
            norms.push_back(norm);
    }
    return norms;
}

} // namespace

TableData lights(const Workspace &workspace, plan::AreaKind kind)
{
    TableData table;
    table.empty = Words::waiting();
    const analysis::Assessment *assessment = workspace.assessment();
    if (assessment == nullptr)
        return table;
    const norms::Rulebook &book = workspace.rulebook();
    const auto norms = judgedNorms(book);
    table.empty = Words::noTargets();
    if (norms.empty())
        return table;
    table.headers << Words::area() << Words::red();
    for (const norms::Norm *norm : norms)
        table.headers << text::serviceName(book, norm->service);
    for (const plan::Area &area : assessment->situation->plan->areas) {
        if (area.kind != kind)
            continue;
        Row row;
        row.object.area = area.id;
        row.cells = {cell(text::areaName(*assessment->situation->plan, area.id)), Cell()};
        int red = 0;
        for (const norms::Norm *norm : norms) {
            const auto *coverage = assessment->find(norm->id, norm->users, area.id);
            const base::People people = coverage != nullptr ? coverage->people : 0;
            const base::People reached = coverage != nullptr ? coverage->metres : 0;
            const auto verdict = verdictOf(book, *norm, reached, people);
            red += verdict == analysis::Verdict::Missed ? 1 : 0;
            Cell light =
                number(QStringLiteral("%1 %2").arg(text::mark(verdict), text::tellsSmallCount(reached, people)
                                                                            ? text::kNoFigure
                                                                            : text::formatShare(reached, people)),
                       people > 0 ? static_cast<double>(reached) / static_cast<double>(people) : -1, lightOf(verdict));
            light.tip = normLine(book, *norm);
            light.key = norm->service;
            row.cells.push_back(std::move(light));
        }
        row.cells[1] = number(text::formatCount(red), red);
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace yike::panels
