// SPDX-License-Identifier: GPL-3.0-or-later
// One line an action; the order is that of the menus.
#include "ui/shell/action_table.h"

#include "ui/render/symbols.h"

#include <QActionGroup>
#include <QWidget>

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
    ActionSpec{"export-report", QT_TRANSLATE_NOOP("Actions", "Export report as PDF …"), "Ctrl+P", "report", File,
               Needs::Figures, false, &Commands::exportReport},
    ActionSpec{"copy-map", QT_TRANSLATE_NOOP("Actions", "Copy the map as a picture"), "Ctrl+Shift+C", "copy", File,
               Needs::Project, true, &Commands::copyMap},
    ActionSpec{"save-map", QT_TRANSLATE_NOOP("Actions", "Save the map as a picture …"), "", "", File, Needs::Project,
               false, &Commands::saveMap},
    ActionSpec{"map-into-report", QT_TRANSLATE_NOOP("Actions", "Put the map into the report"), "", "", File,
               Needs::Project, false, &Commands::mapIntoReport},
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
    ActionSpec{"edition", QT_TRANSLATE_NOOP("Actions", "Edition …"), "", "", View, Needs::Nothing, true,
               &Commands::edition},
    ActionSpec{"snap", QT_TRANSLATE_NOOP("Actions", "Snap to streets and buildings"), "N", "", View, Needs::Project,
               false, &Commands::snapping},
    ActionSpec{"language-zh", "中文", "", "", View, Needs::Nothing, true, &Commands::chinese},
    ActionSpec{"language-en", "English", "", "", View, Needs::Nothing, false, &Commands::english},
    ActionSpec{"shortcuts", QT_TRANSLATE_NOOP("Actions", "Keyboard shortcuts"), "F1", "", Help, Needs::Nothing, false,
               &Commands::shortcuts},
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
    const QColor ink(0x3A, 0x40, 0x47);
    for (const ActionSpec &spec : kActions) {
        QAction *action = add(QLatin1String(spec.id), spec.menu, QLatin1String(spec.shortcut),
                              [text = spec.text] { return QCoreApplication::translate("Actions", text); });
        m_entries.back().needs = spec.needs;
        m_entries.back().separator = spec.separator;
        if (*spec.icon != '\0')
            action->setIcon(render::toolIcon(QLatin1String(spec.icon), ink));
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
    auto *languages = new QActionGroup(this);
    for (const char *id : {"language-zh", "language-en"}) {
        find(QLatin1String(id))->setCheckable(true);
        languages->addAction(find(QLatin1String(id)));
    }
    auto &document = commands.workspace().document();
    using document::Document;
    for (auto signal :
         {&Document::savedStateChanged, &Document::assessmentChanged, &Document::undoChanged, &Document::opened})
        connect(&document, signal, this, &Actions::updateEnabled);
    connect(&commands.workspace(), &panels::Workspace::selectionChanged, this, &Actions::updateEnabled);
    retranslate();
    updateEnabled();
}

QAction *Actions::add(const QString &id, MenuId menu, const QString &shortcut, std::function<QString()> text)
{
    auto *action = new QAction(text(), this);
    action->setObjectName(id);
    action->setShortcuts(sequencesOf(shortcut));
    action->setMenuRole(QAction::NoRole);
    m_window->addAction(action);
    m_entries.push_back({action, menu, Needs::Nothing, false, std::move(text)});
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
        menu.addAction(entry.action);
    }
}

void Actions::retranslate()
{
    for (const Entry &entry : m_entries) {
        entry.action->setText(entry.text());
        const QString keys = entry.action->shortcut().toString(QKeySequence::NativeText);
        entry.action->setToolTip(keys.isEmpty() ? entry.text() : QStringLiteral("%1 (%2)").arg(entry.text(), keys));
    }
    find(text::chinese() ? QStringLiteral("language-zh") : QStringLiteral("language-en"))->setChecked(true);
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
