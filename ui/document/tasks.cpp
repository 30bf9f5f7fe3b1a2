// SPDX-License-Identifier: GPL-3.0-or-later
// Workers write where they are into a shared state; the GUI thread looks at it ten times a second.
#include "ui/document/tasks.h"

#include <algorithm>

namespace yike::document {

Tasks::Tasks(QObject *parent) : QObject(parent)
{
    m_poll.setInterval(100);
    connect(&m_poll, &QTimer::timeout, this, &Tasks::changed);
}

int Tasks::begin(std::string step, bool cancellable)
{
    Entry entry{++m_last, cancellable, {}, std::make_shared<State>()};
    entry.since.start();
    entry.state->step = std::move(step);
    m_entries.push_back(std::move(entry));
    m_poll.start();
    emit changed();
    return m_last;
}

const Tasks::Entry *Tasks::find(int id) const
{
    const auto found = std::ranges::find(m_entries, id, &Entry::id);
    return found == m_entries.end() ? nullptr : &*found;
}

base::Progress Tasks::progress(int id) const
{
    const Entry *entry = find(id);
    if (entry == nullptr)
        return {};
    return base::Progress(
        [state = entry->state](std::string_view step, double done) {
            const std::scoped_lock lock(state->mutex);
            state->step = step;
            state->done = done;
        },
        entry->state->stop.get_token());
}

void Tasks::end(int id)
{
    if (std::erase_if(m_entries, [id](const Entry &entry) { return entry.id == id; }) == 0)
        return;
    if (m_entries.empty())
        m_poll.stop();
    emit changed();
}

void Tasks::cancel(int id)
{
    if (const Entry *entry = find(id); entry != nullptr && entry->cancellable)
        entry->state->stop.request_stop();
}

void Tasks::cancelAll()
{
    for (const Entry &entry : m_entries)
        entry.state->stop.request_stop();
}

std::vector<Task> Tasks::running() const
{
    std::vector<Task> tasks;
    tasks.reserve(m_entries.size());
    for (const Entry &entry : m_entries) {
        const std::scoped_lock lock(entry.state->mutex);
        tasks.push_back({entry.id, entry.state->step, entry.state->done, entry.since.elapsed(), entry.cancellable});
    }
    return tasks;
}

} // namespace yike::document
