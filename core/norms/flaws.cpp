// SPDX-License-Identifier: GPL-3.0-or-later
// Contradictions in packs and choices, each with its place.
#include "core/norms/compose.h"
#include "core/norms/figure_ranges.h"
#include "core/norms/same_subject.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>

namespace yike::norms {
namespace {

constexpr std::array<std::string_view, kFlawCount> kCodes{"unknown-pack",
                                                          "pack-twice",
                                                          "unknown-service",
                                                          "service-twice",
                                                          "norm-twice",
                                                          "unknown-norm",
                                                          "no-document",
                                                          "two-figures",
                                                          "population-overlap",
                                                          "override-without-reason",
                                                          "override-twice",
                                                          "override-out-of-range",
                                                          "override-of-other-kind",
                                                          "target-twice"};

using Codes = std::set<std::string, std::less<>>;
using Flaws = std::vector<Flaw>;

std::string at(const std::string &list, std::size_t index) { return list + "[" + std::to_string(index) + "]"; }
std::string in(const Pack &pack) { return "pack " + pack.id + ", "; }

bool isBlank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == std::string_view::npos; }

void checkTwo(const Pack &pack, std::size_t first, std::size_t second, Flaws &out)
{
    const Norm &one = pack.norms[first], &other = pack.norms[second];
    if (!sameSubject(one, other))
        return;
    const bool apart = one.population && other.population;
    if (apart && one.population->overlaps(*other.population))
        out.push_back({FlawCode::PopulationOverlap, in(pack) + at("norms", second), {one.id, other.id}});
    if (apart || !one.hasFigure() || !other.hasFigure())
        return;
    if (one.limit != other.limit || one.amount != other.amount)
        out.push_back({FlawCode::TwoFigures, in(pack) + at("norms", second), {one.id, other.id}});
}

void checkNorms(const Pack &pack, const Codes &services, Flaws &out)
{
    for (std::size_t i = 0; i < pack.services.size(); ++i)
        if (const std::string &wider = pack.services[i].partOf; !wider.empty() && !services.contains(wider))
            out.push_back({FlawCode::UnknownService, in(pack) + at("services", i), {wider}});
    Codes ids;
    for (std::size_t i = 0; i < pack.norms.size(); ++i) {
        const Norm &norm = pack.norms[i];
        const std::string place = in(pack) + at("norms", i);
        if (!ids.insert(norm.id).second)
            out.push_back({FlawCode::NormTwice, place, {norm.id}});
        if (!services.contains(norm.service))
            out.push_back({FlawCode::UnknownService, place, {norm.service}});
        if (isBlank(norm.document.zh) || isBlank(norm.document.en) || isBlank(norm.number) || isBlank(norm.clause))
            out.push_back({FlawCode::NoDocument, place, {norm.id}});
        for (std::size_t before = 0; before < i; ++before)
            checkTwo(pack, before, i, out);
    }
}

void takeServices(const Pack &pack, Codes &services, Flaws &out)
{
    for (std::size_t i = 0; i < pack.services.size(); ++i)
        if (!services.insert(pack.services[i].code).second)
            out.push_back({FlawCode::ServiceTwice, in(pack) + at("services", i), {pack.services[i].code}});
}

Codes catalogueCodes()
{
    Codes codes;
    for (const Service &service : catalogue())
        codes.insert(service.code);
    return codes;
}

void checkOverride(const NormOverride &change, const Norm &norm, const std::string &place, Flaws &out)
{
    if (isBlank(change.reason))
        out.push_back({FlawCode::OverrideWithoutReason, place, {change.norm}});
    const bool coverage = norm.measure == Measure::Coverage;
    if ((coverage && change.amount) || (!coverage && (change.limit || change.share)))
        out.push_back({FlawCode::OverrideOfOtherKind,
                       place,
                       {change.norm, change.amount  ? "amount"
                                     : change.limit ? "limit"
                                                    : "share"}});
    const auto wrong = [&](const char *figure) {
        out.push_back({FlawCode::OverrideOutOfRange, place, {change.norm, figure}});
    };
    if (change.limit && (*change.limit < 1 || *change.limit > farthestLimit(norm.unit)))
        wrong("limit");
    if (change.amount && !(*change.amount > 0 && *change.amount <= kMostAmount))
        wrong("amount");
    if (change.minimumSize && (*change.minimumSize < 0 || *change.minimumSize > kMostSize))
        wrong("minimumSize");
    if (change.share && (*change.share < 1 || *change.share > 1000))
        wrong("share");
}

/// The packs in use, each once.
std::vector<const Pack *> packsOf(const RulebookChoice &choice, Flaws &out)
{
    std::vector<const Pack *> packs;
    Codes ids;
    for (std::size_t i = 0; i < choice.packs.size(); ++i) {
        const Pack *pack = packOf(choice, choice.packs[i]);
        if (!ids.insert(choice.packs[i]).second)
            out.push_back({FlawCode::PackTwice, at("packs", i), {choice.packs[i]}});
        else if (pack == nullptr)
            out.push_back({FlawCode::UnknownPack, at("packs", i), {choice.packs[i]}});
        else
            packs.push_back(pack);
    }
    Codes own;
    for (std::size_t i = 0; i < choice.own.size(); ++i)
        if (!own.insert(choice.own[i].id).second || shippedPack(choice.own[i].id) != nullptr)
            out.push_back({FlawCode::PackTwice, at("own", i), {choice.own[i].id}});
    return packs;
}

class Chosen {
public:
    Chosen(const std::vector<const Pack *> &packs, Flaws &out)
    {
        Codes services = catalogueCodes();
        for (const Pack *pack : packs)
            takeServices(*pack, services, out);
        for (const Pack *pack : packs) {
            checkNorms(*pack, services, out);
            for (const Norm &norm : pack->norms)
                if (!m_norms.emplace(norm.id, &norm).second && norm.pack != m_norms.at(norm.id)->pack)
                    out.push_back({FlawCode::NormTwice, in(*pack) + "norms", {norm.id}});
        }
    }
    [[nodiscard]] const Norm *norm(const std::string &id) const
    {
        const auto found = m_norms.find(id);
        return found == m_norms.end() ? nullptr : found->second;
    }

private:
    std::map<std::string, const Norm *> m_norms;
};

/// Each names a norm of the packs, and none twice.
template <typename Items, typename Id, typename Found>
void checkReferences(const Items &items, const char *list, Id id, FlawCode twice, const Chosen &chosen, Flaws &out,
                     Found found)
{
    Codes seen;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const std::string &norm = id(items[i]);
        if (!seen.insert(norm).second)
            out.push_back({twice, at(list, i), {norm}});
        if (const Norm *known = chosen.norm(norm))
            found(items[i], *known, at(list, i));
        else
            out.push_back({FlawCode::UnknownNorm, at(list, i), {norm}});
    }
}

} // namespace

std::string_view code(FlawCode flaw) { return kCodes.at(static_cast<std::size_t>(flaw)); }

std::vector<Flaw> flaws(const Pack &pack)
{
    Flaws out;
    Codes services = catalogueCodes();
    takeServices(pack, services, out);
    checkNorms(pack, services, out);
    return out;
}

std::vector<Flaw> flaws(const RulebookChoice &choice)
{
    Flaws out;
    const Chosen chosen(packsOf(choice, out), out);
    const auto nothing = [](const auto &, const Norm &, const std::string &) {};
    checkReferences(
        choice.norms, "norms", [](const std::string &id) -> const std::string & { return id; }, FlawCode::NormTwice,
        chosen, out, nothing);
    checkReferences(
        choice.overrides, "overrides", [](const NormOverride &o) -> const std::string & { return o.norm; },
        FlawCode::OverrideTwice, chosen, out,
        [&](const NormOverride &change, const Norm &norm, const std::string &place) {
            checkOverride(change, norm, place, out);
        });
    checkReferences(
        choice.targets, "targets", [](const Target &t) -> const std::string & { return t.norm; }, FlawCode::TargetTwice,
        chosen, out, nothing);
    return out;
}

} // namespace yike::norms
