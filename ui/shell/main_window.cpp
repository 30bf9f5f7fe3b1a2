// SPDX-License-Identifier: GPL-3.0-or-later
// The window put together; every feature lives in a panel, a command or a controller.
#include "ui/shell/main_window.h"

#include "ui/document/recovery.h"
#include "ui/location/publisher.h"
#include "ui/panels/bottom_panel.h"
#include "ui/panels/docks.h"
#include "ui/panels/inspector.h"
#include "ui/render/screen_theme.h"
#include "ui/shell/control_names.h"
#include "ui/shell/guide.h"
#include "ui/shell/help_dialogs.h"
#include "ui/shell/help_window.h"
#include "ui/shell/manual.h"
#include "ui/shell/map_print.h"
#include "ui/shell/meeting.h"
#include "ui/shell/settings.h"
#include "ui/shell/status_line.h"
#include "ui/shell/view_memory.h"
#include "ui/text/language.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QDockWidget>
#include <QMenuBar>
#include <QScreen>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

namespace yike::shell {
namespace {

constexpr int kSmallScreen = 800; ///< px high: the tables start folded
constexpr QSize kWindow(1440, 900);

/// A dialog that blocks the window shadows the keys of its actions: it gets the manual's of its own.
void giveHelpKey(QWidget &window, const QAction &help)
{
    constexpr auto kName = "manualKey";
    if (!window.isModal() || window.findChild<QShortcut *>(QLatin1String(kName), Qt::FindDirectChildrenOnly) != nullptr)
        return;
    auto *key = new QShortcut(help.shortcut(), &window);
    key->setObjectName(QLatin1String(kName));
    QObject::connect(key, &QShortcut::activated, &help, &QAction::trigger);
}

/// Only what belongs to a dialog that blocks can be used beside it. When the dialog goes the manual stays, with the window.
void giveTo(QWidget &owner, HelpWindow &help, QWidget &window)
{
    if (help.parentWidget() == &owner)
        return;
    help.setParent(&owner, Qt::Window);
    const auto *dialog = qobject_cast<QDialog *>(&owner);
    if (dialog == nullptr)
        return;
    QObject::connect(
        dialog, &QDialog::finished, &help,
        [&help, &window] {
            const bool seen = help.isVisible();
            help.setParent(&window, Qt::Window);
            help.setVisible(seen);
        },
        Qt::SingleShotConnection);
}

} // namespace

MainWindow::MainWindow(panels::Workspace &workspace, QWidget *parent)
    : QMainWindow(parent),
      m_workspace(workspace),
      m_document(workspace.document()),
      m_canvas(new map::MapCanvas(this)),
      m_banners(new BannerArea(this)),
      m_placeholder(new panels::EmptyState(nullptr, 400)),
      m_commands(new Commands(m_workspace, *m_canvas, *m_banners, *this)),
      m_actions(new Actions(*m_commands, this)),
      m_tools(new ToolRow(m_workspace, *m_actions, *m_commands, this)),
      m_notices(new Notices(m_document, *m_banners, *m_commands)),
      m_controller(new MapController(m_workspace, *m_canvas, this)),
      m_docks(new DockKeeper(*this))
{
    m_commands->setSites(m_controller->sites());
    setObjectName(QStringLiteral("mainWindow"));
    addCentre();
    addToolBar(Qt::TopToolBarArea, m_tools);
    addDocks();
    addMenus();
    setStatusBar(new StatusLine(m_workspace, *m_canvas, this));
    const auto *publisher = new location::Publisher(m_document, this);
    connect(publisher, &location::Publisher::published, m_tools->search(), &SearchBox::askAgain);
    connect(m_tools->search(), &SearchBox::left, m_canvas, [this] { m_canvas->setFocus(); });
    connect(m_canvas, &map::MapCanvas::viewChanged, m_tools->search(),
            [this](double, geo::LonLat centre) { m_tools->search()->setCentre(centre); });
    addShell();
    connect(m_commands, &Commands::findWanted, m_tools->search(), [this] {
        m_tools->search()->setFocus(Qt::ShortcutFocusReason);
        m_tools->search()->selectAll();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (now != nullptr)
            giveHelpKey(*now->window(), *m_actions->find(QStringLiteral("manual")));
    });
    connect(m_commands, &Commands::shortcutsWanted, this, [this] { showShortcuts(this, *m_actions); });
    connect(&m_workspace, &panels::Workspace::commandWanted, this, [this](const QString &id) {
        if (QAction *action = m_actions->find(id))
            action->trigger();
    });
    connect(m_canvas, &map::MapCanvas::toolChanged, this, [this](map::ToolKind tool) {
        constexpr std::array kTools{"select", "add-outlet", "pan", "add-way", "streets", "reach", "draw-area", "route"};
        // A place that is asked for once is no tool of the row.
        const auto chosen = std::min(static_cast<std::size_t>(tool), kTools.size());
        const QString action = QLatin1String(chosen < kTools.size() ? kTools[chosen] : "select");
        m_actions->find(action)->setChecked(true);
    });
    m_actions->find(QStringLiteral("select"))->setChecked(true);
    connect(&m_controller->streets(), &StreetEditing::refused, this, [this](const QString &sentence) {
        m_banners->show(QStringLiteral("street"), BannerKind::Note, [sentence] { return sentence; });
    });
    connect(&m_controller->areas(), &AreaEditing::told, this, [this](const QString &sentence) {
        if (sentence.isEmpty())
            m_banners->hide(QStringLiteral("area"));
        else
            m_banners->show(QStringLiteral("area"), BannerKind::Note, [sentence] { return sentence; });
    });
    using document::Document;
    for (auto signal :
         {&Document::opened, &Document::pathChanged, &Document::planChanged, &Document::savedStateChanged})
        connect(&m_document, signal, this, &MainWindow::showTitle);
    for (auto signal : {&Document::opened, &Document::planChanged})
        connect(&m_document, signal, this, &MainWindow::showPlaceholder);
    connect(&m_document, &Document::openFailed, this, &MainWindow::showPlaceholder);
    resize(kWindow.boundedTo(screen()->availableSize()));
    retranslate();
}

MainWindow::~MainWindow() = default;

void MainWindow::addCentre()
{
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banners);
    m_front = new Front(m_document, *m_canvas, *m_commands, *m_banners, *m_docks, centre);
    column->addWidget(m_front, 1);
    m_canvas->setPlaceholder(m_placeholder);
    setCentralWidget(centre);
}

void MainWindow::addDocks()
{
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    int key = 6;
    for (const panels::DockSpec &spec : panels::docks()) {
        auto *dock = new QDockWidget(this);
        dock->setObjectName(QLatin1String(spec.id));
        dock->setFeatures(QDockWidget::NoDockWidgetFeatures);
        dock->setTitleBarWidget(new QWidget(dock)); // no title: the panel says what it is
        QWidget *panel = spec.make(m_workspace);
        dock->setWidget(panel);
        addDockWidget(spec.area, dock);
        m_docks->add(dock);
        const QString id = QLatin1String(spec.id);
        QAction *action = m_actions->add(QStringLiteral("fold-") + id, MenuId::View, QStringLiteral("F%1").arg(key++),
                                         [title = spec.title] { return QCoreApplication::translate("Docks", title); });
        action->setCheckable(true);
        action->setChecked(true);
        connect(action, &QAction::toggled, this, [this, id](bool shown) { unfold(id, shown); });
        if (panel->metaObject()->indexOfProperty("unfolded") >= 0)
            connect(panel, SIGNAL(unfoldedChanged(bool)), action, SLOT(setChecked(bool)));
        else
            connect(dock, &QDockWidget::visibilityChanged, action, &QAction::setChecked);
        if (auto *inspector = qobject_cast<panels::Inspector *>(panel)) {
            inspector->form()->setProperty(manual::kPageProperty, "outlets");
            inspector->areaForm()->setProperty(manual::kPageProperty, "areas");
            connect(m_controller, &MapController::outletAdded, inspector->form(), &panels::OutletForm::editName);
            connect(&m_controller->areas(), &AreaEditing::added, inspector->areaForm(), &panels::AreaForm::editName);
        }
    }
}

/// What stands on the parts that are there by now.
void MainWindow::addShell()
{
    auto *tables = qobject_cast<panels::BottomPanel *>(dock(QStringLiteral("tables")));
    m_memory = new ViewMemory(m_workspace, *m_canvas, *m_docks, *tables);
    connect(m_controller, &MapController::sceneShown, m_memory, &ViewMemory::mapIsThere);
    m_guide = new Guide(*this);
    m_meeting = new Meeting(m_workspace, *this, *m_docks, *m_canvas);
    m_print = new MapPrint(m_workspace, *m_canvas, *m_banners, this);
    m_canvas->setProperty(manual::kPageProperty, "map");
    manual::namePanels(*this);
    new ControlNames(this);
    connect(m_commands, &Commands::partWanted, this, &MainWindow::showPart);
    connect(m_commands, &Commands::actionWanted, this, [this](const QString &id) {
        if (QAction *action = m_actions->find(id))
            action->trigger();
    });
}

void MainWindow::showPart(WindowPart part)
{
    switch (part) {
    case WindowPart::StartPage:
        return m_front->showStartPage();
    case WindowPart::Guide:
        return m_guide->start();
    case WindowPart::Manual:
        return openHelp();
    case WindowPart::Secrecy:
        return m_notices->showSecrecy();
    case WindowPart::FullScreen:
        return m_meeting->toggle();
    case WindowPart::PrintMap:
        return m_print->ask();
    }
}

void MainWindow::openHelp()
{
    const QString page = manual::pageOf(QApplication::focusWidget() != nullptr ? QApplication::focusWidget()
                                                                               : QApplication::activeWindow());
    if (m_help == nullptr)
        m_help = new HelpWindow(this);
    auto *blocking = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    giveTo(blocking != nullptr ? static_cast<QWidget &>(*blocking) : *this, *m_help, *this);
    m_help->openPage(page);
}

HelpWindow *MainWindow::helpWindow() const { return m_help; }

QWidget *MainWindow::dock(const QString &id) const
{
    const auto *dock = findChild<QDockWidget *>(id);
    return dock != nullptr ? dock->widget() : nullptr;
}

void MainWindow::unfold(const QString &id, bool shown)
{
    // A panel that folds by itself keeps something to see; the others go with their dock.
    QWidget *panel = dock(id);
    if (panel->metaObject()->indexOfProperty("unfolded") >= 0)
        panel->setProperty("unfolded", shown);
    else
        panel->parentWidget()->setVisible(shown);
}

void MainWindow::addMenus()
{
    for (int menu = 0; menu < kMenuCount; ++menu) {
        m_menus[static_cast<std::size_t>(menu)] = menuBar()->addMenu(QString());
        m_actions->fill(*m_menus[static_cast<std::size_t>(menu)], static_cast<MenuId>(menu));
    }
}

void MainWindow::begin(const Opening &opening)
{
    // A project without a name that was open last is opened again by itself.
    m_notices->greet(opening.file.isEmpty() && !(opening.last && document::isUnnamed(lastProject())));
    m_front->begin(opening);
    showPlaceholder();
}

void MainWindow::showTitle()
{
    setWindowTitle(m_document.isOpen() ? tr("%1 – Yike").arg(m_document.displayName()) : tr("Yike"));
}

void MainWindow::showPlaceholder()
{
    if (m_document.isOpen() && !m_document.plan()->streets->streets.empty())
        m_placeholder->setContent(tr("The map is being drawn …"), {});
    else if (m_document.isOpen())
        m_placeholder->setContent(
            tr("This project is empty"),
            tr("Import a map with streets first, then who lives there and which outlets there are."),
            {{tr("Import data …"), [this] { m_actions->find(QStringLiteral("import"))->trigger(); }}});
    else
        m_placeholder->setContent(tr("The project is being opened …"), {});
    m_canvas->setPlaceholder(m_placeholder); // its size is another now
}

void MainWindow::retranslate()
{
    for (int menu = 0; menu < kMenuCount; ++menu)
        m_menus[static_cast<std::size_t>(menu)]->setTitle(menuTitle(static_cast<MenuId>(menu)));
    m_canvas->setAccessibleName(tr("Map"));
    dock(QStringLiteral("inspector"))->setAccessibleName(tr("Inspector"));
    m_actions->retranslate();
    m_controller->retranslate();
    showTitle();
    showPlaceholder();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    if (const double before = std::exchange(m_letters, render::screenLetters()); before != m_letters && m_placed)
        growDocks(m_letters / before);
}

/// Panels beside the map hold as many letters as before.
void MainWindow::growDocks(double times)
{
    for (const panels::DockSpec &spec : panels::docks())
        if (auto *dock = findChild<QDockWidget *>(QLatin1String(spec.id));
            dock != nullptr && dock->isVisible() && spec.area != Qt::BottomDockWidgetArea)
            resizeDocks({dock}, {qRound(dock->width() * times)}, Qt::Horizontal);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (std::exchange(m_placed, true))
        return;
    for (const panels::DockSpec &spec : panels::docks()) {
        const bool wide = spec.area != Qt::BottomDockWidgetArea;
        resizeDocks({findChild<QDockWidget *>(QLatin1String(spec.id))},
                    {wide ? qRound(spec.size * render::screenLetters()) : spec.size},
                    wide ? Qt::Horizontal : Qt::Vertical);
    }
    m_letters = render::screenLetters();
    m_canvas->setFocus(); // so that its keys work before the first click, and no letter lands in the search
    if (height() <= kSmallScreen)
        m_actions->find(QStringLiteral("fold-tables"))->setChecked(false);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_notices->holdClosing([this] { close(); }))
        event->ignore();
    else
        event->accept();
}

} // namespace yike::shell
