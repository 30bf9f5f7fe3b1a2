// SPDX-License-Identifier: GPL-3.0-or-later
// Floyd and Warshall's all pairs, and the estate rule as it is worded.
#include "tests/core/network/oracle.h"

#include "core/network/walk_speed.h"

#include <algorithm>

namespace yike::test {

using network::Joint;
using plan::Access;
using plan::Street;

Oracle::Oracle(const plan::StreetLayer &streets, const norms::Walker &walker) : m_streets(streets), m_walker(walker)
{
    for (const Street &street : streets.streets) {
        m_numbers.emplace(street.from.value, m_numbers.size());
        m_numbers.emplace(street.to.value, m_numbers.size());
    }
    const Matrix empty(m_numbers.size(), Row(m_numbers.size(), kFar));
    m_public = empty;
    for (const Street &street : streets.streets) {
        if (street.access == Access::Nobody)
            continue;
        Matrix &matrix = street.access == Access::EstateOnly
                             ? m_inside.try_emplace(street.estate.value, empty).first->second
                             : m_public;
        const std::size_t a = number(street.from), b = number(street.to);
        matrix[a][b] = std::min(matrix[a][b], moving(street, true) + wait(street));
        matrix[b][a] = std::min(matrix[b][a], moving(street, false) + wait(street));
    }
    close(m_public);
    for (auto &[estate, matrix] : m_inside)
        close(matrix);
}

void Oracle::close(Matrix &matrix) const
{
    const std::size_t n = matrix.size();
    for (std::size_t i = 0; i < n; ++i)
        matrix[i][i] = 0;
    for (std::size_t via = 0; via < n; ++via)
        for (std::size_t i = 0; i < n; ++i)
            for (std::size_t j = 0; j < n; ++j)
                matrix[i][j] = std::min(matrix[i][j], std::min(kFar, matrix[i][via] + matrix[via][j]));
}

std::int64_t Oracle::moving(const Street &street, bool along) const
{
    if (street.oneway && !along)
        return kFar;
    if (m_walker.countsMetres())
        return street.length;
    std::int64_t factor =
        m_walker.slope != norms::SlopeModel::Level ? network::gradeFactor(along ? street.grade : -street.grade) : 1000;
    if (street.streetClass == plan::StreetClass::Steps)
        factor = (street.grade > 0) == along ? m_walker.stairsUp : m_walker.stairsDown;
    return factor == 0 ? kFar : (street.length * factor + m_walker.speed / 2) / m_walker.speed;
}

std::int64_t Oracle::wait(const Street &street) const
{
    if (m_walker.countsMetres())
        return 0;
    return street.delay + (street.crossing == plan::CrossingKind::Signalled     ? m_walker.signalDelay
                           : street.crossing == plan::CrossingKind::Unsignalled ? m_walker.crossingDelay
                                                                                : 0);
}

std::int64_t Oracle::part(const Street &street, std::int64_t from, std::int64_t to) const
{
    if (from == to)
        return 0;
    const std::int64_t whole = moving(street, from < to);
    if (whole >= kFar)
        return kFar;
    const std::int64_t low = std::min(from, to), high = std::max(from, to), middle = (street.length + 1) / 2;
    const bool waits = low < middle && high >= middle;
    return whole * high / street.length - whole * low / street.length + (waits ? wait(street) : 0);
}

std::int64_t Oracle::access(std::uint32_t millimetres) const
{
    return m_walker.countsMetres() ? millimetres
                                   : (std::int64_t{millimetres} * 1000 + m_walker.speed / 2) / m_walker.speed;
}

Oracle::Row Oracle::firstRun(const Joint &joint, bool backwards) const
{
    const Street &street = m_streets.streets[joint.edge];
    const std::int64_t toTail = backwards ? part(street, 0, joint.offset) : part(street, joint.offset, 0);
    const std::int64_t toHead =
        backwards ? part(street, street.length, joint.offset) : part(street, joint.offset, street.length);
    Row row(m_numbers.size(), kFar);
    const std::size_t tail = number(street.from), head = number(street.to);
    row[tail] = toTail;
    row[head] = std::min(row[head], toHead);
    if (street.access != Access::EstateOnly)
        return row;
    const Matrix &inside = m_inside.at(street.estate.value);
    for (std::size_t n = 0; n < row.size(); ++n)
        row[n] = std::min(toTail + (backwards ? inside[n][tail] : inside[tail][n]),
                          toHead + (backwards ? inside[n][head] : inside[head][n]));
    return row;
}

Oracle::Row Oracle::throughPublic(const Row &row, bool backwards) const
{
    Row out(row.size(), kFar);
    for (std::size_t n = 0; n < row.size(); ++n)
        for (std::size_t m = 0; m < row.size(); ++m)
            out[n] = std::min(out[n], row[m] + (backwards ? m_public[n][m] : m_public[m][n]));
    return out;
}

std::int64_t Oracle::cost(const Joint &from, const Joint &to) const
{
    const Street &start = m_streets.streets[from.edge], &end = m_streets.streets[to.edge];
    const Row leave = firstRun(from, false), arrive = firstRun(to, true);
    std::int64_t best = from.edge == to.edge ? part(start, from.offset, to.offset) : kFar;
    const Row outside = throughPublic(leave, false);
    for (std::size_t n = 0; n < leave.size(); ++n) {
        best = std::min(best, outside[n] + arrive[n]);
        if (start.access == Access::EstateOnly && end.access == Access::EstateOnly && start.estate == end.estate)
            best = std::min(best, leave[n] + arrive[n]);
    }
    return best >= kFar ? -1 : best + access(from.access) + access(to.access);
}

std::int64_t Oracle::costToNode(const Joint &joint, plan::NodeId node, bool backwards) const
{
    const Row first = firstRun(joint, backwards);
    const Row outside = throughPublic(first, backwards);
    const std::size_t to = number(node);
    std::int64_t best = std::min(first[to], outside[to]);
    for (const auto &[estate, inside] : m_inside)
        for (std::size_t n = 0; n < first.size(); ++n)
            best = std::min(best, outside[n] + (backwards ? inside[to][n] : inside[n][to]));
    return best >= kFar ? -1 : best + access(joint.access);
}

} // namespace yike::test
