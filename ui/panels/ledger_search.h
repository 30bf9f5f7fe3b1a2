// SPDX-License-Identifier: GPL-3.0-or-later
// Whether any column of an outlet holds the words looked for: in the stored bytes, without making a text of any cell.
#pragma once

#include "ui/panels/ledger_columns.h"

#include <set>

namespace yike::panels {

class LedgerSearch {
public:
    LedgerSearch(const Ledger &ledger, const QString &words);
    [[nodiscard]] bool matches(const plan::Outlet &outlet) const;

private:
    [[nodiscard]] bool holds(std::string_view text) const;
    [[nodiscard]] bool holdsFigure(std::int64_t value, std::int64_t least) const;

    std::string m_words; ///< UTF-8, lower case
    bool m_figures = false; ///< nothing but digits and a point
    std::set<std::string, std::less<>> m_services; ///< codes of those whose names hold the words
    std::set<plan::AreaId> m_communities;
    std::array<bool, 5> m_status{}, m_openTo{};
    std::array<bool, 6> m_match{};
};

} // namespace yike::panels
