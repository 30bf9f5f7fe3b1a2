// SPDX-License-Identifier: GPL-3.0-or-later
// The layers of an office that change the streets: lines and heights.
#include "core/import/import_run.h"
#include "core/import/source_file.h"
#include "core/import/street_import.h"

namespace yike::importing {

using base::ErrorCode;
using base::IssueCode;
using base::Result;
using base::Severity;

Result<void> ImportRun::readStreets()
{
    const std::string &path = m_request.streets;
    if (path.empty())
        return {};
    if (auto known = setMeanings("streets"); !known)
        return known;
    const auto own = m_request.systems.find("streets");
    PlaceReader places(own == m_request.systems.end() ? m_request.coordinates : own->second,
                       boundsOf(*m_after.streets));
    IssueList issues(fileName(path));
    ImportCount count;
    auto streets = withStreetsOf(m_request, m_after.streets, m_before.streets->streets, m_named, places, m_nextId,
                                 count, issues, m_progress);
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

Result<void> ImportRun::readHeights()
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

} // namespace yike::importing
