// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of scenarios and of the history, with what can be done to a row.
#include "ui/panels/choice_box.h"
#include "ui/panels/table_panel.h"
#include "ui/panels/table_panels.h"
#include "ui/panels/tables.h"
#include "ui/text/terms.h"

#include <QCoreApplication>

namespace yike::panels {
namespace {

/// Translation context "TablePanels".
class Texts {
    Q_DECLARE_TR_FUNCTIONS(TablePanels)

public:
    static QString newScenario() { return tr("New scenario"); }
    static QString newOnThis() { return tr("New on this"); }
    static QString copyScenario() { return tr("Copy"); }
    static QString lockScenario() { return tr("Lock / unlock"); }
    static QString mergeScenario() { return tr("Merge into view"); }
    static QString deleteScenario() { return tr("Delete"); }
    static QString scenarioName(int number) { return tr("Scenario %1").arg(number); }
    static QString copyName(const QString &name) { return tr("Copy of %1").arg(name); }
    static QString returnHere() { return tr("Return to this state"); }
    static QString onlySelection() { return tr("Only what is selected"); }
};

using document::Document;

QString nextName(const Document &document)
{
    return Texts::scenarioName(static_cast<int>(document.plan()->scenarios.size()) + 1);
}

/// A button over the scenario of the current row.
template <typename Act>
void addScenarioButton(Workspace &workspace, TablePanel *panel, const char *name, QString (*text)(), Act act)
{
    auto *button = new TextButton([text] { return text(); });
    button->setObjectName(QLatin1String(name));
    panel->addControl(button);
    QObject::connect(button, &QPushButton::clicked, panel, [&workspace, panel, act] {
        const Row *row = panel->currentRow();
        if (row != nullptr && row->scenario && workspace.document().isOpen())
            act(workspace.document(), row->scenario);
    });
}

/// What the selection stands for; 0 = nothing that has a history.
std::int64_t selected(const Workspace &workspace)
{
    const Selection &selection = workspace.selection();
    return selection.outlet      ? selection.outlet.value
           : selection.residence ? selection.residence.value
                                 : selection.area.value;
}

} // namespace

QWidget *newScenariosPanel(Workspace &workspace)
{
    auto *panel = new TablePanel(workspace, [&workspace] { return scenarios(workspace); });
    panel->setObjectName(QStringLiteral("scenarios"));
    panel->setActivated([&workspace](const Row &row) { workspace.document().setScenario(row.scenario); });
    auto *add = new TextButton([] { return Texts::newScenario(); });
    panel->addControl(add);
    QObject::connect(add, &QPushButton::clicked, panel, [&workspace] {
        if (workspace.document().isOpen())
            workspace.document().addScenario(nextName(workspace.document()));
    });
    addScenarioButton(workspace, panel, "newOnThis", &Texts::newOnThis,
                      [](Document &document, plan::ScenarioId id) { document.addScenario(nextName(document), id); });
    addScenarioButton(workspace, panel, "copyScenario", &Texts::copyScenario,
                      [](Document &document, plan::ScenarioId id) {
                          document.copyScenario(id, Texts::copyName(text::scenarioName(*document.plan(), id)));
                      });
    addScenarioButton(workspace, panel, "lockScenario", &Texts::lockScenario,
                      [](Document &document, plan::ScenarioId id) {
                          document.lockScenario(id, !document.plan()->scenario(id)->locked);
                      });
    addScenarioButton(workspace, panel, "mergeScenario", &Texts::mergeScenario,
                      [](Document &document, plan::ScenarioId id) {
                          document.mergeScenario(id, document.scenario(), plan::MergeRule::Keep);
                      });
    addScenarioButton(workspace, panel, "deleteScenario", &Texts::deleteScenario,
                      [](Document &document, plan::ScenarioId id) { document.deleteScenario(id); });
    QObject::connect(&workspace.document(), &Document::planChanged, panel, &TablePanel::refreshSoon);
    return panel;
}

QWidget *newHistoryPanel(Workspace &workspace)
{
    auto *panel = new TablePanel(workspace, [&workspace] { return history(workspace); });
    panel->setObjectName(QStringLiteral("history"));
    auto *back = new TextButton([] { return Texts::returnHere(); });
    back->setObjectName(QStringLiteral("returnHere"));
    auto *only = new TextButton([] { return Texts::onlySelection(); });
    only->setObjectName(QStringLiteral("onlySelection"));
    only->setCheckable(true);
    panel->addControl(back);
    panel->addControl(only);
    const auto &document = workspace.document();
    const auto ask = [&workspace, only] {
        const std::int64_t object = only->isChecked() ? selected(workspace) : 0;
        if (object != 0)
            workspace.document().requestHistoryOf(object);
        else
            workspace.document().requestHistory();
    };
    QObject::connect(back, &QPushButton::clicked, panel, [&workspace, panel] {
        if (const Row *row = panel->currentRow())
            workspace.document().returnTo(row->cells.front().sort.toLongLong()); // the number of the step
    });
    QObject::connect(only, &QPushButton::toggled, panel, ask);
    QObject::connect(&workspace, &Workspace::selectionChanged, panel, [only, ask] {
        if (only->isChecked())
            ask();
    });
    QObject::connect(&document, &Document::opened, panel, ask);
    QObject::connect(&document, &Document::savedStateChanged, panel, [&workspace, ask] {
        if (workspace.document().savedState() == document::SavedState::Saved)
            ask();
    });
    QObject::connect(&document, &Document::historyChanged, panel, &TablePanel::refreshSoon);
    return panel;
}

} // namespace yike::panels
