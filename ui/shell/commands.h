// SPDX-License-Identifier: GPL-3.0-or-later
// What the actions of the action table do.
#pragma once

#include "ui/map/map_canvas.h"
#include "ui/panels/picture_button.h"
#include "ui/panels/workspace.h"
#include "ui/report/report_pdf.h"
#include "ui/shell/banner_area.h"
#include "ui/text/language.h"

#include <QMainWindow>
#include <QObject>
#include <QPointer>

#include <cstdint>

namespace yike::publish {
struct Written;
}

namespace yike::shell {

class CirclesDialog;
class ImportAssistant;
class ReportDialog;
class EditionDialog;
class ExportDialog;
class FormsDialog;
class RulebookDialog;
class SiteEditing;
class TileChoice;
class UnderlayDialog;
class WalkersDialog;

/// What belongs to the window itself.
enum class WindowPart : std::uint8_t { StartPage, Guide, Manual, Secrecy, FullScreen, PrintMap };

class Commands : public QObject {
    Q_OBJECT

public:
    Commands(panels::Workspace &workspace, map::MapCanvas &canvas, BannerArea &banners, QMainWindow &window);

    // The project
    void newProject();
    void open();
    void openPath(const QString &path);
    void openDemo();
    void openDemoAfresh();
    void saveAs();
    void saveAsPath(const QString &path);
    void saveCopy();
    void saveCopyTo(const QString &path);
    void compact();
    void importData();
    void exportData();
    void forms();
    void underlay();
    void copyMap();
    void saveMap();
    void mapIntoReport();
    void exportReport();
    void exportReportTo(const QString &path);
    /// Made when it is first asked for.
    ReportDialog &reportDialog();
    void close();

    // Edits
    void undo();
    void redo();
    void selectTool();
    void panTool();
    void addTool();
    void wayTool();
    void streetTool();
    void reachTool();
    void routeTool();
    void choosePlaces();
    void areaTool();
    void forbidSteps();
    void closeOutlet();
    void deleteOutlet();
    void assess();
    void proposeCircles();
    void walkers();
    void rulebooks();

    // View and help
    void zoomIn();
    void zoomOut();
    void fit();
    void networkIssues();
    void edition();
    void tiles();
    void tilesFolder();
    void noTiles();
    void snapping();
    [[nodiscard]] bool isSnapping() const { return m_canvas.snapping(); }
    void selectInView();
    void changeTogether();
    void attachPhotos();
    void chinese();
    void english();
    void find();
    void shortcuts();
    void about();
    void startPage();
    void guide();
    void manual();
    void secrecy();
    void fullScreen();
    void printMap();
    void followSystem();
    void lightTheme();
    void darkTheme();
    void plainText();
    void largerText();
    void largestText();

    /// Of the demonstration district, for tests and the command line.
    void setDemoResidents(std::int64_t residents) { m_demoResidents = residents; }
    [[nodiscard]] panels::Workspace &workspace() const { return m_workspace; }
    [[nodiscard]] panels::PictureOut &mapPicture() { return *m_mapPicture; }
    [[nodiscard]] ImportAssistant *importAssistant() const;
    [[nodiscard]] CirclesDialog *circlesDialog() const; ///< null until it was wanted
    [[nodiscard]] WalkersDialog *walkersDialog() const; ///< likewise
    [[nodiscard]] EditionDialog *editionDialog() const; ///< likewise
    [[nodiscard]] ExportDialog *exportDialog() const; ///< likewise
    [[nodiscard]] FormsDialog *formsDialog() const; ///< likewise
    [[nodiscard]] UnderlayDialog *underlayDialog() const; ///< likewise
    /// Who lays images on the map; before underlay() is called.
    void setSites(SiteEditing &sites) { m_sites = &sites; }
    [[nodiscard]] RulebookDialog *rulebookDialog() const; ///< likewise

signals:
    void findWanted();
    void snappingChanged(bool snapping);
    void shortcutsWanted();
    void partWanted(yike::shell::WindowPart part);
    void actionWanted(const QString &id); ///< of the action table

private:
    [[nodiscard]] std::vector<report::ExtraFigure> figuresForReport();
    void tellReport(const QString &path, const publish::Written &written);
    void chooseLanguage(text::Language language);
    [[nodiscard]] std::optional<panels::Picture> pictureOfMap() const;

    panels::Workspace &m_workspace;
    document::Document &m_document;
    map::MapCanvas &m_canvas;
    BannerArea &m_banners;
    QMainWindow &m_window;
    QPointer<ImportAssistant> m_import;
    QPointer<CirclesDialog> m_circles;
    QPointer<WalkersDialog> m_walkers;
    QPointer<RulebookDialog> m_rulebooks;
    QPointer<ExportDialog> m_export;
    QPointer<FormsDialog> m_forms;
    QPointer<UnderlayDialog> m_underlay;
    SiteEditing *m_sites = nullptr;
    QPointer<ReportDialog> m_report;
    panels::PictureOut *m_mapPicture;
    TileChoice *m_tiles;
    QPointer<EditionDialog> m_edition;
    std::int64_t m_demoResidents = 200'000;
};

} // namespace yike::shell
