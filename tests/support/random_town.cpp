// SPDX-License-Identifier: GPL-3.0-or-later
// Random towns as text: a grid of junctions with pieces missing, and estates, a river or a railway laid over it.
#include "tests/support/ascii_town.h"

#include <algorithm>
#include <array>
#include <random>
#include <string_view>
#include <vector>

namespace yike::test {

namespace {

// A junction every four cells, at 2, 6, 10 …; walls, water and rails run between, at 4, 8, 12 …
constexpr int kStep = 4;

class Painter {
public:
    Painter(std::uint64_t seed, int columns, int rows)
        : m_random(seed),
          m_columns(columns),
          m_rows(rows),
          m_text(static_cast<std::size_t>(rows * kStep + 1),
                 std::string(static_cast<std::size_t>(columns * kStep + 1), '.'))
    {}

    std::string paint()
    {
        paintStreets();
        if (chance(50))
            paintLine(chance(50) ? '~' : 'r');
        const int estates = static_cast<int>(below(4));
        for (int id = 1; id <= estates; ++id)
            paintEstate(static_cast<char>('0' + id));
        paintPlaces();
        std::string all;
        for (const std::string &row : m_text)
            all += row + '\n';
        return all;
    }

private:
    // Not std::uniform_int_distribution: its numbers differ between libraries.
    std::uint64_t below(std::uint64_t n) { return m_random() % n; }
    bool chance(unsigned percent) { return below(100) < percent; }
    char &cell(int x, int y) { return m_text[static_cast<std::size_t>(y)][static_cast<std::size_t>(x)]; }

    /// Walls stay.
    void erase(int x, int y)
    {
        if (!std::string_view("#%GX").contains(cell(x, y)))
            cell(x, y) = '.';
    }

    void paintRun(int x, int y, int dx, int dy)
    {
        const char plain = dx != 0 ? '-' : '|';
        for (int i = 1; i < kStep; ++i)
            cell(x + dx * i, y + dy * i) = plain;
        if (!chance(30))
            return;
        const std::string_view special = dx != 0 ? "><scu/" : "v^scu/";
        cell(x + dx, y + dy) = special[below(special.size())];
    }

    void paintStreets()
    {
        for (int row = 0; row < m_rows; ++row)
            for (int column = 0; column < m_columns; ++column) {
                const int x = column * kStep + 2, y = row * kStep + 2;
                cell(x, y) = '+';
                if (column + 1 < m_columns && chance(75))
                    paintRun(x, y, 1, 0);
                if (row + 1 < m_rows && chance(75))
                    paintRun(x, y, 0, 1);
            }
    }

    /// A river or a railway from the left to the right edge, with few streets over it.
    void paintLine(char c)
    {
        if (m_rows < 2)
            return;
        const int y = (1 + static_cast<int>(below(static_cast<std::uint64_t>(m_rows - 1)))) * kStep;
        for (int x = 0; x < m_columns * kStep + 1; ++x) {
            if (cell(x, y) == '.') {
                cell(x, y) = c;
            } else if (chance(40)) {
                cell(x, y) = c == '~' ? 'b' : 't';
            } else {
                for (int i = -1; i <= 1; ++i)
                    cell(x, y + i) = i == 0 ? c : '.';
            }
        }
    }

    void paintEstate(char digit)
    {
        const int left = static_cast<int>(below(static_cast<std::uint64_t>(m_columns)));
        const int top = static_cast<int>(below(static_cast<std::uint64_t>(m_rows)));
        const int right = std::min(m_columns, left + 1 + static_cast<int>(below(3)));
        const int bottom = std::min(m_rows, top + 1 + static_cast<int>(below(2)));
        if (!isFree(left, top, right, bottom))
            return;
        const unsigned gates = std::array{0U, 30U, 70U}[below(3)];
        const bool paths = chance(70);
        for (int x = left * kStep; x <= right * kStep; ++x)
            for (const int y : {top * kStep, bottom * kStep})
                paintWall(x, y, 0, 1, gates);
        for (int y = top * kStep; y <= bottom * kStep; ++y)
            for (const int x : {left * kStep, right * kStep})
                paintWall(x, y, 1, 0, gates);
        paintInside(left * kStep, top * kStep, right * kStep, bottom * kStep, paths);
        cell(left * kStep + 1, top * kStep + 1) = digit;
    }

    /// Estates may share a wall, but neither overlap nor meet water or rail.
    bool isFree(int left, int top, int right, int bottom)
    {
        for (int y = top * kStep; y <= bottom * kStep; ++y)
            for (int x = left * kStep; x <= right * kStep; ++x)
                if (std::string_view("~rbt").contains(cell(x, y)))
                    return false;
        for (const auto &[l, t, r, b] : m_estates)
            if (left < r && l < right && top < b && t < bottom)
                return false;
        m_estates.push_back({left, top, right, bottom});
        return true;
    }

    /// A wall cell; a street through it (in direction dx, dy) gets a gate or is cut off on both sides.
    void paintWall(int x, int y, int dx, int dy, unsigned gates)
    {
        char &here = cell(x, y);
        if (here == '.' || here == '#') {
            if (here == '.')
                here = chance(4) ? (chance(50) ? 'G' : 'X') : '#';
            return;
        }
        if (here == '%' || here == 'G' || here == 'X')
            return;
        if (chance(gates)) {
            here = '%';
            return;
        }
        here = '#';
        erase(x - dx, y - dy);
        erase(x + dx, y + dy);
    }

    void paintInside(int left, int top, int right, int bottom, bool paths)
    {
        for (int y = top + 1; y < bottom; ++y)
            for (int x = left + 1; x < right; ++x) {
                char &here = cell(x, y);
                if (!paths)
                    here = '.';
                else if (std::string_view("-><").contains(here))
                    here = '=';
                else if (std::string_view("|^v").contains(here))
                    here = ':';
                else if (std::string_view("scu/").contains(here))
                    here = (x - 2) % kStep == 0 ? ':' : '=';
            }
        if (paths)
            return;
        cutAtWall(left, top, right, bottom);
    }

    /// Streets that came through a gate end there when nothing goes on inside: the junction in the wall stays.
    void cutAtWall(int left, int top, int right, int bottom)
    {
        for (int x = left; x <= right; ++x)
            for (int y = top; y <= bottom; ++y)
                if (cell(x, y) == '%' && chance(30))
                    cell(x, y) = 'G', clearOutside(x, y, left, top, right, bottom);
    }

    void clearOutside(int x, int y, int left, int top, int right, int bottom)
    {
        const int dx = x == left ? -1 : x == right ? 1 : 0;
        const int dy = y == top ? -1 : y == bottom ? 1 : 0;
        if (dx != 0)
            erase(x + dx, y);
        else if (dy != 0)
            erase(x, y + dy);
    }

    void paintPlaces()
    {
        for (char letter = 'A'; letter <= 'Z'; ++letter) {
            if (letter == 'G' || letter == 'X')
                continue;
            for (int tries = 0; tries < 20; ++tries) {
                char &here =
                    cell(static_cast<int>(below(m_text.front().size())), static_cast<int>(below(m_text.size())));
                if (here != '.')
                    continue;
                here = letter;
                break;
            }
        }
    }

    std::mt19937_64 m_random;
    int m_columns, m_rows;
    std::vector<std::array<int, 4>> m_estates; ///< left, top, right, bottom in blocks
    std::vector<std::string> m_text;
};

} // namespace

std::string randomTown(std::uint64_t seed, int columns, int rows) { return Painter(seed, columns, rows).paint(); }

} // namespace yike::test
