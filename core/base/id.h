// SPDX-License-Identifier: GPL-3.0-or-later
// Identifiers: one counter per project hands them out, none is ever used twice.
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace yike::base {

/// An int64 that cannot be mixed up with another kind of id. 0 means "none".
template <typename Tag>
struct StrongId {
    std::int64_t value = 0;

    constexpr explicit operator bool() const { return value != 0; }
    constexpr auto operator<=>(const StrongId &) const = default;
};

} // namespace yike::base

template <typename Tag>
struct std::hash<yike::base::StrongId<Tag>> {
    std::size_t operator()(yike::base::StrongId<Tag> id) const noexcept { return std::hash<std::int64_t>{}(id.value); }
};
