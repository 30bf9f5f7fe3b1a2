// SPDX-License-Identifier: GPL-3.0-or-later
// Paints frames beside the GUI thread: only the newest request counts, one that is overtaken is given up.
#pragma once

#include "ui/map/frame.h"

#include <QObject>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace yike::map {

class FrameWorker : public QObject {
    Q_OBJECT

public:
    explicit FrameWorker(QObject *parent = nullptr);
    ~FrameWorker() override;

    /// Replaces a request that has not been answered yet; overviews are kept apart from the others.
    void request(FrameRequest wanted);
    /// Gives up what is under way and forgets what is waited for.
    void cancel();
    /// Nothing is painted or waited for. A finished frame may still be on its way to the slot.
    [[nodiscard]] bool idle() const;

signals:
    /// Arrives in the receiver's thread.
    void painted(std::shared_ptr<yike::map::Frame> frame);

private:
    void work(const std::stop_token &stop);

    mutable std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::optional<FrameRequest> m_overview, m_next;
    bool m_painting = false, m_paintingOverview = false;
    std::atomic<bool> m_cancelled = false;
    std::jthread m_thread; ///< last: it stops before the rest goes
};

} // namespace yike::map
