// SPDX-License-Identifier: GPL-3.0-or-later
// Premises, standard addresses, image underlays and photos as rows and as JSON.
#include "core/store/plan_json.h"
#include "core/store/plan_json_get.h"
#include "core/store/tables.h"

namespace yike::store {
namespace {

plan::Premises makePremises(const Json &json)
{
    plan::Premises premises;
    getId(json, "id", premises.id);
    get(json, "key", premises.key);
    get(json, "name", premises.name);
    get(json, "address", premises.address);
    premises.place = placeFrom(json.at("place"));
    getCode(json, "match", premises.match);
    getCode(json, "tenure", premises.tenure);
    get(json, "owner", premises.owner);
    get(json, "area", premises.area);
    get(json, "storey", premises.storey);
    getCode(json, "fire", premises.fire);
    get(json, "available_from", premises.availableFrom);
    get(json, "land_use", premises.landUse);
    getId(json, "community", premises.community);
    get(json, "remark", premises.remark);
    return premises;
}

std::vector<plan::UnderlayPoint> makePoints(const Json &json)
{
    std::vector<plan::UnderlayPoint> points;
    for (const Json &each : json) {
        plan::UnderlayPoint &point = points.emplace_back();
        get(each, "x", point.x);
        get(each, "y", point.y);
        point.place = placeFrom(each.at("place"));
    }
    return points;
}

plan::Underlay makeUnderlay(const Json &json)
{
    plan::Underlay underlay;
    getId(json, "id", underlay.id);
    get(json, "name", underlay.name);
    get(json, "sha256", underlay.sha256);
    get(json, "width", underlay.width);
    get(json, "height", underlay.height);
    underlay.points = makePoints(json.at("points"));
    get(json, "opacity", underlay.opacity);
    get(json, "shown", underlay.shown);
    return underlay;
}

plan::Photo makePhoto(const Json &json)
{
    plan::Photo photo;
    getId(json, "id", photo.id);
    getId(json, "outlet", photo.outlet);
    get(json, "sha256", photo.sha256);
    get(json, "taken", photo.taken);
    if (const auto place = json.find("place"); place != json.end() && !place->is_null()) {
        photo.placed = true;
        photo.place = placeFrom(*place);
    }
    get(json, "caption", photo.caption);
    return photo;
}

} // namespace

Json toJson(const plan::Photo &photo)
{
    return {{"id", photo.id.value},
            {"outlet", photo.outlet.value},
            {"sha256", photo.sha256},
            {"taken", photo.taken},
            {"place", photo.placed ? Json::array({photo.place.lon, photo.place.lat}) : Json()},
            {"caption", photo.caption}};
}

Json toJson(const plan::Premises &premises)
{
    return {{"id", premises.id.value},
            {"key", premises.key},
            {"name", premises.name},
            {"address", premises.address},
            {"place", {premises.place.lon, premises.place.lat}},
            {"match", codeOf(premises.match)},
            {"tenure", codeOf(premises.tenure)},
            {"owner", premises.owner},
            {"area", premises.area},
            {"storey", premises.storey},
            {"fire", codeOf(premises.fire)},
            {"available_from", premises.availableFrom},
            {"land_use", premises.landUse},
            {"community", premises.community.value},
            {"remark", premises.remark}};
}

Json toJson(const std::vector<plan::UnderlayPoint> &points)
{
    Json list = Json::array();
    for (const plan::UnderlayPoint &point : points)
        list.push_back({{"x", point.x}, {"y", point.y}, {"place", {point.place.lon, point.place.lat}}});
    return list;
}

Json toJson(const plan::Underlay &underlay)
{
    return {{"id", underlay.id.value},     {"name", underlay.name},     {"sha256", underlay.sha256},
            {"width", underlay.width},     {"height", underlay.height}, {"points", toJson(underlay.points)},
            {"opacity", underlay.opacity}, {"shown", underlay.shown}};
}

std::optional<plan::Premises> premisesFrom(std::string_view text) { return parsed(text, makePremises); }
std::optional<plan::Photo> photoFrom(std::string_view text) { return parsed(text, makePhoto); }
std::optional<plan::Underlay> underlayFrom(std::string_view text) { return parsed(text, makeUnderlay); }
std::optional<std::vector<plan::UnderlayPoint>> underlayPointsFrom(std::string_view text)
{
    return parsed(text, makePoints);
}

void Table<plan::AddressPoint>::write(Statement &statement, const plan::AddressPoint &object)
{
    statement.bindNull().bind(toBlob(object.place)).bind(object.address);
}

bool Table<plan::AddressPoint>::read(Row &row, plan::AddressPoint &object)
{
    object.address = row.text(2);
    return row.shape(1, object.place);
}

void Table<plan::Premises>::write(Statement &statement, const plan::Premises &object)
{
    const bool nowhere = object.match == plan::MatchLevel::NotPlaced;
    statement.bind(object.id.value)
        .bind(nowhere ? QByteArray() : toBlob(object.place))
        .bind(object.key)
        .bind(object.name)
        .bind(object.address)
        .bind(codeOf(object.match))
        .bind(codeOf(object.tenure))
        .bind(object.owner)
        .bindUnless(0, object.area)
        .bind(object.storey)
        .bind(codeOf(object.fire))
        .bind(object.availableFrom)
        .bind(object.landUse)
        .bindUnless(0, object.community.value)
        .bind(object.remark);
}

bool Table<plan::Premises>::read(Row &row, plan::Premises &object)
{
    object.id.value = row.fid();
    object.key = row.text(2);
    object.name = row.text(3);
    object.address = row.text(4);
    object.match = row.code(5, "match_level", object.match);
    object.tenure = row.code(6, "tenure", object.tenure);
    object.owner = row.text(7);
    object.area = row.number<std::int32_t>(8, "area_m2");
    object.storey = row.text(9);
    object.fire = row.code(10, "fire", object.fire);
    object.availableFrom = row.text(11);
    object.landUse = row.text(12);
    object.community.value = row.number<std::int64_t>(13, "community");
    object.remark = row.text(14);
    // Without a place they rest in the tray, whatever their level says.
    const bool nowhere = row.isNull(1) && object.match == plan::MatchLevel::NotPlaced;
    if (!nowhere && !row.shape(1, object.place))
        object.match = plan::MatchLevel::NotPlaced;
    return true;
}

void Table<plan::Photo>::write(Statement &statement, const plan::Photo &object)
{
    statement.bind(object.id.value)
        .bind(object.placed ? toBlob(object.place) : QByteArray())
        .bind(object.outlet.value)
        .bind(object.sha256)
        .bind(object.taken)
        .bind(object.caption);
}

bool Table<plan::Photo>::read(Row &row, plan::Photo &object)
{
    object.id.value = row.fid();
    object.outlet.value = row.number<std::int64_t>(2, "outlet");
    object.sha256 = row.text(3);
    object.taken = row.text(4);
    object.caption = row.text(5);
    object.placed = !row.isNull(1) && row.shape(1, object.place);
    return true;
}

void Table<plan::Underlay>::write(Statement &statement, const plan::Underlay &object)
{
    statement.bind(object.id.value)
        .bind(object.name)
        .bind(object.sha256)
        .bind(std::int64_t{object.width})
        .bind(std::int64_t{object.height})
        .bind(dump(toJson(object.points)))
        .bind(std::int64_t{object.opacity})
        .bind(object.shown);
}

bool Table<plan::Underlay>::read(Row &row, plan::Underlay &object)
{
    object.id.value = row.fid();
    object.name = row.text(1);
    object.sha256 = row.text(2);
    object.width = row.number<std::int32_t>(3, "width");
    object.height = row.number<std::int32_t>(4, "height");
    auto points = underlayPointsFrom(row.text(5));
    if (!points)
        row.odd(5, "points");
    object.points = std::move(points).value_or(std::vector<plan::UnderlayPoint>());
    object.opacity = row.number<std::int32_t>(6, "opacity", object.opacity);
    object.shown = row.boolean(7, "shown", true);
    return true;
}

} // namespace yike::store
