// SPDX-License-Identifier: GPL-3.0-or-later
// One thread that paints the newest request.
#include "ui/map/frame_worker.h"

namespace yike::map {

FrameWorker::FrameWorker(QObject *parent)
    : QObject(parent),
      m_thread([this](const std::stop_token &stop) { work(stop); })
{}

FrameWorker::~FrameWorker()
{
    m_thread.request_stop();
    m_cancelled = true;
    m_thread.join();
}

void FrameWorker::request(FrameRequest wanted)
{
    const std::lock_guard lock(m_mutex);
    if (wanted.overview) {
        m_overview = std::move(wanted);
    } else {
        m_next = std::move(wanted);
        if (m_painting && !m_paintingOverview)
            m_cancelled = true;
    }
    m_wake.notify_one();
}

void FrameWorker::cancel()
{
    const std::lock_guard lock(m_mutex);
    m_overview.reset();
    m_next.reset();
    if (m_painting)
        m_cancelled = true;
}

bool FrameWorker::idle() const
{
    const std::lock_guard lock(m_mutex);
    return !m_painting && !m_overview && !m_next;
}

void FrameWorker::work(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        FrameRequest wanted;
        {
            std::unique_lock lock(m_mutex);
            m_painting = false;
            if (!m_wake.wait(lock, stop, [this] { return m_next || m_overview; }))
                return;
            // What the user looks at comes first.
            auto &source = m_next ? m_next : m_overview;
            wanted = std::move(*source);
            source.reset();
            m_painting = true;
            m_paintingOverview = wanted.overview;
            m_cancelled = false;
        }
        if (auto frame = Frame::paint(wanted, m_cancelled))
            emit painted(std::move(frame));
    }
}

} // namespace yike::map
