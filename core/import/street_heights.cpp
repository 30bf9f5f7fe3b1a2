// SPDX-License-Identifier: GPL-3.0-or-later
// Samples along the lines; junctions that hang in the air get their height from where the way comes down.
#include "core/import/street_heights.h"

#include "core/geo/local_frame.h"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <queue>
#include <unordered_map>
#include <unordered_set>

namespace yike::importing {
namespace {

using plan::NodeId;
using plan::Street;
using plan::StreetClass;
__extension__ using Wide = __int128;

constexpr std::int64_t kMostSamples = 2000; ///< of one street
constexpr std::size_t kBatch = 4096;        ///< streets asked for at once
constexpr std::int64_t kLeastStairs = 50;   ///< per mille

/// Not on the ground.
bool isCarried(const Street &street)
{
    switch (street.streetClass) {
    case StreetClass::Footbridge:
    case StreetClass::Underpass:
    case StreetClass::Elevator:
    case StreetClass::Ferry:
        return true;
    default:
        return street.bridge || street.tunnel;
    }
}

bool isDrawn(const Street &street) { return street.line.size() >= 2 && std::ranges::all_of(street.line, geo::isValid); }

/// `count` + 1 places along the line, evenly spaced, the first and the last its ends.
void sample(const geo::Line &line, std::int64_t count, std::vector<geo::LonLat> &out)
{
    std::vector<std::int64_t> reached{0};
    for (std::size_t i = 1; i < line.size(); ++i)
        reached.push_back(reached.back() + geo::geodesicMillimetres(line[i - 1], line[i]));
    out.push_back(line.front());
    std::size_t piece = 1;
    for (std::int64_t i = 1; i < count; ++i) {
        const std::int64_t offset = reached.back() * i / count;
        while (piece + 1 < line.size() && reached[piece] < offset)
            ++piece;
        const std::int64_t whole = std::max<std::int64_t>(reached[piece] - reached[piece - 1], 1);
        const double part = static_cast<double>(offset - reached[piece - 1]) / static_cast<double>(whole);
        const geo::LonLat a = line[piece - 1], b = line[piece];
        out.push_back({a.lon + (b.lon - a.lon) * part, a.lat + (b.lat - a.lat) * part});
    }
    out.push_back(line.back());
}

/// Heights of the junctions at the ends of carried streets.
class Junctions {
public:
    Junctions(const std::vector<Street> &streets, const HeightRaster &raster) : m_streets(streets)
    {
        std::vector<geo::LonLat> places;
        std::vector<NodeId> nodes;
        for (std::size_t i = 0; i < streets.size(); ++i) {
            if (!isDrawn(streets[i]))
                continue;
            for (const bool end : {false, true}) {
                const NodeId node = end ? streets[i].to : streets[i].from;
                if (!isCarried(streets[i])) {
                    m_ground.insert(node.value);
                    continue;
                }
                m_carried[node.value].push_back(i);
                places.push_back(end ? streets[i].line.back() : streets[i].line.front());
                nodes.push_back(node);
            }
        }
        const auto heights = raster.at(places);
        for (std::size_t i = 0; i < nodes.size(); ++i)
            m_below.emplace(nodes[i].value, heights[i]);
        settleAll(nodes);
    }

    [[nodiscard]] std::int32_t height(NodeId node) const { return m_height.at(node.value); }
    [[nodiscard]] bool touchesCarried(NodeId node) const { return m_carried.contains(node.value); }

private:
    [[nodiscard]] bool isGround(std::int64_t node) const { return m_ground.contains(node); }

    void settleAll(const std::vector<NodeId> &nodes)
    {
        for (const NodeId node : nodes)
            if (!m_height.contains(node.value))
                m_height[node.value] = isGround(node.value) ? m_below.at(node.value) : inTheAir(node.value);
    }

    [[nodiscard]] std::int64_t otherEnd(std::size_t street, std::int64_t node) const
    {
        return m_streets[street].from.value == node ? m_streets[street].to.value : m_streets[street].from.value;
    }

    /// The mean of the heights where carried ways from here come down, weighted by the inverse of the way there: on one bridge
    /// between two ends that is the straight line. Nowhere: what lies below.
    [[nodiscard]] std::int32_t inTheAir(std::int64_t start) const
    {
        using Waiting = std::pair<std::int64_t, std::int64_t>; // mm, node
        std::priority_queue<Waiting, std::vector<Waiting>, std::greater<>> queue;
        std::unordered_set<std::int64_t> settled;
        queue.emplace(0, start);
        Wide sum = 0;
        std::int64_t weights = 0;
        while (!queue.empty() && settled.size() < kMostSearched) {
            const auto [way, node] = queue.top();
            queue.pop();
            if (!settled.insert(node).second)
                continue;
            if (isGround(node)) {
                if (m_below.at(node) == kNoHeight)
                    continue;
                const std::int64_t weight = std::max<std::int64_t>(kWeight / std::max<std::int64_t>(way, 1), 1);
                sum += Wide{weight} * m_below.at(node);
                weights += weight;
                continue;
            }
            for (const std::size_t street : m_carried.at(node))
                queue.emplace(way + std::max<std::int64_t>(m_streets[street].length, 1), otherEnd(street, node));
        }
        if (weights == 0)
            return m_below.at(start);
        return static_cast<std::int32_t>(sum >= 0 ? (sum + weights / 2) / weights : -((weights / 2 - sum) / weights));
    }

    static constexpr std::int64_t kWeight = std::int64_t{1} << 40;
    static constexpr std::size_t kMostSearched = 2000; ///< junctions of one elevated network looked through

    const std::vector<Street> &m_streets;
    std::unordered_set<std::int64_t> m_ground;
    std::unordered_map<std::int64_t, std::vector<std::size_t>> m_carried; ///< node → carried streets that end there
    std::unordered_map<std::int64_t, std::int32_t> m_below, m_height;
};

void setRise(Street &street, Rise rise)
{
    street.climb = rise.climb;
    street.descent = rise.descent;
    if (plan::isSteps(street.streetClass))
        return;
    const std::int64_t net = std::int64_t{rise.climb} - rise.descent, length = std::max<std::int64_t>(street.length, 1);
    const std::int64_t perMille = (std::abs(net) * 1000 + length / 2) / length;
    const auto grade = static_cast<std::int16_t>(std::min<std::int64_t>(perMille, 1000));
    street.grade = net >= 0 ? grade : static_cast<std::int16_t>(-grade);
}

/// Nothing where a height is missing.
std::optional<Rise> carriedRise(const Street &street, const Junctions &junctions)
{
    const std::int32_t from = junctions.height(street.from), to = junctions.height(street.to);
    if (from == kNoHeight || to == kNoHeight)
        return std::nullopt;
    return Rise{std::max(to - from, 0), std::max(from - to, 0)};
}

class Measuring {
public:
    Measuring(std::vector<Street> &streets, const HeightRaster &raster)
        : m_streets(streets),
          m_raster(raster),
          m_junctions(streets, raster)
    {}

    Measured run(const base::Progress &progress)
    {
        for (std::size_t first = 0; first < m_streets.size() && !progress.cancelled(); first += kBatch) {
            progress.report("measure-slopes", static_cast<double>(first) / static_cast<double>(m_streets.size()));
            measure(first, std::min(first + kBatch, m_streets.size()));
        }
        return m_measured;
    }

private:
    [[nodiscard]] bool isLaid(const Street &street) const
    {
        const bool steps = plan::isSteps(street.streetClass);
        return !isCarried(street) &&
               !(steps && (m_junctions.touchesCarried(street.from) || m_junctions.touchesCarried(street.to)));
    }

    void measure(std::size_t first, std::size_t last)
    {
        std::vector<geo::LonLat> places;
        std::vector<std::size_t> ends;
        const std::int64_t step = std::max(kSampleStep, m_raster.cell());
        for (std::size_t i = first; i < last; ++i) {
            if (isDrawn(m_streets[i]) && isLaid(m_streets[i]))
                sample(m_streets[i].line,
                       std::clamp<std::int64_t>((m_streets[i].length + step / 2) / step, 1, kMostSamples), places);
            ends.push_back(places.size());
        }
        const auto heights = m_raster.at(places);
        for (std::size_t i = first, from = 0; i < last; from = ends[i - first], ++i)
            take(m_streets[i], std::span(heights).subspan(from, ends[i - first] - from));
    }

    void take(Street &street, std::span<const std::int32_t> profile)
    {
        if (!isDrawn(street))
            return;
        if (isCarried(street)) {
            settle(street, carriedRise(street, m_junctions));
        } else if (!profile.empty()) {
            const bool known = !std::ranges::contains(profile, kNoHeight);
            settle(street, known ? std::optional(riseOf({profile.begin(), profile.end()})) : std::nullopt);
        }
    }

    void settle(Street &street, std::optional<Rise> rise)
    {
        if (!rise) {
            ++m_measured.unknown;
            if (!m_measured.firstUnknown)
                m_measured.firstUnknown = street.line.front();
            return;
        }
        const std::int64_t total = std::int64_t{rise->climb} + rise->descent;
        if (plan::isSteps(street.streetClass) && total * 1000 < kLeastStairs * street.length)
            return;
        ++m_measured.streets;
        setRise(street, *rise);
    }

    std::vector<Street> &m_streets;
    const HeightRaster &m_raster;
    Junctions m_junctions;
    Measured m_measured;
};

/// Where a profile turns, its ends among them.
std::vector<std::int32_t> turnsOf(const std::vector<std::int32_t> &profile)
{
    std::vector<std::int32_t> turns{profile.front()};
    for (std::size_t i = 1; i < profile.size(); ++i) {
        if (profile[i] == turns.back())
            continue;
        const bool goesOn = turns.size() > 1 && (profile[i] > turns.back()) == (turns.back() > turns[turns.size() - 2]);
        if (goesOn)
            turns.back() = profile[i];
        else
            turns.push_back(profile[i]);
    }
    return turns;
}

std::size_t smallestSwing(const std::vector<std::int32_t> &turns)
{
    std::size_t best = 1;
    for (std::size_t i = 2; i < turns.size(); ++i)
        if (std::abs(turns[i] - turns[i - 1]) < std::abs(turns[best] - turns[best - 1]))
            best = i;
    return best;
}

} // namespace

Rise riseOf(std::vector<std::int32_t> profile)
{
    if (profile.size() < 2)
        return {};
    std::vector<std::int32_t> smooth = profile;
    for (std::size_t i = 1; i + 1 < profile.size(); ++i)
        smooth[i] = static_cast<std::int32_t>(
            (std::int64_t{profile[i - 1]} + 2 * std::int64_t{profile[i]} + profile[i + 1] + 2) >> 2);
    std::vector<std::int32_t> turns = turnsOf(smooth);
    while (turns.size() > 2) {
        const std::size_t swing = smallestSwing(turns);
        if (std::abs(turns[swing] - turns[swing - 1]) >= kLeastRise)
            break;
        // The ends stay; of an inner swing both turns go.
        const bool first = swing == 1, last = swing + 1 == turns.size();
        const auto at = turns.begin() + static_cast<std::ptrdiff_t>(swing);
        turns.erase(first ? at : at - 1, last ? at : at + 1);
        turns = turnsOf(turns);
    }
    Rise rise;
    for (std::size_t i = 1; i < turns.size(); ++i)
        (turns[i] > turns[i - 1] ? rise.climb : rise.descent) += std::abs(turns[i] - turns[i - 1]);
    return rise;
}

Measured measureSlopes(std::vector<Street> &streets, const HeightRaster &raster, const base::Progress &progress)
{
    return Measuring(streets, raster).run(progress);
}

} // namespace yike::importing
