// SPDX-License-Identifier: GPL-3.0-or-later
// Edits: shown at once, sent to the file, taken back and done again by the one undo stack.
#include "ui/document/document.h"

#include "ui/document/edit_command.h"
#include "ui/document/placing.h"
#include "ui/text/edits.h"
#include "ui/text/language.h"

namespace yike::document {

quint64 Document::perform(const plan::Edit &edit, std::shared_ptr<const plan::Plan> after, quint64 undoOf,
                          const std::optional<std::string> &objectName)
{
    if (!after) {
        auto made = plan::applied(*m_plan, edit);
        if (!made) {
            emit editRefused(made.error());
            return 0;
        }
        after = std::make_shared<const plan::Plan>(std::move(*made));
    }
    const quint64 serial = ++m_serial;
    m_resultsStale = true;
    m_idle.start();
    inStore([this, pending = PendingEdit{serial, undoOf, edit, after, objectName}]() mutable {
        m_store.commit(std::move(pending));
    });
    // Undoing a step of another scenario shows that scenario: nothing changes out of sight.
    const bool ofScenario = edit.scenario && after->scenario(edit.scenario) != nullptr;
    show(std::move(after), ofScenario ? edit.scenario : m_scenario);
    emit savedStateChanged();
    return serial;
}

bool Document::push(plan::Edit edit, std::optional<std::string> objectName)
{
    if (!isEditable() || edit.changes.empty() || isLocked(edit))
        return false;
    auto after = plan::applied(*m_plan, edit);
    if (!after) {
        emit editRefused(after.error());
        return false;
    }
    m_undo.push(new EditCommand(*this, std::move(edit), std::make_shared<const plan::Plan>(std::move(*after)),
                                std::move(objectName)));
    return true;
}

bool Document::apply(plan::Edit edit) { return push(std::move(edit), std::nullopt); }

plan::OutletId Document::addOutlet(plan::Outlet outlet)
{
    if (!isEditable())
        return {};
    const plan::OutletId id{m_plan->nextId};
    outlet = placedAt(*m_seen, std::move(outlet), outlet.place);
    const std::string name = outlet.name;
    return push(plan::addOutlet(*m_plan, m_scenario, std::move(outlet)), name) ? id : plan::OutletId{};
}

void Document::previewMove(plan::OutletId id, geo::LonLat place)
{
    if (isEditable())
        m_engine.wishPreview(id, place);
}

void Document::cancelPreview() { assessAgain(); }

bool Document::moveOutlet(plan::OutletId id, geo::LonLat place)
{
    const plan::Outlet *outlet = isOpen() ? m_plan->outlet(id, m_scenario) : nullptr;
    return outlet != nullptr && changeOutlet(placedAt(*m_seen, *outlet, place), "move-outlet");
}

bool Document::changeOutlet(const plan::Outlet &after, const std::string &code)
{
    if (isOpen() && push(plan::changeOutlet(*m_plan, m_scenario, code, after), after.name))
        return true;
    cancelPreview(); // a drag that ends where it began leaves no step behind
    return false;
}

bool Document::setStatus(plan::OutletId id, plan::OutletStatus status)
{
    const plan::Outlet *outlet = isOpen() ? m_plan->outlet(id, m_scenario) : nullptr;
    if (outlet == nullptr)
        return false;
    plan::Outlet after = *outlet;
    after.status = status;
    const bool opens = outlet->status == plan::OutletStatus::Closed && status == plan::OutletStatus::Open;
    const bool closes = status == plan::OutletStatus::Closed;
    return changeOutlet(after, closes ? "close-outlet" : opens ? "reopen-outlet" : "edit-outlet");
}

bool Document::deleteOutlet(plan::OutletId id)
{
    const plan::Outlet *outlet = isOpen() ? m_plan->outlet(id, m_scenario) : nullptr;
    return outlet != nullptr && push(plan::deleteOutlet(*m_plan, m_scenario, id), outlet->name);
}

bool Document::setInfo(const plan::ProjectInfo &info)
{
    if (!isOpen() || m_plan->info == info)
        return false;
    return push({"edit-project", {}, {{m_plan->info, info}}}, std::nullopt);
}

void Document::undo()
{
    if (canUndo())
        m_undo.undo();
}

void Document::redo()
{
    if (canRedo())
        m_undo.redo();
}

QString Document::undoName() const
{
    const auto *command = dynamic_cast<const EditCommand *>(m_undo.command(m_undo.index() - 1));
    return command != nullptr ? command->name() : QString();
}

QString Document::redoName() const
{
    const auto *command = dynamic_cast<const EditCommand *>(m_undo.command(m_undo.index()));
    return command != nullptr ? command->name() : QString();
}

void Document::importFiles(const importing::ImportRequest &request)
{
    if (!isEditable())
        return;
    if (m_importThread)
        m_importThread->wait(); // has sent its answer already
    m_importTask = m_tasks.begin("import");
    m_importThread.reset(QThread::create([this, request, plan = m_plan, book = m_rulebook,
                                          progress = m_tasks.progress(m_importTask)] {
        auto outcome = std::make_shared<base::Result<importing::ImportOutcome>>(
            importing::importFiles(*plan, *book, request, progress));
        QMetaObject::invokeMethod(this, [this, outcome] { finishImport(std::move(*outcome)); }, Qt::QueuedConnection);
    }));
    m_importThread->start();
    emit savedStateChanged();
}

bool Document::takeImport(const std::shared_ptr<const importing::ImportOutcome> &outcome, quint64 state)
{
    if (!isEditable() || state != m_serial)
        return false;
    if (!outcome->edit.changes.empty())
        m_undo.push(new EditCommand(*this, outcome->edit, std::shared_ptr<const plan::Plan>(outcome, &outcome->after),
                                    std::nullopt));
    return true;
}

void Document::finishImport(base::Result<importing::ImportOutcome> outcome)
{
    m_tasks.end(std::exchange(m_importTask, 0));
    ImportResult result;
    if (!outcome) {
        result.error = outcome.error();
    } else {
        result.counts = std::move(outcome->counts);
        result.issues = std::move(outcome->issues);
        // Nothing else could be edited meanwhile, so `after` still follows from the plan.
        auto after = std::make_shared<const plan::Plan>(std::move(outcome->after));
        if (!outcome->edit.changes.empty())
            m_undo.push(new EditCommand(*this, std::move(outcome->edit), std::move(after), std::nullopt));
    }
    emit savedStateChanged();
    emit importFinished(result);
}

} // namespace yike::document
