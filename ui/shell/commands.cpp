// SPDX-License-Identifier: GPL-3.0-or-later
// Files are asked for by dialogs that do not block: their answer comes as a signal.
#include "ui/shell/commands.h"

#include "ui/panels/picture_source.h"
#include "ui/publish/template_text.h"
#include "ui/shell/attach_photos_dialog.h"
#include "ui/shell/circles_dialog.h"
#include "ui/shell/edition_dialog.h"
#include "ui/shell/export_dialog.h"
#include "ui/shell/forms_dialog.h"
#include "ui/shell/help_dialogs.h"
#include "ui/shell/import_assistant.h"
#include "ui/shell/places_dialog.h"
#include "ui/shell/report_dialog.h"
#include "ui/shell/rulebook_dialog.h"
#include "ui/shell/settings.h"
#include "ui/shell/theme.h"
#include "ui/shell/tile_choice.h"
#include "ui/shell/underlay_dialog.h"
#include "ui/shell/walkers_dialog.h"
#include "ui/text/errors.h"
#include "ui/text/numbers.h"

#include <QApplication>
#include <QDate>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QUrl>

namespace yike::shell {
namespace {

QFileDialog *newDialog(QWidget *parent, const QString &title, const QString &filter)
{
    auto *dialog = new QFileDialog(parent, title, lastFolder(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, [](const QString &path) { rememberFolder(path); });
    return dialog;
}

QString withSuffix(const QString &path, const QString &suffix)
{
    return QFileInfo(path).suffix().isEmpty() ? path + suffix : path;
}

} // namespace

Commands::Commands(panels::Workspace &workspace, map::MapCanvas &canvas, BannerArea &banners, QMainWindow &window)
    : QObject(&window),
      m_workspace(workspace),
      m_document(workspace.document()),
      m_canvas(canvas),
      m_banners(banners),
      m_window(window),
      m_mapPicture(new panels::PictureOut(
          workspace, [this] { return pictureOfMap(); }, &window)),
      m_tiles(new TileChoice(workspace, canvas, &window))
{
    m_canvas.setSnapping(rememberedSnapping());
}

void Commands::newProject() { m_document.newProject(); }

void Commands::open()
{
    auto *dialog = newDialog(&m_window, tr("Open a project"), tr("Yike projects (*.gpkg)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &Commands::openPath);
    dialog->open();
}

void Commands::openPath(const QString &path) { m_document.open(QFileInfo(path).absoluteFilePath()); }

void Commands::openDemo() { m_document.openDemo(m_demoResidents); }

void Commands::openDemoAfresh() { m_document.openDemo(m_demoResidents, true); }

void Commands::saveAs()
{
    if (!m_document.isOpen())
        return;
    auto *dialog = newDialog(&m_window, tr("Save the project as"), tr("Yike projects (*.gpkg)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("gpkg"));
    dialog->selectFile(m_document.displayName() + QStringLiteral(".gpkg"));
    connect(dialog, &QFileDialog::fileSelected, this, &Commands::saveAsPath);
    dialog->open();
}

void Commands::saveAsPath(const QString &path) { m_document.saveAs(withSuffix(path, QStringLiteral(".gpkg"))); }

void Commands::saveCopy()
{
    if (!m_document.isOpen())
        return;
    auto *dialog = newDialog(&m_window, tr("Save a backup copy as"), tr("Yike projects (*.gpkg)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("gpkg"));
    const QString date = QDate::currentDate().toString(QStringLiteral("yyyy-MM-dd"));
    dialog->selectFile(QStringLiteral("%1 %2.gpkg").arg(m_document.displayName(), date));
    connect(dialog, &QFileDialog::fileSelected, this, &Commands::saveCopyTo);
    dialog->open();
}

void Commands::saveCopyTo(const QString &path) { m_document.saveCopy(withSuffix(path, QStringLiteral(".gpkg"))); }

void Commands::compact() { m_document.compact(); }

void Commands::importData()
{
    if (m_import == nullptr)
        m_import = new ImportAssistant(m_document, &m_window);
    m_import->show();
    m_import->raise();
    m_import->activateWindow();
}

ImportAssistant *Commands::importAssistant() const { return m_import; }

void Commands::exportData()
{
    if (m_export == nullptr)
        m_export = new ExportDialog(m_document, &m_window);
    m_export->show();
    m_export->raise();
    m_export->activateWindow();
}

/// Whatever shows a figure shows it anew, as when the language changes.
void Commands::edition()
{
    if (m_edition == nullptr) {
        m_edition = new EditionDialog(m_document, &m_window);
        connect(m_edition, &EditionDialog::chosen, this, [this] {
            m_edition->leaveOut(m_workspace.reportFigures().size());
            for (QWidget *window : QApplication::topLevelWidgets()) {
                QEvent changed(QEvent::LanguageChange);
                QCoreApplication::sendEvent(window, &changed);
            }
        });
    }
    m_edition->show();
    m_edition->raise();
    m_edition->activateWindow();
}

EditionDialog *Commands::editionDialog() const { return m_edition; }

void Commands::tiles() { m_tiles->chooseFile(); }

void Commands::tilesFolder() { m_tiles->chooseFolder(); }

void Commands::noTiles() { m_tiles->use({}); }

void Commands::copyMap() { m_mapPicture->copy(); }

void Commands::saveMap() { m_mapPicture->saveAs(); }

void Commands::mapIntoReport() { m_mapPicture->putIntoReport(); }

/// Titled by what its legend says.
std::optional<panels::Picture> Commands::pictureOfMap() const
{
    const auto map = m_canvas.picture();
    if (!map)
        return std::nullopt;
    const auto &legend = m_canvas.options().legend;
    const QString title = legend && !legend->title.isEmpty() ? legend->title : m_document.displayName();
    return panels::Picture{title, panels::pictureSource(m_workspace), map->size, map->paint};
}

void Commands::forms()
{
    if (m_forms == nullptr)
        m_forms = new FormsDialog(m_document, &m_window);
    m_forms->show();
    m_forms->raise();
    m_forms->activateWindow();
}

void Commands::underlay()
{
    if (m_sites == nullptr)
        return;
    if (m_underlay == nullptr)
        m_underlay = new UnderlayDialog(m_workspace, *m_sites, &m_window);
    m_underlay->show();
    m_underlay->raise();
    m_underlay->activateWindow();
}

ExportDialog *Commands::exportDialog() const { return m_export; }
FormsDialog *Commands::formsDialog() const { return m_forms; }
UnderlayDialog *Commands::underlayDialog() const { return m_underlay; }

void Commands::exportReport()
{
    ReportDialog &dialog = reportDialog();
    dialog.show();
    dialog.raise();
    dialog.activateWindow();
}

void Commands::exportReportTo(const QString &path)
{
    if (m_document.assessment())
        reportDialog().saveTo(withSuffix(path, QStringLiteral(".pdf")));
}

ReportDialog &Commands::reportDialog()
{
    if (m_report)
        return *m_report;
    m_report = new ReportDialog(m_document, [this] { return figuresForReport(); }, &m_window);
    connect(m_report, &ReportDialog::written, this, &Commands::tellReport);
    connect(m_report, &ReportDialog::notWritten, this, [this](const QString &, const base::Error &error) {
        m_banners.show(QStringLiteral("report"), BannerKind::Error, [error] { return text::sentence(error); });
    });
    return *m_report;
}

std::vector<report::ExtraFigure> Commands::figuresForReport()
{
    std::vector<report::ExtraFigure> figures;
    const auto &put = m_workspace.reportFigures();
    const std::size_t leftOut = m_edition == nullptr ? 0 : std::min(m_edition->leftOut(), put.size());
    for (std::size_t i = leftOut; i < put.size(); ++i)
        figures.push_back({put[i].title, put[i].source, put[i].picture, put[i].size});
    return figures;
}

void Commands::tellReport(const QString &path, const publish::Written &written)
{
    if (m_edition != nullptr && std::min(m_edition->leftOut(), m_workspace.reportFigures().size()) > 0)
        emit m_workspace.told(tr("Figures put into the report in the other edition are left out."));
    m_banners.show(QStringLiteral("report"), BannerKind::Note,
                   [path, written] {
                       const QString file = QFileInfo(path).fileName(), size = publish::size(written);
                       const QString told = size.isEmpty() ? tr("The report is written: %1.").arg(file)
                                                           : tr("The report is written: %1 (%2).").arg(file, size);
                       return written.archive ? told + u' ' + report::sentence(*written.archive) : told;
                   },
                   {{[] { return tr("Open it"); }, [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }},
                    {[] { return tr("Show the folder"); },
                     [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); }}});
}

void Commands::close() { m_window.close(); }

void Commands::undo() { m_document.undo(); }

void Commands::redo() { m_document.redo(); }

void Commands::selectTool() { m_canvas.setTool(map::ToolKind::Select); }

void Commands::panTool() { m_canvas.setTool(map::ToolKind::Pan); }

void Commands::addTool() { m_canvas.setTool(map::ToolKind::AddOutlet); }

void Commands::wayTool() { m_canvas.setTool(map::ToolKind::AddWay); }

void Commands::streetTool() { m_canvas.setTool(map::ToolKind::Streets); }

void Commands::reachTool() { m_canvas.setTool(map::ToolKind::Reach); }

void Commands::routeTool() { m_canvas.setTool(map::ToolKind::Route); }

void Commands::choosePlaces() { (new PlacesDialog(&m_window))->show(); }

void Commands::areaTool() { m_canvas.setTool(map::ToolKind::DrawArea); }

void Commands::forbidSteps()
{
    if (!m_document.forbidSteps())
        m_banners.show(QStringLiteral("street"), BannerKind::Note,
                       [] { return tr("There are no open steps in this project."); });
}

void Commands::closeOutlet()
{
    if (m_workspace.chosen().size() > 1) {
        m_document.setStatus(m_workspace.chosen(), plan::OutletStatus::Closed);
        return;
    }
    const plan::OutletId id = m_workspace.selection().outlet;
    if (const plan::Outlet *outlet = id ? m_document.seen()->outlet(id) : nullptr) {
        const bool closed = outlet->status == plan::OutletStatus::Closed;
        m_document.setStatus(id, closed ? plan::OutletStatus::Open : plan::OutletStatus::Closed);
    }
}

void Commands::deleteOutlet()
{
    if (m_workspace.chosen().size() > 1)
        m_document.deleteOutlets(m_workspace.chosen());
    else if (const plan::OutletId id = m_workspace.selection().outlet)
        m_document.deleteOutlet(id);
}

void Commands::assess() { m_document.assessAgain(); }

void Commands::proposeCircles()
{
    if (m_circles == nullptr)
        m_circles = new CirclesDialog(m_workspace, &m_window);
    m_circles->show();
    m_circles->raise();
    m_circles->activateWindow();
}

CirclesDialog *Commands::circlesDialog() const { return m_circles; }

void Commands::walkers()
{
    if (m_walkers == nullptr)
        m_walkers = new WalkersDialog(m_document, &m_window);
    m_walkers->show();
    m_walkers->raise();
    m_walkers->activateWindow();
}

void Commands::rulebooks()
{
    if (m_rulebooks == nullptr)
        m_rulebooks = new RulebookDialog(m_document, &m_window);
    m_rulebooks->show();
    m_rulebooks->raise();
    m_rulebooks->activateWindow();
}

RulebookDialog *Commands::rulebookDialog() const { return m_rulebooks; }

WalkersDialog *Commands::walkersDialog() const { return m_walkers; }

void Commands::zoomIn() { m_canvas.zoomIn(); }

void Commands::zoomOut() { m_canvas.zoomOut(); }

void Commands::fit() { m_canvas.fit(); }

void Commands::networkIssues() { m_workspace.showNetworkIssues(!m_workspace.networkIssuesShown()); }

void Commands::snapping()
{
    const bool snapping = !m_canvas.snapping();
    m_canvas.setSnapping(snapping);
    rememberSnapping(snapping);
    emit snappingChanged(snapping);
}

void Commands::selectInView() { m_workspace.chooseOutlets(m_canvas.outletsInView()); }

void Commands::changeTogether() { emit m_workspace.togetherWanted(); }

void Commands::attachPhotos()
{
    auto *dialog = new QFileDialog(&m_window, tr("Attach photos to the outlets they show"), lastFolder(),
                                   tr("Photos (*.jpg *.jpeg)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        if (!paths.isEmpty())
            (new AttachPhotosDialog(m_document, paths, &m_window))->open();
    });
    dialog->open();
}

void Commands::chooseLanguage(text::Language language)
{
    rememberLanguage(language);
    text::installLanguage(*qApp, language);
}

void Commands::chinese() { chooseLanguage(text::Language::Chinese); }

void Commands::english() { chooseLanguage(text::Language::English); }

void Commands::find() { emit findWanted(); }

void Commands::shortcuts() { emit shortcutsWanted(); }

void Commands::about() { showAbout(&m_window); }

void Commands::startPage() { emit partWanted(WindowPart::StartPage); }

void Commands::guide() { emit partWanted(WindowPart::Guide); }

void Commands::manual() { emit partWanted(WindowPart::Manual); }

void Commands::secrecy() { emit partWanted(WindowPart::Secrecy); }

void Commands::fullScreen() { emit partWanted(WindowPart::FullScreen); }

void Commands::printMap() { emit partWanted(WindowPart::PrintMap); }

void Commands::followSystem() { chooseAppearance(Appearance::System); }

void Commands::lightTheme() { chooseAppearance(Appearance::Light); }

void Commands::darkTheme() { chooseAppearance(Appearance::Dark); }

void Commands::plainText() { chooseTextSize(100); }

void Commands::largerText() { chooseTextSize(125); }

void Commands::largestText() { chooseTextSize(150); }

} // namespace yike::shell
