// SPDX-License-Identifier: GPL-3.0-or-later
// How a figure is spread over people: what every measure of equity is computed from.
#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace yike::measures {

/// People who share one figure, for instance those of a demand point and its access.
struct Share {
    double value = 0;
    double people = 0;
    bool operator==(const Share &) const = default;
};

/// Checked once. Groups without people are left out; groups with the same value are one; a value below 1e-250 is 0.
class Distribution {
public:
    /// values: ≥ 0, one a group; people: ≥ 0, fractions allowed. OutOfRange for one that is negative, no number, infinite or
    /// beyond 1e270 (values) or 1e12 (people), and for lists of unequal length. `where` says which group.
    [[nodiscard]] static base::Result<Distribution> make(std::span<const double> values,
                                                         std::span<const double> people);

    /// Ascending value.
    [[nodiscard]] std::span<const Share> shares() const { return m_shares; }
    [[nodiscard]] double people() const { return m_people; }
    /// Σ P_i A_i / Σ P_i; nothing where there is nobody.
    [[nodiscard]] std::optional<double> mean() const;
    /// There is somebody, and somebody has something: shares of it make sense.
    [[nodiscard]] bool hasShares() const { return m_mean > 0; }

private:
    Distribution() = default;
    std::vector<Share> m_shares;
    double m_people = 0, m_mean = 0;
};

} // namespace yike::measures
