// SPDX-License-Identifier: GPL-3.0-or-later
// Reads everything first, then decides what becomes of the plan.
#include "core/import/import.h"

#include "core/geo/polygon.h"
#include "core/import/area_import.h"
#include "core/import/osm_import.h"
#include "core/import/outlet_merge.h"
#include "core/import/plan_change.h"
#include "core/import/region_index.h"
#include "core/import/residence_merge.h"
#include "core/import/source_file.h"
#include "core/import/street_import.h"
#include "core/import/table_format.h"

#include <algorithm>
#include <optional>
#include <set>

namespace yike::importing {
namespace {

using base::ErrorCode;
using base::IssueCode;
using base::Result;
using base::Severity;

constexpr const char *kOsmLicence = "© OpenStreetMap contributors, ODbL 1.0";
constexpr const char *kReckoned = "storeys × footprint ÷ 35 m² (层数×基底面积÷35㎡，估算)";

class Import {
public:
    Import(const plan::Plan &plan, const norms::Rulebook &rulebook, const ImportRequest &request,
           const base::Progress &progress)
        : m_before(plan),
          m_rulebook(rulebook),
          m_request(request),
          m_progress(progress),
          m_after(plan),
          m_nextId(plan.nextId)
    {}

    Result<ImportOutcome> run();

private:
    Result<void> checkPaths() const;
    Result<void> readMap();
    Result<void> readStreets();
    Result<void> readHeights();
    Result<void> readTable(const std::string &path, const char *role, bool outlines,
                           const std::function<Result<void>(const std::vector<Table> &, TableContext &)> &take);
    Result<void> readTableFiles();
    Result<void> takeAreas(const std::vector<Table> &tables, TableContext &context);
    Result<void> takeResidences(const std::vector<Table> &tables, TableContext &context);
    Result<void> takeOutlets(const std::vector<Table> &tables, TableContext &context);
    void takeMapAreas(std::vector<plan::Area> areas);
    ImportCount takeMapOutlets(OsmPlan &osm, IssueList &issues);
    void takeBuildings(const OsmPlan &osm, IssueList &issues);
    void mergeOutletRows(const std::vector<OutletRow> &rows, ImportCount &count, IssueList &issues);
    void takeLayers(OsmPlan &osm);
    void takeMapEstates(OsmPlan &osm);
    void findEstates();
    void noteSource(const std::string &role, const std::string &path, const std::string &sha256,
                    const ImportCount &count);
    void noteIssues(const std::string &source, IssueList &issues);
    [[nodiscard]] SettledIds settled() const;
    void finishInfo();
    Result<ImportOutcome> finish();

    const plan::Plan &m_before;
    const norms::Rulebook &m_rulebook;
    const ImportRequest &m_request;
    const base::Progress &m_progress;
    plan::Plan m_after;
    std::int64_t m_nextId;
    NamedColumns m_named;
    std::optional<PlaceReader> m_places;
    CommunityNames m_communities;
    SchoolNames m_schools;
    std::vector<ImportCount> m_counts;
    std::vector<base::Issue> m_issues;
    std::set<std::string> m_files;       ///< whose earlier issues go
    std::string m_osmDate;
    bool m_peopleReckoned = false;
};

Result<void> Import::checkPaths() const
{
    if (m_request.joinEnds < 0 || m_request.joinEnds > kFarthestJoin)
        return base::fail(ErrorCode::OutOfRange, "join-ends", std::to_string(m_request.joinEnds),
                          "0 – " + std::to_string(kFarthestJoin) + " mm");
    for (const std::string &path : {m_request.osm, m_request.streets, m_request.heights, m_request.areas,
                                    m_request.residences, m_request.outlets}) {
        if (path.empty())
            continue;
        const bool folderAllowed = path != m_request.osm && path != m_request.heights && extensionOf(path) == "gdb";
        if (auto usable = checkSource(path, folderAllowed); !usable)
            return usable;
    }
    return {};
}

void Import::noteSource(const std::string &role, const std::string &path, const std::string &sha256,
                        const ImportCount &count)
{
    plan::DataSource source;
    source.role = role;
    source.name = fileName(path);
    source.sha256 = sha256;
    source.rows = count.rows;
    source.used = count.used;
    const bool map = path == m_request.osm && !path.empty();
    source.licence = map ? kOsmLicence : "";
    source.date = map ? m_osmDate : m_request.baseDate;
    if (role == "residences")
        source.definition = map ? kReckoned : m_request.definition;
    // There is one network; of the others a file read again replaces itself, and counted people replace reckoned ones.
    std::erase_if(m_after.sources, [&](const plan::DataSource &known) {
        // A map brings a network and what is drawn under it; heights are those of the last raster.
        const bool replaced = known.role == "streets" || known.role == "map";
        return (role == "streets" && replaced) || (role == "heights" && known.role == role) ||
               (known.role == role &&
                (known.name == source.name || (role == "residences" && known.definition == kReckoned)));
    });
    m_after.sources.push_back(std::move(source));
    m_counts.push_back(count);
}

void Import::noteIssues(const std::string &source, IssueList &issues)
{
    m_files.insert(source);
    auto found = issues.take();
    m_issues.insert(m_issues.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
}

void Import::takeLayers(OsmPlan &osm)
{
    // The same map read again changes nothing: ids stay, and so does what refers to them.
    if (m_before.streets && m_before.baseMap && sameButIds(*m_before.streets, *osm.streets) &&
        sameButIds(*m_before.baseMap, *osm.baseMap))
        return;
    m_after.streets = osm.streets;
    m_after.baseMap = osm.baseMap;
    m_nextId = osm.nextId;
}

/// Estates the project has already keep their ids, and those of an office stay as they are.
void Import::takeMapEstates(OsmPlan &osm)
{
    for (plan::Estate &estate : osm.estates) {
        const auto at = std::ranges::lower_bound(m_after.estates, estate.id, {}, &plan::Estate::id);
        if (at != m_after.estates.end() && at->id == estate.id)
            *at = std::move(estate);
        else {
            m_nextId = osm.nextId;
            m_after.estates.insert(at, std::move(estate));
        }
    }
}

/// Places inside an estate belong to it, where nothing else was said.
void Import::findEstates()
{
    if (m_after.estates == m_before.estates && m_after.residences == m_before.residences &&
        m_after.outlets == m_before.outlets)
        return;
    std::vector<geo::MultiPolygon> outlines;
    for (const plan::Estate &estate : m_after.estates)
        outlines.push_back({estate.outline});
    const RegionIndex regions(outlines);
    const auto find = [&](auto &object) {
        if (object.estate || !geo::isValid(object.place))
            return;
        if (const auto at = regions.firstAt(object.place))
            object.estate = m_after.estates[*at].id;
    };
    std::ranges::for_each(m_after.residences, find);
    for (plan::Outlet &outlet : m_after.outlets)
        if (outlet.match != plan::MatchLevel::NotPlaced)
            find(outlet);
}

Result<void> Import::readMap()
{
    if (m_request.osm.empty())
        return {};
    auto osm =
        readOsm(m_request.osm, m_request.osmOutlets ? &m_rulebook : nullptr, m_before.estates, m_nextId, m_progress);
    if (!osm)
        return std::unexpected(osm.error());
    const auto sha256 = fingerprint(m_request.osm);
    if (!sha256)
        return std::unexpected(sha256.error());
    m_osmDate = osm->date;
    m_files.insert(fileName(m_request.osm));
    m_issues = std::move(osm->issues);
    takeLayers(*osm);
    takeMapEstates(*osm);
    m_places.emplace(CoordinateSystem::Wgs84, boundsOf(*m_after.streets));
    IssueList issues(fileName(m_request.osm));
    noteSource("streets", m_request.osm, *sha256,
               {.role = "streets",
                .file = fileName(m_request.osm),
                .encoding = {},
                .rows = osm->ways,
                .used = osm->walked,
                .changed = 0,
                .unplaced = 0,
                .skipped = osm->ways - osm->walked});
    if (m_request.areas.empty())
        takeMapAreas(std::move(osm->areas));
    takeBuildings(*osm, issues);
    if (m_peopleReckoned) {
        const std::int64_t buildings = std::ssize(m_after.baseMap->buildings);
        const std::int64_t dwellings = std::ssize(m_after.residences);
        noteSource("residences", m_request.osm, *sha256,
                   {.role = "residences",
                    .file = fileName(m_request.osm),
                    .encoding = {},
                    .rows = buildings,
                    .used = dwellings,
                    .changed = 0,
                    .unplaced = 0,
                    .skipped = buildings - dwellings});
    }
    if (m_request.osmOutlets)
        noteSource("outlets", m_request.osm, *sha256, takeMapOutlets(*osm, issues));
    noteIssues(fileName(m_request.osm), issues);
    return {};
}

Result<void> Import::readStreets()
{
    const std::string &path = m_request.streets;
    if (path.empty())
        return {};
    PlaceReader places(m_request.coordinates, boundsOf(*m_after.streets));
    IssueList issues(fileName(path));
    ImportCount count;
    auto streets = withStreetsOf(m_request, m_after.streets, m_named, places, m_nextId, count, issues, m_progress);
    if (!streets)
        return std::unexpected(streets.error());
    const auto sha256 = fingerprint(path);
    if (!sha256)
        return std::unexpected(sha256.error());
    m_after.streets = *streets;
    const std::vector<plan::DataSource> before = m_after.sources;
    noteSource("streets", path, *sha256, count);
    // What is drawn under the streets still comes from the map.
    for (plan::DataSource source : before)
        if ((source.role == "streets" && source.licence == kOsmLicence) || source.role == "map") {
            source.role = "map";
            m_after.sources.insert(m_after.sources.end() - 1, std::move(source));
        }
    noteIssues(fileName(path), issues);
    return {};
}

Result<void> Import::readHeights()
{
    const std::string &path = m_request.heights;
    if (path.empty())
        return {};
    IssueList issues(fileName(path));
    ImportCount count;
    auto streets = withSlopesOf(path, m_after.streets, count, issues, m_progress);
    if (!streets)
        return std::unexpected(streets.error());
    const auto sha256 = fingerprint(path);
    if (!sha256)
        return std::unexpected(sha256.error());
    m_after.streets = *streets;
    noteSource("heights", path, *sha256, count);
    noteIssues(fileName(path), issues);
    return {};
}

/// Boundaries of the map, for kinds of areas that no layer of the office has given.
void Import::takeMapAreas(std::vector<plan::Area> areas)
{
    std::vector<AreaRow> rows;
    for (plan::Area &area : areas) {
        const bool given = std::ranges::any_of(m_before.areas,
                                               [&](const plan::Area &known) {
                                                   return known.kind == area.kind && known.name != area.name;
                                               }) &&
                           std::ranges::none_of(m_before.areas, [&](const plan::Area &known) {
                               return known.kind == area.kind && known.name == area.name;
                           });
        if (!given && m_places->meetsMap(area.outline))
            rows.push_back({std::move(area), {}, {}, {}});
    }
    if (rows.empty())
        return;
    ImportCount count{.role = "areas",
                      .file = fileName(m_request.osm),
                      .encoding = {},
                      .rows = std::ssize(rows),
                      .used = std::ssize(rows),
                      .changed = 0,
                      .unplaced = 0,
                      .skipped = 0};
    m_after.areas = mergeAreas(std::move(m_after.areas), std::move(rows), m_nextId, count.changed, m_schools);
    m_counts.push_back(count);
}

/// People reckoned from buildings, unless somebody counted them.
void Import::takeBuildings(const OsmPlan &osm, IssueList &issues)
{
    const bool counted =
        std::ranges::any_of(m_after.residences, [](const plan::Residence &each) { return !reckoned(each); });
    if (!m_request.residences.empty() || counted)
        return;
    m_after.residences = residencesOfBuildings(*m_after.baseMap, osm.notes, m_after.residences, m_nextId);
    m_peopleReckoned = !m_after.residences.empty();
    if (m_peopleReckoned)
        issues.add(IssueCode::PeopleEstimated, Severity::Warning, {std::to_string(m_after.residences.size())});
}

ImportCount Import::takeMapOutlets(OsmPlan &osm, IssueList &issues)
{
    std::vector<OutletRow> rows;
    for (plan::Outlet &outlet : osm.outlets) {
        OutletRow row;
        row.place = {Placing::Placed, outlet.place, 0, {}, {}};
        if (!m_places->onTheMap(outlet.place))
            row.place = {Placing::OffTheMap, outlet.place, 0, {}, {}};
        row.openToGiven = outlet.openTo != plan::OpenTo::Unknown;
        row.outlet = std::move(outlet);
        if (!row.place.good()) {
            row.outlet.match = plan::MatchLevel::NotPlaced;
            row.outlet.place = {};
        }
        rows.push_back(std::move(row));
    }
    ImportCount count{.role = "outlets",
                      .file = fileName(m_request.osm),
                      .encoding = {},
                      .rows = std::ssize(rows) + osm.doubledOutlets,
                      .used = 0,
                      .changed = 0,
                      .unplaced = 0,
                      .skipped = osm.doubledOutlets};
    mergeOutletRows(rows, count, issues);
    return count;
}

void Import::mergeOutletRows(const std::vector<OutletRow> &rows, ImportCount &count, IssueList &issues)
{
    OutletMerge merge(std::move(m_after.outlets), m_nextId);
    for (const OutletRow &row : rows) {
        const auto [done, id] = merge.take(row);
        const std::string &name = row.outlet.name;
        if (done == OutletMerge::Done::Doubled) {
            ++count.skipped;
            issues.add(IssueCode::DuplicateOutlet, Severity::Warning, {name, std::to_string(id.value)}, row.row,
                       &row.outlet.place, id.value);
            continue;
        }
        ++(row.place.good() ? count.used : count.unplaced);
        count.changed += done == OutletMerge::Done::Changed && id.value < m_before.nextId ? 1 : 0;
        if (!row.community.empty())
            m_communities[id.value] = row.community;
        notePlace(row.place, name, row.row, issues, id.value);
        if (!row.unknownCategory.empty())
            issues.add(IssueCode::CategoryUnknown, Severity::Warning, {name, row.unknownCategory}, row.row,
                       &row.outlet.place, id.value);
        else if (row.outlet.services.empty())
            issues.add(IssueCode::OutletWithoutService, Severity::Warning, {name}, row.row, &row.outlet.place,
                       id.value);
    }
    m_after.outlets = std::move(merge).result();
}

Result<void> Import::readTable(const std::string &path, const char *role, bool outlines,
                               const std::function<Result<void>(const std::vector<Table> &, TableContext &)> &take)
{
    if (path.empty())
        return {};
    if (m_progress.cancelled())
        return base::fail(ErrorCode::Cancelled);
    m_progress.report(std::string("read-") + role, 0);
    auto tables = readTables(path, outlines, m_progress);
    if (!tables)
        return std::unexpected(tables.error());
    const auto sha256 = fingerprint(path);
    if (!sha256)
        return std::unexpected(sha256.error());
    ImportCount count{.role = role,
                      .file = fileName(path),
                      .encoding = {},
                      .rows = 0,
                      .used = 0,
                      .changed = 0,
                      .unplaced = 0,
                      .skipped = 0};
    IssueList issues(fileName(path));
    TableContext context{path, m_named, *m_places, issues, count, m_progress};
    if (auto taken = take(*tables, context); !taken)
        return taken;
    noteSource(role, path, *sha256, count);
    noteIssues(fileName(path), issues);
    return {};
}

Result<void> Import::takeAreas(const std::vector<Table> &tables, TableContext &context)
{
    auto rows = readAreaRows(tables, context);
    if (!rows)
        return std::unexpected(rows.error());
    m_after.areas = mergeAreas(std::move(m_after.areas), std::move(*rows), m_nextId, context.count.changed, m_schools);
    return {};
}

Result<void> Import::takeResidences(const std::vector<Table> &tables, TableContext &context)
{
    auto rows = readResidenceRows(tables, context);
    if (!rows)
        return std::unexpected(rows.error());
    std::erase_if(m_after.residences, reckoned);
    context.count.used += std::ssize(*rows);
    std::vector<std::string> names;
    for (const ResidenceRow &row : *rows)
        names.push_back(row.community);
    const std::int64_t firstNew = m_nextId;
    m_after.residences =
        mergeResidences(std::move(m_after.residences), std::move(*rows), m_nextId, context.count.changed);
    // New ones have their ids in the order of the rows; of known ones the polygon decides.
    if (std::ssize(names) == m_nextId - firstNew)
        for (std::size_t i = 0; i < names.size(); ++i)
            if (!names[i].empty())
                m_communities[firstNew + static_cast<std::int64_t>(i)] = names[i];
    return {};
}

Result<void> Import::takeOutlets(const std::vector<Table> &tables, TableContext &context)
{
    auto rows = readOutletRows(tables, m_rulebook, context);
    if (!rows)
        return std::unexpected(rows.error());
    mergeOutletRows(*rows, context.count, context.issues);
    return {};
}

Result<void> Import::readTableFiles()
{
    m_places.emplace(m_request.coordinates, boundsOf(*m_after.streets));
    auto read = readTable(m_request.areas, "areas", true,
                          [&](const auto &tables, auto &context) { return takeAreas(tables, context); });
    if (read)
        read = readTable(m_request.residences, "residences", false,
                         [&](const auto &tables, auto &context) { return takeResidences(tables, context); });
    if (read)
        read = readTable(m_request.outlets, "outlets", false,
                         [&](const auto &tables, auto &context) { return takeOutlets(tables, context); });
    return read ? m_named.allFound() : read;
}

/// Where no area has changed, only what is new or has moved is looked for.
SettledIds Import::settled() const
{
    SettledIds ids;
    if (m_after.areas != m_before.areas)
        return ids;
    for (const plan::Residence &residence : m_after.residences)
        if (const auto *before = m_before.residence(residence.id);
            before != nullptr && before->place == residence.place)
            ids.insert(residence.id.value);
    for (const plan::Outlet &outlet : m_after.outlets)
        if (const auto *before = m_before.outlet(outlet.id);
            before != nullptr && before->place == outlet.place && !m_communities.contains(outlet.id.value))
            ids.insert(outlet.id.value);
    return ids;
}

void Import::finishInfo()
{
    plan::ProjectInfo &info = m_after.info;
    if (!m_request.district.empty())
        info.district = m_request.district;
    if (info.name.empty())
        info.name = info.district;
    if (!m_request.baseDate.empty())
        info.baseDate = m_request.baseDate;
    if (!m_request.definition.empty())
        info.populationDefinition = m_request.definition;
    else if (m_peopleReckoned)
        info.populationDefinition = kReckoned;
    else if (!m_request.residences.empty() && info.populationDefinition == kReckoned)
        info.populationDefinition.clear();
}

Result<ImportOutcome> Import::finish()
{
    m_progress.report("import", 0);
    findBuildings(*m_after.baseMap, m_after.baseMap != m_before.baseMap, m_after.residences);
    const std::int64_t outside =
        assignCommunities(m_after.areas, m_communities, settled(), m_after.residences, m_after.outlets);
    if (outside > 0) {
        base::Issue issue;
        issue.code = IssueCode::OtherSkipped;
        issue.severity = Severity::Note;
        issue.args = {"residence-outside-communities", std::to_string(outside)};
        issue.source = "areas";
        m_files.insert("areas");
        m_issues.push_back(std::move(issue));
    }
    IssueList unknown(fileName(m_request.areas));
    linkSchools(m_after.areas, m_schools, m_after.outlets, unknown);
    noteIssues(fileName(m_request.areas), unknown);
    if (!m_after.estates.empty())
        findEstates();
    finishInfo();
    std::erase_if(m_after.issues, [&](const base::Issue &issue) { return m_files.contains(issue.source); });
    m_after.issues.insert(m_after.issues.end(), m_issues.begin(), m_issues.end());
    ImportOutcome outcome;
    outcome.edit = editBetween(m_before, m_after);
    auto after = plan::applied(m_before, outcome.edit);
    if (!after)
        return std::unexpected(after.error());
    outcome.after = std::move(*after);
    outcome.counts = std::move(m_counts);
    outcome.issues = std::move(m_issues);
    m_progress.report("import", 1);
    return outcome;
}

Result<ImportOutcome> Import::run()
{
    auto named = NamedColumns::make(m_request.columns);
    if (!named)
        return std::unexpected(named.error());
    m_named = std::move(*named);
    if (auto usable = checkPaths(); !usable)
        return std::unexpected(usable.error());
    if (auto read = readMap(); !read)
        return std::unexpected(read.error());
    if (auto read = readStreets(); !read)
        return std::unexpected(read.error());
    if (auto read = readHeights(); !read)
        return std::unexpected(read.error());
    if (m_progress.cancelled())
        return base::fail(ErrorCode::Cancelled);
    if (auto read = readTableFiles(); !read)
        return std::unexpected(read.error());
    if (m_progress.cancelled())
        return base::fail(ErrorCode::Cancelled);
    return finish();
}

} // namespace

Result<ImportOutcome> importFiles(const plan::Plan &plan, const norms::Rulebook &rulebook, const ImportRequest &request,
                                  const base::Progress &progress)
{
    return Import(plan, rulebook, request, progress).run();
}

} // namespace yike::importing
