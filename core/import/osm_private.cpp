// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of the network between private gates, by union of streets that share a junction.
#include "core/import/osm_private.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <unordered_map>

namespace yike::importing {
namespace {

class Parts {
public:
    explicit Parts(std::size_t count) : m_above(count) { std::iota(m_above.begin(), m_above.end(), std::size_t{0}); }
    std::size_t find(std::size_t one)
    {
        while (m_above[one] != one) {
            m_above[one] = m_above[m_above[one]];
            one = m_above[one];
        }
        return one;
    }
    void join(std::size_t one, std::size_t other)
    {
        one = find(one);
        other = find(other);
        m_above[std::max(one, other)] = std::min(one, other);
    }

private:
    std::vector<std::size_t> m_above;
};

} // namespace

std::vector<bool> behindGates(const std::vector<plan::Street> &streets,
                              const std::unordered_set<std::int64_t> &privateGates)
{
    Parts parts(streets.size());
    std::unordered_map<std::int64_t, std::size_t> firstAt;
    for (std::size_t i = 0; i < streets.size(); ++i)
        for (const plan::NodeId end : {streets[i].from, streets[i].to})
            if (!privateGates.contains(end.value))
                if (const auto [at, fresh] = firstAt.try_emplace(end.value, i); !fresh)
                    parts.join(at->second, i);
    std::vector<std::int64_t> lengths(streets.size());
    std::vector<bool> touches(streets.size());
    for (std::size_t i = 0; i < streets.size(); ++i) {
        const std::size_t part = parts.find(i);
        lengths[part] += streets[i].length;
        if (privateGates.contains(streets[i].from.value) || privateGates.contains(streets[i].to.value))
            touches[part] = true;
    }
    std::size_t largest = 0;
    for (std::size_t i = 0; i < lengths.size(); ++i)
        largest = lengths[i] > lengths[largest] ? i : largest;
    std::vector<bool> behind(streets.size());
    for (std::size_t i = 0; i < streets.size(); ++i)
        behind[i] = touches[parts.find(i)] && parts.find(i) != largest;
    return behind;
}

} // namespace yike::importing
