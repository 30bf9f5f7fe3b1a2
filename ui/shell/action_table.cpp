// SPDX-License-Identifier: GPL-3.0-or-later
// One line an action; the order is that of the menus.
#include "ui/shell/action_table.h"

#include "ui/render/screen_theme.h"
#include "ui/render/symbols.h"
#include "ui/shell/theme.h"

#include <QActionGroup>
#include <QWidget>

#include <algorithm>
#include <array>

namespace yike::shell {
namespace {

using enum MenuId;

constexpr std::array kActions{
    // id, text, shortcut, icon, menu, needs, separator before, what it does
    ActionSpec{"new", QT_TRANSLATE_NOOP("Actions", "New project"), "Ctrl+N", "new", File, Needs::Nothing, false,
               &Commands::newProject},
    ActionSpec{"open", QT_TRANSLATE_NOOP("Actions", "Open …"), "Ctrl+O", "open", File, Needs::Nothing, false,
               &Commands::open},
    ActionSpec{"demo", QT_TRANSLATE_NOOP("Actions", "Open the demonstration district"), "", "", File, Needs::Nothing,
               false, &Commands::openDemo},
    ActionSpec{"demo-afresh", QT_TRANSLATE_NOOP("Actions", "Make the demonstration district afresh"), "", "", File,
               Needs::Nothing, false, &Commands::openDemoAfresh},
    ActionSpec{"save-as", QT_TRANSLATE_NOOP("Actions", "Save as …"), "Ctrl+Shift+S", "save", File, Needs::Project, true,
               &Commands::saveAs},
    ActionSpec{"save-copy", QT_TRANSLATE_NOOP("Actions", "Save a backup copy …"), "", "", File, Needs::Project, false,
               &Commands::saveCopy},
    ActionSpec{"compact", QT_TRANSLATE_NOOP("Actions", "Compact the project file"), "", "", File, Needs::Editable,
               false, &Commands::compact},
    ActionSpec{"import", QT_TRANSLATE_NOOP("Actions", "Import data …"), "Ctrl+I", "import", File, Needs::Nothing, true,
               &Commands::importData},
    ActionSpec{"export-data", QT_TRANSLATE_NOOP("Actions", "Export data …"), "Ctrl+Shift+E", "", File, Needs::Project,
               false, &Commands::exportData},
    ActionSpec{"forms", QT_TRANSLATE_NOOP("Actions", "Forms for communities …"), "", "", File, Needs::Project, false,
               &Commands::forms},
    ActionSpec{"attach-photos", QT_TRANSLATE_NOOP("Actions", "Attach photos …"), "", "", File, Needs::Editable, false,
               &Commands::attachPhotos},
    ActionSpec{"underlay", QT_TRANSLATE_NOOP("Actions", "Image underlay …"), "", "", File, Needs::Editable, false,
               &Commands::underlay},
    ActionSpec{"export-report", QT_TRANSLATE_NOOP("Actions", "Report …"), "Ctrl+P", "report", File, Needs::Figures,
               false, &Commands::exportReport},
    ActionSpec{"copy-map", QT_TRANSLATE_NOOP("Actions", "Copy the map as a picture"), "Ctrl+Shift+C", "copy", File,
               Needs::Project, true, &Commands::copyMap},
    ActionSpec{"save-map", QT_TRANSLATE_NOOP("Actions", "Save the map as a picture …"), "", "", File, Needs::Project,
               false, &Commands::saveMap},
    ActionSpec{"map-into-report", QT_TRANSLATE_NOOP("Actions", "Put the map into the report"), "", "", File,
               Needs::Project, false, &Commands::mapIntoReport},
    ActionSpec{"print-map", QT_TRANSLATE_NOOP("Actions", "Print the map …"), "Ctrl+Alt+P", "print", File,
               Needs::Project, false, &Commands::printMap},
    ActionSpec{"start-page", QT_TRANSLATE_NOOP("Actions", "Start page"), "", "", File, Needs::Nothing, true,
               &Commands::startPage},
    ActionSpec{"close", QT_TRANSLATE_NOOP("Actions", "Close the window"), "Ctrl+Q", "", File, Needs::Nothing, true,
               &Commands::close},
    ActionSpec{"undo", QT_TRANSLATE_NOOP("Actions", "Undo"), "Ctrl+Z", "undo", Edit, Needs::Undo, false,
               &Commands::undo},
    ActionSpec{"redo", QT_TRANSLATE_NOOP("Actions", "Redo"), "Ctrl+Shift+Z Ctrl+Y", "redo", Edit, Needs::Redo, false,
               &Commands::redo},
    ActionSpec{"select", QT_TRANSLATE_NOOP("Actions", "Select and drag"), "V", "select", Edit, Needs::Project, true,
               &Commands::selectTool},
    ActionSpec{"pan", QT_TRANSLATE_NOOP("Actions", "Move the map"), "H", "pan", Edit, Needs::Project, false,
               &Commands::panTool},
    ActionSpec{"reach", QT_TRANSLATE_NOOP("Actions", "What can be reached from a place"), "R", "reach", Edit,
               Needs::Project, false, &Commands::reachTool},
    ActionSpec{"route", QT_TRANSLATE_NOOP("Actions", "Route on foot"), "T", "route", Edit, Needs::Project, false,
               &Commands::routeTool},
    ActionSpec{"add-outlet", QT_TRANSLATE_NOOP("Actions", "Add an outlet"), "A", "add-outlet", Edit, Needs::Editable,
               false, &Commands::addTool},
    ActionSpec{"add-way", QT_TRANSLATE_NOOP("Actions", "Draw a new way"), "W", "add-way", Edit, Needs::Editable, false,
               &Commands::wayTool},
    ActionSpec{"streets", QT_TRANSLATE_NOOP("Actions", "Close or change streets and gates"), "S", "streets", Edit,
               Needs::Editable, false, &Commands::streetTool},
    ActionSpec{"draw-area", QT_TRANSLATE_NOOP("Actions", "Draw an area"), "D", "draw-area", Edit, Needs::Editable,
               false, &Commands::areaTool},
    ActionSpec{"forbid-steps", QT_TRANSLATE_NOOP("Actions", "Close all steps"), "", "", Edit, Needs::Editable, false,
               &Commands::forbidSteps},
    ActionSpec{"close-outlet", QT_TRANSLATE_NOOP("Actions", "Close or reopen the outlet"), "Ctrl+E", "", Edit,
               Needs::Outlet, true, &Commands::closeOutlet},
    ActionSpec{"delete-outlet", QT_TRANSLATE_NOOP("Actions", "Delete the outlet"), "Del", "", Edit, Needs::Outlet,
               false, &Commands::deleteOutlet},
    ActionSpec{"change-together", QT_TRANSLATE_NOOP("Actions", "Change the chosen outlets together …"), "Ctrl+T", "",
               Edit, Needs::Outlet, false, &Commands::changeTogether},
    ActionSpec{"select-in-view", QT_TRANSLATE_NOOP("Actions", "Select all of the service in view"), "Ctrl+A", "", Edit,
               Needs::Project, false, &Commands::selectInView},
    ActionSpec{"propose-circles", QT_TRANSLATE_NOOP("Actions", "Propose living circles …"), "", "", Edit,
               Needs::Project, true, &Commands::proposeCircles},
    ActionSpec{"walkers", QT_TRANSLATE_NOOP("Actions", "Walkers …"), "", "", Edit, Needs::Project, true,
               &Commands::walkers},
    ActionSpec{"rulebooks", QT_TRANSLATE_NOOP("Actions", "Rulebooks …"), "", "", Edit, Needs::Project, false,
               &Commands::rulebooks},
    ActionSpec{"assess", QT_TRANSLATE_NOOP("Actions", "Assess again"), "F5", "", Edit, Needs::Project, false,
               &Commands::assess},
    ActionSpec{"find", QT_TRANSLATE_NOOP("Actions", "Find a place or a command"), "Ctrl+F", "search", View,
               Needs::Nothing, false, &Commands::find},
    ActionSpec{"place-search", QT_TRANSLATE_NOOP("Actions", "Place search …"), "", "", View, Needs::Nothing, false,
               &Commands::choosePlaces},
    ActionSpec{"zoom-in", QT_TRANSLATE_NOOP("Actions", "Closer"), "Ctrl++ Ctrl+=", "zoom-in", View, Needs::Project,
               true, &Commands::zoomIn},
    ActionSpec{"zoom-out", QT_TRANSLATE_NOOP("Actions", "Farther"), "Ctrl+-", "zoom-out", View, Needs::Project, false,
               &Commands::zoomOut},
    ActionSpec{"fit", QT_TRANSLATE_NOOP("Actions", "Whole district"), "Ctrl+0", "fit", View, Needs::Project, false,
               &Commands::fit},
    ActionSpec{"tiles", QT_TRANSLATE_NOOP("Actions", "Tiles beneath the map …"), "", "", View, Needs::Project, true,
               &Commands::tiles},
    ActionSpec{"tiles-folder", QT_TRANSLATE_NOOP("Actions", "Folder of tiles beneath the map …"), "", "", View,
               Needs::Project, false, &Commands::tilesFolder},
    ActionSpec{"no-tiles", QT_TRANSLATE_NOOP("Actions", "No tiles"), "", "", View, Needs::Project, false,
               &Commands::noTiles},
    ActionSpec{"network-issues", QT_TRANSLATE_NOOP("Actions", "Network issues on the map"), "I", "", View,
               Needs::Project, true, &Commands::networkIssues},
    ActionSpec{"snap", QT_TRANSLATE_NOOP("Actions", "Snap to streets and buildings"), "N", "", View, Needs::Project,
               false, &Commands::snapping},
    ActionSpec{"edition", QT_TRANSLATE_NOOP("Actions", "Edition …"), "", "", View, Needs::Nothing, true,
               &Commands::edition},
    ActionSpec{"full-screen", QT_TRANSLATE_NOOP("Actions", "Full screen for meetings"), "F11", "", View, Needs::Nothing,
               true, &Commands::fullScreen},
    ActionSpec{"appearance-system", QT_TRANSLATE_NOOP("Actions", "As the system has it"), "", "", View, Needs::Nothing,
               false, &Commands::followSystem},
    ActionSpec{"appearance-light", QT_TRANSLATE_NOOP("Actions", "Light colours"), "", "", View, Needs::Nothing, false,
               &Commands::lightTheme},
    ActionSpec{"appearance-dark", QT_TRANSLATE_NOOP("Actions", "Dark colours"), "", "", View, Needs::Nothing, false,
               &Commands::darkTheme},
    ActionSpec{"text-100", QT_TRANSLATE_NOOP("Actions", "Letters 100 %"), "", "", View, Needs::Nothing, false,
               &Commands::plainText},
    ActionSpec{"text-125", QT_TRANSLATE_NOOP("Actions", "Letters 125 %"), "", "", View, Needs::Nothing, false,
               &Commands::largerText},
    ActionSpec{"text-150", QT_TRANSLATE_NOOP("Actions", "Letters 150 %"), "", "", View, Needs::Nothing, false,
               &Commands::largestText},
    ActionSpec{"language-zh", "中文", "", "", View, Needs::Nothing, true, &Commands::chinese},
    ActionSpec{"language-en", "English", "", "", View, Needs::Nothing, false, &Commands::english},
    ActionSpec{"manual", QT_TRANSLATE_NOOP("Actions", "Manual"), "F1", "help", Help, Needs::Nothing, false,
               &Commands::manual},
    ActionSpec{"guide", QT_TRANSLATE_NOOP("Actions", "Guide in five steps"), "", "", Help, Needs::Nothing, false,
               &Commands::guide},
    ActionSpec{"shortcuts", QT_TRANSLATE_NOOP("Actions", "Keyboard shortcuts"), "Shift+F1", "", Help, Needs::Nothing,
               false, &Commands::shortcuts},
    ActionSpec{"secrecy", QT_TRANSLATE_NOOP("Actions", "What may not be processed here"), "", "", Help, Needs::Nothing,
               true, &Commands::secrecy},
    ActionSpec{"about", QT_TRANSLATE_NOOP("Actions", "About Yike"), "", "", Help, Needs::Nothing, false,
               &Commands::about},
};

QList<QKeySequence> sequencesOf(const QString &shortcuts)
{
    QList<QKeySequence> sequences;
    for (const QString &one : shortcuts.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        sequences << QKeySequence(one, QKeySequence::PortableText);
    return sequences;
}

bool holds(Needs needs, const panels::Workspace &workspace)
{
    const document::Document &document = workspace.document();
    switch (needs) {
    case Needs::Nothing:
        return true;
    case Needs::Project:
        return document.isOpen();
    case Needs::Editable:
        return document.isEditable();
    case Needs::Outlet:
        return document.isEditable() && !workspace.chosen().empty();
    case Needs::Figures:
        return document.assessment() != nullptr;
    case Needs::Undo:
        return document.canUndo();
    case Needs::Redo:
        return document.canRedo();
    }
    return true;
}

} // namespace

std::span<const ActionSpec> actionTable() { return kActions; }

QString menuTitle(MenuId menu)
{
    switch (menu) {
    case File:
        return QCoreApplication::translate("Actions", "&File");
    case Edit:
        return QCoreApplication::translate("Actions", "&Edit");
    case View:
        return QCoreApplication::translate("Actions", "&View");
    case Help:
        return QCoreApplication::translate("Actions", "&Help");
    }
    return {};
}

Actions::Actions(Commands &commands, QWidget *window) : QObject(window), m_commands(commands), m_window(window)
{
    for (const ActionSpec &spec : kActions) {
        QAction *action = add(QLatin1String(spec.id), spec.menu, QLatin1String(spec.shortcut),
                              [text = spec.text] { return QCoreApplication::translate("Actions", text); });
        m_entries.back().needs = spec.needs;
        m_entries.back().separator = spec.separator;
        m_entries.back().icon = spec.icon;
        connect(action, &QAction::triggered, &commands, [&commands, run = spec.run] { (commands.*run)(); });
    }
    auto *tools = new QActionGroup(this);
    for (const char *id : {"select", "pan", "reach", "route", "add-outlet", "add-way", "streets", "draw-area"}) {
        find(QLatin1String(id))->setCheckable(true);
        tools->addAction(find(QLatin1String(id)));
    }
    QAction *issues = find(QStringLiteral("network-issues"));
    issues->setCheckable(true);
    connect(&commands.workspace(), &panels::Workspace::networkIssuesToggled, issues, &QAction::setChecked);
    QAction *snap = find(QStringLiteral("snap"));
    snap->setCheckable(true);
    snap->setChecked(commands.isSnapping());
    connect(&commands, &Commands::snappingChanged, snap, &QAction::setChecked);
    makeChoice({"language-zh", "language-en"});
    makeChoice({"appearance-system", "appearance-light", "appearance-dark"});
    makeChoice({"text-100", "text-125", "text-150"});
    m_submenus = {{QStringLiteral("appearance-"), new QMenu(window)}, {QStringLiteral("text-"), new QMenu(window)}};
    // Also from a dialog: it has a page of its own.
    find(QStringLiteral("manual"))->setShortcutContext(Qt::ApplicationShortcut);
    auto &document = commands.workspace().document();
    using document::Document;
    for (auto signal :
         {&Document::savedStateChanged, &Document::assessmentChanged, &Document::undoChanged, &Document::opened})
        connect(&document, signal, this, &Actions::updateEnabled);
    connect(&commands.workspace(), &panels::Workspace::selectionChanged, this, &Actions::updateEnabled);
    retranslate();
    updateEnabled();
}

void Actions::makeChoice(std::initializer_list<const char *> ids)
{
    auto *group = new QActionGroup(this);
    for (const char *id : ids) {
        find(QLatin1String(id))->setCheckable(true);
        group->addAction(find(QLatin1String(id)));
    }
}

QAction *Actions::add(const QString &id, MenuId menu, const QString &shortcut, std::function<QString()> text)
{
    auto *action = new QAction(text(), this);
    action->setObjectName(id);
    action->setShortcuts(sequencesOf(shortcut));
    action->setMenuRole(QAction::NoRole);
    m_window->addAction(action);
    m_entries.push_back({action, menu, Needs::Nothing, false, std::move(text), ""});
    m_order.push_back(action);
    m_byId.emplace(id, action);
    return action;
}

QAction *Actions::find(const QString &id) const
{
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? nullptr : found->second;
}

void Actions::fill(QMenu &menu, MenuId id) const
{
    for (const Entry &entry : m_entries) {
        if (entry.menu != id)
            continue;
        if (entry.separator)
            menu.addSeparator();
        const QString name = entry.action->objectName();
        const auto sub =
            std::ranges::find_if(m_submenus, [&](const auto &each) { return name.startsWith(each.first); });
        if (sub == m_submenus.end()) {
            menu.addAction(entry.action);
            continue;
        }
        menu.addMenu(sub->second);
        sub->second->addAction(entry.action);
    }
}

void Actions::retranslate()
{
    for (const Entry &entry : m_entries) {
        entry.action->setText(entry.text());
        if (*entry.icon != '\0')
            entry.action->setIcon(render::toolIcon(QLatin1String(entry.icon), render::screenInks().icon));
        const QString keys = entry.action->shortcut().toString(QKeySequence::NativeText);
        entry.action->setToolTip(keys.isEmpty() ? entry.text() : QStringLiteral("%1 (%2)").arg(entry.text(), keys));
    }
    find(text::chinese() ? QStringLiteral("language-zh") : QStringLiteral("language-en"))->setChecked(true);
    constexpr std::array kAppearances{"appearance-system", "appearance-light", "appearance-dark"};
    find(QLatin1String(kAppearances[static_cast<std::size_t>(currentAppearance())]))->setChecked(true);
    if (QAction *size = find(QStringLiteral("text-%1").arg(currentTextSize())))
        size->setChecked(true);
    m_submenus.at(QStringLiteral("appearance-"))->setTitle(QCoreApplication::translate("Actions", "Appearance"));
    m_submenus.at(QStringLiteral("text-"))->setTitle(QCoreApplication::translate("Actions", "Size of letters"));
    updateUndoTexts();
}

void Actions::updateUndoTexts()
{
    const auto &document = m_commands.workspace().document();
    const auto named = [](const QString &verb, const QString &what) {
        return what.isEmpty() ? verb : QCoreApplication::translate("Actions", "%1: %2", "Undo: Move x").arg(verb, what);
    };
    find(QStringLiteral("undo"))->setText(named(QCoreApplication::translate("Actions", "Undo"), document.undoName()));
    find(QStringLiteral("redo"))->setText(named(QCoreApplication::translate("Actions", "Redo"), document.redoName()));
}

void Actions::updateEnabled()
{
    for (const Entry &entry : m_entries)
        entry.action->setEnabled(holds(entry.needs, m_commands.workspace()));
    updateUndoTexts();
}

} // namespace yike::shell
