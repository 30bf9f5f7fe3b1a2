// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a drawn town: junctions, the streets between them, barriers, estates and places.
#include "tests/support/ascii_town.h"

#include "core/geo/local_frame.h"

#include <cmath>
#include <limits>
#include <stdexcept>

namespace yike::test {

namespace {

using plan::Access;
using plan::BarrierKind;
using plan::CrossingKind;
using plan::StreetClass;

// On a central meridian, so that drawn metres are metres on the ground.
constexpr geo::LonLat kOrigin{114, 30};

struct Rectangle {
    int left, top, right, bottom; ///< of the wall
};

class Drawing {
public:
    explicit Drawing(std::string_view map)
    {
        if (map.starts_with('\n'))
            map.remove_prefix(1);
        while (!map.empty()) {
            const auto end = map.find('\n');
            m_rows.emplace_back(map.substr(0, end));
            map.remove_prefix(end == std::string_view::npos ? map.size() : end + 1);
        }
        for (const std::string &row : m_rows)
            m_width = std::max(m_width, static_cast<int>(row.size()));
    }

    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] int height() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] char at(int column, int row) const
    {
        if (column < 0 || row < 0 || row >= height())
            return '.';
        const std::string &text = m_rows[static_cast<std::size_t>(row)];
        return column < static_cast<int>(text.size()) ? text[static_cast<std::size_t>(column)] : '.';
    }

    [[noreturn]] static void fail(const std::string &what, int column, int row)
    {
        throw std::invalid_argument(what + " at column " + std::to_string(column) + ", row " + std::to_string(row));
    }

private:
    std::vector<std::string> m_rows;
    int m_width = 0;
};

bool isJunction(char c) { return c == '+' || c == '%'; }

bool isWall(char c) { return c == '#' || c == '%' || c == 'G' || c == 'X'; }

bool runsEast(char c) { return std::string_view("-=><scu/bt").contains(c); }

bool runsSouth(char c) { return std::string_view("|:^vscu/bt").contains(c); }

bool isPlace(char c) { return c >= 'A' && c <= 'Z' && c != 'G' && c != 'X'; }

/// Which barrier a cell is part of; the streets through it do not interrupt it.
bool isBarrier(char c, BarrierKind kind)
{
    switch (kind) {
    case BarrierKind::Wall:
        return isWall(c);
    case BarrierKind::Water:
        return c == '~' || c == 'b';
    case BarrierKind::Rail:
        return c == 'r' || c == 't';
    case BarrierKind::Motorway:
        return c == 'm';
    }
    return false;
}

Rectangle estateAround(const Drawing &drawing, int column, int row)
{
    Rectangle box{column, row, column, row};
    while (!isWall(drawing.at(box.left, row)) && box.left >= 0)
        --box.left;
    while (!isWall(drawing.at(box.right, row)) && box.right < drawing.width())
        ++box.right;
    while (!isWall(drawing.at(column, box.top)) && box.top >= 0)
        --box.top;
    while (!isWall(drawing.at(column, box.bottom)) && box.bottom < drawing.height())
        ++box.bottom;
    for (int x = box.left; x <= box.right; ++x)
        if (!isWall(drawing.at(x, box.top)) || !isWall(drawing.at(x, box.bottom)))
            Drawing::fail("the wall of the estate is open", column, row);
    for (int y = box.top; y <= box.bottom; ++y)
        if (!isWall(drawing.at(box.left, y)) || !isWall(drawing.at(box.right, y)))
            Drawing::fail("the wall of the estate is open", column, row);
    return box;
}

/// What one special character says of the whole street, walked to the right or downwards.
void characterise(plan::Street &street, char c)
{
    switch (c) {
    case '=':
    case ':':
        street.access = Access::EstateOnly;
        street.streetClass = StreetClass::EstatePath;
        break;
    case '>':
    case 'v':
    case '<':
    case '^':
        street.oneway = true;
        break;
    case 's':
        street.streetClass = StreetClass::Steps;
        street.grade = 400;
        break;
    case '/':
        street.grade = 100;
        break;
    case 'c':
        street.streetClass = StreetClass::Crossing;
        street.crossing = CrossingKind::Signalled;
        break;
    case 'u':
        street.streetClass = StreetClass::Crossing;
        street.crossing = CrossingKind::Unsignalled;
        break;
    case 'b':
        street.bridge = true;
        street.level = 1;
        break;
    case 't':
        street.tunnel = true;
        street.level = -1;
        break;
    default:
        break;
    }
}

class Builder {
public:
    Builder(const Drawing &drawing, double cellMetres) : m_drawing(drawing) { m_town.cellMetres = cellMetres; }

    AsciiTown build()
    {
        forEachCell([&](int x, int y, char c) { readCell(x, y, c); });
        forEachCell([&](int x, int y, char c) {
            if (isJunction(c)) {
                trace(x, y, 1, 0);
                trace(x, y, 0, 1);
            }
        });
        for (const BarrierKind kind : {BarrierKind::Wall, BarrierKind::Water, BarrierKind::Rail, BarrierKind::Motorway})
            readBarrier(kind);
        checkStreets();
        m_town.streets = std::make_shared<plan::StreetLayer>(std::move(m_layer));
        return std::move(m_town);
    }

private:
    template <typename Visit>
    void forEachCell(Visit visit)
    {
        for (int y = 0; y < m_drawing.height(); ++y)
            for (int x = 0; x < m_drawing.width(); ++x)
                visit(x, y, m_drawing.at(x, y));
    }

    void readCell(int x, int y, char c)
    {
        if (isJunction(c))
            m_town.nodeCells[{x, y}] = plan::NodeId{static_cast<std::int64_t>(m_town.nodeCells.size()) + 1};
        else if (isPlace(c))
            m_town.places[c] = m_town.at(x, y);
        else if (c >= '1' && c <= '9')
            readEstate(x, y, c - '0');
        else if (!std::string_view("-|=:><^vscu/bt#~rmGX. ").contains(c))
            Drawing::fail(std::string("unknown character '") + c + "'", x, y);
    }

    void readEstate(int x, int y, int id)
    {
        const Rectangle box = estateAround(m_drawing, x, y);
        plan::Estate estate;
        estate.id = plan::EstateId{id};
        estate.name = "Estate " + std::to_string(id);
        estate.walled = true;
        estate.outline = {{m_town.at(box.left, box.top), m_town.at(box.right, box.top),
                           m_town.at(box.right, box.bottom), m_town.at(box.left, box.bottom)}};
        for (int row = box.top; row <= box.bottom; ++row)
            for (int column = box.left; column <= box.right; ++column) {
                const bool border = row == box.top || row == box.bottom || column == box.left || column == box.right;
                const char c = m_drawing.at(column, row);
                if (border && c != '#')
                    estate.gates.push_back({m_town.at(column, row), {}, c != 'X', {}, {}, {}});
            }
        m_boxes[id] = box;
        auto place = m_town.estates.begin();
        while (place != m_town.estates.end() && place->id < estate.id)
            ++place;
        m_town.estates.insert(place, std::move(estate));
    }

    /// The street that leaves the junction to the right or downwards, if there is one.
    void trace(int x, int y, int dx, int dy)
    {
        const auto runs = [&](char c) { return dx != 0 ? runsEast(c) : runsSouth(c); };
        int cells = 1;
        plan::Street street;
        bool reversed = false;
        while (runs(m_drawing.at(x + dx * cells, y + dy * cells))) {
            const char c = m_drawing.at(x + dx * cells, y + dy * cells);
            characterise(street, c);
            reversed = reversed || c == '<' || c == '^';
            ++cells;
        }
        if (!isJunction(m_drawing.at(x + dx * cells, y + dy * cells))) {
            if (cells > 1)
                Drawing::fail("a street ends nowhere", x + dx * cells, y + dy * cells);
            return;
        }
        street.id = plan::StreetId{static_cast<std::int64_t>(m_layer.streets.size()) + 1};
        street.way = street.id.value;
        street.length = std::llround(cells * m_town.cellMetres * 1000);
        for (int i = 0; i <= cells; ++i) {
            const int step = reversed ? cells - i : i;
            street.line.push_back(m_town.at(x + dx * step, y + dy * step));
            if (i > 0 && i < cells)
                m_town.streetCells[{x + dx * i, y + dy * i}] = street.id;
        }
        street.from = m_town.nodeCells.at({x, y});
        street.to = m_town.nodeCells.at({x + dx * cells, y + dy * cells});
        if (reversed)
            std::swap(street.from, street.to);
        if (street.access == Access::EstateOnly)
            street.estate = estateOf(x + dx, y + dy);
        m_layer.streets.push_back(std::move(street));
    }

    plan::EstateId estateOf(int x, int y) const
    {
        for (const auto &[id, box] : m_boxes)
            if (x > box.left && x < box.right && y > box.top && y < box.bottom)
                return plan::EstateId{id};
        return {};
    }

    void readBarrier(BarrierKind kind)
    {
        forEachCell([&](int x, int y, char c) {
            if (!isBarrier(c, kind))
                return;
            if (isBarrier(m_drawing.at(x + 1, y), kind))
                m_layer.barriers.push_back({kind, {m_town.at(x, y), m_town.at(x + 1, y)}});
            if (isBarrier(m_drawing.at(x, y + 1), kind))
                m_layer.barriers.push_back({kind, {m_town.at(x, y), m_town.at(x, y + 1)}});
        });
    }

    void checkStreets()
    {
        forEachCell([&](int x, int y, char c) {
            if ((runsEast(c) || runsSouth(c)) && !m_town.streetCells.contains({x, y}))
                Drawing::fail("a street begins nowhere", x, y);
        });
    }

    const Drawing &m_drawing;
    AsciiTown m_town;
    plan::StreetLayer m_layer;
    std::map<int, Rectangle> m_boxes;
};

const geo::LocalFrame &frame()
{
    static const geo::LocalFrame local = geo::LocalFrame::around(kOrigin).value();
    return local;
}

} // namespace

geo::LonLat AsciiTown::at(int column, int row) const
{
    const geo::Point corner = frame().toLocal(kOrigin);
    const auto cells = [&](int n) { return static_cast<std::int32_t>(std::lround(n * cellMetres * 100)); };
    return geo::rounded(frame().toLonLat({corner.x + cells(column), corner.y - cells(row)}));
}

plan::StreetId AsciiTown::streetAt(int column, int row) const
{
    const auto found = streetCells.find({column, row});
    return found == streetCells.end() ? plan::StreetId{} : found->second;
}

plan::NodeId AsciiTown::nodeAt(int column, int row) const
{
    const auto found = nodeCells.find({column, row});
    return found == nodeCells.end() ? plan::NodeId{} : found->second;
}

AsciiTown asciiTown(std::string_view map, double cellMetres)
{
    const Drawing drawing(map);
    return Builder(drawing, cellMetres).build();
}

} // namespace yike::test
