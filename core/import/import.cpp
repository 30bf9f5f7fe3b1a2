// SPDX-License-Identifier: GPL-3.0-or-later
// Reads everything first, then decides what becomes of the plan.
#include "core/import/import.h"

#include "core/import/import_run.h"
#include "core/import/plan_change.h"
#include "core/import/residence_merge.h"
#include "core/import/source_file.h"
#include "core/import/street_import.h"
#include "core/import/synonyms.h"
#include "core/import/table_format.h"

#include <algorithm>

namespace yike::importing {

using base::ErrorCode;
using base::IssueCode;
using base::Result;
using base::Severity;

Result<void> ImportRun::checkPaths() const
{
    if (m_request.joinEnds < 0 || m_request.joinEnds > kFarthestJoin)
        return base::fail(ErrorCode::OutOfRange, "join-ends", std::to_string(m_request.joinEnds),
                          "0 – " + std::to_string(kFarthestJoin) + " mm");
    if (m_request.vacancy < 0 || m_request.vacancy > 999)
        return base::fail(ErrorCode::OutOfRange, "vacancy", std::to_string(m_request.vacancy), "0 – 999 ‰");
    if (!m_request.totals.empty() && !m_request.populationRaster.empty())
        return base::fail(ErrorCode::OutOfRange, "population-raster", fileName(m_request.populationRaster),
                          "totals or a raster, not both");
    for (const std::string &path :
         {m_request.osm, m_request.streets, m_request.heights, m_request.estates, m_request.gates, m_request.areas,
          m_request.residences, m_request.outlets, m_request.totals, m_request.populationRaster, m_request.synonyms,
          m_request.premises, m_request.addresses, m_request.buildings}) {
        if (path.empty())
            continue;
        const bool folderAllowed = path != m_request.osm && path != m_request.heights &&
                                   path != m_request.populationRaster && extensionOf(path) == "gdb";
        if (auto usable = checkSource(path, folderAllowed); !usable)
            return usable;
    }
    return {};
}

void ImportRun::noteSource(const std::string &role, const std::string &path, const std::string &sha256,
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
    if (role == "totals")
        source.definition = m_sharedWords;
    // There is one network; of the others a file read again replaces itself, and counted people replace reckoned ones.
    std::erase_if(m_after.sources, [&](const plan::DataSource &known) {
        // A map brings a network and what is drawn under it; heights are those of the last raster.
        const bool replaced = known.role == "streets" || known.role == "map";
        return (role == "streets" && replaced) ||
               ((role == "heights" || role == "totals" || role == "addresses" || role == "buildings") &&
                known.role == role) ||
               (known.role == role &&
                (known.name == source.name || (role == "residences" && known.definition == kReckoned)));
    });
    m_after.sources.push_back(std::move(source));
    m_counts.push_back(count);
}

void ImportRun::noteIssues(const std::string &source, IssueList &issues)
{
    m_files.insert(source);
    auto found = issues.take();
    m_issues.insert(m_issues.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
}

/// Where no area has changed, only what is new or has moved is looked for.
SettledIds ImportRun::settled() const
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

void ImportRun::finishInfo()
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
    else if (!m_sharedWords.empty())
        info.populationDefinition = m_sharedWords;
    else if (m_peopleReckoned)
        info.populationDefinition = kReckoned;
    else if (!m_request.residences.empty() && info.populationDefinition == kReckoned)
        info.populationDefinition.clear();
}

Result<ImportOutcome> ImportRun::finish()
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
    settleEstates(m_after, m_before, m_touched);
    IssueList unknown(fileName(m_request.areas));
    linkSchools(m_after.areas, m_schools, m_after.outlets, unknown);
    noteIssues(fileName(m_request.areas), unknown);
    if (!m_after.estates.empty())
        findEstates();
    finishInfo();
    finishPopulation();
    std::erase_if(m_after.issues, [&](const base::Issue &issue) { return m_files.contains(issue.source); });
    m_after.issues.insert(m_after.issues.end(), m_issues.begin(), m_issues.end());
    if (*m_after.streets == *m_before.streets)
        m_after.streets = m_before.streets;
    ImportOutcome outcome;
    outcome.edit = editBetween(m_before, m_after);
    auto after = plan::applied(m_before, outcome.edit);
    if (!after)
        return std::unexpected(after.error());
    outcome.after = std::move(*after);
    outcome.counts = std::move(m_counts);
    outcome.guesses = std::move(m_guesses);
    outcome.issues = std::move(m_issues);
    outcome.unknownWords = std::move(m_unknownWords);
    outcome.gone = std::move(m_gone);
    m_progress.report("import", 1);
    return outcome;
}

Result<ImportOutcome> ImportRun::run()
{
    auto named = NamedColumns::make(m_request.columns);
    if (!named)
        return std::unexpected(named.error());
    m_named = std::move(*named);
    if (auto usable = checkPaths(); !usable)
        return std::unexpected(usable.error());
    if (auto read = readSynonyms(); !read)
        return std::unexpected(read.error());
    addWords(m_request.words, m_rulebook, m_leftOut);
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
    if (auto read = readRaster(); !read)
        return std::unexpected(read.error());
    if (m_progress.cancelled())
        return base::fail(ErrorCode::Cancelled);
    return finish();
}

Result<ImportOutcome> importFiles(const plan::Plan &plan, const norms::Rulebook &rulebook, const ImportRequest &request,
                                  const base::Progress &progress)
{
    return ImportRun(plan, rulebook, request, progress).run();
}

} // namespace yike::importing
