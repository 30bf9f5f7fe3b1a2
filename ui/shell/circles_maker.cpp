// SPDX-License-Identifier: GPL-3.0-or-later
// The worker looks at an assessment that nobody changes any more; its answer comes back as a value.
#include "ui/shell/circles_maker.h"

#include <algorithm>
#include <utility>

namespace yike::shell {
namespace {

CirclesMaker::Answer made(const analysis::Situation &situation, const analysis::CircleTerms &terms,
                          analysis::FormerCircles former, const base::Progress &progress)
{
    auto proposal = analysis::proposeCircles(situation, terms, progress);
    if (!proposal)
        return std::unexpected(proposal.error());
    auto result = std::make_shared<MadeProposal>();
    result->proposal = *std::move(proposal);
    result->plan = situation.plan;
    const analysis::BoundsFinder finder(*situation.plan, *situation.frame);
    const plan::Edit edit = analysis::addCircles(*situation.plan, result->proposal, former);
    for (const plan::Change &change : edit.changes) {
        if (progress.cancelled())
            return base::fail(base::ErrorCode::Cancelled);
        if (!change.after)
            continue; // a circle that would go
        result->circles.push_back(std::get<plan::Area>(*change.after));
        result->bounds.push_back(finder.of(*situation.plan, result->circles.back()));
    }
    return result;
}

} // namespace

CirclesMaker::CirclesMaker(document::Document &document, QObject *parent) : QObject(parent), m_document(document) {}

CirclesMaker::~CirclesMaker()
{
    cancel();
    if (m_thread)
        m_thread->wait();
    if (m_task != 0)
        m_document.tasks().end(m_task);
}

void CirclesMaker::start(const analysis::CircleTerms &terms, analysis::FormerCircles former)
{
    if (isRunning() || !m_document.isAssessed())
        return;
    if (m_thread)
        m_thread->wait(); // has given its answer already
    m_task = m_document.tasks().begin("circles");
    m_thread.reset(QThread::create([this, situation = m_document.assessment()->situation, terms, former,
                                    progress = m_document.tasks().progress(m_task)] {
        auto answer = std::make_shared<const Answer>(made(*situation, terms, former, progress));
        const auto tell = [this, answer] {
            m_document.tasks().end(std::exchange(m_task, 0));
            m_answer = *answer;
            emit finished();
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    }));
    m_thread->start();
}

void CirclesMaker::cancel()
{
    if (m_task != 0)
        m_document.tasks().cancel(m_task);
}

double CirclesMaker::done() const
{
    const auto running = m_document.tasks().running();
    const auto own = std::ranges::find(running, m_task, &document::Task::id);
    return own == running.end() ? -1 : own->done;
}

} // namespace yike::shell
