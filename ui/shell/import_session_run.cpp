// SPDX-License-Identifier: GPL-3.0-or-later
// The dry run and the import of what it found.
#include "ui/shell/import_session.h"

#include "ui/shell/import_store.h"
#include "ui/text/language.h"

#include <algorithm>
#include <utility>

namespace yike::shell {

using importing::ImportRequest;

void ImportSession::put(ImportRequest &request, const ImportFile &file) const
{
    const std::pair<const char *, std::string ImportRequest::*> kPaths[] = {
        {"osm", &ImportRequest::osm},
        {"streets", &ImportRequest::streets},
        {"heights", &ImportRequest::heights},
        {"estates", &ImportRequest::estates},
        {"gates", &ImportRequest::gates},
        {"areas", &ImportRequest::areas},
        {"residences", &ImportRequest::residences},
        {"outlets", &ImportRequest::outlets},
        {"totals", &ImportRequest::totals},
        {"population-raster", &ImportRequest::populationRaster},
        {"buildings", &ImportRequest::buildings},
        {"premises", &ImportRequest::premises},
        {"addresses", &ImportRequest::addresses}};
    for (const auto &[role, path] : kPaths)
        if (file.role == role)
            request.*path = text::toCore(file.path);
    request.meanings[file.role] = file.how.meanings;
    request.sheetsLeftOut[file.role] = file.how.sheetsLeftOut;
    if (file.system)
        request.systems[file.role] = *file.system;
}

ImportRequest ImportSession::request() const
{
    ImportRequest request = m_terms;
    request.guessCoordinates = true; // of files whose system nobody named
    request.words = m_words;
    for (const ImportFile &file : m_files)
        put(request, file);
    return request;
}

bool ImportSession::trialStands() const { return m_trial && m_document.state() == m_trial->state; }

std::shared_ptr<const plan::Plan> ImportSession::ground() const
{
    const auto &plan = m_document.plan();
    if (m_tried && (!plan || plan->streets->streets.empty()))
        return m_tried;
    return plan ? plan : std::make_shared<const plan::Plan>();
}

void ImportSession::dropTrial()
{
    ++m_trialNumber; // one under way comes too late
    m_result.reset();
    m_trialError.reset();
    if (std::exchange(m_trial, nullptr) || m_trying) {
        m_trying = false;
        emit trialChanged();
    }
}

void ImportSession::tryOut()
{
    if (m_trying || m_importing || !filesReady())
        return;
    dropTrial();
    m_trying = true;
    emit trialChanged();
    using Outcome = base::Result<std::shared_ptr<ImportTrial>>;
    auto found = std::make_shared<Outcome>(base::fail(base::ErrorCode::Cancelled));
    const auto plan = m_document.plan() ? m_document.plan() : std::make_shared<const plan::Plan>();
    const auto look = [found, plan, request = request(), state = m_document.state(),
                       book = m_document.sharedRulebook()](const base::Progress &progress) {
        auto outcome = importing::importFiles(*plan, *book, request, progress);
        if (!outcome) {
            *found = std::unexpected(outcome.error());
            return;
        }
        auto trial = std::make_shared<ImportTrial>();
        trial->changes = importing::changesOf(*plan, *outcome);
        trial->outcome = std::make_shared<const importing::ImportOutcome>(std::move(*outcome));
        trial->state = state;
        *found = std::move(trial);
    };
    inWorker("try-import", look, [this, found, number = m_trialNumber] {
        if (number != m_trialNumber)
            return;
        m_trying = false;
        if (*found) {
            m_trial = **found;
            m_tried = std::shared_ptr<const plan::Plan>(m_trial->outcome, &m_trial->outcome->after);
            for (const ImportFile &file : m_files)
                findPlaces(file.id); // there may be streets now
        } else {
            m_trialError = found->error();
        }
        emit trialChanged();
    });
}

void ImportSession::import()
{
    if (m_importing || !filesReady())
        return;
    saveOwnWords(m_words);
    m_importing = true;
    emit busyChanged();
    if (trialStands() && m_document.isEditable()) {
        const auto outcome = m_trial->outcome;
        if (m_document.takeImport(outcome, m_trial->state)) {
            finish({outcome->counts, outcome->issues, std::nullopt});
            return;
        }
    }
    if (m_document.isOpen()) {
        run();
        return;
    }
    m_waiting = true;
    m_document.newProject();
}

void ImportSession::run()
{
    m_document.importFiles(request());
    if (!m_document.isImporting()) // read-only, or another import is under way
        finish({{}, {}, base::fail(base::ErrorCode::Cancelled).error()});
}

void ImportSession::finish(const document::ImportResult &result)
{
    if (!std::exchange(m_importing, false))
        return; // somebody else's
    m_result = result;
    m_tried.reset();
    emit busyChanged();
    emit imported();
}

void ImportSession::cancel()
{
    for (const int task : m_tasks)
        m_document.tasks().cancel(task);
}

double ImportSession::done() const
{
    const auto running = m_document.tasks().running();
    for (const document::Task &task : running)
        if (std::ranges::contains(m_tasks, task.id))
            return task.done;
    return -1;
}

} // namespace yike::shell
