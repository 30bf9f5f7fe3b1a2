// SPDX-License-Identifier: GPL-3.0-or-later
// Long work tells how far it is and asks whether it should stop.
#pragma once

#include <functional>
#include <stop_token>
#include <string_view>
#include <utility>

namespace yike::base {

/// Passed by reference into long work. Default-constructed: silent and never cancelled.
/// The sink may be called from any thread; keep it cheap.
class Progress {
public:
    /// step: a stable code ("read-osm", "walking-times" …) that ui/text names; done in 0..1, negative = unknown.
    using Sink = std::function<void(std::string_view step, double done)>;

    Progress() = default;
    explicit Progress(Sink sink, std::stop_token stop = {}) : m_sink(std::move(sink)), m_stop(std::move(stop)) {}

    void report(std::string_view step, double done) const
    {
        if (m_sink)
            m_sink(step, done);
    }
    [[nodiscard]] bool cancelled() const { return m_stop.stop_requested(); }

private:
    Sink m_sink;
    std::stop_token m_stop;
};

} // namespace yike::base
