// SPDX-License-Identifier: GPL-3.0-or-later
// One import under way: the plan before, the plan as it becomes, what was read and what was odd.
#pragma once

#include "core/demography/demography.h"
#include "core/import/area_import.h"
#include "core/import/estate_import.h"
#include "core/import/import.h"
#include "core/import/osm_import.h"
#include "core/import/outlet_merge.h"
#include "core/import/people_totals.h"
#include "core/import/stored_words.h"
#include "core/import/system_fit.h"
#include "core/import/table_import.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace yike::importing {

inline constexpr const char *kOsmLicence = "© OpenStreetMap contributors, ODbL 1.0";

/// The district's ages: as asked for, else as the project knows them.
[[nodiscard]] demography::CensusAges censusOf(const plan::Plan &plan, const ImportRequest &request);

/// Holds references to what importFiles was given.
class ImportRun {
public:
    ImportRun(const plan::Plan &plan, const norms::Rulebook &rulebook, const ImportRequest &request,
              const base::Progress &progress)
        : m_before(plan),
          m_rulebook(rulebook),
          m_request(request),
          m_progress(progress),
          m_after(plan),
          m_nextId(plan.nextId),
          m_shares(demography::sharesFor(censusOf(plan, request)))
    {}

    base::Result<ImportOutcome> run();

private:
    base::Result<void> checkPaths() const;
    base::Result<void> readSynonyms();
    base::Result<void> setMeanings(const std::string &role);
    base::Result<void> readMap();
    base::Result<void> readStreets();
    base::Result<void> readHeights();
    base::Result<void>
    readTable(const std::string &path, const char *role, bool outlines,
              const std::function<base::Result<void>(const std::vector<Table> &, TableContext &)> &take);
    base::Result<void> readTableFiles();
    void checkSystem(const std::vector<Table> &tables, IssueList &issues);
    const SystemFit &fit();
    base::Result<void> takeAreas(const std::vector<Table> &tables, TableContext &context);
    base::Result<void> takeResidences(const std::vector<Table> &tables, TableContext &context);
    base::Result<void> takeOutlets(const std::vector<Table> &tables, TableContext &context);
    void takeMapAreas(std::vector<plan::Area> areas);
    ImportCount takeMapOutlets(OsmPlan &osm, IssueList &issues);
    void takeBuildings(const OsmPlan &osm, IssueList &issues);
    /// A row whose ledger gave no place, and the outlet it became.
    struct WithoutPlace {
        const OutletRow *row = nullptr;
        plan::OutletId id;
    };
    void placeByAddress(const std::vector<WithoutPlace> &without, ImportCount &count, IssueList &issues);
    void chooseSystem(const char *role, const std::vector<Table> &tables, const std::string &path, IssueList &issues);
    void noteGone(const std::set<std::int64_t> &met, ImportCount &count, IssueList &issues);
    void mergeOutletRows(const std::vector<OutletRow> &rows, ImportCount &count, IssueList &issues);
    void takeLayers(OsmPlan &osm);
    void takeMapEstates(OsmPlan &osm);
    base::Result<void> takeEstates(const std::vector<Table> &tables, TableContext &context);
    base::Result<void> takeGates(const std::vector<Table> &tables, TableContext &context);
    void findEstates();
    void prepareDwellings();
    void finishSharing(const SharedTotals &shared, const char *by);
    base::Result<void> takeTotals(const std::vector<Table> &tables, TableContext &context);
    base::Result<void> takeBuildingLayer(const std::vector<Table> &tables, TableContext &context);
    void reckonPeople(const std::vector<BuildingNote> &notes, IssueList &issues);
    base::Result<void> takePremises(const std::vector<Table> &tables, TableContext &context);
    base::Result<void> takeAddresses(const std::vector<Table> &tables, TableContext &context);
    base::Result<void> readRaster();
    void noteSource(const std::string &role, const std::string &path, const std::string &sha256,
                    const ImportCount &count);
    void noteIssues(const std::string &source, IssueList &issues);
    [[nodiscard]] SettledIds settled() const;
    void finishInfo();
    void finishPopulation();
    base::Result<ImportOutcome> finish();

    const plan::Plan &m_before;
    norms::Rulebook m_rulebook; ///< with the user's synonyms
    std::set<std::string> m_leftOut; ///< words of kinds that are not taken
    std::vector<plan::OutletId> m_gone;
    std::map<std::string, std::int64_t> m_unknownWords;
    const ImportRequest &m_request;
    const base::Progress &m_progress;
    plan::Plan m_after;
    std::int64_t m_nextId;
    NamedColumns m_named;
    std::optional<PlaceReader> m_places;
    std::optional<SystemFit> m_fit;      ///< of the plan before the tables
    CoordinateSystem m_system;           ///< of the table being read
    bool m_guessed = false;              ///< m_system was asked to be guessed
    std::vector<FileGuess> m_guesses;
    CommunityNames m_communities;
    SchoolNames m_schools;
    std::vector<ImportCount> m_counts;
    std::vector<base::Issue> m_issues;
    std::set<std::string> m_files;       ///< whose earlier issues go
    std::string m_osmDate;
    TouchedEstates m_touched;
    bool m_peopleReckoned = false;
    std::string m_sharedWords; ///< how totals were shared out; empty: none were
    norms::BandSet m_estimatedBands = 0; ///< filled by default shares in this import
    demography::BandShares m_shares;
};

} // namespace yike::importing
