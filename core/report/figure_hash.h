// SPDX-License-Identifier: GPL-3.0-or-later
// SHA-256 of values: each goes in with its kind and length, so that no two lists of values give the same bytes. Private to this folder.
#pragma once

#include "core/base/sha256.h"
#include "core/geo/point.h"
#include "core/report/fingerprint.h"

#include <cmath>
#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace yike::report {

class FigureHash {
public:
    template <std::integral Number>
    FigureHash &add(Number value)
    {
        return number('i', static_cast<std::int64_t>(value));
    }
    template <typename Enum>
        requires std::is_enum_v<Enum>
    FigureHash &add(Enum value)
    {
        return number('i', static_cast<std::int64_t>(value));
    }
    template <typename Tag>
    FigureHash &add(base::StrongId<Tag> id)
    {
        return number('i', id.value);
    }
    FigureHash &add(std::string_view text)
    {
        number('t', static_cast<std::int64_t>(text.size()));
        m_hash.add(text);
        return *this;
    }
    FigureHash &add(const std::string &text) { return add(std::string_view(text)); }
    FigureHash &add(const char *text) { return add(std::string_view(text)); }
    /// To the millionth: finer than anything that is printed.
    FigureHash &add(double value)
    {
        constexpr double kFarthest = 9e12; // times a million it fits
        if (!std::isfinite(value) || std::abs(value) > kFarthest)
            return add(std::string_view("out of range"));
        return number('d', std::llround(value * 1e6));
    }
    FigureHash &add(geo::LonLat place)
    {
        return number('p', std::llround(place.lon * 1e7)).number('p', std::llround(place.lat * 1e7));
    }
    FigureHash &add(const Share &share) { return add(share.part).add(share.whole); }
    template <typename T>
    FigureHash &add(const std::optional<T> &value)
    {
        number('?', value.has_value() ? 1 : 0);
        return value ? add(*value) : *this;
    }
    template <typename T>
    FigureHash &addAll(const std::vector<T> &values)
    {
        number('[', static_cast<std::int64_t>(values.size()));
        for (const T &value : values)
            add(value);
        return *this;
    }
    [[nodiscard]] std::string hex() { return m_hash.hex(); }

private:
    FigureHash &number(char kind, std::int64_t value)
    {
        char bytes[9]{kind};
        for (int i = 0; i < 8; ++i)
            bytes[i + 1] = static_cast<char>(static_cast<std::uint64_t>(value) >> (8 * i));
        m_hash.add({bytes, sizeof bytes});
        return *this;
    }

    base::Sha256 m_hash;
};

/// The parts of fingerprintOf(): what the figures come from, and the figures.
[[nodiscard]] std::vector<SectionPrint> inputPrints(const Content &content);
[[nodiscard]] std::vector<SectionPrint> figurePrints(const Content &content);

} // namespace yike::report
