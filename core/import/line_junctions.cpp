// SPDX-License-Identifier: GPL-3.0-or-later
// Sorts all vertices by place and level and looks at what meets there.
#include "core/import/line_junctions.h"

#include <algorithm>
#include <span>
#include <tuple>

namespace yike::importing {
namespace {

/// A vertex of a line where it lies.
struct Vertex {
    geo::Point at;
    std::int8_t level = 0;
    bool end = false;
    bool cut = false;
    std::uint32_t line = 0, index = 0;
    std::int64_t node = 0;
};

class Junctions {
public:
    explicit Junctions(const std::vector<GridLine> &lines) : m_lines(lines)
    {
        for (std::uint32_t line = 0; line < lines.size(); ++line) {
            const auto &points = lines[line].points;
            m_first.push_back(m_position.size());
            for (std::uint32_t i = 0; i < points.size(); ++i) {
                m_vertices.push_back(
                    {points[i], lines[line].level, i == 0 || i + 1 == points.size(), false, line, i, 0});
                m_position.push_back(0);
            }
        }
        std::ranges::sort(m_vertices, {},
                          [](const Vertex &v) { return std::tuple(v.at.x, v.at.y, v.level, v.line, v.index); });
        for (std::size_t i = 0; i < m_vertices.size(); ++i)
            m_position[m_first[m_vertices[i].line] + m_vertices[i].index] = i;
    }

    std::vector<std::vector<Cut>> make()
    {
        eachPlace([this](std::span<Vertex> place) { mark(place); });
        cutLoops();
        eachPlace([this](std::span<Vertex> place) { number(place); });
        std::vector<std::vector<Cut>> cuts(m_lines.size());
        for (std::uint32_t line = 0; line < m_lines.size(); ++line)
            for (std::uint32_t i = 0; i < m_lines[line].points.size(); ++i)
                if (const Vertex &vertex = of(line, i); vertex.cut)
                    cuts[line].push_back({i, plan::NodeId{vertex.node}});
        return cuts;
    }

private:
    Vertex &of(std::uint32_t line, std::uint32_t index) { return m_vertices[m_position[m_first[line] + index]]; }

    template <typename Visit>
    void eachPlace(Visit visit)
    {
        for (auto first = m_vertices.begin(); first != m_vertices.end();) {
            const auto last = std::find_if(first, m_vertices.end(), [&](const Vertex &v) { return v.at != first->at; });
            visit(std::span(first, last));
            first = last;
        }
    }

    template <typename Visit>
    static void eachLevel(std::span<Vertex> place, Visit visit)
    {
        for (auto first = place.begin(); first != place.end();) {
            const auto last =
                std::find_if(first, place.end(), [&](const Vertex &v) { return v.level != first->level; });
            visit(std::span(first, last));
            first = last;
        }
    }

    /// Whether what meets here is one junction through all levels.
    static bool isOne(std::span<Vertex> place)
    {
        bool one = false;
        eachLevel(place, [&](std::span<Vertex> level) {
            one = one || std::ranges::all_of(level, [](const Vertex &v) { return v.end; });
        });
        return one;
    }

    /// Lines that run on together are no junction: they are one way drawn twice.
    [[nodiscard]] bool isJunction(std::span<Vertex> group) const
    {
        std::vector<geo::Point> neighbours;
        for (const Vertex &vertex : group) {
            if (vertex.end)
                return true;
            const auto &points = m_lines[vertex.line].points;
            for (const geo::Point next : {points[vertex.index - 1], points[vertex.index + 1]})
                if (!std::ranges::contains(neighbours, next))
                    neighbours.push_back(next);
            if (neighbours.size() > 2)
                return true;
        }
        return false;
    }

    void markGroup(std::span<Vertex> group)
    {
        if (isJunction(group))
            for (Vertex &vertex : group)
                vertex.cut = true;
    }

    void mark(std::span<Vertex> place)
    {
        if (isOne(place))
            markGroup(place);
        else
            eachLevel(place, [this](std::span<Vertex> level) { markGroup(level); });
    }

    /// All that pass here on its level.
    void cutAt(std::uint32_t line, std::uint32_t index)
    {
        const Vertex here = of(line, index);
        const auto same = [](const Vertex &v) { return std::tuple(v.at.x, v.at.y, v.level); };
        for (Vertex &vertex : std::ranges::equal_range(m_vertices, same(here), {}, same))
            vertex.cut = true;
    }

    /// Between two cuts at one and the same junction lies a loop: it needs a second end.
    void cutLoops()
    {
        for (std::uint32_t line = 0; line < m_lines.size(); ++line) {
            std::uint32_t from = 0;
            const auto size = static_cast<std::uint32_t>(m_lines[line].points.size());
            for (std::uint32_t i = 1; i < size; ++i) {
                if (!of(line, i).cut)
                    continue;
                if (m_lines[line].points[i] == m_lines[line].points[from])
                    cutAt(line, from + (i - from) / 2);
                from = i;
            }
        }
    }

    /// Longitude in the upper 32 bits, latitude in the lower 31: unlike for every place. A second junction on one place takes
    /// the next free number.
    void number(std::span<Vertex> place)
    {
        constexpr std::int64_t kHalfRound = 1'800'000'000, kPole = 900'000'000;
        const geo::Point at = place.front().at;
        const std::int64_t own = ((at.x + kHalfRound) << 31) + (at.y + kPole);
        const auto give = [&](std::span<Vertex> group) {
            if (std::ranges::none_of(group, &Vertex::cut))
                return;
            m_last = std::max(own, m_last + 1);
            for (Vertex &vertex : group)
                vertex.node = m_last;
        };
        if (isOne(place))
            give(place);
        else
            eachLevel(place, give);
    }

    const std::vector<GridLine> &m_lines;
    std::vector<std::size_t> m_first; ///< per line, into m_position
    std::vector<std::size_t> m_position; ///< per vertex, into m_vertices
    std::vector<Vertex> m_vertices; ///< by place and level
    std::int64_t m_last = 0;
};

} // namespace

std::vector<std::vector<Cut>> cutsOf(const std::vector<GridLine> &lines) { return Junctions(lines).make(); }

} // namespace yike::importing
