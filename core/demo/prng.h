// SPDX-License-Identifier: GPL-3.0-or-later
// Random numbers that are the same on every machine: xoshiro256**, integers only.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace yike::demo {

/// Each part of the district draws from a stream of its own, so that a change in one leaves the others as they were.
class Prng {
public:
    explicit Prng(std::uint64_t seed, std::string_view stream = {}, std::int64_t number = 0);

    [[nodiscard]] std::uint64_t next();
    /// 0 … count − 1; count > 0.
    [[nodiscard]] std::int64_t below(std::int64_t count);
    /// first … last, both possible.
    [[nodiscard]] std::int64_t between(std::int64_t first, std::int64_t last)
    {
        return first + below(last - first + 1);
    }
    [[nodiscard]] bool chance(std::int64_t perMille) { return below(1000) < perMille; }

    template <typename T>
    [[nodiscard]] const T &pick(const std::vector<T> &from)
    {
        return from[static_cast<std::size_t>(below(static_cast<std::int64_t>(from.size())))];
    }
    template <typename T, std::size_t N>
    [[nodiscard]] const T &pick(const std::array<T, N> &from)
    {
        return from[static_cast<std::size_t>(below(static_cast<std::int64_t>(N)))];
    }
    template <typename T, std::size_t N>
    [[nodiscard]] const T &pick(std::span<const T, N> from)
    {
        return from[static_cast<std::size_t>(below(static_cast<std::int64_t>(from.size())))];
    }
    template <typename T>
    void shuffle(std::vector<T> &items)
    {
        for (std::size_t left = items.size(); left > 1; --left)
            std::swap(items[left - 1], items[static_cast<std::size_t>(below(static_cast<std::int64_t>(left)))]);
    }

private:
    std::array<std::uint64_t, 4> m_state{};
};

} // namespace yike::demo
