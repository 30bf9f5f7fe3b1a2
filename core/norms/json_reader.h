// SPDX-License-Identifier: GPL-3.0-or-later
// Reads JSON objects field by field: every field is checked, unknown ones are refused, and what is wrong names its place.
#pragma once

#include "core/norms/rulebook.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace yike::norms {

using Json = nlohmann::ordered_json;

/// Thrown and caught inside the readers of this folder alone: the place and what is wrong with it.
struct Broken : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// One JSON object being read, with its place for messages.
class JsonReader {
public:
    JsonReader(const Json &json, std::string place);

    [[nodiscard]] const Json *optional(const char *key);
    [[nodiscard]] const Json &required(const char *key);
    [[nodiscard]] std::string text(const char *key) { return asText(required(key), key); }
    [[nodiscard]] std::string textOr(const char *key, std::string fallback = {});
    [[nodiscard]] bool flag(const char *key, bool fallback = false);
    [[nodiscard]] std::int32_t whole(const char *key, std::int32_t low, std::int32_t high);
    /// Empty where the key is missing or null.
    [[nodiscard]] std::optional<std::int32_t> wholeOrNull(const char *key, std::int32_t low, std::int32_t high);
    /// A number over 0 and up to `high`; empty where the key is missing or null.
    [[nodiscard]] std::optional<double> amountOrNull(const char *key, double high);
    [[nodiscard]] std::vector<std::string> texts(const char *key);
    [[nodiscard]] Name name(const char *key);
    [[nodiscard]] BandSet bands(const char *key, BandSet fallback);
    template <typename Enum, std::size_t N>
    [[nodiscard]] Enum choice(const char *key, const std::array<std::string_view, N> &words)
    {
        return chosen<Enum>(key, text(key), words);
    }
    template <typename Enum, std::size_t N>
    [[nodiscard]] Enum choiceOr(const char *key, const std::array<std::string_view, N> &words, Enum fallback)
    {
        const Json *value = optional(key);
        return value ? chosen<Enum>(key, asText(*value, key), words) : fallback;
    }
    /// Every item of a list that may be missing, with the item's place.
    template <typename Read>
    void each(const char *key, Read read)
    {
        const Json *list = optional(key);
        if (!list)
            return;
        if (!list->is_array())
            fail(std::string("'") + key + "' must be a list");
        for (std::size_t i = 0; i < list->size(); ++i)
            read((*list)[i], m_place + (m_place.empty() ? "" : ".") + key + "[" + std::to_string(i) + "]");
    }
    /// Unknown keys are typing errors: better told than ignored.
    void done() const;
    [[noreturn]] void fail(const std::string &what) const;

private:
    [[nodiscard]] std::string asText(const Json &value, const char *key) const;
    template <typename Enum, std::size_t N>
    [[nodiscard]] Enum chosen(const char *key, const std::string &word,
                              const std::array<std::string_view, N> &words) const
    {
        const auto it = std::ranges::find(words, word);
        if (it == words.end())
            fail(std::string("'") + key + "' cannot be '" + word + "'");
        return static_cast<Enum>(it - words.begin());
    }

    const Json &m_json;
    std::string m_place;
    std::set<std::string> m_known;
};

/// Text as one object; a BOM is forgiven. Broken where it is no JSON.
[[nodiscard]] Json parsedJson(std::string_view text);
/// One line; text that is no UTF-8 gets replacement characters.
[[nodiscard]] std::string oneLine(const Json &json);
/// "everybody", "60+", "0-2" or a list of bands.
[[nodiscard]] Json bandsJson(BandSet bands);

} // namespace yike::norms
