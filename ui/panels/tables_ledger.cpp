// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger of premises, and the lists about the project itself: scenarios, oddities, history.
#include "ui/panels/tables.h"

#include "core/analysis/data_cures.h"
#include "core/plan/scenario_edits.h"
#include "ui/render/screen_theme.h"
#include "ui/text/edition.h"
#include "ui/text/edits.h"
#include "ui/text/issues.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/site_text.h"
#include "ui/text/terms.h"

#include <algorithm>

namespace yike::panels {
namespace {

/// Translation context "LedgerTable".
class LedgerTable {
    Q_DECLARE_TR_FUNCTIONS(LedgerTable)

public:
    static QStringList premisesHeaders()
    {
        return {tr("Premises"),  tr("Tenure"),   tr("Owner"),     tr("Area m²"), tr("Storey"),  tr("Fire safety"),
                tr("Available"), tr("Land use"), tr("Community"), tr("Match"),   tr("Address"), tr("Remark")};
    }
    static QString noPremises()
    {
        return tr("No premises are listed yet. Import a ledger of empty rooms, or note one down.");
    }
    static QStringList scenarioHeaders()
    {
        return {tr("Scenario"),    tr("In view"),   tr("Outlets changed"), tr("Ways added"),
                tr("Ways closed"), tr("Stands on"), tr("State"),           tr("What it shows")};
    }
    static QStringList issueHeaders()
    {
        return {tr("Weight"), tr("Kind"), tr("What is odd"), tr("Cure"), tr("Where from")};
    }
    static QStringList historyHeaders() { return {tr("Time"), tr("Who"), tr("What"), tr("Scenario"), tr("Objects")}; }
    static QString noIssues() { return tr("Nothing odd was found in the data."); }
    static QString noHistory() { return tr("Nothing was changed yet."); }
    static QString import() { return tr("Import data …"); }
    /// Locked, and how many of its overrides no longer fit what it stands on.
    static QString state(const plan::Plan &plan, const plan::Scenario &scenario)
    {
        QStringList parts;
        if (scenario.locked)
            parts << tr("locked");
        if (const std::size_t conflicts = plan::scenarioConflicts(plan, scenario.id).size(); conflicts > 0)
            parts << tr("%1 in conflict").arg(text::formatCount(static_cast<std::int64_t>(conflicts)));
        return parts.join(tr(", "));
    }
    static QString present() { return tr("What is there today"); }
    static QString undone(const QString &what) { return tr("Undone: %1").arg(what); }
};

} // namespace

TableData premises(const Workspace &workspace)
{
    TableData table;
    table.headers = LedgerTable::premisesHeaders();
    table.empty = LedgerTable::noPremises();
    table.buttonText = LedgerTable::import();
    table.buttonCommand = QStringLiteral("import");
    if (!workspace.document().isOpen())
        return table;
    const plan::Plan &plan = *workspace.document().plan();
    for (const plan::Premises &each : plan.premises) {
        Row row;
        row.premises = each.id;
        const bool placed = each.match != plan::MatchLevel::NotPlaced;
        if (placed)
            row.place = each.place;
        row.cells = {cell(text::fromCore(each.name)),
                     cell(text::name(each.tenure)),
                     cell(text::isPublic() ? text::kNoFigure : text::fromCore(each.owner)),
                     number(each.area > 0 ? text::formatCount(each.area) : text::kNoFigure, each.area),
                     cell(text::fromCore(each.storey)),
                     cell(text::name(each.fire)),
                     cell(text::fromCore(each.availableFrom)),
                     cell(text::fromCore(each.landUse)),
                     cell(each.community ? text::areaName(plan, each.community) : text::kNoFigure),
                     cell(text::name(each.match)),
                     cell(text::fromCore(each.address)),
                     cell(text::fromCore(each.remark))};
        if (!placed)
            row.cells[9].colour = render::screenPalette().missed;
        table.rows.push_back(std::move(row));
    }
    return table;
}

TableData scenarios(const Workspace &workspace)
{
    TableData table;
    table.headers = LedgerTable::scenarioHeaders();
    if (!workspace.document().isOpen())
        return table;
    const plan::Plan &plan = *workspace.document().plan();
    const plan::ScenarioId inView = workspace.document().scenario();
    const auto seen = [&](plan::ScenarioId id) { return cell(id == inView ? QStringLiteral("●") : QString()); };
    table.rows.push_back({{cell(text::scenarioName(plan, {})), seen({}), number({}, 0), number({}, 0), number({}, 0),
                           cell({}), cell({}), cell(LedgerTable::present())},
                          {},
                          {},
                          {},
                          {}});
    for (const plan::Scenario &scenario : plan.scenarios) {
        const auto count = [](std::size_t size) {
            return number(text::formatCount(static_cast<std::int64_t>(size)), static_cast<double>(size));
        };
        Row row;
        row.scenario = scenario.id;
        row.cells = {cell(text::scenarioName(plan, scenario.id)),
                     seen(scenario.id),
                     count(scenario.outlets.size()),
                     count(scenario.addedStreets.size()),
                     count(scenario.closedStreets.size()),
                     cell(text::scenarioName(plan, scenario.base)),
                     cell(LedgerTable::state(plan, scenario)),
                     cell(text::fromCore(text::chinese() ? scenario.noteZh : scenario.noteEn))};
        table.rows.push_back(std::move(row));
    }
    return table;
}

TableData issues(const Workspace &workspace)
{
    TableData table;
    table.headers = LedgerTable::issueHeaders();
    table.empty = LedgerTable::noIssues();
    if (!workspace.document().isOpen())
        return table;
    const auto cures = analysis::dataCures(*workspace.document().plan(), workspace.document().scenario(),
                                           workspace.rulebook(), workspace.issues());
    for (std::size_t i = 0; i < workspace.issues().size(); ++i) {
        const base::Issue &issue = workspace.issues()[i];
        Row row;
        row.issue = i;
        const bool serious = issue.severity == base::Severity::Serious;
        row.cells = {cell(text::name(issue.severity)), cell(text::kind(issue.code)), cell(text::sentence(issue)),
                     cell(text::name(cures[i])), cell(text::origin(issue))};
        row.cells[0].sort = -static_cast<int>(issue.severity);
        if (serious)
            row.cells[0].colour = render::screenPalette().missed;
        if (issue.lon && issue.lat)
            row.place = geo::LonLat{*issue.lon, *issue.lat};
        const plan::OutletId outlet{issue.object};
        if (issue.object != 0 && workspace.document().seen()->outlet(outlet) != nullptr)
            row.object.outlet = outlet;
        else if (issue.object != 0 &&
                 workspace.document().seen()->residence(plan::ResidenceId{issue.object}) != nullptr)
            row.object.residence = plan::ResidenceId{issue.object};
        table.rows.push_back(std::move(row));
    }
    return table;
}

TableData history(const Workspace &workspace)
{
    TableData table;
    table.headers = LedgerTable::historyHeaders();
    table.empty = LedgerTable::noHistory();
    if (!workspace.document().isOpen())
        return table;
    for (const store::ActionRecord &action : workspace.document().history()) {
        const QString what = text::editName(action.code, text::fromCore(action.objectName));
        Row row;
        row.cells = {cell(text::formatTime(action.time)), cell(text::fromCore(action.user)),
                     cell(action.undoOf != 0 ? LedgerTable::undone(what) : what),
                     cell(text::scenarioName(*workspace.document().plan(), action.scenario)),
                     number(text::formatCount(action.changes), static_cast<double>(action.changes))};
        row.cells[0].sort = static_cast<qlonglong>(action.id);
        row.cells[0].number = false;
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace yike::panels
