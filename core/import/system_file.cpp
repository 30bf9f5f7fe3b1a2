// SPDX-License-Identifier: GPL-3.0-or-later
// Parameters and control points as text. Messages name lines, never what stands there.
#include "core/import/system_file.h"

#include "core/import/columns.h"
#include "core/import/numbers.h"
#include "core/import/places.h"
#include "core/import/source_file.h"
#include "core/import/text_encoding.h"

#include <charconv>
#include <cmath>
#include <fstream>
#include <map>

namespace yike::importing {

namespace {

using base::ErrorCode;

constexpr std::size_t kMostBytes = 65'536;

/// "rx = -1.2": name and figure; nothing where it is neither that nor empty.
struct Line {
    bool blank = false;
    std::string name, text;
    double value = 0;
    bool figure = false;
};

Line lineOf(std::string text)
{
    if (const auto comment = text.find('#'); comment != std::string::npos)
        text.resize(comment);
    for (char &c : text)
        if (c == '=' || c == ':' || c == ',' || c == '\t' || c == '\r')
            c = ' ';
    Line line;
    const auto begin = text.find_first_not_of(' ');
    if (begin == std::string::npos) {
        line.blank = true;
        return line;
    }
    const auto end = std::min(text.find(' ', begin), text.size());
    line.name = text.substr(begin, end - begin);
    const auto from = text.find_first_not_of(' ', end), to = text.find_last_not_of(' ');
    if (from == std::string::npos)
        return line;
    line.text = text.substr(from, to + 1 - from);
    const char *first = line.text.data() + (line.text.front() == '+' ? 1 : 0),
               *last = line.text.data() + line.text.size();
    const auto [at, error] = std::from_chars(first, last, line.value);
    line.figure = error == std::errc{} && at == last && std::isfinite(line.value);
    return line;
}

/// Spellings to the names below.
std::string plainName(const std::string &name)
{
    static const std::map<std::string, std::string> kNames{
        {"north", "dx"},    {"east", "dy"}, {"x", "dx"},    {"y", "dy"},    {"z", "dz"},
        {"rotation", "rz"}, {"s", "scale"}, {"m", "scale"}, {"k", "scale"}, {"ppm", "scale"}};
    const auto at = kNames.find(name);
    return at == kNames.end() ? name : at->second;
}

geo::DatumShift shiftOf(const std::map<std::string, double> &given, bool positionVector)
{
    const auto value = [&](const char *name) {
        const auto at = given.find(name);
        return at == given.end() ? 0.0 : at->second;
    };
    geo::DatumShift shift;
    shift.scale = value("scale");
    if (!given.contains("dz")) {
        shift.kind = geo::DatumShift::Kind::Plane;
        shift.north = value("dx");
        shift.east = value("dy");
        shift.rz = value("rz");
        return shift;
    }
    const double sign = positionVector ? -1 : 1;
    shift.kind = geo::DatumShift::Kind::Space;
    shift.x = value("dx");
    shift.y = value("dy");
    shift.z = value("dz");
    shift.rx = sign * value("rx");
    shift.ry = sign * value("ry");
    shift.rz = sign * value("rz");
    return shift;
}

std::optional<double> figureIn(const TableRow &row, std::size_t column)
{
    const Degrees read = readDegrees(row.cell(column));
    return read.reading == Reading::Good ? std::optional(read.value) : std::nullopt;
}

/// name, x, y, x', y'
std::optional<geo::ControlPoint> byOrder(const TableRow &row, PlaceReader &places)
{
    const auto x = figureIn(row, 1), y = figureIn(row, 2), goalX = figureIn(row, 3), goalY = figureIn(row, 4);
    if (!x || !y || !goalX || !goalY)
        return std::nullopt;
    const bool metres = std::abs(*goalX) > 180 || std::abs(*goalY) > 180;
    const RowPlace goal = places.read(RawPlace{Placing::Placed, *goalX, *goalY, metres, true, {}, {}});
    if (!goal.good())
        return std::nullopt;
    return geo::ControlPoint{plainText(row.cell(0)), {*x, *y}, goal.place};
}

std::optional<geo::ControlPoint> byHeader(const TableRow &row, const Columns &columns, PlaceReader &places)
{
    const Degrees x = readDegrees(columns.cell(row, Role::X)), y = readDegrees(columns.cell(row, Role::Y));
    const Degrees lon = readDegrees(columns.cell(row, Role::Lon)), lat = readDegrees(columns.cell(row, Role::Lat));
    for (const Degrees &each : {x, y, lon, lat})
        if (each.reading != Reading::Good)
            return std::nullopt;
    const RowPlace goal = places.read(RawPlace{Placing::Placed, lon.value, lat.value, false, false, {}, {}});
    if (!goal.good())
        return std::nullopt;
    return geo::ControlPoint{
        plainText(columns.cell(row, columns.has(Role::Name) ? Role::Name : Role::Key)), {x.value, y.value}, goal.place};
}

} // namespace

base::Result<geo::DatumShift> readShift(const std::string &path)
{
    if (auto there = checkSource(path); !there)
        return std::unexpected(there.error());
    std::ifstream in(path, std::ios::binary);
    std::map<std::string, double> given;
    bool positionVector = false;
    std::string text;
    std::size_t bytes = 0;
    for (int number = 1; std::getline(in, text); ++number) {
        bytes += text.size() + 1;
        Line line = lineOf(text);
        if (line.blank)
            continue;
        const std::string name = plainName(line.name);
        static constexpr std::array kKnown{"dx", "dy", "dz", "rx", "ry", "rz", "scale"};
        if (name == "convention" && (line.text == "position-vector" || line.text == "coordinate-frame"))
            positionVector = line.text == "position-vector";
        else if (bytes <= kMostBytes && line.figure && std::ranges::contains(kKnown, name) && !given.contains(name))
            given[name] = line.value;
        else
            return base::fail(ErrorCode::TableUnreadable, path, "line " + std::to_string(number));
    }
    if (given.empty() || (!given.contains("dz") && (given.contains("rx") || given.contains("ry"))))
        return base::fail(ErrorCode::TableUnreadable, path, "neither four nor seven parameters");
    return shiftOf(given, positionVector);
}

base::Result<std::vector<geo::ControlPoint>> readControlPoints(const std::string &path,
                                                               const geo::CoordinateSystem &target)
{
    if (auto there = checkSource(path); !there)
        return std::unexpected(there.error());
    const auto tables = readTables(path, false, {});
    if (!tables)
        return std::unexpected(tables.error());
    const Table &table = tables->front();
    NamedColumns named;
    const auto columns = recognise(table, named);
    const bool headed =
        columns && columns->has(Role::X) && columns->has(Role::Y) && columns->has(Role::Lon) && columns->has(Role::Lat);
    PlaceReader places(target, std::nullopt);
    std::vector<geo::ControlPoint> points;
    for (std::size_t i = headed && columns->headerInRows ? columns->headerRow + 1 : 0; i < table.rows.size(); ++i) {
        const TableRow &row = table.rows[i];
        auto point = headed ? byHeader(row, *columns, places) : byOrder(row, places);
        if (point)
            points.push_back(std::move(*point));
        else if (headed || i > 0) { // the first row may be a header of words we do not know
            auto failure = base::fail(ErrorCode::NoCoordinates, path);
            failure.error().where = std::to_string(row.number);
            return failure;
        }
    }
    return points;
}

} // namespace yike::importing
