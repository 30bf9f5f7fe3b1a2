// SPDX-License-Identifier: GPL-3.0-or-later
// One element of OpenStreetMap as the collectors see it: what it is, and its tags.
#pragma once

#include "core/network/walk_access.h"

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

namespace yike::importing {

/// The tags live as long as the block they were read from.
struct OsmFeature {
    char type = 'n'; ///< n, w, r
    std::int64_t id = 0;
    std::span<const network::Tag> tags;

    /// Empty where the tag is not there.
    [[nodiscard]] std::string_view value(std::string_view key) const
    {
        const auto at = std::ranges::find(tags, key, &network::Tag::first);
        return at == tags.end() ? std::string_view() : at->second;
    }
    [[nodiscard]] bool has(std::string_view key) const { return !value(key).empty(); }
    [[nodiscard]] bool is(std::string_view key, std::string_view wanted) const { return value(key) == wanted; }
    [[nodiscard]] bool isOneOf(std::string_view key, std::initializer_list<std::string_view> wanted) const
    {
        const std::string_view found = value(key);
        return !found.empty() && std::ranges::find(wanted, found) != wanted.end();
    }
    /// "osm:w123": the element's key in a project.
    [[nodiscard]] std::string key() const { return std::string("osm:") + type + std::to_string(id); }
    /// The value as text to keep: valid UTF-8 whatever the file holds.
    [[nodiscard]] std::string text(std::string_view key) const;
    [[nodiscard]] std::string name() const { return text("name"); }
    /// Street and number, as the country writes them; empty where not known.
    [[nodiscard]] std::string address() const;
    /// Under the ground, where nothing of it is seen or in the way.
    [[nodiscard]] bool underground() const
    {
        return isOneOf("tunnel", {"yes", "culvert", "building_passage", "flooded"}) ||
               value("layer").starts_with('-') || is("location", "underground");
    }
};

} // namespace yike::importing
