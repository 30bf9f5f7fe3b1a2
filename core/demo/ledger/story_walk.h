// SPDX-License-Identifier: GPL-3.0-or-later
// Walks on the drawing board, to find two places that story A is true of.
#pragma once

#include "core/demo/ledger/ledger.h"
#include "core/demo/noding.h"

namespace yike::demo {

/// Open streets as a graph in centimetres.
class WalkBoard {
public:
    WalkBoard(const Sketch &sketch, const StreetNet &net);

    /// Where a place meets the nearest street.
    struct Joint {
        int street = -1;
        std::int64_t along = 0, off = 0;
    };
    [[nodiscard]] Joint join(Vec p) const;
    /// cm from one place to each of the others; −1 where farther than `limit`.
    [[nodiscard]] std::vector<std::int64_t> walks(const Joint &from, const std::vector<Joint> &to,
                                                  std::int64_t limit) const;

private:
    struct Arc {
        int to;
        std::int64_t length;
    };
    const StreetNet &m_net;
    std::vector<bool> m_open;          ///< by street: not residents only
    std::vector<std::int64_t> m_lengths;
    std::vector<std::vector<Arc>> m_arcs;
};

/// A service station of 机床厂 and a canteen beyond the railway, as near to 420 m straight and 1,150 m walked as shops allow.
[[nodiscard]] StoryUnits storyUnits(const Ledger &ledger, const StreetNet &net);

} // namespace yike::demo
