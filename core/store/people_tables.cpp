// SPDX-License-Identifier: GPL-3.0-or-later
// Residences and outlets as rows.
#include "core/store/tables.h"

#include <array>

namespace yike::store {
namespace {

constexpr std::array<const char *, norms::kBandCount> kBandColumns{
    "p_0_2", "p_3_5", "p_6_11", "p_12_14", "p_15_59", "p_60_64", "p_65_69", "p_70_79", "p_80"};

double units(std::int64_t thousandths) { return static_cast<double>(thousandths) / 1000; }

} // namespace

void Table<plan::Residence>::write(Statement &statement, const plan::Residence &object)
{
    statement.bind(object.id.value).bind(toBlob(object.place)).bind(object.key).bind(object.name);
    for (const base::People people : object.people)
        statement.bind(units(people));
    if (object.households == 0)
        statement.bindNull();
    else
        statement.bind(units(object.households));
    statement.bind(object.estimated)
        .bindUnless(0, object.estate.value)
        .bindUnless(0, object.community.value)
        .bindUnless(0, object.building);
}

bool Table<plan::Residence>::read(Row &row, plan::Residence &object)
{
    object.id.value = row.fid();
    object.key = row.text(2);
    object.name = row.text(3);
    for (std::size_t band = 0; band < norms::kBandCount; ++band)
        object.people[band] = row.thousandths(4 + static_cast<int>(band), kBandColumns[band]);
    object.households = row.thousandths(13, "households");
    object.estimated = row.boolean(14, "estimated");
    object.estate.value = row.number<std::int64_t>(15, "estate");
    object.community.value = row.number<std::int64_t>(16, "community");
    object.building = row.number<std::int64_t>(17, "building");
    return row.shape(1, object.place);
}

void Table<plan::Outlet>::write(Statement &statement, const plan::Outlet &object)
{
    const bool nowhere = object.match == plan::MatchLevel::NotPlaced && object.place == geo::LonLat{};
    statement.bind(object.id.value)
        .bind(nowhere ? QByteArray() : toBlob(object.place))
        .bind(object.key)
        .bind(object.name)
        .bind(object.services.empty() ? std::string_view() : std::string_view(object.services.front().service))
        .bind(object.address)
        .bind(codeOf(object.match))
        .bind(codeOf(object.status))
        .bind(codeOf(object.openTo))
        .bindUnless(0, object.estate.value)
        .bindUnless(0, object.community.value)
        .bindUnless(0, object.area)
        .bind(object.chain)
        .bind(object.hours)
        .bindUnless(-1, object.staff)
        .bind(object.checked)
        .bind(object.creditCode)
        .bind(object.remark)
        .bindUnless(0, object.stage);
    if (object.cost < 0)
        statement.bindNull();
    else
        statement.bind(units(object.cost));
    statement.bind(object.lead).bind(object.contact).bindUnless(0, object.premises.value);
}

bool Table<plan::Outlet>::read(Row &row, plan::Outlet &object)
{
    object.id.value = row.fid();
    object.key = row.text(2);
    object.name = row.text(3);
    // For outlets another program has added; the rows of outlet_services take its place where there are any.
    if (!row.isNull(4))
        object.services.push_back({.service = row.text(4)});
    object.address = row.text(5);
    object.match = row.code(6, "match_level", object.match);
    object.status = row.code(7, "status", object.status);
    object.openTo = row.code(8, "open_to", object.openTo);
    object.estate.value = row.number<std::int64_t>(9, "estate");
    object.community.value = row.number<std::int64_t>(10, "community");
    object.area = row.number<std::int32_t>(11, "area_m2");
    object.chain = row.text(12);
    object.hours = row.text(13);
    object.staff = row.number<std::int32_t>(14, "staff", -1);
    object.checked = row.text(15);
    object.creditCode = row.text(16);
    object.remark = row.text(17);
    object.stage = row.number<std::int32_t>(18, "stage");
    object.cost = row.thousandths(19, "cost_wan", -1);
    object.lead = row.text(20);
    object.contact = row.text(21);
    object.premises.value = row.number<std::int64_t>(22, "premises");
    // Without a place it rests in the tray, whatever its level says.
    const bool nowhere = row.isNull(1) && object.match == plan::MatchLevel::NotPlaced;
    if (!nowhere && !row.shape(1, object.place))
        object.match = plan::MatchLevel::NotPlaced;
    return true;
}

void Table<ServiceRow>::write(Statement &statement, const ServiceRow &object)
{
    statement.bindNull().bind(object.outlet.value).bind(object.position).bind(object.service.service);
    if (object.service.capacity == 0)
        statement.bindNull();
    else
        statement.bind(units(object.service.capacity));
    statement.bindUnless(0, object.service.area)
        .bindUnless(-1, object.service.used)
        .bindUnless(0, object.service.pool)
        .bindUnless(0, object.service.share)
        .bindUnless(-1, object.service.fromMinute)
        .bindUnless(-1, object.service.toMinute)
        .bindUnless(0, object.service.room)
        .bindUnless(-1, object.service.nursing);
}

bool Table<ServiceRow>::read(Row &row, ServiceRow &object)
{
    object.outlet.value = row.number<std::int64_t>(1, "outlet");
    object.position = row.number<std::int64_t>(2, "position");
    object.service.service = row.text(3);
    object.service.capacity = row.thousandths(4, "capacity");
    object.service.area = row.number<std::int32_t>(5, "area_m2");
    object.service.used = row.number<std::int32_t>(6, "used", -1);
    object.service.pool = row.number<int>(7, "pool");
    object.service.share = row.number<std::int32_t>(8, "share_permille");
    object.service.fromMinute = row.number<std::int32_t>(9, "from_minute", -1);
    object.service.toMinute = row.number<std::int32_t>(10, "to_minute", -1);
    object.service.room = row.number<int>(11, "room");
    object.service.nursing = row.number<std::int32_t>(12, "nursing_beds", -1);
    return true;
}

} // namespace yike::store
