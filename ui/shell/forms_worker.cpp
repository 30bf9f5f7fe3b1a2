// SPDX-License-Identifier: GPL-3.0-or-later
// The answer comes back by the event loop; to one that is gone it does not come.
#include "ui/shell/forms_worker.h"

#include <algorithm>
#include <utility>

namespace yike::shell {

FormsWorker::FormsWorker(document::Document &document, QObject *parent) : QObject(parent), m_document(document) {}

FormsWorker::~FormsWorker()
{
    cancel();
    if (m_thread)
        m_thread->wait();
    if (m_task != 0)
        m_document.tasks().end(m_task);
}

bool FormsWorker::start(const char *step, Work work)
{
    if (isRunning())
        return false;
    if (m_thread)
        m_thread->wait(); // has given its answer already
    m_task = m_document.tasks().begin(step);
    m_thread.reset(QThread::create([this, work = std::move(work), progress = m_document.tasks().progress(m_task)] {
        const auto take = work(progress);
        const auto tell = [this, take] {
            m_document.tasks().end(std::exchange(m_task, 0));
            take();
            emit ended();
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    }));
    m_thread->start();
    return true;
}

void FormsWorker::cancel()
{
    if (m_task != 0)
        m_document.tasks().cancel(m_task);
}

double FormsWorker::done() const
{
    const auto running = m_document.tasks().running();
    const auto own = std::ranges::find(running, m_task, &document::Task::id);
    return own == running.end() ? -1 : own->done;
}

} // namespace yike::shell
