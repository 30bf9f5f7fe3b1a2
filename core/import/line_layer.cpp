// SPDX-License-Identifier: GPL-3.0-or-later
// Features to lines: geometry by GDAL, words by street_words.
#include "core/import/line_layer.h"

#include "core/geo/quiet_gdal.h"
#include "core/import/gdal_open.h"
#include "core/import/numbers.h"
#include "core/import/text_encoding.h"

#include <ogr_spatialref.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <optional>
#include <tuple>

namespace yike::importing {
namespace {

using base::ErrorCode;
using base::fail;
using base::IssueCode;
using base::Result;
using base::Severity;

/// More than all streets of a large country; such a file is refused before it can fill the memory.
constexpr std::size_t kMostVertices = 40'000'000;
/// No height on earth lies beyond these, m.
constexpr double kLowest = -500, kHighest = 9'000;

/// What is counted instead of listed line by line.
struct Passed {
    std::int64_t shapes = 0, notWalked = 0, unknownClass = 0, layers = 0;
};

class LineReader {
public:
    LineReader(PlaceReader &places, IssueList &issues, ImportCount &count, const base::Progress &progress)
        : m_places(places),
          m_issues(issues),
          m_count(count),
          m_progress(progress)
    {}

    Result<void> read(OGRLayer &layer, const std::string &path, NamedColumns &named);
    LineLayer take();
    Passed passed;

private:
    void startLayer(OGRLayer &layer, NamedColumns &named);
    void takeFeature(const OGRFeature &feature);
    void takeGeometry(const OGRGeometry &geometry, const DrawnLine &like, bool &used);
    void takeLine(const OGRLineString &string, const DrawnLine &like, bool &used);
    std::optional<std::vector<geo::LonLat>> placesOf(const OGRLineString &string);
    [[nodiscard]] DrawnLine wordsOf(const OGRFeature &feature);
    void unreadable(const char *why, const geo::LonLat *place = nullptr);

    PlaceReader &m_places;
    IssueList &m_issues;
    ImportCount &m_count;
    const base::Progress &m_progress;
    std::unique_ptr<OGRCoordinateTransformation> m_toDegrees;
    bool m_planar = false, m_perMille = false;
    Columns m_columns;
    std::string m_layer;
    std::int64_t m_row = 0;
    std::size_t m_vertices = 0;
    LineLayer m_out;
};

/// Metres where the layer names no system and its box is too large for degrees.
bool isPlanar(OGRLayer &layer)
{
    OGREnvelope box;
    if (layer.GetSpatialRef() != nullptr || layer.GetExtent(&box, TRUE) != OGRERR_NONE)
        return false;
    const double most = std::max({std::abs(box.MinX), std::abs(box.MaxX), std::abs(box.MinY), std::abs(box.MaxY)});
    return most > 180;
}

void noteError(std::string &broken)
{
    if (CPLGetLastErrorType() >= CE_Failure && broken.empty())
        broken = CPLGetLastErrorMsg();
}

void LineReader::startLayer(OGRLayer &layer, NamedColumns &named)
{
    m_layer = cellToUtf8(layer.GetName());
    m_toDegrees.reset();
    OGRSpatialReference ours;
    ours.importFromEPSG(4490);
    ours.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    if (const OGRSpatialReference *theirs = layer.GetSpatialRef())
        m_toDegrees.reset(OGRCreateCoordinateTransformation(theirs, &ours));
    m_planar = isPlanar(layer);
    Table header;
    header.headed = true;
    const OGRFeatureDefn &definition = *layer.GetLayerDefn();
    for (int i = 0; i < definition.GetFieldCount(); ++i)
        header.columns.push_back(cellToUtf8(definition.GetFieldDefn(i)->GetNameRef()));
    m_columns = recognise(header, named).value_or(Columns());
    const int grade = m_columns.index[static_cast<std::size_t>(Role::Grade)];
    const std::string name = grade < 0 ? std::string() : header.columns[static_cast<std::size_t>(grade)];
    m_perMille = name.find("perm") != std::string::npos || name.find("‰") != std::string::npos;
}

Result<void> LineReader::read(OGRLayer &layer, const std::string &path, NamedColumns &named)
{
    startLayer(layer, named);
    layer.ResetReading();
    m_row = 0;
    std::string broken;
    CPLErrorReset();
    while (const OGRFeatureUniquePtr feature{layer.GetNextFeature()}) {
        noteError(broken);
        if (++m_count.rows > kMostRows || m_vertices > kMostVertices)
            return fail(ErrorCode::TableUnreadable, path, "more lines than a network can hold");
        if (m_count.rows % 4096 == 0) {
            if (m_progress.cancelled())
                return fail(ErrorCode::Cancelled);
            m_progress.report("read-streets", -1);
        }
        ++m_row;
        takeFeature(*feature);
        CPLErrorReset(); // a place that no projection takes is an oddity of that line alone
    }
    noteError(broken);
    // A file that breaks off gives what it has and an error: half a network is worse than none.
    if (!broken.empty())
        return fail(ErrorCode::FileTruncated, path, broken);
    return {};
}

DrawnLine LineReader::wordsOf(const OGRFeature &feature)
{
    TableRow row;
    for (int i = 0; i < feature.GetFieldCount(); ++i)
        row.add(cellToUtf8(feature.IsFieldSetAndNotNull(i) ? feature.GetFieldAsString(i) : ""));
    const auto cell = [&](Role role) { return m_columns.cell(row, role); };
    DrawnLine line;
    line.sense = senseOf({.streetClass = cell(Role::StreetClass),
                          .level = cell(Role::Level),
                          .bridge = cell(Role::Bridge),
                          .tunnel = cell(Role::Tunnel),
                          .oneway = cell(Role::FootOneway),
                          .grade = cell(Role::Grade),
                          .access = cell(Role::FootAccess),
                          .perMille = m_perMille});
    line.name = plainText(cell(Role::Name));
    const Number key = readNumber(cell(Role::Key));
    line.way = key.good() && key.thousandths > 0 && key.thousandths % 1000 == 0 ? key.thousandths / 1000 : 0;
    line.row = m_row;
    return line;
}

void LineReader::unreadable(const char *why, const geo::LonLat *place)
{
    m_issues.add(IssueCode::LineUnreadable, Severity::Warning, {m_layer, why}, m_row, place);
}

void LineReader::takeFeature(const OGRFeature &feature)
{
    const OGRGeometry *stored = feature.GetGeometryRef();
    if (stored == nullptr || stored->IsEmpty()) {
        ++m_count.skipped;
        unreadable("no-geometry");
        return;
    }
    const DrawnLine like = wordsOf(feature);
    if (!like.sense.walked) {
        ++m_count.skipped;
        ++passed.notWalked;
        return;
    }
    const std::unique_ptr<OGRGeometry> linear(stored->getLinearGeometry());
    bool used = false;
    if (linear)
        takeGeometry(*linear, like, used);
    ++(used ? m_count.used : m_count.skipped);
    passed.unknownClass += used && !like.sense.classKnown ? 1 : 0;
}

void LineReader::takeGeometry(const OGRGeometry &geometry, const DrawnLine &like, bool &used)
{
    const auto type = wkbFlatten(geometry.getGeometryType());
    if (type == wkbLineString) {
        takeLine(*geometry.toLineString(), like, used);
    } else if (type == wkbMultiLineString || type == wkbGeometryCollection) {
        for (const OGRGeometry *part : *geometry.toGeometryCollection())
            takeGeometry(*part, like, used);
    } else {
        ++passed.shapes; // points, texts and areas of a drawing
    }
}

/// Nothing, and an issue, where one of them is none.
std::optional<std::vector<geo::LonLat>> LineReader::placesOf(const OGRLineString &string)
{
    const auto size = static_cast<std::size_t>(string.getNumPoints());
    std::vector<double> x(size), y(size);
    for (std::size_t i = 0; i < size; ++i) {
        x[i] = string.getX(static_cast<int>(i));
        y[i] = string.getY(static_cast<int>(i));
    }
    const bool finite = std::ranges::all_of(x, [](double v) { return std::isfinite(v); }) &&
                        std::ranges::all_of(y, [](double v) { return std::isfinite(v); });
    std::vector<geo::LonLat> places;
    places.reserve(size);
    if (finite && (!m_toDegrees || m_toDegrees->Transform(size, x.data(), y.data()) != 0)) {
        for (std::size_t i = 0; i < size; ++i)
            if (const auto place = m_places.read(geo::LonLat{x[i], y[i]}, m_planar))
                places.push_back(*place);
    }
    if (places.size() == size)
        return places;
    unreadable("not-on-earth", places.empty() ? nullptr : &places.front());
    return std::nullopt;
}

/// Heights of the vertices in mm; empty where the line has none, or zeros for want of any.
std::vector<std::int32_t> heightsOf(const OGRLineString &string)
{
    std::vector<std::int32_t> heights;
    if (string.Is3D() == 0)
        return heights;
    bool any = false;
    for (int i = 0; i < string.getNumPoints(); ++i) {
        const double z = string.getZ(i);
        if (!(z >= kLowest && z <= kHighest))
            return {};
        any = any || z != 0;
        heights.push_back(static_cast<std::int32_t>(std::lround(z * 1000)));
    }
    return any ? heights : std::vector<std::int32_t>();
}

void LineReader::takeLine(const OGRLineString &string, const DrawnLine &like, bool &used)
{
    if (string.getNumPoints() == 0)
        return;
    const auto places = placesOf(string);
    if (!places)
        return;
    const std::vector<std::int32_t> heights = heightsOf(string);
    DrawnLine line = like;
    std::vector<geo::Point> &points = line.shape.points;
    for (std::size_t i = 0; i < places->size(); ++i) {
        const geo::Point point = gridPoint((*places)[i]);
        if (!points.empty() && points.back() == point)
            continue;
        if (!points.empty() && (std::abs(points.back().x - point.x) > kLongestPiece ||
                                std::abs(points.back().y - point.y) > kLongestPiece)) {
            unreadable("too-long", &places->front());
            return;
        }
        points.push_back(point);
        if (!heights.empty())
            line.shape.heights.push_back(heights[i]);
    }
    if (points.size() < 2) {
        unreadable("one-place", &places->front());
        return;
    }
    used = true;
    m_vertices += points.size();
    line.shape.level = like.sense.level;
    if (like.sense.barrier) {
        geo::Line shape;
        for (const geo::Point point : points)
            shape.push_back(placeOf(point));
        if (!like.sense.bridge && !like.sense.tunnel)
            m_out.barriers.push_back({*like.sense.barrier, std::move(shape)});
        return;
    }
    if (line.sense.reversed) {
        std::ranges::reverse(points);
        std::ranges::reverse(line.shape.heights);
        line.sense.grade = static_cast<std::int16_t>(-line.sense.grade);
    }
    m_out.lines.push_back(std::move(line));
}

auto orderOf(const LineSense &sense)
{
    return std::tuple(sense.level, sense.access, sense.oneway, sense.streetClass, sense.crossing, sense.bridge,
                      sense.tunnel, sense.grade, sense.delay);
}

bool before(const DrawnLine &one, const DrawnLine &other)
{
    const auto points = std::lexicographical_compare_three_way(
        one.shape.points.begin(), one.shape.points.end(), other.shape.points.begin(), other.shape.points.end(),
        [](geo::Point a, geo::Point b) { return a.x != b.x ? a.x <=> b.x : a.y <=> b.y; });
    if (points != 0)
        return points < 0;
    const auto a = orderOf(one.sense), b = orderOf(other.sense);
    return a != b
               ? a < b
               : std::tie(one.shape.heights, one.name, one.way) < std::tie(other.shape.heights, other.name, other.way);
}

LineLayer LineReader::take()
{
    std::ranges::sort(m_out.lines, before);
    std::ranges::sort(m_out.barriers, [](const plan::Barrier &one, const plan::Barrier &other) {
        if (one.kind != other.kind)
            return one.kind < other.kind;
        return std::ranges::lexicographical_compare(one.line, other.line, [](geo::LonLat a, geo::LonLat b) {
            return std::tie(a.lon, a.lat) < std::tie(b.lon, b.lat);
        });
    });
    return std::move(m_out);
}

/// The layers to read: those named like streets where there are such, else all.
std::vector<OGRLayer *> layersOf(GDALDataset &dataset, Passed &passed)
{
    std::vector<OGRLayer *> all, named;
    for (int i = 0; i < dataset.GetLayerCount(); ++i) {
        OGRLayer *layer = dataset.GetLayer(i);
        if (layer == nullptr || layer->GetGeomType() == wkbNone)
            continue;
        all.push_back(layer);
        if (namesStreets(cellToUtf8(layer->GetName())))
            named.push_back(layer);
    }
    if (named.empty())
        return all;
    passed.layers = std::ssize(all) - std::ssize(named);
    return named;
}

Result<LineLayer> readAll(const std::string &path, NamedColumns &named, LineReader &reader, IssueList &issues)
{
    const auto dataset = openVector(path, path, layerFormats(path));
    if (!dataset)
        return std::unexpected(dataset.error());
    for (OGRLayer *layer : layersOf(**dataset, reader.passed))
        if (auto read = reader.read(*layer, path, named); !read)
            return std::unexpected(read.error());
    issues.skipped("not-a-line", reader.passed.shapes);
    issues.skipped("not-for-walking", reader.passed.notWalked);
    issues.skipped("class-unknown", reader.passed.unknownClass);
    issues.skipped("layer-passed-over", reader.passed.layers);
    LineLayer layer = reader.take();
    if (layer.lines.empty() && layer.barriers.empty())
        return fail(ErrorCode::NoStreets, path);
    return layer;
}

} // namespace

Result<LineLayer> readLineLayer(const std::string &path, NamedColumns &named, PlaceReader &places, IssueList &issues,
                                ImportCount &count, const base::Progress &progress)
{
    const geo::QuietGdal quiet;
    count.encoding = "UTF-8";
    try {
        LineReader reader(places, issues, count, progress);
        return readAll(path, named, reader, issues);
    } catch (const std::bad_alloc &) {
        return fail(ErrorCode::TableUnreadable, path, "too large for the memory of this machine");
    } catch (const std::exception &exception) {
        return fail(ErrorCode::TableUnreadable, path, exception.what());
    }
}

} // namespace yike::importing
