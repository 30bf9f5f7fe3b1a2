// SPDX-License-Identifier: GPL-3.0-or-later
// The live assessment: follows edits of outlets within a frame, those of the network in some frames; always equal, bit for bit, to assess() from nothing.
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

    /// Takes over an edited plan. Outlets added, moved, changed or deleted, streets added, closed or changed, gates and
    /// parameters: recomputes what they touch. Anything else that differs (homes, areas): computes everything anew. Fails as
    /// Situation::make() does and then stays where it was.
    base::Result<void> follow(const std::shared_ptr<const plan::Plan> &plan);
    /// The same, for a plan as the scenario sees it (plan::seenThrough) or as it would be.
    base::Result<void> followSeen(std::shared_ptr<const plan::Plan> seen);
    /// The same where nothing but outlets differs, which is not looked at: for the steps of a drag.
    void followOutlets(std::shared_ptr<const plan::Plan> seen);
    /// Tells that an outlet is about to be moved (it was selected, or the button went down on it): computes now what its
    /// first step would have to wait for. Changes no figure.
    void prepare(plan::OutletId outlet);
    /// Tells that the network may soon be edited: computes a part of what the first such edit would have to wait for, in some
    /// ten milliseconds. False: nothing is left to do. Changes no figure.
    bool prepareNetwork();
    /// The figures now.
    [[nodiscard]] std::shared_ptr<const Assessment> snapshot() const;

private:
    LiveAssessment();
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace yike::analysis
