// SPDX-License-Identifier: GPL-3.0-or-later
// The open project: its plan, the scenario in view, undo, the figures, and whether everything is on disk.
#pragma once

#include "core/analysis/assessment.h"
#include "core/analysis/propose_circles.h"
#include "core/import/import.h"
#include "core/plan/network_edits.h"
#include "core/plan/scenario_edits.h"
#include "core/store/store.h"
#include "ui/document/engine.h"
#include "ui/document/store_worker.h"
#include "ui/document/tasks.h"

#include <QObject>
#include <QThread>
#include <QTimer>
#include <QUndoStack>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace yike::document {

/// NotSaved: the last edits are on the screen but not in the file; retrySaving() or saveAs().
enum class SavedState : std::uint8_t { NoProject, Saved, Saving, NotSaved, ReadOnly };

/// Why a scenario is not changed: it is locked, or another one stands on it.
enum class Refusal : std::uint8_t { Locked, StoodOn };

/// What an import did, for the screen.
struct ImportResult {
    std::vector<importing::ImportCount> counts;
    std::vector<base::Issue> issues;
    std::optional<base::Error> error;
};

/// Lives in the GUI thread. The file and the figures have threads of their own; nothing here waits for them.
class Document : public QObject {
    Q_OBJECT

public:
    /// The rulebook there is until a project is open; then it is the one the project has chosen.
    explicit Document(std::shared_ptr<const norms::Rulebook> rulebook, QObject *parent = nullptr);
    /// Waits until everything confirmed or pending is on disk.
    ~Document() override;

    // The project. Answers come as opened() or openFailed(); until then the former project stays.
    void newProject(const plan::ProjectInfo &info = {});
    void open(const QString &path);
    void openDemo(std::int64_t residents = 200'000, bool afresh = false);
    void saveAs(const QString &path);
    void retrySaving();
    /// A backup copy; the project stays where it is. Ends with copied() or editRefused().
    void saveCopy(const QString &path);
    /// Without the room deleted rows left. Ends with compacted() or editRefused().
    void compact();
    [[nodiscard]] bool isOpen() const { return m_plan != nullptr; }
    [[nodiscard]] bool isOpening() const { return m_openTask != 0; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool isUnnamed() const; ///< lives in the recovery folder
    [[nodiscard]] QString displayName() const;
    [[nodiscard]] SavedState savedState() const;
    [[nodiscard]] const std::optional<base::Error> &saveError() const { return m_saveError; }
    [[nodiscard]] store::ReadOnlyReason readOnlyReason() const { return m_readOnly; }
    [[nodiscard]] const QString &writer() const { return m_writer; }
    [[nodiscard]] bool isEditable() const; ///< open, writable, no import under way

    // The plan. Never null while open.
    [[nodiscard]] const std::shared_ptr<const plan::Plan> &plan() const { return m_plan; }
    /// As the scenario in view sees it.
    [[nodiscard]] const std::shared_ptr<const plan::Plan> &seen() const { return m_seen; }
    [[nodiscard]] plan::ScenarioId scenario() const { return m_scenario; }
    void setScenario(plan::ScenarioId scenario);
    [[nodiscard]] const norms::Rulebook &rulebook() const { return *m_rulebook; }
    [[nodiscard]] std::shared_ptr<const norms::Rulebook> sharedRulebook() const { return m_rulebook; }

    // Edits of the scenario in view; each is one step of undo.
    plan::OutletId addOutlet(plan::Outlet outlet); ///< at outlet.place; 0 if it was refused
    void previewMove(plan::OutletId id, geo::LonLat place);
    void cancelPreview();
    bool moveOutlet(plan::OutletId id, geo::LonLat place);
    bool changeOutlet(const plan::Outlet &after, const std::string &code = "edit-outlet");
    bool setStatus(plan::OutletId id, plan::OutletStatus status);
    bool deleteOutlet(plan::OutletId id);
    // Many at once, one step (core/plan/outlet_edits.h).
    bool changeOutlets(const std::vector<plan::Outlet> &after, const std::string &code = "edit-outlets");
    /// New ones come without an id; those that are placed get community and estate of their place.
    bool putOutlets(const std::vector<plan::Outlet> &changed, std::vector<plan::Outlet> added, const std::string &code);
    bool setStatus(const std::vector<plan::OutletId> &ids, plan::OutletStatus status);
    bool deleteOutlets(const std::vector<plan::OutletId> &ids);
    bool moveOutlets(const std::vector<plan::OutletId> &ids, double lon, double lat); ///< degrees, all the same way
    // Photos, the same in all scenarios; their pictures have been kept.
    bool addPhotos(std::vector<plan::Photo> photos);
    bool changePhoto(const plan::Photo &after);
    bool deletePhoto(plan::PhotoId id);
    // What if on the network (core/plan/network_edits.h); false: nothing was changed.
    bool addWay(const plan::NewWay &way);
    bool closeStreet(plan::StreetId id);
    bool reopenStreet(plan::StreetId id);
    bool changeStreet(const plan::Street &after);
    bool forbidSteps();
    bool setGate(plan::EstateId estate, std::size_t gate, bool open);
    // Areas, the same in all scenarios (core/plan/area_edits.h).
    plan::AreaId addArea(plan::Area area); ///< 0 if it was refused
    bool changeArea(const plan::Area &after);
    bool deleteArea(plan::AreaId id);
    bool addCircles(const analysis::CircleProposal &proposal, analysis::FormerCircles former);
    // Premises and image underlays, the same in all scenarios (core/plan/site_edits.h).
    plan::PremisesId addPremises(plan::Premises premises); ///< 0 if it was refused
    bool changePremises(const plan::Premises &after);
    bool placePremises(plan::PremisesId id, geo::LonLat place);
    bool deletePremises(plan::PremisesId id);
    plan::UnderlayId addUnderlay(plan::Underlay underlay); ///< its picture has been kept
    bool changeUnderlay(const plan::Underlay &after);
    bool deleteUnderlay(plan::UnderlayId id);
    /// Puts the file of a picture into the project; ends with pictureKept() or editRefused().
    void keepPicture(const QByteArray &bytes);
    /// Ends with pictureRead().
    void requestPicture(const QString &sha256);
    /// On the present state, or on another scenario.
    plan::ScenarioId addScenario(const QString &name, plan::ScenarioId base = {});
    bool deleteScenario(plan::ScenarioId id);
    plan::ScenarioId copyScenario(plan::ScenarioId id, const QString &name);
    bool lockScenario(plan::ScenarioId id, bool locked);
    /// into 0: the present state. Ends with scenarioMerged(); false: nothing was changed.
    bool mergeScenario(plan::ScenarioId from, plan::ScenarioId into, plan::MergeRule rule);
    bool setInfo(const plan::ProjectInfo &info);
    bool apply(plan::Edit edit);
    /// In a worker; ends with importFinished().
    void importFiles(const importing::ImportRequest &request);
    [[nodiscard]] bool isImporting() const { return m_importTask != 0; }
    /// Counts the states of the plan: the same number, the same plan.
    [[nodiscard]] quint64 state() const { return m_serial; }
    /// An outcome that was made over the plan of that state (a dry run), as one step; false where the plan is another by now.
    bool takeImport(const std::shared_ptr<const importing::ImportOutcome> &outcome, quint64 state);

    // Undo. Texts in the language of the moment.
    [[nodiscard]] bool canUndo() const { return isEditable() && m_undo.canUndo(); }
    [[nodiscard]] bool canRedo() const { return isEditable() && m_undo.canRedo(); }
    void undo();
    [[nodiscard]] int stepCount() const { return m_undo.count(); } ///< done and undone
    void redo();
    [[nodiscard]] QString undoName() const;
    [[nodiscard]] QString redoName() const;

    // The figures of the scenario in view; null while there are none.
    [[nodiscard]] const AssessmentPtr &assessment() const { return m_assessment; }
    [[nodiscard]] const std::optional<base::Error> &assessmentError() const { return m_assessmentError; }
    /// The figures are those of the plan on the screen.
    [[nodiscard]] bool isAssessed() const { return m_assessment && m_assessedSerial == m_serial; }
    void assessAgain();

    [[nodiscard]] Tasks &tasks() { return m_tasks; }
    /// Ends with historyChanged().
    void requestHistory(int newest = 500);
    void requestHistoryOf(std::int64_t object, int newest = 500);
    /// As a new step of undo and history, once the history is read; 0 is before the first step.
    void returnTo(qint64 step);
    [[nodiscard]] const std::vector<store::ActionRecord> &history() const { return m_history; }

signals:
    void opened(); ///< another project is there
    void openFailed(const QString &path, const yike::base::Error &error);
    void pathChanged(); ///< saved under another name
    void planChanged(); ///< an edit, or another scenario in view, or another project
    void groundChanged(); ///< base map, streets, homes or areas look different: planChanged() follows
    void scenarioChanged();
    void rulebookChanged(); ///< other services or norms; planChanged() follows
    void assessmentChanged(); ///< new figures (also of a preview), or why there are none
    void savedStateChanged();
    void editRefused(const yike::base::Error &error);
    /// What both had changed, or what has changed below; decided by the rule.
    void scenarioMerged(yike::plan::ScenarioId from, yike::plan::ScenarioId into, yike::plan::MergeRule rule,
                        const std::vector<yike::plan::ScenarioConflict> &conflicts);
    void scenarioRefused(const QString &name, yike::document::Refusal why);
    void copied(const QString &path);
    void compacted();
    void pictureKept(const QString &sha256);
    void pictureRead(const QString &sha256, const QByteArray &bytes); ///< empty: the project has it not, or damaged
    /// What returnTo() could not bring back, for it is not in the history.
    void returned(bool streetsKept, bool baseMapKept);
    void importFinished(const yike::document::ImportResult &result);
    void historyChanged();
    void undoChanged();

private:
    friend class EditCommand;
    /// Shows the edit and sends it to the file. Its serial, 0 if it was refused.
    quint64 perform(const plan::Edit &edit, std::shared_ptr<const plan::Plan> after, quint64 undoOf,
                    const std::optional<std::string> &objectName);
    /// objectName: what undo and the history call the thing edited; none: what its first object is called.
    bool push(plan::Edit edit, std::optional<std::string> objectName);
    void show(std::shared_ptr<const plan::Plan> plan, plan::ScenarioId scenario);
    void takeRulebook();
    void startThreads();
    [[nodiscard]] int beginOpening(const std::string &step, const QString &path);
    void adopt(int ticket, const LoadedProject &project);
    void openingFailed(int ticket, const base::Error &error);
    void savedUnder(int ticket, const QString &path);
    void confirm(quint64 serial, qint64 revision);
    void takeAssessment(const AssessmentPtr &assessment, quint64 serial);
    void takeAssessmentError(const base::Error &error, quint64 serial);
    void showMaking(bool making);
    [[nodiscard]] int beginSideTask(const std::string &step);
    bool endSideTask(int ticket);
    void followWriter(const PlanPtr &plan);
    void takePast(int ticket, qint64 step, const store::PastPlan &past);
    /// Nothing may be changed in a scenario that is locked.
    [[nodiscard]] bool isLocked(const plan::Edit &edit);
    void finishImport(base::Result<importing::ImportOutcome> outcome);
    void writeResultsIfStale();
    template <typename Function>
    void inStore(Function function)
    {
        QMetaObject::invokeMethod(&m_store, std::move(function), Qt::QueuedConnection);
    }

    std::shared_ptr<const norms::Rulebook> m_rulebook;
    std::shared_ptr<const plan::Plan> m_plan, m_seen;
    plan::ScenarioId m_scenario;
    QString m_path, m_writer, m_openingPath;
    store::ReadOnlyReason m_readOnly = store::ReadOnlyReason::None;
    QUndoStack m_undo;

    AssessmentPtr m_assessment;
    std::optional<base::Error> m_assessmentError, m_saveError;
    quint64 m_serial = 0, m_confirmed = 0, m_assessedSerial = 0;
    bool m_resultsStale = false, m_savingAs = false;
    QTimer m_idle;

    Tasks m_tasks;
    int m_openTask = 0, m_importTask = 0, m_makeTask = 0, m_saveTask = 0;
    std::vector<int> m_sideTasks; ///< copies, compacting, reading the history
    base::Progress m_makeProgress;
    std::vector<store::ActionRecord> m_history;

    QThread m_storeThread, m_engineThread;
    std::unique_ptr<QThread> m_importThread;
    StoreWorker m_store;
    Engine m_engine;
};

} // namespace yike::document
