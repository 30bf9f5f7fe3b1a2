// SPDX-License-Identifier: GPL-3.0-or-later
// Triggers that note what other programs change: for each layer a table yike_outside_LAYER with the rows as they were.
#pragma once

#include "core/store/connection.h"

#include <string>
#include <vector>

namespace yike::store {

/// Whether it is a layer of the plan that other programs may edit.
[[nodiscard]] bool isWatched(const char *table);
/// Makes the tables and triggers anew for all layers, or for those given; what was noted of them is forgotten.
void makeWatch(Connection &connection);
void makeWatch(Connection &connection, const std::vector<std::string> &layers);
/// Layers another program has made anew, so that nothing is known of what they held.
/// Notes of a file of an older schema get the columns that have come since; what was noted stays.
void widenWatch(Connection &connection);
[[nodiscard]] std::vector<std::string> unwatchedLayers(Connection &connection);
/// Whether another program has changed a row since Yike last wrote.
[[nodiscard]] bool hasOutsideChanges(Connection &connection);
/// Inside a transaction, once everything is taken in.
void forgetOutsideChanges(Connection &connection);

/// Inside a transaction of ours: the triggers keep quiet until it ends.
class OwnWrites {
public:
    explicit OwnWrites(Connection &connection);
    /// Before the transaction is committed; one that is rolled back ends it as well.
    void end();

private:
    Connection &m_connection;
};

} // namespace yike::store
