// SPDX-License-Identifier: GPL-3.0-or-later
// The three tables of `yike-cli adequacy`, read and joined by their ids.
#pragma once

#include "app/cli/adequacy_request.h"
#include "core/measures/cost_table.h"

#include <QString>

#include <expected>
#include <string>
#include <vector>

namespace yike::cli {

struct AdequacyTables {
    std::vector<std::string> demand, supply; ///< ids, in the order of their files
    std::vector<double> rank;                ///< per demand point, where asked for
    measures::CostTable table;
};

/// Any row that cannot be taken as it stands is refused with its file and line: a figure that is none, negative or too large,
/// an id that is not there or there twice, a pair given twice. A row of costs without a cost is a pair without a way.
[[nodiscard]] std::expected<AdequacyTables, QString> readAdequacyTables(const AdequacyRequest &request);

} // namespace yike::cli
