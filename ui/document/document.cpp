// SPDX-License-Identifier: GPL-3.0-or-later
// Threads, figures and the state of the file; edits and projects are in the files beside this one.
#include "ui/document/document.h"

#include "core/norms/compose.h"
#include "ui/document/edit_command.h"
#include "ui/document/recovery.h"
#include "ui/text/language.h"

#include <QThreadPool>

#include <utility>

namespace yike::document {
namespace {

constexpr int kIdleMilliseconds = 5 * 60 * 1000;

} // namespace

Document::Document(std::shared_ptr<const norms::Rulebook> rulebook, QObject *parent)
    : QObject(parent),
      m_rulebook(std::move(rulebook))
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(kIdleMilliseconds);
    connect(&m_idle, &QTimer::timeout, this, &Document::writeResultsIfStale);
    connect(&m_undo, &QUndoStack::indexChanged, this, &Document::undoChanged);
    startThreads();
}

Document::~Document()
{
    m_tasks.cancelAll();
    m_engine.forget();
    if (m_importThread)
        m_importThread->wait();
    writeResultsIfStale();
    // Last in the queue: what was asked before is done before.
    inStore([this] {
        m_store.close();
        m_storeThread.quit();
    });
    m_engineThread.quit();
    m_storeThread.wait();
    m_engineThread.wait();
    m_undo.clear();
}

void Document::startThreads()
{
    m_store.moveToThread(&m_storeThread);
    m_engine.moveToThread(&m_engineThread);
    connect(&m_store, &StoreWorker::loaded, this, &Document::adopt);
    connect(&m_store, &StoreWorker::failed, this, &Document::openingFailed);
    connect(&m_store, &StoreWorker::saved, this, &Document::savedUnder);
    connect(&m_store, &StoreWorker::committed, this, &Document::confirm);
    connect(&m_store, &StoreWorker::notSaved, this, [this](quint64, const base::Error &error) {
        m_saveError = error;
        emit savedStateChanged();
    });
    connect(&m_store, &StoreWorker::historyRead, this, [this](const std::vector<store::ActionRecord> &records) {
        m_history = records;
        emit historyChanged();
    });
    connect(&m_store, &StoreWorker::followed, this, &Document::followWriter);
    connect(&m_store, &StoreWorker::pastRead, this, &Document::takePast);
    connect(&m_store, &StoreWorker::copied, this, [this](int ticket, const QString &path) {
        endSideTask(ticket);
        emit copied(path);
    });
    connect(&m_store, &StoreWorker::pictureKept, this, &Document::pictureKept);
    connect(&m_store, &StoreWorker::pictureRefused, this, &Document::editRefused);
    connect(&m_store, &StoreWorker::pictureRead, this, &Document::pictureRead);
    connect(&m_store, &StoreWorker::compacted, this, [this](int ticket) {
        endSideTask(ticket);
        emit compacted();
    });
    connect(&m_engine, &Engine::assessed, this,
            [this](const AssessmentPtr &assessment, quint64 serial, bool) { takeAssessment(assessment, serial); });
    connect(&m_engine, &Engine::failed, this, &Document::takeAssessmentError);
    connect(&m_engine, &Engine::makingChanged, this, &Document::showMaking);
    connect(&m_engine, &Engine::progressed, this, [this](const QString &step, double done) {
        m_makeProgress.report(text::toCore(step), done);
        if (m_makeProgress.cancelled())
            m_engine.cancel();
    });
    m_storeThread.setObjectName(QStringLiteral("store"));
    m_engineThread.setObjectName(QStringLiteral("engine"));
    m_storeThread.start();
    m_engineThread.start();
}

SavedState Document::savedState() const
{
    if (!isOpen())
        return SavedState::NoProject;
    if (m_readOnly != store::ReadOnlyReason::None)
        return SavedState::ReadOnly;
    if (m_saveError)
        return SavedState::NotSaved;
    return m_confirmed == m_serial && !m_savingAs ? SavedState::Saved : SavedState::Saving;
}

bool Document::isEditable() const { return isOpen() && m_readOnly == store::ReadOnlyReason::None && m_importTask == 0; }

void Document::confirm(quint64 serial, qint64 revision)
{
    if (serial > m_serial)
        return;
    m_confirmed = serial;
    m_saveError.reset();
    if (m_plan && m_plan->revision < revision) {
        // The same plan with its new number: nobody has to look at it again.
        const bool shared = m_seen == m_plan;
        auto numbered = std::make_shared<plan::Plan>(*m_plan);
        numbered->revision = revision;
        m_plan = std::move(numbered);
        if (shared)
            m_seen = m_plan;
    }
    emit savedStateChanged();
}

void Document::takeRulebook()
{
    // One that contradicts itself leaves the former in use; the engine tells of it.
    const auto book = norms::compose(m_plan->parameters.rulebook);
    if (!book || *book == m_rulebook)
        return;
    m_rulebook = *book;
    // Figures of other services and norms: they would be read by the wrong names.
    m_assessment.reset();
    m_assessmentError.reset();
    emit rulebookChanged();
    emit assessmentChanged();
}

void Document::show(std::shared_ptr<const plan::Plan> plan, plan::ScenarioId scenario)
{
    const auto before = m_seen;
    m_plan = std::move(plan);
    const plan::ScenarioId formerScenario = m_scenario;
    m_scenario = m_plan->scenario(scenario) != nullptr ? scenario : plan::ScenarioId{};
    m_seen = m_scenario ? std::make_shared<const plan::Plan>(plan::seenThrough(*m_plan, m_scenario)) : m_plan;
    takeRulebook(); // whoever hears of it asks for the plan
    const bool sameMap = before && before->baseMap == m_seen->baseMap &&
                         (before->streets == m_seen->streets || *before->streets == *m_seen->streets) &&
                         before->areas == m_seen->areas && before->residences == m_seen->residences;
    if (!sameMap)
        emit groundChanged();
    if (m_scenario != formerScenario)
        emit scenarioChanged();
    emit planChanged();
    m_engine.wishPlan(m_plan, m_scenario, m_serial);
}

void Document::setScenario(plan::ScenarioId scenario)
{
    if (!isOpen() || scenario == m_scenario || (scenario && m_plan->scenario(scenario) == nullptr))
        return;
    m_assessment.reset();
    m_assessmentError.reset();
    show(m_plan, scenario);
    emit assessmentChanged();
}

void Document::assessAgain()
{
    if (isOpen())
        m_engine.wishPlan(m_plan, m_scenario, m_serial);
}

void Document::takeAssessment(const AssessmentPtr &assessment, quint64 serial)
{
    // Figures of a scenario, project or rulebook that is no longer in view come too late.
    if (isOpen() && assessment->situation->plan->parameters.rulebook != m_plan->parameters.rulebook)
        return;
    if (!isOpen() || assessment->situation->scenario != m_scenario || serial < m_assessedSerial)
        return;
    AssessmentPtr old = std::exchange(m_assessment, assessment);
    m_assessmentError.reset();
    m_assessedSerial = serial;
    emit assessmentChanged();
    // With it goes a whole plan: too much to take apart between two frames of a drag.
    QThreadPool::globalInstance()->start([gone = std::move(old)]() mutable { gone.reset(); });
}

void Document::takeAssessmentError(const base::Error &error, quint64 serial)
{
    if (!isOpen() || serial != m_serial)
        return;
    m_assessment.reset();
    m_assessmentError = error;
    m_assessedSerial = serial;
    emit assessmentChanged();
}

void Document::showMaking(bool making)
{
    if (m_makeTask != 0)
        m_tasks.end(std::exchange(m_makeTask, 0));
    m_makeProgress = {};
    if (!making)
        return;
    m_makeTask = m_tasks.begin("network");
    m_makeProgress = m_tasks.progress(m_makeTask);
}

void Document::writeResultsIfStale()
{
    if (!m_resultsStale || !isAssessed() || savedState() == SavedState::ReadOnly)
        return;
    m_resultsStale = false;
    inStore([this, assessment = m_assessment] { m_store.writeResults(assessment); });
}

} // namespace yike::document
