// SPDX-License-Identifier: GPL-3.0-or-later
// Reading JSON field by field: what does not fit throws, and parsed() turns that into nothing.
#pragma once

#include "core/store/codes.h"
#include "core/store/plan_json.h"

namespace yike::store {

/// A field that is not there keeps the value it had; one of another kind throws, caught in parsed().
template <typename T>
void get(const Json &json, const char *name, T &value)
{
    if (const auto at = json.find(name); at != json.end())
        value = at->get<T>();
}

template <typename Id>
void getId(const Json &json, const char *name, Id &id)
{
    get(json, name, id.value);
}

template <typename Enum>
void getCode(const Json &json, const char *name, Enum &value)
{
    if (const auto at = json.find(name); at != json.end())
        value =
            fromCode<Enum>(at->get_ref<const std::string &>()).value(); // bad_optional_access: caught like the others
}

inline geo::LonLat placeFrom(const Json &json) { return {json.at(0).get<double>(), json.at(1).get<double>()}; }

template <typename Make>
auto parsed(std::string_view text, Make make) -> std::optional<decltype(make(Json()))>
{
    try {
        return make(Json::parse(text));
    } catch (const std::exception &) { // nlohmann-json and std::optional throw
        return std::nullopt;
    }
}

// Of one object; they throw.
[[nodiscard]] plan::Outlet makeOutlet(const Json &json);
[[nodiscard]] plan::Street makeStreet(const Json &json);
[[nodiscard]] plan::Estate makeEstate(const Json &json);
[[nodiscard]] geo::Polygon polygonFrom(const Json &json);

} // namespace yike::store
