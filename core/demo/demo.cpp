// SPDX-License-Identifier: GPL-3.0-or-later
// The made-up demonstration district 澄川区, or a city of several of its kind.
#include "core/demo/demo.h"

#include "core/demo/assemble/assemble.h"
#include "core/demo/layout.h"
#include "core/demo/share.h"
#include "core/demo/stories.h"

#include <algorithm>
#include <string>

namespace yike::demo {

namespace {

constexpr std::int64_t kFull = 200'000;
constexpr std::int64_t kFewest = 500;
constexpr std::int64_t kMost = 5'000'000;
constexpr std::int64_t kOutletsPerThousand = 12;

/// Side by side in rows, as square as it gets, round the middle.
std::vector<Tile> tiles(std::int64_t count)
{
    static constexpr const char *kPrefixes[] = {"", "东", "西", "南", "北", "上", "下", "前", "后", "新"};
    std::int64_t wide = 1;
    while (wide * wide < count)
        ++wide;
    const std::int64_t high = (count + wide - 1) / wide;
    std::vector<Tile> out;
    for (std::int64_t i = 0; i < count; ++i) {
        Tile tile;
        tile.shift = {(2 * (i % wide) - wide + 1) * kDistrictWidth / 2,
                      (2 * (i / wide) - high + 1) * kDistrictHeight / 2};
        const std::int64_t round = i / 10;
        tile.prefix = std::string(kPrefixes[i % 10]) + (round > 0 ? std::to_string(round + 1) : "");
        tile.first = i == 0;
        out.push_back(std::move(tile));
    }
    return out;
}

void placeTile(Draft &draft, const Tile &tile, std::int64_t residents, std::uint64_t seed, const norms::Rulebook &book)
{
    const std::unique_ptr<Sketch> sketch =
        drawDistrict({seed, std::clamp<std::int64_t>(residents * 1000 / kFull, 1, 1000)});
    const std::vector<Household> homes = housePeople(*sketch, residents, seed);
    const std::vector<Vec> pins = storyPins(*sketch);
    StreetNet net = nodeStreets(*sketch, pins);
    crossMainRoads(net, *sketch);
    tidy(net, 20 * kMetre, pins);

    Ledger ledger(*sketch, homes, book, residents, seed);
    const std::int64_t wanted = divided(residents * kOutletsPerThousand, 1000);
    keepStoryUnits(ledger, net);
    enterSites(ledger);
    enterPublicRooms(ledger);
    enterCare(ledger);
    enterStreetFurniture(ledger);
    enterShops(ledger, wanted - divided(wanted * 6, 1000)); // the doubles come later
    addFlaws(ledger);

    Placed placed;
    placeAreas(draft, *sketch, tile, placed);
    placeEstates(draft, *sketch, tile, placed);
    placeBuildings(draft, *sketch, tile, placed);
    placeHomes(draft, *sketch, homes, tile, placed);
    placeOutlets(draft, ledger, tile, placed);
    placeStreets(draft, *sketch, net, tile, placed);
    placeBaseMap(draft, *sketch, tile);
    if (tile.first)
        tellStories(draft, ledger, net, tile, placed);
}

void describe(Draft &draft, const DemoRequest &request, std::int64_t districts)
{
    plan::Plan &plan = draft.plan;
    plan.info.name = "澄川区一刻钟便民生活圈";
    plan.info.district = "澄川区";
    plan.info.baseDate = "2025-12-31";
    plan.info.populationDefinition = "虚构示范数据：常住人口口径，按住宅楼栋生成，不对应任何真实地区";
    plan.info.madeUp = true;
    plan.info.seed = request.seed;
    const auto add = [&](const char *role, const char *name, const char *definition, std::size_t rows) {
        plan.sources.push_back({role, name, "2025-12-31", definition, "虚构示范数据", "",
                                static_cast<std::int64_t>(rows), static_cast<std::int64_t>(rows)});
    };
    add("areas", "澄川区区划", "区、街道、社区、便民生活圈", plan.areas.size());
    add("residences", "澄川区住宅楼栋与人口", "常住人口，按楼栋、年龄段", plan.residences.size());
    add("outlets", "澄川区设施网点台账", "商业网点与公共服务设施", plan.outlets.size());
    add("streets", "澄川区步行路网", "街巷、小区路、过街与步道", draft.streets.streets.size());
    add("demo", "澄川区底图", districts > 1 ? "示范区拼接成市" : "房屋、水系、铁路、绿地",
        draft.baseMap.buildings.size());
}

} // namespace

base::Result<plan::Plan> makeDistrict(const DemoRequest &request, const norms::Rulebook &rulebook,
                                      const base::Progress &progress)
{
    if (request.residents < kFewest || request.residents > kMost)
        return base::fail(base::ErrorCode::OutOfRange, std::string("residents"), std::to_string(request.residents),
                          std::to_string(kFewest) + " – " + std::to_string(kMost));
    Draft draft;
    draft.district = {draft.newId()};
    plan::Area district;
    district.id = draft.district;
    district.kind = plan::AreaKind::District;
    district.name = "澄川区";
    district.code = "998801";
    draft.plan.areas.push_back(std::move(district));
    const std::int64_t count = (request.residents + kFull - 1) / kFull;
    const std::vector<std::int64_t> residents =
        sharedOut(request.residents, std::vector<std::int64_t>(static_cast<std::size_t>(count), 1));
    const std::vector<Tile> all = tiles(count);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (progress.cancelled())
            return base::fail(base::ErrorCode::Cancelled);
        progress.report("demo", static_cast<double>(i) / static_cast<double>(all.size()));
        placeTile(draft, all[i], residents[i], request.seed + i, rulebook);
    }
    draft.plan.areas.front().outline = std::move(draft.districtOutline);
    describe(draft, request, count);
    draft.plan.streets = std::make_shared<plan::StreetLayer>(std::move(draft.streets));
    draft.plan.baseMap = std::make_shared<plan::BaseMap>(std::move(draft.baseMap));
    progress.report("demo", 1.0);
    return std::move(draft.plan);
}

} // namespace yike::demo
