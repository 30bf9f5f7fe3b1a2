// SPDX-License-Identifier: GPL-3.0-or-later
// A district of two communities small enough to reckon by hand: one long street, homes along it, an outlet at its west end.
#pragma once

#include "core/plan/plan.h"
#include "tests/support/ascii_town.h"

#include <memory>

namespace yike::test {

/// 900 m of street from west to east, every place 50 m beside it; 西社区 holds the west half, 东社区 the east half, both in 桥街道 of 试点区, one circle over both.
/// Homes A, B (west) and C, D (east) of 100 people each: 10 aged 0–2, 60 aged 15–59, 20 aged 60–64, 10 aged 80+; 40 households.
/// Outlets at the west end W: a day care of 400 m² with 20 places, a convenience store of a chain; at the east end E: a closed
/// breakfast shop; in the tray, without a place: a repair shop.
inline plan::Plan smallDistrict()
{
    const AsciiTown town = asciiTown(R"(
  W A B       C   D E
  +-+-+-------+---+-+
)",
                                     50);
    plan::Plan plan;
    plan.info = {.name = "试点区生活圈",
                 .district = "试点区",
                 .baseDate = "2025-12-31",
                 .populationDefinition = "常住人口",
                 .madeUp = true,
                 .seed = 0};
    plan.streets = town.streets;
    auto box = [&](int from, int to) {
        return geo::MultiPolygon{{{town.at(from, -2), town.at(to, -2), town.at(to, 5), town.at(from, 5)}}};
    };
    auto area = [&](std::int64_t id, plan::AreaKind kind, const char *name, std::int64_t parent, int from, int to) {
        plan.areas.push_back({.id = {id},
                              .kind = kind,
                              .name = name,
                              .code = {},
                              .parent = {parent},
                              .outline = box(from, to),
                              .members = {},
                              .batch = {},
                              .status = plan::CircleStatus::Planned,
                              .operatorName = {}});
    };
    area(1, plan::AreaKind::District, "试点区", 0, 0, 24);
    area(2, plan::AreaKind::Subdistrict, "桥街道", 1, 0, 24);
    area(3, plan::AreaKind::Community, "西社区", 2, 0, 11);
    area(4, plan::AreaKind::Community, "东社区", 2, 11, 24);
    area(5, plan::AreaKind::Circle, "桥头便民生活圈", 1, 0, 24);
    plan.areas.back().outline.clear();
    plan.areas.back().members = {{3}, {4}};
    std::int64_t id = 10;
    for (const char letter : {'A', 'B', 'C', 'D'}) {
        plan::Residence home;
        home.id = {id++};
        home.name = std::string(1, letter);
        home.place = town.place(letter);
        home.people = {10'000, 0, 0, 0, 60'000, 20'000, 0, 0, 10'000};
        home.households = 40'000;
        home.community = {letter < 'C' ? 3 : 4};
        plan.residences.push_back(home);
    }
    auto outlet = [&](const char *name, geo::LonLat place, plan::OutletService service, std::int64_t community) {
        plan::Outlet out;
        out.id = {id++};
        out.name = name;
        out.place = place;
        out.area = service.area;
        out.services = {std::move(service)};
        out.community = {community};
        out.checked = "2025-10-01";
        plan.outlets.push_back(out);
        return &plan.outlets.back();
    };
    auto service = [](const char *code, std::int64_t capacity, std::int32_t size, std::int32_t used) {
        return plan::OutletService{.service = code, .capacity = capacity, .area = size, .used = used, .pool = 0};
    };
    outlet("西日间照料中心", town.place('W'), service("day-care-for-the-old", 20'000, 400, 5), 3);
    outlet("西便利店", town.place('W'), service("convenience-store", 0, 80, -1), 3)->chain = "示范连锁";
    outlet("东早餐店", town.place('E'), service("breakfast", 0, 30, -1), 4)->status = plan::OutletStatus::Closed;
    outlet("修鞋铺", {}, service("repair", 0, 6, -1), 0)->match = plan::MatchLevel::NotPlaced;
    plan.nextId = id;
    return plan;
}

} // namespace yike::test
