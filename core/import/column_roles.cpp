// SPDX-License-Identifier: GPL-3.0-or-later
// What the columns of each kind of file can mean, in the order of a list to choose from.
#include "core/import/columns.h"
#include "core/import/source_tables.h"

namespace yike::importing {
namespace {

using enum Role;

std::vector<Role> rolesOf(const std::string &role)
{
    if (role == "outlets")
        return {Name,
                Category,
                CategoryDetail,
                Services,
                Address,
                Lon,
                Lat,
                LonLat,
                X,
                Y,
                Key,
                CreditCode,
                Subdistrict,
                Community,
                FloorArea,
                Capacity,
                Beds,
                DayPlaces,
                NurseryPlaces,
                SchoolPlaces,
                Meals,
                Used,
                Chain,
                Hours,
                OpenTo,
                Status,
                Staff,
                Checked,
                Remark};
    if (role == "residences")
        return {Name, Address, Key, Lon, Lat, LonLat, X, Y, Residents, Households, Subdistrict, Community};
    if (role == "totals")
        return {Community, Subdistrict, AreaCode, Name, Residents, Households};
    if (role == "areas")
        return {Name, Kind, AreaCode, Parent, Batch, Status, Operator, Members, CircleType, Schools};
    if (role == "estates")
        return {Name, Walled, Key};
    if (role == "gates")
        return {Name, Estate, GateUse, GateAccess, Status, Hours, OpenTo, Lon, Lat, LonLat, X, Y, Key};
    if (role == "premises")
        return {Name, Address, Key,    Subdistrict, Community, Lon,        Lat,           LonLat,  X,
                Y,    Owner,   Tenure, FloorArea,   Storey,    FireSafety, AvailableFrom, LandUse, Remark};
    if (role == "buildings")
        return {Name, Storey, BuildingUse, BuiltYear, Key};
    if (role == "addresses")
        return {Address, Name, Lon, Lat, LonLat, X, Y};
    if (role == "streets")
        return {Name, StreetClass, Level, Bridge, Tunnel, FootOneway, Grade, FootAccess, Key};
    return {};
}

} // namespace

std::vector<std::string> columnRoles()
{
    std::vector<std::string> out;
    for (std::size_t role = 0; role < kRoleCount; ++role)
        out.emplace_back(code(static_cast<Role>(role)));
    return out;
}

std::vector<std::string> columnRoles(const std::string &role)
{
    std::vector<std::string> out;
    for (const Role each : rolesOf(role))
        out.emplace_back(code(each));
    return out;
}

} // namespace yike::importing
