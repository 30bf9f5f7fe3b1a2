// SPDX-License-Identifier: GPL-3.0-or-later
// One edition for the whole program: a figure shown in one place and hidden in another would be no edition.
#include "ui/text/edition.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>

namespace yike::text {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Edition)
};

std::atomic<Edition> current = Edition::Internal;

} // namespace

Edition edition() { return current.load(std::memory_order_relaxed); }

void setEdition(Edition edition) { current.store(edition, std::memory_order_relaxed); }

QString name(Edition edition)
{
    return edition == Edition::Public ? Words::tr("Public edition") : Words::tr("Internal edition");
}

bool boundariesAllowed(const plan::Plan &plan)
{
    return !isPublic() || (!plan.info.mapApproval.empty() &&
                           std::ranges::all_of(plan.areas, [](const plan::Area &area) { return isShown(area.kind); }));
}

bool tellsSmallCount(base::People part, base::People whole)
{
    const auto small = [](base::People people) {
        return people > 0 && people < kSmallestPublicCount * base::kOnePerson;
    };
    return isPublic() && (small(part) || small(whole - part));
}

bool isShown(plan::AreaKind kind) { return !isPublic() || kind != plan::AreaKind::SchoolDistrict; }

} // namespace yike::text
