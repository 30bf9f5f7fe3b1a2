// SPDX-License-Identifier: GPL-3.0-or-later
// Adds up what outlets hold, never counting a shared room twice.
#include "core/report/capacity.h"

#include "core/plan/sharing.h"

#include <algorithm>

namespace yike::report {
namespace {

// The service's own part of what its pool holds, in its own hours (model.md).
std::int64_t ownCapacity(const plan::Outlet &outlet, std::size_t service)
{
    const plan::PoolPart part = plan::poolPart(outlet, service);
    const std::int64_t capacity = outlet.services[service].capacity;
    return capacity / part.whole * part.part + capacity % part.whole * part.part / part.whole;
}

} // namespace

Capacity capacityOf(const analysis::Situation &situation, std::string_view service,
                    const std::function<bool(plan::AreaId)> &in)
{
    Capacity sum;
    for (const plan::Outlet &outlet : situation.plan->outlets) {
        if (!situation.counts(outlet) || !in(outlet.community))
            continue;
        for (std::size_t i = 0; i < outlet.services.size(); ++i) {
            const plan::OutletService &s = outlet.services[i];
            const norms::Service *kind = situation.rulebook->service(s.service);
            if (s.service != service && (kind == nullptr || kind->partOf != service))
                continue;
            const std::int64_t own = ownCapacity(outlet, i);
            ++sum.outlets;
            sum.capacity += own;
            sum.area += s.area > 0 ? s.area : 0;
            if (own > 0 && s.used >= 0) {
                sum.used.part += std::int64_t{s.used} * 1000;
                sum.used.whole += own;
            }
            if (own > 0 && s.nursing >= 0) {
                sum.nursing.part += std::min(std::int64_t{s.nursing} * 1000, own);
                sum.nursing.whole += own;
            }
        }
    }
    return sum;
}

} // namespace yike::report
