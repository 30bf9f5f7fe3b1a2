// SPDX-License-Identifier: GPL-3.0-or-later
// A new layer beside the old one; the plan's own is never changed in place.
#include "core/import/street_import.h"

#include "core/geo/polygon.h"
#include "core/import/line_streets.h"
#include "core/import/source_file.h"
#include "core/import/street_heights.h"

#include <algorithm>

namespace yike::importing {

using base::ErrorCode;
using base::IssueCode;
using base::Result;
using base::Severity;
using Layer = std::shared_ptr<const plan::StreetLayer>;

std::optional<geo::Bounds> boundsOf(const plan::StreetLayer &streets)
{
    std::optional<geo::Bounds> bounds;
    for (const plan::Street &street : streets.streets)
        if (const auto line = geo::boundsOf(street.line))
            bounds = bounds ? geo::united(*bounds, *line) : *line;
    return bounds;
}

Result<Layer> withStreetsOf(const ImportRequest &request, const Layer &before, std::span<const plan::Street> known,
                            NamedColumns &named, PlaceReader &places, std::int64_t &nextId, ImportCount &count,
                            IssueList &issues, const base::Progress &progress)
{
    progress.report("read-streets", 0);
    count.role = "streets";
    count.file = fileName(request.streets);
    auto read = readLineLayer(request.streets, named, places, issues, count, progress);
    if (!read)
        return std::unexpected(read.error());
    progress.report("node-streets", 0);
    auto streets = streetsOf(std::move(read->lines), request.joinEnds, known, nextId, issues, progress);
    if (!streets)
        return std::unexpected(streets.error());
    auto layer = std::make_shared<plan::StreetLayer>();
    layer->barriers = before->barriers;
    for (const plan::Barrier &barrier : read->barriers)
        if (!std::ranges::contains(layer->barriers, barrier))
            layer->barriers.push_back(barrier);
    layer->streets = streets->empty() ? before->streets : std::move(*streets);
    return layer;
}

Result<Layer> withSlopesOf(const std::string &path, const Layer &before, ImportCount &count, IssueList &issues,
                           const base::Progress &progress)
{
    const auto around = boundsOf(*before);
    if (!around)
        return base::fail(ErrorCode::NothingToAssess, "streets");
    progress.report("read-heights", 0);
    const auto raster = HeightRaster::open(path, *around, progress);
    if (!raster)
        return std::unexpected(raster.error());
    auto layer = std::make_shared<plan::StreetLayer>(*before);
    const Measured measured = measureSlopes(layer->streets, *raster, progress);
    if (measured.unknown > 0)
        issues.add(IssueCode::HeightUnknown, Severity::Warning, {std::to_string(measured.unknown)}, 0,
                   &*measured.firstUnknown);
    count.role = "heights";
    count.file = fileName(path);
    count.rows = std::ssize(layer->streets);
    count.used = measured.streets;
    count.skipped = count.rows - count.used;
    for (std::size_t i = 0; i < layer->streets.size(); ++i)
        count.changed += layer->streets[i] == before->streets[i] ? 0 : 1;
    return count.changed > 0 ? Layer(std::move(layer)) : before;
}

} // namespace yike::importing
