// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of `yike-cli times`: from points to points, or to the nearest of each category.
#pragma once

#include "core/network/network.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace yike::cli {

struct TimesPoint {
    std::string id;
    network::Joint joint;
    bool placed = true; ///< false: no place is known
};

/// Points, the network they are joined to, and how far is walked.
struct TimesTable {
    std::shared_ptr<const network::Network> network;
    std::vector<TimesPoint> from, to;
    /// For the nearest of each category; empty: every pair.
    struct Category {
        std::string code;
        std::vector<std::uint32_t> members; ///< into `to`, ascending
    };
    std::vector<Category> categories;
    norms::WalkerKind walker = norms::WalkerKind::Metres;
    base::Cost limit = 0;
    bool paths = false, reachedOnly = false;
};

/// A junction, no matter how far away: as tools do that know no edges.
class NodeSnap {
public:
    explicit NodeSnap(std::shared_ptr<const network::Network> network);
    ~NodeSnap();
    [[nodiscard]] network::Joint nearest(geo::LonLat place) const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// Hands out the CSV, head first, piece by piece; stops where write says no. docs/times.md tells the columns.
bool writeTimes(const TimesTable &table, const std::function<bool(std::string_view)> &write);

} // namespace yike::cli
