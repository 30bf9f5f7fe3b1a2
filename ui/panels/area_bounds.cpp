// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the last finder: a page is made anew with every figure, its streets seldom change.
#include "ui/panels/area_bounds.h"

#include "core/analysis/bounds_words.h"
#include "ui/text/area_text.h"

#include <memory>

namespace yike::panels {

QString boundsSentence(const analysis::Situation &situation, const plan::Area &area)
{
    struct Last {
        std::shared_ptr<const plan::StreetLayer> streets;
        std::shared_ptr<const plan::BaseMap> map;
        std::shared_ptr<const geo::LocalFrame> frame;
        std::unique_ptr<const analysis::BoundsFinder> finder;
    };
    static Last last;
    const plan::Plan &plan = *situation.plan;
    if (!last.finder || last.streets != plan.streets || last.map != plan.baseMap || last.frame != situation.frame)
        last = {plan.streets, plan.baseMap, situation.frame,
                std::make_unique<const analysis::BoundsFinder>(plan, *situation.frame)};
    return text::sentence(last.finder->of(plan, area));
}

} // namespace yike::panels
