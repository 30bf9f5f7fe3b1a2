// SPDX-License-Identifier: GPL-3.0-or-later
// Choices as JSON: in the journal and the parameters of a project, and as the starter file.
#include "core/norms/rulebook_choice.h"

#include "core/norms/figure_ranges.h"
#include "core/norms/pack_json.h"

#include <algorithm>

namespace yike::norms {
namespace {

template <typename T>
void putIfSet(Json &out, const char *key, const std::optional<T> &value)
{
    if (value)
        out[key] = *value;
}

Json toJson(const NormOverride &o)
{
    Json out{{"norm", o.norm}};
    putIfSet(out, "limit", o.limit);
    putIfSet(out, "amount", o.amount);
    putIfSet(out, "minimumSize", o.minimumSize);
    putIfSet(out, "share", o.share);
    out["reason"] = o.reason;
    out["by"] = o.by;
    return out;
}

NormOverride readOverride(const Json &json, const std::string &place)
{
    JsonReader in(json, place);
    NormOverride o;
    o.norm = in.text("norm");
    o.limit = in.wholeOrNull("limit", 1, farthestLimit(LimitUnit::Metres));
    o.amount = in.amountOrNull("amount", kMostAmount);
    o.minimumSize = in.wholeOrNull("minimumSize", 0, kMostSize);
    o.share = in.wholeOrNull("share", 1, 1000);
    o.reason = in.text("reason");
    o.by = in.textOr("by");
    in.done();
    return o;
}

Target readTarget(const Json &json, const std::string &place)
{
    JsonReader in(json, place);
    Target t;
    t.norm = in.text("norm");
    t.perMille = in.whole("perMille", 1, 1000);
    t.setBy = in.name("setBy");
    in.done();
    return t;
}

RulebookChoice choiceFrom(const Json &json)
{
    JsonReader in(json, {});
    RulebookChoice choice;
    (void)in.optional("$schema");
    choice.packs = in.texts("packs");
    choice.norms = in.texts("norms");
    in.each("overrides", [&](const Json &j, const std::string &p) { choice.overrides.push_back(readOverride(j, p)); });
    in.each("targets", [&](const Json &j, const std::string &p) { choice.targets.push_back(readTarget(j, p)); });
    in.each("own", [&](const Json &j, const std::string &p) { choice.own.push_back(packFrom(j, p)); });
    in.done();
    return choice;
}

} // namespace

const Pack *packOf(const RulebookChoice &choice, std::string_view id)
{
    const auto own = std::ranges::find(choice.own, id, &Pack::id);
    return own != choice.own.end() ? &*own : shippedPack(id);
}

void bringAlong(RulebookChoice &choice, Pack pack)
{
    const auto former = std::ranges::find(choice.own, pack.id, &Pack::id);
    const auto isGone = [&](const std::string &norm) {
        return former != choice.own.end() && former->norm(norm) != nullptr && pack.norm(norm) == nullptr;
    };
    std::erase_if(choice.norms, isGone);
    std::erase_if(choice.overrides, [&](const NormOverride &each) { return isGone(each.norm); });
    std::erase_if(choice.targets, [&](const Target &each) { return isGone(each.norm); });
    if (!std::ranges::contains(choice.packs, pack.id))
        choice.packs.push_back(pack.id);
    if (!choice.norms.empty())
        for (const Norm &norm : pack.norms)
            if (!std::ranges::contains(choice.norms, norm.id))
                choice.norms.push_back(norm.id);
    if (former != choice.own.end())
        *former = std::move(pack);
    else
        choice.own.push_back(std::move(pack));
}

std::string writeChoice(const RulebookChoice &choice)
{
    Json out{{"packs", choice.packs}, {"norms", choice.norms}};
    out["overrides"] = Json::array();
    for (const NormOverride &each : choice.overrides)
        out["overrides"].push_back(toJson(each));
    out["targets"] = Json::array();
    for (const Target &each : choice.targets)
        out["targets"].push_back({{"norm", each.norm}, {"perMille", each.perMille}, {"setBy", toJson(each.setBy)}});
    out["own"] = Json::array();
    for (const Pack &pack : choice.own)
        out["own"].push_back(toJson(pack));
    return oneLine(out);
}

base::Result<RulebookChoice> readChoice(std::string_view json, const std::string &name)
{
    try {
        return choiceFrom(parsedJson(json));
    } catch (const std::exception &problem) { // Broken, and whatever the parser throws
        return base::fail(base::ErrorCode::RulebookInvalid, name, std::string(problem.what()));
    }
}

} // namespace yike::norms
