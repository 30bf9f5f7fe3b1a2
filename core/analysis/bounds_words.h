// SPDX-License-Identifier: GPL-3.0-or-later
// 四至: what bounds an area in the east, south, west and north, by the names of roads, waters and railways.
#pragma once

#include "core/geo/local_frame.h"
#include "core/plan/plan.h"

#include <cstdint>
#include <memory>
#include <string>

namespace yike::analysis {

enum class BoundKind : std::uint8_t { Unknown, Road, Water, Railway };
/// What runs along one side. ui/text makes 「东至澄江」 of it.
struct Bound {
    BoundKind kind = BoundKind::Unknown;
    std::string name; ///< may be empty for a railway
    std::int32_t share = 0; ///< per mille of the side it runs along
    bool operator==(const Bound &) const = default;
};
struct FourBounds {
    Bound east, south, west, north;
    bool operator==(const FourBounds &) const = default;
};

/// Of an outline, or of a set of communities where the area is one. The side is what is seen of the area from there: from the
/// outside, line by line every 10 m, its first point; each point belongs to the nearest named street, river or railway at most
/// 80 m away (a named water it lies in comes first), and the one with the longest share of the side wins, from a quarter of the
/// side on; on equal shares the name that comes first.
[[nodiscard]] FourBounds boundsInWords(const plan::Plan &plan, const plan::Area &area, const geo::LocalFrame &frame);

/// The same for many areas of one plan: names are gathered once.
class BoundsFinder {
public:
    /// Streets and base map are shared, not kept by reference: the finder may outlive the plan.
    BoundsFinder(const plan::Plan &plan, const geo::LocalFrame &frame);
    ~BoundsFinder();
    BoundsFinder(const BoundsFinder &) = delete;
    BoundsFinder &operator=(const BoundsFinder &) = delete;
    /// The members of an area are looked up in `plan`, which may have other areas than the one the names are from.
    [[nodiscard]] FourBounds of(const plan::Plan &plan, const plan::Area &area) const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace yike::analysis
