// SPDX-License-Identifier: GPL-3.0-or-later
// A whole plan into empty tables, and out of them.
#pragma once

#include "core/base/progress.h"
#include "core/plan/plan.h"
#include "core/store/tables.h"

#include <vector>

namespace yike::store {

/// Fills the tables makeSchema() made.
void writePlan(Connection &connection, const plan::Plan &plan, const base::Progress &progress);
/// What the tables hold; damaged rows become issues. Look at connection.ok() afterwards.
[[nodiscard]] plan::Plan readPlan(Connection &connection, const base::Progress &progress, View view = View::Now);

/// The rows that hang on one object.
void putServices(Inserter<ServiceRow> &services, const plan::Outlet &outlet);
void putGates(Inserter<GateRow> &gates, const plan::Estate &estate);
void putScenario(Connection &connection, const plan::Scenario &scenario);

/// Data sets that are replaced whole.
void replaceStreets(Connection &connection, const plan::StreetLayer &streets);
void replaceBaseMap(Connection &connection, const plan::BaseMap &map);
void replaceSources(Connection &connection, const std::vector<plan::DataSource> &sources);
void replaceIssues(Connection &connection, const std::vector<base::Issue> &issues);

} // namespace yike::store
