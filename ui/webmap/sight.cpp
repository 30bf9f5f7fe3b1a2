// SPDX-License-Identifier: GPL-3.0-or-later
// What is shown: the scene of the present state, the services that some outlet offers, the walkers that were assessed.
#include "ui/webmap/parts.h"

#include <algorithm>

namespace yike::webmap {
namespace {

bool isOffered(const analysis::Assessment &a, const std::string &service)
{
    const norms::Rulebook &book = *a.situation->rulebook;
    return std::ranges::any_of(a.situation->plan->outlets, [&](const plan::Outlet &outlet) {
        return a.situation->counts(outlet) &&
               std::ranges::any_of(outlet.services, [&](const plan::OutletService &offered) {
                   const norms::Service *kind = book.service(offered.service);
                   return offered.service == service || (kind != nullptr && kind->partOf == service);
               });
    });
}

std::vector<std::size_t> servicesOf(const Sight &sight)
{
    const auto &services = sight.book().services;
    std::vector<std::size_t> shown;
    for (std::size_t i = 0; i < services.size(); ++i) {
        const bool timed = std::ranges::any_of(sight.states, [&](const analysis::Assessment *a) {
            return isOffered(*a, services[i].code) &&
                   std::ranges::any_of(sight.request->walkers, [&](norms::WalkerKind walker) {
                       return a->times(static_cast<int>(i), walker) != nullptr;
                   });
        });
        if (timed)
            shown.push_back(i);
    }
    return shown;
}

std::vector<norms::WalkerKind> walkersOf(const Sight &sight)
{
    std::vector<norms::WalkerKind> walkers;
    for (const norms::WalkerKind walker : sight.request->walkers) {
        const bool assessed = std::ranges::any_of(sight.services, [&](std::size_t service) {
            return sight.states.front()->times(static_cast<int>(service), walker) != nullptr;
        });
        if (assessed && walker != norms::WalkerKind::Metres && !std::ranges::contains(walkers, walker))
            walkers.push_back(walker);
    }
    return walkers;
}

} // namespace

base::Result<Sight> look(const WebMapRequest &request, const base::Progress &progress)
{
    Sight sight;
    sight.request = &request;
    sight.states.push_back(request.present.get());
    for (const auto &scenario : request.scenarios)
        sight.states.push_back(scenario.get());
    const analysis::Situation &situation = sight.situation();
    const auto bounds = situation.plan->bounds();
    if (!bounds)
        return base::fail(base::ErrorCode::NothingToAssess, "residences");
    const auto frame =
        situation.network
            ? base::Result<geo::LocalFrame>(situation.network->frame())
            : geo::LocalFrame::around({(bounds->west + bounds->east) / 2, (bounds->south + bounds->north) / 2});
    if (!frame)
        return std::unexpected(frame.error());
    sight.scene = render::MapScene::make(*situation.plan, *frame, progress);
    if (!sight.scene)
        return base::fail(base::ErrorCode::Cancelled);
    const render::Box &box = sight.scene->bounds();
    sight.origin = {box.minX / 2 + box.maxX / 2, box.minY / 2 + box.maxY / 2};
    sight.services = servicesOf(sight);
    sight.walkers = walkersOf(sight);
    return sight;
}

} // namespace yike::webmap
