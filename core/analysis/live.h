// SPDX-License-Identifier: GPL-3.0-or-later
// The live assessment: follows edits of outlets within a frame; always equal, bit for bit, to assess() from nothing.
#pragma once

#include "core/analysis/assessment.h"

#include <memory>

namespace yike::analysis {

/// Not thread-safe: one engine thread owns it. Snapshots are immutable and may go anywhere.
class LiveAssessment {
public:
    [[nodiscard]] static base::Result<LiveAssessment> start(std::shared_ptr<const Situation> situation,
                                                            const base::Progress &progress = {});
    ~LiveAssessment();
    LiveAssessment(LiveAssessment &&) noexcept;
    LiveAssessment &operator=(LiveAssessment &&) noexcept;

    /// Takes over an edited plan that differs in outlets alone (added, moved, changed, deleted); recomputes what they touch.
    /// Streets, residences, areas and parameters must be the same: otherwise make a new Situation.
    void follow(std::shared_ptr<const plan::Plan> plan);
    /// Tells that an outlet is about to be moved (it was selected, or the button went down on it): computes now what its
    /// first step would have to wait for. Changes no figure.
    void prepare(plan::OutletId outlet);
    /// The figures now.
    [[nodiscard]] std::shared_ptr<const Assessment> snapshot() const;

private:
    LiveAssessment();
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace yike::analysis
