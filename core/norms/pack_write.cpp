// SPDX-License-Identifier: GPL-3.0-or-later
// Packs as JSON: everything is written out, so that a file says by itself where each norm stands.
#include "core/norms/codes.h"
#include "core/norms/pack_json.h"

namespace yike::norms {
namespace {

template <typename Enum, std::size_t N>
std::string_view word(const std::array<std::string_view, N> &words, Enum value)
{
    return words.at(static_cast<std::size_t>(value));
}

void putUnlessEmpty(Json &out, const char *key, const std::string &text)
{
    if (!text.empty())
        out[key] = text;
}

void putUnlessEmpty(Json &out, const char *key, const std::vector<std::string> &texts)
{
    if (!texts.empty())
        out[key] = texts;
}

template <typename T>
Json orNull(const std::optional<T> &value)
{
    return value ? Json(*value) : Json(nullptr);
}

void putFigures(Json &out, const Norm &n)
{
    out["measure"] = word(codes::kMeasures, n.measure);
    if (n.measure == Measure::Coverage) {
        out["unit"] = word(codes::kUnits, n.unit);
        out["limit"] = orNull(n.limit);
        if (n.straight)
            out["straight"] = true;
        if (n.share)
            out["share"] = *n.share;
    } else {
        out["amount"] = orNull(n.amount);
        out["per"] = word(codes::kPer, n.per);
        out["perBands"] = bandsJson(n.perBands);
    }
    if (n.minimumSize > 0)
        out["minimumSize"] = n.minimumSize;
}

} // namespace

Json toJson(const Name &name) { return {{"zh", name.zh}, {"en", name.en}}; }

Json toJson(const Service &s)
{
    Json out{{"code", s.code}, {"name", toJson(s.name)}, {"group", word(codes::kGroups, s.group)}};
    out["commerce"] = word(codes::kCommerce, s.commerce);
    out["necessity"] = word(codes::kNecessity, s.necessity);
    out["planning"] = word(codes::kPlanning, s.planning);
    Json circles = Json::array();
    for (std::size_t i = 0; i < kMergedCircleCount; ++i)
        if ((s.circles & bit(static_cast<MergedCircle>(i))) != 0)
            circles.push_back(codes::kCircles[i]);
    out["circles"] = circles;
    putUnlessEmpty(out, "vocabularySource", s.vocabularySource);
    putUnlessEmpty(out, "partOf", s.partOf);
    out["commercial"] = s.commercial;
    out["countsAsOutlet"] = s.countsAsOutlet;
    out["symbol"] = s.symbol;
    out["countUnit"] = s.countUnit;
    putUnlessEmpty(out, "capacityUnit", s.capacityUnit);
    putUnlessEmpty(out, "slogans", s.slogans);
    putUnlessEmpty(out, "synonyms", s.synonyms);
    putUnlessEmpty(out, "osmTags", s.osmTags);
    out["users"] = bandsJson(s.users);
    out["basicKind"] = s.basicKind;
    return out;
}

Json toJson(const Norm &n)
{
    Json out{{"id", n.id}, {"service", n.service}};
    out["tier"] = word(codes::kTiers, n.tier);
    out["requirement"] = word(codes::kRequirements, n.requirement);
    out["applies"] = word(codes::kApplies, n.applies);
    putFigures(out, n);
    out["users"] = bandsJson(n.users);
    if (n.population)
        out["population"] = {{"least", n.population->least}, {"most", n.population->most}};
    out["document"] = toJson(n.document);
    out["number"] = n.number;
    out["clause"] = n.clause;
    putUnlessEmpty(out, "edition", n.edition);
    putUnlessEmpty(out, "date", n.date);
    out["verification"] = word(codes::kVerification, n.verification);
    putUnlessEmpty(out, "remark", n.remark);
    return out;
}

Json toJson(const Clause &c)
{
    Json out{{"id", c.id}, {"document", toJson(c.document)}, {"number", c.number}, {"clause", c.clause}};
    putUnlessEmpty(out, "edition", c.edition);
    putUnlessEmpty(out, "date", c.date);
    out["text"] = toJson(c.text);
    out["verification"] = word(codes::kVerification, c.verification);
    putUnlessEmpty(out, "remark", c.remark);
    return out;
}

Json toJson(const Pack &pack)
{
    Json out{{"id", pack.id}, {"version", pack.version}, {"name", toJson(pack.name)}};
    out["scope"] = word(codes::kScopes, pack.scope);
    out["sources"] = pack.sources;
    out["services"] = Json::array();
    for (const Service &service : pack.services)
        out["services"].push_back(toJson(service));
    out["norms"] = Json::array();
    for (const Norm &norm : pack.norms)
        out["norms"].push_back(toJson(norm));
    out["clauses"] = Json::array();
    for (const Clause &clause : pack.clauses)
        out["clauses"].push_back(toJson(clause));
    return out;
}

std::string writePack(const Pack &pack)
{
    std::string text = "{";
    const char *between = "\n";
    const Json parts = toJson(pack);
    for (const auto &[key, value] : parts.items()) {
        text += between + std::string("  \"") + key + "\": ";
        between = ",\n";
        if (key != "norms" && key != "services" && key != "clauses") {
            text += oneLine(value);
            continue;
        }
        text += "[";
        for (std::size_t i = 0; i < value.size(); ++i)
            text += (i == 0 ? "\n    " : ",\n    ") + oneLine(value[i]);
        text += value.empty() ? "]" : "\n  ]";
    }
    return text + "\n}\n";
}

std::string_view code(Tier tier) { return word(codes::kTiers, tier); }
std::string_view code(Requirement requirement) { return word(codes::kRequirements, requirement); }
std::string_view code(Verification verification) { return word(codes::kVerification, verification); }
std::string_view code(Measure measure) { return word(codes::kMeasures, measure); }
std::string_view code(LimitUnit unit) { return word(codes::kUnits, unit); }
std::string_view code(PerUnit per) { return word(codes::kPer, per); }

} // namespace yike::norms
