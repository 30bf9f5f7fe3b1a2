// SPDX-License-Identifier: GPL-3.0-or-later
// How far any street is as the crow flies: tells a home beyond the river from a home far from every street.
#pragma once

#include "core/geo/box_tree.h"
#include "core/geo/local_frame.h"
#include "core/plan/street.h"

#include <memory>
#include <mutex>
#include <optional>

namespace yike::analysis {

/// Most projects never ask, so the index is made at the first question. Safe to share between threads.
class StreetFinder {
public:
    StreetFinder(std::shared_ptr<const plan::StreetLayer> streets, std::shared_ptr<const geo::LocalFrame> frame);
    /// Metres to the nearest street, barriers ignored; nothing within 50 km.
    [[nodiscard]] std::optional<std::int64_t> metresToStreet(geo::Point place) const;

private:
    std::shared_ptr<const plan::StreetLayer> m_streets;
    std::shared_ptr<const geo::LocalFrame> m_frame;
    mutable std::once_flag m_once;
    mutable geo::SegmentIndex m_index;
};

} // namespace yike::analysis
