// SPDX-License-Identifier: GPL-3.0-or-later
// An oddity in the data (数据核查清单): a result to show with a place to jump to, never a failure.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace yike::base {

/// What is odd. args in the order given here.
enum class IssueCode : std::uint8_t {
    RowUnreadable,          ///< column, text
    RowWithoutPlace,        ///< name: rests in the tray, counts in the ledger but not in coverage
    PlaceOffTheMap,         ///< name, kilometres from the map
    CoordinatesSwapped,     ///< name: longitude and latitude were exchanged; put right
    CategoryUnknown,        ///< name, category text
    NegativeNumber,         ///< column, text
    DuplicateOutlet,        ///< name, the other row or id
    BandsSplit,             ///< what was split, how many rows
    PeopleEstimated,        ///< how many buildings: storeys × footprint ÷ 35 m²
    EncodingGuessed,        ///< encoding
    WayNodeMissing,         ///< way id
    WayDegenerate,          ///< way id
    ConditionalAccess,      ///< way id, the condition: not read, taken as open
    MultipolygonBroken,     ///< relation id
    NotConnected,           ///< name: its streets reach no other part of the network
    TooFarFromStreet,       ///< name, metres
    AcrossWall,             ///< name: walls known, no gate known; joined to the nearest frontage
    AcrossBarrier,          ///< name: only a street beyond water or rail is near
    DemandMissing,          ///< service code: nobody of the norm's group lives in the project
    OutletWithoutService,   ///< name
    OutletUnchecked,        ///< name, date last checked
    CapacityMissing,        ///< name, service code
    AreaOverlap,            ///< name, the other area, m² in common
    ResidenceOutsideAreas,  ///< name
    NormUnverified,         ///< norm id: 待核
    OtherSkipped,           ///< what, how many
    FileDamaged,            ///< detail: the project file itself is damaged
    FileNewer,              ///< its schema number, ours
    ReferenceBroken,        ///< name, the field, the id it names that is not there
    GeometryBroken,         ///< name, layer: a shape that is none, or off the globe
    StreetIsland,           ///< metres cut off from the rest of the network; of several parts at once: how many
    DeadEndsNearlyMeet,     ///< metres between a dead end and another street
    StreetDoubled,          ///< the other street's id: the same way twice
    BridgeSuspected, ///< what lies between (BarrierKind code), metres straight, metres on foot (empty = no way)
    EstateWithoutGate, ///< name
    StreetEndsJoined, ///< metres between two ends that were taken as one
    StreetsCrossed, ///< how many places where lines cross on one level were taken as junctions
    LineUnreadable, ///< layer, why: a line that could not be taken as a street
    HeightUnknown, ///< how many streets lie off the raster or on cells without a height
    GateOffWall, ///< estate name, gate name, metres from the wall
    AreaGap, ///< kind (AreaKind code), m² between areas of it that belong to none, one neighbour's name, the other's
    SchoolUnknown, ///< school district, the school it names that is no outlet of the project
    PopulationMixed, ///< band, its 口径, another band, its 口径 (codes): 户籍 and 常住 are added up
    PoolOverfull, ///< name, per mille: the shares given of one pool are more than the whole
    PlanYearUnknown, ///< plan year, base date: people are told as the data have them
    OutletOutsideAreas, ///< name: it stands in none of the areas of the project
    SizeAbsurd, ///< name, the field (area, service-area, capacity, used), the figure
    DwellingWithoutPeople, ///< no arguments: a residential building of the base map that nobody lives in
    PeopleWithoutDwelling, ///< name, how many people: the base map has dwellings, but none within 100 m
    TotalUnplaced, ///< name of the area or cell, how many people: no building to share them out to
    TotalExceeded, ///< name of the area, the people of its known buildings, its own total: the known ones stand
};

enum class Severity : std::uint8_t { Note, Warning, Serious };

/// One oddity.
struct Issue {
    IssueCode code = IssueCode::OtherSkipped;
    Severity severity = Severity::Warning;
    std::vector<std::string> args; ///< UTF-8
    std::string source; ///< file or layer it came from, may be empty
    std::int64_t row = 0; ///< row or element number in the source, 0 = none
    std::int64_t object = 0; ///< id of the object in the project, 0 = none
    std::optional<double> lon, lat; ///< degrees EPSG:4490: where to jump to

    bool operator==(const Issue &) const = default;
};

} // namespace yike::base
