// SPDX-License-Identifier: GPL-3.0-or-later
// Floor area by storeys and footprint.
#include "core/plan/dwelling.h"

#include "core/geo/polygon.h"

#include <cmath>

namespace yike::plan {
namespace {

constexpr double kSmallestDwelling = 20; // m²
constexpr double kHouseFootprint = 200;  // m²

} // namespace

Floor floorOf(const Building &building, std::int64_t assumed)
{
    if (building.use != BuildingUse::Residential)
        return {};
    const double footprint = geo::areaSquareMetres(building.outline);
    if (!(footprint >= kSmallestDwelling))
        return {};
    Floor floor;
    floor.footprint = std::llround(footprint);
    floor.assumed = building.storeys <= 0;
    floor.storeys = !floor.assumed ? building.storeys : assumed > 0 ? assumed : footprint < kHouseFootprint ? 2 : 6;
    return floor;
}

base::People reckonedPeople(const Floor &floor, std::int32_t vacancy)
{
    return floor.area() * (base::kOnePerson - vacancy) / kFloorPerPerson;
}

} // namespace yike::plan
