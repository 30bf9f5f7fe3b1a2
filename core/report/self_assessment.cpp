// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of the form come from its pack of the rulebook library; counts come from the ledger and the circles.
#include "core/report/self_assessment.h"

#include "core/analysis/ledger.h"
#include "core/norms/pack.h"

#include <algorithm>

namespace yike::report {
namespace {

using analysis::Assessment;
using analysis::Slot;

constexpr std::string_view kFormsPack = "forms-401-2023";

/// Which circles have an outlet of the service inside, and how many outlets these are.
void countInside(const Assessment &a, const std::vector<Slot> &circles, FormItem &item, std::vector<bool> &with)
{
    const int service = a.situation->rulebook->serviceIndex(item.service);
    if (service < 0)
        return;
    for (const analysis::Offer &offer : a.ledger->offers[static_cast<std::size_t>(service)]) {
        const analysis::OutletFacts &facts = a.ledger->fact(offer.outlet);
        bool inside = false;
        for (std::size_t i = 0; i < circles.size() && facts.counts; ++i) {
            if (!std::ranges::binary_search(facts.slots, circles[i]))
                continue;
            inside = with[i] = true;
        }
        item.outlets += inside ? 1 : 0;
    }
}

FormItem itemOf(const Assessment &a, const norms::Norm &norm, const std::vector<Slot> &circles)
{
    FormItem item;
    item.norm = norm.id;
    item.service = norm.service;
    item.required = norm.amount;
    item.verification = norm.verification;
    std::vector<bool> with(circles.size());
    countInside(a, circles, item, with);
    for (std::size_t i = 0; i < circles.size(); ++i) {
        const plan::AreaId circle = a.situation->areas->area(circles[i]);
        const auto told = std::ranges::find_if(a.presence, [&](const analysis::CirclePresence &each) {
            return each.circle == circle && each.service == norm.service;
        });
        // A minimum size may be asked for: then the presence the assessment tells is the stricter one.
        const analysis::Presence presence = told != a.presence.end() ? told->presence
                                            : with[i]                ? analysis::Presence::Inside
                                                                     : analysis::Presence::None;
        ++(presence == analysis::Presence::Inside      ? item.inside
           : presence == analysis::Presence::Reachable ? item.reachable
                                                       : item.none);
    }
    return item;
}

} // namespace

std::string_view code(FormPart part)
{
    constexpr std::array<std::string_view, kFormParts> kCodes{"types", "how-good", "satisfaction", "score",
                                                              "type-counts"};
    return kCodes[static_cast<std::size_t>(part)];
}

SelfAssessment selfAssessmentOf(const Assessment &present)
{
    const analysis::AreaIndex &areas = *present.situation->areas;
    const std::vector<Slot> circles = areas.slotsOf(plan::AreaKind::Circle);
    SelfAssessment self;
    self.circles = std::ssize(circles);
    if (const norms::Pack *forms = norms::shippedPack(kFormsPack))
        for (const norms::Norm &norm : forms->norms)
            self.items.push_back(itemOf(present, norm, circles));
    for (const Slot slot : circles) {
        const plan::Area *circle = areas.areaAt(slot);
        ++self.byType[static_cast<std::size_t>(circle->type)];
        ++self.byStatus[static_cast<std::size_t>(circle->status)];
    }
    self.parts = {PartState::Unread, PartState::Unread, PartState::NoSurvey, PartState::Unread,
                  self.circles > 0 && self.byType[0] < self.circles ? PartState::Filled : PartState::Unread};
    self.grades = {{{.from = 85, .below = 101}, {.from = 70, .below = 85}, {.from = 60, .below = 70}}};
    self.monitoring = monitoringOf(present);
    return self;
}

} // namespace yike::report
