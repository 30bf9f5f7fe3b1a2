// SPDX-License-Identifier: GPL-3.0-or-later
// The history and the file beside the edits: back to an earlier state, copies, compacting, another window followed.
#include "ui/document/document.h"

#include "core/plan/difference.h"
#include "ui/text/language.h"

#include <algorithm>

namespace yike::document {

int Document::beginSideTask(const std::string &step)
{
    m_sideTasks.push_back(m_tasks.begin(step));
    return m_sideTasks.back();
}

bool Document::endSideTask(int ticket)
{
    m_tasks.end(ticket);
    return std::erase(m_sideTasks, ticket) > 0;
}

void Document::requestHistory(int newest)
{
    inStore([this, newest] { m_store.readHistory(newest); });
}

void Document::requestHistoryOf(std::int64_t object, int newest)
{
    inStore([this, object, newest] { m_store.readHistoryOf(object, newest); });
}

void Document::returnTo(qint64 step)
{
    if (!isEditable())
        return;
    const int ticket = beginSideTask("history");
    inStore([this, ticket, step, now = m_plan, progress = m_tasks.progress(ticket)] {
        m_store.readPast(ticket, step, now, progress);
    });
}

void Document::takePast(int ticket, qint64 step, const store::PastPlan &past)
{
    if (!endSideTask(ticket) || !isEditable())
        return;
    // Against the plan as it is by now: an edit made meanwhile is part of what is taken back.
    if (push(plan::difference(*m_plan, past.plan, "restore"), std::to_string(step)))
        emit returned(past.streetsKept, past.baseMapKept);
}

void Document::saveCopy(const QString &path)
{
    if (!isOpen())
        return;
    const int ticket = beginSideTask("save-project");
    inStore([this, ticket, path] { m_store.saveCopy(ticket, path); });
}

void Document::compact()
{
    if (!isEditable())
        return;
    const int ticket = beginSideTask("compact");
    inStore([this, ticket] { m_store.compact(ticket); });
}

void Document::followWriter(const PlanPtr &plan)
{
    if (m_readOnly != store::ReadOnlyReason::OtherWriter)
        return;
    m_confirmed = ++m_serial;
    show(plan, m_scenario);
    emit savedStateChanged();
    requestHistory();
}

} // namespace yike::document
