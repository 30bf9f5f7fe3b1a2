// SPDX-License-Identifier: GPL-3.0-or-later
// Connects each table to what changes it.
#include "ui/panels/table_panels.h"

#include "core/analysis/data_cures.h"
#include "ui/panels/choice_box.h"
#include "ui/panels/old_young_maker.h"
#include "ui/panels/outlets_panel.h"
#include "ui/panels/table_panel.h"
#include "ui/panels/tables.h"
#include "ui/text/edition.h"
#include "ui/text/issues.h"
#include "ui/text/old_young_text.h"
#include "ui/text/site_text.h"
#include "ui/text/terms.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace yike::panels {
namespace {

/// Translation context "TablePanels".
class Texts {
    Q_DECLARE_TR_FUNCTIONS(TablePanels)

public:
    static QStringList resultKinds()
    {
        return {tr("By service"),
                tr("By living circle"),
                tr("By subdistrict"),
                tr("By community"),
                tr("By 15-minute tier"),
                tr("By 10-minute tier"),
                tr("By 5-minute tier"),
                tr("By school district"),
                tr("Lights by living circle"),
                tr("Lights by subdistrict"),
                tr("Lights by community")};
    }
    static QStringList oldYoungKinds()
    {
        QStringList kinds{tr("Overview"), tr("The old"), tr("The young")};
        for (const report::ThemeKind &kind : report::themes())
            kinds << text::name(kind.theme);
        return kinds;
    }
    static QString placeIt() { return tr("Place it on the map"); }
    static QString outletHere() { return tr("Plan an outlet here"); }
    static QString change() { return tr("Change …"); }
    static QString remove() { return tr("Delete"); }
    static QString addPremises() { return tr("Note premises …"); }
    static QString cure(const QString &what) { return tr("Put right: %1").arg(what); }
    static QString cureKind(const QString &kind) { return tr("Put right all: %1").arg(kind); }
    static QString notPublic() { return tr("School districts are no part of the public edition."); }
    static QString cureAll() { return tr("Put all right"); }
};

constexpr std::array kResultAreas{plan::AreaKind::Circle,        plan::AreaKind::Subdistrict, plan::AreaKind::Community,
                                  plan::AreaKind::Tier15,        plan::AreaKind::Tier10,      plan::AreaKind::Tier5,
                                  plan::AreaKind::SchoolDistrict};
void followFigures(Workspace &workspace, TablePanel *panel)
{
    QObject::connect(&workspace.document(), &document::Document::assessmentChanged, panel, &TablePanel::refreshSoon);
}

} // namespace

QWidget *newResultsPanel(Workspace &workspace)
{
    auto *kind = new ChoiceBox([] { return Texts::resultKinds(); });
    auto *panel = new TablePanel(workspace, [&workspace, kind] {
        const auto chosen = static_cast<std::size_t>(kind->currentIndex());
        if (chosen > 0 && chosen <= kResultAreas.size() && !text::isShown(kResultAreas[chosen - 1]))
            return TableData{{}, {}, Texts::notPublic(), {}, {}};
        if (chosen > kResultAreas.size())
            return lights(workspace, kResultAreas[chosen - kResultAreas.size() - 1]);
        return chosen == 0 ? coverageByService(workspace) : coverageByArea(workspace, kResultAreas[chosen - 1]);
    });
    panel->setObjectName(QStringLiteral("results"));
    kind->setObjectName(QStringLiteral("resultKind"));
    kind->setMaxVisibleItems(12);
    panel->addControl(kind);
    kind->setCurrentIndex(3);
    QObject::connect(kind, &QComboBox::currentIndexChanged, panel, &TablePanel::refreshSoon);
    QObject::connect(&workspace, &Workspace::serviceChanged, panel, &TablePanel::refreshSoon);
    followFigures(workspace, panel);
    return panel;
}

QWidget *newOldYoungPanel(Workspace &workspace)
{
    auto *kind = new ChoiceBox([] { return Texts::oldYoungKinds(); });
    kind->setObjectName(QStringLiteral("oldYoungKind"));
    OldYoungMaker &maker = OldYoungMaker::of(workspace);
    auto *panel = new TablePanel(workspace, [&workspace, &maker, kind] {
        const int chosen = kind->currentIndex();
        if (chosen <= 0)
            return oldAndYoung(workspace);
        return oldYoungByTheme(maker.figures().get(), [chosen](const report::ThemeKind &theme) {
            return chosen <= 2 ? theme.old == (chosen == 1) : static_cast<int>(theme.theme) == chosen - 3;
        });
    });
    panel->setObjectName(QStringLiteral("oldYoung"));
    panel->addControl(kind);
    QObject::connect(kind, &QComboBox::currentIndexChanged, panel, &TablePanel::refreshSoon);
    QObject::connect(&maker, &OldYoungMaker::changed, panel, &TablePanel::refreshSoon);
    followFigures(workspace, panel);
    return panel;
}

QWidget *newDeficitsPanel(Workspace &workspace)
{
    auto *panel = new TablePanel(workspace, [&workspace] { return deficits(workspace); });
    panel->setObjectName(QStringLiteral("deficits"));
    followFigures(workspace, panel);
    return panel;
}

QWidget *newOutletsPanel(Workspace &workspace) { return new OutletsPanel(workspace); }

QWidget *newPremisesPanel(Workspace &workspace)
{
    auto *panel = new TablePanel(workspace, [&workspace] { return premises(workspace); });
    panel->setObjectName(QStringLiteral("premises"));
    auto *add = new TextButton([] { return Texts::addPremises(); });
    add->setObjectName(QStringLiteral("addPremises"));
    panel->addControl(add);
    QObject::connect(add, &QPushButton::clicked, panel, [&workspace] { emit workspace.premisesFormWanted({}); });
    const auto mayEdit = [&workspace, add] { add->setEnabled(workspace.document().isEditable()); };
    mayEdit();
    for (auto signal : {&document::Document::opened, &document::Document::savedStateChanged})
        QObject::connect(&workspace.document(), signal, add, mayEdit);
    panel->setActions([&workspace](const Row &row) -> std::vector<RowAction> {
        const plan::PremisesId id = row.premises;
        if (!id || !workspace.document().isEditable())
            return {};
        std::vector<RowAction> actions{
            {Texts::placeIt(), QStringLiteral("place"), [&workspace, id] { emit workspace.placingWanted({}, id); }}};
        if (row.place)
            actions.push_back({Texts::outletHere(), QStringLiteral("outlet-here"),
                               [&workspace, id] { emit workspace.outletInPremisesWanted(id); }});
        actions.push_back(
            {Texts::change(), QStringLiteral("change"), [&workspace, id] { emit workspace.premisesFormWanted(id); }});
        actions.push_back(
            {Texts::remove(), QStringLiteral("delete"), [&workspace, id] { workspace.document().deletePremises(id); }});
        return actions;
    });
    QObject::connect(&workspace, &Workspace::premisesWanted, panel, [&workspace, panel](plan::PremisesId id) {
        const auto &all = workspace.document().plan()->premises; // in the order of the rows
        const auto at = std::ranges::find(all, id, &plan::Premises::id);
        if (at != all.end())
            panel->showRow(static_cast<std::size_t>(at - all.begin()));
    });
    QObject::connect(&workspace.document(), &document::Document::planChanged, panel, &TablePanel::refreshSoon);
    return panel;
}

namespace {

/// What can be done about the issue of a row: its own cure, and those of its kind.
std::vector<RowAction> curesOf(Workspace &workspace, const Row &row)
{
    if (!row.issue || *row.issue >= workspace.issues().size() || !workspace.document().isEditable())
        return {};
    const document::Document &document = workspace.document();
    const base::Issue issue = workspace.issues()[*row.issue];
    const auto cures = analysis::dataCures(*document.plan(), document.scenario(), workspace.rulebook(), {&issue, 1});
    if (cures.front() == analysis::DataCure::None)
        return {};
    return {{Texts::cure(text::name(cures.front())), QStringLiteral("cure"),
             [&workspace, issue] {
                 document::Document &open = workspace.document();
                 if (auto edit = analysis::cured(*open.plan(), open.scenario(), workspace.rulebook(), issue))
                     open.apply(std::move(*edit));
             }},
            {Texts::cureKind(text::kind(issue.code)), QStringLiteral("cure-kind"), [&workspace, kind = issue.code] {
                 document::Document &open = workspace.document();
                 if (auto edit = analysis::allCured(*open.plan(), open.scenario(), workspace.rulebook(),
                                                    workspace.issues(), kind))
                     open.apply(std::move(*edit));
             }}};
}

void cureEverything(Workspace &workspace)
{
    document::Document &open = workspace.document();
    if (!open.isEditable())
        return;
    if (auto edit = analysis::everythingCured(*open.plan(), open.scenario(), workspace.rulebook(), workspace.issues()))
        open.apply(std::move(*edit));
}

} // namespace

QWidget *newIssuesPanel(Workspace &workspace)
{
    auto *panel = new TablePanel(workspace, [&workspace] { return issues(workspace); });
    panel->setObjectName(QStringLiteral("issues"));
    auto *all = new TextButton([] { return Texts::cureAll(); });
    all->setObjectName(QStringLiteral("cureAll"));
    panel->addControl(all);
    QObject::connect(all, &QPushButton::clicked, panel, [&workspace] { cureEverything(workspace); });
    const auto mayCure = [&workspace, all] {
        const document::Document &document = workspace.document();
        const plan::Scenario *scenario = document.isOpen() ? document.plan()->scenario(document.scenario()) : nullptr;
        all->setEnabled(document.isEditable() && (scenario == nullptr || !scenario->locked));
    };
    mayCure();
    for (auto signal : {&document::Document::opened, &document::Document::savedStateChanged,
                        &document::Document::scenarioChanged, &document::Document::planChanged})
        QObject::connect(&workspace.document(), signal, all, mayCure);
    panel->setActions([&workspace](const Row &row) { return curesOf(workspace, row); });
    QObject::connect(&workspace, &Workspace::issueWanted, panel, &TablePanel::showRow);
    QObject::connect(&workspace.document(), &document::Document::planChanged, panel, &TablePanel::refreshSoon);
    followFigures(workspace, panel);
    return panel;
}

} // namespace yike::panels
