// SPDX-License-Identifier: GPL-3.0-or-later
// The live assessment as others see it: started from a situation, it follows plans and publishes snapshots.
#include "core/analysis/live_impl.h"
#include "core/plan/plan_year.h"

#include <algorithm>
#include <utility>

namespace yike::analysis {

LiveAssessment::LiveAssessment() : m_impl(std::make_unique<Impl>()) {}
LiveAssessment::~LiveAssessment() = default;
LiveAssessment::LiveAssessment(LiveAssessment &&) noexcept = default;
LiveAssessment &LiveAssessment::operator=(LiveAssessment &&) noexcept = default;

base::Result<LiveAssessment> LiveAssessment::start(std::shared_ptr<const Situation> situation,
                                                   const base::Progress &progress)
{
    auto state = computeState(std::move(situation), progress);
    if (!state)
        return std::unexpected(state.error());
    LiveAssessment live;
    live.m_impl->state = *std::move(state);
    live.m_impl->snapshot = assembled(live.m_impl->state, 0);
    return live;
}

void LiveAssessment::prepare(plan::OutletId outlet) { m_impl->prepare(outlet); }

bool LiveAssessment::prepareNetwork() { return m_impl->prepareNetwork(); }

base::Result<void> LiveAssessment::follow(const std::shared_ptr<const plan::Plan> &plan)
{
    const plan::Scenario *scenario = plan->scenario(m_impl->state.basis.situation->scenario);
    if (scenario == nullptr)
        return followSeen(plan);
    return followSeen(std::make_shared<const plan::Plan>(plan::seenThrough(*plan, scenario->id)));
}

base::Result<void> LiveAssessment::followSeen(std::shared_ptr<const plan::Plan> seen)
{
    return m_impl->follow(plan::inPlanYear(std::move(seen)));
}

void LiveAssessment::followOutlets(std::shared_ptr<const plan::Plan> seen)
{
    m_impl->followOutlets(plan::inPlanYear(std::move(seen)));
}

std::shared_ptr<const Assessment> LiveAssessment::snapshot() const { return m_impl->snapshot; }

} // namespace yike::analysis
