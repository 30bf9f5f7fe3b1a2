// SPDX-License-Identifier: GPL-3.0-or-later
// What is open at breakfast, at noon, in the evening and at night, and who reaches it then.
#include "ui/panels/analysis_pages.h"

#include "ui/panels/analysis_tables.h"
#include "ui/panels/choice_box.h"
#include "ui/panels/settled_work.h"
#include "ui/panels/table_panel.h"

namespace yike::panels {
namespace {

/// Translation context "HoursPage".
class Words {
    Q_DECLARE_TR_FUNCTIONS(HoursPage)

public:
    static QStringList columns() { return {tr("Share of people"), tr("People"), tr("Open outlets")}; }
    static QString note()
    {
        return tr("Within the standard along the network, of outlets known to be open for at least half of the time. "
                  "Outlets whose hours nobody knows are in no column.");
    }
};

using Figures = std::vector<analysis::HoursCoverage>;

} // namespace

QWidget *newHoursPage(Workspace &workspace)
{
    auto *columns = new ChoiceBox([] { return Words::columns(); });
    columns->setObjectName(QStringLiteral("hoursColumns"));
    auto work = std::make_shared<SettledWork *>(nullptr); // the table asks it, and it needs the table to be seen
    auto *panel = new TablePanel(workspace, [&workspace, columns, work] {
        const auto *figures = (*work)->result<Figures>();
        return figures != nullptr
                   ? hours(*(*work)->figures(), *figures, static_cast<HoursColumns>(columns->currentIndex()))
                   : waitingForFigures(workspace);
    });
    panel->setObjectName(QStringLiteral("hours"));
    panel->addControl(columns);
    panel->addNote(new TextLabel([] { return Words::note(); }));
    *work = new SettledWork(
        workspace.document(),
        [] {
            return [](const document::AssessmentPtr &figures, const base::Progress &) -> SettledWork::Result {
                return std::make_shared<const Figures>(analysis::hoursCoverageOf(*figures));
            };
        },
        panel);
    QObject::connect(*work, &SettledWork::ready, panel, &TablePanel::refreshSoon);
    QObject::connect(columns, &QComboBox::currentIndexChanged, panel, &TablePanel::refreshSoon);
    return panel;
}

} // namespace yike::panels
