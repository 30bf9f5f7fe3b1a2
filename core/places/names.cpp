// SPDX-License-Identifier: GPL-3.0-or-later
// Names are kept as numbers of their letters, so that one look at a bit mask turns away nearly all of them.
#include "core/places/names.h"

#include "core/places/pinyin.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>

namespace yike::places {
namespace {

std::uint32_t bitOf(char32_t c) { return c >= U'a' && c <= U'z' ? 1U << (c - U'a') : 0U; }

/// Letters and figures alone, in compatibility form and without case; blanks are kept as ' ' where they are asked for.
std::u32string folded(std::string_view text, bool blanks)
{
    UErrorCode error = U_ZERO_ERROR;
    const auto *fold = icu::Normalizer2::getNFKCCasefoldInstance(error);
    icu::UnicodeString whole = icu::UnicodeString::fromUTF8(
        icu::StringPiece(text.data(), static_cast<int32_t>(std::min<std::size_t>(text.size(), 4096))));
    if (U_SUCCESS(error)) {
        icu::UnicodeString plain = fold->normalize(whole, error);
        if (U_SUCCESS(error))
            whole = std::move(plain);
    }
    std::u32string out;
    for (int32_t i = 0; i < whole.length(); i = whole.moveIndex32(i, 1)) {
        const UChar32 c = whole.char32At(i);
        if (u_isalnum(c))
            out += static_cast<char32_t>(c);
        else if (blanks && u_isUWhiteSpace(c) && !out.empty() && out.back() != U' ')
            out += U' ';
    }
    while (!out.empty() && out.back() == U' ')
        out.pop_back();
    return out;
}

} // namespace

std::uint32_t NameList::letter(char32_t character)
{
    const auto [found, isNew] = m_numbers.try_emplace(character, static_cast<std::uint32_t>(m_alphabet.size()));
    if (isNew) {
        Letter made{character, readings(character), bitOf(character)};
        for (const std::string &reading : made.readings)
            made.first |= bitOf(static_cast<char32_t>(reading.front()));
        m_alphabet.push_back(made);
    }
    return found->second;
}

std::size_t NameList::add(std::string_view name)
{
    for (const char32_t c : folded(name, false))
        m_letters.push_back(letter(c));
    m_ends.push_back(static_cast<std::uint32_t>(m_letters.size()));
    return m_ends.size() - 1;
}

NameList::Letters NameList::lettersOf(std::size_t name) const
{
    const std::uint32_t first = name == 0 ? 0 : m_ends[name - 1];
    return Letters(m_letters).subspan(first, m_ends[name] - first);
}

NameQuery::Part NameList::part(std::u32string_view text) const
{
    NameQuery::Part part;
    part.known = true;
    bool latin = true;
    for (const char32_t c : text) {
        const auto found = m_numbers.find(c);
        part.known = part.known && found != m_numbers.end();
        part.letters.push_back(found != m_numbers.end() ? found->second : kUnknown);
        latin = latin && ((c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9'));
        if (latin)
            part.latin += static_cast<char>(c);
    }
    if (!latin)
        part.latin.clear();
    return part;
}

NameQuery NameList::query(std::string_view typed) const
{
    std::u32string text = folded(typed, true);
    NameQuery query;
    if (text.contains(U' ')) {
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t end = std::min(text.find(U' ', at), text.size());
            query.words.push_back(part(std::u32string_view(text).substr(at, end - at)));
            at = end + 1;
        }
        std::erase(text, U' ');
    }
    query.whole = part(text);
    return query;
}

/// The name, from its beginning, is read as the letters; the last syllable may be begun only.
bool NameList::readsAs(Letters name, std::string_view latin) const
{
    if (latin.empty())
        return true;
    if (name.empty() || (m_alphabet[name[0]].first & bitOf(static_cast<char32_t>(latin[0]))) == 0) {
        // A figure has no bit.
        return !name.empty() && m_alphabet[name[0]].character == static_cast<char32_t>(latin[0]) &&
               readsAs(name.subspan(1), latin.substr(1));
    }
    const Letter &letter = m_alphabet[name[0]];
    if (letter.character == static_cast<char32_t>(latin[0]))
        return readsAs(name.subspan(1), latin.substr(1));
    return std::ranges::any_of(letter.readings, [&](const std::string &reading) {
        if (latin.size() <= reading.size())
            return reading.starts_with(latin);
        return latin.starts_with(reading) && readsAs(name.subspan(1), latin.substr(reading.size()));
    });
}

/// Each letter begins the next character.
bool NameList::begins(Letters name, std::string_view latin) const
{
    if (latin.size() > name.size())
        return false;
    for (std::size_t i = 0; i < latin.size(); ++i) {
        const Letter &letter = m_alphabet[name[i]];
        const auto c = static_cast<char32_t>(latin[i]);
        if ((letter.first & bitOf(c)) == 0 && letter.character != c)
            return false;
    }
    return true;
}

std::optional<Fit> NameList::fit(Letters name, const NameQuery::Part &part) const
{
    if (name.empty() || part.letters.empty())
        return std::nullopt;
    if (part.known) {
        const auto found = std::ranges::search(name, part.letters);
        if (!found.empty() && found.begin() == name.begin())
            return found.size() == name.size() ? Fit::Exact : Fit::Prefix;
        if (!found.empty())
            return Fit::Inside;
    }
    if (part.latin.empty())
        return std::nullopt;
    if (readsAs(name, part.latin))
        return Fit::Pinyin;
    if (begins(name, part.latin))
        return Fit::Initials;
    for (std::size_t at = 1; at < name.size(); ++at)
        if (readsAs(name.subspan(at), part.latin))
            return Fit::PinyinInside;
    for (std::size_t at = 1; part.latin.size() >= 2 && at < name.size(); ++at)
        if (begins(name.subspan(at), part.latin))
            return Fit::InitialsInside;
    return std::nullopt;
}

std::optional<Fit> NameList::fit(std::size_t name, const NameQuery &query) const
{
    const Letters letters = lettersOf(name);
    if (const auto whole = fit(letters, query.whole))
        return whole;
    const auto holds = [&](const NameQuery::Part &word) { return fit(letters, word).has_value(); };
    if (query.words.size() > 1 && std::ranges::all_of(query.words, holds))
        return Fit::Words;
    return std::nullopt;
}

} // namespace yike::places
