// SPDX-License-Identifier: GPL-3.0-or-later
// Names that are found by part of them: by characters, by pinyin and by the initials of pinyin.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace yike::places {

/// How well a name fits what was typed; the better first.
enum class Fit : std::uint8_t {
    Exact,          ///< 盐仓社区
    Prefix,         ///< 盐仓
    Inside,         ///< 仓社
    Pinyin,         ///< yancang, from the beginning of the name
    Initials,       ///< ycsq, likewise
    PinyinInside,   ///< cangshequ
    InitialsInside, ///< csq; two letters at least
    Words,          ///< 盐仓 超市: each word somewhere
};

/// What was typed, made ready for one list of names.
struct NameQuery {
    struct Part {
        std::vector<std::uint32_t> letters; ///< of the list; kUnknown for a character that none of its names has
        std::string latin; ///< the part as Latin letters and digits; empty if it holds anything else
        bool known = false; ///< every character is in some name
    };
    Part whole;
    std::vector<Part> words; ///< where blanks part them, else empty
    [[nodiscard]] bool empty() const { return whole.letters.empty(); }
};

/// Compared without case, width, blanks and signs: Ａ１ is a1, 联华超市(盐仓店) is 联华超市盐仓店. Not changed once it is asked.
class NameList {
public:
    static constexpr std::uint32_t kUnknown = 0xFFFFFFFFU;

    /// Its number, counting from 0. A name of signs alone is found by nothing.
    std::size_t add(std::string_view name);
    [[nodiscard]] std::size_t size() const { return m_ends.size(); }
    [[nodiscard]] NameQuery query(std::string_view typed) const;
    /// Nothing if it does not fit; nor does any name fit an empty query.
    [[nodiscard]] std::optional<Fit> fit(std::size_t name, const NameQuery &query) const;

private:
    struct Letter {
        char32_t character;
        std::span<const std::string> readings;
        std::uint32_t first; ///< bit per letter a … z that a reading, or the letter itself, begins with
    };
    using Letters = std::span<const std::uint32_t>;

    [[nodiscard]] Letters lettersOf(std::size_t name) const;
    [[nodiscard]] NameQuery::Part part(std::u32string_view folded) const;
    [[nodiscard]] std::optional<Fit> fit(Letters name, const NameQuery::Part &part) const;
    [[nodiscard]] bool readsAs(Letters name, std::string_view latin) const;
    [[nodiscard]] bool begins(Letters name, std::string_view latin) const;
    std::uint32_t letter(char32_t character);

    std::unordered_map<char32_t, std::uint32_t> m_numbers;
    std::vector<Letter> m_alphabet;
    std::vector<std::uint32_t> m_letters; ///< of all names, one after the other
    std::vector<std::uint32_t> m_ends; ///< into m_letters
};

} // namespace yike::places
