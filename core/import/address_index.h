// SPDX-License-Identifier: GPL-3.0-or-later
// The project's own address layer: areas, estates and streets by name, and the house and building numbers known along them.
#pragma once

#include "core/geo/local_frame.h"
#include "core/geo/polygon.h"
#include "core/plan/plan.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace yike::importing {

enum class AddressKind : std::uint8_t { Area, Estate, Street };

/// A name of the address layer and all that bears it.
struct AddressName {
    AddressKind kind = AddressKind::Street;
    std::u32string key; ///< addressText() of the name
    std::string name; ///< as the project writes it
    std::vector<std::size_t> objects; ///< into areas, estates or streets of the plan, ascending
    std::map<std::int64_t, std::vector<geo::LonLat>>
        numbers; ///< house (street) or building (estate) → places, lower ids first
};

/// Holds a reference to the plan it is made of.
class AddressIndex {
public:
    static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

    /// Areas by administrative kind, estates, named streets; then what standard addresses, addresses of placed outlets
    /// and names of residences tell: their numbers, and streets and estates that nothing else names. Only places somebody measured or set by hand count.
    explicit AddressIndex(const plan::Plan &plan);

    struct Hit {
        std::size_t name = kNone; ///< into names()
        std::size_t length = 0; ///< characters
    };
    /// The longest name that begins at `at`; a street before an estate before an area of the same length.
    [[nodiscard]] Hit longestAt(std::u32string_view text, std::size_t at) const;
    /// The name of that kind with this key; kNone if there is none.
    [[nodiscard]] std::size_t find(AddressKind kind, std::u32string_view key) const;

    struct Near {
        std::size_t name = kNone;
        std::size_t edits = 0;
    };
    /// Names of the kind that differ by a slip of the pen: one character of three to five, two of six and more; the suffix of
    /// a street (路, 街 …) has to be the same, that of an estate (小区, 花园, 苑 …) may be another. Nearest first, then by order.
    [[nodiscard]] std::vector<Near> like(AddressKind kind, std::u32string_view key) const;

    [[nodiscard]] const std::vector<AddressName> &names() const { return m_names; }
    [[nodiscard]] const plan::Plan &plan() const { return m_plan; }
    [[nodiscard]] const geo::LocalFrame &frame() const { return m_frame; }
    /// Nothing to place an address by.
    [[nodiscard]] bool empty() const { return m_names.empty(); }

private:
    std::size_t add(AddressKind kind, std::string_view name, std::size_t object);
    void alias(std::u32string key, std::size_t name);
    void addNamed();
    void addKnown(std::string_view address, geo::LonLat place, bool onlyNames);
    void addKnown(bool onlyNames);

    const plan::Plan &m_plan;
    geo::LocalFrame m_frame;
    std::vector<AddressName> m_names;
    std::unordered_map<std::u32string, std::vector<std::size_t>> m_byKey;
    std::unordered_map<char32_t, std::size_t> m_longest; ///< by first character
};

} // namespace yike::importing
