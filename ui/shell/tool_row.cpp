// SPDX-License-Identifier: GPL-3.0-or-later
// Boxes are filled again when the project or the language changes; what is chosen stays chosen.
#include "ui/shell/tool_row.h"

#include "ui/panels/choice_box.h"
#include "ui/render/screen_theme.h"
#include "ui/render/symbols.h"
#include "ui/shell/settings.h"
#include "ui/text/terms.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace yike::shell {
namespace {

// Pixels. With these the search has room for its hint on a screen of 1366 px; lists show their entries whole.
constexpr int kWidestProject = 150, kWidestScenario = 130, kWidestChoice = 220;

/// Pixels, with the letters.
int grown(int pixels) { return static_cast<int>(pixels * render::screenLetters()); }

} // namespace

ToolRow::ToolRow(panels::Workspace &workspace, Actions &actions, Commands &commands, QWidget *parent)
    : QToolBar(parent),
      m_workspace(workspace),
      m_actions(actions),
      m_commands(commands),
      m_project(new QToolButton(this)),
      m_projectMenu(new QMenu(this)),
      m_scenario(new panels::ElidedBox(this)),
      m_service(new panels::ElidedBox(this)),
      m_walker(new panels::ElidedBox(this)),
      m_search(new SearchBox(workspace, actions, this))
{
    setObjectName(QStringLiteral("toolRow"));
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setIconSize({18, 18});
    m_project->setMenu(m_projectMenu);
    m_project->setPopupMode(QToolButton::InstantPopup);
    m_project->setObjectName(QStringLiteral("projectMenu"));
    connect(m_projectMenu, &QMenu::aboutToShow, this, &ToolRow::fillProjectMenu);
    addChoices();
    addActions(actions);
    auto &document = workspace.document();
    using document::Document;
    connect(&document, &Document::planChanged, this, &ToolRow::fillScenarios);
    connect(&document, &Document::rulebookChanged, this, &ToolRow::retranslate);
    connect(&document, &Document::scenarioChanged, this, &ToolRow::fillScenarios);
    connect(&document, &Document::opened, this, &ToolRow::showProject);
    connect(&document, &Document::pathChanged, this, &ToolRow::showProject);
    connect(&document, &Document::planChanged, this, &ToolRow::showProject);
    connect(&workspace, &panels::Workspace::serviceChanged, this, &ToolRow::showService);
    connect(&workspace, &panels::Workspace::walkerChanged, this, &ToolRow::showWalker);
    retranslate();
}

void ToolRow::addChoices()
{
    const auto set = [](QComboBox *box, const char *name) {
        box->setObjectName(QLatin1String(name));
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMinimumContentsLength(4);
    };
    set(m_scenario, "scenario");
    set(m_service, "service");
    m_service->setMaxVisibleItems(24);
    set(m_walker, "walker");
    connect(m_scenario, &QComboBox::activated, this, [this](int index) {
        m_workspace.document().setScenario(plan::ScenarioId{m_scenario->itemData(index).toLongLong()});
    });
    connect(m_service, &QComboBox::activated, this,
            [this](int index) { m_workspace.chooseService(m_service->itemData(index).toString().toStdString()); });
    connect(m_walker, &QComboBox::activated, this, [this](int index) {
        m_workspace.chooseWalker(static_cast<norms::WalkerKind>(m_walker->itemData(index).toInt()));
    });
    addWidget(m_project);
    for (QComboBox *box : {m_scenario, m_service, m_walker})
        addWidget(box);
}

void ToolRow::addActions(Actions &actions)
{
    const auto act = [&](const char *id) { addAction(actions.find(QLatin1String(id))); };
    addSeparator();
    for (const char *id : {"select", "pan", "reach", "route", "add-outlet", "add-way", "streets", "draw-area"})
        act(id);
    // The search takes the room there is, up to its widest; what is left lies before it.
    auto *room = new QWidget(this);
    room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(room);
    row->setContentsMargins(8, 0, 8, 0);
    row->addStretch(1);
    row->addWidget(m_search, 1'000);
    addWidget(room);
    act("undo");
    act("redo");
    addSeparator();
    act("export-report");
    if (auto *button = qobject_cast<QToolButton *>(widgetForAction(actions.find(QStringLiteral("export-report")))))
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

void ToolRow::fillProjectMenu()
{
    m_projectMenu->clear();
    m_actions.fill(*m_projectMenu, MenuId::File);
    const QStringList recent = recentProjects();
    if (recent.isEmpty())
        return;
    m_projectMenu->addSection(tr("Recent"));
    for (const QString &path : recent) {
        QAction *action = m_projectMenu->addAction(QFileInfo(path).completeBaseName());
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { m_commands.openPath(path); });
    }
}

void ToolRow::showProject()
{
    const QString name = m_workspace.document().isOpen() ? m_workspace.document().displayName() : tr("Project");
    m_project->setText(fontMetrics().elidedText(name, Qt::ElideRight, grown(kWidestProject)));
    m_project->setToolTip(m_workspace.document().isOpen() ? m_workspace.document().path() : QString());
}

void ToolRow::fillScenarios()
{
    const QSignalBlocker quiet(m_scenario);
    m_scenario->clear();
    const auto &document = m_workspace.document();
    m_scenario->setEnabled(document.isOpen());
    if (!document.isOpen())
        return;
    m_scenario->addItem(text::scenarioName(*document.plan(), {}), 0);
    for (const plan::Scenario &scenario : document.plan()->scenarios)
        m_scenario->addItem(text::scenarioName(*document.plan(), scenario.id),
                            static_cast<qlonglong>(scenario.id.value));
    m_scenario->setCurrentIndex(m_scenario->findData(static_cast<qlonglong>(document.scenario().value)));
    m_scenario->setToolTip(m_scenario->currentText());
    m_scenario->view()->setMinimumWidth(m_scenario->view()->sizeHintForColumn(0) + 24);
}

void ToolRow::showService()
{
    m_service->setCurrentIndex(m_service->findData(QString::fromStdString(m_workspace.service())));
    m_service->setToolTip(tr("Service the map is coloured for: %1").arg(m_service->currentText()));
}

void ToolRow::showWalker()
{
    m_walker->setCurrentIndex(m_walker->findData(static_cast<int>(m_workspace.walker())));
    const auto &walker = norms::presetWalkers()[static_cast<std::size_t>(m_workspace.walker())];
    m_walker->setToolTip(tr("Who walks: %1").arg(text::describe(walker)));
}

void ToolRow::retranslate()
{
    setWindowTitle(tr("Toolbar"));
    const QSignalBlocker quietService(m_service), quietWalker(m_walker);
    m_service->clear();
    for (const norms::Service &service : m_workspace.rulebook().services)
        m_service->addItem(render::serviceIcon(service), text::name(service.name),
                           QString::fromStdString(service.code));
    m_service->view()->setMinimumWidth(m_service->view()->sizeHintForColumn(0) + 24);
    m_walker->clear();
    for (const norms::Walker &walker : norms::presetWalkers())
        m_walker->addItem(text::name(walker.kind), static_cast<int>(walker.kind));
    m_walker->view()->setMinimumWidth(m_walker->view()->sizeHintForColumn(0) + 24);
    m_scenario->setMaximumWidth(grown(kWidestScenario)); // scenario names are sentences; the list shows them whole
    m_service->setMaximumWidth(grown(kWidestChoice));
    m_walker->setMaximumWidth(grown(kWidestChoice));
    showService();
    showWalker();
    showProject();
    fillScenarios();
}

void ToolRow::changeEvent(QEvent *event)
{
    QToolBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace yike::shell
