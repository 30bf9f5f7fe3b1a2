// SPDX-License-Identifier: GPL-3.0-or-later
// A small made-up town for tests of the map: blocks of slabs, a river, a railway, communities and outlets.
#pragma once

#include "core/geo/local_frame.h"
#include "core/plan/plan.h"

#include <cmath>
#include <string>

namespace yike::test {

inline constexpr geo::LonLat kTownCentre{116.2, 32.4};

struct TownSize {
    int blocks = 6;            ///< along each side; a block is 120 m wide
    int buildingsPerBlock = 12; ///< at most 12
    int outletsPerBlock = 2;
};

class TownMaker {
public:
    explicit TownMaker(TownSize size)
        : m_size(size),
          m_frame(*geo::LocalFrame::around(kTownCentre)),
          m_base(std::make_shared<plan::BaseMap>())
    {
        m_origin = m_frame.toLocal(kTownCentre);
    }

    [[nodiscard]] plan::Plan make()
    {
        m_plan.info.name = "测试镇";
        for (int row = 0; row < m_size.blocks; ++row)
            for (int column = 0; column < m_size.blocks; ++column)
                addBlock(column, row);
        addRoads();
        addNature();
        addAreas();
        m_plan.baseMap = m_base;
        auto streets = std::make_shared<plan::StreetLayer>();
        streets->streets = m_streets;
        m_plan.streets = streets;
        m_plan.nextId = m_next;
        return m_plan;
    }
    [[nodiscard]] const geo::LocalFrame &frame() const { return m_frame; }
    /// Metres east and north of the town's south-west corner.
    [[nodiscard]] geo::LonLat at(double east, double north) const { return m_frame.toLonLat(local(east, north)); }
    [[nodiscard]] geo::Point local(double east, double north) const
    {
        return {m_origin.x + static_cast<std::int32_t>(std::lround(east * 100)),
                m_origin.y + static_cast<std::int32_t>(std::lround(north * 100))};
    }
    static constexpr double kBlock = 120;

private:
    [[nodiscard]] geo::Line box(double west, double south, double east, double north) const
    {
        return {at(west, south), at(east, south), at(east, north), at(west, north)};
    }

    void addBlock(int column, int row)
    {
        const double west = column * kBlock + 10, south = row * kBlock + 10;
        for (int i = 0; i < m_size.buildingsPerBlock; ++i) {
            const double x = west + 4 + (i % 3) * 32, y = south + 6 + (i / 3) * 24;
            plan::Building building;
            building.id = m_next++;
            building.outline = {box(x, y, x + 28, y + 12)};
            const bool home = (column + row + i) % 7 != 0;
            building.use = home ? plan::BuildingUse::Residential : plan::BuildingUse::Commercial;
            m_base->buildings.push_back(building);
            if (!home)
                continue;
            plan::Residence residence;
            residence.id = {m_next++};
            residence.name = std::to_string(i + 1) + "号楼";
            residence.place = at(x + 14, y + 6);
            residence.people.fill(9000);
            residence.building = building.id;
            m_plan.residences.push_back(residence);
        }
        for (int i = 0; i < m_size.outletsPerBlock; ++i) {
            plan::Outlet outlet;
            outlet.id = {m_next++};
            outlet.name = "网点" + std::to_string(outlet.id.value);
            outlet.place = at(west + 2 + i * 40, south - 1);
            outlet.services = {{.service = (column + i) % 3 == 0 ? "convenience-store"
                                           : i % 2               ? "pharmacy"
                                                                 : "day-care-for-the-old"}};
            m_plan.outlets.push_back(outlet);
        }
    }

    void addStreet(std::vector<geo::LonLat> line, const std::string &name, plan::LineKind kind)
    {
        plan::Street street;
        street.id = {m_next++};
        street.from = {m_next++};
        street.to = {m_next++};
        street.line = line;
        street.length = geo::geodesicMillimetres(line);
        street.name = name;
        m_streets.push_back(street);
        m_base->lines.push_back({kind, std::move(line), name});
    }

    void addRoads()
    {
        const double side = m_size.blocks * kBlock;
        for (int i = 0; i <= m_size.blocks; ++i) {
            const bool main = i % 3 == 0;
            addStreet({at(i * kBlock, 0), at(i * kBlock, side)},
                      main ? "解放路" + std::to_string(i) : "井儿巷" + std::to_string(i),
                      main ? plan::LineKind::MainRoad : plan::LineKind::MinorRoad);
            addStreet({at(0, i * kBlock), at(side, i * kBlock)},
                      main ? "人民路" + std::to_string(i) : "打铁巷" + std::to_string(i),
                      main ? plan::LineKind::MainRoad : plan::LineKind::MinorRoad);
        }
    }

    void addNature()
    {
        const double side = m_size.blocks * kBlock;
        m_base->grounds.push_back({plan::GroundKind::Water, {{box(-140, -60, -60, side + 60)}}, "澄水"});
        m_base->grounds.push_back({plan::GroundKind::Green, {{box(side + 20, 0, side + 140, side / 2)}}, "滨河公园"});
        m_base->lines.push_back({plan::LineKind::Rail, {at(-200, -30), at(side + 200, -30)}, ""});
    }

    void addAreas()
    {
        const double side = m_size.blocks * kBlock, half = side / 2;
        const auto add = [&](plan::AreaKind kind, const std::string &name, const geo::Line &outline) {
            plan::Area area;
            area.id = {m_next++};
            area.kind = kind;
            area.name = name;
            area.outline = {{outline}};
            m_plan.areas.push_back(area);
        };
        add(plan::AreaKind::Subdistrict, "老城街道", box(0, 0, side, side));
        add(plan::AreaKind::Community, "盐仓社区", box(0, 0, half, half));
        add(plan::AreaKind::Community, "河沿社区", box(half, 0, side, half));
        add(plan::AreaKind::Community, "文庙社区", box(0, half, half, side));
        add(plan::AreaKind::Community, "北门社区", box(half, half, side, side));
        plan::Area circle;
        circle.id = {m_next++};
        circle.kind = plan::AreaKind::Circle;
        circle.name = "盐仓便民生活圈";
        circle.members = {m_plan.areas[1].id, m_plan.areas[2].id};
        m_plan.areas.push_back(circle);
    }

    TownSize m_size;
    geo::LocalFrame m_frame;
    geo::Point m_origin;
    std::shared_ptr<plan::BaseMap> m_base;
    std::vector<plan::Street> m_streets;
    plan::Plan m_plan;
    std::int64_t m_next = 1;
};

} // namespace yike::test
