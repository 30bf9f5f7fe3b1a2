// SPDX-License-Identifier: GPL-3.0-or-later
// Puts outlets into a project by key: new ones are added, known ones get what the source says anew.
#pragma once

#include "core/import/issue_list.h"
#include "core/import/outlet_table.h"
#include "core/plan/outlet.h"

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace yike::importing {

/// Long enough, or named after its source ("osm:n7"), to mean the same thing in every file.
[[nodiscard]] bool tellingKey(const std::string &key);

class OutletMerge {
public:
    /// outlets: those of the project. New ones get ids from nextId on.
    OutletMerge(std::vector<plan::Outlet> outlets, std::int64_t &nextId);

    enum class Done : std::uint8_t { Added, Changed, Same, Doubled };
    struct Taken {
        Done done = Done::Same;
        plan::OutletId id; ///< of the outlet it became or belongs to
    };
    /// The same key (a short one with name or place), credit code with name or place, or name with place is the same outlet. Twice in one source: another
    /// plate at the same place is another service of it (一址多牌), else a duplicate that is not taken.
    Taken take(const OutletRow &row);

    /// Ascending id.
    [[nodiscard]] std::vector<plan::Outlet> result() &&;

private:
    [[nodiscard]] std::size_t find(const plan::Outlet &incoming) const;
    void index(std::size_t at);
    Taken meetAgain(std::size_t at, const plan::Outlet &incoming);

    std::vector<plan::Outlet> m_outlets;
    std::vector<bool> m_touched; ///< taken from this source already
    std::unordered_multimap<std::string, std::size_t> m_byKey, m_byCredit, m_byName;
    std::int64_t &m_nextId;
};

} // namespace yike::importing
