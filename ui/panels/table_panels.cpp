// SPDX-License-Identifier: GPL-3.0-or-later
// Connects each table to what changes it.
#include "ui/panels/table_panels.h"

#include "ui/panels/choice_box.h"
#include "ui/panels/old_young_maker.h"
#include "ui/panels/table_panel.h"
#include "ui/panels/tables.h"
#include "ui/text/old_young_text.h"
#include "ui/text/terms.h"

#include <QCoreApplication>

#include <array>

namespace yike::panels {
namespace {

/// Translation context "TablePanels".
class Texts {
    Q_DECLARE_TR_FUNCTIONS(TablePanels)

public:
    static QStringList resultKinds()
    {
        return {tr("By service"),        tr("By living circle"),  tr("By subdistrict"),   tr("By community"),
                tr("By 15-minute tier"), tr("By 10-minute tier"), tr("By 5-minute tier"), tr("By school district")};
    }
    static QStringList oldYoungKinds()
    {
        QStringList kinds{tr("Overview"), tr("The old"), tr("The young")};
        for (const report::ThemeKind &kind : report::themes())
            kinds << text::name(kind.theme);
        return kinds;
    }
    static QString allServices() { return tr("All services"); }
    static QString allStatuses() { return tr("All statuses"); }
};

constexpr std::array kResultAreas{plan::AreaKind::Circle,        plan::AreaKind::Subdistrict, plan::AreaKind::Community,
                                  plan::AreaKind::Tier15,        plan::AreaKind::Tier10,      plan::AreaKind::Tier5,
                                  plan::AreaKind::SchoolDistrict};
constexpr std::array kListedStatuses{plan::OutletStatus::Open, plan::OutletStatus::Closed, plan::OutletStatus::Planned,
                                     plan::OutletStatus::UnderConstruction, plan::OutletStatus::Unchecked};

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
        return chosen == 0 ? coverageByService(workspace) : coverageByArea(workspace, kResultAreas[chosen - 1]);
    });
    panel->setObjectName(QStringLiteral("results"));
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

QWidget *newOutletsPanel(Workspace &workspace)
{
    auto *service = new ChoiceBox([&workspace] {
        QStringList names{Texts::allServices()};
        for (const norms::Service &each : workspace.rulebook().services)
            names << text::name(each.name);
        return names;
    });
    service->setObjectName(QStringLiteral("outletService"));
    auto *status = new ChoiceBox([] {
        QStringList names{Texts::allStatuses()};
        for (const plan::OutletStatus each : kListedStatuses)
            names << text::name(each);
        return names;
    });
    status->setObjectName(QStringLiteral("outletStatusFilter"));
    auto *panel = new TablePanel(workspace, [&workspace, service, status] {
        OutletFilter filter;
        if (service->currentIndex() > 0 &&
            service->currentIndex() <= static_cast<int>(workspace.rulebook().services.size()))
            filter.service = workspace.rulebook().services[static_cast<std::size_t>(service->currentIndex() - 1)].code;
        if (status->currentIndex() > 0)
            filter.status = kListedStatuses[static_cast<std::size_t>(status->currentIndex() - 1)];
        return outlets(workspace, filter);
    });
    panel->setObjectName(QStringLiteral("outlets"));
    panel->addControl(service);
    panel->addControl(status);
    for (ChoiceBox *box : {service, status})
        QObject::connect(box, &QComboBox::currentIndexChanged, panel, &TablePanel::refreshSoon);
    QObject::connect(&workspace.document(), &document::Document::rulebookChanged, service, &ChoiceBox::rename);
    QObject::connect(&workspace.document(), &document::Document::planChanged, panel, &TablePanel::refreshSoon);
    return panel;
}

QWidget *newIssuesPanel(Workspace &workspace)
{
    auto *panel = new TablePanel(workspace, [&workspace] { return issues(workspace); });
    panel->setObjectName(QStringLiteral("issues"));
    QObject::connect(&workspace, &Workspace::issueWanted, panel, &TablePanel::showRow);
    QObject::connect(&workspace.document(), &document::Document::planChanged, panel, &TablePanel::refreshSoon);
    followFigures(workspace, panel);
    return panel;
}

} // namespace yike::panels
