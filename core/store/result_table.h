// SPDX-License-Identifier: GPL-3.0-or-later
// A table of results whose columns depend on the rulebook: made, filled and listed as a layer.
#pragma once

#include "core/store/schema.h"
#include "core/store/statement.h"

#include <string>
#include <vector>

namespace yike::store {

/// A column name from a code: "day-care-for-the-old" → "day_care_for_the_old".
[[nodiscard]] std::string columnName(std::string_view code);

/// Drops an old table of the name, makes the new one and lists it; rows then go in through `row()`.
class ResultTable {
public:
    struct Column {
        std::string name;
        const char *type; ///< "TEXT", "INTEGER", "DOUBLE"
    };
    ResultTable(Connection &connection, const Layer &layer, const std::vector<Column> &columns);
    /// Bind fid, the shape where the layer has one, then the columns; then run().
    [[nodiscard]] Statement &row() { return m_insert; }
    /// Reads the extent.
    void finish();

private:
    static QString make(Connection &connection, const Layer &layer, const std::vector<Column> &columns);
    Connection &m_connection;
    Layer m_layer;
    Statement m_insert;
};

} // namespace yike::store
