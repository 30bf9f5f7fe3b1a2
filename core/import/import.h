// SPDX-License-Identifier: GPL-3.0-or-later
// Data in (namespace importing, for `import` is a word of the language): files to one undoable edit and a list of oddities; nothing is dropped silently.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/demography/shares.h"
#include "core/geo/coordinate_system.h"
#include "core/import/guess_system.h"
#include "core/norms/rulebook.h"
#include "core/plan/edit.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace yike::importing {

/// Of a file: WGS 84 and CGCS2000 are taken as one (domain.md §9.2).
using CoordinateSystem = geo::CoordinateSystem;

/// What the user named. Empty paths are not read.
struct ImportRequest {
    std::string osm; ///< PBF or XML
    std::string residences, outlets, areas; ///< any table or layer GDAL reads; areas: polygons with a name
    std::string
        streets; ///< a line layer of an office (Shapefile, GeoPackage, DXF …): noded where lines cross on a level
    std::string heights; ///< a raster of heights in metres (GeoTIFF …): slopes of the streets
    std::string estates; ///< polygons of estates (小区) with a name and whether they are walled
    std::string gates; ///< points on their walls: who passes, on foot or by car, when
    std::string buildings; ///< polygons with storeys and use (房屋建筑普查): in the place of the map's buildings
    std::string premises; ///< a ledger of rooms that stand empty (闲置用房台账)
    std::string
        addresses; ///< a list of standard addresses with places (一标三实 门牌): takes the place of the one there is
    std::int32_t joinEnds = 500; ///< mm: ends of a line layer that lie nearer than this to another line are joined
    bool osmOutlets = false; ///< take outlets from the map's own shops and amenities
    std::map<std::string, std::string> columns; ///< role → column: {"residents","pop"}; roles in core/import/columns.h
    CoordinateSystem coordinates = CoordinateSystem::Wgs84; ///< of the tables
    bool guessCoordinates =
        false; ///< instead: of each table the system that fits the streets and areas best (guess_system.h)
    std::string district, baseDate, definition; ///< may be empty
    /// Ages of the district in the census of 2020: they scale the default shares where only totals are known. Kept in the
    /// project; what is not given stays as it is there.
    demography::CensusAges census{};
    /// A table of two columns, word and service (code or name): words of this office's ledgers beside those of the rulebook.
    std::string synonyms{};
    /// People by community, subdistrict, district (named) or grid cell (polygons), in all or by age: shared out to the
    /// dwellings of each by floor area. Counted residences keep their people; those reckoned are replaced.
    std::string totals{};
    std::string populationRaster{}; ///< people a cell (GeoTIFF …), shared out the same way; not together with totals
    bool wholePeople = false; ///< of totals and the raster: no fraction of a person in a building
    std::int32_t vacancy =
        0; ///< per mille of dwellings empty: takes people off those that are reckoned from floor area alone
    // Of single files, by the code of what they hold: "streets", "estates", "gates", "areas", "residences", "outlets", "totals",
    // "premises", "addresses".
    /// What columns mean, over what their headers say: header → role as in `columns`, or empty where the column is not used.
    /// Headers without what stands in brackets; "#3" is the third column. A header the file does not have is no error.
    std::map<std::string, std::map<std::string, std::string>> meanings{};
    std::map<std::string, std::set<std::string>> sheetsLeftOut{}; ///< names of sheets or layers not to read
    std::map<std::string, CoordinateSystem> systems{}; ///< instead of `coordinates` or a guess
    /// Words of this office as `synonyms` has them, and over those: word → service code, or kLeaveOut.
    std::map<std::string, std::string> words{};
};
/// In the place of a service: outlets of that kind are not taken.
inline constexpr const char *kLeaveOut = "-";

/// One sheet or layer as it was understood.
struct SheetSeen {
    std::string name; ///< of the sheet, empty for a text file
    std::int64_t headerRow = 0; ///< in the file, counted from 1; 0 = the format names its columns
    struct Column {
        std::string role; ///< as in --column, or an age: "60-79", "80+"
        std::string header; ///< as it stands there
    };
    std::vector<Column> columns;
    std::vector<std::vector<std::string>> rows; ///< the first three below the header, in the order of `columns`
};

/// How a file was understood, for the screen and the log. rows = used + unplaced + skipped; changed ones are among the used
/// and the unplaced. Outlets without a place rest in the tray: MatchLevel::NotPlaced.
/// Of OtherSkipped the first argument is one of these codes (ui/text/left_out): doubled-node, doubled-way,
/// node-without-place, relation-leaves-map, gate-at-junction, quote-never-closed, sheet-without-header, total-row,
/// repeated-header, nobody-lives-there, ages-by-default-shares, ages-differ-from-total, people-without-place,
/// area-off-the-map, residence-outside-communities, ramp-beside-steps, not-an-area, raster-cell-elsewhere,
/// kind-left-out, merged-cell, address-nearly, address-ambiguous, not-in-the-ledger-any-more (the last three and those of how cells were understood
/// with an example as third argument); or "more" with the number of the IssueCode as third.
struct ImportCount {
    std::string role, file, encoding;
    std::int64_t rows = 0, used = 0, changed = 0, unplaced = 0, skipped = 0;
    /// Outlets: of the used ones those placed by their address, by level (门牌, 小区, 道路); 上图率 is used ÷ (used + unplaced).
    std::int64_t byDoorNumber = 0, byEstate = 0, byRoad = 0;
    /// Outlets: new in the project; and those of the project that this ledger, read before under the same name, tells no more of.
    std::int64_t added = 0, gone = 0;
    std::vector<SheetSeen> sheets{};
};

/// How the system of one file was found.
struct FileGuess {
    std::string file;
    SystemGuess guess;
};

struct ImportOutcome {
    plan::Edit edit; ///< one step over the plan that was given
    std::vector<FileGuess> guesses; ///< where they were asked for
    plan::Plan after; ///< applied(plan, edit)
    std::vector<ImportCount> counts;
    std::vector<base::Issue> issues; ///< also in after.issues
    std::map<std::string, std::int64_t> unknownWords{}; ///< words for kinds that no service has, with their rows
    std::vector<plan::OutletId> gone{}; ///< outlets of the plan that this ledger does not name any more; they stay
};

/// Adds to the plan (an empty one for a new project) by key. Reads everything before it decides; the plan is untouched.
[[nodiscard]] base::Result<ImportOutcome> importFiles(const plan::Plan &plan, const norms::Rulebook &rulebook,
                                                      const ImportRequest &request,
                                                      const base::Progress &progress = {});

} // namespace yike::importing
