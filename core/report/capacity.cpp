// SPDX-License-Identifier: GPL-3.0-or-later
// Adds up what outlets hold, never counting a shared room twice.
#include "core/report/capacity.h"

namespace yike::report {
namespace {

// The service's own share of what its pool holds: pools divide by equal shares (model.md).
std::int64_t ownCapacity(const plan::Outlet &outlet, const plan::OutletService &service)
{
    if (service.pool == 0)
        return service.capacity;
    std::int64_t members = 0;
    for (const plan::OutletService &other : outlet.services)
        members += other.pool == service.pool ? 1 : 0;
    return service.capacity / members;
}

} // namespace

Capacity capacityOf(const analysis::Situation &situation, std::string_view service,
                    const std::function<bool(plan::AreaId)> &in)
{
    Capacity sum;
    for (const plan::Outlet &outlet : situation.plan->outlets) {
        if (!situation.counts(outlet) || !in(outlet.community))
            continue;
        for (const plan::OutletService &s : outlet.services) {
            const norms::Service *kind = situation.rulebook->service(s.service);
            if (s.service != service && (kind == nullptr || kind->partOf != service))
                continue;
            const std::int64_t own = ownCapacity(outlet, s);
            ++sum.outlets;
            sum.capacity += own;
            sum.area += s.area > 0 ? s.area : 0;
            if (own > 0 && s.used >= 0) {
                sum.used.part += std::int64_t{s.used} * 1000;
                sum.used.whole += own;
            }
        }
    }
    return sum;
}

} // namespace yike::report
