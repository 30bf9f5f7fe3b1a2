// SPDX-License-Identifier: GPL-3.0-or-later
// The typed reader of a rulebook's JSON: every field is checked, and an error names the place.
#include "core/norms/rulebook.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <set>
#include <stdexcept>

namespace yike::norms {
namespace {

using Json = nlohmann::json;

// Thrown and caught in this file alone: the place and what is wrong with it.
struct Broken : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// One JSON object being read, with its place for messages.
class Reader {
public:
    Reader(const Json &json, std::string place) : m_json(json), m_place(std::move(place))
    {
        if (!m_json.is_object())
            throw Broken(m_place + ": an object is wanted");
    }

    [[nodiscard]] const Json *optional(const char *key)
    {
        m_known.insert(key);
        const auto it = m_json.find(key);
        return it == m_json.end() ? nullptr : &*it;
    }
    [[nodiscard]] const Json &required(const char *key)
    {
        const Json *value = optional(key);
        if (!value)
            throw Broken(m_place + ": '" + key + "' is missing");
        return *value;
    }
    [[nodiscard]] std::string text(const char *key) { return asText(required(key), key); }
    [[nodiscard]] std::string textOr(const char *key)
    {
        const Json *value = optional(key);
        return value ? asText(*value, key) : std::string();
    }
    [[nodiscard]] bool flag(const char *key)
    {
        const Json *value = optional(key);
        if (value && !value->is_boolean())
            throw Broken(m_place + ": '" + key + "' must be true or false");
        return value && value->get<bool>();
    }
    [[nodiscard]] std::int32_t whole(const char *key, std::int32_t low, std::int32_t high)
    {
        const Json &value = required(key);
        if (!value.is_number_integer() || value.get<std::int64_t>() < low || value.get<std::int64_t>() > high)
            throw Broken(m_place + ": '" + key + "' must be a whole number from " + std::to_string(low) + " to " +
                         std::to_string(high));
        return value.get<std::int32_t>();
    }
    [[nodiscard]] std::vector<std::string> texts(const char *key)
    {
        std::vector<std::string> out;
        if (const Json *value = optional(key)) {
            if (!value->is_array())
                throw Broken(m_place + ": '" + key + "' must be a list");
            for (const Json &item : *value)
                out.push_back(asText(item, key));
        }
        return out;
    }
    [[nodiscard]] Name name(const char *key)
    {
        Reader part(required(key), m_place + "." + key);
        Name out{part.text("zh"), part.text("en")};
        part.done();
        return out;
    }
    template <typename Enum, std::size_t N>
    [[nodiscard]] Enum choice(const char *key, const std::array<std::string_view, N> &words)
    {
        const std::string word = text(key);
        const auto it = std::ranges::find(words, word);
        if (it == words.end())
            throw Broken(m_place + ": '" + key + "' cannot be '" + word + "'");
        return static_cast<Enum>(it - words.begin());
    }
    [[nodiscard]] BandSet bands(const char *key, BandSet fallback);
    /// Unknown keys are typing errors: better told than ignored.
    void done() const
    {
        for (const auto &[key, value] : m_json.items())
            if (!m_known.contains(key))
                throw Broken(m_place + ": '" + key + "' is not known");
    }
    [[nodiscard]] const std::string &place() const { return m_place; }

private:
    [[nodiscard]] std::string asText(const Json &value, const char *key) const
    {
        if (!value.is_string())
            throw Broken(m_place + ": '" + key + "' must be text");
        return value.get<std::string>();
    }

    const Json &m_json;
    std::string m_place;
    std::set<std::string> m_known;
};

BandSet bandOf(const std::string &word, const std::string &place)
{
    if (word == "everybody")
        return kEverybody;
    if (word == "60+")
        return kAged60plus;
    for (std::size_t i = 0; i < kBandCount; ++i)
        if (code(static_cast<Band>(i)) == word)
            return bit(static_cast<Band>(i));
    throw Broken(place + ": '" + word + "' is no age band");
}

BandSet Reader::bands(const char *key, BandSet fallback)
{
    const Json *value = optional(key);
    if (!value)
        return fallback;
    if (value->is_string())
        return bandOf(value->get<std::string>(), m_place);
    BandSet set = 0;
    for (const std::string &word : texts(key))
        set = static_cast<BandSet>(set | bandOf(word, m_place));
    if (set == 0)
        throw Broken(m_place + ": '" + key + "' names nobody");
    return set;
}

constexpr std::array<std::string_view, 8> kGroups{"elder-care", "child-care", "food",    "shopping",
                                                  "health",     "sport",      "culture", "everyday"};
constexpr std::array<std::string_view, 3> kCommerce{"none", "basic", "quality"};
constexpr std::array<std::string_view, 3> kVerification{"read", "second-hand", "unverified"};
constexpr std::array<std::string_view, 2> kUnits{"metres", "minutes"};
constexpr std::array<std::string_view, 4> kMeasures{"coverage", "capacity", "area", "count"};
constexpr std::array<std::string_view, 5> kPer{"thousand-people", "hundred-households", "community", "circle",
                                               "subdistrict"};

Service readService(const Json &json, const std::string &place)
{
    Reader in(json, place);
    Service s;
    s.code = in.text("code");
    s.name = in.name("name");
    s.group = in.choice<ServiceGroup>("group", kGroups);
    s.commerce = in.choice<CommerceClass>("commerce", kCommerce);
    s.commercial = in.flag("commercial");
    s.symbol = in.text("symbol");
    s.capacityUnit = in.textOr("capacityUnit");
    s.slogans = in.texts("slogans");
    s.synonyms = in.texts("synonyms");
    s.osmTags = in.texts("osmTags");
    s.users = in.bands("users", kEverybody);
    s.basicKind = in.flag("basicKind");
    in.done();
    return s;
}

void readAmount(Reader &in, Norm &n)
{
    const Json &amount = in.required("amount");
    if (amount.is_number() && amount.get<double>() > 0)
        n.amount = amount.get<double>();
    else if (!amount.is_null())
        throw Broken(in.place() + ": 'amount' must be a number over 0, or null where nobody has read the cell");
    n.per = in.choice<PerUnit>("per", kPer);
    n.perBands = in.bands("perBands", kEverybody);
}

Norm readNorm(const Json &json, const std::string &place, const Rulebook &book)
{
    Reader in(json, place);
    Norm n;
    n.id = in.text("id");
    n.service = in.text("service");
    const Service *service = book.service(n.service);
    if (!service)
        throw Broken(place + ": the service '" + n.service + "' is not in the pack");
    n.measure = in.choice<Measure>("measure", kMeasures);
    n.users = in.bands("users", service->users);
    if (n.measure == Measure::Coverage) {
        n.unit = in.choice<LimitUnit>("unit", kUnits);
        n.limit = in.whole("limit", 1, 5000);
        n.straight = in.flag("straight");
    } else {
        readAmount(in, n);
    }
    if (in.optional("minimumSize"))
        n.minimumSize = in.whole("minimumSize", 1, 1'000'000);
    n.document = in.name("document");
    n.number = in.text("number");
    n.clause = in.textOr("clause");
    n.edition = in.textOr("edition");
    n.date = in.textOr("date");
    n.verification = in.choice<Verification>("verification", kVerification);
    n.remark = in.textOr("remark");
    in.done();
    return n;
}

Target readTarget(const Json &json, const std::string &place, const Rulebook &book)
{
    Reader in(json, place);
    Target t;
    t.norm = in.text("norm");
    if (!book.norm(t.norm))
        throw Broken(place + ": the norm '" + t.norm + "' is not in the pack");
    t.perMille = in.whole("perMille", 1, 1000);
    t.setBy = in.name("setBy");
    in.done();
    return t;
}

template <typename Item, typename Read, typename Key>
void readList(const Json *list, const std::string &name, std::vector<Item> &out, Read read, Key key)
{
    if (!list)
        return;
    if (!list->is_array())
        throw Broken("'" + name + "' must be a list");
    std::set<std::string> seen;
    for (std::size_t i = 0; i < list->size(); ++i) {
        const std::string place = name + "[" + std::to_string(i) + "]";
        out.push_back(read((*list)[i], place));
        if (!seen.insert(key(out.back())).second)
            throw Broken(place + ": '" + key(out.back()) + "' is there twice");
    }
}

Rulebook parse(const Json &json)
{
    Reader in(json, "rulebook");
    Rulebook book;
    (void)in.optional("$schema");
    book.id = in.text("id");
    book.version = in.text("version");
    book.name = in.name("name");
    book.sources = in.texts("sources");
    readList(&in.required("services"), "services", book.services, readService, [](const Service &s) { return s.code; });
    readList(
        &in.required("norms"), "norms", book.norms,
        [&](const Json &j, const std::string &p) { return readNorm(j, p, book); }, [](const Norm &n) { return n.id; });
    readList(
        in.optional("targets"), "targets", book.targets,
        [&](const Json &j, const std::string &p) { return readTarget(j, p, book); },
        [](const Target &t) { return t.norm; });
    in.done();
    if (book.services.empty())
        throw Broken("services: a pack needs at least one");
    return book;
}

} // namespace

base::Result<Rulebook> readRulebook(std::string_view json, const std::string &name)
{
    try {
        return parse(Json::parse(json));
    } catch (const std::exception &problem) { // nlohmann's own errors and Broken
        return base::fail(base::ErrorCode::RulebookInvalid, name, std::string(problem.what()));
    }
}

} // namespace yike::norms
