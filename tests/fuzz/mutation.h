// SPDX-License-Identifier: GPL-3.0-or-later
// Deterministic mutation of inputs by seed: flipped bits, cut and doubled stretches, absurd figures. The same seed, the same bytes.
#pragma once

#include "tests/support/test_data.h"

#include <QDebug>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <functional>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace yike::test {

class Mutation {
public:
    explicit Mutation(std::uint64_t seed) : m_random(seed) {}

    /// 0 ≤ below; 0 for 0.
    std::size_t below(std::size_t count) { return count == 0 ? 0 : static_cast<std::size_t>(m_random() % count); }
    bool oneIn(std::size_t count) { return below(count) == 0; }

    /// One to eight changes; some inputs stay as they are.
    [[nodiscard]] std::string of(std::string bytes)
    {
        for (std::size_t left = below(9); left > 0 && !bytes.empty(); --left)
            change(bytes);
        return bytes;
    }

private:
    void change(std::string &bytes)
    {
        const std::size_t at = below(bytes.size());
        const std::size_t length = std::min(bytes.size() - at, 1 + below(oneIn(4) ? 400 : 12));
        switch (below(9)) {
        case 0:
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8)));
            break;
        case 1:
            bytes[at] = static_cast<char>(m_random());
            break;
        case 2:
            bytes.erase(at, length);
            break;
        case 3:
            bytes.insert(below(bytes.size()), bytes.substr(at, length));
            break;
        case 4:
            if (oneIn(3))
                bytes.resize(at);
            break;
        case 5:
            bytes.replace(at, length, length, oneIn(2) ? '\0' : '\xff');
            break;
        default:
            changeNumber(bytes, at);
        }
    }

    /// The next run of digits becomes an absurd figure, or one that stands elsewhere: ids come twice, nodes are missing.
    void changeNumber(std::string &bytes, std::size_t from)
    {
        static constexpr std::array<std::string_view, 20> kFigures{"0",
                                                                   "-1",
                                                                   "NaN",
                                                                   "nan",
                                                                   "inf",
                                                                   "-inf",
                                                                   "1e308",
                                                                   "1e-320",
                                                                   "91",
                                                                   "181",
                                                                   "-181",
                                                                   "2147483648",
                                                                   "4294967295",
                                                                   "1152921504606846976",
                                                                   "9223372036854775807",
                                                                   "99999999999999999999",
                                                                   "0.00000001",
                                                                   "1e9",
                                                                   "",
                                                                   "180.0"};
        const auto [at, length] = numberFrom(bytes, from);
        if (length == 0)
            return;
        const auto [other, otherLength] = numberFrom(bytes, below(bytes.size()));
        const std::string with =
            oneIn(2) ? std::string(kFigures[below(kFigures.size())]) : bytes.substr(other, otherLength);
        bytes.replace(at, length, with);
    }

    static std::pair<std::size_t, std::size_t> numberFrom(const std::string &bytes, std::size_t from)
    {
        constexpr std::string_view kDigits = "-.0123456789";
        const std::size_t at = bytes.find_first_of("0123456789", from);
        if (at == std::string::npos)
            return {0, 0};
        const std::size_t end = bytes.find_first_not_of(kDigits, at);
        return {at, (end == std::string::npos ? bytes.size() : end) - at};
    }

    std::mt19937_64 m_random;
};

/// Runs `one` for seeds 1, 2 …: `few` of them, `many` with YIKE_TEST_FULL, $YIKE_FUZZ_CASES from $YIKE_FUZZ_FIRST on where those
/// are set. Where one crashes, the last seed told bounds it.
inline void forSeeds(const char *what, std::uint64_t few, std::uint64_t many,
                     const std::function<void(std::uint64_t)> &one)
{
    const auto from = [](const char *name, std::uint64_t otherwise) {
        const char *text = std::getenv(name);
        return text == nullptr ? otherwise : static_cast<std::uint64_t>(std::strtoull(text, nullptr, 10));
    };
    const std::uint64_t first = from("YIKE_FUZZ_FIRST", 1);
    const std::uint64_t cases = from("YIKE_FUZZ_CASES", fullTestsWanted() ? many : few);
    for (std::uint64_t seed = first; seed < first + cases; ++seed) {
        if ((seed - first) % 1000 == 0)
            qInfo("%s: from seed %llu", what, static_cast<unsigned long long>(seed));
        one(seed);
    }
}

} // namespace yike::test
