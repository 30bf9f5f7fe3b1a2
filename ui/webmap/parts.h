// SPDX-License-Identifier: GPL-3.0-or-later
// The parts the data of the page is made of, each as JSON that resources/web reads; private to this folder.
#pragma once

#include "ui/render/scene.h"
#include "ui/webmap/web_map.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cstddef>
#include <vector>

namespace yike::webmap {

/// What every part looks at.
struct Sight {
    const WebMapRequest *request = nullptr;
    std::shared_ptr<const render::MapScene> scene; ///< of the present state
    geo::Point origin; ///< middle of the map, local cm: the only place that would tell where it lies, and it stays here
    std::vector<const analysis::Assessment *> states; ///< the present one first
    std::vector<std::size_t> services; ///< shown, by index into the rulebook's services
    std::vector<norms::WalkerKind> walkers; ///< assessed

    [[nodiscard]] const analysis::Situation &situation() const { return *states.front()->situation; }
    [[nodiscard]] const norms::Rulebook &book() const { return *situation().rulebook; }
};

/// Fails with NothingToAssess and Cancelled.
[[nodiscard]] base::Result<Sight> look(const WebMapRequest &request, const base::Progress &progress);

/// Name, date, sources, what has to be said of the data.
[[nodiscard]] QJsonObject projectPart(const Sight &sight);
/// Ground, lines, buildings nobody lives in, names; outlines of areas where they may be shown.
[[nodiscard]] QJsonObject groundPart(const Sight &sight);
/// Where the homes lie: buildings in the order of the scene's dwellings, then places without a building, all of one size.
[[nodiscard]] QJsonObject homesPart(const Sight &sight);
/// Services with their names, groups, symbols and limits.
[[nodiscard]] QJsonArray servicesPart(const Sight &sight);
/// Each state: its names, minutes of each home, how many gain and lose, ways it opens and closes.
[[nodiscard]] QJsonArray statesPart(const Sight &sight);
/// Outlets with what the public may know of them, and whether each state has them.
[[nodiscard]] QJsonObject outletsPart(const Sight &sight);
/// Symbols of the services shown, as masks.
[[nodiscard]] QJsonObject symbolsPart(const Sight &sight);
/// Colours of the map, light and dark.
[[nodiscard]] QJsonObject coloursPart();

/// Minutes of each dwelling, rounded up, of its farthest home; 255 = none within an hour. Empty where the walker was not assessed.
inline constexpr unsigned char kNoMinutes = 255;
[[nodiscard]] QByteArray minutesOf(const Sight &sight, std::size_t state, std::size_t service,
                                   norms::WalkerKind walker);

} // namespace yike::webmap
