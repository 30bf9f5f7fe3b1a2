// SPDX-License-Identifier: GPL-3.0-or-later
// What a project can hand out as tables: rows in the user's language, for core/export to write.
#pragma once

#include "core/analysis/assessment.h"
#include "core/export/data_file.h"

#include <QString>

#include <array>
#include <optional>

namespace yike::text {

enum class DataKind : std::uint8_t { Outlets, Residences, Areas, Streets, Premises, Results, Provision, Deficits };
inline constexpr std::array kDataKinds{DataKind::Outlets,   DataKind::Residences, DataKind::Areas,
                                       DataKind::Streets,   DataKind::Premises,   DataKind::Results,
                                       DataKind::Provision, DataKind::Deficits};

/// "outlets", "residences", "areas", "streets", "premises", "results" (coverage by norm, group and area), "provision", "deficits".
[[nodiscard]] const char *code(DataKind kind);
[[nodiscard]] std::optional<DataKind> dataKindOf(std::string_view word);
[[nodiscard]] QString name(DataKind kind);
/// Made of an assessment; the others of the plan alone.
[[nodiscard]] constexpr bool needsFigures(DataKind kind) { return kind >= DataKind::Results; }

/// plan: as the scenario sees it. assessment: may be nullptr where needsFigures() says no. Titles are those the importer knows,
/// so that a ledger written here is read back as it was. May be called in any thread.
[[nodiscard]] exporting::DataTable dataTable(DataKind kind, const plan::Plan &plan, const norms::Rulebook &rulebook,
                                             const analysis::Assessment *assessment);
/// Titles of the two columns with the place: "lon", "easting (CGCS2000 / …)".
[[nodiscard]] exporting::DataOptions dataOptions(exporting::DataFormat format, const geo::CoordinateSystem &system);

} // namespace yike::text
