// SPDX-License-Identifier: GPL-3.0-or-later
// The people of a row by our bands, from its age columns, its total, or both.
#pragma once

#include "core/import/people.h"
#include "core/import/table_import.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace yike::importing {

class PeopleCells {
public:
    explicit PeopleCells(TableContext &context) : m_context(context) {}

    /// Nothing, and an issue, where a figure cannot be read or is negative: half a row of people is worse than none.
    [[nodiscard]] std::optional<AgeBands::People> read(const Table &table, const Columns &columns, const TableRow &row);
    /// The row just read is taken: which of its bands were filled in or split.
    void note(const Columns &columns, const AgeBands::People &people);
    void tellSplit();
    void tellShares();

private:
    TableContext &m_context;
    const Table *m_sheet = nullptr; ///< the one m_bands was made for
    std::optional<AgeBands> m_bands;
    std::map<std::string, std::int64_t> m_split; ///< headers split → rows
    std::int64_t m_shared = 0, m_differ = 0;
};

} // namespace yike::importing
