// SPDX-License-Identifier: GPL-3.0-or-later
// Random numbers that are the same on every machine: xoshiro256**, integers only.
#include "core/demo/prng.h"

#include <bit>

namespace yike::demo {

namespace {

std::uint64_t splitMix(std::uint64_t &state)
{
    std::uint64_t z = state += 0x9E3779B97F4A7C15U;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31);
}

} // namespace

Prng::Prng(std::uint64_t seed, std::string_view stream, std::int64_t number)
{
    std::uint64_t hash = 0xCBF29CE484222325U; // FNV-1a over the stream's name
    for (const char letter : stream)
        hash = (hash ^ static_cast<unsigned char>(letter)) * 0x100000001B3U;
    std::uint64_t state = seed ^ std::rotl(hash, 17) ^ (static_cast<std::uint64_t>(number) * 0xD6E8FEB86659FD93U);
    for (std::uint64_t &word : m_state)
        word = splitMix(state);
}

std::uint64_t Prng::next()
{
    const std::uint64_t result = std::rotl(m_state[1] * 5, 7) * 9;
    const std::uint64_t shifted = m_state[1] << 17;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= shifted;
    m_state[3] = std::rotl(m_state[3], 45);
    return result;
}

std::int64_t Prng::below(std::int64_t count)
{
    // The high 32 bits times the count: no bias worth naming for the small counts used here.
    const std::uint64_t high = next() >> 32;
    return static_cast<std::int64_t>((high * static_cast<std::uint64_t>(count)) >> 32);
}

} // namespace yike::demo
