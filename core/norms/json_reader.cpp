// SPDX-License-Identifier: GPL-3.0-or-later
// Fields of JSON objects by their kind.
#include "core/norms/json_reader.h"

#include <cmath>

namespace yike::norms {
namespace {

std::optional<BandSet> bandOf(const std::string &word)
{
    if (word == "everybody")
        return kEverybody;
    if (word == "60+")
        return kAged60plus;
    for (std::size_t i = 0; i < kBandCount; ++i)
        if (code(static_cast<Band>(i)) == word)
            return bit(static_cast<Band>(i));
    return std::nullopt;
}

} // namespace

JsonReader::JsonReader(const Json &json, std::string place) : m_json(json), m_place(std::move(place))
{
    if (!m_json.is_object())
        fail("an object is wanted");
}

void JsonReader::fail(const std::string &what) const { throw Broken(m_place.empty() ? what : m_place + ": " + what); }

const Json *JsonReader::optional(const char *key)
{
    m_known.insert(key);
    const auto it = m_json.find(key);
    return it == m_json.end() ? nullptr : &*it;
}

const Json &JsonReader::required(const char *key)
{
    const Json *value = optional(key);
    if (!value)
        fail(std::string("'") + key + "' is missing");
    return *value;
}

std::string JsonReader::textOr(const char *key, std::string fallback)
{
    const Json *value = optional(key);
    return value ? asText(*value, key) : fallback;
}

bool JsonReader::flag(const char *key, bool fallback)
{
    const Json *value = optional(key);
    if (value && !value->is_boolean())
        fail(std::string("'") + key + "' must be true or false");
    return value ? value->get<bool>() : fallback;
}

std::int32_t JsonReader::whole(const char *key, std::int32_t low, std::int32_t high)
{
    const Json &value = required(key);
    // A number beyond 63 bits reads as unsigned: it is out of every range here.
    const bool fits = value.is_number_integer() && !(value.is_number_unsigned() && value.get<std::uint64_t>() >> 31U);
    if (!fits || value.get<std::int64_t>() < low || value.get<std::int64_t>() > high)
        fail(std::string("'") + key + "' must be a whole number from " + std::to_string(low) + " to " +
             std::to_string(high));
    return value.get<std::int32_t>();
}

std::optional<std::int32_t> JsonReader::wholeOrNull(const char *key, std::int32_t low, std::int32_t high)
{
    const Json *value = optional(key);
    return value && !value->is_null() ? std::optional(whole(key, low, high)) : std::nullopt;
}

std::optional<double> JsonReader::amountOrNull(const char *key, double high)
{
    const Json *value = optional(key);
    if (!value || value->is_null())
        return std::nullopt;
    const double amount = value->is_number() ? value->get<double>() : 0;
    if (!(amount > 0 && amount <= high))
        fail(std::string("'") + key + "' must be a number over 0, or null where nobody has read the cell");
    return amount;
}

std::vector<std::string> JsonReader::texts(const char *key)
{
    std::vector<std::string> out;
    each(key, [&](const Json &item, const std::string &) { out.push_back(asText(item, key)); });
    return out;
}

Name JsonReader::name(const char *key)
{
    JsonReader part(required(key), m_place + (m_place.empty() ? "" : ".") + key);
    Name out{part.text("zh"), part.text("en")};
    part.done();
    return out;
}

BandSet JsonReader::bands(const char *key, BandSet fallback)
{
    const Json *value = optional(key);
    if (!value)
        return fallback;
    BandSet set = 0;
    const auto words = value->is_string() ? std::vector{value->get<std::string>()} : texts(key);
    for (const std::string &word : words) {
        const auto band = bandOf(word);
        if (!band)
            fail("'" + word + "' is no age band");
        set = static_cast<BandSet>(set | *band);
    }
    if (set == 0)
        fail(std::string("'") + key + "' names nobody");
    return set;
}

void JsonReader::done() const
{
    for (const auto &[key, value] : m_json.items())
        if (!m_known.contains(key))
            fail("'" + key + "' is not known");
}

std::string JsonReader::asText(const Json &value, const char *key) const
{
    if (!value.is_string())
        fail(std::string("'") + key + "' must be text");
    return value.get<std::string>();
}

Json parsedJson(std::string_view text)
{
    constexpr std::string_view kMark = "\xEF\xBB\xBF";
    if (text.starts_with(kMark))
        text.remove_prefix(kMark.size());
    try {
        return Json::parse(text);
    } catch (const Json::exception &problem) {
        throw Broken(problem.what());
    }
}

std::string oneLine(const Json &json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

Json bandsJson(BandSet bands)
{
    if (bands == kEverybody)
        return "everybody";
    if (bands == kAged60plus)
        return "60+";
    Json list = Json::array();
    for (std::size_t i = 0; i < kBandCount; ++i)
        if ((bands & bit(static_cast<Band>(i))) != 0)
            list.push_back(code(static_cast<Band>(i)));
    return list.size() == 1 ? list.front() : list;
}

} // namespace yike::norms
